/** SocialPatra's sentences on behaviour, under its own policy: each title begins with the ids of those it proves. */
import { type Operation, operations, type Schemas } from "@postern/spec";
import app, { createPost } from "@postern/zapier-app";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished } from "vitest";
import zapier from "zapier-platform-core";
import { startBlog } from "../support/feeds.ts";
import { onCarrier, type Reply, type TestServer } from "../support/harness.ts";
import { type KeyDesk, openKeyDesk, openOtherDesk } from "../support/key-desk.ts";
import { jpeg, png } from "../support/pictures.ts";
import { countSentences } from "./contract.ts";

type Scope = Schemas["Scope"];

const open = () => openKeyDesk({ policy: "socialpatra" });
const OPERATIONS: readonly Operation[] = Object.values(operations);

const outcome = ({ status, body }: Reply<unknown>) => [status, body.error?.code];

const post = ({ call }: TestServer, token: string, more: object = {}) =>
  call<Schemas["Post"]>("POST", "/posts", {
    token,
    json: { content: "A new product is in store.", ...more },
  });

const upload = ({ call }: TestServer, token: string, picture: Blob = png()) => {
  const body = new FormData();
  body.set("file", picture);
  return call<Schemas["Media"]>("POST", "/media", { token, body });
};

const toScope = (scope: Scope) => ({ scopes: [scope] });

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

describe("scopes", () => {
  it("S15b: each is one permission: to read, to write, or to do one thing", async () => {
    const { call } = await open();
    const { body } = await call<Schemas["ScopeInfo"][]>("GET", "/scopes");
    const access = new Map(body.data.map((info) => [info.scope, info.access]));
    const pairs = ["posts", "queue", "schedule", "connections", "feeds"] as const;
    for (const noun of pairs) {
      expect([access.get(`${noun}:read`), access.get(`${noun}:write`)]).toEqual(["read", "write"]);
    }
    const actions = ["posts:delete", "posts:approve", "media:upload", "ai:generate"] as const;
    for (const scope of actions) expect(access.get(scope)).toBe("action");
  });

  it("S15c, S54b: a key that only reads analytics is refused by every operation that takes more", async () => {
    const { call, newKey } = await open();
    const { secret } = await newKey({
      scopes: ["analytics:read"],
      rate_limit: { per_minute: 500 },
    });
    let refused = 0;
    for (const { id, method, path, security, keyKinds } of OPERATIONS) {
      const needed = security.flatMap((one) => (one.scheme === "apiKey" ? [one.scopes] : []));
      const isOpen = needed.some((scopes) => scopes.every((scope) => scope === "analytics:read"));
      if (needed.length === 0 || isOpen || keyKinds !== undefined) continue;
      const reply = await call(method, path.replaceAll(/\{(\w+)\}/g, "$1"), { token: secret });
      expect([id, ...outcome(reply)]).toEqual([id, 403, "INSUFFICIENT_SCOPE"]);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(10);
  });

  it("S15d, S25a: a publishing key writes posts with media and looks up accounts, and manages no connections", async () => {
    const desk = await open();
    const { body } = await desk.call<Schemas["ScopeInfo"][]>("GET", "/scopes");
    const preset = body.data.filter(({ presets }) => presets.includes("publishing"));
    const scopes: Scope[] = ["connections:read", "media:upload", "posts:write"];
    expect(preset.map(({ scope }) => scope).sort()).toEqual(scopes);
    const { secret } = await desk.newKey({ scopes });
    const media = await upload(desk, secret);
    const created = await post(desk, secret, { media: [{ media_id: media.body.data.id }] });
    expect(outcome(created)).toEqual([201, undefined]);
    expect((await desk.call("GET", "/connections", { token: secret })).status).toBe(200);
  });

  it("S25b: a reporting key has analytics:read, and no other scope", async () => {
    const { call } = await open();
    const { body } = await call<Schemas["ScopeInfo"][]>("GET", "/scopes");
    const preset = body.data.filter(({ presets }) => presets.includes("reporting"));
    expect(preset.map(({ scope }) => scope)).toEqual(["analytics:read"]);
  });

  it("S17: posts:read views, posts:write creates, posts:delete deletes, and none does another's work", async () => {
    const desk = await open();
    const { secret: writer } = await desk.newKey(toScope("posts:write"));
    const { secret: reader } = await desk.newKey(toScope("posts:read"));
    const { secret: deleter } = await desk.newKey(toScope("posts:delete"));
    const { secret: approver } = await desk.newKey(toScope("posts:approve"));
    const { body } = await post(desk, writer);
    const path = `/posts/${body.data.id}`;
    const get = async (token: string) => outcome(await desk.call("GET", path, { token }))[0];
    const remove = async (token: string) => outcome(await desk.call("DELETE", path, { token }))[0];
    const create = async (token: string) => (await post(desk, token)).status;
    for (const token of [writer, deleter, approver]) expect(await get(token)).toBe(403);
    for (const token of [reader, deleter, approver]) expect(await create(token)).toBe(403);
    for (const token of [writer, reader, approver]) expect(await remove(token)).toBe(403);
    expect([await get(reader), await remove(deleter)]).toEqual([200, 204]);
  });

  it("S18: media:upload uploads, and a post with media needs it", async () => {
    const desk = await open();
    const { secret: uploader } = await desk.newKey(toScope("media:upload"));
    const { secret: writer } = await desk.newKey(toScope("posts:write"));
    const { status, body } = await upload(desk, uploader);
    expect(status).toBe(201);
    expect(outcome(await upload(desk, writer))).toEqual([403, "INSUFFICIENT_SCOPE"]);
    const withMedia = await post(desk, writer, { media: [{ media_id: body.data.id }] });
    expect(outcome(withMedia)).toEqual([403, "INSUFFICIENT_SCOPE"]);
    expect(withMedia.body.error.details).toMatchObject({ required: ["media:upload"] });
    expect((await post(desk, writer)).status).toBe(201);
  });

  it("S22: connections:read sees which accounts are connected", async () => {
    const { call, newKey } = await open();
    const { secret: seeing } = await newKey(toScope("connections:read"));
    const { secret: blind } = await newKey(toScope("posts:write"));
    const { status, body } = await call<unknown[]>("GET", "/connections", { token: seeing });
    expect([status, body.data.length > 0]).toEqual([200, true]);
    const refused = await call("GET", "/connections", { token: blind });
    expect(outcome(refused)).toEqual([403, "INSUFFICIENT_SCOPE"]);
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

describe("the scopes of what a key drives", () => {
  const LINKEDIN = "conn_acmelinkedin";

  /** A desk, and calls under a key with one scope alone, which resolve with what came back. */
  async function openWith<Name extends Scope>(...scopes: readonly Name[]) {
    const desk = await open();
    const keys = new Map<Name, string>();
    for (const scope of scopes) keys.set(scope, (await desk.newKey(toScope(scope))).secret);
    const under = <Data>(scope: Name, request: `${string} /${string}`, json?: object) => {
      const [method = "", path = ""] = request.split(" ");
      const token = keys.get(scope) ?? "";
      return desk.call<Data>(method, path, { token, ...(json && { json }) });
    };
    return { desk, under };
  }

  const REFUSED = [403, "INSUFFICIENT_SCOPE"];
  const HOURLY = {
    timezone: "UTC",
    windows: [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({
      day_of_week,
      start: "09:00",
      end: "12:00",
    })),
  };

  it("S19: queue:read views the queue, and queue:write adds to it, moves in it and takes away", async () => {
    const { under } = await openWith("queue:read", "queue:write", "schedule:write", "posts:write");
    await under("schedule:write", "PUT /schedule/windows", HOURLY);
    const items: string[] = [];
    for (const content of ["First", "Second"]) {
      const draft = { content, targets: [{ connection_id: LINKEDIN }] };
      const { body } = await under<Schemas["Post"]>("posts:write", "POST /posts", draft);
      const json = { post_id: body.data.id };
      expect(outcome(await under("queue:read", "POST /queue", json))).toEqual(REFUSED);
      const added = await under<Schemas["QueueItem"]>("queue:write", "POST /queue", json);
      items.push(added.body.data.id);
    }
    const queue = async () =>
      (await under<Schemas["QueueItem"][]>("queue:read", "GET /queue")).body.data.map(
        ({ id }) => id,
      );
    const [first, second] = items;
    expect(await queue()).toEqual([first, second]);
    expect((await under("queue:write", `PATCH /queue/${second}`, { position: 1 })).status).toBe(
      200,
    );
    expect(await queue()).toEqual([second, first]);
    expect(outcome(await under("queue:read", `DELETE /queue/${first}`))).toEqual(REFUSED);
    expect((await under("queue:write", `DELETE /queue/${first}`)).status).toBe(204);
    expect(await queue()).toEqual([second]);
  });

  it("S20: schedule:write sets the windows to post in, and schedule:read views them and their slots", async () => {
    const { under } = await openWith("schedule:read", "schedule:write");
    const set = "PUT /schedule/windows";
    expect(outcome(await under("schedule:read", set, HOURLY))).toEqual(REFUSED);
    expect((await under("schedule:write", set, HOURLY)).status).toBe(200);
    const windows = await under("schedule:read", "GET /schedule/windows");
    expect(windows.body.data).toMatchObject(HOURLY);
    const slots = await under<Schemas["ScheduleSlot"][]>("schedule:read", "GET /schedule/slots");
    const hours = new Set(slots.body.data.map(({ at }) => at.slice(11, 16)));
    expect([...hours].sort()).toEqual(["09:00", "10:00", "11:00"]);
  });

  it("S21: analytics:read pulls how posts and accounts did, and a key without it does not", async () => {
    const { desk, under } = await openWith("analytics:read", "posts:write");
    const live = { targets: [{ connection_id: LINKEDIN }], schedule: { mode: "now" } };
    const json = { content: "New in store.", ...live };
    const { body } = await under<Schemas["Post"]>("posts:write", "POST /posts", json);
    await desk.server.clock.advance("1d");
    const rows = await under<unknown[]>("analytics:read", "GET /analytics/posts");
    expect(rows.body.data).toMatchObject([{ post_id: body.data.id, connection_id: LINKEDIN }]);
    const one = await under("analytics:read", `GET /analytics/posts/${body.data.id}`);
    const accounts = await under<Schemas["ConnectionAnalytics"][]>(
      "analytics:read",
      "GET /analytics/connections",
    );
    expect([one.status, accounts.status]).toEqual([200, 200]);
    expect(accounts.body.data.map(({ connection_id }) => connection_id)).toContain(LINKEDIN);
    expect(outcome(await under("posts:write", "GET /analytics/posts"))).toEqual(REFUSED);
  });

  it("S23: feeds:write follows, changes and leaves a feed, and feeds:read views it", async () => {
    const { under } = await openWith("feeds:read", "feeds:write");
    const { url } = await startBlog();
    const json = { url, connection_ids: [LINKEDIN] };
    expect(outcome(await under("feeds:read", "POST /feeds", json))).toEqual(REFUSED);
    const { body } = await under<Schemas["Feed"]>("feeds:write", "POST /feeds", json);
    const path = `/feeds/${body.data.id}` as const;
    expect((await under("feeds:write", `PATCH ${path}`, { name: "Blog" })).status).toBe(200);
    expect(await under("feeds:read", "GET /feeds")).toMatchObject({
      body: { data: [{ id: body.data.id, name: "Blog" }] },
    });
    expect(outcome(await under("feeds:read", `DELETE ${path}`))).toEqual(REFUSED);
    expect((await under("feeds:write", `DELETE ${path}`)).status).toBe(204);
    expect(outcome(await under("feeds:read", `GET ${path}`))).toEqual([404, "NOT_FOUND"]);
  });

  it("S24: ai:generate has texts written, and a key without it has not", async () => {
    const { under } = await openWith("ai:generate", "posts:write");
    const json = { prompt: "Our rocket skates are back in stock", networks: ["bluesky"] };
    const { status, body } = await under<Schemas["GeneratedPost"]>(
      "ai:generate",
      "POST /ai/posts",
      json,
    );
    expect([status, body.data.variants]).toEqual([
      200,
      [expect.objectContaining({ network: "bluesky", content: expect.stringMatching(/\S/) })],
    ]);
    expect(outcome(await under("posts:write", "POST /ai/posts", json))).toEqual(REFUSED);
  });
});

describe("real automations", () => {
  /** A key for publishing, and the calls of an integration that holds it. */
  async function openIntegration(...scopes: readonly Scope[]) {
    const desk = await open();
    const { secret: token } = await desk.newKey({
      scopes: ["posts:write", "posts:read", ...scopes],
    });
    const read = async (id: string) =>
      (await desk.call<Schemas["Post"]>("GET", `/posts/${id}`, { token })).body.data;
    return { ...desk, token, read };
  }

  it("S3b, S37: a new product is announced on Instagram and Facebook the moment it is in store", async () => {
    const desk = await openIntegration("media:upload");
    const media = await upload(desk, desk.token, jpeg());
    const { status, body } = await post(desk, desk.token, {
      media: [{ media_id: media.body.data.id }],
      targets: [{ connection_id: "conn_acmeinstagram" }, { connection_id: "conn_acmefacebook" }],
      schedule: { mode: "now" },
    });
    expect([status, body.data.status]).toEqual([202, "publishing"]);
    await desk.server.clock.advance("10m");
    const live = { status: "published", external_url: expect.stringMatching(/^https:/) };
    expect(await desk.read(body.data.id)).toMatchObject({
      status: "published",
      targets: [
        { network: "instagram", ...live },
        { network: "facebook", ...live },
      ],
    });
  });

  it("S3c: an article that a blog publishes is posted to each account, once", async () => {
    const desk = await openIntegration("feeds:read", "feeds:write");
    const { call, server, token } = desk;
    const old = { guid: "1", title: "Old", link: "https://acme.test/1" };
    const blog = await startBlog([old]);
    const connection_ids = ["conn_acmelinkedin", "conn_acmebluesky"];
    const json = { url: blog.url, connection_ids, mode: "now" };
    expect((await call("POST", "/feeds", { token, json })).status).toBe(201);
    blog.articles = [{ guid: "2", title: "New", link: "https://acme.test/2" }, old];
    await server.clock.advance("1d");
    const { body } = await call<Schemas["Post"][]>("GET", "/posts", { token });
    expect(body.data).toMatchObject([
      {
        source: "feed",
        status: "published",
        content: expect.stringContaining("https://acme.test/2"),
        targets: connection_ids.map((connection_id) => ({ connection_id })),
      },
    ]);
  });

  it("S3d, S38: a nightly job pulls last week's numbers of each client, each by the client's own key", async () => {
    const desk = await open();
    const other = await openOtherDesk(desk);
    const { server, workspaceId } = other;
    await other.manage("POST", "/brands", {
      json: { name: "Client" },
      headers: { "X-Workspace-Id": workspaceId },
    });
    const elsewhere = await server.addConnection({ workspaceId, network: "linkedin" });
    const clients = [
      { desk, connections: ["conn_acmelinkedin", "conn_acmebluesky"] },
      { desk: other, connections: [elsewhere] },
    ];
    const today = server.clock.now().toISOString().slice(0, 10);
    const reporters = clients.map(async ({ desk, connections }) => {
      const { secret } = await desk.newKey({ scopes: ["posts:write"] });
      const targets = connections.map((connection_id) => ({ connection_id }));
      await post(desk, secret, { targets, schedule: { mode: "now" } });
      return (await desk.newKey({ scopes: ["analytics:read"] })).secret;
    });
    const tokens = await Promise.all(reporters);
    await server.clock.advance("7d");
    const yesterday = new Date(server.clock.now().getTime() - 86_400_000).toISOString();
    const week = `start_date=${today}&end_date=${yesterday.slice(0, 10)}`;
    const report = await Promise.all(
      tokens.map(async (token) => {
        const read = <Data>(path: string) => desk.call<Data>("GET", `${path}?${week}`, { token });
        const sum = await read<Schemas["AnalyticsSummary"]>("/analytics/summary");
        const rows = await read<Schemas["PostTargetAnalytics"][]>("/analytics/posts");
        const views = rows.body.data.map(({ metrics }) => metrics?.views ?? 0);
        expect(sum.body.data.views).toBe(views.reduce((total, one) => total + one, 0));
        expect(sum.body.data.views).toBeGreaterThan(0);
        return rows.body.data.map(({ connection_id }) => connection_id).sort();
      }),
    );
    expect(report).toEqual(clients.map(({ connections }) => [...connections].sort()));
  });

  it("S36: every newsletter that is sent drafts a post for several networks, and publishes nothing", async () => {
    const desk = await openIntegration();
    const networks = ["x", "linkedin", "bluesky"];
    const { status, body } = await post(desk, desk.token, {
      targets: networks.map((network) => ({ connection_id: `conn_acme${network}` })),
      schedule: { mode: "draft" },
    });
    expect(status).toBe(201);
    await desk.server.clock.advance("1d");
    const { status: kept, published_at, targets } = await desk.read(body.data.id);
    expect([kept, published_at]).toEqual(["draft", null]);
    expect(targets.map(({ network }) => network)).toEqual(networks);
  });

  it("S39: a row that is added to a sheet triggers a post, once however often the tool tries", async () => {
    const desk = await openIntegration();
    const network = setupServer(...desk.server.handlers);
    network.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => network.close());
    const row = {
      authData: { api_key: desk.token, base_url: desk.server.baseUrl },
      inputData: {
        social_profile_ids: ["conn_acmelinkedin"],
        content: "Row 12: rocket skates are back.",
        schedule_mode: "now",
        deduplication_key: "sheet row 12",
      },
    };
    const run = zapier.createAppTester(app);
    const [first, again] = [await run(createPost, row), await run(createPost, row)];
    expect(again.id).toBe(first.id);
    await desk.server.clock.advance("10m");
    const { body } = await desk.call<unknown[]>("GET", "/posts", { token: desk.token });
    expect(body.data).toMatchObject([
      { id: first.id, status: "published", content: row.inputData.content },
    ]);
  });
});

countSentences("socialpatra");
