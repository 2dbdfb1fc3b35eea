/** A worker of a page: it shows what the guard says to it, and what a client does that may be made here. */
import { createClient } from "@postern/sdk";
import type { Task } from "./story.ts";
import { tryUnguarded } from "./try-unguarded.ts";

export interface WorkerReport {
  readonly unguarded: string;
  /** How many it finds with `dangerouslyAllowBrowser`. */
  readonly connections: number;
}

async function report(task: Task): Promise<WorkerReport> {
  const { baseUrl, apiKey } = task;
  const unguarded = tryUnguarded(task);
  const client = createClient({ baseUrl, apiKey, dangerouslyAllowBrowser: true });
  const connections = await client.connections.list().toArray({ limit: 100 });
  return { unguarded, connections: connections.length };
}

globalThis.onmessage = async ({ data }: MessageEvent<Task>) => {
  try {
    postMessage(await report(data));
  } catch (error) {
    // Thrown where nobody waits, so that the page hears of it.
    reportError(error);
  }
};
