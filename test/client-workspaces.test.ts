/** The client in many workspaces, and in waiting for the server, against the reference server. */
import { createClient, forEachWorkspace, WorkspaceMismatchError } from "@postern/sdk";
import { describe, expect, it } from "vitest";
import { startServer } from "./support/harness.ts";
import { openKeyDesk, openOtherDesk } from "./support/key-desk.ts";

/** A client of an agency of two locations, the second of which was made under the key itself. */
async function openAgency() {
  const desk = await openOtherDesk(await openKeyDesk(), { type: "agency" });
  const scopes = ["posts:read", "posts:write", "workspaces:read", "workspaces:write"] as const;
  const { secret } = await desk.newKey({ kind: "agency", scopes: [...scopes] });
  const { baseUrl, fetch } = desk.server;
  const client = createClient({ apiKey: secret, baseUrl, fetch });
  const harbour = await client.workspaces.create({ name: "Harbour Street" });
  return { client, harbour, desk };
}

describe("an agency key", () => {
  it("acts through withWorkspace in each of its locations, and sees only what is there", async () => {
    const { client, harbour, desk } = await openAgency();

    const post = await client.withWorkspace(harbour.id).posts.create({ content: "Fresh fish." });

    expect(post.workspace_id).toBe(harbour.id);
    const there = await client.withWorkspace(harbour.id).posts.list();
    const elsewhere = await client.withWorkspace(desk.locationId).posts.list();
    expect([there.items.length, elsewhere.items.length]).toEqual([1, 0]);
    const foreign = await client.withWorkspace("ws_acme").posts.list().result();
    expect(foreign.ok || foreign.error).toBeInstanceOf(WorkspaceMismatchError);
  });

  it("and a key of one workspace are visited together by forEachWorkspace", async () => {
    const { client, harbour, desk } = await openAgency();
    const { secret } = await desk.server.issueKey({});
    const { baseUrl, fetch } = desk.server;
    const own = createClient({ apiKey: secret, baseUrl, fetch });

    const results = await forEachWorkspace([client, own], async (inside, { id }) => {
      const { workspace_id } = await inside.posts.create({ content: `Good morning, ${id}.` });
      return workspace_id;
    });

    const visited = results.map((result) => (result.ok ? result.data : result.error));
    expect(visited).toEqual(expect.arrayContaining([harbour.id, desk.locationId, "ws_acme"]));
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(3);
  });
});

describe("what takes its time", () => {
  it("is waited for: a job, and a post that is published", async () => {
    const { server } = await startServer();
    const { secret } = await server.issueKey({});
    const { baseUrl, fetch } = server;
    const client = createClient({
      apiKey: secret,
      baseUrl,
      fetch,
      // The server's time passes as the client waits.
      clock: {
        now: () => server.clock.now().getTime(),
        after(delayMs, task) {
          let isOff = false;
          if (delayMs <= 10_000) {
            void server.clock.advance(delayMs).then(() => isOff || task());
          }
          return () => {
            isOff = true;
          };
        },
      },
    });

    const job = await client.posts.bulkCreate({
      posts: [{ content: "One." }, { content: "Two." }],
    });
    const done = await client.jobs.wait(job.job_id);
    expect(done).toMatchObject({ status: "complete", failures: [] });

    const post = await client.posts.create({
      content: "Doors open at nine.",
      targets: [{ connection_id: "conn_acmebluesky" }],
      schedule: { mode: "now" },
    });
    expect(post.status).toBe("publishing");
    expect((await client.posts.waitUntilPublished(post.id)).status).toBe("published");
  });
});
