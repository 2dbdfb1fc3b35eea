/** What the simulated networks can be told to do by the name of a connection, as the documents say. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { mp4 } from "./support/films.ts";
import { jpeg } from "./support/pictures.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Post = Schemas["Post"];
const NOW = { mode: "now" };

const CATEGORIES = {
  auth_expired: { source: "user", retryable: false },
  user_content: { source: "user", retryable: false },
  user_abuse: { source: "user", retryable: false },
  account_issue: { source: "user", retryable: false },
  platform_rejected: { source: "platform", retryable: false },
  platform_error: { source: "platform", retryable: true },
  system_error: { source: "system", retryable: true },
  unknown: { source: "system", retryable: false },
} as const;

type Added = Parameters<Workspace["server"]["addConnection"]>[0];

/** A post through one connection, published as far as it gets. */
async function publishThrough(workspace: Workspace, wanted: Added) {
  const connection_id = await workspace.server.addConnection(wanted);
  const { body } = await workspace.createPost({
    content: "Hello",
    targets: [{ connection_id }],
    schedule: NOW,
  });
  await workspace.server.clock.advance("5s");
  return {
    connection_id,
    path: `/posts/${body.data.id}`,
    post: await workspace.getPost(body.data.id),
  };
}

describe("a connection named Always fails", () => {
  it.each(Object.entries(CATEGORIES))("shows the category %s", async (category, nature) => {
    const workspace = await startWorkspace();
    const { post } = await publishThrough(workspace, { name: `Always fails: ${category}` });
    expect(post).toMatchObject({
      status: "failed",
      targets: [{ status: "failed", error: { category, ...nature } }],
    });
  });
});

describe("a failed target", () => {
  it("can be tried again while its error says so, and goes live then", async () => {
    const workspace = await startWorkspace();
    const once = { name: "Fails once: platform_error" };
    const { post, path } = await publishThrough(workspace, once);
    expect(post.status).toBe("failed");
    const { status, body } = await workspace.call<Post>("POST", `${path}/retry`);
    expect(status).toBe(202);
    expect(body.data).toMatchObject({
      status: "publishing",
      targets: [{ status: "publishing", error: null }],
    });
    await workspace.server.clock.advance("5s");
    expect((await workspace.getPost(post.id)).status).toBe("published");
  });

  it("is the only one that is tried again: what is live stays as it is", async () => {
    const workspace = await startWorkspace();
    const { server, createPost, getPost, call } = workspace;
    const once = await server.addConnection({ name: "Fails once: system_error" });
    const { body } = await createPost({
      content: "Hello",
      targets: [{ connection_id: "conn_acmex" }, { connection_id: once }],
      schedule: NOW,
    });
    await server.clock.advance("5s");
    const before = await getPost(body.data.id);
    expect(before.status).toBe("partial");
    const [live, failed] = before.targets;
    const path = `/posts/${body.data.id}/retry`;
    const refused = await call("POST", path, { json: { target_ids: [live?.id] } });
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      code: "NOT_RETRYABLE",
      details: { status: "partial", target_ids: [live?.id] },
    });
    expect((await call("POST", path, { json: { target_ids: [failed?.id] } })).status).toBe(202);
    await server.clock.advance("5s");
    const after = await getPost(body.data.id);
    expect(after.status).toBe("published");
    expect(after.targets[0]).toEqual(live);
  });

  it("is not tried again as it is where that cannot help", async () => {
    const workspace = await startWorkspace();
    const always = { name: "Always fails: user_content" };
    const { path } = await publishThrough(workspace, always);
    const { body } = await workspace.call("POST", `${path}/retry`);
    expect(body.error.code).toBe("NOT_RETRYABLE");
    const unknown = await workspace.call("POST", `${path}/retry`, {
      json: { target_ids: ["target_0"] },
    });
    expect(unknown.body.error.errors).toMatchObject([{ pointer: "/target_ids/0" }]);
  });
});

describe("a slow network", () => {
  it("takes as long as its name says", async () => {
    const workspace = await startWorkspace();
    const { post } = await publishThrough(workspace, { name: "Takes: 90 seconds" });
    expect(post.status).toBe("publishing");
    await workspace.server.clock.advance("85s");
    expect((await workspace.getPost(post.id)).status).toBe("published");
  });
});

describe("a quota", () => {
  it("refuses a post that is to go out at once, and says when there is room", async () => {
    const workspace = await startWorkspace();
    const { connection_id } = await publishThrough(workspace, { name: "Quota: 1 a day" });
    const second = { content: "More", targets: [{ connection_id }], schedule: NOW };
    const { status, body } = await workspace.createPost(second);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: "QUOTA_EXCEEDED", details: { connection_id } });
    const draft = await workspace.createPost({ ...second, schedule: { mode: "draft" } });
    const byHand = await workspace.call("POST", `/posts/${draft.body.data.id}/publish`);
    expect(byHand.body.error.code).toBe("QUOTA_EXCEEDED");
    await workspace.server.clock.advance("24h");
    expect((await workspace.createPost(second)).status).toBe(202);
  });

  it("is data on the target where the post was on its way already, and can be tried again", async () => {
    const workspace = await startWorkspace();
    const { connection_id } = await publishThrough(workspace, { name: "Quota: 1 a day" });
    const { body } = await workspace.createPost({
      content: "More",
      targets: [{ connection_id }],
      schedule: { mode: "at", scheduled_at: workspace.inMinutes(60) },
    });
    await workspace.server.clock.advance("61m");
    const post = await workspace.getPost(body.data.id);
    expect(post.targets[0]?.error).toMatchObject({ code: "QUOTA_EXCEEDED", retryable: true });
    await workspace.server.clock.advance("24h");
    await workspace.call("POST", `/posts/${post.id}/retry`);
    await workspace.server.clock.advance("5s");
    expect((await workspace.getPost(post.id)).status).toBe("published");
  });

  it("is the network's own where the name sets none: 15 a day on TikTok", async () => {
    const workspace = await startWorkspace();
    const { body: media } = await workspace.upload(jpeg());
    const posted = async (number: number) =>
      workspace.createPost({
        content: `Number ${number}`,
        media: [{ media_id: media.data.id }],
        targets: [
          { connection_id: "conn_acmetiktok", options: { privacy_level: "PUBLIC_TO_EVERYONE" } },
        ],
        schedule: NOW,
      });
    for (let number = 1; number <= 15; number += 1) {
      expect((await posted(number)).status).toBe(202);
      await workspace.server.clock.advance("15s");
    }
    expect((await posted(16)).body.error.code).toBe("QUOTA_EXCEEDED");
  });

  it("is one of several where the network has several: 6 a minute on TikTok as well", async () => {
    const workspace = await startWorkspace();
    const { body: media } = await workspace.upload(jpeg());
    const posted = async (number: number) =>
      workspace.createPost({
        content: `Number ${number}`,
        media: [{ media_id: media.data.id }],
        targets: [
          { connection_id: "conn_acmetiktok", options: { privacy_level: "PUBLIC_TO_EVERYONE" } },
        ],
        schedule: NOW,
      });
    const begun = workspace.server.clock.now().getTime();
    for (let number = 1; number <= 6; number += 1) {
      expect((await posted(number)).status).toBe(202);
      await workspace.server.clock.advance("5s");
    }
    const refused = (await posted(7)).body.error;
    // The simulated network takes 1.5 seconds for a post.
    const available_at = new Date(begun + 1_500 + 60_000).toISOString();
    expect(refused).toMatchObject({ code: "QUOTA_EXCEEDED", details: { available_at } });
    await workspace.server.clock.advance("32s");
    expect((await posted(7)).status).toBe(202);
  });

  it("counts a kind of post alone where the network does: 30 reels a day on Facebook", async () => {
    const workspace = await startWorkspace();
    const film = await mp4({ width: 1080, height: 1920, seconds: 4, framesPerSecond: 25 });
    const { body: media } = await workspace.upload(film);
    const posted = async (number: number, options: object) =>
      workspace.createPost({
        content: `Number ${number}`,
        media: [{ media_id: media.data.id }],
        targets: [{ connection_id: "conn_acmefacebook", options }],
        schedule: NOW,
      });
    const reel = { post_type: "reel" };
    for (let number = 1; number <= 30; number += 1) {
      expect((await posted(number, reel)).status).toBe(202);
      await workspace.server.clock.advance("5s");
    }
    expect((await posted(31, reel)).body.error.code).toBe("QUOTA_EXCEEDED");
    expect((await posted(31, { post_type: "post" })).status).toBe(202);
    await workspace.server.clock.advance("24h");
    expect((await posted(32, reel)).status).toBe(202);
  });
});

describe("a connection that runs out", () => {
  it("fails what was scheduled, and refuses what is to go out at once", async () => {
    const workspace = await startWorkspace();
    const connection_id = await workspace.server.addConnection({
      expiresAt: workspace.inMinutes(30),
    });
    const post = { content: "Hello", targets: [{ connection_id }] };
    const { body } = await workspace.createPost({
      ...post,
      schedule: { mode: "at", scheduled_at: workspace.inMinutes(60) },
    });
    await workspace.server.clock.advance("61m");
    const { targets } = await workspace.getPost(body.data.id);
    expect(targets[0]?.error).toMatchObject({ code: "TOKEN_EXPIRED", category: "auth_expired" });
    const { status, body: refused } = await workspace.createPost({ ...post, schedule: NOW });
    expect(status).toBe(409);
    expect(refused.error).toMatchObject({ code: "CONNECTION_EXPIRED", details: { connection_id } });
  });
});

describe("TikTok's inbox", () => {
  it("is told apart from being live: somebody has to act, and a warning says so", async () => {
    const workspace = await startWorkspace();
    const { body: media } = await workspace.upload(jpeg());
    const { body } = await workspace.createPost({
      content: "Hello",
      media: [{ media_id: media.data.id }],
      targets: [
        {
          connection_id: "conn_acmetiktok",
          options: { privacy_level: "SELF_ONLY", mode: "inbox" },
        },
      ],
      schedule: NOW,
    });
    expect(body.data.targets[0]?.warnings).toMatchObject([{ code: "USER_ACTION_NEEDED" }]);
    await workspace.server.clock.advance("5s");
    expect((await workspace.getPost(body.data.id)).targets[0]).toMatchObject({
      status: "awaiting_user_action",
      external_url: null,
      published_at: null,
    });
  });
});

describe("a network", () => {
  it.for([
    ["discord", {}],
    ["tumblr", { tags: ["rockets"] }],
    ["snapchat", { post_type: "spotlight" }],
  ] as const)(
    "%s puts a post live under an id and an address of its own",
    async ([network, options]) => {
      const workspace = await startWorkspace();
      const connection_id = await workspace.server.addConnection({ network });
      const film = await mp4({ width: 1080, height: 1920, seconds: 6, framesPerSecond: 25 });
      const { body: media } = await workspace.upload(film);
      const { body } = await workspace.createPost({
        content: "Hello",
        media: [{ media_id: media.data.id }],
        targets: [{ connection_id, options }],
        schedule: NOW,
      });
      expect(body.data.targets[0]?.warnings).toEqual([]);
      await workspace.server.clock.advance("5s");
      const [target] = (await workspace.getPost(body.data.id)).targets;
      expect(target?.status).toBe("published");
      const { host, pathname } = new URL(target?.external_url ?? "");
      expect(host).toBe(`${network}.example`);
      expect(pathname.endsWith(`/posts/${target?.external_id}`)).toBe(true);
    },
  );

  it("keeps what is live where it lets no application delete it, as Snapchat does", async () => {
    const workspace = await startWorkspace();
    const connection_id = await workspace.server.addConnection({ network: "snapchat" });
    const { body: media } = await workspace.upload(jpeg());
    const { body } = await workspace.createPost({
      content: "",
      media: [{ media_id: media.data.id }],
      targets: [{ connection_id }],
      schedule: NOW,
    });
    await workspace.server.clock.advance("5s");
    const refused = await workspace.call("DELETE", `/posts/${body.data.id}?mode=network`);
    expect(refused.body.error.code).toBe("NETWORK_DELETE_UNSUPPORTED");
    expect((await workspace.getPost(body.data.id)).status).toBe("published");
  });
});

describe("a post that is taken off its networks", () => {
  it("becomes a draft, and can go out anew under another name", async () => {
    const workspace = await startWorkspace();
    const { post, path } = await publishThrough(workspace, {});
    const [live] = post.targets;
    expect((await workspace.call("DELETE", `${path}?mode=network`)).status).toBe(204);
    const draft = await workspace.getPost(post.id);
    expect(draft).toMatchObject({
      status: "draft",
      published_at: null,
      targets: [{ status: "pending", external_id: null, external_url: null, published_at: null }],
    });
    expect((await workspace.call("DELETE", `${path}?mode=network`)).status).toBe(204);
    await workspace.call("POST", `${path}/publish`);
    await workspace.server.clock.advance("5s");
    const again = await workspace.getPost(post.id);
    expect(again.status).toBe("published");
    expect(again.targets[0]?.external_id).not.toBe(live?.external_id);
  });

  it("is gone here too with both", async () => {
    const workspace = await startWorkspace();
    const { path } = await publishThrough(workspace, {});
    expect((await workspace.call("DELETE", `${path}?mode=both`)).status).toBe(204);
    expect((await workspace.call("GET", path)).status).toBe(404);
  });

  it("is not while it is being published", async () => {
    const workspace = await startWorkspace();
    const { path } = await publishThrough(workspace, { name: "Takes: 90 seconds" });
    const { status, body } = await workspace.call("DELETE", `${path}?mode=both`);
    expect(status).toBe(409);
    expect(body.error.code).toBe("CONFLICT");
  });
});
