import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, onCarrier } from "./support/harness.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Post = Schemas["Post"];

const targets = [{ connection_id: "conn_acmex" }];
const NOW = { mode: "now" };

/** A workspace with an approver beside the writer; what it wants of posts, if anything. */
async function startDesk(settings?: object) {
  const workspace = await startWorkspace();
  const { server } = workspace;
  const { secret, keyId } = await server.issueKey({ scopes: ["posts:read", "posts:approve"] });
  const want = async (wanted: object) => {
    const { call, logIn } = onCarrier(server, server.fetch);
    const token = await logIn(EMAILS.owner);
    const json = { settings: wanted };
    const { status } = await call("PATCH", "/workspaces/ws_acme", { token, json });
    expect(status).toBe(200);
  };
  if (settings !== undefined) await want(settings);
  const act = (post: Post, verb: string, json: object = {}, token = secret) =>
    workspace.call<Post>("POST", `/posts/${post.id}/${verb}`, { json, token });
  return { ...workspace, approver: { token: secret, keyId }, act, want };
}

const submit = async ({ createPost, call }: Workspace, json: object, body: object = {}) => {
  const made = await createPost(json);
  const path = `/posts/${made.body.data.id}/submit`;
  return (await call<Post>("POST", path, { json: body })).body.data;
};

describe("a post that is submitted", () => {
  it("waits, and says who was told what", async () => {
    const desk = await startDesk();
    const post = await submit(desk, { content: "A" }, { note: "Mind the numbers." });
    expect(post).toMatchObject({
      status: "pending_approval",
      approval: {
        required: false,
        status: "pending",
        requester_note: "Mind the numbers.",
        sequence: 1,
        decided_by: null,
      },
    });
    const again = await desk.call<Post>("POST", `/posts/${post.id}/submit`);
    expect(again.body.data).toEqual(post);
  });

  it("becomes a draft that may go out, where it has no time", async () => {
    const desk = await startDesk();
    const post = await submit(desk, { content: "A", targets });
    const { status, body } = await desk.act(post, "approve", { sequence: 1, note: "Good" });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      status: "draft",
      approval: {
        status: "approved",
        note: "Good",
        decided_by: { type: "key", id: desk.approver.keyId },
      },
    });
    expect((await desk.call("POST", `/posts/${post.id}/publish`)).status).toBe(202);
  });

  it("can be rejected with a reason, changed, and submitted again", async () => {
    const desk = await startDesk();
    const post = await submit(desk, { content: "A", targets });
    expect((await desk.act(post, "reject")).status).toBe(422);
    const rejected = await desk.act(post, "reject", { note: "Last year's price" });
    expect(rejected.body.data).toMatchObject({
      status: "rejected",
      approval: { status: "rejected", note: "Last year's price" },
    });
    const path = `/posts/${post.id}`;
    await desk.call("PATCH", path, { json: { content: "B" } });
    const again = await desk.call<Post>("POST", `${path}/submit`);
    expect(again.body.data).toMatchObject({
      status: "pending_approval",
      approval: { status: "pending", note: null, sequence: 2 },
    });
  });

  it("is decided once, and only as the approver has seen it", async () => {
    const desk = await startDesk();
    const post = await submit(desk, { content: "A", targets });
    await desk.call("PATCH", `/posts/${post.id}`, { json: { content: "B" } });
    for (const verb of ["approve", "reject"]) {
      const { status, body } = await desk.act(post, verb, { sequence: 1, note: "Seen" });
      expect(status).toBe(409);
      expect(body.error).toMatchObject({
        code: "NOT_PENDING_APPROVAL",
        details: { status: "pending_approval", sequence: 2 },
      });
    }
    expect((await desk.act(post, "approve", { sequence: 2 })).status).toBe(200);
    const twice = await desk.act(post, "approve", { sequence: 2 });
    expect(twice.body.error.code).toBe("NOT_PENDING_APPROVAL");
  });

  it("can not be one that is on its way to its networks, or there", async () => {
    const desk = await startDesk();
    const { body } = await desk.createPost({ content: "A", targets, schedule: NOW });
    const { status, body: refused } = await desk.call("POST", `/posts/${body.data.id}/submit`);
    expect(status).toBe(409);
    expect(refused.error.code).toBe("CONFLICT");
  });

  it("is held against its networks first", async () => {
    const desk = await startDesk();
    const instagram = [{ connection_id: "conn_acmeinstagram" }];
    const { body } = await desk.createPost({ content: "A", targets: instagram });
    const refused = await desk.call("POST", `/posts/${body.data.id}/submit`);
    expect(refused.body.error.code).toBe("MEDIA_REQUIRED");
  });

  it("is no draft's business until somebody decides: its time moves, and it is not published", async () => {
    const desk = await startDesk();
    const post = await submit(desk, { content: "A", targets });
    const published = await desk.call("POST", `/posts/${post.id}/publish`);
    expect(published.body.error.code).toBe("APPROVAL_REQUIRED");
    const json = { scheduled_at: desk.inMinutes(60) };
    const scheduled = await desk.call<Post>("POST", `/posts/${post.id}/schedule`, { json });
    expect(scheduled.body.data).toMatchObject({
      status: "pending_approval",
      approval: { sequence: 1 },
    });
    const approved = await desk.act(post, "approve", { sequence: 1 });
    expect(approved.body.data.status).toBe("scheduled");
  });

  it("is taken back with its time", async () => {
    const desk = await startDesk();
    const post = await submit(desk, { content: "A", targets });
    const { body } = await desk.call<Post>("POST", `/posts/${post.id}/unschedule`);
    expect(body.data).toMatchObject({ status: "draft", approval: { status: "none" } });
    expect((await desk.act(post, "approve")).body.error.code).toBe("NOT_PENDING_APPROVAL");
  });
});

describe("approvers", () => {
  it("are those whom the post names, keys or the members who made them", async () => {
    const desk = await startDesk();
    const named = await submit(desk, { content: "A" }, { approver_ids: [desk.approver.keyId] });
    const stranger = await desk.server.issueKey({ scopes: ["posts:approve"] });
    const refused = await desk.act(named, "approve", {}, stranger.secret);
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({
      code: "ROLE_REQUIRED",
      details: { approver_ids: [desk.approver.keyId] },
    });
    expect((await desk.act(named, "approve")).status).toBe(200);
  });

  it("are those of the workspace where the post names nobody", async () => {
    const desk = await startDesk({ approver_ids: ["member_owner"] });
    const post = await submit(desk, { content: "A" });
    expect(post.approval.approver_ids).toEqual(["member_owner"]);
    expect((await desk.act(post, "approve")).body.error.code).toBe("ROLE_REQUIRED");
    const { call, logIn } = onCarrier(desk.server, desk.server.fetch);
    const json = {
      name: "Owner's",
      kind: "workspace",
      workspace_id: "ws_acme",
      scopes: ["posts:approve"],
    };
    const key = await call<Schemas["ApiKeyWithSecret"]>("POST", "/api-keys", {
      token: await logIn(EMAILS.owner),
      json,
    });
    expect((await desk.act(post, "approve", {}, key.body.data.secret)).status).toBe(200);
  });

  it("must be there", async () => {
    const desk = await startDesk();
    const approver_ids = ["member_nobody"];
    const approval = { required: true, approver_ids };
    const refused = await desk.createPost({ content: "A", approval });
    expect(refused.body.error.errors).toMatchObject([{ pointer: "/approval/approver_ids/0" }]);
    const { body } = await desk.createPost({ content: "A" });
    const path = `/posts/${body.data.id}/submit`;
    const submitted = await desk.call("POST", path, { json: { approver_ids } });
    expect(submitted.body.error.errors).toMatchObject([{ pointer: "/approver_ids/0" }]);
  });
});

describe("a workspace that wants approvals", () => {
  const wants = { approval_required: true };

  it("lets no post out by any door, and keeps drafts", async () => {
    const desk = await startDesk(wants);
    const at = { mode: "at", scheduled_at: desk.inMinutes(60) };
    for (const schedule of [NOW, at]) {
      const { status, body } = await desk.createPost({ content: "A", targets, schedule });
      expect(status).toBe(409);
      expect(body.error.code).toBe("APPROVAL_REQUIRED");
    }
    const { status, body } = await desk.createPost({ content: "A", targets });
    expect(status).toBe(201);
    expect(body.data.approval.required).toBe(true);
    const path = `/posts/${body.data.id}`;
    for (const attempt of [
      desk.call("POST", `${path}/publish`),
      desk.call("POST", `${path}/schedule`, { json: { scheduled_at: desk.inMinutes(60) } }),
      desk.call("PATCH", path, { json: { schedule: NOW } }),
    ]) {
      expect((await attempt).body.error.code).toBe("APPROVAL_REQUIRED");
    }
  });

  it("takes a post that asks for approval itself, and sends it out at its time afterwards", async () => {
    const desk = await startDesk(wants);
    const { status, body } = await desk.createPost({
      content: "A",
      targets,
      schedule: { mode: "at", scheduled_at: desk.inMinutes(60) },
      approval: { required: true, note: "Please" },
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ status: "pending_approval", approval: { sequence: 1 } });
    await desk.server.clock.advance("30m");
    expect((await desk.act(body.data, "approve")).body.data.status).toBe("scheduled");
    await desk.server.clock.advance("31m");
    expect((await desk.getPost(body.data.id)).status).toBe("published");
  });

  it("publishes what is approved late at once, and nothing without approval", async () => {
    const desk = await startDesk(wants);
    const { body } = await desk.createPost({
      content: "A",
      targets,
      schedule: { mode: "at", scheduled_at: desk.inMinutes(60) },
      approval: { required: true },
    });
    await desk.server.clock.advance("2h");
    expect((await desk.getPost(body.data.id)).status).toBe("pending_approval");
    await desk.act(body.data, "approve");
    await desk.server.clock.advance("5s");
    expect((await desk.getPost(body.data.id)).status).toBe("published");
  });

  it("asks again when an approved post changes, but not for a note or another time", async () => {
    const desk = await startDesk(wants);
    const post = await submit(desk, { content: "A", targets });
    await desk.act(post, "approve");
    const path = `/posts/${post.id}`;
    await desk.call("PATCH", path, { json: { notes: "Fine" } });
    const json = { scheduled_at: desk.inMinutes(60) };
    const scheduled = await desk.call<Post>("POST", `${path}/schedule`, { json });
    expect(scheduled.body.data).toMatchObject({
      status: "scheduled",
      approval: { status: "approved" },
    });
    const changed = await desk.call<Post>("PATCH", path, { json: { content: "B" } });
    expect(changed.body.data).toMatchObject({
      status: "pending_approval",
      approval: { status: "pending", decided_by: null, sequence: 2 },
    });
    await desk.server.clock.advance("2h");
    expect((await desk.getPost(post.id)).status).toBe("pending_approval");
  });

  it("lets nobody approve what they have made or submitted, also with a key that was rotated", async () => {
    const desk = await startDesk(wants);
    const post = await submit(desk, { content: "A", targets });
    const { status, body } = await desk.act(post, "approve", {}, desk.token);
    expect(status).toBe(403);
    expect(body.error.code).toBe("SELF_APPROVAL_FORBIDDEN");
    expect((await desk.act(post, "reject", { note: "I was wrong" }, desk.token)).status).toBe(200);
  });

  it("knows whoever made a post by each of their keys", async () => {
    const desk = await startDesk(wants);
    const { call, logIn } = onCarrier(desk.server, desk.server.fetch);
    const session = await logIn(EMAILS.owner);
    const scopes = ["posts:read", "posts:write", "posts:approve"];
    const issue = async (name: string) => {
      const json = { name, scopes, kind: "workspace", workspace_id: "ws_acme" };
      const sent = { token: session, json };
      return (await call<Schemas["ApiKeyWithSecret"]>("POST", "/api-keys", sent)).body.data.secret;
    };
    const [token, other] = [await issue("One"), await issue("Other")];
    const made = await desk.createPost({ content: "A", targets }, { token });
    const path = `/posts/${made.body.data.id}`;
    await desk.call("POST", `${path}/submit`, { token });
    const refused = await desk.act(made.body.data, "approve", {}, other);
    expect(refused.body.error.code).toBe("SELF_APPROVAL_FORBIDDEN");
    expect((await desk.act(made.body.data, "approve")).status).toBe(200);
  });

  it("leaves posts on their way that get labels and notes alone", async () => {
    const desk = await startDesk();
    const at = { mode: "at", scheduled_at: desk.inMinutes(60) };
    const scheduled = (await desk.createPost({ content: "A", targets, schedule: at })).body.data;
    const going = (await desk.createPost({ content: "B", targets, schedule: NOW })).body.data;
    await desk.want(wants);
    for (const { id, status, approval } of [scheduled, going]) {
      const json = { labels: ["news"], notes: "Fine" };
      const { body } = await desk.call<Post>("PATCH", `/posts/${id}`, { json });
      expect(body.data).toMatchObject({ ...json, status, approval });
    }
  });

  it("lets who made a post approve it where no approval is wanted", async () => {
    const desk = await startDesk();
    const post = await submit(desk, { content: "A", targets });
    expect((await desk.act(post, "approve", {}, desk.token)).status).toBe(200);
  });

  it("says whether the networks take a post all the same", async () => {
    const desk = await startDesk(wants);
    const json = { content: "A", targets, schedule: NOW };
    const { status } = await desk.call("POST", "/posts/validate", { json });
    expect(status).toBe(200);
  });
});

describe("two posts of the same words that wait", () => {
  it("do not both go out", async () => {
    const desk = await startDesk();
    const json = { content: "A", targets, schedule: NOW, approval: { required: true } };
    const [one, other] = [await desk.createPost(json), await desk.createPost(json)];
    expect((await desk.act(one.body.data, "approve")).status).toBe(200);
    const second = await desk.act(other.body.data, "approve");
    expect(second.body.error.code).toBe("DUPLICATE_CONTENT");
  });
});
