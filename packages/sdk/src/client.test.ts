import { describe, expect, it } from "vitest";
import { NotFoundError, UsageError } from "./errors.ts";
import { fail, succeed } from "./testing/stub-server.ts";
import { createTestClient, testKey, thrownBy } from "./testing/test-client.ts";

describe("withWorkspace", () => {
  it("names the workspace in every call, uploads and lists among them", async () => {
    const { client, server } = createTestClient([succeed([])]);
    const berlin = client.withWorkspace("ws_berlin");

    await berlin.posts.get("post_1");
    await berlin.posts.list();
    await berlin.media.create({ file: new Blob(["pixels"]) });
    await client.posts.get("post_1");

    expect(server.requests.map(({ headers }) => headers.get("x-workspace-id"))).toEqual([
      "ws_berlin",
      "ws_berlin",
      "ws_berlin",
      null,
    ]);
  });

  it("may be left for another workspace, also for one call", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.withWorkspace("ws_1").withWorkspace("ws_2").me.get();
    await client.withWorkspace("ws_1").me.get({ headers: { "X-Workspace-Id": "ws_3" } });

    expect(server.requests.map(({ headers }) => headers.get("x-workspace-id"))).toEqual([
      "ws_2",
      "ws_3",
    ]);
  });

  it("shares the limits of the key, which are the same in every workspace", async () => {
    const { client, clock, server } = createTestClient([
      succeed({}, { ratelimit: '"minute";r=0;t=12' }),
      succeed(),
    ]);
    const [one, other] = [client.withWorkspace("ws_1"), client.withWorkspace("ws_2")];

    await one.me.get();
    await clock.run(other.me.get());

    expect(server.requests.map(({ at }) => at)).toEqual([0, 12_000]);
    expect(other.rateLimit).toBe(client.rateLimit);
  });

  it.each(["", undefined, null])("refuses %j", (id) => {
    const { client } = createTestClient([]);

    // Callers without types may give anything.
    expect(() => client.withWorkspace(id as string)).toThrow(UsageError);
  });
});

describe("withOptions", () => {
  it("gives calls other defaults, over the same queue, budget and key", async () => {
    const { client, clock, server } = createTestClient([fail(503)], {
      headers: { "X-Team": "social" },
      maxConcurrency: 1,
    });
    const hasty = client.withWorkspace("ws_1").withOptions({
      maxRetries: 0,
      headers: { "x-run": "7", "X-Team": undefined },
    });

    await clock.run(Promise.all([hasty.me.get().result(), client.me.get().result()]));

    const [first] = server.requests;
    expect(server.requests).toHaveLength(1 + 3);
    expect(Object.fromEntries(first?.headers ?? [])).toMatchObject({
      "x-team": "social",
      "x-run": "7",
      "x-workspace-id": "ws_1",
      authorization: `Bearer ${testKey}`,
    });
    expect(server.requests[1]?.headers.has("x-run")).toBe(false);
  });

  it.each([{ timeoutMs: 0 }, { apiKey: "another" }, { headers: { "Idempotency-Key": "k" } }])(
    "refuses what cannot be, or cannot be of a part of the calls: %j",
    (options) => {
      const { client } = createTestClient([]);

      expect(() => client.withOptions(options)).toThrow(UsageError);
    },
  );
});

describe("request", () => {
  it("calls what has no method, with key, idempotency and retries as any call", async () => {
    const { client, clock, server } = createTestClient([fail(503), succeed({ score: 7 })]);

    const data = await clock.run(
      client.request("POST", "/posts/post_1/rate", {
        query: { by: ["a", "b"] },
        body: { deep: true },
      }),
    );

    expect(data).toEqual({ score: 7 });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]).toMatchObject({
      method: "POST",
      url: "https://api.postern.test/api/v1/posts/post_1/rate?by=a&by=b",
      body: '{"deep":true}',
    });
    expect(server.requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual([
      "key-1",
      "key-1",
    ]);
  });

  it("fails as any call does", async () => {
    const { client } = createTestClient([fail(404, { code: "NOT_FOUND" })]);

    const error = await thrownBy(client.request("GET", "/nothing"));

    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ operationId: "GET /nothing" });
  });

  it.each([
    "posts",
    "",
    "@evil.test/",
    "//evil.test/..",
    "/../keys",
    "/posts/%2e%2e/keys",
    "/posts/..\\keys",
    "/posts?limit=1",
    "/posts#1",
    "/two words",
    "https://evil.test/",
  ])("leads nowhere else: %j is refused", async (path) => {
    const { client, server } = createTestClient([succeed()]);

    expect(await client.request("GET", path).result()).toMatchObject({
      ok: false,
      error: { code: "INVALID_USAGE" },
    });
    expect(server.requests).toHaveLength(0);
  });
});
