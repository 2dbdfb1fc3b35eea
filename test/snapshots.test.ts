/** Snapshots: back to a moment, as if nothing had happened since. */
import { randomBytes } from "node:crypto";
import { createMockServer, type MockServer, type MockServerOptions } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { onCarrier, type Reply } from "./support/harness.ts";
import { png } from "./support/pictures.ts";
import { newPostgresDatabase } from "./support/postgres.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { type RawRequest, sendRequest } from "./support/wire/raw-http.ts";

const DATABASES: readonly [string, () => Promise<string>][] = [
  ["in memory", async () => "memory"],
  ["in SQLite", async () => openSqliteFolder().database],
  ["in PostgreSQL", newPostgresDatabase],
];

async function start(options: MockServerOptions = {}) {
  const encryptionKey = randomBytes(32).toString("hex");
  const clock = "manual:2026-11-23T00:00:00Z";
  const server = await createMockServer({ clock, encryptionKey, demo: true, ...options });
  onTestFinished(() => server.close());
  const { secret } = await server.issueKey({ limits: { per_minute: 30, per_day: 1_000 } });
  const { call } = onCarrier(server, server.fetch);
  const as =
    (method: string) =>
    <Data>(path: string, sent: { json?: unknown; headers?: Record<string, string> } = {}) =>
      call<Data>(method, path, { token: secret, ...sent });
  return { server, call, secret, get: as("GET"), post: as("POST") };
}

const remaining = ({ headers }: Reply<unknown>) => headers.get("x-ratelimit-remaining");

const publishAt = (server: MockServer, minutes: number) => ({
  content: "On time.",
  targets: [{ connection_id: "conn_acmex" }],
  schedule: {
    mode: "at",
    scheduled_at: new Date(server.clock.now().getTime() + minutes * 60_000).toISOString(),
    timezone: "Europe/Berlin",
  },
});

describe.each(DATABASES)("a snapshot of a server %s", (_, database) => {
  it("brings back rows, bytes, due work, counts, kept answers, the clock and the journal", async () => {
    const { server, call, secret, get, post } = await start({ database: await database() });
    const body = new FormData();
    body.set("file", png());
    const token = secret;
    const media = (await call<Schemas["Media"]>("POST", "/media", { token, body })).body.data;
    const json = publishAt(server, 60);
    const headers = { "idempotency-key": "once" };
    const made = (await post<Schemas["Post"]>("/posts", { json, headers })).body.data;
    const before = await get(`/posts/${made.id}`);
    const at = await server.snapshot();
    const seen = server.journal.entries();
    expect(at.takenAt).toBe("2026-11-23T00:00:00.000Z");

    await server.clock.advance("2h");
    expect((await get<Schemas["Post"]>(`/posts/${made.id}`)).body.data.status).toBe("published");
    await call("DELETE", `/media/${media.id}`, { token });
    await post("/posts", { json: { content: "Since" } });
    expect((await server.fetch(media.url)).status).toBe(404);

    await server.restore(at);
    expect(server.clock.now()).toEqual(new Date("2026-11-23T00:00:00Z"));
    expect(server.journal.entries()).toEqual(seen);
    const again = await get(`/posts/${made.id}`);
    expect(again.body).toEqual(before.body);
    expect(Number(remaining(again))).toBe(Number(remaining(before)) - 1);
    expect(await (await server.fetch(media.url)).bytes()).toEqual(await png().bytes());
    const replayed = await post<Schemas["Post"]>("/posts", { json, headers });
    expect(replayed.headers.get("idempotent-replayed")).toBe("true");
    expect(replayed.body.data.id).toBe(made.id);
    await server.clock.advance("2h");
    expect((await get<Schemas["Post"]>(`/posts/${made.id}`)).body.data.status).toBe("published");
  });

  it("may be gone back to again and again, and before or after another", async () => {
    const { server, get, post } = await start({ database: await database() });
    const contents = async () =>
      (await get<Schemas["Post"][]>("/posts")).body.data.map(({ content }) => content);
    const empty = await server.snapshot();
    await post("/posts", { json: { content: "First" } });
    const one = await server.snapshot();
    await server.restore(empty);
    expect(await contents()).toEqual([]);
    await server.restore(one);
    expect(await contents()).toEqual(["First"]);
    await server.restore(empty);
    await post("/posts", { json: { content: "Other" } });
    await server.restore(one);
    expect(await contents()).toEqual(["First"]);
  });

  it("forgets the keys that were issued since, and no other", async () => {
    const { server, call, get } = await start({ database: await database() });
    const at = await server.snapshot();
    const { secret: token } = await server.issueKey();
    await server.restore(at);
    expect((await call("GET", "/me", { token })).body.error.code).toBe("INVALID_API_KEY");
    expect((await get("/me")).status).toBe(200);
  });
});

describe("a snapshot", () => {
  it("brings back a clock that ticks to the moment that it was taken at", async () => {
    const { server } = await start({ clock: "2030-01-01T00:00:00Z" });
    const at = await server.snapshot();
    await server.clock.advance("90d");
    await server.restore(at);
    const passedMs = server.clock.now().getTime() - Date.parse(at.takenAt);
    expect(passedMs).toBeGreaterThanOrEqual(0);
    expect(passedMs).toBeLessThan(60_000);
  });

  it("says the moment that it is of, however long it had to wait for it", async () => {
    const { server } = await start();
    for (let turns = 0; turns < 30; turns += 1) {
      const advanced = server.clock.advance("1h");
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const snapshot = await server.snapshot();
      await advanced;
      await server.restore(snapshot);
      expect(server.clock.now().toISOString()).toBe(snapshot.takenAt);
    }
  });

  it("sets the faults again that were set, and no other", async () => {
    const { server, get } = await start();
    server.faults.add({ fault: "error", code: "MAINTENANCE", operation: "getMe", times: 1 });
    const at = await server.snapshot();
    expect((await get("/me")).status).toBe(503);
    server.faults.add({ fault: "error", code: "INTERNAL", operation: "listPosts" });
    await server.restore(at);
    expect((await get("/me")).status).toBe(503);
    expect((await get("/me")).status).toBe(200);
    expect((await get("/posts")).status).toBe(200);
  });

  it("remembers who had guessed keys until then", async () => {
    const { server } = await start();
    const { port } = await server.listen();
    const headers = { authorization: "Bearer rp_guess" };
    const guess = () => sendRequest(port, { path: "/api/v1/me", headers });
    for (let attempt = 1; attempt <= 20; attempt += 1) await guess();
    const at = await server.snapshot();
    expect((await guess()).status).toBe(429);
    await server.clock.advance("2m");
    expect((await guess()).status).toBe(401);
    await server.restore(at);
    expect((await guess()).status).toBe(429);
  });

  it("is of one world, and another refuses it", async () => {
    const { server } = await start();
    const world = await server.world("ada");
    await expect(world.restore(await server.snapshot())).rejects.toThrow(
      /belongs to another world/,
    );
    await world.restore(await world.snapshot());
  });
});

describe("snapshots over the control surface", () => {
  async function startControlled() {
    const started = await start();
    const { port } = await started.server.listen();
    const send = (request: RawRequest) => sendRequest(port, request);
    const control = (method: string, path: string, json?: unknown, world?: string) =>
      send({
        method,
        path: `/__postern/${path}`,
        body: JSON.stringify(json) ?? "",
        headers: world === undefined ? {} : { "x-postern-world": world },
      });
    return { ...started, control };
  }

  it("are taken, listed, gone back to and deleted by name", async () => {
    const { server, control } = await startControlled();
    const taken = { name: "before", taken_at: "2026-11-23T00:00:00.000Z" };
    expect(await control("POST", "snapshots", { name: "before" })).toMatchObject({
      status: 200,
      body: taken,
    });
    await server.clock.advance("1d");
    expect((await control("GET", "snapshots")).body).toEqual({ snapshots: [taken] });
    expect((await control("POST", "snapshots/before/restore")).body).toEqual({
      restored: true,
      now: "2026-11-23T00:00:00.000Z",
    });
    expect((await control("DELETE", "snapshots/before")).body).toEqual({ deleted: true });
    expect((await control("GET", "snapshots")).body).toEqual({ snapshots: [] });
  });

  it("are each world's own", async () => {
    const { control } = await startControlled();
    await control("POST", "snapshots", { name: "before" }, "ada");
    expect((await control("GET", "snapshots")).body).toEqual({ snapshots: [] });
    const { status, body } = await control("POST", "snapshots/before/restore");
    expect(status).toBe(400);
    expect(body).toEqual({ error: "There is no snapshot of this name; there are: none." });
    expect((await control("POST", "snapshots/before/restore", undefined, "ada")).status).toBe(200);
  });

  it.for([undefined, {}, { name: "" }, { name: "a/b" }, { name: 5 }, ["before"]])(
    "need a name, not %j, and say which would do",
    async (json) => {
      const { control } = await startControlled();
      const { status, body } = await control("POST", "snapshots", json);
      expect(status).toBe(400);
      expect(body).toEqual({ error: expect.stringContaining('{"name": "before"}') as string });
    },
  );

  it("are at most 20, of which one may be taken anew", async () => {
    const { control } = await startControlled();
    for (let turn = 0; turn < 20; turn += 1) {
      await control("POST", "snapshots", { name: `snapshot-${turn}` });
    }
    const { status, body } = await control("POST", "snapshots", { name: "one-more" });
    expect(status).toBe(400);
    expect(body).toEqual({ error: expect.stringContaining("DELETE") as string });
    expect((await control("POST", "snapshots", { name: "snapshot-7" })).status).toBe(200);
  });
});
