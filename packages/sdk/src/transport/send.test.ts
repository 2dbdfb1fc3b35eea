import { Readable } from "node:stream";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConnectionError, PosternError, UnexpectedResponseError, UsageError } from "../errors.ts";
import { breakOff, fail, type StubServer, stream, succeed } from "../testing/stub-server.ts";
import { createTestClient, testKey, thrownBy } from "../testing/test-client.ts";
import { longestBodyBytes } from "./read-text.ts";

const once = { maxRetries: 0 };

describe("what is sent", () => {
  it("is JSON with the key, to the base URL and the operation's path", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.posts.create({ content: "Grüße" });

    const [request] = server.requests;
    expect(request).toMatchObject({
      method: "POST",
      url: "https://api.postern.test/api/v1/posts",
      body: '{"content":"Grüße"}',
    });
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      accept: "application/json",
      authorization: `Bearer ${testKey}`,
      "content-type": "application/json",
    });
  });

  it("carries the caller's own headers, but never another key", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.posts.get("post_1", {
      headers: { "If-None-Match": '"v1"', Authorization: "Basic x" },
    });

    const [request] = server.requests;
    expect(request?.headers.get("if-none-match")).toBe('"v1"');
    expect(request?.headers.get("authorization")).toBe(`Bearer ${testKey}`);
  });

  it("has no header that was given as undefined", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.posts.get("post_1", { headers: { "If-None-Match": undefined } });

    expect(server.requests[0]?.headers.has("if-none-match")).toBe(false);
  });

  it("is refused, and not thrown as an error of the engine's, where it cannot be written", async () => {
    const { client, server } = createTestClient([succeed([])]);
    const half = "\ud800";

    const results = await Promise.all([
      client.posts.get(half).result(),
      client.contacts.list({ email: half }).result(),
      // A program without types may send it.
      client.posts.create({ content: 1n } as never).result(),
    ]);

    for (const result of results) {
      expect(result).toMatchObject({ ok: false, error: { code: "INVALID_USAGE" } });
    }
    expect(server.requests).toHaveLength(0);
  });

  it("is refused before it leaves when a header cannot be one", async () => {
    const { client, server } = createTestClient([succeed()]);

    const error = await thrownBy(client.me.get({ headers: { "x-note": "two\nlines" } }));

    expect(error).toBeInstanceOf(UsageError);
    expect(server.requests).toHaveLength(0);
  });
});

it("a fetch that answers with a stream of Node's is named at once, and asked no second time", async () => {
  let asked = 0;
  const foreign = {
    status: 200,
    type: "default",
    headers: new Headers(),
    body: Readable.from(['{"success":true,"data":{}}']),
  };
  const { client } = createTestClient([], {
    // As node-fetch has it: what it gives only looks like a Response.
    fetch: async () => {
      asked += 1;
      return foreign as unknown as Response;
    },
  });

  const result = await client.posts.create({ content: "Hello" }).result();

  expect(result).toMatchObject({ ok: false, error: { code: "INVALID_USAGE" } });
  expect(asked).toBe(1);
});

describe("an idempotency key", () => {
  const sent = (server: StubServer) =>
    server.requests.map(({ headers }) => headers.get("idempotency-key"));

  it("may be given as a header, and is the key of the call", async () => {
    const { client, server } = createTestClient([succeed(), succeed(), fail(400)]);
    const body = { content: "Hello" };

    await client.posts.create(body, { headers: { "Idempotency-Key": "mine" } });
    await client.posts.create(body, { headers: { "idempotency-key": '"quoted"' } });
    const result = await client.posts
      .create(body, { headers: { "Idempotency-Key": "mine" }, idempotencyKey: "mine" })
      .result();

    expect(sent(server)).toEqual(["mine", "quoted", "mine"]);
    expect(result).toMatchObject({ ok: false, error: { idempotencyKey: "mine" } });
  });

  it.each([
    { headers: { "Idempotency-Key": "mine" }, idempotencyKey: "another" },
    { headers: { "Idempotency-Key": "two words" } },
    { idempotencyKey: "" },
  ])("is refused where it is none, or two: %j", async (options) => {
    const { client, server } = createTestClient([succeed()]);

    expect(await thrownBy(client.posts.create({ content: "Hello" }, options))).toBeInstanceOf(
      UsageError,
    );
    expect(server.requests).toHaveLength(0);
  });

  it("is sent with a method that has none by itself", async () => {
    const { client, server } = createTestClient([() => new Response(null, { status: 204 })]);

    await client.posts.delete("post_1", {}, { idempotencyKey: "mine" });
    await client.posts.delete("post_1");

    expect(sent(server)).toEqual(["mine", null]);
  });
});

describe("an upload", () => {
  const file = new File(["pixels"], "cat.png", { type: "image/png" });

  it("is multipart with its file's name, and the same parts on each attempt", async () => {
    const { client, clock, server } = createTestClient([breakOff(), succeed()]);

    await clock.run(client.media.create({ file, alt_text: "A cat" }));

    expect(server.requests).toHaveLength(2);
    for (const { body, headers } of server.requests) {
      const form = await new Response(body, { headers }).formData();
      expect(form.get("alt_text")).toBe("A cat");
      expect(form.get("file")).toMatchObject({ name: "cat.png", type: "image/png", size: 6 });
      expect(form.has("title")).toBe(false);
      expect(headers.get("idempotency-key")).toBe("key-1");
    }
  });

  it.each([
    ["a Blob", new Blob(["pixels"])],
    ["a File with an empty name", new File(["pixels"], "")],
  ])("names %s, since a part without a file name is no file", async (_what, unnamed) => {
    const { client, server } = createTestClient([succeed()]);

    await client.media.create({ file: unnamed });

    expect(server.requests[0]?.body).toContain('filename="file"');
  });

  it("may take longer than an attempt or a call, as long as bytes move", async () => {
    const chunks = 30;
    const slow = stream(() => undefined);
    const { client, clock } = createTestClient([slow]);
    let push: (text: string) => void = () => undefined;
    let end: () => void = () => undefined;
    const { client: patient, clock: time } = createTestClient([
      stream((controller) => {
        push = (text) => controller.enqueue(new TextEncoder().encode(text));
        end = () => controller.close();
      }),
    ]);

    const work = patient.media.create({ file });
    const answer = JSON.stringify({ success: true, data: { id: "media_1" } });
    for (let at = 0; at < chunks; at += 1) {
      await time.advance(20_000);
      push(at === 0 ? answer : " ");
    }
    await time.advance(1);
    end();
    await expect(work).resolves.toEqual({ id: "media_1" });
    expect(time.elapsedMs).toBe(chunks * 20_000 + 1);

    const stalled = await thrownBy(clock.run(client.media.create({ file }, once)));
    expect(stalled).toMatchObject({ code: "TIMED_OUT" });
    expect(clock.elapsedMs).toBe(30_000);
  });
});

describe("what comes back", () => {
  it("is kept to the letter, also where a character is split between two chunks", async () => {
    const bytes = new TextEncoder().encode('{"success":true,"data":{"content":"Grüße 🎉"}}');
    const split = stream((controller) => {
      for (const byte of bytes) {
        controller.enqueue(Uint8Array.of(byte));
      }
      controller.close();
    });
    const { client } = createTestClient([split]);

    await expect(client.posts.get("post_1")).resolves.toEqual({ content: "Grüße 🎉" });
  });

  it("is refused beyond 32 MiB, without being read to its end", async () => {
    let isCancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(longestBodyBytes / 4)),
          cancel: () => {
            isCancelled = true;
          },
        }),
      );
    const { client } = createTestClient([endless]);

    const error = await thrownBy(client.me.get(once));

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(isCancelled).toBe(true);
  });

  it.each<[string, () => Response]>([
    [
      "HTML with 200",
      () => new Response("<h1>Welcome</h1>", { headers: { "content-type": "text/html" } }),
    ],
    ["an empty 200", () => new Response("")],
    ["half a JSON", () => new Response('{"success":true,"da')],
    ["JSON that is not ours", () => Response.json({ hello: "world" })],
    ["a success that says it is none", () => Response.json({ success: false, data: {} })],
    ["JSON that is no object", () => Response.json(null)],
  ])("is an UnexpectedResponseError for %s", async (_what, answer) => {
    const { client, server } = createTestClient([answer]);

    const error = await thrownBy(client.me.get());

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ code: "UNEXPECTED_RESPONSE", status: 200, attempts: 1 });
    expect(error).toHaveProperty("message", expect.stringContaining("baseUrl"));
    expect(server.requests).toHaveLength(1);
  });

  it("is a PosternError with the status for a failure that is not ours", async () => {
    const { client, clock } = createTestClient([
      () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
    ]);

    const error = await thrownBy(clock.run(client.me.get()));

    expect(error).toMatchObject({ code: "UNEXPECTED_RESPONSE", status: 502, attempts: 3 });
  });
});

describe("redirects", () => {
  it.each([301, 302, 303, 307, 308])("%i is never followed", async (status) => {
    const { client, clock, server } = createTestClient([
      () => new Response(null, { status, headers: { location: "https://evil.test/api/v1/me" } }),
    ]);

    const error = await thrownBy(clock.run(client.me.get()));

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toHaveProperty("message", expect.stringContaining("https://evil.test"));
    expect(server.requests.map(({ redirect }) => redirect)).toEqual(["manual"]);
  });

  it("is not followed where the browser hides it", async () => {
    const hidden = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
    const { client } = createTestClient([() => hidden]);

    expect(await thrownBy(client.me.get())).toBeInstanceOf(UnexpectedResponseError);
  });
});

describe("a broken connection", () => {
  it("says why, and keeps what fetch threw", async () => {
    const cause = new TypeError("fetch failed", {
      cause: new Error("connect ECONNREFUSED 127.0.0.1:4010"),
    });
    const { client } = createTestClient([breakOff(cause)]);

    const error = await thrownBy(client.me.get(once));

    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "CONNECTION_FAILED", operationId: "getMe", cause });
    expect(error).toHaveProperty("message", expect.stringContaining("ECONNREFUSED"));
  });

  it("does not keep the request, which carries the key", async () => {
    const { client } = createTestClient([breakOff()]);

    const error = await thrownBy(client.me.get(once));

    expect(error).toBeInstanceOf(PosternError);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(testKey);
  });
});
