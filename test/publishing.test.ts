import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { jpeg, png } from "./support/pictures.ts";
import { startWorkspace } from "./support/workspace.ts";

type Post = Schemas["Post"];

const X = "conn_acmex";
const LINKEDIN = "conn_acmelinkedin";
const INSTAGRAM = "conn_acmeinstagram";
const PINTEREST = "conn_acmepinterest";
/** Refuses every post. */
const FAILING = "conn_alwaysfails";

const NOW = { mode: "now" };
const through = (...ids: string[]) => ids.map((connection_id) => ({ connection_id }));

describe("a post that is published at once", () => {
  it("is answered before it is live, and is live a moment later", async () => {
    const { createPost, getPost, server } = await startWorkspace();
    const { status, body } = await createPost({
      content: "Now",
      targets: through(X),
      schedule: NOW,
    });
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ status: "publishing", targets: [{ status: "publishing" }] });
    expect(await getPost(body.data.id)).toEqual(body.data);
    await server.clock.advance("5s");
    const post = await getPost(body.data.id);
    const [target] = post.targets;
    expect(post.status).toBe("published");
    expect(target).toMatchObject({ status: "published", error: null });
    expect(target?.external_id).toMatch(/^\w+$/u);
    expect(target?.external_url).toMatch(/^https:\/\/x\./u);
    expect(post.published_at).toBe(target?.published_at);
  });

  it("goes live network by network, and is published with the last of them", async () => {
    const { createPost, getPost, server, upload } = await startWorkspace();
    const { body: media } = await upload(png());
    const { body } = await createPost({
      content: "Now",
      media: [{ media_id: media.data.id }],
      targets: [
        { connection_id: X },
        { connection_id: PINTEREST, options: { board_id: "board-1" } },
      ],
      schedule: NOW,
    });
    await server.clock.advance(500);
    const between = await getPost(body.data.id);
    expect(between.status).toBe("publishing");
    expect(between.targets.map(({ status }) => status)).toEqual(["published", "publishing"]);
    await server.clock.advance("1s");
    const after = await getPost(body.data.id);
    expect(after.status).toBe("published");
    expect(after.published_at).toBe(after.targets[1]?.published_at);
  });

  it("is partial when some networks refuse it, and says why as data of the target", async () => {
    const { createPost, getPost, server } = await startWorkspace();
    const { status, body } = await createPost({
      content: "Now",
      targets: through(X, FAILING),
      schedule: NOW,
    });
    expect(status).toBe(202);
    await server.clock.advance("5s");
    const post = await getPost(body.data.id);
    expect(post.status).toBe("partial");
    expect(post.published_at).toBe(post.targets[0]?.published_at);
    expect(post.targets[1]).toMatchObject({
      status: "failed",
      external_url: null,
      published_at: null,
      error: {
        category: "auth_expired",
        source: "user",
        retryable: false,
        code: expect.any(String) as string,
        message: expect.any(String) as string,
      },
    });
  });

  it("has failed when no network takes it", async () => {
    const { createPost, getPost, server } = await startWorkspace();
    const { body } = await createPost({
      content: "Now",
      targets: through(FAILING),
      schedule: NOW,
    });
    await server.clock.advance("5s");
    expect(await getPost(body.data.id)).toMatchObject({ status: "failed", published_at: null });
  });
});

describe("a post that is scheduled", () => {
  it("stays until its time and is published then, in the order of the times", async () => {
    const { createPost, getPost, server, inMinutes } = await startWorkspace();
    const at = async (content: string, minutes: number) =>
      (
        await createPost({
          content,
          targets: through(X),
          schedule: { mode: "at", scheduled_at: inMinutes(minutes) },
        })
      ).body.data.id;
    const [later, sooner] = [await at("Later", 120), await at("Sooner", 60)];
    await server.clock.advance("59m");
    expect((await getPost(sooner)).status).toBe("scheduled");
    await server.clock.advance("3m");
    expect((await getPost(sooner)).status).toBe("published");
    expect((await getPost(later)).status).toBe("scheduled");
    await server.clock.advance("30d");
    const { published_at, schedule } = await getPost(later);
    const delayMs = Date.parse(published_at ?? "") - Date.parse(schedule.scheduled_at ?? "");
    // As long as the simulated network takes, and nothing more.
    expect(delayMs).toBe(400);
  });

  it("can be moved, again and again, and goes out once", async () => {
    const { createPost, getPost, call, server, inMinutes } = await startWorkspace();
    const { body } = await createPost({
      content: "Soon",
      targets: through(X),
      schedule: { mode: "at", scheduled_at: inMinutes(10) },
    });
    const path = `/posts/${body.data.id}/schedule`;
    const json = { scheduled_at: inMinutes(30) };
    const moved = await call<Post>("POST", path, { json });
    expect(moved.body.data).toMatchObject({ status: "scheduled", version: 2 });
    const again = await call<Post>("POST", path, { json });
    expect(again.status).toBe(200);
    expect(again.body.data).toEqual(moved.body.data);
    await server.clock.advance("20m");
    expect((await getPost(body.data.id)).status).toBe("scheduled");
    await server.clock.advance("20m");
    expect((await getPost(body.data.id)).status).toBe("published");
  });

  it("can go back to being a draft, and then does not go out", async () => {
    const { createPost, getPost, call, server, inMinutes } = await startWorkspace();
    const { body } = await createPost({
      content: "Soon",
      targets: through(X),
      schedule: { mode: "at", scheduled_at: inMinutes(10) },
    });
    await call("PATCH", `/posts/${body.data.id}`, { json: { schedule: { mode: "draft" } } });
    await server.clock.advance("1d");
    expect((await getPost(body.data.id)).status).toBe("draft");
  });

  it("does not go out when it was deleted", async () => {
    const { createPost, call, server, inMinutes } = await startWorkspace();
    const { body } = await createPost({
      content: "Soon",
      targets: through(X),
      schedule: { mode: "at", scheduled_at: inMinutes(10) },
    });
    await call("DELETE", `/posts/${body.data.id}`);
    await server.clock.advance("1d");
    const { body: list } = await call<Post[]>("GET", "/posts");
    expect(list.data).toEqual([]);
  });

  it("goes out with the words that it has by then", async () => {
    const { createPost, getPost, call, server, inMinutes } = await startWorkspace();
    const { body } = await createPost({
      content: "First words",
      targets: through(X),
      schedule: { mode: "at", scheduled_at: inMinutes(10) },
    });
    const changed = await call<Post>("PATCH", `/posts/${body.data.id}`, {
      json: { content: "Other words" },
    });
    expect(changed.body.data).toMatchObject({ status: "scheduled", content: "Other words" });
    await server.clock.advance("11m");
    expect(await getPost(body.data.id)).toMatchObject({
      status: "published",
      content: "Other words",
    });
  });
});

describe("a draft", () => {
  it("is published when it is told to", async () => {
    const { createPost, getPost, call, server } = await startWorkspace();
    const { body } = await createPost({ content: "Later", targets: through(X, LINKEDIN) });
    const { status, body: answer } = await call<Post>("POST", `/posts/${body.data.id}/publish`);
    expect(status).toBe(202);
    expect(answer.data.status).toBe("publishing");
    await server.clock.advance("5s");
    expect((await getPost(body.data.id)).status).toBe("published");
  });

  it("goes through the targets that are named alone, and through the others afterwards", async () => {
    const { createPost, getPost, call, server } = await startWorkspace();
    const { body } = await createPost({ content: "Later", targets: through(X, LINKEDIN) });
    const path = `/posts/${body.data.id}/publish`;
    const [first, second] = body.data.targets.map(({ id }) => id);
    await call("POST", path, { json: { target_ids: [first] } });
    await server.clock.advance("5s");
    const half = await getPost(body.data.id);
    expect(half.status).toBe("partial");
    expect(half.targets.map(({ status }) => status)).toEqual(["published", "skipped"]);
    expect((await call("POST", path, { json: { target_ids: [second] } })).status).toBe(202);
    await server.clock.advance("5s");
    const whole = await getPost(body.data.id);
    expect(whole.status).toBe("published");
    expect(whole.targets[0]).toEqual(half.targets[0]);
  });

  it.for<[string, string[] | undefined, string]>([
    ["has nobody to publish to", undefined, ""],
    ["has no such target", ["target_00000000000000000000"], "/target_ids/0"],
  ])("that %s is not published", async ([, target_ids, pointer]) => {
    const { createPost, call } = await startWorkspace();
    const { body } = await createPost({ content: "Later" });
    const { status, body: answer } = await call("POST", `/posts/${body.data.id}/publish`, {
      json: target_ids === undefined ? {} : { target_ids },
    });
    expect(status).toBe(422);
    expect(answer.error.errors).toContainEqual(expect.objectContaining({ pointer }));
  });
});

describe("once publishing has begun", () => {
  async function publish(targets = through(X)) {
    const workspace = await startWorkspace();
    const { body } = await workspace.createPost({ content: "Now", targets, schedule: NOW });
    return { ...workspace, id: body.data.id, path: `/posts/${body.data.id}` };
  }

  it.for<[string, string]>([
    ["while it goes on", "0s"],
    ["and ended", "5s"],
  ])("what is published can no longer be changed, %s", async ([, by]) => {
    const { call, path, server } = await publish();
    await server.clock.advance(by);
    for (const json of [{ content: "Other" }, { schedule: { mode: "draft" } }, { targets: [] }]) {
      const { status, body } = await call("PATCH", path, { json });
      expect(status).toBe(409);
      expect(body.error).toMatchObject({
        code: "POST_NOT_EDITABLE",
        details: { fields: Object.keys(json) },
      });
    }
    const scheduled = await call("POST", `${path}/schedule`, {
      json: { scheduled_at: new Date(server.clock.now().getTime() + 3_600_000).toISOString() },
    });
    expect(scheduled.body.error.code).toBe("POST_NOT_EDITABLE");
  });

  it("notes for the team can still be changed, and what goes on goes on", async () => {
    const { call, getPost, path, id, server } = await publish(through(FAILING, X));
    const json = { labels: ["seen"], notes: "Fine.", external_ref: "sku-1" };
    const { status, body } = await call<Post>("PATCH", path, { json });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ ...json, status: "publishing" });
    await server.clock.advance("5s");
    const ended = await getPost(id);
    expect(ended).toMatchObject({ ...json, status: "partial" });
    await call("PATCH", path, { json: { notes: null } });
    await server.clock.advance("5s");
    expect(await getPost(id)).toMatchObject({
      status: "partial",
      notes: null,
      targets: ended.targets,
    });
  });

  it("it cannot be begun again, neither while it goes on nor when all is live", async () => {
    const { call, path, server } = await publish();
    const during = await call("POST", `${path}/publish`);
    expect(during.status).toBe(409);
    expect(during.body.error).toMatchObject({
      code: "CONFLICT",
      details: { status: "publishing" },
    });
    await server.clock.advance("5s");
    const after = await call("POST", `${path}/publish`);
    expect(after.body.error).toMatchObject({ code: "CONFLICT", details: { status: "published" } });
  });

  it("what failed can be tried again, without a second post where it is live", async () => {
    const { call, getPost, path, id, server } = await publish(through(X, FAILING));
    await server.clock.advance("5s");
    const before = await getPost(id);
    expect((await call("POST", `${path}/publish`)).status).toBe(202);
    await server.clock.advance("5s");
    const after = await getPost(id);
    expect(after.status).toBe("partial");
    expect(after.targets[0]).toEqual(before.targets[0]);
  });

  it("a live post is not deleted where a network does not allow it: then nothing is deleted", async () => {
    const { createPost, call, getPost, server, upload } = await startWorkspace();
    const { body: media } = await upload(jpeg());
    const { body } = await createPost({
      content: "Now",
      media: [{ media_id: media.data.id }],
      targets: through(INSTAGRAM, X),
      schedule: NOW,
    });
    const path = `/posts/${body.data.id}`;
    await server.clock.advance("5s");
    for (const mode of ["network", "both"]) {
      const { status, body: refusal } = await call("DELETE", `${path}?mode=${mode}`);
      expect(status).toBe(422);
      expect(refusal.error).toMatchObject({
        code: "NETWORK_DELETE_UNSUPPORTED",
        details: { networks: ["instagram"] },
      });
    }
    expect((await getPost(body.data.id)).status).toBe("published");
    expect((await call("DELETE", `${path}?mode=app`)).status).toBe(204);
  });
});

describe("the guard against duplicates", () => {
  const twin = { content: "Twice", targets: through(X), schedule: NOW };

  it("refuses the same words through the same connection for a day, and names the first", async () => {
    const { createPost, server } = await startWorkspace();
    const first = await createPost(twin);
    const refused = await createPost(twin);
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      code: "DUPLICATE_CONTENT",
      details: { existing_post_id: first.body.data.id },
    });
    await server.clock.advance("23h");
    expect((await createPost(twin)).status).toBe(409);
    await server.clock.advance("61m");
    expect((await createPost(twin)).status).toBe(202);
  });

  it("takes them for another connection, in other words, as a draft, and when told to", async () => {
    const { createPost } = await startWorkspace();
    await createPost(twin);
    expect((await createPost({ ...twin, targets: through(LINKEDIN) })).status).toBe(202);
    expect((await createPost({ ...twin, content: "Twice!" })).status).toBe(202);
    expect((await createPost({ ...twin, schedule: { mode: "draft" } })).status).toBe(201);
    expect((await createPost({ ...twin, allow_duplicate: true })).status).toBe(202);
  });

  it("counts a post that is to go out at another time after a network has refused it", async () => {
    const { createPost, call, server, inMinutes } = await startWorkspace();
    const failing = { ...twin, targets: through(FAILING) };
    const { body } = await createPost(failing);
    await server.clock.advance("5s");
    const json = { scheduled_at: inMinutes(60) };
    await call("POST", `/posts/${body.data.id}/schedule`, { json });
    expect((await createPost(failing)).body.error.code).toBe("DUPLICATE_CONTENT");
  });

  it("takes them again after a network has refused them", async () => {
    const { createPost, server } = await startWorkspace();
    const failing = { ...twin, targets: through(FAILING) };
    await createPost(failing);
    await server.clock.advance("5s");
    expect((await createPost(failing)).status).toBe(202);
  });

  it("looks at what each target says, also where it has words of its own", async () => {
    const { createPost } = await startWorkspace();
    const targets = [{ connection_id: X, content: twin.content }];
    const { body } = await createPost({ content: "Generic", targets, schedule: NOW });
    const refused = await createPost(twin);
    expect(refused.body.error).toMatchObject({
      code: "DUPLICATE_CONTENT",
      details: { existing_post_id: body.data.id },
    });
    const elsewhere = { ...twin, targets: through(LINKEDIN) };
    expect((await createPost(elsewhere)).status).toBe(202);
  });

  it("forgets the words that a post has no more", async () => {
    const { createPost, call, inMinutes } = await startWorkspace();
    const schedule = { mode: "at", scheduled_at: inMinutes(60) };
    const { body } = await createPost({ ...twin, schedule });
    await call("PATCH", `/posts/${body.data.id}`, { json: { content: "Other words" } });
    expect((await createPost(twin)).status).toBe(202);
    const other = await createPost({ ...twin, content: "Other words" });
    expect(other.body.error.code).toBe("DUPLICATE_CONTENT");
  });

  it("is not got round by way of a draft", async () => {
    const { createPost, call, inMinutes } = await startWorkspace();
    await createPost(twin);
    const { body } = await createPost({ ...twin, schedule: { mode: "draft" } });
    const path = `/posts/${body.data.id}`;
    const json = { scheduled_at: inMinutes(60) };
    for (const attempt of [
      call("POST", `${path}/publish`),
      call("POST", `${path}/schedule`, { json }),
      call("PATCH", path, { json: { schedule: NOW } }),
    ]) {
      expect((await attempt).body.error.code).toBe("DUPLICATE_CONTENT");
    }
    const waived = await call("PATCH", path, { json: { schedule: NOW, allow_duplicate: true } });
    expect(waived.status).toBe(200);
  });

  it("lets a draft out whose maker has waived it", async () => {
    const { createPost, call } = await startWorkspace();
    await createPost(twin);
    const draft = { ...twin, schedule: { mode: "draft" }, allow_duplicate: true };
    const { body } = await createPost(draft);
    expect((await call("POST", `/posts/${body.data.id}/publish`)).status).toBe(202);
  });

  it("does not stand in the way of notes on a post that was let through", async () => {
    const { createPost, call } = await startWorkspace();
    await createPost(twin);
    const { body } = await createPost({ ...twin, allow_duplicate: true });
    const { status } = await call("PATCH", `/posts/${body.data.id}`, { json: { labels: ["b"] } });
    expect(status).toBe(200);
  });
});
