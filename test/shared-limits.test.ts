import { describe, expect, it } from "vitest";
import type { TestServer } from "./support/harness.ts";
import { startInstances } from "./support/instances.ts";

/** Moves the clock that all of them show. */
async function moveOn(instances: readonly TestServer[], duration: string): Promise<void> {
  await instances[0]?.server.clock.advance(duration);
  const timeOf = (instance: TestServer | undefined) => instance?.server.clock.now().getTime() ?? 0;
  const time = timeOf(instances[0]);
  for (const instance of instances) {
    await expect.poll(() => timeOf(instance)).toBeGreaterThanOrEqual(time);
  }
}

/** Sends calls to all instances in turn, all at once, and sorts what came back. */
async function hammer(instances: readonly TestServer[], token: string, calls: number) {
  const turns = Array.from({ length: calls }, (_, turn) => instances[turn % instances.length]);
  const replies = await Promise.all(
    turns.map((instance) => instance?.call("GET", "/me", { token })),
  );
  const withStatus = (wanted: number) =>
    replies.flatMap((reply) => (reply?.status === wanted ? [reply.headers] : []));
  return { admitted: withStatus(200), refused: withStatus(429) };
}

const numberIn = (name: string) => (headers: Headers) => Number(headers.get(name));

describe("two servers on one database", () => {
  it("admit together exactly the limit of a minute, however hard both are pressed", async () => {
    const instances = await startInstances(2);
    const limits = { per_minute: 25, per_day: 1_000 };
    const { secret } = await instances[0].server.issueKey({ limits });

    const { admitted, refused } = await hammer(instances, secret, 120);

    expect(admitted).toHaveLength(25);
    expect(refused).toHaveLength(95);
    const remaining = admitted.map(numberIn("x-ratelimit-remaining"));
    expect(remaining.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n));
    for (const wait of refused.map(numberIn("retry-after"))) {
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(wait).toBeLessThanOrEqual(60);
    }
  });

  it("admit together no more in a day than its limit, minute after minute", async () => {
    const instances = await startInstances(2);
    const limits = { per_minute: 20, per_day: 50 };
    const { secret } = await instances[1].server.issueKey({ limits });

    const perMinute: number[] = [];
    for (let minute = 0; minute < 4; minute += 1) {
      const { admitted } = await hammer(instances, secret, 40);
      perMinute.push(admitted.length);
      await moveOn(instances, "61s");
    }

    expect(perMinute).toEqual([20, 20, 10, 0]);
  });

  it("admit in any 60 seconds what the limit is, in whatever rhythm they are asked", async () => {
    const instances = await startInstances(2);
    const limits = { per_minute: 10, per_day: 1_000 };
    const { secret } = await instances[0].server.issueKey({ limits });

    const admittedAt: [second: number, calls: number][] = [];
    let second = 0;
    for (const pause of [0, 15, 15, 65, 10, 10]) {
      second += pause;
      await moveOn(instances, `${pause}s`);
      const { admitted } = await hammer(instances, secret, 7);
      admittedAt.push([second, admitted.length]);
    }

    expect(admittedAt).toEqual([
      [0, 7],
      [15, 3],
      [30, 0],
      [95, 7],
      [105, 3],
      [115, 0],
    ]);
  });

  it("judge by what the other has admitted", async () => {
    const [first, second] = await startInstances(2);
    const limits = { per_minute: 3, per_day: 1_000 };
    const { secret: token } = await first.server.issueKey({ limits });
    for (let call = 0; call < 3; call += 1) await first.call("GET", "/me", { token });

    expect((await second.call("GET", "/me", { token })).status).toBe(429);
  });
});
