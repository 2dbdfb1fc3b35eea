/** The order of judgement: of all that is wrong with a request, the caller is told what comes first, under every policy. */
import { DEMO_TOKEN, type PolicyName, policies } from "@postern/mock-server";
import { describe, expect, it } from "vitest";
import { startListening, startServer, type TestServer } from "./support/harness.ts";
import { judge, SOUND } from "./support/judgement/judgement.ts";
import { pairsOf, ROWS, rowsOf } from "./support/judgement/judgement-table.ts";

const POLICIES = Object.keys(policies) as PolicyName[];
const UNKNOWN_KEY = `rp_${"ab".repeat(32)}`;

const CARRIERS = [
  { carrier: "in-process", start: startServer },
  { carrier: "over a real port", start: startListening },
];

const PLACES = POLICIES.flatMap((policy) => CARRIERS.map((carrier) => ({ ...carrier, policy })));

describe.for(PLACES)("under $policy, $carrier", ({ policy, start }) => {
  it("a request with nothing wrong succeeds", async () => {
    const reply = await judge(SOUND, await start({ policy }), policy);
    expect(reply.body).toMatchObject({ success: true });
    expect(reply.status).toBe(200);
  });

  it.for(rowsOf(policy))(
    "check $check answers $title with $status $code",
    async (row, { expect }) => {
      const test = await start({ policy });
      const { status, headers, body } = await judge({ ...SOUND, ...row.wrong }, test, policy);
      expect(body.error).toMatchObject({ code: row.code, status: row.status });
      expect(status).toBe(row.status);
      if (row.details !== undefined) expect(body.error.details).toEqual(row.details);
      expect(Object.fromEntries(headers)).toMatchObject(row.headers ?? {});
    },
  );

  it.for(pairsOf(policy))("$first.title is told before $second.title", async (pair) => {
    const { first, second } = pair;
    const both = { ...SOUND, ...first.wrong, ...second.wrong };
    const { body } = await judge(both, await start({ policy }), policy);
    expect(body.error.code).toBe(first.code);
  });
});

describe("a row that a policy lacks", () => {
  const lacked = ROWS.flatMap(({ check, title, lacking }) =>
    (lacking?.by ?? []).map((policy) => ({ check, title, policy, lacking })),
  );

  it.for(lacked)("check $check, $title: $policy has none, $lacking.because", async (row) => {
    const { lacking, policy } = row;
    await lacking?.proof(await startServer({ policy }), policy);
  });
});

describe.for(CARRIERS)("$carrier", ({ start }) => {
  it("a scope that the body asks for is judged once the body fits, and before the post is looked for", async () => {
    const { server, call } = await start();
    const { secret: token } = await server.issueKey({ scopes: ["posts:write"] });
    const media = [{ media_id: "media_none" }];
    const change = (json: unknown) => call("PATCH", "/posts/post_none", { token, json });

    expect((await change({ media, contents: "" })).body.error.code).toBe("VALIDATION_FAILED");
    expect((await change({ media })).body.error).toMatchObject({
      code: "INSUFFICIENT_SCOPE",
      details: { required: ["media:upload"] },
    });
    expect((await change({ media: [] })).body.error.code).toBe("NOT_FOUND");
  });

  it("a key for a whole company is asked for the workspace once it has the scope", async () => {
    const { server, call } = await start();
    const { secret: token } = await server.issueKey({ kind: "company" });
    const json = { contents: "" };
    const nowhere = await call("POST", "/posts", { token, json });
    expect(nowhere.body.error).toMatchObject({
      code: "MISSING_PARAMETER",
      details: { parameter: "X-Workspace-Id" },
    });
    const headers = { "x-workspace-id": "ws_acme" };
    const somewhere = await call("POST", "/posts", { token, json, headers });
    expect(somewhere.body.error.code).toBe("VALIDATION_FAILED");
  });

  it.for([
    { part: "what it accepts", status: 406, path: "?x=1", headers: { accept: "text/csv" } },
    { part: "the query", status: 400, path: "?x=1", headers: { "content-type": "text/csv" } },
    { part: "the body's type", status: 415, path: "", headers: { "content-type": "text/csv" } },
    { part: "the body's size", status: 413, path: "", body: " ".repeat(1_048_577) },
    { part: "the body's JSON", status: 400, path: "", body: "{" },
    { part: "the body's fields", status: 422, path: "", body: '{"x": 1}' },
  ])("within check 13, $part comes in its turn, with $status", async (wrong) => {
    const { call } = await start();
    const { path, body = "{", status, headers } = wrong;
    const reply = await call("PATCH", `/posts/post_none${path}`, {
      token: DEMO_TOKEN,
      body,
      headers: { "content-type": "application/json", ...headers },
    });
    expect(reply.status).toBe(status);
  });
});

describe("check 6", () => {
  const guess = (token: string, { call }: TestServer) => call("GET", "/me", { token });

  it.for([
    { title: "malformed", token: "rp_guess" },
    { title: "unknown", token: UNKNOWN_KEY },
  ])(
    "answers the 21st $title key of an address in a minute with 429 AUTH_THROTTLED",
    async ({ token }) => {
      const test = await startListening();
      for (let attempt = 1; attempt <= 20; attempt += 1) {
        expect((await guess(token, test)).status).not.toBe(429);
      }
      const { status, headers, body } = await guess(token, test);
      expect(status).toBe(429);
      expect(headers.get("retry-after")).toBe("60");
      expect(body.error).toMatchObject({ code: "AUTH_THROTTLED", retryable: true });

      await test.server.clock.advance("60s");
      expect((await guess(token, test)).status).not.toBe(429);
    },
  );

  it.for(POLICIES)("stands in for the answers of checks 2 to 5 under %s, too", async (policy) => {
    const test = await startListening({ policy });
    const { secret } = await test.server.issueKey();
    const wrong = secret.replace(/.{4}$/, (end) => (end === "abcd" ? "dcba" : "abcd"));
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      expect((await guess(wrong, test)).body.error.code).toBe("INVALID_API_KEY");
    }
    for (const token of [wrong, secret.slice(1)]) {
      expect((await guess(token, test)).body.error.code).toBe("AUTH_THROTTLED");
    }
    expect((await guess(secret, test)).status).toBe(200);
  });

  it("lets a good key pass, and tells whoever sends none that he sent none", async () => {
    const test = await startListening();
    for (let attempt = 1; attempt <= 25; attempt += 1) await guess("rp_guess", test);
    expect((await guess(DEMO_TOKEN, test)).status).toBe(200);
    expect((await test.call("GET", "/me")).body.error.code).toBe("UNAUTHORIZED");
  });

  it("counts revoked and expired keys with the rest", async () => {
    const test = await startListening();
    const { server, call, logIn } = test;
    const expired = await server.issueKey({ expires_in_days: 1 });
    const revoked = await server.issueKey();
    await server.clock.advance("1d");
    await call("POST", `/api-keys/${revoked.keyId}/revoke`, { token: await logIn() });
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect((await guess(revoked.secret, test)).body.error.code).toBe("INVALID_API_KEY");
      expect((await guess(expired.secret, test)).body.error.code).toBe("API_KEY_EXPIRED");
    }
    expect((await guess(revoked.secret, test)).body.error.code).toBe("AUTH_THROTTLED");
    expect((await guess(expired.secret, test)).body.error.code).toBe("AUTH_THROTTLED");
  });

  it("is off in-process, where the caller has no address", async () => {
    const test = await startServer();
    for (let attempt = 1; attempt <= 25; attempt += 1) {
      expect((await guess(UNKNOWN_KEY, test)).status).toBe(403);
    }
  });
});
