import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { otherTenant } from "./support/other-tenant.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Post = Schemas["Post"];
type Item = Schemas["QueueItem"];

/** A Monday. */
const START = "2027-03-22T00:00:00.000Z";
const HOURLY = {
  timezone: "UTC",
  windows: [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({
    day_of_week,
    start: "09:00",
    end: "12:00",
  })),
};
const X = "conn_acmex";
const LINKEDIN = "conn_acmelinkedin";

async function startQueue(options: object = {}) {
  const workspace = await startWorkspace({ clock: START, ...options });
  await workspace.call("PUT", "/schedule/windows", { json: HOURLY });
  return workspace;
}

const draft = async ({ createPost }: Workspace, content: string, ...ids: string[]) =>
  (await createPost({ content, social_profile_ids: ids.length > 0 ? ids : [X] })).body.data;

/** A post made for the queue. */
const queued = async ({ createPost }: Workspace, content: string, ...ids: string[]) => {
  const social_profile_ids = ids.length > 0 ? ids : [X];
  const { body } = await createPost({ content, social_profile_ids, schedule: { mode: "queue" } });
  return body.data;
};

const add = ({ call }: Workspace, json: object, headers = {}) =>
  call<Item>("POST", "/queue", { json, headers });
const list = async ({ call }: Workspace, query = "") =>
  (await call<Item[]>("GET", `/queue${query}`)).body.data;
const itemOf = ({ schedule }: Post) => schedule.queue_item_id ?? "";
const move = ({ call }: Workspace, id: string, position: unknown, headers = {}) =>
  call<Item>("PATCH", `/queue/${id}`, { json: { position }, headers });
const pause = ({ call }: Workspace, json: object) =>
  call<Schemas["QueueState"]>("PUT", "/queue/state", { json });

/** What waits, as text: the content of each post and the hour of its slot. */
async function shown(workspace: Workspace, query?: string): Promise<string[]> {
  const items = await list(workspace, query);
  return Promise.all(
    items.map(async ({ post_id, scheduled_at }) => {
      const { content, schedule } = await workspace.getPost(post_id);
      expect(schedule.scheduled_at).toBe(scheduled_at);
      return `${content} ${scheduled_at?.slice(5, 13) ?? "held"}`;
    }),
  );
}

describe("a post in the queue", () => {
  it("gets the next free slot, and says so", async () => {
    const workspace = await startQueue();
    const { id } = await draft(workspace, "A");
    const { status, body } = await add(workspace, { post_id: id });
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^item_/u),
      post_id: id,
      position: 1,
      status: "waiting",
      scheduled_at: "2027-03-22T09:00:00.000Z",
      connection_ids: [X],
      created_at: expect.stringContaining("2027-03-22T00:00"),
    });
    expect(await workspace.getPost(id)).toMatchObject({
      status: "queued",
      version: 2,
      schedule: {
        mode: "queue",
        scheduled_at: "2027-03-22T09:00:00.000Z",
        timezone: "UTC",
        queue_item_id: body.data.id,
      },
    });
  });

  it.each<[string, (workspace: Workspace) => Promise<unknown>]>([
    ["made for it", (workspace) => queued(workspace, "B")],
    [
      "changed to it",
      async (workspace) => {
        const { id } = await draft(workspace, "B");
        return workspace.call("PATCH", `/posts/${id}`, { json: { schedule: { mode: "queue" } } });
      },
    ],
    [
      "scheduled for it",
      async (workspace) => {
        const { id } = await draft(workspace, "B");
        return workspace.call("POST", `/posts/${id}/schedule`, { json: { mode: "queue" } });
      },
    ],
  ])("is at its end where it was %s", async (_, make) => {
    const workspace = await startQueue();
    await queued(workspace, "A");
    await make(workspace);
    expect(await shown(workspace)).toEqual(["A 03-22T09", "B 03-22T10"]);
  });

  it("is published at its slot, once, and is out of the queue then", async () => {
    const workspace = await startQueue();
    const posts = [await queued(workspace, "A"), await queued(workspace, "B")];
    await workspace.server.clock.advance("9h");
    expect(await shown(workspace)).toEqual(["B 03-22T10"]);
    await workspace.server.clock.advance("1d");
    for (const [index, { id }] of posts.entries()) {
      const post = await workspace.getPost(id);
      expect(post).toMatchObject({ status: "published", schedule: { queue_item_id: null } });
      expect(post.published_at?.slice(11, 16)).toBe(["09:00", "10:00"][index]);
      const history = await workspace.call<{ action: string }[]>("GET", `/posts/${id}/history`);
      const actions = history.body.data.map(({ action }) => action);
      expect(actions).toEqual(["published", "publishing", "created"]);
    }
    expect(await list(workspace)).toEqual([]);
  });

  it("is published after a restart, once", async () => {
    const { database } = openSqliteFolder();
    const before = await startQueue({ database });
    const [first, second] = [await queued(before, "A"), await queued(before, "B")];
    await before.server.close();
    const after = await startWorkspace({ database, clock: START });
    expect(await shown(after)).toEqual(["A 03-22T09", "B 03-22T10"]);
    await after.server.clock.advance("1d");
    for (const { id } of [first, second]) {
      expect((await after.getPost(id)).status).toBe("published");
      const { body } = await after.call<{ action: string }[]>("GET", `/posts/${id}/history`);
      expect(body.data.filter(({ action }) => action === "publishing")).toHaveLength(1);
    }
  });

  it("waits neither for a post of other connections nor overtakes one of its own", async () => {
    const workspace = await startQueue();
    await queued(workspace, "A", X);
    await queued(workspace, "B", X, LINKEDIN);
    await queued(workspace, "C", LINKEDIN);
    await queued(workspace, "D", "conn_acmethreads");
    expect(await shown(workspace)).toEqual([
      "A 03-22T09",
      "B 03-22T10",
      "C 03-22T11",
      "D 03-22T09",
    ]);
    expect(await shown(workspace, `?connection_id=${LINKEDIN}`)).toEqual([
      "B 03-22T10",
      "C 03-22T11",
    ]);
  });

  it("leaves slots alone that posts outside the queue have, and gets them when they are free", async () => {
    const workspace = await startQueue();
    const fixed = { content: "F", social_profile_ids: [X], schedule: { mode: "next_slot" } };
    const { id } = (await workspace.createPost(fixed)).body.data;
    await queued(workspace, "A");
    expect(await shown(workspace)).toEqual(["A 03-22T10"]);
    await workspace.call("POST", `/posts/${id}/unschedule`);
    expect(await shown(workspace)).toEqual(["A 03-22T09"]);
  });

  it("gives way to the next post of a series, which has a time of its own", async () => {
    const workspace = await startQueue();
    const daily = {
      content: "F",
      social_profile_ids: [X],
      schedule: { mode: "at", scheduled_at: "2027-03-22T09:00:00Z" },
      recurrence: { freq: "daily" },
    };
    expect((await workspace.createPost(daily)).status).toBe(201);
    for (const content of ["A", "B", "C"]) await queued(workspace, content);
    expect(await shown(workspace)).toEqual(["A 03-22T10", "B 03-22T11", "C 03-23T09"]);
    await workspace.server.clock.advance("12h");
    expect(await shown(workspace)).toEqual(["C 03-23T10"]);
  });

  it.each<[string, (workspace: Workspace, post: Post) => Promise<unknown>, string]>([
    ["unscheduled", ({ call }, { id }) => call("POST", `/posts/${id}/unschedule`), "draft"],
    [
      "made a draft",
      ({ call }, { id }) =>
        call("PATCH", `/posts/${id}`, { json: { schedule: { mode: "draft" } } }),
      "draft",
    ],
    ["published by hand", ({ call }, { id }) => call("POST", `/posts/${id}/publish`), "publishing"],
    [
      "changed to go at once",
      ({ call }, { id }) => call("PATCH", `/posts/${id}`, { json: { schedule: { mode: "now" } } }),
      "publishing",
    ],
    [
      "given a time of its own",
      ({ call, inMinutes }, { id }) =>
        call("POST", `/posts/${id}/schedule`, { json: { scheduled_at: inMinutes(5) } }),
      "scheduled",
    ],
  ])("leaves it when it is %s, and those behind it move up", async (_, leave, status) => {
    const workspace = await startQueue();
    const post = await queued(workspace, "A");
    await queued(workspace, "B");
    await leave(workspace, post);
    expect(await workspace.getPost(post.id)).toMatchObject({
      status,
      schedule: { queue_item_id: null },
    });
    expect(await shown(workspace)).toEqual(["B 03-22T09"]);
  });

  it("leaves it when it is deleted", async () => {
    const workspace = await startQueue();
    const { id } = await queued(workspace, "A");
    await queued(workspace, "B");
    expect((await workspace.call("DELETE", `/posts/${id}`)).status).toBe(204);
    expect(await shown(workspace)).toEqual(["B 03-22T09"]);
    await workspace.server.clock.advance("1d");
    expect(await list(workspace)).toEqual([]);
  });

  it("keeps its place when its words change, and loses it when they need another approval", async () => {
    const workspace = await startQueue();
    const post = await queued(workspace, "A");
    await queued(workspace, "B");
    const path = `/posts/${post.id}`;
    await workspace.call("PATCH", path, { json: { content: "A2" } });
    expect(await shown(workspace)).toEqual(["A2 03-22T09", "B 03-22T10"]);
    await workspace.call("PATCH", path, { json: { content: "A3", approval: { required: true } } });
    expect(await workspace.getPost(post.id)).toMatchObject({
      status: "pending_approval",
      schedule: { mode: "queue", scheduled_at: null, queue_item_id: null },
    });
    expect(await shown(workspace)).toEqual(["B 03-22T09"]);
    await workspace.call("POST", `${path}/approve`, { json: {} });
    expect(await shown(workspace)).toEqual(["B 03-22T09", "A3 03-22T10"]);
  });

  it("is refused where no window is for it", async () => {
    const workspace = await startWorkspace({ clock: START });
    const { id } = await draft(workspace, "A");
    const { status, body } = await add(workspace, { post_id: id });
    expect([status, body.error.code]).toEqual([409, "NO_SCHEDULE_WINDOWS"]);
    expect(body.error.details).toEqual({ connection_ids: [X] });
    expect(await workspace.getPost(id)).toMatchObject({ status: "draft", version: 1 });
    expect(await list(workspace)).toEqual([]);
  });

  it("is refused a second place", async () => {
    const workspace = await startQueue();
    const post = await queued(workspace, "A");
    const { status, body } = await add(workspace, { post_id: post.id });
    expect([status, body.error.code]).toEqual([409, "CONFLICT"]);
    expect(body.error.details).toEqual({ queue_item_id: itemOf(post) });
    const json = { mode: "queue" };
    const again = await workspace.call<Post>("POST", `/posts/${post.id}/schedule`, { json });
    expect(again.body.data).toEqual(post);
  });

  it("has to be approved where the workspace wants that", async () => {
    const workspace = await startQueue();
    const { body: made } = await workspace.createPost({
      content: "A",
      social_profile_ids: [X],
      approval: { required: true },
    });
    const { status, body } = await add(workspace, { post_id: made.data.id });
    expect([status, body.error.code]).toEqual([409, "APPROVAL_REQUIRED"]);
    expect(await list(workspace)).toEqual([]);
  });

  it("can be queued through some of its connections, with what is its own there", async () => {
    const workspace = await startQueue();
    const targets = [{ connection_id: X, content: "Short" }, { connection_id: LINKEDIN }];
    const { id } = (await workspace.createPost({ content: "A", targets })).body.data;
    const { body } = await add(workspace, { post_id: id, connection_ids: [X] });
    expect(body.data.connection_ids).toEqual([X]);
    const post = await workspace.getPost(id);
    expect(post.targets).toMatchObject([{ connection_id: X, content: "Short" }]);
  });

  it.each<[string, object, string]>([
    ["post", { post_id: "post_none" }, "/post_id"],
    ["connection", { connection_ids: [X, "conn_none"] }, "/connection_ids/1"],
  ])("needs a %s of the workspace", async (_, json, pointer) => {
    const workspace = await startQueue();
    const { id } = await draft(workspace, "A");
    const { status, body } = await add(workspace, { post_id: id, ...json });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer, code: "NOT_FOUND" }]);
  });

  it("is queued once, however often the call is repeated under its idempotency key", async () => {
    const workspace = await startQueue();
    const { id } = await draft(workspace, "A");
    const headers = { "idempotency-key": "once" };
    const first = await add(workspace, { post_id: id }, headers);
    const again = await add(workspace, { post_id: id }, headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(await list(workspace)).toHaveLength(1);
  });
});

describe("the order of the queue", () => {
  async function startThree() {
    const workspace = await startQueue();
    const posts: Post[] = [];
    for (const content of ["A", "B", "C"]) posts.push(await queued(workspace, content));
    return { workspace, items: posts.map(itemOf) };
  }

  it.each<[unknown, string[]]>([
    ["first", ["C", "A", "B"]],
    [1, ["C", "A", "B"]],
    [2, ["A", "C", "B"]],
    ["last", ["A", "B", "C"]],
    [99, ["A", "B", "C"]],
  ])("has a post that is moved to %s there, and shifts the slots", async (position, order) => {
    const { workspace, items } = await startThree();
    const { status, body } = await move(workspace, items[2] ?? "", position);
    expect(status).toBe(200);
    expect(body.data.position).toBe(order.indexOf("C") + 1);
    const hours = ["03-22T09", "03-22T10", "03-22T11"];
    expect(await shown(workspace)).toEqual(order.map((name, index) => `${name} ${hours[index]}`));
  });

  it("has a post where it was put", async () => {
    const { workspace } = await startThree();
    await add(workspace, { post_id: (await draft(workspace, "D")).id, position: "first" });
    await add(workspace, { post_id: (await draft(workspace, "E")).id, position: 3 });
    expect(await shown(workspace)).toEqual([
      "D 03-22T09",
      "A 03-22T10",
      "E 03-22T11",
      "B 03-23T09",
      "C 03-23T10",
    ]);
  });

  it("takes any number of moves to one and the same place", async () => {
    const { workspace, items } = await startThree();
    for (let turn = 0; turn < 60; turn++) await move(workspace, items[1 + (turn % 2)] ?? "", 2);
    expect(await shown(workspace)).toEqual(["A 03-22T09", "C 03-22T10", "B 03-22T11"]);
  });

  it("is kept from whoever was slower", async () => {
    const { workspace, items } = await startThree();
    const [first = "", , last = ""] = items;
    const etag = (await move(workspace, last, "first")).headers.get("etag") ?? "";
    await move(workspace, first, "first");
    const late = await move(workspace, last, "last", { "if-match": etag });
    expect([late.status, late.body.error.code]).toEqual([412, "PRECONDITION_FAILED"]);
  });

  it("closes where an item is removed, and its post is a draft", async () => {
    const { workspace, items } = await startThree();
    const path = `/queue/${items[0]}`;
    const [item] = await list(workspace);
    expect((await workspace.call("DELETE", path)).status).toBe(204);
    expect((await workspace.call("DELETE", path)).status).toBe(404);
    expect(await workspace.getPost(item?.post_id ?? "")).toMatchObject({
      status: "draft",
      schedule: { mode: "draft", scheduled_at: null, queue_item_id: null },
    });
    expect(await shown(workspace)).toEqual(["B 03-22T09", "C 03-22T10"]);
    await workspace.server.clock.advance("1d");
    expect((await workspace.getPost(item?.post_id ?? "")).status).toBe("draft");
  });

  it("follows the windows when they change", async () => {
    const { workspace } = await startThree();
    const windows = [{ day_of_week: 2, start: "20:00", end: "21:00", interval_minutes: 20 }];
    await workspace.call("PUT", "/schedule/windows", { json: { timezone: "UTC", windows } });
    expect((await list(workspace)).map(({ scheduled_at }) => scheduled_at?.slice(5, 16))).toEqual([
      "03-24T20:00",
      "03-24T20:20",
      "03-24T20:40",
    ]);
    await workspace.call("PUT", "/schedule/windows", { json: { timezone: "UTC" } });
    expect(await shown(workspace)).toEqual(["A held", "B held", "C held"]);
    await workspace.call("PUT", "/schedule/windows", { json: HOURLY });
    expect(await shown(workspace)).toEqual(["A 03-22T09", "B 03-22T10", "C 03-22T11"]);
  });

  it("is listed page by page", async () => {
    const { workspace, items } = await startThree();
    const seen: string[] = [];
    let cursor: string | null = "";
    for (let turn = 0; turn < 3 && cursor !== null; turn++) {
      const query: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const { body } = await workspace.call<Item[]>("GET", `/queue?limit=1${query}`);
      seen.push(...body.data.map(({ id }) => id));
      expect(body.data[0]?.position).toBe(turn + 1);
      cursor = body.pagination.next_cursor;
    }
    expect(seen).toEqual(items);
    expect(cursor).toBeNull();
  });

  it("is nobody's but the workspace's", async () => {
    const { workspace, items } = await startThree();
    const other = await otherTenant(workspace);
    expect((await workspace.call("GET", "/queue", other)).body.data).toEqual([]);
    const json = { position: "last" };
    const path = `/queue/${items[0]}`;
    expect((await workspace.call("PATCH", path, { ...other, json })).status).toBe(404);
    expect((await workspace.call("DELETE", path, other)).status).toBe(404);
    const state = { ...other, json: { paused: true } };
    expect((await workspace.call("PUT", "/queue/state", state)).status).toBe(200);
    expect(await shown(workspace)).toEqual(["A 03-22T09", "B 03-22T10", "C 03-22T11"]);
  });
});

describe("a queue that is paused", () => {
  it("holds everything, and goes on at the next free slots", async () => {
    const workspace = await startQueue();
    const { id } = await queued(workspace, "A");
    const { body } = await pause(workspace, { paused: true });
    expect(body.data).toEqual({ paused: true, paused_connection_ids: [] });
    await queued(workspace, "B");
    await workspace.server.clock.advance("1d");
    expect(await shown(workspace)).toEqual(["A held", "B held"]);
    expect((await list(workspace)).map(({ status }) => status)).toEqual(["held", "held"]);
    expect((await workspace.getPost(id)).status).toBe("queued");
    await pause(workspace, { paused: false });
    expect(await shown(workspace)).toEqual(["A 03-23T09", "B 03-23T10"]);
    await workspace.server.clock.advance("1d");
    expect((await workspace.getPost(id)).status).toBe("published");
  });

  it("can hold one connection alone", async () => {
    const workspace = await startQueue();
    await queued(workspace, "A", X, LINKEDIN);
    await queued(workspace, "B", LINKEDIN);
    const connection_id = X;
    await pause(workspace, { paused: true, connection_id });
    const again = await pause(workspace, { paused: true, connection_id });
    expect(again.body.data).toEqual({ paused: false, paused_connection_ids: [X] });
    expect(await shown(workspace)).toEqual(["A held", "B 03-22T09"]);
    const listed = await workspace.call("GET", "/queue");
    expect(listed.body).toMatchObject({ meta: { paused: false, paused_connection_ids: [X] } });
    await pause(workspace, { paused: false, connection_id });
    expect(await shown(workspace)).toEqual(["A 03-22T09", "B 03-22T10"]);
  });

  it("lets other posts go out", async () => {
    const workspace = await startQueue();
    await pause(workspace, { paused: true });
    const fixed = { content: "F", social_profile_ids: [X], schedule: { mode: "next_slot" } };
    const { id } = (await workspace.createPost(fixed)).body.data;
    await workspace.server.clock.advance("1d");
    expect((await workspace.getPost(id)).status).toBe("published");
  });

  it("needs a connection of the workspace, where one is named", async () => {
    const workspace = await startQueue();
    const { status, body } = await pause(workspace, { paused: true, connection_id: "conn_none" });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/connection_id", code: "NOT_FOUND" }]);
  });
});
