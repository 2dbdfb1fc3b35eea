/** Somebody who means no harm, in a thread of their own, so that whoever attacks does not hold them up. */

import { setTimeout as delay } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";

/** What they have seen so far. */
export interface Sight {
  readonly served: number;
  readonly slowestMs: number;
  /** Why one request was not answered; undefined where all were. */
  readonly fault?: string;
}

const EVERY_MS = 100;
const PATIENCE_MS = 30_000;

/** On a connection of its own, as whoever comes anew has one. */
async function timeRequest(url: string): Promise<number> {
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(url, { signal, headers: { connection: "close" } });
  await response.text();
  if (!response.ok) throw new Error(`Somebody else was answered ${response.status}.`);
  return performance.now() - startedAt;
}

let isWatching = true;
parentPort?.once("message", () => {
  isWatching = false;
});

let sight: Sight = { served: 0, slowestMs: 0 };
try {
  do {
    const tookMs = await timeRequest(String(workerData));
    const slowestMs = Math.max(sight.slowestMs, Math.ceil(tookMs));
    sight = { served: sight.served + 1, slowestMs };
    await delay(EVERY_MS);
  } while (isWatching);
} catch (error) {
  sight = { ...sight, fault: error instanceof Error ? error.message : String(error) };
}
parentPort?.postMessage(sight);
