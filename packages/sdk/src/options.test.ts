import { describe, expect, it, vi } from "vitest";
import { createClient } from "./client.ts";
import { canStreamRequests, isBrowser } from "./environment.ts";
import { UsageError } from "./errors.ts";
import type { ClientOptions } from "./options.ts";
import { succeed } from "./testing/stub-server.ts";
import { createTestClient, testKey } from "./testing/test-client.ts";

async function urlFor(baseUrl: string): Promise<string | undefined> {
  const { client, server } = createTestClient([succeed()], { baseUrl });
  await client.me.get();
  return server.requests[0]?.url;
}

describe("baseUrl", () => {
  it.each([
    ["https://api.postern.test/api/v1", "https://api.postern.test/api/v1/me"],
    ["https://api.postern.test/api/v1///", "https://api.postern.test/api/v1/me"],
    ["https://api.postern.test/tenant/7", "https://api.postern.test/tenant/7/me"],
    ["https://api.postern.test", "https://api.postern.test/api/v1/me"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010/api/v1/me"],
    ["http://localhost:4010", "http://localhost:4010/api/v1/me"],
    ["http://[::1]:4010", "http://[::1]:4010/api/v1/me"],
    ["http://postern.localhost:4010", "http://postern.localhost:4010/api/v1/me"],
  ])("%s asks %s", async (baseUrl, expected) => {
    expect(await urlFor(baseUrl)).toBe(expected);
  });

  it.each([
    ["plain http beyond this machine", "http://api.postern.test"],
    ["a host that only begins like this machine", "http://127.0.0.1.evil.test"],
    ["a host that only ends in its letters", "http://notlocalhost"],
    ["another protocol", "ftp://api.postern.test"],
    ["no URL", "api.postern.test"],
    ["a password", "https://user:secret@api.postern.test"],
    ["a query", "https://api.postern.test/?key=1"],
    ["a fragment", "https://api.postern.test/#v1"],
  ])("is refused with %s", (_what, baseUrl) => {
    expect(() => createTestClient([], { baseUrl })).toThrow(UsageError);
  });

  it("is required", () => {
    vi.stubEnv("POSTERN_BASE_URL", undefined);

    expect(() => createClient({ apiKey: testKey })).toThrow("POSTERN_BASE_URL");
  });
});

describe("the environment", () => {
  it("gives key and base URL where the options do not", async () => {
    vi.stubEnv("POSTERN_API_KEY", testKey);
    vi.stubEnv("POSTERN_BASE_URL", "https://env.postern.test");
    const { client, server } = createTestClient([succeed()], {
      apiKey: undefined,
      baseUrl: undefined,
    });

    await client.me.get();

    expect(server.requests[0]?.url).toBe("https://env.postern.test/api/v1/me");
    expect(server.requests[0]?.headers.get("authorization")).toBe(`Bearer ${testKey}`);
  });

  it("may end its lines, and write its levels large", async () => {
    vi.stubEnv("POSTERN_API_KEY", `${testKey}\n`);
    vi.stubEnv("POSTERN_LOG", "DEBUG\n");
    const told: string[] = [];
    const tell = (message: string) => {
      told.push(message);
    };
    const { client, server } = createTestClient([succeed()], {
      apiKey: undefined,
      logger: { debug: tell, info: tell, warn: tell, error: tell },
    });

    await client.me.get();

    expect(server.requests[0]?.headers.get("authorization")).toBe(`Bearer ${testKey}`);
    expect(told).toHaveLength(2);
  });

  it("need not exist", () => {
    vi.stubGlobal("process", undefined);

    expect(() => createTestClient([succeed()])).not.toThrow();
  });
});

describe("in a browser", () => {
  it("the client refuses to run, unless it is told to", () => {
    vi.stubGlobal("window", { document: {} });

    expect(() => createTestClient([])).toThrow("dangerouslyAllowBrowser");
    expect(() => createTestClient([], { dangerouslyAllowBrowser: true })).not.toThrow();
  });

  it("means a page: neither Node nor a worker at the edge", () => {
    expect(isBrowser({ window: { document: {} } })).toBe(true);
    expect(isBrowser({ window: {} })).toBe(false);
    expect(isBrowser({ self: {}, caches: {} })).toBe(false);
    expect(isBrowser()).toBe(false);
  });

  it.each<[string, boolean, object]>([
    ["a worker of a page", true, { navigator: {}, WorkerNavigator: class {} }],
    ["a service worker", true, { importScripts: () => undefined }],
    ["a worker of Deno", false, { WorkerNavigator: class {}, Deno: { version: { deno: "2" } } }],
    ["a worker of Bun", false, { importScripts: () => undefined, Bun: { version: "1.3" } }],
    ["Cloudflare's workerd", false, { importScripts: () => undefined, WebSocketPair: class {} }],
    [
      "a worker of Node with globals of the web",
      false,
      { WorkerNavigator: class {}, process: { versions: { node: "24" } } },
    ],
    ["an engine at the edge that has neither", false, {}],
  ])("means %s: %s", (_engine, expected, globals) => {
    expect(isBrowser({ WorkerGlobalScope: class {}, self: {}, ...globals })).toBe(expected);
  });
});

it("an engine that makes text of a stream is not given one", async () => {
  const Original = Request;
  class Old extends Original {
    constructor(input: RequestInfo | URL, init: RequestInit = {}) {
      super(input, { ...init, ...(init.body instanceof ReadableStream && { body: "[object]" }) });
    }
  }
  vi.stubGlobal("Request", Old);
  expect(canStreamRequests()).toBe(false);
  vi.stubGlobal("Request", Original);
  expect(canStreamRequests()).toBe(true);
});

describe("numbers", () => {
  it.each<ClientOptions>([
    { maxRetries: -1 },
    { maxRetries: 1.5 },
    { maxRetries: Number.NaN },
    { timeoutMs: 0 },
    { deadlineMs: -5 },
    { maxRetryAfterMs: Number.NaN },
    { maxConcurrency: 0 },
  ])("%j is refused", (options) => {
    expect(() => createTestClient([], options)).toThrow(UsageError);
  });

  it.each([{ maxRetries: -1 }, { timeoutMs: 0 }, { deadlineMs: Number.NaN }])(
    "%j is refused for one call, too",
    async (options) => {
      const { client, server } = createTestClient([succeed()]);

      await expect(client.me.get(options)).rejects.toBeInstanceOf(UsageError);
      expect(server.requests).toHaveLength(0);
    },
  );

  it("Infinity switches a clock off", async () => {
    const { client, clock } = createTestClient([succeed()], {
      timeoutMs: Number.POSITIVE_INFINITY,
      deadlineMs: Number.POSITIVE_INFINITY,
    });

    const call = client.me.get();
    expect(clock.pending).toBe(0);
    await call;
  });
});

it("the engine's fetch is found when it is called, not when the client is made", async () => {
  const client = createClient({ apiKey: testKey, baseUrl: "https://api.postern.test" });
  const late = vi.fn<typeof fetch>(async () => Response.json({ success: true, data: { id: "x" } }));
  vi.stubGlobal("fetch", late);

  await client.me.get();

  expect(late).toHaveBeenCalledOnce();
});
