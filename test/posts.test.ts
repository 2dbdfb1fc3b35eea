import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { jpeg, png } from "./support/pictures.ts";
import { startWorkspace } from "./support/workspace.ts";

type Post = Schemas["Post"];
type Validation = Schemas["PostValidation"];

const X = "conn_acmex";
const LINKEDIN = "conn_acmelinkedin";
const UNKNOWN_ID = "post_00000000000000000000";

describe("creating a post", () => {
  it("keeps it as a draft unless told otherwise, with nobody to publish it for yet", async () => {
    const { createPost } = await startWorkspace();
    const { status, body, headers } = await createPost({ content: "A thought" });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      status: "draft",
      source: "api",
      content: "A thought",
      targets: [],
      schedule: { mode: "draft", scheduled_at: null, timezone: null },
      created_by: { type: "key" },
      published_at: null,
      version: 1,
    });
    expect(headers.get("etag")).toBe(`"${body.data.id}.1"`);
  });

  it("shows the same post to whoever gets it afterwards", async () => {
    const { createPost, getPost } = await startWorkspace();
    const json = {
      content: "Rocket skates",
      title: "Skates",
      link: { url: "https://acme.test/skates" },
      targets: [{ connection_id: X, content: "Skates!", options: { reply_settings: "following" } }],
      labels: ["launch"],
      notes: "Legal has read this.",
      external_ref: "sku-4711",
      brand_id: "brand_acme",
    };
    const { body } = await createPost(json);
    expect(body.data).toMatchObject({
      ...json,
      link: { url: "https://acme.test/skates", title: null, description: null, image_url: null },
      targets: [{ ...json.targets[0], network: "x", status: "pending", media: null }],
    });
    expect(await getPost(body.data.id)).toEqual(body.data);
  });

  it("takes connections by their ids alone, but not in both ways at once", async () => {
    const { createPost } = await startWorkspace();
    const short = await createPost({ content: "Hello", social_profile_ids: [X, LINKEDIN] });
    expect(short.body.data.targets.map(({ connection_id }) => connection_id)).toEqual([
      X,
      LINKEDIN,
    ]);
    const both = await createPost({
      content: "Hello",
      social_profile_ids: [X],
      targets: [{ connection_id: LINKEDIN }],
    });
    expect(both.status).toBe(422);
    expect(both.body.error.errors).toMatchObject([{ pointer: "/social_profile_ids" }]);
  });

  it.for<[string, object, string, string]>([
    ["an unknown field", { content: "a", colour: "red" }, "/colour", "UNKNOWN_FIELD"],
    [
      "an unknown field inside",
      { content: "a", schedule: { mode: "draft", when: 1 } },
      "/schedule/when",
      "UNKNOWN_FIELD",
    ],
    ["a field of another type", { content: 7 }, "/content", "WRONG_TYPE"],
    [
      "a mode that does not exist",
      { content: "a", schedule: { mode: "soon" } },
      "/schedule/mode",
      "NOT_ALLOWED",
    ],
    ["nothing to say", {}, "/content", "REQUIRED"],
    ["nobody to say it to", { content: "a", schedule: { mode: "now" } }, "/targets", "REQUIRED"],
    [
      "a connection that is not there",
      { content: "a", targets: [{ connection_id: "conn_nobody" }] },
      "/targets/0/connection_id",
      "NOT_FOUND",
    ],
    [
      "a connection named twice",
      { content: "a", targets: [{ connection_id: X }, { connection_id: X }] },
      "/targets/1/connection_id",
      "NOT_UNIQUE",
    ],
    [
      "media that are not there",
      { media: [{ media_id: "media_00000000000000000000" }] },
      "/media/0/media_id",
      "NOT_FOUND",
    ],
    [
      "a brand that is not there",
      { content: "a", brand_id: "brand_nobody" },
      "/brand_id",
      "NOT_FOUND",
    ],
    [
      "a time without a mode that takes one",
      { content: "a", schedule: { mode: "draft", scheduled_at: "2026-12-01T09:00:00Z" } },
      "/schedule/scheduled_at",
      "NOT_ALLOWED",
    ],
  ])("refuses %s, and points at it", async ([, json, pointer, code]) => {
    const { createPost } = await startWorkspace();
    const { status, body } = await createPost(json);
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: "VALIDATION_FAILED", retryable: false });
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it("names every fault at once", async () => {
    const { createPost } = await startWorkspace();
    const { body } = await createPost({ content: 7, colour: "red", labels: [""] });
    expect(body.error.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      "/colour",
      "/content",
      "/labels/0",
    ]);
  });

  it("asks for the scope to upload media as soon as a post shows some", async () => {
    const { server, createPost, upload } = await startWorkspace();
    const { body } = await upload(png());
    const { secret: token } = await server.issueKey({ scopes: ["posts:write"] });
    const json = { content: "Look", media: [{ media_id: body.data.id }] };
    const refused = await createPost(json, { token });
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({
      code: "INSUFFICIENT_SCOPE",
      details: { required: expect.arrayContaining(["media:upload"]) },
    });
    const { secret: able } = await server.issueKey({ scopes: ["posts:write", "media:upload"] });
    expect((await createPost(json, { token: able })).status).toBe(201);
  });

  it("describes media in the item's own words, where the post has none of its own", async () => {
    const { createPost, upload } = await startWorkspace();
    const { body } = await upload(png(), { alt_text: "Red skates." });
    const media_id = body.data.id;
    const own = await createPost({ media: [{ media_id }] });
    expect(own.body.data.media).toEqual([
      { media_id, alt_text: "Red skates.", thumbnail_media_id: null },
    ]);
    const other = await createPost({ media: [{ media_id, alt_text: "The new ones." }] });
    expect(other.body.data.media).toMatchObject([{ media_id, alt_text: "The new ones." }]);
  });
});

describe("the time of a post", () => {
  it("is kept in UTC, with the zone that its people think in", async () => {
    const { createPost } = await startWorkspace({ clock: "2026-11-20T00:00:00Z" });
    const { body } = await createPost({
      content: "Morning",
      targets: [{ connection_id: X }],
      schedule: {
        mode: "at",
        scheduled_at: "2026-12-01T09:00:00+01:00",
        timezone: "Europe/Berlin",
      },
    });
    expect(body.data).toMatchObject({
      status: "scheduled",
      schedule: { mode: "at", scheduled_at: "2026-12-01T08:00:00.000Z", timezone: "Europe/Berlin" },
    });
  });

  it.for<[string, string, string, number]>([
    ["as the clock on the wall shows it", "2027-03-27T02:30", "2027-03-27T01:30:00.000Z", 0],
    [
      "at the next valid minute where clocks skip it",
      "2027-03-28T02:30",
      "2027-03-28T01:00:00.000Z",
      1,
    ],
    [
      "at the first occurrence where clocks repeat it",
      "2027-10-31T02:30",
      "2027-10-31T00:30:00.000Z",
      0,
    ],
  ])("is taken %s", async ([, local, scheduled_at, warnings]) => {
    const { call } = await startWorkspace({ clock: "2027-03-01T00:00:00Z" });
    const post = await call<Post>("POST", "/posts", {
      json: { content: "Morning", targets: [{ connection_id: X }] },
    });
    const { status, body } = await call<Post>("POST", `/posts/${post.body.data.id}/schedule`, {
      json: { scheduled_at: { local, timezone: "Europe/Berlin" } },
    });
    expect(status).toBe(200);
    expect(body.data.schedule).toMatchObject({
      mode: "at",
      scheduled_at,
      timezone: "Europe/Berlin",
    });
    const { meta } = body as { meta?: Schemas["PostMeta"] };
    expect(meta?.warnings.map(({ code }) => code) ?? []).toEqual(
      Array.from({ length: warnings }, () => "LOCAL_TIME_SKIPPED"),
    );
  });

  it("may lie up to five minutes in the past, and no more", async () => {
    const { createPost, inMinutes } = await startWorkspace();
    const at = (scheduled_at: string) =>
      createPost({
        content: "Late",
        targets: [{ connection_id: X }],
        schedule: { mode: "at", scheduled_at },
      });
    const refused = await at(inMinutes(-5.1));
    expect(refused.status).toBe(422);
    expect(refused.body.error.code).toBe("SCHEDULED_IN_PAST");
    expect((await at(inMinutes(-5))).status).toBe(201);
  });

  it("may lie 365 days ahead, and no more", async () => {
    const { createPost, inMinutes } = await startWorkspace();
    const at = (scheduled_at: string) =>
      createPost({
        content: "Far",
        targets: [{ connection_id: X }],
        schedule: { mode: "at", scheduled_at },
      });
    const year = 365 * 24 * 60;
    const refused = await at(inMinutes(year + 1));
    expect(refused.status).toBe(422);
    expect(refused.body.error.errors).toMatchObject([
      { pointer: "/schedule/scheduled_at", code: "OUT_OF_RANGE" },
    ]);
    expect((await at(inMinutes(year))).status).toBe(201);
  });

  it.for([
    ["2026-12-01T09:00:00", "without an offset"],
    ["tomorrow", "in words"],
    ["2026-02-30T09:00:00Z", "on a day that does not exist"],
  ])("is refused as %s, %s", async ([scheduled_at]) => {
    const { createPost } = await startWorkspace({ clock: "2026-01-01T00:00:00Z" });
    const { status, body } = await createPost({
      content: "When?",
      targets: [{ connection_id: X }],
      schedule: { mode: "at", scheduled_at },
    });
    expect(status).toBe(422);
    expect(body.error.errors?.[0]?.pointer).toMatch(/^\/schedule\/scheduled_at/u);
  });
});

describe("what networks take", () => {
  const long = "a".repeat(281);

  it("stops a post that is to go out, where its network would refuse it", async () => {
    const { createPost, inMinutes } = await startWorkspace();
    for (const schedule of [{ mode: "now" }, { mode: "at", scheduled_at: inMinutes(60) }]) {
      const { status, body } = await createPost({
        content: "short",
        targets: [{ connection_id: LINKEDIN }, { connection_id: X, content: long }],
        schedule,
      });
      expect(status).toBe(422);
      expect(body.error.errors).toMatchObject([
        { pointer: "/targets/1/content", code: "TEXT_TOO_LONG" },
      ]);
    }
  });

  it("is a warning on a draft, and stops the draft when it is to be published", async () => {
    const { createPost, call } = await startWorkspace();
    const { status, body } = await createPost({ content: long, targets: [{ connection_id: X }] });
    expect(status).toBe(201);
    expect(body.data.targets[0]?.warnings).toMatchObject([{ code: "TEXT_TOO_LONG", actual: 281 }]);
    const published = await call("POST", `/posts/${body.data.id}/publish`);
    expect(published.status).toBe(422);
  });

  it("can be asked beforehand, in the words in which creating would refuse it", async () => {
    const { call, createPost } = await startWorkspace();
    const json = {
      content: long,
      targets: [{ connection_id: X }, { connection_id: LINKEDIN }],
      schedule: { mode: "now" },
    };
    const { status, body } = await call<Validation>("POST", "/posts/validate", { json });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      valid: false,
      results: [
        {
          connection_id: X,
          valid: false,
          length: { count: 281, limit: 280, counting: "weighted" },
          errors: [{ code: "TEXT_TOO_LONG", path: "targets[0].content", limit: 280, actual: 281 }],
        },
        { connection_id: LINKEDIN, network: "linkedin", valid: true, errors: [] },
      ],
    });
    const refused = await createPost(json);
    const [error] = body.data.results[0]?.errors ?? [];
    expect(refused.body.error.message).toBe(error?.message);
    expect((await call<Post[]>("GET", "/posts")).body.data).toEqual([]);
  });

  it.for<[string, object, string]>([
    ["a brand that the workspace does not have", { brand_id: "brand_nobody" }, "VALIDATION_FAILED"],
    ["a slot where there are no windows", { schedule: { mode: "queue" } }, "NO_SCHEDULE_WINDOWS"],
  ])("is not all that is looked at beforehand: %s is refused", async ([, more, code]) => {
    const { call, createPost } = await startWorkspace();
    const json = { content: "Hello", targets: [{ connection_id: X }], ...more };
    const validated = await call("POST", "/posts/validate", { json });
    expect(validated.body.error.code).toBe(code);
    expect((await createPost(json)).body.error.code).toBe(code);
  });

  it("counts an address as the network does, not by its letters", async () => {
    const { call } = await startWorkspace();
    const content = `https://example.com/${"a".repeat(300)}`;
    const json = { content, targets: [{ connection_id: X }] };
    const { body } = await call<Validation>("POST", "/posts/validate", { json });
    expect(body.data).toMatchObject({ valid: true, results: [{ length: { count: 23 } }] });
  });

  it("asks for media where a network takes no post without", async () => {
    const { createPost, upload } = await startWorkspace();
    const json = {
      content: "Look",
      targets: [{ connection_id: "conn_acmeinstagram" }],
      schedule: { mode: "now" },
    };
    const refused = await createPost(json);
    expect(refused.status).toBe(422);
    expect(refused.body.error.code).toBe("MEDIA_REQUIRED");
    const { body } = await upload(jpeg());
    const taken = await createPost({ ...json, media: [{ media_id: body.data.id }] });
    expect(taken.status).toBe(202);
  });

  it("refuses media of a type that the network does not take", async () => {
    const { createPost, upload } = await startWorkspace();
    const { body } = await upload(png());
    const refused = await createPost({
      media: [{ media_id: body.data.id }],
      targets: [{ connection_id: "conn_acmeinstagram" }],
      schedule: { mode: "now" },
    });
    expect(refused.status).toBe(422);
    expect(refused.body.error.errors).toMatchObject([{ code: "MEDIA_TYPE_UNSUPPORTED" }]);
  });
});

describe("reading a post", () => {
  it("costs no body when the reader has the latest version", async () => {
    const { createPost, call } = await startWorkspace();
    const { body, headers } = await createPost({ content: "First" });
    const path = `/posts/${body.data.id}`;
    const etag = headers.get("etag") ?? "";
    const same = await call("GET", path, { headers: { "if-none-match": etag } });
    expect(same.status).toBe(304);
    expect(same.body).toEqual({});
    expect(same.headers.get("etag")).toBe(etag);
    await call("PATCH", path, { json: { content: "Second" } });
    const changed = await call<Post>("GET", path, { headers: { "if-none-match": etag } });
    expect(changed.status).toBe(200);
    expect(changed.body.data.content).toBe("Second");
  });

  it("gives 404 for one that is not there", async () => {
    const { call } = await startWorkspace();
    const { status, body } = await call("GET", `/posts/${UNKNOWN_ID}`);
    expect(status).toBe(404);
    expect(body.error.code).toBe("NOT_FOUND");
  });
});

describe("changing a post", () => {
  it("changes what is given and leaves the rest", async () => {
    const { createPost, call } = await startWorkspace();
    const { body } = await createPost({
      content: "First",
      link: { url: "https://acme.test" },
      labels: ["a"],
      targets: [{ connection_id: X }],
    });
    const { status, body: after } = await call<Post>("PATCH", `/posts/${body.data.id}`, {
      json: { content: "Second", link: null },
    });
    expect(status).toBe(200);
    expect(after.data).toEqual({ ...body.data, content: "Second", link: null, version: 2 });
  });

  it("replaces targets as a whole, and keeps the id of one that stays", async () => {
    const { createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "First", social_profile_ids: [X, LINKEDIN] });
    const { body: after } = await call<Post>("PATCH", `/posts/${body.data.id}`, {
      json: { targets: [{ connection_id: LINKEDIN, content: "Other words" }] },
    });
    expect(after.data.targets).toMatchObject([
      { id: body.data.targets[1]?.id, connection_id: LINKEDIN, content: "Other words" },
    ]);
  });

  it("loses nobody's change: an outdated If-Match is refused with the tag that holds", async () => {
    const { createPost, call, getPost } = await startWorkspace();
    const { body, headers } = await createPost({ content: "First" });
    const path = `/posts/${body.data.id}`;
    const mine = { "if-match": headers.get("etag") ?? "" };
    const first = await call("PATCH", path, { json: { content: "Mine" }, headers: mine });
    expect(first.status).toBe(200);
    const second = await call("PATCH", path, { json: { content: "Theirs" }, headers: mine });
    expect(second.status).toBe(412);
    expect(second.body.error).toMatchObject({
      code: "PRECONDITION_FAILED",
      details: { etag: first.headers.get("etag") },
    });
    expect((await getPost(body.data.id)).content).toBe("Mine");
  });

  it("refuses an empty change and fields that a post does not have", async () => {
    const { createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "First" });
    const path = `/posts/${body.data.id}`;
    expect((await call("PATCH", path, { json: {} })).status).toBe(422);
    expect((await call("PATCH", path, { json: { status: "published" } })).status).toBe(422);
    expect((await call("PATCH", path, { json: { content: "" } })).status).toBe(422);
  });
});

describe("deleting a post", () => {
  it("removes it for good; a second call finds nothing", async () => {
    const { createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "First" });
    const path = `/posts/${body.data.id}`;
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
    expect((await call<Post[]>("GET", "/posts")).body.data).toEqual([]);
  });

  it("asks for a scope of its own", async () => {
    const { server, createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "First" });
    const { secret: token } = await server.issueKey({ scopes: ["posts:write", "posts:read"] });
    const { status } = await call("DELETE", `/posts/${body.data.id}`, { token });
    expect(status).toBe(403);
  });
});

describe("another tenant's posts", () => {
  it("do not exist: not to read, change, delete, schedule, publish or list", async () => {
    const { server, createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "Ours", targets: [{ connection_id: X }] });
    const { companyId, workspaceId } = await server.addCompany();
    const { secret: token } = await server.issueKey({ companyId, workspace_id: workspaceId });
    const path = `/posts/${body.data.id}`;
    const attempts = [
      call("GET", path, { token }),
      call("PATCH", path, { token, json: { content: "Theirs" } }),
      call("DELETE", path, { token }),
      call("POST", `${path}/publish`, { token }),
      call("POST", `${path}/schedule`, { token, json: { scheduled_at: "2026-12-01T09:00:00Z" } }),
    ];
    for (const { status, body: answer } of await Promise.all(attempts)) {
      expect(status).toBe(404);
      expect(answer.error.code).toBe("NOT_FOUND");
    }
    expect((await call<Post[]>("GET", "/posts", { token })).body.data).toEqual([]);
  });

  it("lend no connection, no media and no brand", async () => {
    const { server, createPost, upload } = await startWorkspace();
    const { body } = await upload(png());
    const { companyId, workspaceId } = await server.addCompany();
    const { secret: token } = await server.issueKey({ companyId, workspace_id: workspaceId });
    for (const named of [
      { targets: [{ connection_id: X }] },
      { media: [{ media_id: body.data.id }] },
      { brand_id: "brand_acme" },
    ]) {
      const { status, body: answer } = await createPost({ content: "Mine", ...named }, { token });
      expect(status).toBe(422);
      expect(answer.error.errors).toMatchObject([{ code: "NOT_FOUND" }]);
    }
  });
});
