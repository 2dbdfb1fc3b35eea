/** The order of judgement: of all that is wrong with a request, the caller is told what comes first. */
import type { IssueKeyOptions } from "@postern/mock-server";
import { DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { startListening, startServer, type TestServer } from "./support/harness.ts";

/** A call to change a post, and all that can be wrong with it; as it stands it succeeds. */
const SOUND = {
  method: "PATCH",
  path: undefined as string | undefined,
  /** What the caller makes of the secret of the key. */
  authorization: (secret: string): string | undefined => `Bearer ${secret}`,
  isRevoked: false,
  isExpired: false,
  plan: "thrive",
  allowed_ips: [] as string[],
  origin: undefined as string | undefined,
  /** Whether the only request that the key has in a minute is used up. */
  isSpent: false,
  scopes: ["posts:write"] as Required<IssueKeyOptions>["scopes"],
  workspaceId: undefined as string | undefined,
  body: JSON.stringify({ content: "Rocket skates are back." }),
};

type Situation = typeof SOUND;

interface Row {
  /** Its place in the order; 0: before all the others. */
  readonly check: number;
  readonly title: string;
  readonly wrong: Partial<Situation>;
  readonly status: number;
  readonly code: Schemas["ErrorCode"];
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: unknown;
}

const UNKNOWN_KEY = `rp_${"ab".repeat(32)}`;
const challenge = { "www-authenticate": "Bearer" };

const ROWS: readonly Row[] = [
  {
    check: 0,
    title: "an unknown path",
    wrong: { path: "/pots" },
    status: 404,
    code: "UNKNOWN_ENDPOINT",
    details: { base_url: expect.stringMatching(/\/api\/v1$/) as string },
  },
  {
    check: 0,
    title: "a method that the path does not take",
    wrong: { method: "PUT" },
    status: 405,
    code: "METHOD_NOT_ALLOWED",
    headers: { allow: "GET, PATCH, DELETE, HEAD, OPTIONS" },
  },
  {
    check: 1,
    title: "no credential",
    wrong: { authorization: () => undefined },
    status: 401,
    code: "UNAUTHORIZED",
    headers: challenge,
    details: { reason: "missing_header" },
  },
  {
    check: 1,
    title: "another scheme than Bearer",
    wrong: { authorization: (secret) => `Basic ${btoa(`${secret}:`)}` },
    status: 401,
    code: "UNAUTHORIZED",
    headers: challenge,
    details: { reason: "malformed_header" },
  },
  {
    check: 2,
    title: "a token that can be no key",
    wrong: { authorization: (secret) => `Bearer ${secret.slice(0, -1)}` },
    status: 401,
    code: "UNAUTHORIZED",
    headers: challenge,
    details: { reason: "malformed_token", fault: "length" },
  },
  {
    check: 3,
    title: "a key that there is not",
    wrong: { authorization: () => `Bearer ${UNKNOWN_KEY}` },
    status: 403,
    code: "INVALID_API_KEY",
  },
  {
    check: 4,
    title: "a revoked key",
    wrong: { isRevoked: true },
    status: 401,
    code: "INVALID_API_KEY",
    headers: challenge,
  },
  {
    check: 5,
    title: "an expired key",
    wrong: { isExpired: true },
    status: 401,
    code: "API_KEY_EXPIRED",
    headers: challenge,
    details: { expired_at: expect.stringMatching(/T00:00:00\.000Z$/) as string },
  },
  {
    check: 7,
    title: "a plan without the API",
    wrong: { plan: "sprout" },
    status: 403,
    code: "PLAN_LIMIT",
    details: { plan: "sprout", upgrade_url: expect.stringMatching(/^https:/) as string },
  },
  {
    check: 8,
    title: "an address that the key does not list",
    wrong: { allowed_ips: ["203.0.113.0/24"] },
    status: 403,
    code: "IP_NOT_ALLOWED",
  },
  {
    check: 9,
    title: "an origin that the key does not list",
    wrong: { origin: "https://app.example.com" },
    status: 403,
    code: "ORIGIN_NOT_ALLOWED",
    headers: { "access-control-allow-origin": "https://app.example.com" },
    details: { origin: "https://app.example.com" },
  },
  {
    check: 10,
    title: "a rate window without room",
    wrong: { isSpent: true },
    status: 429,
    code: "RATE_LIMIT_EXCEEDED",
    headers: { "retry-after": "60" },
    details: { window: "minute", limit: 1, reset_at: expect.stringMatching(/Z$/) as string },
  },
  {
    check: 11,
    title: "a scope that the key lacks",
    wrong: { scopes: ["posts:read"] },
    status: 403,
    code: "INSUFFICIENT_SCOPE",
    details: { required: ["posts:write"], granted: ["posts:read"] },
  },
  {
    check: 12,
    title: "a workspace that is not the key's",
    wrong: { workspaceId: "ws_acme" },
    status: 403,
    code: "WORKSPACE_MISMATCH",
    details: { workspace_id: "ws_acme" },
  },
  {
    check: 13,
    title: "a body that does not fit",
    wrong: { body: '{"contents": "Rocket skates are back."}' },
    status: 422,
    code: "VALIDATION_FAILED",
  },
  {
    check: 14,
    title: "a post that there is not",
    wrong: { path: "/posts/post_none" },
    status: 404,
    code: "NOT_FOUND",
  },
];

/** What is known of a key only once its token is found. */
const OF_THE_KEY: readonly string[] = [
  "isRevoked",
  "isExpired",
  "plan",
  "allowed_ips",
  "isSpent",
  "scopes",
];

/** One thing cannot be wrong in two ways, and nobody spends the quota of a key that the plan never let in. */
function canMeet(one: Row, other: Row): boolean {
  const fields = [...Object.keys(one.wrong), ...Object.keys(other.wrong)];
  const has = (field: string) => fields.includes(field);
  if (new Set(fields).size < fields.length) return false;
  if (has("authorization") && fields.some((field) => OF_THE_KEY.includes(field))) return false;
  return !(has("plan") && has("isSpent")) && !(has("path") && has("method"));
}

const PAIRS = ROWS.flatMap((first, index) =>
  ROWS.slice(index + 1)
    .filter((second) => canMeet(first, second))
    .map((second) => ({ first, second })),
);

const CARRIERS = [
  { carrier: "in-process", start: startServer },
  { carrier: "over a real port", start: startListening },
];

describe.for(CARRIERS)("$carrier", ({ start }) => {
  it("a request with nothing wrong succeeds", async () => {
    const reply = await judge(SOUND, await start());
    expect(reply.body).toMatchObject({ success: true });
    expect(reply.status).toBe(200);
  });

  it.for(ROWS)("check $check answers $title with $status $code", async (row, { expect }) => {
    const { status, headers, body } = await judge({ ...SOUND, ...row.wrong }, await start());
    expect(body.error).toMatchObject({ code: row.code, status: row.status });
    expect(status).toBe(row.status);
    if (row.details !== undefined) expect(body.error.details).toEqual(row.details);
    expect(Object.fromEntries(headers)).toMatchObject(row.headers ?? {});
  });

  it.for(PAIRS)("$first.title is told before $second.title", async ({ first, second }) => {
    const both = { ...SOUND, ...first.wrong, ...second.wrong };
    const { body } = await judge(both, await start());
    expect(body.error.code).toBe(first.code);
  });

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

/** Brings about all that is said of the key and its company, then sends the request. */
async function judge(given: Situation, test: TestServer) {
  const { server, call } = test;
  const { companyId, email } = await server.addCompany({ plan: given.plan });
  const writer = await server.issueKey({ companyId });
  const { scopes } = given;
  const limits = given.isSpent ? { per_minute: 1, per_day: 1_000 } : "none";
  const { keyId, secret } = await server.issueKey({
    companyId,
    scopes,
    limits,
    expires_in_days: 1,
  });
  const draft = { token: writer.secret, json: { content: "Rocket skates." } };
  const { body } = await call<Schemas["Post"] | undefined>("POST", "/posts", draft);
  await bringAbout(given, { keyId, secret, email }, test);

  const { origin, workspaceId, authorization } = given;
  const headers = {
    "content-type": "application/json",
    ...(origin !== undefined && { origin }),
    ...(workspaceId !== undefined && { "x-workspace-id": workspaceId }),
  };
  const credential = authorization(secret);
  return call(given.method, given.path ?? `/posts/${body.data?.id ?? "post_none"}`, {
    body: given.body,
    headers: credential === undefined ? headers : { ...headers, authorization: credential },
  });
}

/** What happens to the key between its making and the request. */
async function bringAbout(
  given: Situation,
  { keyId, secret, email }: { keyId: string; secret: string; email: string },
  { server, call, logIn }: TestServer,
): Promise<void> {
  if (given.isExpired) await server.clock.advance(86_399_000);
  if (given.isSpent) await call("GET", "/me", { token: secret });
  const token = await logIn(email);
  const { allowed_ips } = given;
  await call("PATCH", `/api-keys/${keyId}`, { token, json: { allowed_ips } });
  if (given.isRevoked) await call("POST", `/api-keys/${keyId}/revoke`, { token });
  if (given.isExpired) await server.clock.advance(1_000);
}
