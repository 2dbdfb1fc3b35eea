/** Measures reading and making a post over a real port, on each store, against servers that do less. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { startPostgresServer } from "../../test/support/postgres-server.ts";
import { type Child, startChild } from "../support/child.ts";
import { median } from "../support/median.ts";
import type { Place } from "../support/ready.ts";
import { residentMegabytes } from "../support/resident.ts";

export const title =
  "GET and POST of a post with the whole judgement, on each store, against bare node:http, hono and Prism on the same spec";

const CONNECTIONS = 50;
const SECONDS = 3;
const ROUNDS = 3;
/** Not measured: by then a server's code is compiled. */
const SECONDS_BEFORE = 8;
const BARE = "bare node:http";
const POST = JSON.stringify({ content: "Doors open at nine.", labels: ["bench"] });

type Method = "GET" | "POST";

interface Load {
  readonly method: Method;
  readonly place: Place;
  readonly path: string;
}

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), "postern-bench-"));
  const postgres = await startPostgresServer();
  const memory = await startChild<Place>("whole-server.ts", ["memory"]);
  const servers: Record<string, Child<Place>> = { "postern, memory": memory };
  try {
    const body = await makePost(memory.ready);
    servers["postern, SQLite"] = await startChild("whole-server.ts", [`sqlite:${folder}/state`]);
    servers["postern, PostgreSQL"] = await startChild("whole-server.ts", [postgres.url]);
    servers["hono"] = await startChild("hono.ts", [body]);
    servers["Prism"] = await startChild("prism.ts");
    servers[BARE] = await startChild("bare.ts", [body]);
    return await measure(servers);
  } finally {
    for (const server of Object.values(servers)) await server.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The servers take turns, so that a change of the machine's mood hits all of them. */
async function measure(servers: Readonly<Record<string, Child<Place>>>) {
  const rates: Record<Method, Record<string, number[]>> = { GET: {}, POST: {} };
  const idle: Record<string, number> = {};
  for (const [name, { ready }] of Object.entries(servers))
    idle[name] = residentMegabytes(ready.pid);
  for (const method of ["GET", "POST"] as const) {
    const paths = await pathsFor(method, servers);
    for (const [name, { ready }] of Object.entries(servers)) {
      await requestsPerSecond({ method, place: ready, path: paths[name] ?? "" }, SECONDS_BEFORE);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, { ready }] of Object.entries(servers)) {
        const rate = await requestsPerSecond(
          { method, place: ready, path: paths[name] ?? "" },
          SECONDS,
        );
        rates[method][name] = [...(rates[method][name] ?? []), rate];
      }
    }
  }
  return Object.entries(servers).map(([name, { ready }]) => ({
    server: name,
    ...figures("GET", name, rates),
    ...figures("POST", name, rates),
    "idle MB": idle[name] ?? 0,
    "loaded MB": residentMegabytes(ready.pid),
  }));
}

function figures(method: Method, name: string, rates: Record<Method, Record<string, number[]>>) {
  const bare = rates[method][BARE] ?? [];
  const own = rates[method][name] ?? [];
  return {
    [`${method}/s`]: Math.round(median(own)),
    [`${method} of bare`]: Number(
      median(own.map((rate, round) => rate / (bare[round] ?? 1))).toFixed(3),
    ),
  };
}

/** What is read is a post that each server has. */
async function pathsFor(method: Method, servers: Readonly<Record<string, Child<Place>>>) {
  const paths: Record<string, string> = {};
  for (const [name, { ready }] of Object.entries(servers)) {
    if (method === "POST") {
      paths[name] = "/posts";
      continue;
    }
    const { data } = JSON.parse(await makePost(ready)) as { data: { id: string } };
    paths[name] = `/posts/${data.id}`;
  }
  return paths;
}

const headersOf = ({ secret = "none" }: Place) => ({
  authorization: `Bearer ${secret}`,
  "content-type": "application/json",
});

async function makePost(place: Place): Promise<string> {
  const request = { method: "POST", headers: headersOf(place), body: POST };
  return (await fetch(`${place.origin}/posts`, request)).text();
}

async function requestsPerSecond({ method, place, path }: Load, duration: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: place.origin + path,
    method,
    connections: CONNECTIONS,
    duration,
    headers: headersOf(place),
    ...(method === "POST" && { body: POST }),
  });
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} failures, ${errors} errors.`);
  return requests.average;
}
