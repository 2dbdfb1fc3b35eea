import { describe, expect, it, vi } from "vitest";
import { RateLimitError, TimeoutError } from "../errors.ts";
import { settle } from "../testing/fake-clock.ts";
import { type Answer, fail, succeed } from "../testing/stub-server.ts";
import { createTestClient, thrownBy } from "../testing/test-client.ts";

/** Answers that the test gives out one by one. */
function createTap() {
  const open: (() => void)[] = [];
  const answer: Answer = (request, signal) =>
    new Promise((resolve) => {
      open.push(() => resolve(succeed()(request, signal)));
    });
  return { answer, release: () => open.shift()?.(), open };
}

/** A server that admits `quota` requests in any `seconds`, and says so. It keeps count of its refusals. */
function createLimitedServer(quota: number, seconds: number) {
  const admitted: number[] = [];
  let refusals = 0;
  const answer: Answer = (request, signal) => {
    const recent = admitted.filter((at) => at > request.at - seconds * 1000);
    const isFull = recent.length >= quota;
    if (isFull) {
      refusals += 1;
    } else {
      admitted.push(request.at);
      recent.push(request.at);
    }
    const reset = Math.ceil(((recent[0] ?? 0) + seconds * 1000 - request.at) / 1000);
    const headers = {
      "ratelimit-policy": `"minute";q=${quota};w=${seconds}`,
      ratelimit: `"minute";r=${quota - recent.length};t=${reset}`,
    };
    return isFull
      ? fail(
          429,
          { code: "RATE_LIMIT_EXCEEDED" },
          { ...headers, "retry-after": String(reset) },
        )(request, signal)
      : succeed({}, headers)(request, signal);
  };
  return { answer, admitted, refusals: () => refusals };
}

describe("how many at once", () => {
  it("twenty, and the next when one has its answer, body and all", async () => {
    const tap = createTap();
    const { client, server } = createTestClient([succeed(), tap.answer]);
    await client.me.get();

    const work = Array.from({ length: 25 }, () => client.me.get());
    await settle();
    expect(server.requests).toHaveLength(1 + 20);
    tap.release();
    await settle();
    expect(server.requests).toHaveLength(1 + 21);

    while (tap.open.length > 0) {
      tap.release();
      await settle();
    }
    await Promise.all(work);
  });

  it("as many as the client is told", async () => {
    const tap = createTap();
    const { client, server } = createTestClient([succeed(), tap.answer], { maxConcurrency: 2 });
    await client.me.get();

    const work = [client.me.get(), client.me.get(), client.me.get()];
    await settle();
    expect(server.requests).toHaveLength(1 + 2);

    tap.release();
    await settle();
    tap.release();
    tap.release();
    await Promise.all(work);
  });

  it("first come, first served", async () => {
    const { client, server } = createTestClient([succeed()], { maxConcurrency: 1 });

    await Promise.all(["a", "b", "c", "d"].map((id) => client.posts.get(id)));

    expect(server.requests.map(({ url }) => url.at(-1))).toEqual(["a", "b", "c", "d"]);
  });

  it("nobody slips in before those who wait, at the very moment when the gate opens", async () => {
    const { client, clock, server } = createTestClient([
      succeed({}, { ratelimit: '"minute";r=0;t=5' }),
      succeed({}, { ratelimit: '"minute";r=9;t=5' }),
    ]);
    await client.me.get();

    const patient = client.posts.get("patient");
    await settle();
    clock.skip(5_000);
    const late = client.posts.get("late");
    await clock.run(Promise.all([patient, late]));

    expect(server.requests.map(({ url }) => url.split("/").at(-1))).toEqual([
      "me",
      "patient",
      "late",
    ]);
  });

  it("a call that waits before a retry holds no place", async () => {
    const { client, clock, server } = createTestClient(
      [fail(503, {}, { "retry-after": "5" }), succeed()],
      { maxConcurrency: 1 },
    );

    await clock.run(Promise.all([client.posts.get("slow"), client.posts.get("quick")]));

    expect(server.requests.map(({ url, at }) => [url.split("/").at(-1), at])).toEqual([
      ["slow", 0],
      ["quick", 0],
      ["slow", 5_000],
    ]);
  });
});

describe("a client that is new", () => {
  it("sends one call first, and meets no 429 where others have used most of the key's window", async () => {
    const limited = createLimitedServer(60, 60);
    const earlier = createTestClient([limited.answer]);
    await Promise.all(Array.from({ length: 55 }, () => earlier.client.me.get()));
    const { clock, server } = earlier;
    const { client } = createTestClient([], { clock, fetch: server.fetch });

    await clock.run(Promise.all(Array.from({ length: 20 }, () => client.me.get())));

    expect(limited.refusals()).toBe(0);
    expect(limited.admitted).toHaveLength(75);
    expect(clock.elapsedMs).toBeLessThanOrEqual(60_100);
  });

  it("sends all others at once after the first answer, where the server says nothing of limits", async () => {
    const tap = createTap();
    const { client, server } = createTestClient([tap.answer]);

    const work = Array.from({ length: 10 }, () => client.me.get());
    await settle();
    expect(server.requests).toHaveLength(1);
    tap.release();
    await settle();
    expect(server.requests).toHaveLength(10);

    while (tap.open.length > 0) {
      tap.release();
    }
    await Promise.all(work);
  });

  it("lets a slow first call hold up the next no longer than a second, whatever that may wait for", async () => {
    const tap = createTap();
    const { client, clock, server } = createTestClient([tap.answer, succeed()], {
      maxRetryAfterMs: 0,
    });

    const slow = client.me.get();
    await clock.run(Promise.all([client.me.get(), client.me.get()]));
    expect(server.requests.map(({ at }) => at)).toEqual([0, 1_000, 1_000]);

    tap.release();
    await slow;
    expect(clock.pending).toBe(0);
  });
});

describe("leaving the queue", () => {
  it("an abort takes a waiting call out at once, unsent, and the others keep their order", async () => {
    const tap = createTap();
    const { client, server } = createTestClient([tap.answer], { maxConcurrency: 1 });
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, "removeEventListener");

    const first = client.posts.get("first");
    const second = thrownBy(client.posts.get("second", { signal: controller.signal }));
    const third = client.posts.get("third");
    await settle();
    controller.abort();

    expect(await second).toMatchObject({ code: "ABORTED", attempts: 0 });
    expect(remove).toHaveBeenCalledOnce();
    tap.release();
    await first;
    await settle();
    tap.release();
    await third;
    expect(server.requests.map(({ url }) => url.split("/").at(-1))).toEqual(["first", "third"]);
  });

  it("the deadline does, too", async () => {
    const tap = createTap();
    const { client, clock, server } = createTestClient([tap.answer], {
      maxConcurrency: 1,
      timeoutMs: 300_000,
    });

    const first = client.posts.get("first", { deadlineMs: 300_000 });
    const second = thrownBy(client.posts.get("second"));
    await clock.advance(120_000);

    expect(await second).toBeInstanceOf(TimeoutError);
    expect(await second).toMatchObject({ attempts: 0 });
    expect(server.requests).toHaveLength(1);
    tap.release();
    await first;
  });

  it("a signal that was aborted before sends nothing", async () => {
    const { client, server } = createTestClient([succeed()]);

    const error = await thrownBy(client.me.get({ signal: AbortSignal.abort() }));

    expect(error).toMatchObject({ code: "ABORTED", attempts: 0 });
    expect(server.requests).toHaveLength(0);
  });
});

describe("obeying the rate headers", () => {
  it("a job of 300 calls under 60 a minute meets no 429 and takes hardly longer than it must", async () => {
    const limited = createLimitedServer(60, 60);
    const { client, clock } = createTestClient([limited.answer], {
      deadlineMs: Number.POSITIVE_INFINITY,
    });

    await clock.run(Promise.all(Array.from({ length: 300 }, () => client.me.get())));

    expect(limited.refusals()).toBe(0);
    expect(limited.admitted).toHaveLength(300);
    // The least possible time for five windows of 60 is four minutes.
    expect(clock.elapsedMs).toBeLessThanOrEqual(4 * 60_000 * 1.01);
  });

  it("requests under way count, though their answers have not come", async () => {
    const tap = createTap();
    const known = succeed({}, { ratelimit: '"minute";r=3;t=30' });
    const { client, server } = createTestClient([known, tap.answer]);

    await client.me.get();
    const work = Array.from({ length: 6 }, () => client.me.get());
    await settle();

    expect(server.requests).toHaveLength(1 + 3);
    for (let released = 0; released < 6; released += 1) {
      tap.release();
      await settle();
    }
    await Promise.all(work);
  });

  it("waits out a window with no room, and not a moment less", async () => {
    const { client, clock, server } = createTestClient([
      succeed({}, { ratelimit: '"minute";r=0;t=12, "day";r=100;t=9000' }),
      succeed({}, { ratelimit: '"minute";r=60;t=60, "day";r=99;t=9000' }),
    ]);

    await client.me.get();
    await clock.run(client.me.get());

    expect(server.requests.map(({ at }) => at)).toEqual([0, 12_000]);
  });

  it("fails a call at once when the pause is longer than it may wait: unsent, with the window and the time", async () => {
    const { client, clock, server } = createTestClient([
      succeed({}, { ratelimit: '"minute";r=5;t=1, "day";r=0;t=40211' }),
    ]);
    await client.me.get();

    const error = await thrownBy(client.posts.create({ content: "Hello" }));

    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      code: "RATE_LIMIT_EXCEEDED",
      attempts: 0,
      idempotencyKey: "key-1",
      retryAt: new Date(clock.now() + 40_211_000),
      rateLimit: { exhausted: { name: "day" }, windows: [{ name: "minute" }, { name: "day" }] },
    });
    expect(error).not.toHaveProperty("status");
    expect(server.requests).toHaveLength(1);
  });

  it("fails a call at once when the pause outlasts its deadline", async () => {
    const { client, clock } = createTestClient([succeed({}, { ratelimit: '"minute";r=0;t=30' })]);
    await client.me.get();

    const error = await thrownBy(client.me.get({ deadlineMs: 29_000 }));

    expect(error).toBeInstanceOf(RateLimitError);
    expect(clock.elapsedMs).toBe(0);
  });

  it("pauses after a 429 that names a wait and nothing else", async () => {
    const { client, clock, server } = createTestClient([
      fail(429, { retryable: false }, { "retry-after": "9" }),
      succeed(),
    ]);

    await thrownBy(client.me.get());
    await clock.run(client.me.get());

    expect(server.requests.map(({ at }) => at)).toEqual([0, 9_000]);
  });

  it.each<[string, HeadersInit]>([
    ["a window with room", { ratelimit: '"minute";r=50;t=30' }],
    ["a window that opens earlier", { ratelimit: '"minute";r=0;t=1' }],
  ])("pauses as long as Retry-After says, beside %s", async (_what, headers) => {
    const { client, clock, server } = createTestClient([
      fail(429, { code: "RATE_LIMIT_EXCEEDED" }, { ...headers, "retry-after": "2" }),
      succeed({}, { ratelimit: '"minute";r=49;t=30' }),
    ]);

    await client.me.get({ maxRetries: 0 }).result();
    await clock.run(Promise.all([client.me.get(), client.me.get(), client.me.get()]));

    expect(server.requests.map(({ at }) => at)).toEqual([0, 2_000, 2_000, 2_000]);
  });

  it("does not pause for a 429 that is about its operation, while the key has requests left", async () => {
    const room = { ratelimit: '"minute";r=50;t=30' };
    const { client, clock } = createTestClient([
      fail(429, { code: "DAILY_POSTS_USED_UP" }, { ...room, "retry-after": "9" }),
      succeed({}, room),
    ]);

    await client.posts.create({ content: "Hello" }, { maxRetries: 0 }).result();
    await client.me.get();

    expect(clock.elapsedMs).toBe(0);
  });

  it.each([{ "retry-after": "9999999999999" }, { ratelimit: '"minute";r=0;t=999999999999999' }])(
    "outlives a wait that no date can tell: %j",
    async (headers) => {
      const tap = createTap();
      const refuse = fail(429, { code: "RATE_LIMIT_EXCEEDED" }, headers);
      const answer: Answer = (request, signal) =>
        (request.method === "POST" ? tap.answer : refuse)(request, signal);
      let isKnown = false;
      const known: Answer = (request, signal) => (isKnown ? answer : succeed())(request, signal);
      const { client, clock } = createTestClient([known], { maxConcurrency: 2 });
      await client.me.get();
      isKnown = true;
      const refused = {
        ok: false,
        error: { code: "RATE_LIMIT_EXCEEDED", retryAt: new Date(clock.now() + 2 ** 31 * 1_000) },
      };

      const posted = client.posts.create({ content: "Hello" });
      await settle();
      const calls = [client.me.get().result(), client.me.get().result()];
      for (const result of await Promise.all(calls)) {
        expect(result).toMatchObject(refused);
      }
      expect(await client.me.get().result()).toMatchObject(refused);
      tap.release();

      expect(await posted).toMatchObject({ id: "post_1" });
      expect(clock.pending).toBe(0);
    },
  );

  it("gives the answer of one call to its caller, whatever a quota of the program's own throws to others", async () => {
    const tap = createTap();
    let taken = 0;
    const failure = new Error("no more tickets");
    const told: unknown[] = [];
    const { client } = createTestClient([tap.answer], {
      maxConcurrency: 1,
      logger: { ...console, error: (_message, facts) => told.push(facts["error"]) },
      quota: {
        take() {
          taken += 1;
          if (taken > 1) throw failure;
          return taken;
        },
        settle() {
          throw new Error("no place to write");
        },
      },
    });

    const posted = client.posts.create({ content: "Hello" });
    const waiting = thrownBy(client.me.get());
    await settle();
    tap.release();

    expect(await posted).toMatchObject({ id: "post_1" });
    expect(await waiting).toBe(failure);
    expect(told).toEqual(["Error: no place to write"]);
  });

  it("does not hold back what needs no key", async () => {
    const { client, clock, server } = createTestClient([
      succeed({}, { ratelimit: '"minute";r=0;t=30' }),
      succeed(),
    ]);

    await client.me.get();
    await client.health.get();

    expect(clock.elapsedMs).toBe(0);
    expect(server.requests).toHaveLength(2);
  });

  it("goes on one by one when the answers that would tell are lost", async () => {
    const lost: Answer = () => {
      throw new TypeError("fetch failed");
    };
    const { client, clock, server } = createTestClient([
      succeed({}, { ratelimit: '"minute";r=2;t=50' }),
      lost,
      lost,
      lost,
      succeed(),
    ]);

    await client.me.get();
    const work = Array.from({ length: 4 }, () => client.me.get({ maxRetries: 0 }).result());
    const results = await clock.run(Promise.all(work));

    expect(results.map(({ ok }) => ok)).toEqual([false, false, false, true]);
    expect(clock.elapsedMs).toBe(0);
    expect(server.requests).toHaveLength(5);
  });

  it("leaves no timer behind when the last waiting call has gone", async () => {
    const { client, clock } = createTestClient([succeed({}, { ratelimit: '"minute";r=0;t=30' })]);
    const controller = new AbortController();

    await client.me.get();
    const work = thrownBy(client.me.get({ signal: controller.signal }));
    await settle();
    expect(clock.pending).toBeGreaterThan(0);
    controller.abort();
    await work;

    expect(clock.pending).toBe(0);
  });
});

describe("client.rateLimit", () => {
  it("is what the latest answer said", async () => {
    const { client, clock } = createTestClient([
      succeed({}, { "ratelimit-policy": '"minute";q=60;w=60', ratelimit: '"minute";r=59;t=60' }),
      succeed({}, { ratelimit: '"minute";r=58;t=59' }),
      succeed(),
    ]);
    expect(client.rateLimit).toBeUndefined();

    await client.me.get();
    expect(client.rateLimit?.windows).toEqual([
      {
        name: "minute",
        limit: 60,
        windowSeconds: 60,
        remaining: 59,
        resetAt: clock.now() + 60_000,
      },
    ]);
    await client.me.get();
    await client.health.get();
    expect(client.rateLimit?.windows[0]?.remaining).toBe(58);
  });
});
