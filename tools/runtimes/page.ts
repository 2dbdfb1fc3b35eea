/** The story in a page of a browser, and the guard that stands before it. */
import * as sdk from "@postern/sdk";
import * as validation from "@postern/sdk/validate";
import * as webhooks from "@postern/sdk/webhooks";
import { type Task, tell } from "./story.ts";

Object.assign(globalThis, {
  tellStory: (task: Task) => tell({ sdk, validation, webhooks }, task),
  tryUnguarded({ baseUrl, apiKey }: Task): string {
    try {
      sdk.createClient({ baseUrl, apiKey });
      return "made";
    } catch (error) {
      return error instanceof sdk.UsageError ? error.message : String(error);
    }
  },
});
