/** Measures the calls on posts that read many of them by their nature, or have no index. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../support/child.ts";

export const title =
  "calls that read many posts of one workspace, a tenth scheduled and the rest live since yesterday: ms of processor time";

const COUNTS = [1_000, 100_000];

async function measure(database: string, count: number): Promise<Readonly<Record<string, number>>> {
  const child = await startChild<Record<string, number>>("call-scans.ts", [database, `${count}`]);
  await child.stop();
  return child.ready;
}

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), "postern-bench-"));
  const rows = new Map<string, Record<string, string | number>>();
  try {
    for (const database of ["memory", "SQLite"]) {
      for (const count of COUNTS) {
        const place = database === "memory" ? database : `sqlite:${join(folder, `${count}`)}`;
        for (const [call, milliseconds] of Object.entries(await measure(place, count))) {
          const row = rows.get(call) ?? { call };
          row[`${database}, ${count.toLocaleString("en")}`] = Number(milliseconds.toFixed(1));
          rows.set(call, row);
        }
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return [...rows.values()];
}
