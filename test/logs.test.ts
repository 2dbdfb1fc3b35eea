/** What has happened, as the log tells it: to whom, in which order, and for how long. */
import type { IssueKeyOptions } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, startListening, startServer, type TestServer } from "./support/harness.ts";

const DAY_MS = 86_400_000;

type LogEntry = Schemas["LogEntry"];
type Post = Schemas["Post"];

/** A server with a key that reads its log, and calls under it. */
async function open(start: () => Promise<TestServer> = startServer, options: IssueKeyOptions = {}) {
  const testServer = await start();
  const { keyId, secret: token } = await testServer.server.issueKey(options);
  const logs = async (query = "", reader = token) => {
    const { body } = await testServer.call<LogEntry[]>("GET", `/logs${query}`, { token: reader });
    return body;
  };
  return {
    ...testServer,
    keyId,
    token,
    logs,
    operations: async (query?: string, reader?: string) =>
      (await logs(query, reader)).data.map(({ operation }) => operation),
  };
}

describe("a request in the log", () => {
  it("is told at once, with who asked, from where, and what it came to", async () => {
    const { call, keyId, token, logs } = await open(startListening);
    const headers = { "x-request-id": "my-request" };
    await call("GET", "/posts/post_none", { token, headers });
    const { data } = await logs();
    expect(data).toEqual([
      {
        id: expect.stringMatching(/^log_/),
        at: expect.any(String),
        type: "request",
        operation: "getPost",
        actor: { type: "key", id: keyId },
        key_prefix: token.slice(0, 10),
        workspace_id: "ws_acme",
        subject_id: null,
        status: 404,
        code: "NOT_FOUND",
        request_id: "my-request",
        ip: "127.0.0.1",
        changed: [],
        reason: null,
      },
    ]);
  });

  it("stands there also where it was refused before anything was read of it", async () => {
    const { call, token, logs } = await open();
    await call("GET", "/posts", { token, headers: { origin: "https://elsewhere.test" } });
    expect((await logs()).data).toMatchObject([{ status: 403, code: "ORIGIN_NOT_ALLOWED" }]);
  });

  it("is not made by a guess, nor by a session", async () => {
    const { call, logIn, token, operations } = await open();
    await call("GET", "/posts", { token: `rp_${"0".repeat(64)}` });
    await call("GET", "/api-keys", { token: await logIn() });
    expect(await operations("", token)).toEqual([]);
  });

  it("holds no secret, whatever was sent", async () => {
    const { call, token, logs } = await open();
    const json = { content: token };
    const headers = { "user-agent": token, "x-request-id": token };
    await call("POST", `/posts?token=${token}`, { token, json, headers });
    await call("GET", `/posts/${token}`, { token });
    const { data } = await logs();
    expect(data).toHaveLength(2);
    expect(JSON.stringify(data)).not.toContain(token);
  });
});

describe("the log", () => {
  it("comes newest first and in pages, also while lines are added", async () => {
    const { call, token, logs } = await open(startServer, { limits: "none" });
    for (let index = 0; index < 5; index += 1) {
      const headers = { "x-request-id": `request-${index}` };
      await call("GET", "/posts", { token, headers });
    }
    const seen: (string | null)[] = [];
    let query = "?limit=2";
    for (;;) {
      const { data, pagination } = await logs(query);
      seen.push(...data.map(({ request_id }) => request_id));
      if (pagination.next_cursor === null) break;
      query = `?limit=2&cursor=${pagination.next_cursor}`;
    }
    expect(seen).toEqual(["request-4", "request-3", "request-2", "request-1", "request-0"]);
  });

  it("can be asked for by type, status and time", async () => {
    const { server, call, token, operations } = await open();
    await call("GET", "/posts/post_none", { token });
    await server.clock.advance("1m");
    const since = server.clock.now().toISOString();
    await call("GET", "/posts", { token });
    expect(await operations("?status=404")).toEqual(["getPost"]);
    expect(await operations("?type=connection")).toEqual([]);
    expect(await operations(`?type=request&status=200&since=${since}`)).toEqual([
      "listLogs",
      "listLogs",
      "listPosts",
    ]);
  });

  it("takes any offset in since, and no day that does not exist", async () => {
    const { call, token, operations } = await open();
    await call("GET", "/posts", { token });
    expect(await operations("?since=2999-01-01T00:00:00%2B14:00")).toEqual([]);
    expect(await operations("?since=2001-01-01T00:00:00-05:00")).toContain("listPosts");
    const { status, body } = await call("GET", "/logs?since=2026-02-30T00:00:00Z", { token });
    expect([status, body.error.code]).toEqual([400, "INVALID_DATE"]);
  });

  it("tells of each attempt to publish, and why it failed", async () => {
    const { server, call, token, logs } = await open();
    const publish = async (connection_id: string) => {
      const json = { content: "Hello", targets: [{ connection_id }], schedule: { mode: "now" } };
      return (await call<Post>("POST", "/posts", { token, json })).body.data.id;
    };
    const good = await publish("conn_acmex");
    const bad = await publish("conn_alwaysfails");
    await server.clock.advance("1m");
    const { data } = await logs("?type=publishing");
    expect(data.map(({ subject_id, operation, code }) => [subject_id, operation, code])).toEqual(
      expect.arrayContaining([
        [good, "post.target.published", null],
        [bad, "post.target.failed", "SIMULATED_AUTH_EXPIRED"],
      ]),
    );
    expect(data).toHaveLength(2);
  });

  it("tells of each attempt to send an event", async () => {
    const { server, call, token, logs } = await open();
    const nobody = await startListening();
    const json = { url: `${nobody.server.baseUrl}/nowhere`, events: ["post.published"] };
    const webhook = await call<Schemas["Webhook"]>("POST", "/webhooks", { token, json });
    await call("POST", `/webhooks/${webhook.body.data.id}/test`, { token });
    await server.clock.advance(0);
    expect((await logs("?type=webhook")).data).toMatchObject([
      {
        operation: "webhook.test",
        subject_id: webhook.body.data.id,
        workspace_id: "ws_acme",
        status: 404,
        code: "NOT_DELIVERED",
      },
    ]);
  });

  it("tells of each change of a connection, and who made it", async () => {
    const { server, call, keyId, token, logs } = await open();
    const expiresAt = new Date(server.clock.now().getTime() + 10 * DAY_MS).toISOString();
    const id = await server.addConnection({ name: "Acme", expiresAt });
    const path = `/connections/${id}`;
    await call("PATCH", path, { token, json: { default_options: {} } });
    await server.clock.advance("11d");
    const headers = { "x-request-id": "the-last" };
    await call("DELETE", path, { token, headers });
    const { data } = await logs("?type=connection");
    const byClock = { actor: null, key_prefix: null, request_id: null };
    const byKey = { actor: { type: "key", id: keyId }, key_prefix: token.slice(0, 10) };
    const about = { type: "connection", subject_id: id, workspace_id: "ws_acme" };
    expect(data).toMatchObject([
      { ...about, ...byKey, operation: "connection.disconnected", request_id: "the-last" },
      { ...about, ...byClock, operation: "connection.disconnected" },
      { ...about, ...byClock, operation: "connection.expiring" },
      { ...about, ...byKey, operation: "connection.updated" },
    ]);
  });

  it("goes when the server is reset", async () => {
    const { server, call, token, logIn, operations } = await open();
    await call("GET", "/posts", { token });
    await server.reset();
    expect(await operations("", await logIn())).toEqual([]);
  });
});

describe("who sees what of the log", () => {
  it("shows a key its own workspace alone, and the company's people all of it", async () => {
    const { server, call, logIn, token, operations } = await open();
    const { secret: companyKey } = await server.issueKey({ kind: "company" });
    await call("GET", "/me", { token: companyKey });
    await call("GET", "/posts", { token });
    expect(await operations("", token)).toEqual(["listPosts"]);
    expect(await operations("", await logIn())).toEqual(["listLogs", "listPosts", "getMe"]);
  });

  it("shows nothing to another company", async () => {
    const { server, call, logIn, token, operations } = await open();
    await call("GET", "/posts", { token });
    const { companyId, workspaceId, email } = await server.addCompany();
    const stranger = await server.issueKey({ companyId, workspace_id: workspaceId });
    expect(await operations("", stranger.secret)).toEqual([]);
    expect(await operations("?type=request", await logIn(email))).toEqual(["listLogs"]);
  });

  it("shows admins what was done to keys, between the requests", async () => {
    const { call, logIn, token, logs } = await open();
    const admin = await logIn(EMAILS.admin);
    const json = {
      name: "Shop",
      kind: "workspace",
      workspace_id: "ws_acme",
      scopes: ["posts:read"],
    };
    const made = await call<Schemas["ApiKeyWithSecret"]>("POST", "/api-keys", {
      token: admin,
      json,
    });
    await call("GET", "/posts", { token });
    const { data } = await logs("", admin);
    expect(data.map(({ type }) => type).sort()).toEqual(["audit", "request"]);
    expect((await logs("?type=audit", admin)).data).toMatchObject([
      {
        type: "audit",
        operation: "api_key.created",
        actor: { type: "member" },
        subject_id: made.body.data.id,
        key_prefix: made.body.data.prefix,
        status: null,
      },
    ]);
  });

  it("pages through audit entries and requests as through one list", async () => {
    const { server, call, logIn, token, logs } = await open();
    const admin = await logIn(EMAILS.admin);
    for (const name of ["One", "Two", "Three"]) {
      await call("GET", "/posts", { token });
      await server.clock.advance(1);
      const json = { name, kind: "workspace", workspace_id: "ws_acme", scopes: ["posts:read"] };
      await call("POST", "/api-keys", { token: admin, json });
      await server.clock.advance(1);
    }
    const types: string[] = [];
    let query = "?limit=1";
    for (;;) {
      const { data, pagination } = await logs(query, admin);
      types.push(...data.map(({ type }) => type));
      if (pagination.next_cursor === null) break;
      query = `?limit=1&cursor=${pagination.next_cursor}`;
    }
    expect(types).toEqual(["audit", "request", "audit", "request", "audit", "request"]);
  });

  it.each(["a member", "a key"])("shows the audit log to no one else: not to %s", async (who) => {
    const { call, logIn, token, operations } = await open();
    const admin = await logIn(EMAILS.admin);
    const json = {
      name: "Shop",
      kind: "workspace",
      workspace_id: "ws_acme",
      scopes: ["posts:read"],
    };
    await call("POST", "/api-keys", { token: admin, json });
    const reader = who === "a key" ? token : await logIn(EMAILS.member);
    expect(await operations("", reader)).toEqual([]);
    const { status, body } = await call("GET", "/logs?type=audit", { token: reader });
    expect([status, body.error.code]).toEqual([403, "ROLE_REQUIRED"]);
    expect(body.error.details).toMatchObject({ required_roles: ["admin", "account_admin"] });
  });

  it("asks a key for the scope logs:read", async () => {
    const { call, token } = await open(startServer, { scopes: ["posts:read"] });
    const { status, body } = await call("GET", "/logs", { token });
    expect([status, body.error.code]).toEqual([403, "INSUFFICIENT_SCOPE"]);
  });
});
