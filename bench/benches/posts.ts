/** Measures what creating, getting and listing cost as the posts become many. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../support/child.ts";

export const title =
  "calls in-process among posts of one workspace: µs of processor time, and as a multiple of that among 1,000";

const COUNTS = [1_000, 100_000, 1_000_000];

/** Microseconds, by call. */
type Costs = Readonly<Record<string, number>>;

async function measure(database: string, count: number): Promise<Costs> {
  const child = await startChild<Costs>("call-posts.ts", [database, String(count)]);
  await child.stop();
  return child.ready;
}

async function measureSqlite(count: number): Promise<Costs> {
  const folder = await mkdtemp(join(tmpdir(), "postern-bench-"));
  const database = `sqlite:${join(folder, "posts.sqlite")}`;
  try {
    const filling = await startChild("fill-posts.ts", [database, String(count)]);
    await filling.stop();
    return await measure(database, count);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const DATABASES: Readonly<Record<string, (count: number) => Promise<Costs>>> = {
  memory: (count) => measure("memory", count),
  sqlite: measureSqlite,
};

export async function run() {
  const rows: Record<string, string | number>[] = [];
  for (const [database, measureAmong] of Object.entries(DATABASES)) {
    let least: Costs | undefined;
    for (const posts of COUNTS) {
      const costs = await measureAmong(posts);
      least ??= costs;
      rows.push({ database, posts, ...besides(costs, least) });
    }
  }
  return rows;
}

function besides(costs: Costs, least: Costs): Record<string, string> {
  const cells = Object.entries(costs).map(([name, microseconds]) => {
    const ratio = (microseconds / (least[name] ?? microseconds)).toFixed(2);
    return [name, `${Math.round(microseconds)} (${ratio})`];
  });
  return Object.fromEntries(cells);
}
