/** A new key: what it is like, how many there can be, and what is refused before one is made. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { codeOf, makeKey, READER, startWithKey } from "./support/api-keys.ts";
import { startServer } from "./support/harness.ts";

type ApiKeyWithSecret = Schemas["ApiKeyWithSecret"];

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
