import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openNodePorts } from "../adapters/node-ports.ts";
import { assemble } from "../composition/assembly.ts";
import { issueKey } from "../control/seeding/issue-key.ts";
import { postern } from "../policies/postern.ts";
import type { MovableClock } from "../ports/clock.ts";
import type { ServerContext } from "../server-context.ts";
import { handleRequest } from "./handle-request.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let server: ServerContext;
let clock: MovableClock;

beforeAll(async () => {
  const ports = await openNodePorts({
    database: { kind: "memory" },
    clock: { kind: "manual" },
    encryptionKey: undefined,
    isPrivateUrlAllowed: false,
    log: () => undefined,
  });
  ({ clock } = ports);
  const { context } = await assemble({
    ports,
    keptCounts: ports.keptCounts,
    policy: postern,
    publicUrl: () => "http://127.0.0.1:4010",
    isContractChecked: false,
    isDemo: true,
  });
  server = context;
});

interface Asked {
  readonly isAdmitted: boolean;
  /** What the caller's clock showed. */
  readonly at: number;
  /** The latest that any clock has shown: a clock that steps back stands still. */
  readonly judgedAt: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends requests under a new key, the clock moving by one step before each. */
async function send(perMinute: number, perDay: number, steps: readonly number[]): Promise<Asked[]> {
  const limits = { per_minute: perMinute, per_day: perDay };
  const { secret } = await issueKey({ limits }, server);
  const asked: Asked[] = [];
  let judgedAt = 0;
  for (const step of steps) {
    clock.advance(step);
    const at = clock.now();
    judgedAt = Math.max(judgedAt, at);
    const { status, headers } = await handleRequest(request(secret), server);
    expect([200, 429]).toContain(status);
    asked.push({ isAdmitted: status === 200, at, judgedAt, headers });
  }
  return asked;
}

const request = (secret: string) => ({
  method: "GET",
  path: "/api/v1/me",
  query: "",
  url: undefined,
  address: undefined,
  header: (name: string) => (name === "authorization" ? `Bearer ${secret}` : undefined),
  headers: () => [],
  body: async () => new Uint8Array(),
});

const admittedAt = (asked: readonly Asked[]) =>
  asked.filter(({ isAdmitted }) => isAdmitted).map(({ judgedAt }) => judgedAt);

const dayOf = (at: number) => Math.floor(at / DAY_MS);

/** What both windows hold after a request, counted by hand from all that were admitted up to it. */
function count(
  upTo: readonly Asked[],
  { perMinute, perDay }: { perMinute: number; perDay: number },
) {
  const { judgedAt, at } = upTo.at(-1) as Asked;
  const inMinute = admittedAt(upTo).filter((time) => time > judgedAt - MINUTE_MS);
  const inDay = admittedAt(upTo).filter((time) => dayOf(time) === dayOf(judgedAt));
  const [oldest] = inMinute;
  const minuteGrowsAt = oldest === undefined ? judgedAt : oldest + MINUTE_MS;
  const dayGrowsAt = (dayOf(judgedAt) + 1) * DAY_MS;
  return {
    minute: { left: perMinute - inMinute.length, seconds: (minuteGrowsAt - at) / 1000 },
    day: { left: perDay - inDay.length, seconds: (dayGrowsAt - at) / 1000 },
  };
}

/** `"minute";r=37;t=12, "day";r=9480;t=40211` */
function readHeader(ratelimit: string | undefined) {
  const [minute, day] = [...(ratelimit ?? "").matchAll(/;r=(\d+);t=(\d+)/g)];
  const read = (match: RegExpExecArray | undefined) => ({
    left: Number(match?.[1]),
    seconds: Number(match?.[2]),
  });
  return { minute: read(minute), day: read(day) };
}

describe("through the server, for any limits, any arrivals and any jumps of the clock", () => {
  const limit = fc.integer({ min: 1, max: 12 });
  const dayLimit = fc.integer({ min: 1, max: 40 });
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 9_000 }) },
    { weight: 3, arbitrary: fc.constantFrom(59_999, 60_000, 60_001) },
    { weight: 2, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -90_000_000, max: 90_000_000 }) },
  );
  const steps = fc.array(step, { minLength: 1, maxLength: 80 });
  const runs = { numRuns: 150 };

  it("no span of 60 seconds admits more than the limit, and no UTC day more than the day's", async () => {
    await fc.assert(
      fc.asyncProperty(limit, dayLimit, steps, async (perMinute, perDay, pattern) => {
        const admitted = admittedAt(await send(perMinute, perDay, pattern));
        for (const start of admitted) {
          const span = admitted.filter((at) => at >= start && at < start + MINUTE_MS);
          expect(span.length).toBeLessThanOrEqual(perMinute);
          const day = admitted.filter((at) => dayOf(at) === dayOf(start));
          expect(day.length).toBeLessThanOrEqual(perDay);
        }
      }),
      runs,
    );
  });

  it("refuses nobody whom both windows have room for", async () => {
    await fc.assert(
      fc.asyncProperty(limit, dayLimit, steps, async (perMinute, perDay, pattern) => {
        const asked = await send(perMinute, perDay, pattern);
        for (const [index, { isAdmitted }] of asked.entries()) {
          const { minute, day } = count(asked.slice(0, index + 1), { perMinute, perDay });
          if (!isAdmitted) expect(Math.min(minute.left, day.left)).toBe(0);
        }
      }),
      runs,
    );
  });

  it("what is told to remain is true to the request, and when there is more to the second", async () => {
    await fc.assert(
      fc.asyncProperty(limit, dayLimit, steps, async (perMinute, perDay, pattern) => {
        const asked = await send(perMinute, perDay, pattern);
        for (const [index, { headers, at, isAdmitted }] of asked.entries()) {
          const counted = count(asked.slice(0, index + 1), { perMinute, perDay });
          const told = readHeader(headers["ratelimit"]);
          for (const name of ["minute", "day"] as const) {
            expect(told[name].left).toBe(counted[name].left);
            expect(Math.abs(told[name].seconds - counted[name].seconds)).toBeLessThanOrEqual(1);
            // Never earlier than the window allows.
            expect(told[name].seconds).toBeGreaterThanOrEqual(counted[name].seconds);
          }
          const { minute, day } = counted;
          const isDayTighter =
            day.left < minute.left || (day.left === minute.left && day.seconds > minute.seconds);
          const tightest = isDayTighter ? day : minute;
          const resetAt = Number(headers["x-ratelimit-reset"]);
          expect(Number(headers["x-ratelimit-remaining"])).toBe(tightest.left);
          expect(Math.abs(resetAt - (at / 1000 + tightest.seconds))).toBeLessThanOrEqual(1);
          expect(headers["retry-after"] === undefined).toBe(isAdmitted);
        }
      }),
      runs,
    );
  });
});
