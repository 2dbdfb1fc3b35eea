/** Measures what one call of a client costs beyond the fetch under it. */
import process from "node:process";
import { createClient } from "@postern/sdk";
import type { paths } from "@postern/spec";
import ky from "ky";
import createOpenApiFetch from "openapi-fetch";
import { startChild } from "../support/child.ts";
import { median } from "../support/median.ts";

export const title =
  "one GET through a client: CPU on a stubbed fetch, and calls one after the other over loopback";

const STUBBED_CALLS = 5_000;
const LOOPBACK_CALLS = 2_000;
const ROUNDS = 7;
const KEY = `rp_${"0123456789abcdef".repeat(4)}`;
const BODY = JSON.stringify({
  success: true,
  data: { status: "ok", version: "0.1.0", time: "2026-11-21T09:00:00.000Z" },
});

type Call = () => Promise<unknown>;
type Fetch = typeof fetch;

/** The same GET by each client, over a fetch and an address. */
function clients(address: string, over: Fetch): Record<string, Call> {
  const authorization = `Bearer ${KEY}`;
  const headers = { authorization };
  const baseUrl = `${address}/api/v1`;
  const bare = ky.create({ fetch: over, headers, retry: 0, timeout: false });
  const openApi = createOpenApiFetch<paths>({ baseUrl, fetch: (input) => over(input), headers });
  const postern = createClient({ apiKey: KEY, baseUrl, fetch: over });
  return {
    "raw fetch": async () => (await over(`${baseUrl}/me`, { headers })).json(),
    ky: () => bare.get(`${baseUrl}/me`).json(),
    "openapi-fetch": () => openApi.GET("/me"),
    postern: () => postern.me.get(),
  };
}

async function cpuMicroseconds(call: Call): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < STUBBED_CALLS; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / STUBBED_CALLS;
}

async function callsPerSecond(call: Call): Promise<number> {
  const startedAt = performance.now();
  for (let index = 0; index < LOOPBACK_CALLS; index += 1) await call();
  return (LOOPBACK_CALLS * 1_000) / (performance.now() - startedAt);
}

async function inTurns(calls: Record<string, Call>, measure: (call: Call) => Promise<number>) {
  const values: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, call] of Object.entries(calls)) {
      values[name] = [...(values[name] ?? []), await measure(call)];
    }
  }
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, median(all)]));
}

export async function run() {
  const stub: Fetch = async () =>
    new Response(BODY, { headers: { "content-type": "application/json; charset=utf-8" } });
  const server = await startChild<{ url: string }>("bare.ts", [BODY]);
  try {
    const cpu = await inTurns(clients("http://127.0.0.1:4010", stub), cpuMicroseconds);
    const address = server.ready.url.replace(/\/$/, "");
    const rate = await inTurns(clients(address, fetch), callsPerSecond);
    return Object.keys(cpu).map((client) => ({
      client,
      "CPU µs a call, stubbed": Number((cpu[client] ?? 0).toFixed(1)),
      "calls/s, loopback": Math.round(rate[client] ?? 0),
    }));
  } finally {
    await server.stop();
  }
}
