/** SocialPatra's sentences on what people automate with a key. */
import type { Schemas } from "@postern/spec";
import app, { createPost } from "@postern/zapier-app";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished } from "vitest";
import zapier from "zapier-platform-core";
import { startBlog } from "../../support/feeds.ts";
import { openOtherDesk } from "../../support/key-desk.ts";
import { jpeg } from "../../support/pictures.ts";
import { open, post, type Scope, upload } from "./desk.ts";

describe("real automations", () => {
  /** A key for publishing, and the calls of an integration that holds it. */
  async function openIntegration(...scopes: readonly Scope[]) {
    const desk = await open();
    const { secret: token } = await desk.newKey({
      scopes: ["posts:write", "posts:read", ...scopes],
    });
    const read = async (id: string) =>
      (await desk.call<Schemas["Post"]>("GET", `/posts/${id}`, { token })).body.data;
    return { ...desk, token, read };
  }

  it("S3b, S37: a new product is announced on Instagram and Facebook the moment it is in store", async () => {
    const desk = await openIntegration("media:upload");
    const media = await upload(desk, desk.token, jpeg());
    const { status, body } = await post(desk, desk.token, {
      media: [{ media_id: media.body.data.id }],
      targets: [{ connection_id: "conn_acmeinstagram" }, { connection_id: "conn_acmefacebook" }],
      schedule: { mode: "now" },
    });
    expect([status, body.data.status]).toEqual([202, "publishing"]);
    await desk.server.clock.advance("10m");
    const live = { status: "published", external_url: expect.stringMatching(/^https:/) };
    expect(await desk.read(body.data.id)).toMatchObject({
      status: "published",
      targets: [
        { network: "instagram", ...live },
        { network: "facebook", ...live },
      ],
    });
  });

  it("S3c: an article that a blog publishes is posted to each account, once", async () => {
    const desk = await openIntegration("feeds:read", "feeds:write");
    const { call, server, token } = desk;
    const old = { guid: "1", title: "Old", link: "https://acme.test/1" };
    const blog = await startBlog([old]);
    const connection_ids = ["conn_acmelinkedin", "conn_acmebluesky"];
    const json = { url: blog.url, connection_ids, mode: "now" };
    expect((await call("POST", "/feeds", { token, json })).status).toBe(201);
    blog.articles = [{ guid: "2", title: "New", link: "https://acme.test/2" }, old];
    await server.clock.advance("1d");
    const { body } = await call<Schemas["Post"][]>("GET", "/posts", { token });
    expect(body.data).toMatchObject([
      {
        source: "feed",
        status: "published",
        content: expect.stringContaining("https://acme.test/2"),
        targets: connection_ids.map((connection_id) => ({ connection_id })),
      },
    ]);
  });

  it("S3d, S38: a nightly job pulls last week's numbers of each client, each by the client's own key", async () => {
    const desk = await open();
    const other = await openOtherDesk(desk);
    const { server, workspaceId } = other;
    await other.manage("POST", "/brands", {
      json: { name: "Client" },
      headers: { "X-Workspace-Id": workspaceId },
    });
    const elsewhere = await server.addConnection({ workspaceId, network: "linkedin" });
    const clients = [
      { desk, connections: ["conn_acmelinkedin", "conn_acmebluesky"] },
      { desk: other, connections: [elsewhere] },
    ];
    const today = server.clock.now().toISOString().slice(0, 10);
    const reporters = clients.map(async ({ desk, connections }) => {
      const { secret } = await desk.newKey({ scopes: ["posts:write"] });
      const targets = connections.map((connection_id) => ({ connection_id }));
      await post(desk, secret, { targets, schedule: { mode: "now" } });
      return (await desk.newKey({ scopes: ["analytics:read"] })).secret;
    });
    const tokens = await Promise.all(reporters);
    await server.clock.advance("7d");
    const yesterday = new Date(server.clock.now().getTime() - 86_400_000).toISOString();
    const week = `start_date=${today}&end_date=${yesterday.slice(0, 10)}`;
    const report = await Promise.all(
      tokens.map(async (token) => {
        const read = <Data>(path: string) => desk.call<Data>("GET", `${path}?${week}`, { token });
        const sum = await read<Schemas["AnalyticsSummary"]>("/analytics/summary");
        const rows = await read<Schemas["PostTargetAnalytics"][]>("/analytics/posts");
        const views = rows.body.data.map(({ metrics }) => metrics?.views ?? 0);
        expect(sum.body.data.views).toBe(views.reduce((total, one) => total + one, 0));
        expect(sum.body.data.views).toBeGreaterThan(0);
        return rows.body.data.map(({ connection_id }) => connection_id).sort();
      }),
    );
    expect(report).toEqual(clients.map(({ connections }) => [...connections].sort()));
  });

  it("S36: every newsletter that is sent drafts a post for several networks, and publishes nothing", async () => {
    const desk = await openIntegration();
    const networks = ["x", "linkedin", "bluesky"];
    const { status, body } = await post(desk, desk.token, {
      targets: networks.map((network) => ({ connection_id: `conn_acme${network}` })),
      schedule: { mode: "draft" },
    });
    expect(status).toBe(201);
    await desk.server.clock.advance("1d");
    const { status: kept, published_at, targets } = await desk.read(body.data.id);
    expect([kept, published_at]).toEqual(["draft", null]);
    expect(targets.map(({ network }) => network)).toEqual(networks);
  });

  it("S39: a row that is added to a sheet triggers a post, once however often the tool tries", async () => {
    const desk = await openIntegration();
    const network = setupServer(...desk.server.handlers);
    network.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => network.close());
    const row = {
      authData: { api_key: desk.token, base_url: desk.server.baseUrl },
      inputData: {
        social_profile_ids: ["conn_acmelinkedin"],
        content: "Row 12: rocket skates are back.",
        schedule_mode: "now",
        deduplication_key: "sheet row 12",
      },
    };
    const run = zapier.createAppTester(app);
    const [first, again] = [await run(createPost, row), await run(createPost, row)];
    expect(again.id).toBe(first.id);
    await desk.server.clock.advance("10m");
    const { body } = await desk.call<unknown[]>("GET", "/posts", { token: desk.token });
    expect(body.data).toMatchObject([
      { id: first.id, status: "published", content: row.inputData.content },
    ]);
  });
});
