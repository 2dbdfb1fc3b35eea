import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { otherTenant } from "./support/other-tenant.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Windows = Schemas["ScheduleWindows"];
type Slot = Schemas["ScheduleSlot"];

/** Where the clock of every test begins. */
const MONDAY = "2027-03-22T00:00:00.000Z";
const MORNINGS = {
  timezone: "UTC",
  windows: [0, 1, 2, 3, 4].map((day_of_week) => ({ day_of_week, time: "09:00" })),
};
const targets = [{ connection_id: "conn_acmex" }];

const start = () => startWorkspace({ clock: MONDAY });
const set = ({ call }: Workspace, json: object, headers = {}) =>
  call<Windows>("PUT", "/schedule/windows", { json, headers });
const get = ({ call }: Workspace, query = "") => call<Windows>("GET", `/schedule/windows${query}`);
const slots = async ({ call }: Workspace, query = "") =>
  (await call<Slot[]>("GET", `/schedule/slots${query}`)).body.data;
const times = async (workspace: Workspace, query?: string) =>
  (await slots(workspace, query)).map(({ at }) => at);

describe("the posting windows", () => {
  it("are none, in the zone of the workspace, until somebody sets them", async () => {
    const workspace = await start();
    expect((await get(workspace)).body.data).toEqual({
      timezone: "Europe/Berlin",
      windows: [],
      blackouts: [],
      updated_at: null,
    });
    expect(await slots(workspace)).toEqual([]);
  });

  it("are kept as a whole, every hour between a start and an end unless told otherwise", async () => {
    const workspace = await start();
    const window = { day_of_week: 2, start: "09:00", end: "24:00" };
    const blackouts = [{ start_date: "2027-12-24", end_date: "2027-12-26" }];
    await set(workspace, MORNINGS);
    const { status, body } = await set(workspace, {
      timezone: "Europe/Berlin",
      windows: [window],
      blackouts,
    });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      timezone: "Europe/Berlin",
      windows: [
        {
          id: expect.stringMatching(/^window_/u),
          ...window,
          time: null,
          interval_minutes: 60,
          connection_ids: [],
        },
      ],
      blackouts: [{ ...blackouts[0], reason: null }],
      updated_at: expect.stringContaining("2027-03-22T00:00"),
    });
    expect((await get(workspace)).body.data).toEqual(body.data);
  });

  it("stay as they are where the same is set again, also as they were got", async () => {
    const workspace = await start();
    const first = await set(workspace, MORNINGS);
    await workspace.server.clock.advance("1h");
    for (const json of [MORNINGS, first.body.data]) {
      const again = await set(workspace, json);
      expect(again.body.data).toEqual(first.body.data);
      expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    }
  });

  it("can be sent as they were got, also once one of their connections is gone", async () => {
    const workspace = await start();
    const windows = [{ day_of_week: 0, time: "09:00", connection_ids: ["conn_acmex"] }];
    const { body } = await set(workspace, { timezone: "UTC", windows });
    expect((await workspace.call("DELETE", "/connections/conn_acmex")).status).toBe(204);
    const again = await set(workspace, { ...body.data, timezone: "Europe/Berlin" });
    expect(again.body.data).toMatchObject({
      timezone: "Europe/Berlin",
      windows: body.data.windows,
    });
  });

  it("keep the id of a window that stays", async () => {
    const workspace = await start();
    const before = (await set(workspace, MORNINGS)).body.data.windows;
    const windows = [...MORNINGS.windows.slice(1), { day_of_week: 6, time: "10:00" }];
    const after = (await set(workspace, { ...MORNINGS, windows })).body.data.windows;
    expect(after.slice(0, 4)).toEqual(before.slice(1));
    expect(before.map(({ id }) => id)).not.toContain(after[4]?.id);
  });

  it("are not taken from whoever was faster", async () => {
    const workspace = await start();
    const etag = (await get(workspace)).headers.get("etag") ?? "";
    expect((await set(workspace, MORNINGS, { "if-match": etag })).status).toBe(200);
    const late = await set(workspace, { timezone: "UTC" }, { "if-match": etag });
    expect([late.status, late.body.error.code]).toEqual([412, "PRECONDITION_FAILED"]);
    const current = (await get(workspace)).headers.get("etag") ?? "";
    const headers = { "if-none-match": current };
    expect((await workspace.call("GET", "/schedule/windows", { headers })).status).toBe(304);
  });

  it("can be asked for by connection and by brand", async () => {
    const workspace = await start();
    const windows = [
      { day_of_week: 0, time: "09:00" },
      { day_of_week: 1, time: "09:00", connection_ids: ["conn_acmex"] },
      { day_of_week: 2, time: "09:00", connection_ids: ["conn_acmelinkedin"] },
    ];
    await set(workspace, { timezone: "UTC", windows });
    const days = async (query: string) =>
      (await get(workspace, query)).body.data.windows.map(({ day_of_week }) => day_of_week);
    expect(await days("?connection_id=conn_acmex")).toEqual([0, 1]);
    expect(await days("?brand_id=brand_none")).toEqual([0]);
  });

  it.each<[string, object, string, string]>([
    ["a zone that does not exist", { timezone: "Mars/Olympus" }, "/timezone", "INVALID_FORMAT"],
    [
      "an end before the start",
      { windows: [{ day_of_week: 0, start: "10:00", end: "09:00" }] },
      "/windows/0/end",
      "OUT_OF_RANGE",
    ],
    ["no time at all", { windows: [{ day_of_week: 0 }] }, "/windows/0/start", "REQUIRED"],
    [
      "a start without an end",
      { windows: [{ day_of_week: 0, start: "10:00" }] },
      "/windows/0/end",
      "REQUIRED",
    ],
    [
      "a time beside a start",
      { windows: [{ day_of_week: 0, time: "10:00", start: "10:00" }] },
      "/windows/0/start",
      "NOT_ALLOWED",
    ],
    [
      "steps beside a time",
      { windows: [{ day_of_week: 0, time: "10:00", interval_minutes: 30 }] },
      "/windows/0/interval_minutes",
      "NOT_ALLOWED",
    ],
    [
      "a connection of nobody",
      { windows: [{ day_of_week: 0, time: "10:00", connection_ids: ["conn_none"] }] },
      "/windows/0/connection_ids/0",
      "NOT_FOUND",
    ],
    [
      "a blackout that ends before it begins",
      { blackouts: [{ start_date: "2027-05-02", end_date: "2027-05-01" }] },
      "/blackouts/0/end_date",
      "OUT_OF_RANGE",
    ],
    [
      "a blackout of more than a year",
      { blackouts: [{ start_date: "2027-05-01", end_date: "2028-05-02" }] },
      "/blackouts/0/end_date",
      "OUT_OF_RANGE",
    ],
    [
      "windows that overlap",
      {
        windows: [
          { day_of_week: 0, start: "09:00", end: "10:00" },
          { day_of_week: 0, time: "09:59", connection_ids: ["conn_acmex"] },
        ],
      },
      "/windows/1",
      "OVERLAP",
    ],
  ])("are refused with %s", async (_, json, pointer, code) => {
    const workspace = await start();
    const { status, body } = await set(workspace, { timezone: "UTC", ...json });
    expect([status, body.error.code]).toEqual([422, "VALIDATION_FAILED"]);
    expect(body.error.errors?.[0]).toMatchObject({ pointer, code });
    expect((await get(workspace)).body.data.windows).toEqual([]);
  });

  it("may touch, be on other days, or be for other connections", async () => {
    const workspace = await start();
    const windows = [
      { day_of_week: 0, start: "09:00", end: "10:00", connection_ids: ["conn_acmex"] },
      { day_of_week: 0, time: "10:00", connection_ids: ["conn_acmex"] },
      { day_of_week: 1, start: "09:00", end: "10:00" },
      { day_of_week: 0, time: "09:30", connection_ids: ["conn_acmelinkedin"] },
    ];
    expect((await set(workspace, { timezone: "UTC", windows })).status).toBe(200);
  });

  it("are nobody's but the workspace's", async () => {
    const workspace = await start();
    await set(workspace, MORNINGS);
    const other = await otherTenant(workspace);
    const theirs = await workspace.call<Windows>("GET", "/schedule/windows", other);
    expect(theirs.body.data.windows).toEqual([]);
    expect((await workspace.call("GET", "/schedule/slots", other)).body.data).toEqual([]);
  });
});

describe("the slots", () => {
  it("are the windows on each date, after now, without the days off", async () => {
    const workspace = await start();
    const blackouts = [{ start_date: "2027-03-23", end_date: "2027-03-25", reason: "Fair" }];
    await set(workspace, { ...MORNINGS, blackouts });
    await workspace.server.clock.advance("9h");
    expect(await times(workspace, "?count=3")).toEqual([
      "2027-03-26T09:00:00.000Z",
      "2027-03-29T09:00:00.000Z",
      "2027-03-30T09:00:00.000Z",
    ]);
  });

  it("keep their local time when clocks change", async () => {
    const workspace = await start();
    const windows = [{ day_of_week: 6, time: "02:30" }];
    await set(workspace, { timezone: "Europe/Berlin", windows });
    expect(await times(workspace, "?count=2")).toEqual([
      // Clocks skip 02:30 on this Sunday.
      "2027-03-28T01:00:00.000Z",
      "2027-04-04T00:30:00.000Z",
    ]);
    expect(await times(workspace, "?from=2027-10-30T00:00:00Z&count=2")).toEqual([
      // Clocks show 02:30 twice on this Sunday.
      "2027-10-31T00:30:00.000Z",
      "2027-11-07T01:30:00.000Z",
    ]);
  });

  it("are for the connections of their windows", async () => {
    const workspace = await start();
    const windows = [
      { day_of_week: 0, time: "09:00", connection_ids: ["conn_acmex"] },
      { day_of_week: 0, time: "10:00", connection_ids: ["conn_acmelinkedin"] },
    ];
    await set(workspace, { timezone: "UTC", windows });
    expect(await slots(workspace, "?connection_id=conn_acmelinkedin&count=1")).toEqual([
      {
        at: "2027-03-22T10:00:00.000Z",
        timezone: "UTC",
        taken: false,
        connection_ids: ["conn_acmelinkedin"],
      },
    ]);
    expect(await slots(workspace, "?connection_id=conn_acmethreads")).toEqual([]);
  });

  it("are taken by posts of the same connection", async () => {
    const workspace = await start();
    await set(workspace, MORNINGS);
    await workspace.createPost({ content: "A", targets, schedule: { mode: "next_slot" } });
    const taken = async (query: string) => (await slots(workspace, query))[0]?.taken;
    expect(await taken("?connection_id=conn_acmex")).toBe(true);
    expect(await taken("?connection_id=conn_acmelinkedin")).toBe(false);
    expect(await taken("")).toBe(true);
  });

  it.each(["2028-03-22T00:00:01Z", "2027-06-30T23:59:60Z"])(
    "begin at no such time as %s",
    async (from) => {
      const workspace = await start();
      await set(workspace, MORNINGS);
      const { status, body } = await workspace.call("GET", `/schedule/slots?from=${from}`);
      expect([status, body.error.code]).toEqual([400, "INVALID_DATE"]);
    },
  );
});

describe("a post for the next slot", () => {
  const next = { content: "A", targets, schedule: { mode: "next_slot" } };

  it("is scheduled for the first that is free, and goes out then", async () => {
    const workspace = await start();
    await set(workspace, MORNINGS);
    const { status, body } = await workspace.createPost(next);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      status: "scheduled",
      schedule: {
        mode: "next_slot",
        scheduled_at: "2027-03-22T09:00:00.000Z",
        timezone: "UTC",
        queue_item_id: null,
      },
    });
    const second = await workspace.createPost({ ...next, content: "B" });
    expect(second.body.data.schedule.scheduled_at).toBe("2027-03-23T09:00:00.000Z");
    const others = [{ connection_id: "conn_acmelinkedin" }];
    const third = await workspace.createPost({ ...next, content: "C", targets: others });
    expect(third.body.data.schedule.scheduled_at).toBe("2027-03-22T09:00:00.000Z");
    await workspace.server.clock.advance("10h");
    expect((await workspace.getPost(body.data.id)).status).toBe("published");
    expect((await workspace.getPost(second.body.data.id)).status).toBe("scheduled");
  });

  it.each([0, 1])(
    "is never one that another has too, not even its own until then: %i",
    async (index) => {
      const workspace = await start();
      const posts: Schemas["Post"][] = [];
      for (const content of ["A", "B"]) {
        const schedule = { mode: "at", scheduled_at: "2027-03-22T09:00:00Z" };
        posts.push((await workspace.createPost({ content, targets, schedule })).body.data);
      }
      await set(workspace, MORNINGS);
      const path = `/posts/${posts[index]?.id}/schedule`;
      const { body } = await workspace.call<Schemas["Post"]>("POST", path, {
        json: { mode: "next_slot" },
      });
      expect(body.data.schedule.scheduled_at).toBe("2027-03-23T09:00:00.000Z");
    },
  );

  it("keeps its slot where the same is asked again, or its words change", async () => {
    const workspace = await start();
    await set(workspace, MORNINGS);
    const { id, schedule } = (await workspace.createPost(next)).body.data;
    const json = { mode: "next_slot" };
    const again = await workspace.call<Schemas["Post"]>("POST", `/posts/${id}/schedule`, { json });
    expect(again.body.data).toMatchObject({ schedule, version: 1 });
    const patch = { content: "Other", schedule: json };
    const changed = await workspace.call<Schemas["Post"]>("PATCH", `/posts/${id}`, { json: patch });
    expect(changed.body.data).toMatchObject({ content: "Other", schedule, version: 2 });
  });

  it("gets its slot once it is approved", async () => {
    const workspace = await start();
    await set(workspace, MORNINGS);
    const { body } = await workspace.createPost({ ...next, approval: { required: true } });
    expect(body.data).toMatchObject({
      status: "pending_approval",
      schedule: { scheduled_at: null },
    });
    await workspace.server.clock.advance("1d");
    const path = `/posts/${body.data.id}/approve`;
    const approved = await workspace.call<Schemas["Post"]>("POST", path, { json: {} });
    expect(approved.body.data).toMatchObject({
      status: "scheduled",
      schedule: { scheduled_at: "2027-03-23T09:00:00.000Z" },
    });
  });

  it("is refused where no window is for all of its connections", async () => {
    const workspace = await start();
    const refusal = async (json: object) => {
      const { status, body } = await workspace.createPost({ ...next, ...json });
      return [status, body.error?.code, body.error?.details];
    };
    const details = { connection_ids: ["conn_acmex"] };
    expect(await refusal({})).toEqual([409, "NO_SCHEDULE_WINDOWS", details]);
    const windows = [{ day_of_week: 0, time: "09:00", connection_ids: ["conn_acmelinkedin"] }];
    await set(workspace, { timezone: "UTC", windows });
    expect(await refusal({})).toEqual([409, "NO_SCHEDULE_WINDOWS", details]);
  });

  it.each<[string, object, string]>([
    [
      "times of its targets' own",
      { targets: [{ ...targets[0], scheduled_at: "2027-03-24T09:00:00Z" }] },
      "/targets/0/scheduled_at",
    ],
    ["repetition", { recurrence: { freq: "daily" } }, "/recurrence"],
  ])("has no %s", async (_, json, pointer) => {
    const workspace = await start();
    await set(workspace, MORNINGS);
    const { status, body } = await workspace.createPost({ ...next, ...json });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer, code: "NOT_ALLOWED" }]);
  });
});

describe("a post for a time of its own", () => {
  const scheduled_at = "2027-03-22T09:00:00.000Z";

  it("never takes the slot of another of the same connection", async () => {
    const workspace = await start();
    await set(workspace, MORNINGS);
    const holder = await workspace.createPost({
      content: "A",
      targets,
      schedule: { mode: "next_slot" },
    });
    const { body } = await workspace.createPost({ content: "B", targets });
    const path = `/posts/${body.data.id}/schedule`;
    const refused = await workspace.call("POST", path, { json: { scheduled_at } });
    expect([refused.status, refused.body.error.code]).toEqual([409, "SLOT_TAKEN"]);
    expect(refused.body.error.details).toEqual({ scheduled_at, post_id: holder.body.data.id });
    const minute = { scheduled_at: "2027-03-22T09:01:00.000Z" };
    expect((await workspace.call("POST", path, { json: minute })).status).toBe(200);
    await workspace.call("POST", `/posts/${holder.body.data.id}/unschedule`);
    expect((await workspace.call("POST", path, { json: { scheduled_at } })).status).toBe(200);
  });

  it("may share a time that is no slot, and a slot with other connections", async () => {
    const workspace = await start();
    const schedule = { mode: "at", scheduled_at };
    const statuses: number[] = [];
    for (const content of ["A", "B"]) {
      statuses.push((await workspace.createPost({ content, targets, schedule })).status);
    }
    await set(workspace, MORNINGS);
    const others = [{ connection_id: "conn_acmelinkedin" }];
    statuses.push((await workspace.createPost({ content: "C", targets: others, schedule })).status);
    statuses.push((await workspace.createPost({ content: "D", targets, schedule })).status);
    expect(statuses).toEqual([201, 201, 201, 409]);
  });
});
