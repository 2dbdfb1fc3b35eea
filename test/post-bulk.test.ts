import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Job = Schemas["BulkCreatePostsJob"];
type Post = Schemas["Post"];

const targets = [{ connection_id: "conn_acmex" }];
const NOW = { mode: "now" };
const GOOD = { content: "Hello" };
const UNKNOWN = { content: "Hello", targets: [{ connection_id: "conn_nobody" }] };
const TOO_LONG = { content: "a".repeat(281), targets, schedule: NOW };

async function start(workspace: Workspace, json: object) {
  const { status, body } = await workspace.call<{ job_id: string }>("POST", "/posts/bulk", {
    json,
  });
  expect(status).toBe(202);
  return `/jobs/${body.data.job_id}`;
}

async function runToEnd(workspace: Workspace, json: object) {
  const path = await start(workspace, json);
  await workspace.server.clock.advance("1s");
  return (await workspace.call<Job>("GET", path)).body.data;
}

const countPosts = async ({ call }: Workspace) =>
  (await call<Post[]>("GET", "/posts?limit=100")).body.data.length;

describe("posts in bulk", () => {
  it("are made behind the answer, in order", async () => {
    const workspace = await startWorkspace();
    const posts = ["One", "Two", "Three"].map((content) => ({ content }));
    const path = await start(workspace, { posts });
    const before = await workspace.call<Job>("GET", path);
    expect(before.body.data).toMatchObject({
      type: "bulkCreatePosts",
      status: "queued",
      progress: { done: 0, total: 3 },
      failures: [],
    });
    await workspace.server.clock.advance("1s");
    const { body } = await workspace.call<Job>("GET", path);
    expect(body.data).toMatchObject({ status: "complete", progress: { done: 3, total: 3 } });
    const made = await Promise.all(
      body.data.result.posts.map(({ post_id }) => workspace.getPost(post_id ?? "")),
    );
    expect(made.map(({ content }) => content)).toEqual(["One", "Two", "Three"]);
  });

  it("go on after one that is refused, and tell why by place and connection", async () => {
    const workspace = await startWorkspace();
    const job = await runToEnd(workspace, { posts: [GOOD, UNKNOWN, TOO_LONG, GOOD] });
    expect(job).toMatchObject({
      status: "partial",
      progress: { done: 4, total: 4 },
      result: { posts: [{ index: 0 }, { index: 3 }] },
      failures: [
        { index: 1, connection_id: "conn_nobody", code: "NOT_FOUND" },
        { index: 2, connection_id: "conn_acmex", code: "TEXT_TOO_LONG" },
      ],
    });
    expect(await countPosts(workspace)).toBe(2);
  });

  it("stop at the first that is refused when told to; what was made before stays", async () => {
    const workspace = await startWorkspace();
    const posts = [GOOD, UNKNOWN, GOOD];
    const job = await runToEnd(workspace, { posts, on_error: "abort" });
    expect(job).toMatchObject({ status: "partial", progress: { done: 2, total: 3 } });
    expect(await countPosts(workspace)).toBe(1);
  });

  it("have failed when none could be made", async () => {
    const job = await runToEnd(await startWorkspace(), { posts: [UNKNOWN] });
    expect(job).toMatchObject({ status: "failed", result: { posts: [] } });
  });

  it("are only looked at in a dry run", async () => {
    const workspace = await startWorkspace();
    const job = await runToEnd(workspace, { posts: [GOOD, TOO_LONG], dry_run: true });
    expect(job).toMatchObject({
      status: "partial",
      result: { dry_run: true, posts: [{ index: 0, post_id: null }] },
      failures: [{ index: 1, connection_id: "conn_acmex", code: "TEXT_TOO_LONG" }],
    });
    expect(await countPosts(workspace)).toBe(0);
  });

  it("are refused by a dry run as they would be by a real one", async () => {
    const workspace = await startWorkspace();
    const twin = { content: "Same", targets, schedule: NOW };
    const posts = [
      twin,
      twin,
      { content: "A", brand_id: "brand_nobody" },
      { content: "B", targets, schedule: { mode: "queue" } },
      { content: "C" },
    ];
    const dry = await runToEnd(workspace, { posts, dry_run: true });
    const real = await runToEnd(workspace, { posts });
    expect(dry.failures).toEqual(real.failures);
    expect(dry.failures.map(({ index, code }) => [index, code])).toEqual([
      [1, "DUPLICATE_CONTENT"],
      [2, "NOT_FOUND"],
      [3, "NO_SCHEDULE_WINDOWS"],
    ]);
    expect(await countPosts(workspace)).toBe(2);
    const again = await runToEnd(workspace, { posts: [twin], dry_run: true, on_error: "abort" });
    expect(again).toMatchObject({ status: "failed", failures: [{ code: "DUPLICATE_CONTENT" }] });
  });

  it("are refused as a whole where one does not fit the document, or there are too many", async () => {
    const { call } = await startWorkspace();
    const misfit = { posts: [GOOD, { content: 7 }] };
    const { status, body } = await call("POST", "/posts/bulk", { json: misfit });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/posts/1/content" }]);
    const many = { posts: Array.from({ length: 101 }, () => GOOD) };
    expect((await call("POST", "/posts/bulk", { json: many })).status).toBe(422);
  });

  it("are made once when the request is repeated under its idempotency key", async () => {
    const workspace = await startWorkspace();
    const sent = { json: { posts: [GOOD] }, headers: { "idempotency-key": "bulk-1" } };
    const one = await workspace.call("POST", "/posts/bulk", sent);
    const other = await workspace.call("POST", "/posts/bulk", sent);
    expect(other.body).toEqual(one.body);
    await workspace.server.clock.advance("1s");
    expect(await countPosts(workspace)).toBe(1);
  });

  it("need the scope for media when they show any", async () => {
    const { call, server } = await startWorkspace();
    const { secret: token } = await server.issueKey({ scopes: ["posts:write"] });
    const json = { posts: [{ content: "Hello", media: [{ media_id: "media_0" }] }] };
    const { body } = await call("POST", "/posts/bulk", { json, token });
    expect(body.error.code).toBe("INSUFFICIENT_SCOPE");
  });

  it("are made to the last after a restart, and none twice", async () => {
    const { database } = openSqliteFolder();
    const first = await startWorkspace({ database });
    const path = await start(first, { posts: [GOOD, { content: "Two" }] });
    await first.server.close();
    const second = await startWorkspace({ database });
    await second.server.clock.advance("1s");
    const { body } = await second.call<Job>("GET", path);
    expect(body.data.status).toBe("complete");
    expect(await countPosts(second)).toBe(2);
  });
});

describe("a job", () => {
  it("is shown to keys with the scope of the operation that started it", async () => {
    const workspace = await startWorkspace();
    const path = await start(workspace, { posts: [GOOD] });
    const asking = async (scope: "posts:read" | "posts:write") => {
      const { secret: token } = await workspace.server.issueKey({ scopes: [scope] });
      return workspace.call("GET", path, { token });
    };
    expect((await asking("posts:write")).status).toBe(200);
    const refused = await asking("posts:read");
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({
      code: "INSUFFICIENT_SCOPE",
      details: { required: ["posts:write"] },
    });
  });

  it("is not found by another name, nor by another tenant", async () => {
    const { call } = await startWorkspace();
    expect((await call("GET", "/jobs/job_0")).status).toBe(404);
  });
});
