/** Measures judgements whose keys, and whose counts, are in one PostgreSQL that several servers share. */
import { randomBytes } from "node:crypto";
import { startPostgresServer } from "../../test/support/postgres-server.ts";
import { startChild } from "../support/child.ts";
import type { SharedTask } from "../support/judge-shared.ts";
import { addKeys } from "../support/judgement.ts";
import { openServer } from "../support/open-server.ts";

export const title =
  "judgements a second of servers that share one PostgreSQL, each a process with 32 requests under way";

const KEYS = 1_000;
const SECONDS = 5;
/** For the servers to start. */
const LEAD_MS = 10_000;

interface Judged {
  readonly admitted: number;
  readonly refused: number;
}

type Shared = Pick<SharedTask, "database" | "encryptionKey">;

async function measure(servers: number, keys: number, shared: Shared) {
  const startsAt = Date.now() + LEAD_MS;
  const tasks = Array.from({ length: servers }, (_, index) => {
    const first = Math.floor((keys * index) / servers);
    return JSON.stringify({ ...shared, keys, first, startsAt, seconds: SECONDS });
  });
  const children = await Promise.all(
    tasks.map((task) => startChild<Judged>("judge-shared.ts", [task])),
  );
  const total = (count: (judged: Judged) => number) =>
    children.reduce((sum, { ready }) => sum + count(ready), 0);
  for (const child of children) await child.stop();
  return {
    servers,
    keys,
    "judgements/s": Math.round(total(({ admitted, refused }) => admitted + refused) / SECONDS),
    admitted: total(({ admitted }) => admitted),
    refused: total(({ refused }) => refused),
  };
}

/** Many keys, each with room; then one that both servers press, which admits what it may in a minute and no more. */
export async function run() {
  const postgres = await startPostgresServer();
  const key = randomBytes(32);
  const shared = { database: postgres.url, encryptionKey: key.toString("hex") };
  try {
    const first = await openServer({
      database: postgres.url,
      clock: "real",
      encryptionKey: key,
      isFirst: true,
    });
    await addKeys(first, KEYS);
    await first.context.store.close();
    return [
      await measure(1, KEYS, shared),
      await measure(2, KEYS, shared),
      await measure(2, 1, shared),
    ];
  } finally {
    await postgres.stop();
  }
}
