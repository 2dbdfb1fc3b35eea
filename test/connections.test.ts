import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { type Connection, connect } from "./support/connect.ts";
import { logEvents } from "./support/event-log.ts";
import { mp4 } from "./support/films.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Limits = Schemas["ConnectionLimits"];
type Place = Schemas["ConnectionTarget"];

const X = "/connections/conn_acmex";

const get = async ({ call }: Workspace, id: string) =>
  (await call<Connection>("GET", `/connections/${id}`)).body.data;

const limits = async ({ call }: Workspace, id: string, query = "") =>
  (await call<Limits>("GET", `/connections/${id}/limits${query}`)).body.data;

const publish = async ({ createPost, server, getPost }: Workspace, id: string, rest = {}) => {
  const targets = [{ connection_id: id }];
  const schedule = { mode: "now" };
  const post = { content: "Hello", targets, schedule, allow_duplicate: true, ...rest };
  const made = await createPost(post);
  await server.clock.advance("5s");
  return made.body.data === undefined ? made.body : getPost(made.body.data.id);
};

describe("time", () => {
  it("lets a connection begin to expire a week before its end, and then expire", async () => {
    const workspace = await startWorkspace();
    const { server } = workspace;
    const events = await logEvents(workspace, ["connection.expiring", "connection.disconnected"]);
    const { id } = await connect(workspace, "threads");
    await server.clock.advance("52d");
    expect(await events.told()).toEqual([]);
    expect(await get(workspace, id)).toMatchObject({ status: "active" });
    await server.clock.advance("1d");
    const expiring = await get(workspace, id);
    expect(expiring).toMatchObject({ status: "expiring", health: { token_valid: true } });
    await server.clock.advance("7d");
    const expired = await get(workspace, id);
    expect(expired).toMatchObject({
      status: "expired",
      health: { token_valid: false, issues: [expect.stringContaining("connect") as string] },
    });
    expect(await events.told()).toMatchObject([
      { type: "connection.expiring", data: expiring },
      { type: "connection.disconnected", data: expired },
    ]);
    await server.clock.advance("90d");
    expect(await events.told()).toHaveLength(2);
  });

  it("leaves a permission alone that does not run out", async () => {
    const workspace = await startWorkspace();
    const { id } = await connect(workspace, "x", "Coyote");
    await workspace.server.clock.advance("80d");
    expect(await get(workspace, id)).toMatchObject({ status: "active", expires_at: null });
  });
});

describe("changing a connection", () => {
  it("gives it to another brand, and changes nothing else", async () => {
    const workspace = await startWorkspace();
    const before = await get(workspace, "conn_acmex");
    const json = { brand_id: "brand_acmelabs" };
    const { status, body } = await workspace.call("PATCH", X, { json });
    expect(status).toBe(200);
    expect(body.data).toEqual({ ...before, ...json });
  });

  it("stops where somebody else was faster", async () => {
    const { call } = await startWorkspace();
    const headers = { "if-match": (await call("GET", X)).headers.get("etag") ?? "" };
    const change = () => call("PATCH", X, { json: { disabled: true }, headers });
    expect((await change()).status).toBe(200);
    expect((await change()).status).toBe(412);
  });

  it("switches publishing off, and on again", async () => {
    const workspace = await startWorkspace();
    await workspace.call("PATCH", X, { json: { disabled: true } });
    expect(await publish(workspace, "conn_acmex")).toMatchObject({
      status: "failed",
      targets: [{ error: { code: "CONNECTION_DISABLED", category: "account_issue" } }],
    });
    await workspace.call("PATCH", X, { json: { disabled: false } });
    expect(await publish(workspace, "conn_acmex")).toMatchObject({ status: "published" });
  });

  it("gives options to every target that does not name them", async () => {
    const workspace = await startWorkspace();
    const json = { default_options: { reply_settings: "following" } };
    await workspace.call("PATCH", X, { json });
    expect(await publish(workspace, "conn_acmex")).toMatchObject({
      targets: [{ options: { reply_settings: "following" } }],
    });
    const options = { reply_settings: "verified" };
    const targets = [{ connection_id: "conn_acmex", options }];
    expect(await publish(workspace, "conn_acmex", { targets })).toMatchObject({
      targets: [{ options }],
    });
  });

  it.for<[string, object, string]>([
    ["a brand that is not there", { brand_id: "brand_nobody" }, "/brand_id"],
    [
      "an option of another network",
      { default_options: { board_id: "1" } },
      "/default_options/board_id",
    ],
    [
      "an option of a value that the network has not",
      { default_options: { reply_settings: "zzz" } },
      "/default_options/reply_settings",
    ],
    [
      "an option with a part that is wrong",
      { default_options: { poll: { options: ["a", ""], duration_minutes: 5 } } },
      "/default_options/poll/options",
    ],
    [
      "an option whose name is longer than anybody reads",
      { default_options: { ["a/".repeat(1_000)]: "1" } },
      `/default_options/${"a~1".repeat(50)}`,
    ],
    ["nothing", {}, ""],
  ])("is refused with %s", async ([, json, pointer]) => {
    const { call } = await startWorkspace();
    const { status, body } = await call("PATCH", X, { json });
    expect(status).toBe(422);
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer }));
  });
});

describe("taking a connection away", () => {
  it("tells of it, once", async () => {
    const workspace = await startWorkspace();
    const events = await logEvents(workspace, ["connection.disconnected"]);
    const before = await get(workspace, "conn_acmex");
    expect((await workspace.call("DELETE", X)).status).toBe(204);
    expect((await workspace.call("DELETE", X)).status).toBe(404);
    const data = { ...before, status: "disconnected" };
    expect(await events.told()).toMatchObject([{ data }]);
  });

  it("waits for posts that are to go out through it, unless it is forced", async () => {
    const workspace = await startWorkspace();
    const { call, createPost, inMinutes, server, getPost } = workspace;
    const schedule = { mode: "at", scheduled_at: inMinutes(60) };
    const targets = [{ connection_id: "conn_acmex" }];
    const { id } = (await createPost({ content: "Soon", targets, schedule })).body.data;
    const refused = await call("DELETE", X);
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({ code: "CONFLICT", details: { post_ids: [id] } });
    expect((await call("DELETE", "/connections/conn_acmelinkedin")).status).toBe(204);
    expect((await call("DELETE", `${X}?force=true`)).status).toBe(204);
    await server.clock.advance("2h");
    expect(await getPost(id)).toMatchObject({
      status: "failed",
      targets: [{ error: { code: "CONNECTION_GONE" } }],
    });
  });
});

describe("taking a connection away from a post that waits for approval", () => {
  it("is refused, unless it is forced", async () => {
    const { call, createPost } = await startWorkspace();
    const targets = [{ connection_id: "conn_acmex" }];
    const { body } = await createPost({
      content: "Soon",
      targets,
      schedule: { mode: "now" },
      approval: { required: true },
    });
    const refused = await call("DELETE", X);
    expect(refused.body.error).toMatchObject({ details: { post_ids: [body.data.id] } });
    expect((await call("DELETE", `${X}?force=true`)).status).toBe(204);
  });
});

describe("the limits of a connection", () => {
  it("are those of its network", async () => {
    const workspace = await startWorkspace();
    const { body } = await workspace.call<Schemas["NetworkRules"][]>("GET", "/networks?network=x");
    const rules = body.data[0] as Schemas["NetworkRules"];
    const { text, media, hashtags, title } = rules;
    expect(await limits(workspace, "conn_acmex")).toMatchObject({
      tier: "standard",
      text,
      media,
      hashtags,
      title,
      quota: { used: 0, total: 300, remaining: 300, window_seconds: 10_800, available_at: null },
    });
  });

  it("tell every quota of the network, and that of all posts apart", async () => {
    const workspace = await startWorkspace();
    const perMinute = { used: 0, total: 6, window_seconds: 60, kind: null };
    const perDay = { used: 0, total: 15, window_seconds: 86_400, kind: null };
    expect(await limits(workspace, "conn_acmetiktok")).toMatchObject({
      quota: perDay,
      quotas: [perMinute, perDay],
    });
    expect(await limits(workspace, "conn_acmebluesky")).toMatchObject({ quota: null, quotas: [] });
  });

  it("tell how many posts of a kind are left, those that are scheduled among them", async () => {
    const workspace = await startWorkspace();
    const { createPost, inMinutes, server } = workspace;
    const film = await mp4({ width: 1080, height: 1920, seconds: 4, framesPerSecond: 25 });
    const { body: media } = await workspace.upload(film);
    const reels = { option: "post_type", value: "reel" };
    const create = async (post_type: string, schedule: object) =>
      createPost({
        content: `A ${post_type} ${JSON.stringify(schedule)}`,
        media: [{ media_id: media.data.id }],
        targets: [{ connection_id: "conn_acmefacebook", options: { post_type } }],
        schedule,
      });
    for (const kind of ["reel", "post"]) {
      await create(kind, { mode: "now" });
      await create(kind, { mode: "at", scheduled_at: inMinutes(60) });
    }
    await server.clock.advance("5s");
    const of = async (query = "") => limits(workspace, "conn_acmefacebook", query);
    expect(await of()).toMatchObject({
      quota: null,
      quotas: [{ used: 1, total: 30, remaining: 29, kind: reels }],
    });
    expect(await of(`?at=${inMinutes(120)}`)).toMatchObject({ quotas: [{ used: 2 }] });
  });

  it("are wider for an account on X that pays for more, and its posts may use them", async () => {
    const workspace = await startWorkspace();
    const { id } = await connect(workspace, "x", "Premium: Coyote");
    expect(await limits(workspace, id)).toMatchObject({
      tier: "premium",
      text: { limit: 25_000, counting: "weighted" },
      media: { videos: { max_seconds: null } },
    });
    const content = "long ".repeat(1_000);
    expect(await publish(workspace, id, { content })).toMatchObject({ status: "published" });
    expect(await publish(workspace, "conn_acmex", { content })).toMatchObject({
      error: { code: "VALIDATION_FAILED" },
    });
  });

  it("count what went live, until it leaves the span", async () => {
    const workspace = await startWorkspace();
    const { server } = workspace;
    const id = await server.addConnection({ name: "Quota: 2 a day" });
    // The simulated network takes 400 ms for a post.
    const firstLeavesAt = server.clock.now().getTime() + 400 + 24 * 3_600_000;
    await publish(workspace, id);
    await server.clock.advance("1h");
    await publish(workspace, id);
    const { quota } = await limits(workspace, id);
    expect(quota).toMatchObject({ used: 2, total: 2, remaining: 0 });
    expect(quota?.available_at).toBe(new Date(firstLeavesAt).toISOString());
    await server.clock.advance("23h");
    expect((await limits(workspace, id)).quota).toMatchObject({ used: 1, remaining: 1 });
  });

  it("count what is scheduled, when asked for a time to come", async () => {
    const workspace = await startWorkspace();
    const { createPost, inMinutes, server } = workspace;
    const id = await server.addConnection({ name: "Quota: 3 a day" });
    const schedule = { mode: "at", scheduled_at: inMinutes(600) };
    await createPost({ content: "Later", targets: [{ connection_id: id }], schedule });
    expect((await limits(workspace, id)).quota).toMatchObject({ used: 0 });
    const at = (minutes: number) => `?at=${inMinutes(minutes)}`;
    expect((await limits(workspace, id, at(700))).quota).toMatchObject({ used: 1, remaining: 2 });
    expect((await limits(workspace, id, at(500))).quota).toMatchObject({ used: 0 });
    expect((await limits(workspace, id, at(2_100))).quota).toMatchObject({ used: 0 });
  });
});

describe("the places inside an account", () => {
  const places = async ({ call }: Workspace, id: string, query = "") =>
    call<Place[]>("GET", `/connections/${id}/targets${query}`);

  it("are listed by kind and by name, page by page", async () => {
    const workspace = await startWorkspace();
    const all = (await places(workspace, "conn_acmepinterest")).body.data;
    expect(all).toHaveLength(3);
    expect(all[0]).toEqual({ id: "acme-pinterest-recipes", name: "Recipes", kind: "board" });
    const seen: Place[] = [];
    let query = "?limit=1";
    for (let pages = 0; pages < 3; pages++) {
      const { body } = await places(workspace, "conn_acmepinterest", query);
      seen.push(...body.data);
      query = `?limit=1&cursor=${body.pagination.next_cursor}`;
      expect(body.pagination.has_more).toBe(pages < 2);
    }
    expect(seen).toEqual(all);
    const wishes = await places(workspace, "conn_acmepinterest", "?q=WISH&kind=board");
    expect(wishes.body.data.map(({ name }) => name)).toEqual(["Wish list"]);
    expect((await places(workspace, "conn_acmepinterest", "?kind=page")).body.data).toEqual([]);
  });

  it.for([
    ["youtube", "playlist"],
    ["telegram", "channel"],
    ["reddit", "subreddit"],
    ["linkedin", "page"],
    ["google_business", "location"],
  ] as const)("on %s are of kind %s", async ([network, kind]) => {
    const workspace = await startWorkspace();
    const id = await workspace.server.addConnection({ network });
    const found = (await places(workspace, id)).body.data;
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((place) => place.kind))).toEqual(new Set([kind]));
  });

  it("are none on a network that has none", async () => {
    expect((await places(await startWorkspace(), "conn_acmex")).body.data).toEqual([]);
  });
});
