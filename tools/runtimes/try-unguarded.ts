/** Makes a client where everybody can read its key, without saying that they may. */
import { createClient, UsageError } from "@postern/sdk";
import type { Task } from "./story.ts";

/** @returns what the guard says; `made` where none stands. */
export function tryUnguarded({ baseUrl, apiKey }: Task): string {
  try {
    createClient({ baseUrl, apiKey });
    return "made";
  } catch (error) {
    return error instanceof UsageError ? error.message : String(error);
  }
}
