import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Entry = Schemas["PostHistoryEntry"];
type Label = Schemas["Label"];
type Post = Schemas["Post"];

const targets = [{ connection_id: "conn_acmex" }];
const NOW = { mode: "now" };

const historyOf = async ({ call }: Workspace, id: string) =>
  (await call<Entry[]>("GET", `/posts/${id}/history`)).body.data;

describe("the history of a post", () => {
  it("tells who did what, from where to where, the last first", async () => {
    const workspace = await startWorkspace();
    const { createPost, call, server, inMinutes } = workspace;
    const { body } = await createPost({ content: "A", targets });
    const path = `/posts/${body.data.id}`;
    await call("PATCH", path, { json: { content: "B" } });
    await call("POST", `${path}/submit`, { json: { note: "Look" } });
    await call("POST", `${path}/approve`, { json: { note: "Fine" } });
    await call("POST", `${path}/schedule`, { json: { scheduled_at: inMinutes(60) } });
    await call("POST", `${path}/unschedule`);
    await call("POST", `${path}/schedule`, { json: { scheduled_at: inMinutes(60) } });
    await server.clock.advance("61m");
    const entries = await historyOf(workspace, body.data.id);
    expect(entries.map(({ action, from, to, note }) => [action, from, to, note])).toEqual([
      ["published", "publishing", "published", null],
      ["publishing", "scheduled", "publishing", null],
      ["scheduled", "draft", "scheduled", null],
      ["unscheduled", "scheduled", "draft", null],
      ["scheduled", "draft", "scheduled", null],
      ["approved", "pending_approval", "draft", "Fine"],
      ["submitted", "draft", "pending_approval", "Look"],
      ["updated", "draft", "draft", null],
      ["created", null, "draft", null],
    ]);
    expect(entries.at(-1)?.actor).toEqual(body.data.created_by);
    expect(entries[0]?.actor).toBeNull();
  });

  it("comes in pages, and goes with the post", async () => {
    const { createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "A" });
    const path = `/posts/${body.data.id}`;
    await call("PATCH", path, { json: { content: "B" } });
    const first = await call<Entry[]>("GET", `${path}/history?limit=1`);
    expect(first.body.data.map(({ action }) => action)).toEqual(["updated"]);
    const { next_cursor } = first.body.pagination;
    const second = await call<Entry[]>("GET", `${path}/history?limit=1&cursor=${next_cursor}`);
    expect(second.body.data.map(({ action }) => action)).toEqual(["created"]);
    await call("DELETE", path);
    expect((await call("GET", `${path}/history`)).status).toBe(404);
  });
});

describe("webhooks", () => {
  it("are told of each step of a post, and of each of its targets", async () => {
    const workspace = await startWorkspace();
    const { createPost, call, server, inMinutes } = workspace;
    const log = await logEvents(workspace, [
      "post.created",
      "post.updated",
      "post.deleted",
      "post.scheduled",
      "post.approval_requested",
      "post.approved",
      "post.rejected",
      "post.partial",
      "post.target.published",
      "post.target.failed",
    ]);
    const through = [...targets, { connection_id: "conn_alwaysfails" }];
    const { body } = await createPost({ content: "A", targets: through });
    const path = `/posts/${body.data.id}`;
    await call("PATCH", path, { json: { content: "B" } });
    await call("POST", `${path}/submit`);
    await call("POST", `${path}/reject`, { json: { note: "No" } });
    await call("POST", `${path}/submit`);
    await call("POST", `${path}/approve`);
    await call("POST", `${path}/schedule`, { json: { scheduled_at: inMinutes(60) } });
    await server.clock.advance("61m");
    await call("DELETE", path);
    const events = await log.told();
    expect(events.map(({ type }) => type)).toEqual([
      "post.created",
      "post.updated",
      "post.approval_requested",
      "post.rejected",
      "post.approval_requested",
      "post.approved",
      "post.scheduled",
      "post.target.published",
      "post.target.failed",
      "post.partial",
      "post.deleted",
    ]);
    expect(events[7]?.data).toMatchObject({
      post_id: body.data.id,
      target: { status: "published" },
    });
    expect(events.at(-1)?.data).toMatchObject({ id: body.data.id, status: "partial" });
  });

  it("hear nothing of what was refused, and nothing twice of what was repeated", async () => {
    const workspace = await startWorkspace();
    const log = await logEvents(workspace, ["post.created", "post.updated", "post.scheduled"]);
    const sent = { headers: { "idempotency-key": "once" } };
    const { body } = await workspace.createPost({ content: "A", targets }, sent);
    await workspace.createPost({ content: "A", targets }, sent);
    await workspace.createPost({ content: "A", targets: [{ connection_id: "conn_nobody" }] });
    await workspace.call("POST", `/posts/${body.data.id}/unschedule`);
    expect((await log.told()).map(({ type }) => type)).toEqual(["post.created"]);
  });
});

describe("labels", () => {
  it("come into being with the first post that has them, and keep their colour", async () => {
    const { createPost, call } = await startWorkspace();
    await createPost({ content: "A", labels: ["launch", "sale"] });
    const { body: draft } = await createPost({ content: "B", labels: ["launch"] });
    await call("PATCH", `/posts/${draft.data.id}`, { json: { labels: ["autumn"] } });
    const { body } = await call<Label[]>("GET", "/labels");
    expect(body.data.map(({ name }) => name)).toEqual(["autumn", "sale", "launch"]);
    expect(new Set(body.data.map(({ id }) => id)).size).toBe(3);
    const found = await call<Label[]>("GET", "/labels?q=AUN");
    expect(found.body.data).toEqual([body.data[2]]);
  });
});

describe("a list of posts", () => {
  /** Two with a time, the later made first, and one without. */
  async function startList() {
    const workspace = await startWorkspace();
    for (const minutes of [120, 60, undefined]) {
      const schedule =
        minutes === undefined
          ? { mode: "draft" }
          : { mode: "at", scheduled_at: workspace.inMinutes(minutes) };
      await workspace.createPost({ content: `${minutes}`, targets, schedule });
      await workspace.server.clock.advance("1s");
    }
    return workspace;
  }

  it.for<[string, string[]]>([
    ["-created_at", ["undefined", "60", "120"]],
    ["created_at", ["120", "60", "undefined"]],
    ["scheduled_at", ["60", "120", "undefined"]],
    ["-scheduled_at", ["120", "60", "undefined"]],
  ])("comes in the order of %s, whole and page by page", async ([sort, order]) => {
    const { call } = await startList();
    const whole = await call<Post[]>("GET", `/posts?sort=${sort}`);
    expect(whole.body.data.map(({ content }) => content)).toEqual(order);
    expect(whole.body.pagination).toEqual({ next_cursor: null, has_more: false });
    const found: string[] = [];
    let cursor = "";
    for (const _ of order) {
      const { body } = await call<Post[]>("GET", `/posts?sort=${sort}&limit=1${cursor}`);
      found.push(...body.data.map(({ content }) => content));
      cursor = `&cursor=${body.pagination.next_cursor}`;
    }
    expect(found).toEqual(order);
  });

  it("refuses an order that there is not", async () => {
    const { call } = await startWorkspace();
    const { status, body } = await call("GET", "/posts?sort=content");
    expect(status).toBe(400);
    expect(body.error.code).toBe("INVALID_PARAMETER");
  });
});

describe("a post that is taken out of the schedule", () => {
  it("becomes a draft, does not go out, and stays one when told again", async () => {
    const { createPost, call, getPost, server, inMinutes } = await startWorkspace();
    const schedule = { mode: "at", scheduled_at: inMinutes(60) };
    const { body } = await createPost({ content: "A", targets, schedule });
    const path = `/posts/${body.data.id}/unschedule`;
    const { body: draft } = await call<Post>("POST", path);
    expect(draft.data).toMatchObject({
      status: "draft",
      schedule: { mode: "draft", scheduled_at: null },
    });
    expect((await call<Post>("POST", path)).body.data).toEqual(draft.data);
    await server.clock.advance("2h");
    expect((await getPost(body.data.id)).status).toBe("draft");
  });

  it("can not be one whose publishing has begun", async () => {
    const { createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "A", targets, schedule: NOW });
    const refused = await call("POST", `/posts/${body.data.id}/unschedule`);
    expect(refused.body.error.code).toBe("POST_NOT_EDITABLE");
  });
});
