/** Measures how much memory a server takes that serves many posts in SQLite, as it is started by default. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postId } from "../support/add-posts.ts";
import { startChild } from "../support/child.ts";

export const title =
  "resident memory of a server on a port, with posts in SQLite: once it has started, and the most among 66,000 calls";

const COUNTS = [1_000, 1_000_000];
const CALLS = 66_000;
const AT_ONCE = 20;
/** Calls from one look at the memory to the next. */
const STRETCH = 2_000;
/** Posts are asked for in an order without a pattern: a step prime to every power of ten. */
const STEP = 7_919;

interface Place {
  readonly baseUrl: string;
  readonly secret: string;
}

/** Of fifteen calls one makes a post, two list a page, and the others get one. */
async function call({ baseUrl, secret }: Place, { turn, count }: { turn: number; count: number }) {
  const kind = turn % 15;
  const isMaking = kind === 0;
  const path = isMaking || kind < 3 ? "/posts" : `/posts/${postId((turn * STEP) % count)}`;
  const body = { content: `Doors open at nine; this is announcement ${turn}.`, labels: ["bench"] };
  const response = await fetch(baseUrl + path, {
    method: isMaking ? "POST" : "GET",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    ...(isMaking && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

async function callMany(place: Place, calls: { first: number; count: number }): Promise<void> {
  let turn = calls.first;
  const end = calls.first + STRETCH;
  const callOn = async () => {
    while (turn < end) await call(place, { turn: turn++, count: calls.count });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, callOn));
}

/** As the system counts them, which is more than the heap. */
function residentMegabytes(processId: number): number {
  const kibibytes = execFileSync("ps", ["-o", "rss=", "-p", String(processId)]).toString();
  return Math.round((Number(kibibytes) * 1_024) / 1e6);
}

async function measure(database: string, count: number) {
  const server = await startChild<Place>("serve-posts.ts", [database]);
  try {
    const started = residentMegabytes(server.processId);
    let most = started;
    for (let first = 0; first < CALLS; first += STRETCH) {
      await callMany(server.ready, { first, count });
      most = Math.max(most, residentMegabytes(server.processId));
    }
    return { posts: count, "MB at the start": started, "MB at most": most };
  } finally {
    await server.stop();
  }
}

export async function run() {
  const rows: Record<string, number>[] = [];
  for (const count of COUNTS) {
    const folder = await mkdtemp(join(tmpdir(), "postern-bench-"));
    const database = `sqlite:${join(folder, "posts.sqlite")}`;
    try {
      // By a process of its own, so that the memory is that of a server that serves it.
      const filling = await startChild("fill-posts.ts", [database, String(count)]);
      await filling.stop();
      rows.push(await measure(database, count));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return rows;
}
