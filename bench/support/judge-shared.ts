/** One of several servers on one PostgreSQL: judges as much as it can from a moment on, and prints what came of it. */
import process from "node:process";
import { isRefused, judge, tokenOf } from "./judgement.ts";
import { openServer } from "./open-server.ts";

/** What the parent says. */
export interface SharedTask {
  readonly database: string;
  /** Hex. */
  readonly encryptionKey: string;
  readonly keys: number;
  /** Where among the keys this one begins. */
  readonly first: number;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly seconds: number;
}

/** Requests that one server has under way. */
const AT_ONCE = 32;

const task = JSON.parse(process.argv[2] ?? "{}") as SharedTask;
const encryptionKey = Buffer.from(task.encryptionKey, "hex");
const { database } = task;
const server = await openServer({ database, clock: "real", encryptionKey, isFirst: false });
let turn = task.first;
let admitted = 0;
let refused = 0;

async function judgeNext(): Promise<void> {
  try {
    await judge(tokenOf(turn++ % task.keys), server);
    admitted += 1;
  } catch (error) {
    if (!isRefused(error)) throw error;
    refused += 1;
  }
}

async function judgeUntil(end: number): Promise<void> {
  while (Date.now() < end) await judgeNext();
}

if (Date.now() > task.startsAt) throw new Error("The server was not ready when it should start.");
await new Promise((resolve) => setTimeout(resolve, task.startsAt - Date.now()));
const end = task.startsAt + task.seconds * 1_000;
await Promise.all(Array.from({ length: AT_ONCE }, () => judgeUntil(end)));
console.log(JSON.stringify({ admitted, refused }));
await server.context.store.close();
