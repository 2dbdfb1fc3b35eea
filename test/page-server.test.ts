import { createMockServer, OptionError } from "@postern/mock-server/browser";
import { createClient } from "@postern/sdk";
import { describe, expect, it, onTestFinished } from "vitest";
import { startFileHost } from "./support/file-host.ts";
import { png } from "./support/pictures.ts";

const PAGE = "https://app.acme.test";

/** As in a page: nothing of Node's is under it, and the page has an origin, from which the key may be used. */
async function startInPage(options: Parameters<typeof createMockServer>[0] = {}) {
  const server = await createMockServer({
    clock: "manual",
    origin: PAGE,
    pageOrigin: PAGE,
    ...options,
  });
  onTestFinished(() => server.close());
  const client = (apiKey: string) =>
    createClient({ apiKey, baseUrl: server.baseUrl, fetch: server.fetch });
  const { secret } = await server.issueKey({ allowed_origins: [PAGE], limits: "none" });
  return { server, client, ours: client(secret) };
}

describe("the server in a page", () => {
  it("publishes by the clock, and signs what it tells of it", async () => {
    const { server, ours } = await startInPage();
    const { posts, webhooks } = ours;
    const { signing_secret } = await webhooks.create({
      url: "https://hooks.acme.test/postern",
      events: ["post.published"],
    });
    expect(signing_secret).toMatch(/^whsec_/u);
    const post = await posts.create({
      content: "From a page.",
      targets: [{ connection_id: "conn_acmebluesky" }],
      schedule: { mode: "now" },
    });
    await server.clock.advance("1m");
    expect(await posts.get(post.id)).toMatchObject({ status: "published" });
  });

  it("takes requests for those of its page, whose key may be for another", async () => {
    const { server, client } = await startInPage();
    const here = await server.issueKey({ allowed_origins: [PAGE] });
    const elsewhere = await server.issueKey({ allowed_origins: ["https://other.test"] });
    expect((await client(here.secret).me.get()).key?.id).toBe(here.keyId);
    await expect(client(elsewhere.secret).me.get()).rejects.toMatchObject({
      code: "ORIGIN_NOT_ALLOWED",
    });
  });

  it("judges addresses, and inspects files", async () => {
    const { server, client, ours } = await startInPage();
    const allowed = { allowed_origins: [PAGE], allowed_ips: ["203.0.113.0/24"] };
    const { secret } = await server.issueKey(allowed);
    await expect(client(secret).me.get()).rejects.toMatchObject({ code: "IP_NOT_ALLOWED" });
    const media = await ours.media.upload(png(640, 360));
    expect(media).toMatchObject({ mime_type: "image/png", width: 640, height: 360 });
  });

  it("lets people log in", async () => {
    const { server } = await startInPage();
    const response = await server.fetch(`${server.baseUrl}/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "owner@acme.test", password: "postern-demo" }),
    });
    expect(response.status).toBe(201);
  });

  it("fetches feeds that the page may fetch, and no private address where that is forbidden", async () => {
    const feed = `<rss version="2.0"><channel><title>Acme</title></channel></rss>`;
    const host = await startFileHost({ "/feed.xml": (response) => response.end(feed) });
    const wanted = { url: `${host.origin}/feed.xml`, connection_ids: ["conn_acmelinkedin"] };
    const open = await startInPage();
    expect(await open.ours.feeds.create(wanted)).toMatchObject({ name: "Acme" });
    const guarded = await startInPage({ allowPrivateUrls: false });
    for (const url of [
      "http://acme.test/",
      "https://10.0.0.8/",
      "https://[::1]/",
      "https://localhost/",
    ]) {
      await expect(guarded.ours.feeds.create({ ...wanted, url })).rejects.toMatchObject({
        code: "URL_BLOCKED",
      });
    }
  });

  it("fails as the header X-Postern-Fault asks, for its one request", async () => {
    const { server } = await startInPage();
    const health = (headers: Record<string, string> = {}) =>
      server.fetch(`${server.baseUrl}/health`, { headers });
    expect((await health({ "x-postern-fault": "MAINTENANCE" })).status).toBe(503);
    await expect(health({ "x-postern-fault": "reset=after-work" })).rejects.toThrow("fetch failed");
    expect((await health()).status).toBe(200);
  });

  it("begins with a scenario that is an object, and reads no file", async () => {
    const scenario = { clock: "manual:2027-01-31T09:00:00Z" };
    const { server } = await startInPage({ scenario });
    expect(server.clock.now().toISOString()).toBe("2027-01-31T09:00:00.000Z");
    await expect(startInPage({ scenario: "globex.yaml" })).rejects.toThrow(OptionError);
  });
});
