/** The story in a page of a browser, and the guard that stands before it and before its workers. */
import * as sdk from "@postern/sdk";
import * as validation from "@postern/sdk/validate";
import * as webhooks from "@postern/sdk/webhooks";
import type { WorkerReport } from "./page-worker.ts";
import { type Task, tell } from "./story.ts";
import { tryUnguarded } from "./try-unguarded.ts";

/** @throws Error with what the worker threw. */
function askWorker(task: Task): Promise<WorkerReport> {
  const worker = new Worker("/page-worker.js", { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`));
    worker.postMessage(task);
  });
}

Object.assign(globalThis, {
  tellStory: (task: Task) => tell({ sdk, validation, webhooks }, task),
  tryUnguarded,
  askWorker,
});
