import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { newSharedDatabase, startInstances } from "./support/instances.ts";

const token = DEMO_TOKEN;
const dataOf = async <Data>(response: Response): Promise<Data> =>
  ((await response.json()) as { data: Data }).data;

describe("several servers on one database", () => {
  it("make the first data once, however many of them find it empty", async () => {
    const [first, ...others] = await startInstances(3);
    for (const { server } of [first, ...others]) expect(server.hasDemoData).toBe(true);
    const connections = await dataOf<unknown[]>(await first.call("GET", "/connections", { token }));
    expect(connections).toHaveLength(9);
  });

  it("do a call under one idempotency key once, whichever of them it is sent to", async () => {
    const instances = await startInstances(2);
    const json = { content: "Once, and no more" };
    const headers = { "idempotency-key": "the-same-everywhere" };
    const responses = await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        instances[turn % 2 === 0 ? 0 : 1].call("POST", "/posts", { token, headers, json }),
      ),
    );

    const answered = responses.filter(({ status }) => status !== 409);
    expect(answered.length).toBeGreaterThan(0);
    const ids = await Promise.all(
      answered.map(async (response) => (await dataOf<Schemas["Post"]>(response)).id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(answered.filter(({ headers }) => !headers.has("idempotent-replayed"))).toHaveLength(1);
    const posts = await dataOf<unknown[]>(await instances[1].call("GET", "/posts", { token }));
    expect(posts).toHaveLength(1);
  });

  it("see a key that one of them has revoked as revoked, from the next request on", async () => {
    const [first, second] = await startInstances(2);
    const { keyId, secret } = await first.server.issueKey();
    expect((await second.call("GET", "/me", { token: secret })).status).toBe(200);
    const log = { email: "owner@acme.test", password: "postern-demo" };
    const session = await fetch(`${first.server.baseUrl}/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(log),
    });
    const { token: sessionToken } = await dataOf<{ token: string }>(session);

    const revoked = await first.call("POST", `/api-keys/${keyId}/revoke`, {
      token: sessionToken,
      json: {},
    });

    expect(revoked.status).toBe(200);
    expect((await second.call("GET", "/me", { token: secret })).status).toBe(401);
  });

  it("publish each post once, though all of them look for what is due", async () => {
    const [first, second] = await startInstances(2);
    const json = { content: "To all", connection_ids: ["conn_acmex"] };
    const made = await Promise.all(
      [first, second].flatMap((instance) =>
        Array.from({ length: 5 }, () =>
          instance.call("POST", "/posts", {
            token,
            json: { ...json, content: `To all ${crypto.randomUUID()}`, publish_now: true },
          }),
        ),
      ),
    );
    const posts = await Promise.all(made.map((response) => dataOf<Schemas["Post"]>(response)));

    await expect
      .poll(
        async () => {
          const response = await second.call("GET", "/posts?status=published", { token });
          return (await dataOf<unknown[]>(response)).length;
        },
        { timeout: 10_000 },
      )
      .toBe(posts.length);
    for (const { id } of posts) {
      const post = await dataOf<Schemas["Post"]>(
        await first.call("GET", `/posts/${id}`, { token }),
      );
      expect(post.version).toBe(3);
    }
  });
});

describe("a server on a shared database", () => {
  it("makes no demo data, and has no control surface, unless told", async () => {
    const shared = await newSharedDatabase();
    const server = await createMockServer(shared);
    onTestFinished(() => server.close());
    const { url } = await server.listen();
    expect(server.hasDemoData).toBe(false);
    expect((await fetch(`${url}/__postern/requests`)).status).toBe(404);
  });

  it("has a control surface for whoever sends its token", async () => {
    const server = await createMockServer({ ...(await newSharedDatabase()), controlToken: "open" });
    onTestFinished(() => server.close());
    const { url } = await server.listen();
    const headers = { "x-postern-control-token": "open" };
    expect((await fetch(`${url}/__postern/requests`)).status).toBe(404);
    expect((await fetch(`${url}/__postern/requests`, { headers })).status).toBe(200);
  });

  it("is refused without the encryption key that all of its servers share", async () => {
    const { database } = await newSharedDatabase();
    await expect(createMockServer({ database })).rejects.toThrow(/POSTERN_ENCRYPTION_KEY/);
  });
});
