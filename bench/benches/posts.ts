/** Measures what creating, getting and listing cost as the posts become many, and what memory they take. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../support/child.ts";

export const title =
  "calls in-process among posts of one workspace: µs of processor time, and as a multiple of that among 1,000";

const COUNTS = [1_000, 100_000, 1_000_000];

interface Measured {
  /** Microseconds, by call. */
  readonly costs: Readonly<Record<string, number>>;
  /** Resident: once each call has been made, and after thousands of them. */
  readonly megabytes: { readonly atFirst: number; readonly atLast: number };
}

async function measure(database: string, count: number): Promise<Measured> {
  const child = await startChild<Measured>("call-posts.ts", [database, String(count)]);
  await child.stop();
  return child.ready;
}

/** The file is filled by a process of its own, so that the memory is that of a server that serves it. */
async function measureSqlite(count: number): Promise<Measured> {
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

const DATABASES: Readonly<Record<string, (count: number) => Promise<Measured>>> = {
  memory: (count) => measure("memory", count),
  sqlite: measureSqlite,
};

export async function run() {
  const rows: Record<string, string | number>[] = [];
  for (const [database, measureAmong] of Object.entries(DATABASES)) {
    let least: Measured | undefined;
    for (const posts of COUNTS) {
      const measured = await measureAmong(posts);
      least ??= measured;
      const { atFirst, atLast } = measured.megabytes;
      const memory = { "MB at first": atFirst, "MB at last": atLast };
      rows.push({ database, posts, ...besides(measured, least), ...memory });
    }
  }
  return rows;
}

function besides({ costs }: Measured, least: Measured): Record<string, string> {
  const cells = Object.entries(costs).map(([name, microseconds]) => {
    const ratio = (microseconds / (least.costs[name] ?? microseconds)).toFixed(2);
    return [name, `${Math.round(microseconds)} (${ratio})`];
  });
  return Object.fromEntries(cells);
}
