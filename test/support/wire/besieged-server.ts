/** A server process under attack: what it takes of the machine meanwhile, and how somebody else is served. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { startServerProcess } from "../server-process.ts";
import type { Sight } from "./bystander.ts";

/** What an attack has cost. */
export interface Siege {
  /** Resident memory before it, and at its most while it lasted, in megabytes. */
  readonly memoryBefore: number;
  readonly memoryMost: number;
  /** Requests of somebody else, all of them answered. */
  readonly served: number;
  /** The slowest of them. */
  readonly slowestMs: number;
}

export interface BesiegedServer {
  readonly port: number;
  /** Runs an attack. @throws Error where somebody else is not answered meanwhile. */
  watch(attack: () => Promise<void>): Promise<Siege>;
  /** @returns what it wrote to standard error. */
  stop(): Promise<string>;
}

const EVERY_MS = 100;

/** Starts the program with the limits that everybody has, on a store in memory. */
export async function startBesiegedServer(): Promise<BesiegedServer> {
  const { origin, processId, stop } = await startServerProcess();
  return {
    port: Number(new URL(origin).port),
    async stop() {
      const { errors } = await stop();
      return errors;
    },
    async watch(attack) {
      const memory = watchMemory(processId);
      const bystander = await startBystander(`${origin}/api/v1/health`);
      const attacked = await Promise.allSettled([attack()]);
      const { fault, ...seen } = await bystander.end();
      const { before, most } = await memory.end();
      // What kept others from being served is why an attack came to nothing.
      if (fault !== undefined) throw new Error(`Somebody else was not served: ${fault}`);
      if (attacked[0].status === "rejected") throw attacked[0].reason;
      return { memoryBefore: before, memoryMost: most, ...seen };
    },
  };
}

async function startBystander(url: string) {
  const worker = new Worker(new URL("./bystander.ts", import.meta.url), { workerData: url });
  const sight = once(worker, "message");
  await once(worker, "online");
  return {
    async end(): Promise<Sight> {
      worker.postMessage("enough");
      const [seen] = (await sight) as [Sight];
      await worker.terminate();
      return seen;
    },
  };
}

function watchMemory(processId: number) {
  let isWatching = true;
  const readings: number[] = [];
  const watched = (async () => {
    do {
      readings.push(await residentMegabytes(processId));
      await delay(EVERY_MS);
    } while (isWatching);
  })();
  return {
    async end() {
      isWatching = false;
      await watched;
      return { before: readings[0] ?? 0, most: Math.max(...readings) };
    },
  };
}

async function residentMegabytes(processId: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(processId)]);
  return Math.round(Number(stdout) / 1_024);
}
