/** Idempotency keys: a call that is sent again is done once, and answered the same. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, type Sent, startServer, type TestServer } from "./support/harness.ts";

type Post = Schemas["Post"];

const DRAFT = { content: "Rocket skates are back." };

const named = (key: string, sent: Sent = {}): Sent => ({
  token: DEMO_TOKEN,
  ...sent,
  headers: { ...sent.headers, "idempotency-key": key },
});

const createPost = ({ call }: TestServer, key: string, sent: Sent = {}) =>
  call<Post>("POST", "/posts", named(key, { json: DRAFT, ...sent }));

const countPosts = async ({ call }: TestServer): Promise<number> =>
  (await call<Post[]>("GET", "/posts?limit=100", { token: DEMO_TOKEN })).body.data.length;

describe("the same call again", () => {
  it("gets the stored status, body and tag, says so, and does nothing", async () => {
    const test = await startServer();
    const first = await createPost(test, "a");
    await test.server.clock.advance("1h");
    const again = await createPost(test, "a");

    expect(first.status).toBe(201);
    expect(first.headers.get("idempotent-replayed")).toBeNull();
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(again.body).toEqual(first.body);
    expect(await countPosts(test)).toBe(1);
  });

  it("is told as it was, whatever became of the thing since", async () => {
    const test = await startServer();
    const first = await createPost(test, "a");
    await test.call("DELETE", `/posts/${first.body.data.id}`, { token: DEMO_TOKEN });
    expect((await createPost(test, "a")).body).toEqual(first.body);
    expect(await countPosts(test)).toBe(0);
  });

  it("has a request id of its own, and uses the quota like any request", async () => {
    const test = await startServer();
    const [first, again] = [await createPost(test, "a"), await createPost(test, "a")];
    expect(again.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
    expect(Number(again.headers.get("x-ratelimit-remaining"))).toBe(
      Number(first.headers.get("x-ratelimit-remaining")) - 1,
    );
  });

  it("is the same whether the key is quoted or bare, and in whatever order the members come", async () => {
    const test = await startServer();
    const { body } = await createPost(test, "a", { json: { content: "x", labels: ["b"] } });
    const again = await createPost(test, '"a"', { json: { labels: ["b"], content: "x" } });
    expect(again.body).toEqual(body);
  });

  it("is done once for PATCH as for POST", async () => {
    const test = await startServer();
    const { body } = await createPost(test, "a");
    const path = `/posts/${body.data.id}`;
    const change = () => test.call<Post>("PATCH", path, named("b", { json: { content: "New" } }));
    const first = await change();
    const again = await change();
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });

  it("publishes once, however often a client that timed out asks", async () => {
    const test = await startServer();
    const json = { ...DRAFT, targets: [{ connection_id: "conn_acmex" }] };
    const { body } = await createPost(test, "a", { json });
    const publish = () => test.call<Post>("POST", `/posts/${body.data.id}/publish`, named("b"));
    const first = await publish();
    await test.server.clock.advance("1h");
    const again = await publish();
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(again.body.data.status).toBe("publishing");
  });

  it("of a webhook never tells its signing secret again", async () => {
    const { call } = await startServer();
    const json = { url: "https://hooks.example.com/", events: ["post.published"] };
    const subscribe = () =>
      call<Schemas["WebhookWithSecret"]>("POST", "/webhooks", named("a", { json }));
    const first = await subscribe();
    const again = await subscribe();
    expect(again.status).toBe(409);
    expect(again.body.error).toMatchObject({
      code: "SECRET_ALREADY_SHOWN",
      details: { id: first.body.data.id },
    });
    const list = await call<unknown[]>("GET", "/webhooks", { token: DEMO_TOKEN });
    expect(list.body.data).toHaveLength(1);
  });
});

describe("the same key", () => {
  it("with another body is refused, and says that it answers nothing stored", async () => {
    const test = await startServer();
    await createPost(test, "a");
    const { status, headers, body } = await createPost(test, "a", { json: { content: "Other" } });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED", retryable: false });
    expect(headers.get("idempotent-replayed")).toBeNull();
    expect(await countPosts(test)).toBe(1);
  });

  it("of another caller is another key", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey();
    const [one, other] = [
      await createPost(test, "a"),
      await createPost(test, "a", { token: secret }),
    ];
    expect(other.status).toBe(201);
    expect(other.body.data.id).not.toBe(one.body.data.id);
  });

  it("of the same member holds from one session to the next, and not for another member", async () => {
    const { call, logIn } = await startServer();
    const make = async (email: string) => {
      const json = { scopes: ["posts:read"] };
      return call("POST", "/api-keys", named("a", { token: await logIn(email), json }));
    };
    expect((await make(EMAILS.admin)).status).toBe(201);
    expect((await make(EMAILS.admin)).body.error.code).toBe("SECRET_ALREADY_SHOWN");
    expect((await make(EMAILS.owner)).status).toBe(201);
  });

  it("on another path or by another method is another key", async () => {
    const test = await startServer();
    const { body } = await createPost(test, "a");
    const path = `/posts/${body.data.id}`;
    const replies = [
      await test.call("PATCH", path, named("a", { json: DRAFT })),
      await test.call("POST", `${path}/schedule`, named("a", { json: { mode: "now" } })),
    ];
    for (const { headers, body: told } of replies) {
      expect(headers.get("idempotent-replayed")).toBeNull();
      expect(told.error?.code).not.toBe("IDEMPOTENCY_KEY_REUSED");
    }
  });

  it("of a company in another of its workspaces is another key", async () => {
    const test = await startServer();
    const { companyId, workspaceId, locationId } = await test.server.addCompany();
    const { secret: token } = await test.server.issueKey({ kind: "company", companyId });
    const create = (workspace: string) =>
      createPost(test, "a", { token, headers: { "x-workspace-id": workspace } });
    expect((await create(workspaceId)).body.data.workspace_id).toBe(workspaceId);
    expect((await create(locationId)).body.data.workspace_id).toBe(locationId);
    expect((await create(workspaceId)).headers.get("idempotent-replayed")).toBe("true");
  });

  it("is kept for 24 hours, to the millisecond, and then begins anew", async () => {
    const test = await startServer();
    const { body } = await createPost(test, "a");
    await test.server.clock.advance(86_399_999);
    expect((await createPost(test, "a")).body.data.id).toBe(body.data.id);
    await test.server.clock.advance(1);
    const anew = await createPost(test, "a", { json: { content: "Other" } });
    expect(anew.status).toBe(201);
    expect(anew.headers.get("idempotent-replayed")).toBeNull();
  });

  it.for([
    ["spaces", "a b"],
    ["nothing", ""],
    ["an empty pair of quotes", '""'],
    ["256 characters", "a".repeat(256)],
    ["a list", "a, b"],
    ["letters beyond ASCII", "schlüssel"],
  ])("of %s is refused with 400, and nothing is done", async ([, key = ""]) => {
    const test = await startServer();
    const { status, body } = await createPost(test, key);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: "INVALID_PARAMETER",
      details: { parameter: "Idempotency-Key" },
    });
    expect(await countPosts(test)).toBe(0);
  });

  it("of 255 characters is taken", async () => {
    const test = await startServer();
    expect((await createPost(test, "aZ09._-".padEnd(255, "x"))).status).toBe(201);
  });

  it("on a GET or a DELETE is passed over", async () => {
    const test = await startServer();
    const { body } = await createPost(test, "a");
    const path = `/posts/${body.data.id}`;
    expect((await test.call("GET", path, named("not one"))).status).toBe(200);
    expect((await test.call("DELETE", path, named("b"))).status).toBe(204);
    expect((await test.call("DELETE", path, named("b"))).status).toBe(404);
  });
});

describe("calls at the same time under one key", () => {
  it("are done once: the others hear that the first is still running, and may come again", async () => {
    const test = await startServer();
    const replies = await Promise.all(Array.from({ length: 5 }, () => createPost(test, "a")));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    for (const { headers, body } of replies.filter(({ status }) => status === 409)) {
      expect(body.error).toMatchObject({ code: "IDEMPOTENCY_IN_FLIGHT", retryable: true });
      expect(headers.get("retry-after")).toBe("1");
    }
    expect((await createPost(test, "a")).headers.get("idempotent-replayed")).toBe("true");
    expect(await countPosts(test)).toBe(1);
  });
});

describe("a failure", () => {
  it("of the operation itself is stored like a success", async () => {
    const test = await startServer();
    const { body } = await createPost(test, "a");
    const path = `/posts/${body.data.id}`;
    const publish = (key: string) => test.call("POST", `${path}/publish`, named(key));
    const first = await publish("b");
    expect(first.status).toBe(422);

    const json = { targets: [{ connection_id: "conn_acmex" }] };
    await test.call("PATCH", path, { token: DEMO_TOKEN, json });
    const again = await publish("b");
    expect(again.status).toBe(422);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const { request_id: _, ...stored } = again.body.error;
    expect(first.body.error).toMatchObject(stored);
    expect((await publish("c")).status).toBe(202);
  });

  it("of a request that did not fit is not: the corrected one goes on under its key", async () => {
    const test = await startServer();
    expect((await createPost(test, "a", { json: { contents: "" } })).status).toBe(422);
    expect((await createPost(test, "a")).status).toBe(201);
  });

  it("of a key without the scope, or without room, is not", async () => {
    const test = await startServer();
    const reader = await test.server.issueKey({ scopes: ["posts:read"] });
    expect((await createPost(test, "a", { token: reader.secret })).status).toBe(403);

    const limits = { per_minute: 1, per_day: 100 };
    const { secret: token } = await test.server.issueKey({ limits });
    await test.call("GET", "/me", { token });
    expect((await createPost(test, "a", { token })).status).toBe(429);
    await test.server.clock.advance("60s");
    const { status, headers } = await createPost(test, "a", { token });
    expect(status).toBe(201);
    expect(headers.get("idempotent-replayed")).toBeNull();
  });
});

describe("a form", () => {
  const PIXEL =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==";

  const upload = ({ call }: TestServer, key: string, parts: Record<string, string> = {}) => {
    const body = new FormData();
    const { bytes = PIXEL, name = "pixel.png", ...fields } = parts;
    const file = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]);
    body.append("file", file, name);
    for (const [field, value] of Object.entries(fields)) body.append(field, value);
    return call<Schemas["Media"]>("POST", "/media", named(key, { body }));
  };

  it("is the same whatever its boundary, by its parts and the bytes of its file", async () => {
    const test = await startServer();
    const first = await upload(test, "a", { alt_text: "A pixel" });
    const again = await upload(test, "a", { alt_text: "A pixel" });
    expect(first.status).toBe(201);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body).toEqual(first.body);
  });

  it.for([
    { what: "another file", parts: { bytes: btoa(`${atob(PIXEL)} `) } },
    { what: "another text", parts: { alt_text: "Another" } },
    { what: "one part more", parts: { title: "Pixel" } },
  ])("is another with $what: 422 IDEMPOTENCY_KEY_REUSED", async ({ parts }) => {
    const test = await startServer();
    await upload(test, "a");
    const { status, body } = await upload(test, "a", parts);
    expect(status).toBe(422);
    expect(body.error.code).toBe("IDEMPOTENCY_KEY_REUSED");
  });
});

describe("a server that starts again", () => {
  it("still knows what it answered, and under which key", async ({ onTestFinished }) => {
    const folder = mkdtempSync(`${tmpdir()}/postern-`);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const create = async () => {
      const options = { clock: "manual", database: `sqlite:${folder}/a.db` };
      const server = await createMockServer(options);
      const response = await server.fetch(`${server.baseUrl}/posts`, {
        method: "POST",
        body: JSON.stringify(DRAFT),
        headers: {
          authorization: `Bearer ${DEMO_TOKEN}`,
          "content-type": "application/json",
          "idempotency-key": "a",
        },
      });
      const body: unknown = await response.json();
      await server.close();
      return { body, isReplayed: response.headers.has("idempotent-replayed") };
    };
    const first = await create();
    expect(await create()).toEqual({ body: first.body, isReplayed: true });
  });
});
