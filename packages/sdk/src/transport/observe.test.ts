import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { PosternError } from "../errors.ts";
import { breakOff, fail, hang, succeed } from "../testing/stub-server.ts";
import { createTestClient, testKey, thrownBy } from "../testing/test-client.ts";
import type { Attempt, Hooks } from "./hooks.ts";
import type { LogFacts, Logger, LogLevel } from "./logger.ts";

function createHooks() {
  return {
    onRequest: vi.fn<NonNullable<Hooks["onRequest"]>>(),
    onResponse: vi.fn<NonNullable<Hooks["onResponse"]>>(),
    onFailure: vi.fn<NonNullable<Hooks["onFailure"]>>(),
    onRetry: vi.fn<NonNullable<Hooks["onRetry"]>>(),
  };
}

function createListener() {
  const lines: (readonly [level: string, message: string, facts: LogFacts])[] = [];
  const at = (level: string) => (message: string, facts: LogFacts) => {
    lines.push([level, message, facts]);
  };
  const logger: Logger = {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  };
  return { logger, lines };
}

describe("hooks", () => {
  it("are told of each attempt, of its answer or its failure, and of each retry", async () => {
    const hooks = createHooks();
    const { client, clock } = createTestClient(
      [breakOff(), fail(503, {}, { "x-request-id": "req_7" }), succeed()],
      { hooks },
    );

    await clock.run(client.posts.create({ content: "Hello" }));

    const attempts = [1, 2, 3].map((attempt) => ({
      operationId: "createPost",
      method: "POST",
      url: "https://api.postern.test/api/v1/posts",
      attempt,
      idempotencyKey: "key-1",
    }));
    expect(hooks.onRequest.mock.calls).toEqual(attempts.map((attempt) => [attempt]));
    expect(hooks.onFailure.mock.calls).toEqual([
      [attempts[0], { error: expect.any(PosternError), durationMs: 0 }],
    ]);
    expect(hooks.onResponse.mock.calls).toEqual([
      [attempts[1], { status: 503, requestId: "req_7", durationMs: 0 }],
      [attempts[2], { status: 200, durationMs: 0 }],
    ]);
    expect(hooks.onRetry.mock.calls.map(([plan]) => plan)).toMatchObject([
      { operationId: "createPost", attempt: 1, waitMs: 50, error: { code: "CONNECTION_FAILED" } },
      { operationId: "createPost", attempt: 2, waitMs: 50, error: { status: 503 } },
    ]);
  });

  it.each<Exclude<keyof Hooks, "onResponse" | "onFailure" | "onRetry">>([
    "onRequest",
    "addHeaders",
  ])("may abort the call just before it leaves: %s, and nothing is sent", async (name) => {
    const controller = new AbortController();
    const abort = () => {
      controller.abort();
      return {};
    };
    const { client, server } = createTestClient([succeed()], { hooks: { [name]: abort } });

    const { signal } = controller;
    const error = await thrownBy(client.posts.create({ content: "Hello" }, { signal }));

    expect(error).toMatchObject({ code: "ABORTED", attempts: 0 });
    expect(server.requests).toHaveLength(0);
  });

  it("see one object for an attempt, so that a span can be kept by it, and how long it took", async () => {
    const open = new WeakMap<Attempt, string>();
    const closed: unknown[] = [];
    const { client, clock } = createTestClient([hang(), succeed()], {
      hooks: {
        onRequest: (attempt) => {
          open.set(attempt, `span ${attempt.attempt}`);
        },
        onFailure: (attempt, { durationMs }) => {
          closed.push([open.get(attempt), durationMs]);
        },
        onResponse: (attempt, { status }) => {
          closed.push([open.get(attempt), status]);
        },
      },
    });

    await clock.run(client.me.get());

    expect(closed).toEqual([
      ["span 1", 30_000],
      ["span 2", 200],
    ]);
  });

  it("may add headers, never in the place of the client's own", async () => {
    const { client, server } = createTestClient([succeed()], {
      hooks: {
        addHeaders: () => ({ Traceparent: "00-1-2-01", Authorization: "Basic x", Accept: "text" }),
      },
    });

    await client.me.get();

    const headers = server.requests[0]?.headers;
    expect(headers?.get("traceparent")).toBe("00-1-2-01");
    expect(headers?.get("authorization")).toBe(`Bearer ${testKey}`);
    expect(headers?.get("accept")).toBe("application/json");
  });

  it("that throw, reject or add what is no header break no call, and are logged", async () => {
    const { logger, lines } = createListener();
    const { client, clock, server } = createTestClient([fail(503), succeed({ id: "post_1" })], {
      logger,
      hooks: {
        onRequest: () => {
          throw new Error("no tracer");
        },
        addHeaders: () => ({ "x-note": "two\nlines" }),
        onResponse: () => Promise.reject(new Error("no metrics")),
        onRetry: () => {
          throw new Error(`seen: Bearer ${testKey}`);
        },
      },
    });

    await expect(clock.run(client.posts.get("post_1"))).resolves.toEqual({ id: "post_1" });

    expect(server.requests).toHaveLength(2);
    expect(lines.map(([level, , { hook }]) => [level, hook])).toEqual([
      ["error", "onRequest"],
      ["error", "addHeaders"],
      ["error", "onResponse"],
      ["error", "onRetry"],
      ["error", "onRequest"],
      ["error", "addHeaders"],
      ["error", "onResponse"],
    ]);
    expect(inspect(lines, { depth: null })).not.toContain(testKey);
  });

  it("are not told of a call that never left", async () => {
    const hooks = createHooks();
    const { client } = createTestClient([succeed()], { hooks });

    await thrownBy(client.me.get({ signal: AbortSignal.abort() }));

    expect(hooks.onRequest).not.toHaveBeenCalled();
  });
});

describe("the log", () => {
  async function levelsHeard(logLevel: LogLevel) {
    const { logger, lines } = createListener();
    const { client, clock } = createTestClient(
      [fail(503), succeed({}, { deprecation: "@1767225600" })],
      { logger, logLevel, hooks: { onRetry: () => Promise.reject(new Error("late")) } },
    );
    await clock.run(client.me.get());
    return new Set(lines.map(([level]) => level));
  }

  it.each<[LogLevel, readonly string[]]>([
    ["debug", ["debug", "info", "warn", "error"]],
    ["info", ["info", "warn", "error"]],
    ["warn", ["warn", "error"]],
    ["error", ["error"]],
    ["off", []],
  ])("at level %s hears %j", async (level, heard) => {
    expect([...(await levelsHeard(level))].sort()).toEqual([...heard].sort());
  });

  it("takes its level from POSTERN_LOG, and is at warn where nobody says", async () => {
    const { logger, lines } = createListener();
    vi.stubEnv("POSTERN_LOG", "debug");
    await createTestClient([succeed()], { logger }).client.me.get();
    expect(lines.map(([level]) => level)).toEqual(["debug", "debug"]);

    vi.stubEnv("POSTERN_LOG", undefined);
    await createTestClient([succeed()], { logger }).client.me.get();
    expect(lines).toHaveLength(2);
  });

  it("refuses a level that does not exist, so that nobody waits for lines that never come", () => {
    vi.stubEnv("POSTERN_LOG", "verbose");

    expect(() => createTestClient([])).toThrow("POSTERN_LOG");
  });

  it("goes to the console where no logger is given", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const { client } = createTestClient([succeed({}, { deprecation: "true" })]);

    await client.me.get();

    expect(warn).toHaveBeenCalledOnce();
  });

  it("tells of neither key, nor query, nor body", async () => {
    const { logger, lines } = createListener();
    const { client, clock } = createTestClient([fail(503), succeed([])], {
      logger,
      logLevel: "debug",
    });

    await clock.run(client.contacts.list({ email: "road@runner.test" }));

    const told = inspect(lines, { depth: null });
    expect(lines.length).toBeGreaterThan(4);
    expect(told).not.toContain(testKey);
    expect(told).not.toContain("runner");
  });
});

describe("an operation that is deprecated", () => {
  const until = { sunset: "Fri, 31 Dec 2027 00:00:00 GMT", link: '</docs>; rel="deprecation"' };

  it("is warned of once, with both dates and where to read on", async () => {
    const { logger, lines } = createListener();
    const { client } = createTestClient([succeed({}, { deprecation: "@1780272000", ...until })], {
      logger,
    });

    await client.me.get();
    await client.me.get();
    await client.posts.get("post_1");

    const facts = {
      deprecatedAt: "2026-06-01T00:00:00.000Z",
      sunsetAt: "2027-12-31T00:00:00.000Z",
      link: until.link,
    };
    expect(lines.map(([, , told]) => told)).toEqual([
      { operationId: "getMe", ...facts },
      { operationId: "getPost", ...facts },
    ]);
  });

  it.each<[string, HeadersInit]>([
    ["a date, as drafts had it", { deprecation: "Mon, 01 Jun 2026 00:00:00 GMT" }],
    ["true, as drafts had it", { deprecation: "true" }],
    ["its sunset alone", { sunset: until.sunset }],
  ])("is warned of when it says %s", async (_form, headers) => {
    const { logger, lines } = createListener();
    const { client } = createTestClient([succeed({}, headers)], { logger });

    await client.me.get();

    expect(lines).toHaveLength(1);
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("breaks no call where the logger %s", async (_how, warn) => {
    const { client } = createTestClient([succeed({ id: "post_1" }, { deprecation: "@1" })], {
      logger: { ...console, warn },
    });

    expect(await client.posts.create({ content: "Hello" })).toMatchObject({ id: "post_1" });
  });

  it("is not warned of when it is none", async () => {
    const { logger, lines } = createListener();
    const { client } = createTestClient([succeed()], { logger });

    await client.me.get();

    expect(lines).toEqual([]);
  });
});
