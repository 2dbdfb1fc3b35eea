/** SocialPatra's sentences on scopes, and on what each of them drives. */
import { type Operation, operations, type Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { startBlog } from "../../support/feeds.ts";
import { open, outcome, post, type Scope, upload } from "./desk.ts";

const OPERATIONS: readonly Operation[] = Object.values(operations);

const toScope = (scope: Scope) => ({ scopes: [scope] });

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
