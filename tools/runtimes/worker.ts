/** The story as a worker: a request asks for it, and the answer is what happened. */
import * as sdk from "@postern/sdk";
import * as validation from "@postern/sdk/validate";
import * as webhooks from "@postern/sdk/webhooks";
import { type Task, tell } from "./story.ts";

// biome-ignore lint/style/noDefaultExport: workers are default exports.
export default {
  async fetch(request: Request): Promise<Response> {
    const task = (await request.json()) as Task;
    return Response.json(await tell({ sdk, validation, webhooks }, task));
  },
};
