import { describe, expect, it, vi } from "vitest";
import {
  ConnectionError,
  NotFoundError,
  PosternError,
  RateLimitError,
  TimeoutError,
} from "../errors.ts";
import { breakOff, fail, hang, succeed } from "../testing/stub-server.ts";
import { createTestClient, thrownBy } from "../testing/test-client.ts";
import type { Logger } from "./logger.ts";

const gone = () => new Response(null, { status: 204 });
const draft = { content: "Hello" };

describe("attempts", () => {
  it("are three by default", async () => {
    const { client, clock, server } = createTestClient([fail(503)]);

    const error = await thrownBy(clock.run(client.me.get()));

    expect(server.requests).toHaveLength(3);
    expect(error).toMatchObject({ code: "INTERNAL", status: 503, attempts: 3 });
  });

  it("are settable for the client and for one call", async () => {
    const { client, clock, server } = createTestClient([fail(503)], { maxRetries: 4 });

    await thrownBy(clock.run(client.me.get()));
    expect(server.requests).toHaveLength(5);
    await thrownBy(clock.run(client.me.get({ maxRetries: 0 })));
    expect(server.requests).toHaveLength(6);
  });

  it("end with the first success", async () => {
    const { client, clock, server } = createTestClient([
      fail(500),
      breakOff(),
      succeed({ id: "post_7" }),
    ]);

    await expect(clock.run(client.posts.get("post_7"))).resolves.toEqual({ id: "post_7" });
    expect(server.requests).toHaveLength(3);
  });
});

describe("which answers are tried again", () => {
  it.each([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])(
    "%i is",
    async (status) => {
      const { client, clock, server } = createTestClient([
        () => new Response("", { status }),
        succeed(),
      ]);

      await clock.run(client.me.get());

      expect(server.requests).toHaveLength(2);
    },
  );

  it.each([400, 401, 402, 403, 404, 405, 406, 409, 412, 413, 415, 422, 501, 505, 511])(
    "%i is not",
    async (status) => {
      const { client, clock, server } = createTestClient([
        () => new Response("", { status }),
        succeed(),
      ]);

      await thrownBy(clock.run(client.me.get()));

      expect(server.requests).toHaveLength(1);
    },
  );

  it("409 is for IDEMPOTENCY_IN_FLIGHT alone", async () => {
    const { client, clock, server } = createTestClient([
      fail(409, { code: "IDEMPOTENCY_IN_FLIGHT" }),
      fail(409, { code: "DUPLICATE_CONTENT" }),
    ]);

    const error = await thrownBy(clock.run(client.posts.create(draft)));

    expect(server.requests).toHaveLength(2);
    expect(error).toMatchObject({ code: "DUPLICATE_CONTENT" });
  });

  it.each([
    {
      rule: "error.retryable: true wins over a status that lasts",
      answer: fail(400, { retryable: true }),
      requests: 2,
    },
    {
      rule: "error.retryable: false wins over a status that passes",
      answer: fail(503, { retryable: false }),
      requests: 1,
    },
    {
      rule: "X-Should-Retry: true wins over both",
      answer: fail(400, { retryable: false }, { "x-should-retry": "true" }),
      requests: 2,
    },
    {
      rule: "X-Should-Retry: false wins over both",
      answer: fail(503, { retryable: true }, { "x-should-retry": "false" }),
      requests: 1,
    },
    {
      rule: "nothing wins over 501",
      answer: fail(501, { retryable: true }, { "x-should-retry": "true" }),
      requests: 1,
    },
    {
      rule: "nothing wins over 505",
      answer: fail(505, { retryable: true }, { "x-should-retry": "true" }),
      requests: 1,
    },
  ])("$rule", async ({ answer, requests }) => {
    const { client, clock, server } = createTestClient([answer, succeed()]);

    await clock.run(client.me.get().result());

    expect(server.requests).toHaveLength(requests);
  });

  it.each([
    ["undici's", new TypeError("fetch failed", { cause: new Error("other side closed") })],
    ["a worker's", new TypeError("Network connection lost.")],
    ["an unknown TypeError, which p-retry alone would never repeat", new TypeError("odd")],
    ["anything else", new Error("socket hang up")],
  ])("a broken connection is, in the words of %s", async (_engine, error) => {
    const { client, clock, server } = createTestClient([breakOff(error), succeed()]);

    await clock.run(client.me.get());

    expect(server.requests).toHaveLength(2);
  });

  it("a body that breaks off in the middle is", async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"success":tr'));
            controller.error(new TypeError("terminated"));
          },
        }),
      );
    const { client, clock, server } = createTestClient([broken, succeed({ id: "post_1" })]);

    await expect(clock.run(client.posts.get("post_1"))).resolves.toEqual({ id: "post_1" });
    expect(server.requests).toHaveLength(2);
  });
});

describe("which requests are tried again", () => {
  it("a POST is, under one key that every attempt carries", async () => {
    const { client, clock, server } = createTestClient([breakOff(), fail(503), succeed()]);

    await clock.run(client.posts.create(draft));

    expect(server.requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual([
      "key-1",
      "key-1",
      "key-1",
    ]);
    expect(new Set(server.requests.map(({ body }) => body))).toEqual(
      new Set(['{"content":"Hello"}']),
    );
  });

  it("a PATCH is, too, under its key", async () => {
    const { client, clock, server } = createTestClient([breakOff(), succeed()]);

    await clock.run(client.posts.update("post_1", draft));

    const keys = server.requests.map(({ headers }) => headers.get("idempotency-key"));
    expect(keys).toEqual(["key-1", "key-1"]);
  });

  it("two POSTs get two keys, and a GET gets none", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.posts.create(draft);
    await client.posts.create(draft);
    await client.posts.get("post_1");

    expect(server.requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual([
      "key-1",
      "key-2",
      null,
    ]);
  });

  it("a key of the caller's is used, and stands on the error, so that a later run resumes under it", async () => {
    const { client, clock, server } = createTestClient([breakOff()]);

    const work = client.posts.create(draft, { idempotencyKey: "launch-4711" });
    const error = await thrownBy(clock.run(work));

    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ idempotencyKey: "launch-4711", attempts: 3 });
    expect(server.requests[2]?.headers.get("idempotency-key")).toBe("launch-4711");
  });

  it("a key that the server would refuse is refused before anything is sent", async () => {
    const { client, server } = createTestClient([succeed()]);

    await expect(client.posts.create(draft, { idempotencyKey: "a b" })).rejects.toThrow(
      "idempotencyKey",
    );
    expect(server.requests).toHaveLength(0);
  });

  it("an operation that the spec calls unrepeatable is sent once", async () => {
    const { client, clock, server } = createTestClient([fail(503)]);

    await thrownBy(clock.run(client.sessions.create({ email: "a@acme.test", password: "p" })));

    expect(server.requests).toHaveLength(1);
  });

  it("a DELETE whose answer was lost has succeeded when it then meets 404", async () => {
    const { client, clock } = createTestClient([breakOff(), fail(404, { code: "NOT_FOUND" })]);

    await expect(clock.run(client.posts.delete("post_1"))).resolves.toBeUndefined();
  });

  it.each([
    ["at first", [fail(404, { code: "NOT_FOUND" })]],
    [
      "after a 429, which did nothing",
      [fail(429, {}, { "retry-after": "0" }), fail(404, { code: "NOT_FOUND" })],
    ],
  ])("a DELETE that meets 404 %s has failed", async (_when, answers) => {
    const { client, clock } = createTestClient(answers);

    expect(await thrownBy(clock.run(client.posts.delete("post_1")))).toBeInstanceOf(NotFoundError);
  });

  it("a DELETE that meets an unknown path has failed, whatever came before", async () => {
    const { client, clock } = createTestClient([
      breakOff(),
      fail(404, { code: "UNKNOWN_ENDPOINT" }),
    ]);

    const error = await thrownBy(clock.run(client.posts.delete("post_1")));

    expect(error).toMatchObject({ code: "UNKNOWN_ENDPOINT", attempts: 2 });
  });

  it("a DELETE that succeeds gives nothing", async () => {
    const { client } = createTestClient([gone]);

    await expect(client.posts.delete("post_1")).resolves.toBeUndefined();
  });
});

describe("waiting", () => {
  it("follows full jitter where the server names no wait", async () => {
    const { client, clock, server } = createTestClient([fail(503)], {
      fraction: 0.5,
      maxRetries: 3,
    });

    await thrownBy(clock.run(client.me.get()));

    expect(server.requests.map(({ at }) => at)).toEqual([0, 250, 750, 1_750]);
  });

  it("is never shorter than the server asks, and little longer", async () => {
    const { client, clock, server } = createTestClient(
      [fail(429, { code: "RATE_LIMIT_EXCEEDED" }, { "retry-after": "12" }), succeed()],
      { fraction: 0.999 },
    );

    await clock.run(client.me.get());

    const waited = server.requests[1]?.at ?? 0;
    expect(waited).toBeGreaterThan(12_000);
    expect(waited).toBeLessThanOrEqual(13_250);
  });

  it("of 60 s is taken, of a moment more is not", async () => {
    const { client, clock, server } = createTestClient([
      fail(503, {}, { "retry-after": "60" }),
      fail(503, {}, { "retry-after-ms": "60001" }),
    ]);

    const error = await thrownBy(clock.run(client.me.get({ deadlineMs: 600_000 })));

    expect(error).toMatchObject({ attempts: 2, retryAfterMs: 60_001 });
    expect(server.requests.map(({ at }) => at)).toEqual([0, 60_000]);
  });

  it("that is too long names the window that was hit, and when to come back", async () => {
    const { client, clock, server } = createTestClient([
      fail(429, {}, { "retry-after": "60" }),
      fail(
        429,
        { code: "RATE_LIMIT_EXCEEDED", details: { window: "day" } },
        {
          "retry-after": "61",
          ratelimit: '"day";r=0;t=61',
          "ratelimit-policy": '"day";q=100;w=86400',
        },
      ),
    ]);

    const error = await thrownBy(clock.run(client.me.get()));

    expect(server.requests).toHaveLength(2);
    expect(clock.elapsedMs).toBe(60_000);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      retryAfterMs: 61_000,
      retryAt: new Date(clock.now() + 61_000),
      rateLimit: { exhausted: { name: "day", limit: 100 } },
    });
  });

  it("fails at once when the deadline would pass in the meantime", async () => {
    const { client, clock, server } = createTestClient([fail(503, {}, { "retry-after": "10" })]);

    const error = await thrownBy(clock.run(client.me.get({ deadlineMs: 9_000 })));

    expect(error).toMatchObject({ status: 503, retryAfterMs: 10_000 });
    expect(clock.elapsedMs).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("ends at once on an abort", async () => {
    const { client, clock, server } = createTestClient([fail(503, {}, { "retry-after": "30" })]);
    const controller = new AbortController();

    const work = thrownBy(client.posts.create(draft, { signal: controller.signal }));
    await clock.advance(1_000);
    controller.abort(new Error("the user went home"));

    expect(await work).toMatchObject({
      name: "AbortError",
      code: "ABORTED",
      attempts: 1,
      idempotencyKey: "key-1",
      cause: new Error("the user went home"),
    });
    expect(clock.elapsedMs).toBe(1_000);
    expect(clock.pending).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("is told to the logger, without the key", async () => {
    const info = vi.fn<Logger["info"]>();
    const { client, clock } = createTestClient([fail(503), succeed()], {
      logger: { ...console, info },
      logLevel: "info",
    });

    await clock.run(client.me.get());

    expect(info).toHaveBeenCalledWith(expect.any(String), {
      operationId: "getMe",
      attempt: 1,
      waitMs: 50,
      code: "INTERNAL",
      status: 503,
    });
  });
});

describe("the retry budget", () => {
  it("stops multiplying the load of a server that is down, after some 35 retries", async () => {
    const { client, clock, server } = createTestClient([fail(503)]);

    for (let call = 0; call < 40; call += 1) {
      await thrownBy(clock.run(client.me.get()));
    }

    // 500 tokens at 14 a retry are 35 retries, on top of the 40 first attempts.
    expect(server.requests).toHaveLength(75);
  });

  it("lasts longer when the server only asks for patience", async () => {
    const { client, clock, server } = createTestClient([fail(429, {}, { "retry-after": "0" })]);

    for (let call = 0; call < 60; call += 1) {
      await thrownBy(clock.run(client.me.get()));
    }

    expect(server.requests).toHaveLength(60 + 100);
  });

  it("is given back by success", async () => {
    const flaky = Array.from({ length: 200 }, (_, index) =>
      index % 2 === 0 ? fail(503) : succeed(),
    );
    const { client, clock, server } = createTestClient(flaky);

    for (let call = 0; call < 100; call += 1) {
      await clock.run(client.me.get());
    }

    expect(server.requests).toHaveLength(200);
  });
});

describe("clocks", () => {
  it("an attempt has 30 s, and its end is a reason to try again", async () => {
    const { client, clock, server } = createTestClient([hang(), succeed()]);

    await clock.run(client.me.get());

    expect(server.requests.map(({ at }) => at)).toEqual([0, 30_050]);
  });

  it("an attempt's time covers the body, also where fetch does not hear the signal", async () => {
    const slow = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
        }),
      );
    const { client, clock } = createTestClient([slow]);

    const error = await thrownBy(clock.run(client.me.get({ timeoutMs: 500, maxRetries: 0 })));

    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "TIMED_OUT", attempts: 1, isRetryable: true });
    expect(clock.elapsedMs).toBe(500);
  });

  it("each attempt has a clock of its own", async () => {
    const { client, clock, server } = createTestClient([hang(), hang(), succeed()]);

    await clock.run(client.me.get({ timeoutMs: 1_000 }));

    expect(server.requests.map(({ at }) => at)).toEqual([0, 1_050, 2_100]);
  });

  it("a call has 120 s, waits included", async () => {
    const { client, clock } = createTestClient([hang()], { maxRetries: 9 });

    const error = await thrownBy(clock.run(client.me.get()));

    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ isRetryable: false, attempts: 4 });
    expect(clock.elapsedMs).toBe(120_000);
  });

  it("no timer is left when a call has ended", async () => {
    const { client, clock } = createTestClient([succeed()]);

    await client.me.get({ signal: new AbortController().signal });

    expect(clock.pending).toBe(0);
  });

  it("a thousand calls on one signal leave no listener behind", async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    const { client, clock } = createTestClient([fail(503), succeed()]);

    await clock.run(Promise.all(Array.from({ length: 1_000 }, () => client.me.get({ signal }))));

    expect(add.mock.calls.length).toBeGreaterThan(1_000);
    expect(remove.mock.calls).toHaveLength(add.mock.calls.length);
  });
});

it("a failure of the program itself is not tried again", async () => {
  const { client, server } = createTestClient([succeed()], {
    apiKey: () => {
      throw new RangeError("the vault is closed");
    },
  });

  const error = await thrownBy(client.me.get());

  expect(error).toBeInstanceOf(RangeError);
  expect(error).not.toBeInstanceOf(PosternError);
  expect(server.requests).toHaveLength(0);
});
