import type { MockServerOptions } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { startBlog } from "./support/feeds.ts";
import { leadsTo, startFileHost } from "./support/file-host.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Feed = Schemas["Feed"];
type Item = Schemas["FeedItem"];

const OLD = { guid: "1", title: "Old", link: "https://acme.test/1", description: "It is old." };
const NEW = { guid: "2", title: "New", link: "https://acme.test/2", description: "It is new." };
const NEWER = { guid: "3", title: "Newer", link: "https://acme.test/3" };

const follow = ({ call }: Workspace, url: string, more: object = {}) =>
  call<Feed>("POST", "/feeds", {
    json: { url, connection_ids: ["conn_acmelinkedin"], ...more },
  });

const itemsOf = async ({ call }: Workspace, query = "") =>
  (await call<Item[]>("GET", `/feeds/items${query}`)).body.data;

/** A blog with one old article, and a workspace that follows it. */
async function start(more: object = {}, options: MockServerOptions = {}) {
  const blog = await startBlog([OLD]);
  const workspace = await startWorkspace(options);
  const { body } = await follow(workspace, blog.url, more);
  return { blog, workspace, feed: body.data, clock: workspace.server.clock };
}

/** The post that was made of the newest item. */
async function newestPost(workspace: Workspace) {
  const [item] = await itemsOf(workspace);
  return { item, post: await workspace.getPost(item?.post_id ?? "") };
}

describe("a feed", () => {
  it("is followed under its own title, and leaves alone what was there before", async () => {
    const { feed, workspace, clock } = await start();
    expect(feed).toMatchObject({ name: "Acme blog", mode: "draft", last_error: null });
    await clock.advance("1h");
    expect(await itemsOf(workspace)).toMatchObject([
      { guid: "1", status: "skipped", reason: "It was in the feed before.", post_id: null },
    ]);
  });

  it("becomes one draft for each new item, however often it is looked at", async () => {
    const { blog, workspace, clock, feed } = await start();
    blog.articles = [NEW, OLD];
    await clock.advance("15m");
    const { item, post } = await newestPost(workspace);
    expect(item).toMatchObject({ status: "posted", feed_id: feed.id, summary: "It is new." });
    expect(post).toMatchObject({
      status: "draft",
      source: "feed",
      content: "New\n\nhttps://acme.test/2",
      created_by: null,
      targets: [{ connection_id: "conn_acmelinkedin" }],
    });
    blog.articles = [{ ...NEW, title: "New, with a better title" }, OLD];
    await clock.advance("1d");
    expect(await itemsOf(workspace)).toHaveLength(2);
    expect((await workspace.call("GET", "/posts?status=draft")).body.data).toHaveLength(1);
  });

  it("knows an item without a guid by its link", async () => {
    const { blog, workspace, clock } = await start();
    blog.articles = [NEW, NEW].map(({ guid: _, ...article }) => article);
    await clock.advance("30m");
    expect(await itemsOf(workspace, "?status=posted")).toHaveLength(1);
  });

  it("posts its newest item at once where that is asked for", async () => {
    const blog = await startBlog([NEW, OLD]);
    const workspace = await startWorkspace();
    await follow(workspace, blog.url, { backfill: "latest" });
    await workspace.server.clock.advance("1s");
    expect(await itemsOf(workspace)).toMatchObject([
      { guid: "2", status: "posted" },
      { guid: "1", status: "skipped" },
    ]);
  });

  it("is published without anybody's doing in the mode now", async () => {
    const { blog, workspace, clock } = await start({ mode: "now", template: "{title}: {summary}" });
    blog.articles = [NEW, OLD];
    await clock.advance("20m");
    const { post } = await newestPost(workspace);
    expect(post).toMatchObject({ status: "published", content: "New: It is new." });
  });

  it("makes no post that says what another says on one of its networks", async () => {
    const more = { mode: "now", template: "{title}", connection_ids: ["conn_acmex"] };
    const { blog, workspace, clock } = await start(more);
    const targets = [{ connection_id: "conn_acmex", content: "New" }];
    await workspace.createPost({ content: "Generic", targets, schedule: { mode: "now" } });
    blog.articles = [NEW, OLD];
    await clock.advance("20m");
    expect((await itemsOf(workspace))[0]).toMatchObject({ status: "failed", post_id: null });
  });

  it("goes to the end of the queue in the mode queue", async () => {
    const { blog, workspace, clock } = await start({ mode: "queue" });
    await workspace.call("PUT", "/schedule/windows", {
      json: { timezone: "Europe/Berlin", windows: [{ day_of_week: 0, time: "09:00" }] },
    });
    blog.articles = [NEW, OLD];
    await clock.advance("20m");
    const { item, post } = await newestPost(workspace);
    expect(item).toMatchObject({ status: "posted", reason: null });
    expect(post).toMatchObject({ status: "queued", schedule: { mode: "queue" } });
  });

  it("waits for approval where that is asked for", async () => {
    const { blog, workspace, clock } = await start({ mode: "now", require_approval: true });
    blog.articles = [NEW, OLD];
    await clock.advance("20m");
    const { post } = await newestPost(workspace);
    expect(post).toMatchObject({ status: "pending_approval", approval: { status: "pending" } });
  });

  it("makes no more posts on a day than it may; the rest wait, the oldest first", async () => {
    const { blog, workspace, clock } = await start({ max_per_day: 1 });
    blog.articles = [NEWER, NEW, OLD];
    await clock.advance("1h");
    expect(await itemsOf(workspace)).toMatchObject([
      { guid: "3", status: "new" },
      { guid: "2", status: "posted" },
      { guid: "1", status: "skipped" },
    ]);
    await clock.advance("1d");
    expect(await itemsOf(workspace, "?status=new")).toEqual([]);
  });

  it("skips what its filter does not let through, and says why", async () => {
    const { blog, workspace, clock } = await start({
      filter: { include: ["new"], exclude: ["newer"] },
    });
    blog.articles = [{ title: "Else" }, NEWER, NEW, OLD];
    await clock.advance("15m");
    expect(await itemsOf(workspace)).toMatchObject([
      { title: "Else", status: "skipped" },
      { guid: "3", status: "skipped", reason: "The filter excludes “newer”." },
      { guid: "2", status: "posted" },
      { guid: "1", status: "skipped" },
    ]);
  });

  it("has its texts written by a machine, which is paid for, with the link behind", async () => {
    const { blog, workspace, clock } = await start({ ai: { enabled: true, tone: "friendly" } });
    blog.articles = [NEW, OLD];
    await clock.advance("15m");
    const { post } = await newestPost(workspace);
    expect(post.content).toMatch(/\n\nhttps:\/\/acme\.test\/2$/u);
    expect(post.content).not.toBe("New\n\nhttps://acme.test/2");
    const json = { prompt: "Skates", networks: ["linkedin"] };
    const { body } = await workspace.call<Schemas["GeneratedPost"]>("POST", "/ai/posts", { json });
    expect(body.data.usage.remaining).toBe(4998);
  });

  it("keeps an item whose text could not be written, and tells why", async () => {
    const textGenerator = { generate: () => Promise.reject(new Error("The model is away.")) };
    const ai = { enabled: true, tone: "friendly" };
    const { blog, workspace, clock } = await start({ ai }, { textGenerator });
    blog.articles = [NEW, OLD];
    await clock.advance("15m");
    expect(await itemsOf(workspace, "?status=failed")).toMatchObject([
      { guid: "2", reason: expect.stringContaining("could not be written") as unknown },
    ]);
  });

  it("tells why no post could be made of an item, and goes on with the next", async () => {
    const { blog, workspace, clock } = await start();
    await workspace.createPost({
      content: "New\n\nhttps://acme.test/2",
      social_profile_ids: ["conn_acmelinkedin"],
      schedule: { mode: "now" },
    });
    const { call } = workspace;
    const [feed] = (await call<Feed[]>("GET", "/feeds")).body.data;
    await call("PATCH", `/feeds/${feed?.id}`, { json: { mode: "now" } });
    blog.articles = [NEWER, NEW, OLD];
    await clock.advance("20m");
    expect(await itemsOf(workspace)).toMatchObject([
      { guid: "3", status: "posted", reason: null },
      { guid: "2", status: "failed", reason: expect.stringContaining("same") as unknown },
      { guid: "1", status: "skipped" },
    ]);
  });

  it("tells of new items, and once when it cannot be read three times in a row", async () => {
    const { blog, workspace, clock, feed } = await start();
    const events = await logEvents(workspace, ["feed.item_found", "feed.failing"]);
    blog.articles = [NEW, OLD];
    await clock.advance("15m");
    blog.articles = undefined;
    await clock.advance("2h");
    expect(await events.told()).toMatchObject([
      { type: "feed.item_found", data: { guid: "2", status: "new", post_id: null } },
      { type: "feed.failing", data: { id: feed.id, last_error: expect.stringContaining("500") } },
    ]);
    blog.articles = [NEW, OLD];
    await clock.advance("15m");
    const { body } = await workspace.call<Feed>("GET", `/feeds/${feed.id}`);
    expect(body.data).toMatchObject({ last_error: null, active: true });
  });

  it("is not looked at while it is not active, and is again afterwards", async () => {
    const { blog, workspace, clock, feed } = await start();
    const change = (json: object) => workspace.call<Feed>("PATCH", `/feeds/${feed.id}`, { json });
    await change({ active: false });
    blog.articles = [NEW, OLD];
    await clock.advance("1d");
    expect(await itemsOf(workspace)).toHaveLength(1);
    expect((await workspace.call<Feed[]>("GET", "/feeds?active=true")).body.data).toEqual([]);
    await change({ active: true });
    await clock.advance("1s");
    expect(await itemsOf(workspace, "?status=posted")).toHaveLength(1);
  });

  it("changes only for whoever holds its present version", async () => {
    const { workspace, feed } = await start();
    const path = `/feeds/${feed.id}`;
    const etag = (await workspace.call("GET", path)).headers.get("etag") ?? "";
    const change = { json: { name: "Ours" }, headers: { "if-match": etag } };
    expect((await workspace.call<Feed>("PATCH", path, change)).body.data.name).toBe("Ours");
    const late = await workspace.call("PATCH", path, change);
    expect([late.status, late.body.error.code]).toEqual([412, "PRECONDITION_FAILED"]);
  });

  it("is forgotten with its items when it is deleted; its posts stay", async () => {
    const { blog, workspace, clock, feed } = await start();
    blog.articles = [NEW, OLD];
    await clock.advance("15m");
    const { post } = await newestPost(workspace);
    expect((await workspace.call("DELETE", `/feeds/${feed.id}`)).status).toBe(204);
    await clock.advance("1d");
    expect(await itemsOf(workspace)).toEqual([]);
    expect((await workspace.getPost(post.id)).status).toBe("draft");
    expect((await workspace.call("GET", `/feeds/${feed.id}/items`)).status).toBe(404);
  });

  it("is asked for anew only where it has changed, and posts nothing twice", async () => {
    const { blog, workspace, clock, feed } = await start();
    blog.etag = '"one"';
    blog.articles = [NEW, OLD];
    await clock.advance("15m");
    await clock.advance("30m");
    expect(blog.sent).toEqual([200, 200, 304, 304]);
    blog.etag = '"two"';
    blog.articles = [NEWER, NEW, OLD];
    await clock.advance("15m");
    expect(blog.sent.at(-1)).toBe(200);
    expect(await itemsOf(workspace, "?status=posted")).toHaveLength(2);
    const { body } = await workspace.call<Feed>("GET", `/feeds/${feed.id}`);
    expect(body.data.last_checked_at?.slice(0, 15)).toBe(clock.now().toISOString().slice(0, 15));
    expect(body.data).not.toHaveProperty("validators");
  });

  it("is read where its address leads to, and not for ever", async () => {
    const blog = await startBlog([OLD]);
    const workspace = await startWorkspace();
    const host = await startFileHost({
      "/moved": leadsTo(blog.url),
      "/loop": leadsTo("/loop"),
      "/odd": leadsTo("http://["),
    });
    expect((await follow(workspace, `${host.origin}/moved`)).status).toBe(201);
    for (const path of ["/loop", "/odd"]) {
      const { status, body } = await follow(workspace, host.origin + path);
      expect([status, body.error.code]).toEqual([422, "FEED_UNREADABLE"]);
    }
    expect(host.asked.filter((path) => path === "/loop")).toHaveLength(6);
  });

  it("is refused where there is none, or for connections that the workspace does not have", async () => {
    const workspace = await startWorkspace();
    const page = await startFileHost({ "/": (response) => response.end("<html>Hello</html>") });
    for (const url of [`${page.origin}/`, `${page.origin}/gone`]) {
      const { status, body } = await follow(workspace, url);
      expect([status, body.error.code]).toEqual([422, "FEED_UNREADABLE"]);
      const tried = await workspace.call("POST", "/feeds/validate", { json: { url } });
      expect(tried.body.error.code).toBe("FEED_UNREADABLE");
    }
    const blog = await startBlog();
    const { body } = await follow(workspace, blog.url, { connection_ids: ["conn_none"] });
    expect(body.error.errors).toMatchObject([{ pointer: "/connection_ids/0", code: "NOT_FOUND" }]);
  });

  it("is refused with URL_BLOCKED where the address is not public", async () => {
    const workspace = await startWorkspace({ allowPrivateUrls: false });
    for (const url of ["https://10.0.0.8/feed.xml", "https://localhost/feed.xml"]) {
      expect((await follow(workspace, url)).body.error.code).toBe("URL_BLOCKED");
    }
  });

  it("is read in the encoding that it is written in", async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Zoë</title></channel></rss>';
    const { origin } = await startFileHost({
      "/feed.xml": (response) => response.end(Buffer.from(text, "latin1")),
    });
    expect((await follow(await startWorkspace(), `${origin}/feed.xml`)).body.data.name).toBe("Zoë");
  });

  it("can be tried before it is followed, of which nothing is kept", async () => {
    const blog = await startBlog([NEW, OLD]);
    const workspace = await startWorkspace();
    const json = { url: blog.url };
    const { body } = await workspace.call("POST", "/feeds/validate", { json });
    expect(body.data).toMatchObject({
      valid: true,
      format: "rss",
      title: "Acme blog",
      sample_items: [{ guid: "2" }, { guid: "1", summary: "It is old." }],
    });
    expect(await itemsOf(workspace)).toEqual([]);
  });
});
