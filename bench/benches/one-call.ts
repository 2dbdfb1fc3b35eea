/** Measures what one call of a client costs beyond the fetch under it. */
import process from "node:process";
import { startChild } from "../support/child.ts";
import { BODY, type Call, clients, type Fetch } from "../support/clients.ts";
import { median } from "../support/median.ts";

export const title =
  "one GET through a client: CPU on a stubbed fetch, and calls over loopback, one after the other and 50 at once";

const STUBBED_CALLS = 5_000;
const LOOPBACK_CALLS = 2_000;
const AT_ONCE = 50;
const ROUNDS = 7;

async function cpuMicroseconds(call: Call): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < STUBBED_CALLS; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / STUBBED_CALLS;
}

const callsPerSecond = (atOnce: number) => async (call: Call) => {
  const startedAt = performance.now();
  let left = LOOPBACK_CALLS;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return (LOOPBACK_CALLS * 1_000) / (performance.now() - startedAt);
};

/** The clients take turns, so that a change of the machine's mood hits all of them. */
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
    const calls = clients(server.ready.url.replace(/\/$/, ""), fetch);
    const alone = await inTurns(calls, callsPerSecond(1));
    const together = await inTurns(calls, callsPerSecond(AT_ONCE));
    return Object.keys(cpu).map((client) => ({
      client,
      "CPU µs a call, stubbed": Number((cpu[client] ?? 0).toFixed(1)),
      "calls/s, loopback": Math.round(alone[client] ?? 0),
      [`calls/s, ${AT_ONCE} at once`]: Math.round(together[client] ?? 0),
    }));
  } finally {
    await server.stop();
  }
}
