/** Explanations: every check that a request would fail, told without sending it. */
import { DEMO_TOKEN, type PolicyName, policies } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { startListening, startServer } from "./support/harness.ts";
import { prepare, type Situation, SOUND } from "./support/judgement/judgement.ts";
import { pairsOf, rowsOf } from "./support/judgement/judgement-table.ts";
import { newPostgresDatabase } from "./support/postgres.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { sendRequest } from "./support/wire/raw-http.ts";
import { startWorkspace } from "./support/workspace.ts";

const POLICIES = Object.keys(policies) as PolicyName[];
const JSON_TYPE = { "content-type": "application/json" };

/** What an explanation says of a situation, and then what the request comes to. */
async function explainAndSend(wrong: Partial<Situation>, policy: PolicyName = "postern") {
  const test = await startServer({ policy });
  const request = await prepare({ ...SOUND, ...wrong }, test, policy);
  const explanation = await test.server.explain(request);
  const { method, path, ...sent } = request;
  const { status, body } = await test.call(method, path, sent);
  return { ...explanation, answered: { status, ...(status >= 400 && { code: body.error.code }) } };
}

describe.each(POLICIES)("under %s", (policy) => {
  it("nothing is wrong with a request that succeeds", async () => {
    const { failures, notChecked, answer, answered } = await explainAndSend({}, policy);
    expect({ failures, notChecked }).toEqual({ failures: [], notChecked: [] });
    expect(answered.status).toBe(200);
    expect(answer).toEqual(answered);
  });

  it.for(rowsOf(policy))("check $check alone fails for $title", async (row, { expect }) => {
    const { failures, answer, answered } = await explainAndSend(row.wrong, policy);
    const { check, code, status } = row;
    // Who has no plan with the API has no post either.
    const told = check === 7 ? failures.slice(0, 1) : failures;
    expect(told).toMatchObject([{ check, code, status }]);
    expect(answer).toEqual(answered);
  });
});

describe("two things that are wrong", () => {
  // Where nobody is known by the credential, nothing of the caller can be judged.
  const pairs = pairsOf("postern").filter(({ first }) => first.check > 3);

  it.for(pairs)("are both told: $first.title, $second.title", async ({ first, second }) => {
    const { failures, notChecked, answer, answered } = await explainAndSend({
      ...first.wrong,
      ...second.wrong,
    });
    const checks = failures.map(({ check }) => check);
    const missed = notChecked.flatMap((entry) => entry.checks);
    expect([...checks, ...missed]).toEqual(expect.arrayContaining([first.check, second.check]));
    expect(checks[0]).toBe(first.check);
    expect(answer).toEqual(answered);
  });
});

describe("an explanation", () => {
  it("lists all that is wrong at once, in the order of judgement, with what and what to do", async () => {
    const { failures, notChecked } = await explainAndSend({
      isRevoked: true,
      isExpired: true,
      isOnPlanWithoutApi: true,
      allowed_ips: ["203.0.113.0/24"],
      origin: "https://app.example.com",
      scopes: ["posts:read"],
      workspaceId: "ws_acme",
      body: '{"contents": "Rocket skates"}',
    });
    expect(failures.map(({ check, code }) => `${check} ${code}`)).toEqual([
      "4 INVALID_API_KEY",
      "5 API_KEY_EXPIRED",
      "7 PLAN_LIMIT",
      "8 IP_NOT_ALLOWED",
      "9 ORIGIN_NOT_ALLOWED",
      "11 INSUFFICIENT_SCOPE",
      "12 WORKSPACE_MISMATCH",
      "13 VALIDATION_FAILED",
    ]);
    expect(failures.at(-1)).toMatchObject({
      status: 422,
      message: expect.stringContaining("/contents") as string,
      advice: expect.stringMatching(/\w/) as string,
      errors: [{ pointer: "/contents" }],
    });
    expect(notChecked).toMatchObject([{ checks: [14] }]);
  });

  it("judges an address and a page that are described", async () => {
    const { server } = await startServer();
    const { secret } = await server.issueKey({ allowed_ips: ["203.0.113.0/24"] });
    const headers = { Authorization: `Bearer ${secret}` };
    const from = async (address: string) =>
      (await server.explain({ path: "/me", headers, address })).failures;
    expect(await from("203.0.113.7")).toEqual([]);
    expect(await from("198.51.100.1")).toMatchObject([{ check: 8 }]);
    const page = { path: "/me", headers, address: "203.0.113.7", origin: "https://app.test" };
    expect((await server.explain(page)).failures).toMatchObject([{ check: 9 }]);
  });

  it("says what cannot be judged while nobody is known, and judges the rest", async () => {
    const { server } = await startServer();
    const { failures, notChecked } = await server.explain({
      method: "POST",
      path: "/api/v1/posts?limit=5",
      body: {},
    });
    expect(failures.map(({ check }) => check)).toEqual([1, 13]);
    expect(notChecked).toMatchObject([{ checks: [4, 5, 7, 8, 9, 10, 11, 12] }, { checks: [14] }]);
  });

  it("tells of the wait of an address that has guessed, beside what it guessed wrong", async () => {
    const { server } = await startListening();
    const headers = { authorization: "Bearer rp_guess" };
    const { port } = new URL(server.baseUrl);
    const guess = () => sendRequest(Number(port), { path: "/api/v1/me", headers });
    for (let attempt = 1; attempt <= 20; attempt += 1) expect((await guess()).status).toBe(401);
    const described = { path: "/me", headers, address: "127.0.0.1" };
    const { failures, answer } = await server.explain(described);
    expect(failures.map(({ check, code }) => `${check} ${code}`)).toEqual([
      "2 UNAUTHORIZED",
      "6 AUTH_THROTTLED",
    ]);
    expect(answer).toEqual({ status: 429, code: "AUTH_THROTTLED" });
  });

  it("judges sessions, too", async () => {
    const { server, logIn } = await startServer();
    const token = await logIn("member@acme.test");
    const headers = { authorization: `Bearer ${token}` };
    const { failures } = await server.explain({
      method: "POST",
      path: "/api-keys",
      headers,
      body: {},
    });
    expect(failures.map(({ code }) => code)).toContain("ROLE_REQUIRED");
    await server.clock.advance("60d");
    const ended = await server.explain({ path: "/me", headers });
    expect(ended.failures.map(({ code }) => code)).toEqual(["SESSION_EXPIRED"]);
  });

  it("asks nobody outside, and says that it has not", async () => {
    const { server, token } = await startWorkspace();
    const explanation = await server.explain({
      method: "POST",
      path: "/feeds",
      headers: { authorization: `Bearer ${token}` },
      body: { url: "http://127.0.0.1:9/feed.xml", connection_ids: ["conn_acmex"] },
    });
    expect(explanation.failures).toEqual([]);
    expect(explanation.answer).toBeUndefined();
    expect(explanation.notChecked).toEqual([
      { checks: [14], reason: expect.stringContaining("outside") as string },
    ]);
  });

  it("leaves no trace: no quota, no use, no attempt, no row, no line in log and journal", async () => {
    const { server, call, logIn } = await startServer();
    const { secret: token, keyId } = await server.issueKey({
      limits: { per_minute: 5, per_day: 100 },
    });
    const headers = { authorization: `Bearer ${token}`, "idempotency-key": "once" };
    const path = "/posts";
    for (let turn = 0; turn < 10; turn += 1) {
      const body = { content: "Not yet" };
      const { answer } = await server.explain({ method: "POST", path, headers, body });
      expect(answer).toEqual({ status: 201 });
      const guess = { path, headers: { authorization: "Bearer rp_x" }, address: "203.0.113.7" };
      for (let attempt = 0; attempt < 3; attempt += 1) {
        expect((await server.explain(guess)).answer?.status).toBe(401);
      }
      const email = "owner@acme.test";
      const login = { method: "POST", path: "/sessions", body: { email, password: "wrong" } };
      for (let attempt = 0; attempt < 2; attempt += 1) {
        expect((await server.explain(login)).answer?.status).toBe(401);
      }
    }
    expect(server.journal.entries()).toEqual([]);
    const session = await logIn();
    const key = await call<Schemas["ApiKey"]>("GET", `/api-keys/${keyId}`, { token: session });
    expect(key.body.data.last_used_at).toBeNull();
    const logs = await call<unknown[]>("GET", "/logs", { token: session });
    expect(logs.body.data).toEqual([]);
    const sent = { token, json: { content: "Now" }, headers: { "idempotency-key": "once" } };
    const made = await call("POST", path, sent);
    expect(made.status).toBe(201);
    expect(made.headers.get("x-ratelimit-remaining")).toBe("4");
    expect((await call<unknown[]>("GET", path, { token })).body.data).toHaveLength(1);
  });
});

describe.each<[string, () => Promise<string>]>([
  ["in SQLite", async () => openSqliteFolder().database],
  ["in PostgreSQL", newPostgresDatabase],
])("an explanation %s", (_, database) => {
  it("takes back what the operation would have done, and takes nothing of the quota", async () => {
    const encryptionKey = "5e".repeat(32);
    const options = { database: await database(), encryptionKey, demo: true };
    const { server, call } = await startServer(options);
    const { secret: token } = await server.issueKey({ limits: { per_minute: 5, per_day: 100 } });
    const headers = { authorization: `Bearer ${token}` };
    const body = { content: "Not yet" };
    for (let turn = 0; turn < 6; turn += 1) {
      const { answer } = await server.explain({ method: "POST", path: "/posts", headers, body });
      expect(answer).toEqual({ status: 201 });
    }
    const posts = await call<unknown[]>("GET", "/posts", { token });
    expect(posts.body.data).toEqual([]);
    expect(posts.headers.get("x-ratelimit-remaining")).toBe("4");
  });
});

describe("POST /__postern/explain", () => {
  async function startControlled() {
    const { server } = await startListening();
    const port = Number(new URL(server.baseUrl).port);
    return (body: unknown) =>
      sendRequest(port, {
        method: "POST",
        path: "/__postern/explain",
        headers: JSON_TYPE,
        body: JSON.stringify(body) ?? "",
      });
  }

  it("explains a described request", async () => {
    const explain = await startControlled();
    const { status, body } = await explain({
      method: "PATCH",
      path: "/posts/post_none",
      headers: { Authorization: `Bearer ${DEMO_TOKEN}` },
      body: { content: "New" },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      answer: { status: 404, code: "NOT_FOUND" },
      failures: [{ check: 14, code: "NOT_FOUND" }],
      not_checked: [],
    });
  });

  it.for([
    undefined,
    null,
    [],
    {},
    { path: 5 },
    { path: "/me", header: {} },
    { path: "/me", headers: { a: 1 } },
    { path: "/me", headers: [] },
  ])("refuses %j, and says what would do", async (sent) => {
    const explain = await startControlled();
    const { status, body } = await explain(sent);
    expect(status).toBe(400);
    expect(body).toEqual({ error: expect.stringContaining('"path": "/posts"') as string });
  });
});

describe("explain as a function", () => {
  it.for([undefined, {}, { path: 5 }, { path: "/me", headers: new Headers({ a: "b" }) }])(
    "refuses what describes no request, and says what would: %j",
    async (described) => {
      const { server } = await startServer();
      const explaining = server.explain(described as { path: string });
      await expect(explaining).rejects.toThrow(TypeError);
      await expect(explaining).rejects.toThrow(/"path": "\/posts"/u);
    },
  );

  it("takes a member that is undefined for one that is absent", async () => {
    const { server } = await startServer();
    const described = { path: "/health", origin: undefined } as unknown as { path: string };
    expect(await server.explain(described)).toMatchObject({ answer: { status: 200 } });
  });
});
