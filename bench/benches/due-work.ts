/** Measures how fast the clock moves over scheduled posts, each published when its time comes. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../support/child.ts";

export const title =
  "advancing the clock over 100,000 scheduled posts, a minute apart, through one account";

const POSTS = 100_000;
/** One whose network counts no posts, and one whose network takes 300 in three hours. */
const CONNECTIONS = { bluesky: "conn_acmebluesky", x: "conn_acmex" };

interface Advanced {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

async function measure(database: string, connectionId: string): Promise<Advanced> {
  const child = await startChild<Advanced>("advance-clock.ts", [
    database,
    connectionId,
    String(POSTS),
  ]);
  await child.stop();
  return child.ready;
}

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), "postern-bench-"));
  const rows: Record<string, string | number>[] = [];
  try {
    for (const database of ["memory", "sqlite"]) {
      for (const [network, connectionId] of Object.entries(CONNECTIONS)) {
        const place = database === "memory" ? database : `sqlite:${join(folder, network)}`;
        const { wallSeconds, cpuSeconds } = await measure(place, connectionId);
        rows.push({
          database,
          network,
          "posts/s": Math.round(POSTS / wallSeconds),
          "posts/s of processor time": Math.round(POSTS / cpuSeconds),
        });
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return rows;
}
