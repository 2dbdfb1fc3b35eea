import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Post = Schemas["Post"];

/** Bluesky sets no quota that a long series would meet. */
const targets = [{ connection_id: "conn_acmebluesky" }];
const CLOCK = "2026-11-30T00:00:00Z";

const list = async ({ call }: Workspace, query = "sort=scheduled_at&limit=100") =>
  (await call<Post[]>("GET", `/posts?${query}`)).body.data;

const times = (posts: readonly Post[]) => posts.map(({ schedule }) => schedule.scheduled_at);

const repeat = (workspace: Workspace, recurrence: object, schedule: object = {}) =>
  workspace.createPost({
    content: "Again",
    targets,
    schedule: { mode: "at", scheduled_at: "2026-11-30T08:00:00Z", ...schedule },
    recurrence,
  });

describe("a post that is repeated", () => {
  it("makes the next one when it has been published, until the count is reached", async () => {
    const workspace = await startWorkspace({ clock: CLOCK });
    const { body } = await repeat(workspace, { freq: "daily", interval: 2, count: 3 });
    expect(body.data.recurrence).toEqual({
      freq: "daily",
      interval: 2,
      by_day: [],
      until: null,
      count: 3,
    });
    expect(await list(workspace)).toHaveLength(1);
    await workspace.server.clock.advance("30d");
    const posts = await list(workspace);
    expect(times(posts)).toEqual([
      "2026-11-30T08:00:00.000Z",
      "2026-12-02T08:00:00.000Z",
      "2026-12-04T08:00:00.000Z",
    ]);
    expect(posts.map(({ status }) => status)).toEqual(["published", "published", "published"]);
    expect(
      new Set(posts.flatMap(({ targets: own }) => own.map(({ external_id }) => external_id))).size,
    ).toBe(3);
    for (const { content, created_by } of posts) {
      expect({ content, created_by }).toEqual({
        content: "Again",
        created_by: body.data.created_by,
      });
    }
  });

  it("goes out on the named days of the week, up to a time", async () => {
    const workspace = await startWorkspace({ clock: CLOCK });
    const recurrence = { freq: "weekly", by_day: ["TH", "MO"], until: "2026-12-11T00:00:00Z" };
    await repeat(workspace, recurrence);
    await workspace.server.clock.advance("30d");
    expect(times(await list(workspace))).toEqual([
      "2026-11-30T08:00:00.000Z",
      "2026-12-03T08:00:00.000Z",
      "2026-12-07T08:00:00.000Z",
      "2026-12-10T08:00:00.000Z",
    ]);
  });

  it("leaves out months that lack its day", async () => {
    const workspace = await startWorkspace({ clock: "2026-12-31T00:00:00Z" });
    const schedule = { scheduled_at: "2026-12-31T08:00:00Z" };
    await repeat(workspace, { freq: "monthly", count: 3 }, schedule);
    await workspace.server.clock.advance("80d");
    await workspace.call("GET", "/posts");
    await workspace.server.clock.advance("80d");
    expect(times(await list(workspace))).toEqual([
      "2026-12-31T08:00:00.000Z",
      "2027-01-31T08:00:00.000Z",
      "2027-03-31T08:00:00.000Z",
    ]);
  });

  it("keeps the time that clocks show through a change of daylight saving", async () => {
    const workspace = await startWorkspace({ clock: "2027-03-26T00:00:00Z" });
    const scheduled_at = { local: "2027-03-27T09:00", timezone: "Europe/Berlin" };
    await repeat(workspace, { freq: "daily", count: 3 }, { scheduled_at });
    await workspace.server.clock.advance("10d");
    expect(times(await list(workspace))).toEqual([
      "2027-03-27T08:00:00.000Z",
      "2027-03-28T07:00:00.000Z",
      "2027-03-29T07:00:00.000Z",
    ]);
  });

  it("goes on after a failure, is not doubled by a retry, and is exempt from the guard", async () => {
    const workspace = await startWorkspace({ clock: CLOCK });
    const { server, createPost, call } = workspace;
    const connection_id = await server.addConnection({ name: "Fails once: platform_error" });
    const { body } = await createPost({
      content: "Again",
      targets: [{ connection_id }],
      schedule: { mode: "at", scheduled_at: "2026-11-30T08:00:00Z" },
      recurrence: { freq: "daily", count: 2 },
    });
    await server.clock.advance("9h");
    expect((await list(workspace)).map(({ status }) => status)).toEqual(["failed", "scheduled"]);
    expect((await call("POST", `/posts/${body.data.id}/retry`)).status).toBe(202);
    await server.clock.advance("5s");
    expect((await list(workspace)).map(({ status }) => status)).toEqual(["published", "scheduled"]);
  });

  it("ends when the next one loses its recurrence, or is deleted", async () => {
    const workspace = await startWorkspace({ clock: CLOCK });
    await repeat(workspace, { freq: "daily" });
    await workspace.server.clock.advance("9h");
    const [, next] = await list(workspace);
    await workspace.call("PATCH", `/posts/${next?.id}`, { json: { recurrence: null } });
    await workspace.server.clock.advance("10d");
    expect(await list(workspace)).toHaveLength(2);
  });

  it("is counted on when its time was taken back for a while", async () => {
    const workspace = await startWorkspace({ clock: CLOCK });
    await repeat(workspace, { freq: "daily", count: 3 });
    await workspace.server.clock.advance("9h");
    const [, next] = await list(workspace);
    const path = `/posts/${next?.id}`;
    await workspace.call("POST", `${path}/unschedule`);
    const json = { scheduled_at: "2026-12-02T08:00:00Z" };
    expect((await workspace.call("POST", `${path}/schedule`, { json })).status).toBe(200);
    await workspace.server.clock.advance("30d");
    expect(times(await list(workspace))).toEqual([
      "2026-11-30T08:00:00.000Z",
      "2026-12-02T08:00:00.000Z",
      "2026-12-03T08:00:00.000Z",
    ]);
  });

  it("is not doubled by one that failed and is given another time", async () => {
    const workspace = await startWorkspace({ clock: CLOCK });
    const { server, createPost, call } = workspace;
    const connection_id = await server.addConnection({ name: "Fails once: platform_error" });
    const { body } = await createPost({
      content: "Again",
      targets: [{ connection_id }],
      schedule: { mode: "at", scheduled_at: "2026-11-30T08:00:00Z" },
      recurrence: { freq: "daily", count: 2 },
    });
    await server.clock.advance("9h");
    const json = { scheduled_at: "2026-11-30T12:00:00Z" };
    await call("POST", `/posts/${body.data.id}/schedule`, { json });
    await server.clock.advance("30d");
    expect(await list(workspace)).toHaveLength(2);
  });

  it("goes on once, and from where it was, when the server was away", async () => {
    const { database } = openSqliteFolder();
    const first = await startWorkspace({ clock: CLOCK, database });
    await repeat(first, { freq: "daily", count: 4 });
    await first.server.clock.advance("9h");
    await first.server.close();
    const second = await startWorkspace({ clock: CLOCK, database });
    expect(times(await list(second))).toHaveLength(2);
    await second.server.clock.advance("10d");
    expect(times(await list(second))).toEqual([
      "2026-11-30T08:00:00.000Z",
      "2026-12-01T08:00:00.000Z",
      "2026-12-02T08:00:00.000Z",
      "2026-12-03T08:00:00.000Z",
    ]);
  });
});

describe("a recurrence", () => {
  it.for<[string, object, string]>([
    ["days of the week by the month", { freq: "monthly", by_day: ["MO"] }, "/recurrence/by_day"],
    ["two ends", { freq: "daily", count: 2, until: "2027-01-01T00:00:00Z" }, "/recurrence/count"],
    [
      "an end without an offset",
      { freq: "daily", until: "2027-01-01T00:00:00" },
      "/recurrence/until",
    ],
    ["an unknown step", { freq: "hourly" }, "/recurrence/freq"],
    ["an interval of nothing", { freq: "daily", interval: 0 }, "/recurrence/interval"],
  ])("is refused with %s", async ([, recurrence, pointer]) => {
    const { status, body } = await repeat(await startWorkspace({ clock: CLOCK }), recurrence);
    expect(status).toBe(422);
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it("is no more for a post that is told to go out at once", async () => {
    const workspace = await startWorkspace({ clock: CLOCK });
    const { body } = await repeat(workspace, { freq: "daily" });
    const path = `/posts/${body.data.id}`;
    const json = { schedule: { mode: "now" } };
    const refused = await workspace.call("PATCH", path, { json });
    expect(refused.body.error.errors).toMatchObject([
      { pointer: "/recurrence", code: "NOT_ALLOWED" },
    ]);
    const once = { ...json, recurrence: null };
    expect((await workspace.call("PATCH", path, { json: once })).status).toBe(200);
  });

  it("is refused for a post that goes out at once", async () => {
    const { createPost } = await startWorkspace();
    const { body } = await createPost({
      content: "Now",
      targets,
      schedule: { mode: "now" },
      recurrence: { freq: "daily" },
    });
    expect(body.error.errors).toMatchObject([{ pointer: "/recurrence", code: "NOT_ALLOWED" }]);
  });
});
