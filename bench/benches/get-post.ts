/** Measures one GET behind the whole check of a key, over a real port. */
import autocannon from "autocannon";
import { startChild } from "../support/child.ts";
import { median } from "../support/median.ts";

export const title =
  "GET /api/v1/posts/{id} with a full key check, against a bare node:http server that answers the same bytes";

const CONNECTIONS = 50;
const SECONDS = 4;
const ROUNDS = 5;

interface Place {
  readonly url: string;
  readonly secret?: string;
}

async function requestsPerSecond({ url, secret }: Place): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { authorization: `Bearer ${secret ?? "none"}` },
  });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} failures, ${errors} errors.`);
  return requests.average;
}

/** The servers take turns, so that a change of the machine's mood hits all of them. */
export async function run() {
  const memory = await startChild<Place>("postern.ts", ["memory"]);
  const headers = { authorization: `Bearer ${memory.ready.secret}` };
  const body = await (await fetch(memory.ready.url, { headers })).text();
  const servers = {
    "bare node:http": await startChild<Place>("bare.ts", [body]),
    "postern, memory": memory,
  };
  const rates: Record<string, number[]> = {};
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, { ready }] of Object.entries(servers)) {
        rates[name] = [...(rates[name] ?? []), await requestsPerSecond(ready)];
      }
    }
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
  const bare = rates["bare node:http"] ?? [];
  return Object.entries(rates).map(([server, values]) => ({
    server,
    "requests/s": Math.round(median(values)),
    "of bare": Number(median(values.map((value, round) => value / (bare[round] ?? 1))).toFixed(2)),
  }));
}
