import { describe, expect, it, vi } from "vitest";
import { FakeClock, settle } from "../testing/fake-clock.ts";
import { type Answer, fail, succeed } from "../testing/stub-server.ts";
import { createTestClient, thrownBy } from "../testing/test-client.ts";
import type { Quota } from "../transport/rate-limits/quota.ts";
import { createSharedQuota, type QuotaStore } from "./shared-quota.ts";

const minute = (remaining: number) => ({
  "ratelimit-policy": '"minute";q=3;w=60',
  ratelimit: `"minute";r=${remaining};t=60`,
});

/** Keeps its text in memory, each change a moment later. */
class MemoryStore implements QuotaStore {
  isAway = false;
  updates = 0;
  readonly #clock: FakeClock;
  #kept: string | undefined;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  async update(change: (kept: string | undefined, now: number) => string): Promise<void> {
    await Promise.resolve();
    this.updates += 1;
    if (this.isAway) {
      throw new Error("connection refused");
    }
    this.#kept = change(this.#kept, this.#clock.now());
  }
}

type Process = ReturnType<typeof createTestClient>;

function createProcesses(count: number, answers: readonly Answer[] = [succeed({}, minute(0))]) {
  const clock = new FakeClock();
  const store = new MemoryStore(clock);
  const onUnavailable = vi.fn<(error: unknown) => void>();
  const processes = Array.from({ length: count }, () =>
    createTestClient(answers, {
      clock,
      quota: createSharedQuota(store, { clock, onUnavailable }),
      deadlineMs: Number.POSITIVE_INFINITY,
    }),
  );
  const requests = () => processes.flatMap(({ server }) => server.requests);
  return { clock, store, onUnavailable, processes, requests };
}

describe("processes that share a quota", () => {
  it("send one scout first, while nobody knows the limits, and the others when it is back", async () => {
    let comeBack: () => void = () => undefined;
    const scout = new Promise<void>((resolve) => {
      comeBack = resolve;
    });
    const answer: Answer = async (request, signal) => {
      await scout;
      return succeed({}, minute(2))(request, signal);
    };
    const { clock, processes, requests } = createProcesses(3, [answer]);

    const work = processes.map(({ client }) => client.me.get());
    await clock.advance(1_000);
    expect(requests()).toHaveLength(1);
    comeBack();

    await clock.run(Promise.all(work));
    expect(requests()).toHaveLength(3);
  });

  it("hold back what another process has used up, and fail fast where that takes too long", async () => {
    const { clock, processes } = createProcesses(2);
    const [first, second] = processes as [Process, Process];
    await clock.run(first.client.me.get());
    await settle();

    const error = await thrownBy(clock.run(second.client.me.get({ deadlineMs: 30_000 })));

    expect(error).toMatchObject({ code: "RATE_LIMIT_EXCEEDED", attempts: 0 });
    expect(second.server.requests).toHaveLength(0);
  });

  it("give a place back that nobody wants any more", async () => {
    const { clock, processes } = createProcesses(1, [succeed({}, minute(2))]);
    const [{ client, server }] = processes as [Process];
    const controller = new AbortController();

    const aborted = thrownBy(client.me.get({ signal: controller.signal }));
    controller.abort();
    await aborted;
    await settle();
    await clock.run(Promise.all([client.me.get(), client.me.get(), client.me.get()]));

    expect(server.requests.map(({ at }) => at)).toEqual([0, 0, 0]);
  });

  it("may be several clients of one program, of which each gets its turn", async () => {
    const clock = new FakeClock();
    const quota = createSharedQuota(new MemoryStore(clock), { clock });
    const clients = Array.from({ length: 3 }, () =>
      createTestClient([succeed({}, minute(2))], { clock, quota }),
    );

    await clock.run(Promise.all(clients.map(({ client }) => client.me.get())));

    expect(clients.map(({ server }) => server.requests.length)).toEqual([1, 1, 1]);
  });

  it("pace themselves alone while the store is away, and together when it is back", async () => {
    const { clock, store, onUnavailable, processes } = createProcesses(1, [succeed()]);
    const [{ client, server }] = processes as [Process];
    store.isAway = true;

    await clock.run(Promise.all([client.me.get(), client.me.get()]));
    expect(server.requests).toHaveLength(2);
    expect(onUnavailable).toHaveBeenCalledOnce();

    store.isAway = false;
    clock.skip(10_000);
    const before = store.updates;
    await clock.run(client.me.get());
    expect(store.updates).toBeGreaterThan(before);
  });

  it.each<[string, (error: unknown) => void | Promise<void>]>([
    [
      "throws",
      () => {
        throw new Error("no pager");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no pager"))],
  ])("go on where whoever is told of an outage %s", async (_how, onUnavailable) => {
    const clock = new FakeClock();
    const store = new MemoryStore(clock);
    store.isAway = true;
    const told: unknown[] = [];
    const { client } = createTestClient([succeed()], {
      clock,
      quota: createSharedQuota(store, { clock, onUnavailable }),
      logger: { ...console, warn: (_message, { error }) => told.push(error) },
    });

    await clock.run(Promise.all([client.me.get(), client.me.get()]));
    await clock.run(client.me.get());

    expect(told).toEqual(["Error: no pager"]);
  });

  it("warn of an outage in the client's log, once, and again of the next", async () => {
    const clock = new FakeClock();
    const store = new MemoryStore(clock);
    const told: unknown[] = [];
    const { client } = createTestClient([succeed()], {
      clock,
      quota: createSharedQuota(store, { clock }),
      logger: { ...console, warn: (_message, { error }) => told.push(error) },
    });
    const callLater = () => {
      clock.skip(10_000);
      return clock.run(client.me.get());
    };

    store.isAway = true;
    await callLater();
    await callLater();
    expect(told).toEqual(["Error: connection refused"]);
    store.isAway = false;
    await callLater();
    store.isAway = true;
    await callLater();

    expect(told).toHaveLength(2);
  });

  it("are let go of when nobody waits in them any more", async () => {
    const clock = new FakeClock();
    const shared = createSharedQuota(new MemoryStore(clock), { clock });
    let watchers = 0;
    const quota: Quota = {
      take: (now) => shared.take(now),
      settle: (...facts) => shared.settle(...facts),
      watch(watcher) {
        const stop = shared.watch?.(watcher);
        watchers += 1;
        return () => {
          watchers -= 1;
          stop?.();
        };
      },
    };

    for (let made = 0; made < 3; made += 1) {
      const { client } = createTestClient([succeed()], { clock, quota });
      const calls = [client.me.get(), client.me.get()];
      expect(watchers).toBe(1);
      await clock.run(Promise.all(calls));
    }

    expect(watchers).toBe(0);
  });

  it("obey a 429 that one of them was given", async () => {
    const refused = fail(429, { retryable: false }, { "retry-after": "9" });
    const { clock, processes } = createProcesses(2, [refused, succeed()]);
    const [first, second] = processes as [Process, Process];

    await clock.run(first.client.me.get().result());
    await settle();
    await clock.run(second.client.me.get().result());

    expect(clock.elapsedMs).toBe(9_000);
  });
});
