import { describe, expect, it } from "vitest";
import { type Instance, startInstances } from "./support/instances.ts";

/** Sends calls to all instances in turn, all at once, and sorts what came back. */
async function hammer(instances: readonly Instance[], token: string, calls: number) {
  const responses = await Promise.all(
    Array.from({ length: calls }, (_, turn) =>
      instances[turn % instances.length]?.call("GET", "/me", { token }),
    ),
  );
  const withStatus = (status: number) =>
    responses
      .filter((response) => response?.status === status)
      .map((response) => response as Response);
  return { admitted: withStatus(200), refused: withStatus(429) };
}

const header = (name: string) => (response: Response) => Number(response.headers.get(name));

describe("two servers on one database", () => {
  it("admit together exactly the limit of a minute, however hard both are pressed at once", async () => {
    const instances = await startInstances(2);
    const limits = { per_minute: 25, per_day: 1_000 };
    const { secret } = await instances[0].server.issueKey({ limits });

    const { admitted, refused } = await hammer(instances, secret, 160);

    expect(admitted).toHaveLength(25);
    expect(refused).toHaveLength(135);
    const remaining = admitted.map(header("x-ratelimit-remaining"));
    expect(remaining.toSorted((a, b) => b - a)).toEqual(
      Array.from({ length: 25 }, (_, n) => 24 - n),
    );
    for (const wait of refused.map(header("retry-after"))) {
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
      const { admitted } = await hammer(instances, secret, 60);
      perMinute.push(admitted.length);
      for (const { server } of instances) await server.clock.advance("61s");
    }

    expect(perMinute).toEqual([20, 20, 10, 0]);
  });

  it("admit no more than the limit in any 60 seconds, in whatever rhythm they are asked", async () => {
    const instances = await startInstances(2);
    const [{ server }] = instances;
    const { secret } = await server.issueKey({ limits: { per_minute: 10, per_day: 1_000 } });

    const admittedAt: number[] = [];
    for (const pause of ["0s", "25s", "20s", "14s", "3s", "30s", "31s", "0s"]) {
      for (const instance of instances) await instance.server.clock.advance(pause);
      const at = server.clock.now().getTime();
      const { admitted } = await hammer(instances, secret, 7);
      admittedAt.push(...admitted.map(() => at));
    }

    expect(admittedAt.length).toBeGreaterThan(20);
    for (const [index, at] of admittedAt.entries()) {
      // What was read before the calls went out is early by the time they took: less than a second.
      const inSpan = admittedAt.slice(index).filter((later) => later < at + 59_000);
      expect(inSpan.length).toBeLessThanOrEqual(10);
    }
  });

  it("know of what the other has admitted before they are started", async () => {
    const [first, second] = await startInstances(2);
    const limits = { per_minute: 3, per_day: 1_000 };
    const { secret: token } = await first.server.issueKey({ limits });
    for (let call = 0; call < 3; call += 1) await first.call("GET", "/me", { token });

    expect((await second.call("GET", "/me", { token })).status).toBe(429);
  });
});
