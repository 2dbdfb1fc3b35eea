/** API keys under the hand of those who manage them: made, shown, narrowed, ended, and never told twice. */
import { DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, startServer, type TestServer } from "./support/harness.ts";

type ApiKey = Schemas["ApiKey"];
type ApiKeyWithSecret = Schemas["ApiKeyWithSecret"];

const READER = { name: "Reader", scopes: ["posts:read"] };

const makeKey = async ({ call, logIn }: TestServer, json: object = READER) => {
  const sent = { token: await logIn(EMAILS.admin), json };
  return call<ApiKeyWithSecret>("POST", "/api-keys", sent);
};

/** A server with one key made by its admin, who goes on. */
async function startWithKey(json: object = READER) {
  const test = await startServer();
  const { body } = await makeKey(test, json);
  const { secret, ...key } = body.data;
  return {
    ...test,
    token: await test.logIn(EMAILS.admin),
    key,
    secret,
    path: `/api-keys/${key.id}`,
  };
}

const codeOf = ({ body }: { body: { error: Schemas["Error"] } }) => body.error?.code;

describe("making a key", () => {
  it("shows the secret this once, and the rest of what there is to know of it", async () => {
    const test = await startServer();
    const now = test.server.clock.now().getTime();
    const { status, headers, body } = await makeKey(test, {
      name: "Dashboard",
      description: "Publishes what marketing approved.",
      scopes: ["posts:read", "media:upload"],
      expires_in_days: 30,
      rate_limit: { per_minute: 120 },
      allowed_origins: ["https://App.Acme.test:443"],
      allowed_ips: ["203.0.113.0/24", "2001:db8::/32"],
    });
    expect(status).toBe(201);
    expect(headers.get("etag")).toMatch(/^".+"$/);
    expect(headers.get("cache-control")).toBe("no-store");
    const { secret, id, ...shown } = body.data;
    expect(id).toMatch(/^key_/);
    expect(secret).toMatch(/^rp_[0-9a-f]{64}$/);
    expect(shown).toMatchObject({
      prefix: secret.slice(0, 10),
      name: "Dashboard",
      label: "Dashboard",
      description: "Publishes what marketing approved.",
      kind: "workspace",
      workspace_id: "ws_acme",
      status: "active",
      scopes: ["posts:read", "media:upload"],
      limits: { per_minute: 120, per_day: 10_000 },
      allowed_origins: ["https://app.acme.test"],
      allowed_ips: ["203.0.113.0/24", "2001:db8::/32"],
      created_by: { type: "member", id: "member_admin" },
      created_at: new Date(now).toISOString(),
      expires_at: new Date(now + 30 * 86_400_000).toISOString(),
      last_used_at: null,
      revoked_at: null,
    });
  });

  it("gives a key that works at once, for its scopes alone", async () => {
    const { call, secret } = await startWithKey();
    expect((await call("GET", "/posts", { token: secret })).status).toBe(200);
    expect(codeOf(await call("GET", "/connections", { token: secret }))).toBe("INSUFFICIENT_SCOPE");
  });

  it.for([
    { kind: "workspace", asked: { scopes: ["posts:read"] }, token: /^rp_[0-9a-f]{64}$/ },
    { kind: "location", asked: { scopes: ["posts:read"] }, token: /^rp_[0-9a-f]{64}$/ },
    { kind: "agency", asked: { scopes: ["posts:read"] }, token: /^rp_[0-9a-f]{64}$/ },
    { kind: "company", asked: {}, token: /^[0-9a-f]{32}$/ },
  ])(
    "of kind $kind gives a token of that kind's form, named after it",
    async ({ kind, asked, token: form }) => {
      const { server, call, logIn } = await startServer();
      const { email } = await server.addCompany({ type: "agency" });
      const sent = { token: await logIn(email), json: { kind, ...asked } };
      const { status, body } = await call<ApiKeyWithSecret>("POST", "/api-keys", sent);
      expect(status).toBe(201);
      expect(body.data.secret).toMatch(form);
      expect(body.data).toMatchObject({ kind, name: kind, prefix: body.data.secret.slice(0, 10) });
    },
  );

  it("leaves a company no second key of its own", async () => {
    const test = await startServer();
    const first = await makeKey(test, { kind: "company" });
    expect(first.body.data.scopes).not.toContain("keys:rotate");
    const second = await makeKey(test, { kind: "company" });
    expect(second.status).toBe(409);
    expect(second.body.error).toMatchObject({
      code: "KEY_EXISTS",
      details: { key_id: first.body.data.id },
    });
  });

  it("stops at 100 keys of a workspace, until one is deleted", async () => {
    const test = await startServer();
    for (let count = 1; count < 100; count += 1) await test.server.issueKey();
    expect((await makeKey(test)).body.error).toMatchObject({
      code: "CONFLICT",
      details: { maximum: 100 },
    });
    const token = await test.logIn();
    await test.call("DELETE", "/api-keys/key_demo?confirm=true", { token });
    expect((await makeKey(test)).status).toBe(201);
  });

  it.for([
    { what: "no scopes where they are chosen", json: {}, pointer: "/scopes", code: "REQUIRED" },
    { what: "an empty list", json: { scopes: [] }, pointer: "/scopes", code: "REQUIRED" },
    {
      what: "scopes for a key that has them all",
      json: { kind: "company", scopes: ["posts:read"] },
      pointer: "/scopes",
      code: "NOT_ALLOWED",
    },
    {
      what: "a kind for agencies alone",
      json: { ...READER, kind: "agency" },
      pointer: "/kind",
      code: "NOT_ALLOWED",
    },
    {
      what: "a location that there is not",
      json: { ...READER, kind: "location" },
      pointer: "/workspace_id",
      code: "REQUIRED",
    },
    {
      what: "a workspace of another kind",
      json: { ...READER, kind: "location", workspace_id: "ws_acme" },
      pointer: "/workspace_id",
      code: "WRONG_KIND",
    },
    {
      what: "more days than ten years",
      json: { ...READER, expires_in_days: 3651 },
      pointer: "/expires_in_days",
      code: "OUT_OF_RANGE",
    },
    {
      what: "an address that is none",
      json: { ...READER, allowed_ips: ["203.0.113.999"] },
      pointer: "/allowed_ips/0",
      code: "INVALID_FORMAT",
    },
    {
      what: "an origin with a path",
      json: { ...READER, allowed_origins: ["https://acme.test/app"] },
      pointer: "/allowed_origins/0",
      code: "INVALID_FORMAT",
    },
    {
      what: "no request at all in a minute",
      json: { ...READER, rate_limit: { per_minute: 0 } },
      pointer: "/rate_limit/per_minute",
      code: "OUT_OF_RANGE",
    },
    {
      what: "a field that there is not",
      json: { ...READER, colour: "red" },
      pointer: "/colour",
      code: "UNKNOWN_FIELD",
    },
  ])("with $what is refused, with the place and the reason", async ({ json, pointer, code }) => {
    const { status, body } = await makeKey(await startServer(), json);
    expect(status).toBe(422);
    expect(body.error.code).toBe("VALIDATION_FAILED");
    expect(body.error.errors).toContainEqual({ pointer, code, message: expect.any(String) });
  });

  it("with a scope that there is not is refused as INVALID_SCOPE, with those that there are", async () => {
    const json = { scopes: ["posts:read", "posts:wirte"] };
    const { status, body } = await makeKey(await startServer(), json);
    expect(status).toBe(422);
    expect(body.error).toMatchObject({
      code: "INVALID_SCOPE",
      errors: [{ pointer: "/scopes/1", message: expect.stringContaining("posts:write") as string }],
    });
  });

  it("for another company's workspace is refused like for one that there is not", async () => {
    const test = await startServer();
    const { workspaceId } = await test.server.addCompany();
    const theirs = await makeKey(test, { ...READER, workspace_id: workspaceId });
    const none = await makeKey(test, { ...READER, workspace_id: "ws_none" });
    expect([theirs, none].map(codeOf)).toEqual(["WORKSPACE_MISMATCH", "WORKSPACE_MISMATCH"]);
    expect(theirs.body.error.message).toBe(none.body.error.message);
  });

  it.for(["seed", "sprout"])(
    "is not for the plan %s, which is told where to upgrade",
    async (plan) => {
      const { server, call, logIn } = await startServer();
      const { email } = await server.addCompany({ plan });
      const { status, body } = await call("POST", "/api-keys", {
        token: await logIn(email),
        json: READER,
      });
      expect(status).toBe(403);
      expect(body.error).toMatchObject({
        code: "PLAN_LIMIT",
        message: "Upgrade required: Access to the API is only available on Bloom or Thrive plans",
        details: { plan, upgrade_url: expect.stringMatching(/^https:/) as string },
      });
    },
  );
});

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

describe("a secret", () => {
  it("is in no later answer, no audit entry and no entry of the journal", async () => {
    const { call, server, token, secret, path } = await startWithKey();
    const reason = `Somebody pasted ${secret} into a chat.`;
    const replies = [
      await call("GET", path, { token }),
      await call("GET", "/api-keys", { token }),
      await call("PATCH", path, { token, json: { name: "Renamed" } }),
      await call("GET", "/me", { token: secret }),
      await call("POST", `${path}/revoke`, { token, json: { reason } }),
      await call("GET", "/logs?type=audit", { token }),
      await call("GET", "/logs", { token }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200]);
    const told = JSON.stringify([replies.map(({ body }) => body), server.journal.entries()]);
    expect(told).not.toContain(secret);
    expect(told).not.toContain("secret_hash");
  });

  it("is not given again to a replay: 409 SECRET_ALREADY_SHOWN, with the id of the key", async () => {
    const { call, logIn } = await startServer();
    const headers = { "idempotency-key": "make-1" };
    const sent = { token: await logIn(), json: READER, headers };
    const first = await call<ApiKeyWithSecret>("POST", "/api-keys", sent);
    const again = await call("POST", "/api-keys", sent);
    expect(again.status).toBe(409);
    expect(again.body.error).toMatchObject({
      code: "SECRET_ALREADY_SHOWN",
      details: { id: first.body.data.id },
    });
    expect(JSON.stringify(again.body)).not.toContain(first.body.data.secret);
    const { body } = await call<ApiKey[]>("GET", "/api-keys", { token: sent.token });
    expect(body.data.filter(({ name }) => name === READER.name)).toHaveLength(1);
  });

  it("of the company kind is masked by as many dots as any other's", async () => {
    const { call, token, secret, path } = await startWithKey({ kind: "company" });
    const { body } = await call<ApiKey>("GET", path, { token });
    expect(body.data.masked_secret).toBe(`${secret.slice(0, 10)}${"•".repeat(26)}`);
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

describe("the audit log", () => {
  it("tells who did what to a key, when, from where, and which fields changed", async () => {
    const { call, server, token, key, path } = await startWithKey();
    await call("PATCH", path, { token, json: { name: "Other", allowed_ips: ["203.0.113.1"] } });
    await call("POST", `${path}/revoke`, { token, json: { reason: "It leaked." } });
    await call("DELETE", `${path}?confirm=true`, { token });
    const { body } = await call<Schemas["LogEntry"][]>("GET", "/logs?type=audit", { token });
    const told = body.data.map(({ operation, changed, reason }) => ({
      operation,
      changed,
      reason,
    }));
    expect(told).toEqual([
      { operation: "api_key.deleted", changed: [], reason: null },
      { operation: "api_key.revoked", changed: [], reason: "It leaked." },
      { operation: "api_key.updated", changed: ["name", "allowed_ips"], reason: null },
      { operation: "api_key.created", changed: [], reason: null },
    ]);
    const at = server.clock.now().toISOString();
    for (const entry of body.data) {
      expect(entry).toMatchObject({
        at,
        actor: { type: "member", id: "member_admin" },
        subject_id: key.id,
        key_prefix: key.prefix,
      });
    }
  });

  it("has no entry for what was refused", async () => {
    const { call, token, path } = await startWithKey();
    await call("DELETE", path, { token });
    await call("PATCH", path, { token, json: { scopes: ["posts:write"] } });
    const { body } = await call<Schemas["LogEntry"][]>("GET", "/logs?type=audit", { token });
    expect(body.data.map(({ operation }) => operation)).toEqual(["api_key.created"]);
  });
});
