/** Tests a program of one's own against the reference server, in the test's own process and on its own clock. */
import { createMockServer, type MockServer } from "@postern/mock-server";
import { type Client, createClient, InsufficientScopeError } from "@postern/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** The program: it announces a release on every account, at nine in the morning of the day after. */
async function announceRelease(client: Client, version: string, today: string): Promise<string> {
  const accounts = await client.connections.list({ status: "active" }).toArray({ limit: 100 });
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const post = await client.posts.create(
    {
      content: `Version ${version} is out.`,
      targets: accounts
        .filter(({ network }) => network === "bluesky" || network === "linkedin")
        .map(({ id }) => ({ connection_id: id })),
      schedule: { mode: "at", scheduled_at: `${tomorrow}T09:00:00Z` },
    },
    { idempotencyKey: `release-${version}` },
  );
  return post.id;
}

describe("the announcement of a release", () => {
  let server: MockServer;
  beforeEach(async () => {
    server = await createMockServer({ clock: "2026-05-04T08:00:00Z" });
  });
  afterEach(() => server.close());

  async function clientWith(...scopes: ("posts:read" | "posts:write" | "connections:read")[]) {
    const { secret } = await server.issueKey({ scopes });
    return createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
  }

  it("goes out at nine on the next day, on both networks", async () => {
    const client = await clientWith("posts:read", "posts:write", "connections:read");
    const id = await announceRelease(client, "2.0", "2026-05-04");

    await server.clock.advance("24h");
    expect((await client.posts.get(id)).status).toBe("scheduled");
    await server.clock.advance("2h");

    const { status, targets } = await client.posts.get(id);
    expect(status).toBe("published");
    expect(targets.map(({ network }) => network).sort()).toEqual(["bluesky", "linkedin"]);
  });

  it("is made once, however often the pipeline runs", async () => {
    const client = await clientWith("posts:read", "posts:write", "connections:read");
    const ids = [
      await announceRelease(client, "2.1", "2026-05-04"),
      await announceRelease(client, "2.1", "2026-05-04"),
    ];
    expect(new Set(ids).size).toBe(1);
  });

  it("needs a key that may write", async () => {
    const client = await clientWith("posts:read", "connections:read");
    const work = announceRelease(client, "2.2", "2026-05-04");
    await expect(work).rejects.toThrow(InsufficientScopeError);
  });
});
