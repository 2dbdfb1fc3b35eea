import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { leadsTo, type Reply, sends, startFileHost } from "./support/file-host.ts";
import { jpeg, png } from "./support/pictures.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Started = Schemas["MediaImportStarted"];
type Job = Schemas["ImportMediaJob"];
type Media = Schemas["Media"];

const start = async ({ call }: Workspace, url: string, more: object = {}) =>
  (await call<Started>("POST", "/media/from-url", { json: { url, ...more } })).body.data;

async function look({ call }: Workspace, { job_id, media_id }: Started) {
  const job = (await call<Job>("GET", `/jobs/${job_id}`)).body.data;
  const media = (await call<Media>("GET", `/media/${media_id}`)).body.data;
  return { job, media };
}

/** What an import comes to that is given the whole of a second. */
async function importFrom(workspace: Workspace, url: string) {
  const started = await start(workspace, url);
  await workspace.server.clock.advance("1s");
  return look(workspace, started);
}

describe("media from a URL", () => {
  it("are there at once, and have their bytes behind the answer", async () => {
    const picture = png(1200, 628);
    const { origin } = await startFileHost({ "/skates": await sends(picture) });
    const workspace = await startWorkspace();
    const started = await start(workspace, `${origin}/skates`, { alt_text: "Red skates." });
    const before = await look(workspace, started);
    expect(before.media).toMatchObject({ status: "processing", type: null, valid_for: {} });
    expect(before.job).toMatchObject({
      type: "importMediaFromUrl",
      status: "queued",
      progress: { done: 0, total: 1 },
      result: { media_id: started.media_id },
    });
    await workspace.server.clock.advance("1s");
    const { job, media } = await look(workspace, started);
    expect(job).toMatchObject({ status: "complete", progress: { done: 1 }, failures: [] });
    expect(media).toMatchObject({
      status: "ready",
      mime_type: "image/png",
      width: 1200,
      height: 628,
      alt_text: "Red skates.",
    });
    expect(media.valid_for["linkedin"]?.ok).toBe(true);
    const shown = await workspace.server.fetch(media.url);
    expect(await shown.bytes()).toEqual(await picture.bytes());
  });

  it("tell webhooks once they are ready, or that they never will be", async () => {
    const { origin } = await startFileHost({ "/skates": await sends(png()) });
    const workspace = await startWorkspace();
    const events = await logEvents(workspace, ["media.ready", "media.failed"]);
    const { media } = await importFrom(workspace, `${origin}/skates`);
    const gone = await importFrom(workspace, `${origin}/gone`);
    expect(await events.told()).toMatchObject([
      { type: "media.ready", data: media },
      {
        type: "media.failed",
        data: { media: gone.media, error: { code: "MEDIA_FETCH_FAILED" } },
      },
    ]);
  });

  it("can be shown by a post before they are ready, and not when they have failed", async () => {
    const { origin } = await startFileHost({ "/skates": await sends(jpeg()) });
    const workspace = await startWorkspace();
    const { media_id } = await start(workspace, `${origin}/skates`);
    const early = await workspace.createPost({ content: "Hello", media: [{ media_id }] });
    expect(early.status).toBe(201);
    const { media } = await importFrom(workspace, `${origin}/gone`);
    const late = await workspace.createPost({ content: "Hello", media: [{ media_id: media.id }] });
    expect(late.status).toBe(422);
    expect(late.body.error.errors).toMatchObject([{ pointer: "/media/0/media_id" }]);
  });

  it.for<[string, string, Reply]>([
    ["MEDIA_FETCH_FAILED", "an answer of failure", (response) => response.writeHead(500).end()],
    ["MEDIA_FETCH_FAILED", "a host that hangs up", (response) => response.destroy()],
    [
      "MEDIA_FETCH_FAILED",
      "more bytes than it said",
      (response) => response.writeHead(200, { "content-length": "9" }).destroy(),
    ],
    ["MEDIA_FETCH_FAILED", "redirects without end", leadsTo("/skates")],
    ["MEDIA_FETCH_FAILED", "a redirect to what is no address", leadsTo("http://[")],
    ["UNSUPPORTED_MEDIA_TYPE", "a page", (response) => response.end("<html>No picture</html>")],
    ["UNSUPPORTED_MEDIA_TYPE", "nothing", (response) => response.end()],
  ])("fail with %s for %s", async ([code, , reply]) => {
    const { origin } = await startFileHost({ "/skates": reply });
    const { job, media } = await importFrom(await startWorkspace(), `${origin}/skates`);
    expect(job).toMatchObject({ status: "failed", failures: [{ index: 0, code }] });
    expect(media).toMatchObject({ status: "failed", type: null });
  });

  it("follow redirects, five at most", async () => {
    const hops = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`/${index + 1}`, leadsTo(`/${index}`)]),
    );
    const host = await startFileHost({ ...hops, "/0": await sends(png()) });
    const workspace = await startWorkspace();
    expect((await importFrom(workspace, `${host.origin}/5`)).job.status).toBe("complete");
    expect((await importFrom(workspace, `${host.origin}/6`)).job.status).toBe("failed");
    expect(host.asked).toHaveLength(12);
  });

  it("are refused at once where the address is not public, or not https", async () => {
    const workspace = await startWorkspace({ allowPrivateUrls: false });
    for (const url of ["https://10.0.0.8/a.png", "https://localhost/a.png", "http://acme.test/a"]) {
      const json = { url };
      const { status, body } = await workspace.call("POST", "/media/from-url", { json });
      expect([status, body.error.code]).toEqual([422, "URL_BLOCKED"]);
    }
    expect((await workspace.call<Media[]>("GET", "/media")).body.data).toEqual([]);
  });

  it("are fetched once when the request is repeated under its idempotency key", async () => {
    const host = await startFileHost({ "/skates": await sends(png()) });
    const { call, server } = await startWorkspace();
    const sent = {
      json: { url: `${host.origin}/skates` },
      headers: { "idempotency-key": "import-1" },
    };
    const one = await call<Started>("POST", "/media/from-url", sent);
    const other = await call<Started>("POST", "/media/from-url", sent);
    expect(other.body).toEqual(one.body);
    await server.clock.advance("1s");
    expect(host.asked).toEqual(["/skates"]);
  });

  it("stay gone when they are deleted before they have come", async () => {
    const { origin } = await startFileHost({ "/skates": await sends(png()) });
    const workspace = await startWorkspace();
    const started = await start(workspace, `${origin}/skates`);
    await workspace.call("DELETE", `/media/${started.media_id}`);
    await workspace.server.clock.advance("1s");
    const { status } = await workspace.call("GET", `/media/${started.media_id}`);
    expect(status).toBe(404);
    const job = await workspace.call<Job>("GET", `/jobs/${started.job_id}`);
    expect(job.body.data.status).toBe("failed");
  });

  it("show their job to whoever may upload, and to nobody else", async () => {
    const workspace = await startWorkspace();
    const { job_id } = await start(workspace, "https://acme.test/skates.png");
    const { secret: token } = await workspace.server.issueKey({ scopes: ["posts:write"] });
    const { body } = await workspace.call("GET", `/jobs/${job_id}`, { token });
    expect(body.error.code).toBe("INSUFFICIENT_SCOPE");
    const { companyId, workspaceId } = await workspace.server.addCompany();
    const other = await workspace.server.issueKey({ companyId, workspace_id: workspaceId });
    const foreign = await workspace.call("GET", `/jobs/${job_id}`, { token: other.secret });
    expect(foreign.status).toBe(404);
  });

  it("are fetched after a restart, too", async () => {
    const { origin } = await startFileHost({ "/skates": await sends(png()) });
    const folder = openSqliteFolder();
    const before = await startWorkspace({ database: folder.database });
    const started = await start(before, `${origin}/skates`);
    await before.server.close();
    const after = await startWorkspace({ database: folder.database });
    await after.server.clock.advance("1s");
    expect((await look(after, started)).media.status).toBe("ready");
  });

  it("that have not begun when the server closes are fetched by the next one, each once", async () => {
    const released = Promise.withResolvers<void>();
    const pictures = Object.fromEntries(
      await Promise.all(
        [1, 2, 3, 4].map(async (number): Promise<[string, Reply]> => {
          const reply = await sends(png(100 + number, 100));
          return [`/${number}`, (response) => void released.promise.then(() => reply(response))];
        }),
      ),
    );
    const host = await startFileHost(pictures);
    const folder = openSqliteFolder();
    const before = await startWorkspace({ database: folder.database });
    const started: Started[] = [];
    for (const path of Object.keys(pictures)) started.push(await start(before, host.origin + path));
    const advancing = before.server.clock.advance("1s");
    await expect.poll(() => host.asked).toHaveLength(2);
    const closed = before.server.close();
    released.resolve();
    await Promise.all([advancing, closed]);
    expect(host.asked).toHaveLength(2);
    const after = await startWorkspace({ database: folder.database });
    await after.server.clock.advance("1s");
    for (const one of started) expect((await look(after, one)).media.status).toBe("ready");
    expect(host.asked.toSorted()).toEqual(Object.keys(pictures));
  });
});
