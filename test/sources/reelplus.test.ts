/** ReelPlus's sentences on behaviour, under its own policy: each title begins with the ids of those it proves. */
import { createHash } from "node:crypto";
import { type Policy, policies } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import { operations, type Schemas } from "@postern/spec";
import { describe, expect, it, vi } from "vitest";
import { openKeyDesk, openOtherDesk } from "../support/key-desk.ts";
import { openSqliteFolder } from "../support/sqlite-folder.ts";
import { countSentences } from "./contract.ts";

const open = () => openKeyDesk({ policy: "reelplus" });
const EXAMPLE = "rp_04fa44e60791f792fd44c279b0daa384b3fb3eb81709568d965ebe285c211acb";
const UNKNOWN = "API key does not exist or has been revoked";

const errorOf = (status: number, code: Schemas["ErrorCode"], message?: string) => ({
  status,
  body: { error: { code, ...(message !== undefined && { message }) } },
});

describe("authentication", () => {
  it("P9: every endpoint wants a Bearer token, but those that tell everybody the same", async () => {
    const { call } = await open();
    const lacking = ["reveal", "update", "regenerate", "rotate"];
    for (const { id, method, name, path, resource, security } of Object.values(operations)) {
      if (resource === "apiKeys" && lacking.includes(name)) continue;
      const { status, body } = await call(method, path.replaceAll(/\{(\w+)\}/g, "$1"));
      if (security.length > 0) {
        expect([id, status, body.error.code]).toEqual([id, 401, "UNAUTHORIZED"]);
      } else if (method === "GET") {
        expect([id, status]).toEqual([id, 200]);
      }
    }
  });

  it("P40, P43, P48, P58: a key goes into the Authorization header, by the scheme Bearer", async () => {
    const { call, me, newKey } = await open();
    const { secret } = await newKey();
    expect(await me(secret)).toMatchObject({ status: 200 });
    for (const authorization of [secret, `Basic ${secret}`, `Token ${secret}`]) {
      const reply = await call("GET", "/me", { headers: { authorization } });
      expect(reply).toMatchObject(errorOf(401, "UNAUTHORIZED"));
    }
  });

  it("P44, P54: the placeholder of the samples is told from a key before any is looked up", async () => {
    const { me } = await open();
    const reply = await me("rp_your_api_key_here");
    expect(reply).toMatchObject(errorOf(401, "UNAUTHORIZED"));
    expect(reply.body.error.details).toMatchObject({ reason: "malformed_token" });
  });

  it("P88: 401 UNAUTHORIZED, in its words, for a missing or invalid Authorization header", async () => {
    const { call } = await open();
    for (const headers of [{}, { authorization: "Bearer" }, { authorization: "Bearer rp_short" }]) {
      const text = "Missing or invalid Authorization header";
      expect(await call("GET", "/me", { headers })).toMatchObject(
        errorOf(401, "UNAUTHORIZED", text),
      );
    }
  });

  it("P89: 403 INVALID_API_KEY, in its words, for a key that does not exist or was revoked", async () => {
    const { manage, me, newKey } = await open();
    const { id, secret } = await newKey();
    await manage("POST", `/api-keys/${id}/revoke`);
    for (const token of [secret, EXAMPLE]) {
      expect(await me(token)).toMatchObject(errorOf(403, "INVALID_API_KEY", UNKNOWN));
    }
  });

  it("P90: 403 PLAN_LIMIT, in its words, on a plan that does not include the API", async () => {
    const desk = await open();
    const { create, companyId } = await openOtherDesk(desk, { plan: "basic" });
    const { secret } = await desk.server.issueKey({ companyId });
    for (const reply of [await create(), await desk.me(secret)]) {
      const text = "Your plan does not include API access";
      expect(reply).toMatchObject(errorOf(403, "PLAN_LIMIT", text));
    }
  });
});

describe("a new key", () => {
  it("P19: has the label that was entered", async () => {
    const { newKey } = await open();
    const label = "Production Dashboard";
    expect(await newKey({ name: label })).toMatchObject({ name: label, label });
  });

  it("P25a, P25b: shows its secret once; a repeated request does not show it again", async () => {
    const { create } = await open();
    const headers = { "Idempotency-Key": "generate-once" };
    expect((await create({}, { headers })).body.data.secret).toMatch(/^rp_/);
    expect(await create({}, { headers })).toMatchObject(errorOf(409, "SECRET_ALREADY_SHOWN"));
  });

  it("P29, P33, P34: is rp_ and 64 hexadecimal characters", async () => {
    const { newKey } = await open();
    const secrets = [await newKey(), await newKey()].map(({ secret }) => secret);
    for (const secret of secrets) expect(secret).toMatch(/^rp_[0-9a-f]{64}$/);
    expect(new Set(secrets).size).toBe(2);
  });

  it("P31: is never the one of the example, which has the shape of a key and opens nothing", async () => {
    const { me } = await open();
    expect(EXAMPLE).toMatch(/^rp_[0-9a-f]{64}$/);
    expect(await me(EXAMPLE)).toMatchObject(errorOf(403, "INVALID_API_KEY"));
  });

  it("P36b, P36c: is known by its prefix alone from then on, and cannot be retrieved", async () => {
    const { manage, newKey } = await open();
    const { id, prefix, secret } = await newKey();
    for (const path of ["/api-keys", `/api-keys/${id}`]) {
      const shown = JSON.stringify((await manage("GET", path)).body);
      expect(shown).toContain(`"prefix":"${prefix}"`);
      expect(shown).not.toContain(secret.slice(prefix.length));
    }
    const reveal = await manage("POST", `/api-keys/${id}/reveal`);
    expect(reveal).toMatchObject(errorOf(404, "UNKNOWN_ENDPOINT"));
  });

  it("P65, P66: leaves its SHA-256 and its first ten characters in the database, and nothing else of it", async () => {
    const { database, read } = openSqliteFolder();
    const { newKey, server } = await openKeyDesk({ policy: "reelplus", database });
    const { prefix, secret } = await newKey();
    await server.close();
    const stored = read();
    expect(prefix).toBe(secret.slice(0, 10));
    expect(stored).toContain(prefix);
    expect(stored).toContain(createHash("sha256").update(secret).digest("hex"));
    expect(stored).not.toContain(secret.slice(prefix.length));
  });
});

describe("managing keys", () => {
  it("P67: last use moves with every successful request, and with none that failed", async () => {
    const { call, manage, me, newKey, server } = await open();
    const { id, secret } = await newKey();
    const lastUse = async () =>
      (await manage<Schemas["ApiKey"]>("GET", `/api-keys/${id}`)).body.data.last_used_at;
    expect(await lastUse()).toBeNull();
    for (let request = 0; request < 2; request += 1) {
      await server.clock.advance("1h");
      const usedAt = server.clock.now().toISOString();
      await me(secret);
      expect(await lastUse()).toBe(usedAt);
      await server.clock.advance("1h");
      await call("GET", "/posts/post_none", { token: secret });
      expect(await lastUse()).toBe(usedAt);
    }
  });

  it("P72: a key is shown with prefix, label, status, last use and the date it was created", async () => {
    const { manage, me, newKey, server } = await open();
    const { id, secret } = await newKey({ name: "Production Dashboard" });
    await me(secret);
    const now = server.clock.now().toISOString();
    const seen = { label: "Production Dashboard", status: "active" };
    expect(await manage("GET", `/api-keys/${id}`)).toMatchObject({
      body: {
        data: { ...seen, prefix: secret.slice(0, 10), last_used_at: now, created_at: now },
      },
    });
  });

  it("P73: a revoked key gets 401 from the very next request on, where the policy is set to it", async () => {
    const policy = { ...policies.reelplus, revokedStatus: 401 } satisfies Policy;
    const { manage, me, newKey } = await openKeyDesk({ policy });
    const { id, secret } = await newKey();
    expect(await me(secret)).toMatchObject({ status: 200 });
    const revoked = await manage("POST", `/api-keys/${id}/revoke`);
    expect(revoked).toMatchObject({ body: { data: { status: "revoked" } } });
    expect(await me(secret)).toMatchObject(errorOf(401, "INVALID_API_KEY"));
  });

  it("P74: a deleted key is gone from the system", async () => {
    const { manage, me, newKey } = await open();
    const { id, secret } = await newKey();
    expect((await manage("DELETE", `/api-keys/${id}?confirm=true`)).status).toBe(204);
    expect(await manage("GET", `/api-keys/${id}`)).toMatchObject(errorOf(404, "NOT_FOUND"));
    expect(await manage("GET", "/api-keys")).toMatchObject({ body: { data: [] } });
    expect(await me(secret)).toMatchObject(errorOf(403, "INVALID_API_KEY"));
  });

  it("P36d, P80, P83b: a key is replaced by a new one and revoked, and the new one works", async () => {
    const { manage, me, newKey } = await open();
    const [old, fresh] = [await newKey(), await newKey()];
    await manage("POST", `/api-keys/${old.id}/revoke`);
    expect(await me(old.secret)).toMatchObject(errorOf(403, "INVALID_API_KEY"));
    expect(await me(fresh.secret)).toMatchObject({ status: 200 });
  });

  it("P81: labels tell which key is used where", async () => {
    const { manage, me, newKey } = await open();
    const [dashboard, nightly] = [
      await newKey({ name: "Dashboard" }),
      await newKey({ name: "Nightly" }),
    ];
    await me(dashboard.secret, { "user-agent": "dashboard/2.1" });
    const { body } = await manage<Schemas["ApiKey"][]>("GET", "/api-keys");
    expect(body.data.map(({ label }) => label)).toEqual(["Nightly", "Dashboard"]);
    const usage = async (id: string) =>
      (await manage<Schemas["ApiKeyUsage"]>("GET", `/api-keys/${id}/usage`)).body.data.by_client;
    expect(await usage(dashboard.id)).toMatchObject([{ name: "dashboard", version: "2.1" }]);
    expect(await usage(nightly.id)).toEqual([]);
  });

  it("P78: the client refuses to run in a page, where everybody could read the key", async () => {
    const { newKey, server } = await open();
    const { secret } = await newKey();
    vi.stubGlobal("window", { document: {} });
    expect(() => createClient({ apiKey: secret, baseUrl: server.baseUrl })).toThrow("browser");
  });
});

describe("the samples", () => {
  type Summary = Schemas["AnalyticsSummary"];

  /** A key of a workspace with one post, a day after it went live, on a real port. */
  async function openWithFigures() {
    const desk = await open();
    const { secret } = await desk.newKey();
    const targets = [{ connection_id: "conn_acmelinkedin" }];
    const json = { content: "Rocket skates are back.", targets, schedule: { mode: "now" } };
    await desk.call("POST", "/posts", { token: secret, json });
    await desk.server.clock.advance("1d");
    await desk.server.listen();
    return { ...desk, secret };
  }

  it.for([
    { ids: "P42", agent: "curl/8.5.0" },
    { ids: "P46, P47, P49, P51", agent: "node" },
    { ids: "P52, P56, P57, P59, P61", agent: "python-requests/2.32.3" },
  ])(
    "$ids: $agent reads the summary of the analytics as JSON, by the address and the key alone",
    async ({ agent }) => {
      const { secret, server } = await openWithFigures();
      expect(server.baseUrl).toMatch(/\/api\/v1$/);
      const response = await fetch(`${server.baseUrl}/analytics/summary`, {
        headers: { authorization: `Bearer ${secret}`, "user-agent": agent },
      });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(/^application\/json\b/);
      const { success, data } = (await response.json()) as { success: boolean; data: Summary };
      expect([success, data.posts, data.views > 0]).toEqual([true, 1, true]);
      expect(data.ctr).toBe(Math.round((data.clicks / data.views) * 10_000) / 100);
      expect(data.cvr).toBe(Math.round((data.orders / data.views) * 10_000) / 100);
    },
  );

  it("P42, P47, P57: the client reads the same figures", async () => {
    const { call, secret: apiKey, server } = await openWithFigures();
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const { body } = await call<Summary>("GET", "/analytics/summary", { token: apiKey });
    expect(await client.analytics.summary()).toEqual(body.data);
  });
});

countSentences("reelplus");
