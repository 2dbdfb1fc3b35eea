import type { ServerResponse } from "node:http";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, vi } from "vitest";
import { sends, startFileHost } from "./support/file-host.ts";
import { png } from "./support/pictures.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

const RSS = '<rss version="2.0"><channel><title>Acme blog</title></channel></rss>';

/** A host that leaves whoever fetches a picture waiting, and whoever looks at its feed again. */
async function startHangingHost() {
  const waiting: ServerResponse[] = [];
  let readings = 0;
  const hang = (response: ServerResponse) => void waiting.push(response);
  const host = await startFileHost({
    "/skates": hang,
    "/feed.xml": (response) => {
      readings += 1;
      if (readings === 1) response.end(RSS);
      else hang(response);
    },
  });
  return { ...host, waiting };
}

const importFrom = async ({ call }: Workspace, url: string) =>
  (await call<Schemas["MediaImportStarted"]>("POST", "/media/from-url", { json: { url } })).body
    .data;

const isReady = async ({ call }: Workspace, id: string) =>
  (await call<Schemas["Media"]>("GET", `/media/${id}`)).body.data.status === "ready";

async function publishNow(workspace: Workspace) {
  const { body } = await workspace.createPost({
    content: "Doors open at nine.",
    targets: [{ connection_id: "conn_acmebluesky" }],
    schedule: { mode: "now" },
  });
  return async () => expect((await workspace.getPost(body.data.id)).status).toBe("published");
}

describe("a host of others that does not answer", () => {
  it("delays no post and no other import that is due in real time", async () => {
    const workspace = await startWorkspace({ clock: "real" });
    const { origin, waiting } = await startHangingHost();
    const quick = await startFileHost({ "/skates": await sends(png()) });
    await importFrom(workspace, `${origin}/skates`);
    await vi.waitFor(() => expect(waiting).toHaveLength(1), 10_000);
    const { media_id } = await importFrom(workspace, `${quick.origin}/skates`);
    const isPublished = await publishNow(workspace);
    await vi.waitFor(isPublished, 15_000);
    await vi.waitFor(async () => expect(await isReady(workspace, media_id)).toBe(true), 10_000);
    waiting[0]?.end();
  });

  it("is waited for by a clock that a test moves, so that what comes later comes later", async () => {
    const workspace = await startWorkspace();
    const { clock } = workspace.server;
    const { origin, waiting } = await startHangingHost();
    const json = { url: `${origin}/feed.xml`, connection_ids: ["conn_acmelinkedin"] };
    expect((await workspace.call("POST", "/feeds", { json })).status).toBe(201);
    const { media_id } = await importFrom(workspace, `${origin}/skates`);
    const before = clock.now().getTime();
    const advancing = clock.advance("20m");
    await vi.waitFor(() => expect(waiting).toHaveLength(1), 10_000);
    expect(clock.now().getTime()).toBe(before);
    waiting[0]?.end(await png().bytes());
    await vi.waitFor(() => expect(waiting).toHaveLength(2), 10_000);
    expect(clock.now().getTime() - before).toBe(15 * 60_000);
    expect(await isReady(workspace, media_id)).toBe(true);
    waiting[1]?.end(RSS);
    await advancing;
    expect(clock.now().getTime() - before).toBe(20 * 60_000);
  });

  it("is waited for by a server that closes", async () => {
    const { database } = openSqliteFolder();
    const before = await startWorkspace({ clock: "real", database });
    const { origin, waiting } = await startHangingHost();
    const { media_id } = await importFrom(before, `${origin}/skates`);
    await vi.waitFor(() => expect(waiting).toHaveLength(1), 10_000);
    const closing = before.server.close();
    waiting[0]?.end(await png().bytes());
    await closing;
    const after = await startWorkspace({ database });
    expect(await isReady(after, media_id)).toBe(true);
  });
});
