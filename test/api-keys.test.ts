/** API keys under the hand of those who manage them: listed, narrowed, and ended at once. */
import { DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { codeOf, makeKey, READER, startWithKey } from "./support/api-keys.ts";
import { EMAILS, startServer } from "./support/harness.ts";

type ApiKey = Schemas["ApiKey"];

describe("who manages keys", () => {
  it.for([
    ["GET", "/api-keys"],
    ["POST", "/api-keys"],
    ["GET", "/api-keys/key_demo"],
    ["PATCH", "/api-keys/key_demo"],
    ["POST", "/api-keys/key_demo/revoke"],
    ["DELETE", "/api-keys/key_demo?confirm=true"],
  ] as const)("is told whom to ask where the role is too small: %s %s", async ([method, path]) => {
    const { call, logIn } = await startServer();
    const { status, body } = await call(method, path, { token: await logIn(EMAILS.member) });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: "ROLE_REQUIRED",
      details: {
        required_roles: ["admin", "account_admin"],
        contact: [{ name: "Olive Owner", email: EMAILS.owner }],
        legacy_message: "You are not authorized to create a brand",
      },
    });
  });

  it.for([EMAILS.admin, EMAILS.owner])("is %s, among others", async (email) => {
    const { call, logIn } = await startServer();
    const { status } = await call("GET", "/api-keys", { token: await logIn(email) });
    expect(status).toBe(200);
  });

  it("never reaches a key of another company: it is not there", async () => {
    const { server, call, logIn } = await startServer();
    const token = await logIn((await server.addCompany()).email);
    const replies = [
      await call("GET", "/api-keys/key_demo", { token }),
      await call("PATCH", "/api-keys/key_demo", { token, json: { name: "Mine" } }),
      await call("POST", "/api-keys/key_demo/revoke", { token }),
      await call("DELETE", "/api-keys/key_demo?confirm=true", { token }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await call<ApiKey[]>("GET", "/api-keys", { token })).body.data).toEqual([]);
    expect((await call("GET", "/me", { token: DEMO_TOKEN })).status).toBe(200);
  });
});

describe("listing keys", () => {
  it("is newest first, in pages, by kind, state and workspace", async () => {
    const test = await startServer();
    const token = await test.logIn();
    const list = async (query: string) => {
      const { body } = await test.call<ApiKey[]>("GET", `/api-keys${query}`, { token });
      return { names: body.data.map(({ name }) => name), pagination: body.pagination };
    };
    for (const name of ["a", "b", "c"]) await makeKey(test, { ...READER, name });
    await makeKey(test, { kind: "company", name: "d" });

    expect((await list("?limit=100")).names).toEqual(["d", "c", "b", "a", "Demo key"]);
    const page = await list("?limit=2");
    expect(page).toMatchObject({ names: ["d", "c"], pagination: { has_more: true } });
    const cursor = encodeURIComponent(page.pagination.next_cursor ?? "");
    expect((await list(`?limit=2&cursor=${cursor}`)).names).toEqual(["b", "a"]);
    expect((await list("?kind=company")).names).toEqual(["d"]);
    expect((await list("?workspace_id=ws_acme&limit=1")).names).toEqual(["c"]);
    expect((await list("?status=revoked")).names).toEqual([]);
  });

  it("shows the state that a key is in now", async () => {
    const { call, server, logIn, path } = await startWithKey({ ...READER, expires_in_days: 1 });
    const status = async () =>
      (await call<ApiKey>("GET", path, { token: await logIn() })).body.data.status;
    expect(await status()).toBe("active");
    await server.clock.advance("1d");
    expect(await status()).toBe("expired");
  });

  it("shows when a key was last used with success, and passes over its failures", async () => {
    const { call, server, token, secret, path } = await startWithKey();
    const lastUse = async () => (await call<ApiKey>("GET", path, { token })).body.data.last_used_at;
    await call("GET", "/connections", { token: secret });
    await call("GET", "/posts/post_none", { token: secret });
    expect(await lastUse()).toBeNull();
    await server.clock.advance("1h");
    await call("GET", "/posts", { token: secret });
    const usedAt = server.clock.now().toISOString();
    await server.clock.advance("1h");
    await call("GET", "/posts?limit=0", { token: secret });
    expect(await lastUse()).toBe(usedAt);
  });
});

describe("changing a key", () => {
  it("changes what is named, leaves the rest, and holds from the next request on", async () => {
    const { call, token, secret, key, path } = await startWithKey({
      ...READER,
      scopes: ["posts:read", "connections:read"],
    });
    const json = { description: "Less", scopes: ["posts:read"], rate_limit: { per_minute: 5 } };
    const { status, body } = await call<ApiKey>("PATCH", path, { token, json });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      ...key,
      description: "Less",
      scopes: ["posts:read"],
      limits: { per_minute: 5, per_day: 10_000 },
    });
    expect(codeOf(await call("GET", "/connections", { token: secret }))).toBe("INSUFFICIENT_SCOPE");
  });

  it("takes scopes away and never adds any: 409 SCOPE_WIDENING_FORBIDDEN", async () => {
    const { call, token, path } = await startWithKey();
    const json = { scopes: ["posts:read", "posts:write"] };
    const { status, body } = await call("PATCH", path, { token, json });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: "SCOPE_WIDENING_FORBIDDEN",
      details: { added: ["posts:write"] },
    });
    expect((await call<ApiKey>("GET", path, { token })).body.data.scopes).toEqual(["posts:read"]);
  });

  it("narrows to a scope that another one implies", async () => {
    const { call, token, path } = await startWithKey({ scopes: ["media:upload"] });
    const json = { scopes: ["media:read"] };
    expect((await call("PATCH", path, { token, json })).status).toBe(200);
  });

  it("moves its end, or takes it away", async () => {
    const { call, server, token, path } = await startWithKey({ ...READER, expires_in_days: 1 });
    const change = async (expires_in_days: number | null) =>
      (await call<ApiKey>("PATCH", path, { token, json: { expires_in_days } })).body.data;
    const inTwoDays = new Date(server.clock.now().getTime() + 2 * 86_400_000).toISOString();
    expect((await change(2)).expires_at).toBe(inTwoDays);
    expect((await change(null)).expires_at).toBeNull();
  });

  it("to a version that somebody else has changed is refused, with the tag that it has now", async () => {
    const { call, token, path } = await startWithKey();
    const etag = (await call("GET", path, { token })).headers.get("etag") ?? "";
    const change = (name: string) =>
      call("PATCH", path, { token, json: { name }, headers: { "if-match": etag } });

    const first = await change("First");
    expect(first.status).toBe(200);
    const second = await change("Second");
    expect(second.status).toBe(412);
    expect(second.body.error).toMatchObject({
      code: "PRECONDITION_FAILED",
      details: { etag: first.headers.get("etag") },
    });
    expect((await call("PATCH", path, { token, json: { name: "Last" } })).status).toBe(200);
  });

  it("is not sent again to whoever has it: 304 without a body", async () => {
    const { call, token, path } = await startWithKey();
    const etag = (await call("GET", path, { token })).headers.get("etag") ?? "";
    const reply = await call("GET", path, { token, headers: { "if-none-match": etag } });
    expect(reply.status).toBe(304);
    expect(reply.body).toEqual({});
  });

  it("that is revoked is refused: it has ended for good", async () => {
    const { call, token, path } = await startWithKey();
    await call("POST", `${path}/revoke`, { token });
    const { status, body } = await call("PATCH", path, { token, json: { name: "Back" } });
    expect(status).toBe(409);
    expect(body.error.code).toBe("CONFLICT");
  });

  it("with nothing to change is refused", async () => {
    const { call, token, path } = await startWithKey();
    expect((await call("PATCH", path, { token, json: {} })).status).toBe(422);
  });
});

describe("ending a key", () => {
  it("by revocation keeps its record, and the very next request gets 401", async () => {
    const { call, server, token, secret, path } = await startWithKey();
    const { status, body } = await call<ApiKey>("POST", `${path}/revoke`, { token });
    expect(status).toBe(200);
    const revoked_at = server.clock.now().toISOString();
    expect(body.data).toMatchObject({ status: "revoked", revoked_at });
    const refused = await call("GET", "/me", { token: secret });
    expect(refused.status).toBe(401);
    expect(refused.body.error).toMatchObject({ code: "INVALID_API_KEY", retryable: false });

    await server.clock.advance("1h");
    const again = await call<ApiKey>("POST", `${path}/revoke`, { token });
    expect(again.body.data.revoked_at).toBe(revoked_at);
  });

  it("by deletion asks first, in words to show to a person", async () => {
    const { call, token, secret, path } = await startWithKey();
    for (const query of ["", "?confirm=false"]) {
      const { status, body } = await call("DELETE", path + query, { token });
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: "CONFIRMATION_REQUIRED",
        message: "Deleting the API key will revoke access for all external apps. Are you sure?",
      });
    }
    expect((await call("GET", "/me", { token: secret })).status).toBe(200);
  });

  it("by deletion leaves nothing: the token is unknown, the record gone", async () => {
    const { call, token, secret, path } = await startWithKey();
    expect((await call("DELETE", `${path}?confirm=true`, { token })).status).toBe(204);
    const refused = await call("GET", "/me", { token: secret });
    expect(refused.status).toBe(403);
    expect(refused.body.error.code).toBe("INVALID_API_KEY");
    expect((await call("GET", path, { token })).status).toBe(404);
    expect((await call("DELETE", `${path}?confirm=true`, { token })).status).toBe(404);
  });

  it("by the clock happens at the millisecond that was named", async () => {
    const { call, server, secret, key } = await startWithKey({ ...READER, expires_in_days: 1 });
    await server.clock.advance(86_399_999);
    expect((await call("GET", "/me", { token: secret })).status).toBe(200);
    await server.clock.advance(1);
    const { status, body } = await call("GET", "/me", { token: secret });
    expect(status).toBe(401);
    expect(body.error).toMatchObject({
      code: "API_KEY_EXPIRED",
      details: { expired_at: key.expires_at },
    });
  });
});
