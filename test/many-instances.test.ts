import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { newSharedDatabase, startInstance, startInstances } from "./support/instances.ts";
import { runServer, startServerProcess } from "./support/server-process.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";

const token = DEMO_TOKEN;

describe("several servers on one database", () => {
  it("make the first data once, however many of them find it empty", async () => {
    const instances = await startInstances(3);
    for (const { server } of instances) expect(server.hasDemoData).toBe(true);
    const { body } = await instances[0].call<unknown[]>("GET", "/connections", { token });
    expect(body.data).toHaveLength(9);
  });

  it("do a call under one idempotency key once, whichever of them it is sent to", async () => {
    const instances = await startInstances(2);
    const sent = {
      token,
      json: { content: "Once, and no more" },
      headers: { "idempotency-key": "the-same-everywhere" },
    };
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        instances[turn % 2 === 0 ? 0 : 1].call<Schemas["Post"]>("POST", "/posts", sent),
      ),
    );

    const answered = replies.filter(({ status }) => status !== 409);
    expect(new Set(answered.map(({ body }) => body.data.id)).size).toBe(1);
    expect(answered.filter(({ headers }) => !headers.has("idempotent-replayed"))).toHaveLength(1);
    const { body } = await instances[1].call<unknown[]>("GET", "/posts", { token });
    expect(body.data).toHaveLength(1);
  });

  it("see a key that one of them has revoked as revoked, from the next request on", async () => {
    const [first, second] = await startInstances(2);
    const { keyId, secret } = await first.server.issueKey();
    expect((await second.call("GET", "/me", { token: secret })).status).toBe(200);

    const owner = { token: await first.logIn(), json: {} };
    expect((await first.call("POST", `/api-keys/${keyId}/revoke`, owner)).status).toBe(200);

    expect((await second.call("GET", "/me", { token: secret })).status).toBe(401);
  });

  it("show the same time once one of them is moved on, and add up what each is moved by", async () => {
    const [first, second] = await startInstances(2);
    const { secret } = await first.server.issueKey({ expires_in_days: 1 });
    const timeOf = ({ server }: typeof first) => server.clock.now().getTime();
    const startedAt = timeOf(second);

    await first.server.clock.advance("2d");
    await expect
      .poll(async () => (await second.call("GET", "/me", { token: secret })).body.error?.code)
      .toBe("API_KEY_EXPIRED");
    await second.server.clock.advance("1h");
    await expect.poll(() => timeOf(first) - startedAt).toBeGreaterThanOrEqual(49 * 3_600_000);
  });

  it("leave a manual clock among them where it is, and its server says so when it starts", async () => {
    const shared = await newSharedDatabase();
    const log: string[] = [];
    const options = {
      clock: "manual",
      demo: true,
      log: (_: string, line: string) => void log.push(line),
    };
    const still = await startInstance({ ...shared, ...options });
    const other = await startInstance({ ...shared, demo: true });
    const before = still.server.clock.now();
    await other.server.clock.advance("1h");
    expect(still.server.clock.now()).toEqual(before);
    expect(log).toEqual([expect.stringMatching(/^The clock is manual, .* does not follow/u)]);
    await still.server.clock.advance("1h");
    expect(still.server.clock.now().getTime() - before.getTime()).toBe(2 * 3_600_000);
  });

  it("publish each post once, and tell of it once, though all of them look for what is due", async () => {
    const instances = await startInstances(2);
    const receiver = await startWebhookReceiver();
    onTestFinished(() => receiver.close());
    const webhook = { url: receiver.url, events: ["post.published"] };
    await instances[0].call("POST", "/webhooks", { token, json: webhook });

    const posts = await Promise.all(
      Array.from({ length: 10 }, async (_, turn) => {
        const targets = [{ connection_id: "conn_acmex" }];
        const json = { content: `Number ${turn}`, targets, schedule: { mode: "now" } };
        const instance = instances[turn % 2 === 0 ? 0 : 1];
        const { body } = await instance.call<Schemas["Post"]>("POST", "/posts", { token, json });
        return body.data.id;
      }),
    );

    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(posts.length);
    // What is under way is done when the servers have closed.
    await Promise.all(instances.map(({ server }) => server.close()));
    const published = receiver.received.map(({ body }) => JSON.parse(body).data.id);
    expect(published.toSorted()).toEqual(posts.toSorted());
  });
});

describe("a server on a shared database", () => {
  it("makes no demo data, and has no control surface, unless told", async () => {
    const { server } = await startInstance(await newSharedDatabase());
    expect(server.hasDemoData).toBe(false);
    const requests = new URL("/__postern/requests", server.baseUrl);
    expect((await fetch(requests)).status).toBe(404);
  });

  it("has a control surface for whoever sends its token", async () => {
    const options = { ...(await newSharedDatabase()), controlToken: "open" };
    const { server } = await startInstance(options);
    const requests = new URL("/__postern/requests", server.baseUrl);
    const headers = { "x-postern-control-token": "open" };
    expect((await fetch(requests)).status).toBe(404);
    expect((await fetch(requests, { headers })).status).toBe(200);
  });

  it("is refused without the encryption key that all of its servers share", async () => {
    const { database } = await newSharedDatabase();
    await expect(createMockServer({ database })).rejects.toThrow(/POSTERN_ENCRYPTION_KEY/);
  });
});

describe("the command on a shared database", { timeout: 30_000 }, () => {
  it("says where its state is, and never the password", async () => {
    const { database, encryptionKey } = await newSharedDatabase();
    vi.stubEnv("POSTERN_ENCRYPTION_KEY", encryptionKey);
    const server = await startServerProcess(["--database", database]);
    const { password, host, pathname } = new URL(database);
    expect(server.output()).toContain(`${host}${pathname}`);
    expect(server.output()).not.toContain(password);
    expect(server.output()).not.toContain("Demo key");
    expect(await server.stop()).toMatchObject({ exitCode: 0, errors: "" });
  });

  it("ends with one line, without the password, where it cannot be used", async () => {
    const { database, encryptionKey } = await newSharedDatabase();
    vi.stubEnv("POSTERN_ENCRYPTION_KEY", encryptionKey);
    const wrong = Object.assign(new URL(database), { password: "hunter2" }).href;
    const { exitCode, errors, output } = await runServer(["--database", wrong]);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
    expect(errors).toMatch(/Cannot use the database postgres:.*user or password is wrong/);
    expect(errors).not.toContain("hunter2");
  });

  it("does not repeat an address that it cannot read: there may be a password in it", async () => {
    const { exitCode, errors } = await runServer(["--database", "postgres://me:hunter2@:x/y"]);
    expect(exitCode).toBe(1);
    expect(errors).toContain(
      "The PostgreSQL URL must have the form postgres://USER:PASSWORD@HOST:PORT/NAME.",
    );
    expect(errors).not.toContain("hunter2");
  });
});
