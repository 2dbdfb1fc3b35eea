import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { newSharedDatabase, startInstances } from "./support/instances.ts";

const token = DEMO_TOKEN;
const dataOf = async <Data>(response: Response): Promise<Data> =>
  ((await response.json()) as { data: Data }).data;

/** Keeps the post that each event is about. */
async function receiveEvents(): Promise<{ readonly url: string; readonly received: string[] }> {
  const received: string[] = [];
  const receiver = createServer(async (request, response) => {
    const event = (await json(request)) as { readonly data: Schemas["Post"] };
    received.push(event.data.id);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  onTestFinished(() => void receiver.close());
  return { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`, received };
}

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

  it("publish each post once, and tell of it once, though all of them look for what is due", async () => {
    const instances = await startInstances(2);
    const events = await receiveEvents();
    const webhook = { url: events.url, events: ["post.published"] };
    const made = await instances[0].call("POST", "/webhooks", { token, json: webhook });
    expect(made.status).toBe(201);

    const posts = await Promise.all(
      Array.from({ length: 10 }, async (_, turn) => {
        const targets = [{ connection_id: "conn_acmex" }];
        const json = { content: `Number ${turn}`, targets, schedule: { mode: "now" } };
        const response = await instances[turn % 2 === 0 ? 0 : 1].call("POST", "/posts", {
          token,
          json,
        });
        return (await dataOf<Schemas["Post"]>(response)).id;
      }),
    );

    await expect.poll(() => events.received.length, { timeout: 10_000 }).toBe(posts.length);
    // All that was due has been done when the servers have closed.
    await Promise.all(instances.map(({ server }) => server.close()));
    expect(events.received.toSorted()).toEqual(posts.toSorted());
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
