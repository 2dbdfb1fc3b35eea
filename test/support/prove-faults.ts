/** Makes posts through a wire that fails at random, and looks whether any was made twice or lost. */
import assert from "node:assert/strict";
import { createMockServer } from "@postern/mock-server";
import { type Client, createClient } from "@postern/sdk";
import { SimulatedClock } from "./simulated-clock.ts";
import { type Act, type Answer, HostileServer, respond } from "./wire/hostile-server.ts";

export interface FaultsOutcome {
  readonly calls: number;
  readonly requests: number;
  /** Calls that failed with their retries, and were taken up again under the same key. */
  readonly resumed: number;
  /** Posts that the server holds in the end. */
  readonly posts: number;
  readonly doubled: readonly string[];
  readonly lost: readonly string[];
}

/** What a fault does with the answer of the server behind it; without one, the server never hears of the request. */
interface Fault {
  readonly isHeard: boolean;
  readonly acts: (answer: string) => readonly Act[];
}

const FAULTS: readonly Fault[] = [
  { isHeard: false, acts: () => ["drop"] },
  { isHeard: false, acts: () => [respond(503, "")] },
  { isHeard: false, acts: () => [respond(429, "", { "retry-after": "1" })] },
  { isHeard: false, acts: () => [respond(502, "<h1>Bad gateway</h1>")] },
  { isHeard: false, acts: () => ["hang"] },
  { isHeard: true, acts: () => ["drop"] },
  { isHeard: true, acts: () => ["hang"] },
  { isHeard: true, acts: () => [respond(504, "")] },
  { isHeard: true, acts: (answer) => [answer.slice(0, 20), "drop"] },
  { isHeard: true, acts: (answer) => [answer.slice(0, -15), "drop"] },
  { isHeard: true, acts: (answer) => [answer.slice(0, -15), 40_000, answer.slice(-15)] },
  { isHeard: true, acts: (answer) => [answer.slice(0, -15), 5_000, answer.slice(-15)] },
];

const FAULT_RATE = 0.4;
const LANES = 20;

/** The same chance in each run, by a small generator of its own. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export async function proveFaults(calls: number, seed = 4_711): Promise<FaultsOutcome> {
  const behind = await createMockServer({ clock: "manual" });
  const { secret } = await behind.issueKey({ limits: "none" });
  const chance = createChance(seed);
  const clock = new SimulatedClock();
  const answer: Answer = async ({ line, headers, body }) => {
    const fault = chance() < FAULT_RATE ? FAULTS[Math.floor(chance() * FAULTS.length)] : undefined;
    if (fault?.isHeard === false) return fault.acts("");
    const [method = "", path = ""] = line.split(" ");
    const { authorization = "", "idempotency-key": key = "" } = headers;
    const sent = { authorization, "idempotency-key": key, "content-type": "application/json" };
    const url = new URL(behind.baseUrl).origin + path;
    const reply = await behind.fetch(url, { method, headers: sent, body });
    const whole = respond(reply.status, await reply.text());
    return fault?.acts(whole) ?? [whole];
  };
  const server = await new HostileServer(clock, answer).listen();
  const client = createClient({
    apiKey: secret,
    baseUrl: server.origin,
    fetch: server.fetch,
    clock,
    random: { fraction: chance, uniqueKey: () => crypto.randomUUID() },
    logLevel: "off",
  });
  try {
    const resumed = await clock.run(createPosts(client, calls));
    const reader = createClient({ apiKey: secret, baseUrl: behind.baseUrl, fetch: behind.fetch });
    return { calls, requests: server.arrived.length, resumed, ...(await count(reader, calls)) };
  } finally {
    await server.close();
    await behind.close();
  }
}

/** @returns how often a call was taken up again. */
async function createPosts(client: Client, calls: number): Promise<number> {
  let [next, resumed] = [0, 0];
  const lane = async () => {
    for (let index = next++; index < calls; index = next++) {
      const post = {
        content: `Post ${index}`,
        external_ref: `ref-${index}`,
        allow_duplicate: true,
      };
      let result = await client.posts.create(post).result();
      while (!result.ok) {
        resumed += 1;
        const { idempotencyKey } = result.error;
        result = await client.posts.create(post, { idempotencyKey }).result();
      }
      assert.equal(result.data.external_ref, post.external_ref);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return resumed;
}

async function count(client: Client, calls: number) {
  const held = new Map<string, number>();
  for await (const { external_ref } of client.posts.list({ limit: 100 })) {
    const name = external_ref ?? "none";
    held.set(name, (held.get(name) ?? 0) + 1);
  }
  const wanted = Array.from({ length: calls }, (_, index) => `ref-${index}`);
  return {
    posts: [...held.values()].reduce((sum, one) => sum + one, 0),
    doubled: [...held].filter(([, times]) => times > 1).map(([name]) => name),
    lost: wanted.filter((name) => !held.has(name)),
  };
}
