import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, onCarrier } from "./support/harness.ts";
import { jpeg } from "./support/pictures.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Post = Schemas["Post"];

const NOW = { mode: "now" };
const FICKLE = { name: "Fails once: platform_error" } as const;

/** A post that its network has refused, and would take the next time. */
async function fail(workspace: Workspace, connection_id: string, content = "Again") {
  const targets = [{ connection_id }];
  const { status, body } = await workspace.createPost({ content, targets, schedule: NOW });
  expect(status).toBe(202);
  await workspace.server.clock.advance("5s");
  expect((await workspace.getPost(body.data.id)).status).toBe("failed");
  return `/posts/${body.data.id}`;
}

const retry = async ({ call }: Workspace, path: string) =>
  (await call("POST", `${path}/retry`)).body?.error?.code;

describe("trying a post again", () => {
  it("needs the approval that publishing it needs", async () => {
    const workspace = await startWorkspace();
    const { server, call } = workspace;
    const path = await fail(workspace, await server.addConnection(FICKLE));
    const admin = onCarrier(server, server.fetch);
    const token = await admin.logIn(EMAILS.owner);
    const json = { settings: { approval_required: true } };
    expect((await admin.call("PATCH", "/workspaces/ws_acme", { token, json })).status).toBe(200);
    await call("PATCH", path, { json: { content: "Other words" } });
    expect(await retry(workspace, path)).toBe("APPROVAL_REQUIRED");
  });

  it("is held against its networks, as it is by then", async () => {
    const workspace = await startWorkspace();
    const connection = await workspace.server.addConnection({ ...FICKLE, network: "x" });
    const path = await fail(workspace, connection);
    await workspace.call("PATCH", path, { json: { content: "a".repeat(1_000) } });
    const { status, body } = await workspace.call("POST", `${path}/retry`);
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ code: "TEXT_TOO_LONG" }]);
  });

  it("puts nothing live that another post has put live since", async () => {
    const workspace = await startWorkspace();
    const connection = await workspace.server.addConnection(FICKLE);
    const [one, other] = [await fail(workspace, connection), await fail(workspace, connection)];
    expect(await retry(workspace, other)).toBeUndefined();
    expect(await retry(workspace, one)).toBe("DUPLICATE_CONTENT");
    await workspace.server.clock.advance("5s");
    expect(await retry(workspace, one)).toBe("DUPLICATE_CONTENT");
  });

  it("is for a twin as well whose maker has said so", async () => {
    const workspace = await startWorkspace();
    const connection = await workspace.server.addConnection(FICKLE);
    const [one, other] = [await fail(workspace, connection), await fail(workspace, connection)];
    expect(await retry(workspace, other)).toBeUndefined();
    await workspace.call("PATCH", one, { json: { allow_duplicate: true } });
    expect(await retry(workspace, one)).toBeUndefined();
  });

  it("waits until an expired connection is renewed", async () => {
    const workspace = await startWorkspace();
    const { server, inMinutes } = workspace;
    const expiresAt = inMinutes(60);
    const path = await fail(workspace, await server.addConnection({ ...FICKLE, expiresAt }));
    await server.clock.advance("2h");
    expect(await retry(workspace, path)).toBe("CONNECTION_EXPIRED");
  });

  it("leaves the time at which the others went live as it is, where it fails again", async () => {
    const { createPost, getPost, call, server } = await startWorkspace();
    const failing = await server.addConnection({ name: "Always fails: platform_error" });
    const targets = [{ connection_id: "conn_acmex" }, { connection_id: failing }];
    const { body } = await createPost({ content: "Now", targets, schedule: NOW });
    await server.clock.advance("5s");
    const { published_at } = await getPost(body.data.id);
    await server.clock.advance("1h");
    expect((await call("POST", `/posts/${body.data.id}/retry`)).status).toBe(202);
    await server.clock.advance("5s");
    expect(await getPost(body.data.id)).toMatchObject({ status: "partial", published_at });
  });
});

describe("a target that a network has taken, and leaves to its user", () => {
  it("is not published again", async () => {
    const { createPost, getPost, call, server, upload } = await startWorkspace();
    const media_id = (await upload(jpeg())).body.data.id;
    const inbox = await server.addConnection({ network: "tiktok" });
    const failing = await server.addConnection({ name: "Always fails: platform_error" });
    const { body } = await createPost({
      content: "Now",
      media: [{ media_id }],
      targets: [
        { connection_id: inbox, options: { privacy_level: "SELF_ONLY", mode: "inbox" } },
        { connection_id: failing },
      ],
      schedule: NOW,
    });
    await server.clock.advance("5s");
    const before = await getPost(body.data.id);
    expect(before.targets.map(({ status }) => status)).toEqual(["awaiting_user_action", "failed"]);
    const json = { target_ids: [before.targets[0]?.id] };
    const refused = await call<Post>("POST", `/posts/${before.id}/publish`, { json });
    expect(refused.status).toBe(422);
    expect(refused.body.error.errors).toMatchObject([
      { pointer: "/target_ids/0", code: "NOT_ALLOWED" },
    ]);
    expect(await getPost(before.id)).toEqual(before);
  });
});
