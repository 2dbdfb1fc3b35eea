/** Who uses which key: what each request leaves in the counts, and what a key is told of itself. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IssueKeyOptions } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { startListening, startServer, type TestServer } from "./support/harness.ts";

type ApiKeyUsage = Schemas["ApiKeyUsage"];
type Usage = Schemas["Usage"];

const SCOPES = ["posts:read", "posts:write"] as const;

/** A server with a key, and calls under it. */
async function open(start: () => Promise<TestServer>, options: IssueKeyOptions = {}) {
  const testServer = await start();
  const { server, call, logIn } = testServer;
  const { keyId, secret } = await server.issueKey({ scopes: SCOPES, ...options });
  return {
    ...testServer,
    keyId,
    secret,
    listPosts: (headers: Readonly<Record<string, string>> = {}) =>
      call("GET", "/posts", { token: secret, headers }),
    async usage(query = "") {
      const token = await logIn();
      const { body } = await call<ApiKeyUsage>("GET", `/api-keys/${keyId}/usage${query}`, {
        token,
      });
      return body.data;
    },
    ownUsage: async (query = "") =>
      (await call<Usage>("GET", `/usage${query}`, { token: secret })).body.data,
  };
}

describe("who uses a key", () => {
  it("is told at once, by day, operation, address, origin, client and error", async () => {
    const { call, secret, listPosts, usage } = await open(startServer, {
      allowed_origins: ["https://app.acme.test"],
    });
    await listPosts({ "user-agent": "acme-app/1.2 (linux)" });
    await listPosts({ "user-agent": "acme-app/1.2 (linux)", origin: "https://app.acme.test" });
    await call("GET", "/posts/post_none", { token: secret });

    const { by_day, ...report } = await usage();
    expect(by_day).toEqual([{ date: expect.any(String), requests: 3, errors: 1 }]);
    expect(report).toMatchObject({
      requests: 3,
      by_operation: [
        { operation: "listPosts", requests: 2, errors: 0 },
        { operation: "getPost", requests: 1, errors: 1 },
      ],
      by_ip: [{ ip: null, requests: 3, errors: 1 }],
      by_origin: [{ origin: "https://app.acme.test", requests: 1, errors: 0 }],
      by_client: [
        { name: "acme-app", version: "1.2", requests: 2, errors: 0 },
        { name: null, version: null, requests: 1, errors: 1 },
      ],
      errors: [{ code: "NOT_FOUND", requests: 1 }],
    });
  });

  it("names the address that a request over a port came from", async () => {
    const { listPosts, usage } = await open(startListening);
    await listPosts();
    expect((await usage()).by_ip).toEqual([{ ip: "127.0.0.1", requests: 1, errors: 0 }]);
  });

  it("counts what was refused of a key that exists, also of one that is good for nothing", async () => {
    const { server, call, keyId, listPosts, usage, logIn } = await open(startServer, {
      scopes: ["media:read"],
      limits: { per_minute: 1 },
      expires_in_days: 1,
    });
    await listPosts({ origin: "https://elsewhere.test" });
    await listPosts();
    await listPosts();
    await server.clock.advance("1d");
    await listPosts();
    await call("POST", `/api-keys/${keyId}/revoke`, { token: await logIn() });
    await listPosts();

    const { errors, by_day, by_origin } = await usage();
    expect(errors.map(({ code }) => code).sort()).toEqual([
      "API_KEY_EXPIRED",
      "INSUFFICIENT_SCOPE",
      "INVALID_API_KEY",
      "ORIGIN_NOT_ALLOWED",
      "RATE_LIMIT_EXCEEDED",
    ]);
    expect(by_day.map(({ requests }) => requests)).toEqual([3, 2]);
    expect(by_origin).toMatchObject([{ origin: "https://elsewhere.test", errors: 1 }]);
  });

  it("counts what still comes with a token that regenerating has replaced", async () => {
    const { call, keyId, listPosts, usage, logIn } = await open(startServer);
    const token = await logIn();
    const json = { confirm: true };
    await call("POST", `/api-keys/${keyId}/regenerate`, { token, json });
    await listPosts();
    expect((await usage()).errors).toEqual([{ code: "INVALID_API_KEY", requests: 1 }]);
  });

  it("counts each day in UTC for itself", async () => {
    const { server, listPosts, usage } = await open(startServer);
    await server.clock.advance(86_400_000 - 1);
    await listPosts();
    await server.clock.advance(1);
    await listPosts();
    const { by_day } = await usage();
    const [first, second] = by_day.map(({ date }) => Date.parse(date));
    expect((second ?? 0) - (first ?? 0)).toBe(86_400_000);
  });

  it("leaves out the days beside the range", async () => {
    const { server, listPosts, usage } = await open(startServer);
    await listPosts();
    const today = server.clock.now().toISOString().slice(0, 10);
    await server.clock.advance("1d");
    await listPosts();
    await listPosts();
    const { requests, by_operation } = await usage(`?start_date=${today}&end_date=${today}`);
    expect(requests).toBe(1);
    expect(by_operation).toEqual([{ operation: "listPosts", requests: 1, errors: 0 }]);
    expect(await usage()).toMatchObject({ requests: 3 });
  });

  it("takes bounded room, whatever a holder of the key sends", async () => {
    const { listPosts, usage } = await open(startServer, { limits: "none" });
    for (let index = 0; index < 150; index += 1) {
      await listPosts({ "user-agent": `app${index}/1`, origin: `https://page${index}.test` });
    }
    const { by_client, by_origin } = await usage();
    expect([by_client.length, by_origin.length]).toEqual([100, 100]);
    expect(by_client[0]).toMatchObject({ name: "other", requests: 51 });
  });

  it("outlives a restart, with what was counted last", async () => {
    const folder = mkdtempSync(join(tmpdir(), "postern-usage-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const database = `sqlite:${join(folder, "postern.db")}`;
    const first = await open(() => startServer({ database, clock: "manual" }));
    await first.listPosts();
    await first.server.close();
    const { call, logIn } = await startServer({ database, clock: "manual" });
    const { body } = await call<ApiKeyUsage>("GET", `/api-keys/${first.keyId}/usage`, {
      token: await logIn(),
    });
    expect(body.data.requests).toBe(1);
  });

  it("is nobody's business but the company's", async () => {
    const { server, call, keyId, logIn } = await open(startServer);
    const { email } = await server.addCompany();
    const { status, body } = await call("GET", `/api-keys/${keyId}/usage`, {
      token: await logIn(email),
    });
    expect([status, body.error.code]).toEqual([404, "NOT_FOUND"]);
  });
});

describe("what a key is told of its own use", () => {
  it("is what is left in its windows, the request that asks included", async () => {
    const { server, listPosts, ownUsage } = await open(startServer, {
      limits: { per_minute: 5, per_day: 100 },
    });
    await listPosts();
    const now = server.clock.now().getTime();
    expect((await ownUsage()).windows).toEqual([
      { name: "minute", limit: 5, used: 2, remaining: 3, reset_at: expect.any(String) },
      {
        name: "day",
        limit: 100,
        used: 2,
        remaining: 98,
        reset_at: new Date(now + 86_400_000).toISOString(),
      },
    ]);
  });

  it("names no window for a key without limits", async () => {
    const { ownUsage } = await open(startServer, { limits: "none" });
    expect((await ownUsage()).windows).toEqual([]);
  });

  it("is the last thirty days, day by day, unless it asks for others", async () => {
    const { server, listPosts, ownUsage } = await open(startServer);
    await listPosts();
    await server.clock.advance("1d");
    const { interval, start_date, end_date, periods } = await ownUsage();
    expect([interval, periods.length]).toEqual(["day", 30]);
    expect([periods[0]?.start_date, periods.at(-1)?.start_date]).toEqual([start_date, end_date]);
    expect(periods.slice(-2).map(({ requests }) => requests)).toEqual([1, 0]);
  });

  it("can be asked for by week and by month", async () => {
    const { ownUsage } = await open(startServer);
    const asked = "start_date=2026-01-01&end_date=2026-02-28";
    const months = await ownUsage(`?${asked}&interval=month`);
    expect(months.periods.map(({ start_date }) => start_date)).toEqual([
      "2026-01-01",
      "2026-02-01",
    ]);
    expect((await ownUsage(`?${asked}&interval=week`)).periods).toHaveLength(9);
  });

  it("is no other key's", async () => {
    const { server, listPosts, call } = await open(startServer);
    await listPosts();
    const { secret: token } = await server.issueKey({ scopes: SCOPES });
    const { body } = await call<Usage>("GET", "/usage", { token });
    expect(body.data.periods.every(({ requests }) => requests === 0)).toBe(true);
  });

  it.each([
    ["start_date=2026-02-30", "INVALID_DATE"],
    ["end_date=yesterday", "INVALID_DATE"],
    ["start_date=2026-03-02&end_date=2026-03-01", "INVALID_DATE_RANGE"],
    ["start_date=2025-01-01&end_date=2026-03-01", "INVALID_DATE_RANGE"],
    ["interval=hour", "INVALID_PARAMETER"],
  ])("cannot be asked for with %s: %s", async (query, code) => {
    const { call, secret: token } = await open(startServer);
    const { status, body } = await call("GET", `/usage?${query}`, { token });
    expect([status, body.error.code]).toEqual([400, code]);
  });
});
