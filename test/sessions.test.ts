/** Sessions: who logs in gets a token for the dashboard, and a stranger learns nothing from being turned away. */
import { DEMO_PASSWORD, DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, startListening, startServer, type TestServer } from "./support/harness.ts";

const tryLogIn = (email: string, password: string, { call }: TestServer) =>
  call<Schemas["SessionWithToken"]>("POST", "/sessions", { json: { email, password } });

const whoAmI = (token: string, { call }: TestServer) =>
  call<Schemas["Session"]>("GET", "/sessions/current", { token });

describe("logging in", () => {
  it("gives a token that is shown this once, and says who it is for and how long", async () => {
    const test = await startServer();
    const { status, headers, body } = await tryLogIn(EMAILS.admin, DEMO_PASSWORD, test);
    expect(status).toBe(201);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("set-cookie")).toBeNull();
    expect(body.data).toEqual({
      token: expect.stringMatching(/^sess_[0-9a-f]{64}$/),
      expires_at: new Date(test.server.clock.now().getTime() + 12 * 3_600_000).toISOString(),
      member: { id: "member_admin", name: "Adam Admin", email: EMAILS.admin, role: "admin" },
    });
  });

  it("knows an e-mail address in whatever case", async () => {
    const test = await startServer();
    expect((await tryLogIn("Admin@ACME.test", DEMO_PASSWORD, test)).status).toBe(201);
  });

  it("answers an unknown address and a wrong password in the same words", async () => {
    const test = await startServer();
    const replies = [
      await tryLogIn("nobody@acme.test", DEMO_PASSWORD, test),
      await tryLogIn(EMAILS.admin, "postern-dem0", test),
    ];
    const told = replies.map(({ status, headers, body }) => {
      const { request_id, ...error } = body.error;
      return { status, challenge: headers.get("www-authenticate"), error };
    });
    expect(told[0]).toMatchObject({ status: 401, error: { code: "INVALID_CREDENTIALS" } });
    expect(told[1]).toEqual(told[0]);
  });

  it("is refused for a while after ten failures for one account, even with the password", async () => {
    const test = await startServer();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect((await tryLogIn(EMAILS.admin, "wrong", test)).status).toBe(401);
    }
    const refused = await tryLogIn(EMAILS.admin, DEMO_PASSWORD, test);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("300");
    expect(refused.body.error).toMatchObject({ code: "AUTH_THROTTLED", retryable: true });
    expect((await tryLogIn(EMAILS.owner, DEMO_PASSWORD, test)).status).toBe(201);

    await test.server.clock.advance("300s");
    expect((await tryLogIn(EMAILS.admin, DEMO_PASSWORD, test)).status).toBe(201);
  });

  it("is refused for a while after ten failures from one address, whatever the accounts", async () => {
    const test = await startListening();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await tryLogIn(`guess${attempt}@acme.test`, "wrong", test);
    }
    expect((await tryLogIn(EMAILS.owner, DEMO_PASSWORD, test)).status).toBe(429);
  });

  it("gives whoever guesses many passwords at once no more tries than one after the other", async () => {
    const test = await startServer();
    const replies = await Promise.all(
      Array.from({ length: 30 }, () => tryLogIn(EMAILS.admin, "wrong", test)),
    );
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it("with the right password counts as no failure", async () => {
    const test = await startServer();
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      expect((await tryLogIn(EMAILS.admin, DEMO_PASSWORD, test)).status).toBe(201);
    }
  });
});

describe("a session", () => {
  it("tells who is logged in, for which company, and what workspaces it has", async () => {
    const test = await startServer();
    const { status, body } = await whoAmI(await test.logIn(EMAILS.member), test);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      member: { email: EMAILS.member, role: "member" },
      company: { id: "company_acme", plan: "thrive" },
      workspaces: [{ id: "ws_acme", kind: "workspace" }],
    });
  });

  it("shows nothing of another company", async () => {
    const test = await startServer();
    const { email, companyId, workspaceId, locationId } = await test.server.addCompany();
    const { body } = await whoAmI(await test.logIn(email), test);
    expect(body.data.company.id).toBe(companyId);
    expect(body.data.workspaces.map(({ id }) => id).sort()).toEqual(
      [workspaceId, locationId].sort(),
    );
  });

  it("ends after twelve hours, to the millisecond, with 401 SESSION_EXPIRED", async () => {
    const test = await startServer();
    const token = await test.logIn();
    await test.server.clock.advance(12 * 3_600_000 - 1);
    expect((await whoAmI(token, test)).status).toBe(200);
    await test.server.clock.advance(1);
    const { status, headers, body } = await whoAmI(token, test);
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe("Bearer");
    expect(body.error.code).toBe("SESSION_EXPIRED");
  });

  it("ends with its log-out, and leaves the member's other sessions alone", async () => {
    const test = await startServer();
    const [token, other] = [await test.logIn(), await test.logIn()];
    const ended = await test.call("DELETE", "/sessions/current", { token });
    expect(ended.status).toBe(204);
    expect((await whoAmI(token, test)).body.error.code).toBe("SESSION_EXPIRED");
    expect((await whoAmI(other, test)).status).toBe(200);
  });

  it.for([`sess_${"ab".repeat(32)}`, "sess_", "sess_short"])(
    "that there is not gets the answer of one that is over: %s",
    async (token) => {
      const test = await startServer();
      expect((await whoAmI(token, test)).body.error).toMatchObject({
        code: "SESSION_EXPIRED",
        status: 401,
      });
    },
  );

  it("uses no key's quota and carries no limits", async () => {
    const test = await startServer();
    const { headers } = await whoAmI(await test.logIn(), test);
    expect(headers.get("ratelimit")).toBeNull();
  });
});

describe("the wrong kind of credential", () => {
  it("is told so: a session where a key is asked for", async () => {
    const { call, logIn } = await startServer();
    const { status, body } = await call("GET", "/posts", { token: await logIn() });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: "WRONG_CREDENTIAL",
      details: { accepts: ["api_key"] },
    });
  });

  it.for([
    ["GET", "/sessions/current"],
    ["DELETE", "/sessions/current"],
    ["GET", "/api-keys"],
    ["POST", "/api-keys"],
    ["POST", "/api-keys/key_demo/revoke"],
    ["DELETE", "/api-keys/key_demo"],
  ] as const)("is told so: a key on %s %s", async ([method, path]) => {
    const { call } = await startServer();
    const { status, body } = await call(method, path, { token: DEMO_TOKEN });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: "WRONG_CREDENTIAL",
      details: { accepts: ["session"] },
    });
  });

  it("is told so before a role that is missing, and both before a body that does not fit", async () => {
    const { call, logIn } = await startServer();
    const json = { colour: "red" };
    const asKey = await call("POST", "/api-keys", { token: DEMO_TOKEN, json });
    const asMember = await call("POST", "/api-keys", { token: await logIn(EMAILS.member), json });
    const asAdmin = await call("POST", "/api-keys", { token: await logIn(EMAILS.admin), json });
    expect([asKey, asMember, asAdmin].map(({ body }) => body.error.code)).toEqual([
      "WRONG_CREDENTIAL",
      "ROLE_REQUIRED",
      "VALIDATION_FAILED",
    ]);
  });

  it("is not what an operation sees that takes both", async () => {
    const { server, call, logIn } = await startServer();
    const { secret } = await server.issueKey({ kind: "company" });
    expect((await call("GET", "/workspaces", { token: await logIn() })).status).toBe(200);
    expect((await call("GET", "/workspaces", { token: secret })).status).toBe(200);
    const { body } = await call("GET", "/workspaces", { token: DEMO_TOKEN });
    expect(body.error).toMatchObject({
      code: "WRONG_CREDENTIAL",
      details: { key_kinds: ["company", "agency"] },
    });
  });
});
