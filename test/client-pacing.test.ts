/** A client that has the key to itself is never refused for haste, however its calls come and whatever the wire does. */
import { createClient } from "@postern/sdk";
import fc from "fast-check";
import { expect, it } from "vitest";
import { LimitedServer, type ServerWindow } from "./support/limited-server.ts";
import { createChance } from "./support/prove-faults.ts";
import { SimulatedClock } from "./support/simulated-clock.ts";

const kind = fc.constantFrom("rolling" as const, "calendar" as const);
const situation = fc.record({
  windows: fc.tuple(
    fc.record({
      name: fc.constant("burst"),
      quota: fc.integer({ min: 5, max: 20 }),
      seconds: fc.integer({ min: 2, max: 20 }),
      kind,
    }),
    fc.record({
      name: fc.constant("minute"),
      quota: fc.integer({ min: 5, max: 60 }),
      seconds: fc.constant(60),
      kind,
    }),
  ),
  /** Of one way, at most. */
  latencyMs: fc.integer({ min: 0, max: 4_000 }),
  /** Between one call and the next, at most. */
  gapMs: fc.constantFrom(0, 10, 500, 3_000),
  startsAt: fc.integer({ min: 0, max: 60_000 }),
  seed: fc.integer(),
});

/** @returns how many answers were 429. */
async function countRefused(
  windows: readonly ServerWindow[],
  {
    latencyMs,
    gapMs,
    startsAt,
    seed,
  }: { latencyMs: number; gapMs: number; startsAt: number; seed: number },
): Promise<number> {
  const chance = createChance(seed);
  const clock = new SimulatedClock(Date.parse("2026-11-21T00:00:00Z") + startsAt);
  const server = new LimitedServer(clock, { windows, latencyMs: () => chance() * latencyMs });
  const client = createClient({
    apiKey: "k".repeat(32),
    baseUrl: "https://api.postern.test",
    fetch: server.fetch,
    clock,
    // Before the first answer nobody knows the limits: no more leave than any of them admits.
    maxConcurrency: 5,
    deadlineMs: Number.POSITIVE_INFINITY,
  });
  const start = async () => {
    const calls: Promise<unknown>[] = [];
    for (let call = 0; call < 120; call += 1) {
      calls.push(client.me.get());
      if (gapMs > 0) await clock.sleep(chance() * gapMs);
    }
    await Promise.all(calls);
  };
  await clock.run(start());
  return server.refused;
}

it("over any windows, latencies, gaps and orders of answers", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(situation, async ({ windows, ...wire }) => {
      expect(await countRefused(windows, wire)).toBe(0);
    }),
    { numRuns: 60 },
  );
});
