/** SocialPatra's sentences on keys: how one is made, what it is good for, how it is locked down and kept safe. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { onCarrier } from "../../support/harness.ts";
import { type KeyDesk, openOtherDesk } from "../../support/key-desk.ts";
import { open, outcome, post, upload } from "./desk.ts";

describe("creating a key", () => {
  it("S2, S4b, S34a: a scoped key creates, schedules and attaches media, and nothing that its scopes leave out", async () => {
    const desk = await open();
    const { secret } = await desk.newKey({ scopes: ["posts:write", "media:upload"] });
    const media = await upload(desk, secret);
    const { body } = await post(desk, secret, {
      media: [{ media_id: media.body.data.id }],
      targets: [{ connection_id: "conn_acmebluesky" }],
    });
    const scheduled_at = new Date(desk.server.clock.now().getTime() + 3_600_000).toISOString();
    const path = `/posts/${body.data.id}/schedule`;
    const scheduled = await desk.call("POST", path, { token: secret, json: { scheduled_at } });
    expect(scheduled).toMatchObject({ status: 200, body: { data: { status: "scheduled" } } });
    expect(scheduled.headers.get("ratelimit-policy")).toContain('"minute";q=60');
    const read = await desk.call("GET", "/posts", { token: secret });
    expect(outcome(read)).toEqual([403, "INSUFFICIENT_SCOPE"]);
  });

  it("S6a, S7, S8: a key is made for the workspace that it shall act in", async () => {
    const { create, me, newKey } = await open();
    const { secret, workspace_id } = await newKey({ workspace_id: "ws_acme" });
    expect(workspace_id).toBe("ws_acme");
    expect((await me(secret)).body.data.workspace?.id).toBe("ws_acme");
    const elsewhere = await create({ workspace_id: "ws_elsewhere" });
    expect(outcome(elsewhere)).toEqual([403, "WORKSPACE_MISMATCH"]);
  });

  it("S9: a key has a clear name", async () => {
    const { manage, newKey } = await open();
    const { id } = await newKey({ name: "Zapier - product launches" });
    const { body } = await manage<Schemas["ApiKey"]>("GET", `/api-keys/${id}`);
    expect(body.data.name).toBe("Zapier - product launches");
  });

  it("S10, S15a: every key carries the scopes that were picked, and at least one is", async () => {
    const { create, me, newKey } = await open();
    const { secret } = await newKey({ scopes: ["posts:read", "queue:read"] });
    expect((await me(secret)).body.data.key.scopes).toEqual(["posts:read", "queue:read"]);
    expect(outcome(await create({ scopes: [] }))).toEqual([422, "VALIDATION_FAILED"]);
  });

  it("S11: expiry, rate limit, origins and addresses are optional", async () => {
    const { newKey } = await open();
    expect(await newKey()).toMatchObject({
      expires_at: null,
      allowed_origins: [],
      allowed_ips: [],
    });
    const access = { allowed_origins: ["https://app.acme.test"], allowed_ips: ["203.0.113.7"] };
    const limits = { per_minute: 5, per_day: 50 };
    const key = await newKey({ ...access, expires_in_days: 30, rate_limit: limits });
    expect(key).toMatchObject({ ...access, limits, expires_at: expect.any(String) });
  });

  it("S12, S13a, S48b: the full key is there to copy once, at creation, and never again", async () => {
    const { create, manage } = await open();
    const headers = { "Idempotency-Key": "create-once" };
    const { id, prefix, secret } = (await create({}, { headers })).body.data;
    expect(secret).toMatch(/^sp_/);
    expect(outcome(await create({}, { headers }))).toEqual([409, "SECRET_ALREADY_SHOWN"]);
    for (const path of ["/api-keys", `/api-keys/${id}`]) {
      const shown = JSON.stringify((await manage("GET", path)).body);
      expect(shown).not.toContain(secret.slice(prefix.length));
    }
  });

  it("S13b: after that a short prefix tells which key it is", async () => {
    const { manage, newKey } = await open();
    const keys = [await newKey(), await newKey()];
    const { body } = await manage<Schemas["ApiKey"][]>("GET", "/api-keys");
    const prefixes = body.data.map(({ prefix }) => prefix).sort();
    expect(prefixes).toEqual(keys.map(({ secret }) => secret.slice(0, 10)).sort());
    expect(new Set(prefixes).size).toBe(2);
  });

  it("S47a, S47b, S48a: a lost key cannot be seen again: there is no way to ask for it", async () => {
    const { manage, newKey } = await open();
    const { id } = await newKey();
    const reveal = await manage("POST", `/api-keys/${id}/reveal`);
    expect(outcome(reveal)).toEqual([404, "UNKNOWN_ENDPOINT"]);
  });
});

describe("one key, one workspace", () => {
  /** Two clients, each with a workspace of its own and a key to it. */
  async function openTwo() {
    const desk = await open();
    const other = await openOtherDesk(desk);
    return { desk, other, key: await desk.newKey(), otherKey: await other.newKey() };
  }

  it("S6b, S50b: it acts on that workspace's data alone; another's is not there", async () => {
    const { desk, key, otherKey } = await openTwo();
    const { body } = await post(desk, key.secret);
    const path = `/posts/${body.data.id}`;
    expect(outcome(await desk.call("GET", path, { token: key.secret }))[0]).toBe(200);
    const elsewhere = await desk.call("GET", path, { token: otherKey.secret });
    expect(outcome(elsewhere)).toEqual([404, "NOT_FOUND"]);
  });

  it("S6c, S50c: a key for each client; a leak of one never touches another", async () => {
    const { desk, other, key, otherKey } = await openTwo();
    await post(desk, key.secret);
    const seen = await desk.call("GET", "/posts", { token: otherKey.secret });
    expect(seen.body.data).toEqual([]);
    await desk.manage("DELETE", `/api-keys/${key.id}?confirm=true`);
    expect((await other.me(otherKey.secret)).status).toBe(200);
  });

  it("S49, S50a: it does not post to another client's workspace", async () => {
    const { desk, other, key } = await openTwo();
    const headers = { "X-Workspace-Id": other.workspaceId };
    const json = { content: "Wrong client." };
    const reply = await desk.call("POST", "/posts", { token: key.secret, headers, json });
    expect(outcome(reply)).toEqual([403, "WORKSPACE_MISMATCH"]);
  });

  it("S34b: no client id is passed around: the key knows its workspace", async () => {
    const { desk, other, key, otherKey } = await openTwo();
    const workspace = async ({ me }: KeyDesk, token: string) =>
      (await me(token)).body.data.workspace?.id;
    expect(await workspace(desk, key.secret)).toBe("ws_acme");
    expect(await workspace(other, otherKey.secret)).toBe(other.workspaceId);
    expect((await post(desk, key.secret)).status).toBe(201);
  });
});

describe("locking a key down", () => {
  it("S27: at its creation, and further at any time after", async () => {
    const { call, manage, newKey } = await open();
    const { id, secret } = await newKey({ scopes: ["posts:read", "posts:write"] });
    const json = { scopes: ["posts:read"], rate_limit: { per_minute: 1 } };
    expect((await manage("PATCH", `/api-keys/${id}`, { json })).status).toBe(200);
    const write = await call("POST", "/posts", { token: secret, json: { content: "Locked." } });
    expect(outcome(write)).toEqual([403, "INSUFFICIENT_SCOPE"]);
    const second = await call("GET", "/posts", { token: secret });
    expect(outcome(second)).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
  });

  it("S28a: it expires after so many days, up to several years, or never", async () => {
    const { create, me, newKey, server } = await open();
    const [year, ever] = [await newKey({ expires_in_days: 365 }), await newKey()];
    expect((await newKey({ expires_in_days: 3650 })).expires_at).not.toBeNull();
    expect(outcome(await create({ expires_in_days: 3651 }))[0]).toBe(422);
    await server.clock.advance("364d");
    expect((await me(year.secret)).status).toBe(200);
    await server.clock.advance("1d");
    expect(outcome(await me(year.secret))).toEqual([401, "API_KEY_EXPIRED"]);
    expect((await me(ever.secret)).status).toBe(200);
  });

  it("S29a, S51, S52a: requests beyond the minute's or the day's cap are refused until there is room", async () => {
    const { me, newKey, server } = await open();
    const { secret } = await newKey({ rate_limit: { per_minute: 2, per_day: 3 } });
    await me(secret);
    await me(secret);
    const third = await me(secret);
    expect(outcome(third)).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
    expect(third.body.error.details).toMatchObject({ window: "minute", limit: 2 });
    expect(third.headers.get("retry-after")).toBe("60");
    await server.clock.advance("60s");
    expect((await me(secret)).status).toBe(200);
    const fifth = await me(secret);
    expect(fifth.body.error.details).toMatchObject({ window: "day", limit: 3 });
    expect(fifth.headers.get("retry-after")).toBe(String(86_400 - 60));
    await server.clock.advance("1d");
    expect((await me(secret)).status).toBe(200);
  });

  it("S29b, S52b: the defaults are 60 a minute and 10,000 a day, and a key can have its own", async () => {
    const { newKey } = await open();
    expect((await newKey()).limits).toEqual({ per_minute: 60, per_day: 10_000 });
    const rate_limit = { per_minute: 600, per_day: 50_000 };
    expect((await newKey({ rate_limit })).limits).toEqual(rate_limit);
  });

  it("S30: a browser may use it from the allowed origins alone", async () => {
    const { me, newKey } = await open();
    const { secret } = await newKey({ allowed_origins: ["https://app.acme.test"] });
    expect((await me(secret, { origin: "https://app.acme.test" })).status).toBe(200);
    for (const origin of ["http://app.acme.test", "https://app.acme.test:8443", "null"]) {
      expect(outcome(await me(secret, { origin }))).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    }
  });

  it("S31, S45: it works from the allowed addresses alone", async () => {
    const desk = await open();
    const { secret: here } = await desk.newKey({ allowed_ips: ["127.0.0.0/8", "::1"] });
    const { secret: elsewhere } = await desk.newKey({ allowed_ips: ["203.0.113.7"] });
    await desk.server.listen();
    const { call } = onCarrier(desk.server, fetch);
    expect((await call("GET", "/me", { token: here })).status).toBe(200);
    const refused = await call("GET", "/me", { token: elsewhere });
    expect(outcome(refused)).toEqual([403, "IP_NOT_ALLOWED"]);
  });

  it("S32a, S32b: a description reminds of what it is for", async () => {
    const { manage, newKey } = await open();
    const { id } = await newKey({ description: "Used for nightly analytics export" });
    const { body } = await manage<Schemas["ApiKey"]>("GET", `/api-keys/${id}`);
    expect(body.data.description).toBe("Used for nightly analytics export");
  });
});

describe("keeping keys safe", () => {
  it("S13d, S44, S48c: a key is replaced: a new one is made, the integration switches over, the old one goes", async () => {
    const { manage, me, newKey } = await open();
    const [old, fresh] = [await newKey(), await newKey()];
    expect([(await me(old.secret)).status, (await me(fresh.secret)).status]).toEqual([200, 200]);
    await manage("DELETE", `/api-keys/${old.id}?confirm=true`);
    expect(outcome(await me(old.secret))).toEqual([401, "INVALID_API_KEY"]);
    expect((await me(fresh.secret)).status).toBe(200);
  });

  it("S13d, S44: rotation does the same in one step, and leaves time to switch over", async () => {
    const { manage, me, newKey, server } = await open();
    const old = await newKey({ scopes: ["posts:read"] });
    const path = `/api-keys/${old.id}/rotate`;
    const json = { overlap_seconds: 7_200 };
    const { status, body } = await manage<Schemas["RotatedApiKey"]>("POST", path, { json });
    expect([status, body.data.replaces, body.data.scopes]).toEqual([201, old.id, ["posts:read"]]);
    const both = async () => [outcome(await me(old.secret)), outcome(await me(body.data.secret))];
    await server.clock.advance("7199s");
    expect(await both()).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
    await server.clock.advance("1s");
    expect(await both()).toEqual([
      [401, "API_KEY_EXPIRED"],
      [200, undefined],
    ]);
  });

  it("S42: one of several keys can be ended, and the others work on", async () => {
    const { manage, me, newKey } = await open();
    const [leaked, kept] = [await newKey(), await newKey()];
    await manage("DELETE", `/api-keys/${leaked.id}?confirm=true`);
    expect(outcome(await me(leaked.secret))).toEqual([401, "INVALID_API_KEY"]);
    expect((await me(kept.secret)).status).toBe(200);
  });
});
