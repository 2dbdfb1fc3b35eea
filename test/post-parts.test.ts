import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { jpeg } from "./support/pictures.ts";
import { startWorkspace } from "./support/workspace.ts";

type Post = Schemas["Post"];
type Validation = Schemas["PostValidation"];

const X = "conn_acmex";
const LINKEDIN = "conn_acmelinkedin";
const BLUESKY = "conn_acmebluesky";
const through = (...ids: string[]) => ids.map((connection_id) => ({ connection_id }));

describe("a thread, a first comment and short links", () => {
  it("are kept as they are given, and shown with what was left out", async () => {
    const { createPost, getPost } = await startWorkspace();
    const { body } = await createPost({
      content: "One",
      thread: [{ content: "Two" }, { content: "Three" }],
      first_comment: { content: "More below", delay_seconds: 60 },
      shorten_links: true,
      targets: through(X),
    });
    expect(body.data).toMatchObject({
      thread: [
        { content: "Two", media: [] },
        { content: "Three", media: [] },
      ],
      first_comment: { content: "More below", media: [], delay_seconds: 60 },
      shorten_links: true,
    });
    expect(await getPost(body.data.id)).toEqual(body.data);
  });

  it("are absent as empty, null and false, and go again by an update", async () => {
    const { createPost, call } = await startWorkspace();
    const plain = await createPost({ content: "One" });
    const absent = { thread: [], first_comment: null, shorten_links: false };
    expect(plain.body.data).toMatchObject(absent);
    const { body } = await createPost({
      content: "One",
      thread: [{ content: "Two" }],
      first_comment: { content: "More" },
      shorten_links: true,
    });
    const json = absent;
    const changed = await call<Post>("PATCH", `/posts/${body.data.id}`, { json });
    expect(changed.body.data).toMatchObject(absent);
  });

  it("may show media, which must be there and need their scope", async () => {
    const { createPost, upload, server } = await startWorkspace();
    const { body: media } = await upload(jpeg());
    const shown = { content: "Two", media: [{ media_id: media.data.id }] };
    const made = await createPost({ content: "One", thread: [shown], first_comment: shown });
    expect(made.body.data.thread[0]?.media).toEqual([
      expect.objectContaining({ media_id: media.data.id }),
    ]);
    const unknown = { content: "Two", media: [{ media_id: "media_0" }] };
    const refused = await createPost({ content: "One", thread: [shown, unknown] });
    expect(refused.body.error.errors).toMatchObject([{ pointer: "/thread/1/media/0/media_id" }]);
    const { secret: token } = await server.issueKey({ scopes: ["posts:write"], limits: "none" });
    const scopeless = await createPost({ content: "One", thread: [shown] }, { token });
    expect(scopeless.body.error.code).toBe("INSUFFICIENT_SCOPE");
  });

  it("are counted as the post is, each part by itself", async () => {
    const { call } = await startWorkspace();
    const json = {
      content: "One",
      thread: [{ content: "Two" }, { content: "a".repeat(301) }],
      first_comment: { content: "b".repeat(302) },
      targets: through(BLUESKY),
    };
    const { body } = await call<Validation>("POST", "/posts/validate", { json });
    expect(body.data.valid).toBe(false);
    expect(body.data.results[0]?.errors).toMatchObject([
      { code: "TEXT_TOO_LONG", path: "targets[0].thread[1].content", limit: 300, actual: 301 },
      { code: "TEXT_TOO_LONG", path: "targets[0].first_comment.content", limit: 300, actual: 302 },
    ]);
    const sent = await call("POST", "/posts", { json: { ...json, schedule: { mode: "now" } } });
    expect(sent.status).toBe(422);
  });

  it("are warned of where a network has none, and never dropped in silence", async () => {
    const { createPost } = await startWorkspace();
    const { status, body } = await createPost({
      content: "One",
      thread: [{ content: "Two" }],
      first_comment: { content: "More" },
      targets: [...through(LINKEDIN)],
      schedule: { mode: "now" },
    });
    expect(status).toBe(202);
    expect(body.data.targets[0]?.warnings).toMatchObject([{ code: "THREAD_UNSUPPORTED" }]);
  });

  it("make room for words when links are shortened", async () => {
    const { call } = await startWorkspace();
    const content = `${"a".repeat(260)} https://example.com/${"b".repeat(100)}`;
    const validate = async (shorten_links: boolean) => {
      const json = { content, shorten_links, targets: through(BLUESKY) };
      const { body } = await call<Validation>("POST", "/posts/validate", { json });
      return body.data.results[0]?.length.count;
    };
    expect(await validate(false)).toBe(381);
    expect(await validate(true)).toBe(289);
  });
});

describe("a target with a time of its own", () => {
  it("goes out at that time, before or after the others", async () => {
    const { createPost, getPost, server, inMinutes } = await startWorkspace();
    const { body } = await createPost({
      content: "One",
      targets: [
        { connection_id: X },
        { connection_id: LINKEDIN, scheduled_at: inMinutes(30) },
        { connection_id: BLUESKY, scheduled_at: inMinutes(90) },
      ],
      schedule: { mode: "at", scheduled_at: inMinutes(60) },
    });
    const statuses = async () => {
      const { status, targets } = await getPost(body.data.id);
      return [status, ...targets.map((target) => target.status)];
    };
    expect(await statuses()).toEqual(["scheduled", "pending", "pending", "pending"]);
    await server.clock.advance("31m");
    expect(await statuses()).toEqual(["publishing", "pending", "published", "pending"]);
    await server.clock.advance("30m");
    expect(await statuses()).toEqual(["publishing", "published", "published", "pending"]);
    await server.clock.advance("30m");
    expect(await statuses()).toEqual(["published", "published", "published", "published"]);
    const { published_at, targets } = await getPost(body.data.id);
    expect(published_at).toBe(targets[2]?.published_at);
  });

  it("follows a post that is published at once, unless somebody publishes it by hand", async () => {
    const { createPost, getPost, call, server, inMinutes } = await startWorkspace();
    const targets = [{ connection_id: X }, { connection_id: BLUESKY, scheduled_at: inMinutes(90) }];
    const now = await createPost({ content: "One", targets, schedule: { mode: "now" } });
    const draft = await createPost({ content: "Two", targets });
    await call("POST", `/posts/${draft.body.data.id}/publish`);
    await server.clock.advance("5s");
    expect((await getPost(now.body.data.id)).status).toBe("publishing");
    expect((await getPost(draft.body.data.id)).status).toBe("published");
    await server.clock.advance("91m");
    expect((await getPost(now.body.data.id)).status).toBe("published");
  });

  it.for<[string, unknown, string]>([
    ["in the past", "2020-01-01T00:00:00Z", "SCHEDULED_IN_PAST"],
    ["too far ahead", "2100-01-01T00:00:00Z", "VALIDATION_FAILED"],
    ["without an offset", "2026-12-01T09:00:00", "VALIDATION_FAILED"],
  ])("is refused %s", async ([, scheduled_at, code]) => {
    const { createPost } = await startWorkspace();
    const { status, body } = await createPost({
      content: "One",
      targets: [{ connection_id: X, scheduled_at }],
    });
    expect(status).toBe(422);
    expect(body.error.code).toBe(code);
  });

  it("is told when clocks skip its time", async () => {
    const { createPost } = await startWorkspace({ clock: "2027-03-01T00:00:00Z" });
    const scheduled_at = { local: "2027-03-28T02:30", timezone: "Europe/Berlin" };
    const { body } = await createPost({
      content: "One",
      targets: [{ connection_id: X, scheduled_at }],
    });
    expect(body.data.targets[0]?.scheduled_at).toBe("2027-03-28T01:00:00.000Z");
    expect(body).toMatchObject({
      meta: { warnings: [{ code: "LOCAL_TIME_SKIPPED", path: "targets.0.scheduled_at" }] },
    });
  });
});
