/** RobinReach's sentences on behaviour, under its own policy: each title begins with the ids of those it proves. */
import { inspect } from "node:util";
import { createClient, InvalidApiKeyError } from "@postern/sdk";
import { type Operation, operations, type Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { type Connection, connect } from "../support/connect.ts";
import { EMAILS, onCarrier, type Reply } from "../support/harness.ts";
import { type KeyDesk, openKeyDesk, openOtherDesk } from "../support/key-desk.ts";
import { bodyExamples, documented, resolve } from "../support/spec-examples.ts";
import { openSqliteFolder } from "../support/sqlite-folder.ts";
import { startWorkspace, type Workspace } from "../support/workspace.ts";
import { countSentences } from "./contract.ts";

type SecretKey = Schemas["ApiKeyWithSecret"];

const open = () => openKeyDesk({ policy: "robinreach" });
/** A key of a company names the workspace that it acts in. */
const ACME = { "X-Workspace-Id": "ws_acme" };
const OPERATIONS: readonly Operation[] = Object.values(operations);

const outcome = ({ status, body }: Reply<unknown>) => [status, body.error?.code];

const shownAt = async ({ manage }: KeyDesk, path: string) =>
  JSON.stringify((await manage("GET", path)).body);

const regenerate = ({ manage }: KeyDesk, id: string, json: object = { confirm: true }) =>
  manage<SecretKey>("POST", `/api-keys/${id}/regenerate`, { json });

const reveal = ({ manage }: KeyDesk, id: string, token?: string) =>
  manage<SecretKey>("POST", `/api-keys/${id}/reveal`, token === undefined ? {} : { token });

const remove = ({ manage }: KeyDesk, id: string) =>
  manage("DELETE", `/api-keys/${id}?confirm=true`);

describe("what API keys do", () => {
  it("R3a, R3b, R4: with a key an application reaches the endpoints of the REST API", async () => {
    const { call, newKey, server } = await open();
    const { secret: token } = await newKey();
    expect(server.baseUrl).toMatch(/\/api\/v1$/);
    for (const path of ["/me", "/posts", "/connections", "/brands"]) {
      expect((await call("GET", path, { token, headers: ACME })).status).toBe(200);
      expect((await call("GET", path, { headers: ACME })).status).toBe(401);
    }
  });

  it("R5: a key creates, reads, updates and deletes posts", async () => {
    const { call, newKey } = await open();
    const sent = { token: (await newKey()).secret, headers: ACME };
    const json = { content: "Rocket skates are back." };
    const { status, body } = await call<Schemas["Post"]>("POST", "/posts", { ...sent, json });
    const path = `/posts/${body.data.id}`;
    const update = { ...sent, json: { content: "Rocket skates are gone." } };
    expect(status).toBe(201);
    expect((await call("GET", path, sent)).status).toBe(200);
    expect((await call("PATCH", path, update)).status).toBe(200);
    expect((await call("DELETE", path, sent)).status).toBe(204);
    expect((await call("GET", path, sent)).status).toBe(404);
  });

  it("R7: an automation platform tests its key, and subscribes to what happens", async () => {
    const { call, newKey } = await open();
    const sent = { token: (await newKey()).secret, headers: ACME };
    expect((await call("GET", "/me", sent)).status).toBe(200);
    const json = { url: "https://hooks.acme.test/postern", events: ["post.published"] };
    const { status, body } = await call<Schemas["Webhook"]>("POST", "/webhooks", { ...sent, json });
    expect(status).toBe(201);
    expect((await call("DELETE", `/webhooks/${body.data.id}`, sent)).status).toBe(204);
  });

  it("R8: a custom application uses the key through the typed client", async () => {
    const { newKey, server } = await open();
    const { id, secret: apiKey } = await newKey();
    const client = createClient({ apiKey, baseUrl: server.baseUrl, fetch: server.fetch });
    expect((await client.me.get()).key.id).toBe(id);
  });
});

describe("who may have a key", () => {
  it("R10, R65: it takes the role admin or account_admin to generate one", async () => {
    const desk = await open();
    const as = async (email: string) => desk.create({}, { token: await desk.logIn(email) });
    const refused = await as(EMAILS.member);
    expect(outcome(refused)).toEqual([403, "ROLE_REQUIRED"]);
    expect(refused.body.error.details).toMatchObject({
      required_roles: ["admin", "account_admin"],
    });
    for (const email of [EMAILS.admin, EMAILS.owner]) {
      const { status, body } = await as(email);
      expect(status).toBe(201);
      await remove(desk, body.data.id);
    }
  });

  it("R64: whoever lacks the role is told in the platform's own words, beside the code", async () => {
    const { create, logIn } = await open();
    const { body } = await create({}, { token: await logIn(EMAILS.member) });
    const legacy_message = "You are not authorized to create a brand";
    expect(body.error.details).toMatchObject({ legacy_message });
  });

  it("R66: the account admin, whom the refusal names, can give the role", async () => {
    const { create, logIn, manage } = await open();
    const token = await logIn(EMAILS.member);
    const { body } = await create({}, { token });
    const contact = [{ name: "Olive Owner", email: EMAILS.owner }];
    expect(body.error.details).toMatchObject({ contact });
    const json = { role: "admin" };
    expect((await manage("PATCH", "/company/members/member_member", { json })).status).toBe(200);
    expect((await create({}, { token })).status).toBe(201);
  });

  /** A company on the plan, the answer to its wish for a key, and to the use of one that it was given. */
  async function onPlan(plan: string) {
    const desk = await open();
    const other = await openOtherDesk(desk, { plan });
    const created = await other.create();
    const { secret } =
      created.status === 201
        ? created.body.data
        : await desk.server.issueKey({ companyId: other.companyId });
    return { desk, other, created, used: await other.me(secret), secret };
  }

  const shownPlan = async ({ call }: KeyDesk, id: string) => {
    const { body } = await call<Schemas["Plan"][]>("GET", "/plans");
    return body.data.find((plan) => plan.id === id);
  };

  it("R11, R61: any other plan than Bloom or Thrive is refused, in these words", async () => {
    const { created, used } = await onPlan("seed");
    for (const { status, body } of [created, used]) {
      expect([status, body.error.code]).toEqual([403, "PLAN_LIMIT"]);
      expect(body.error.message).toBe(
        "Upgrade required: Access to the API is only available on Bloom or Thrive plans",
      );
    }
  });

  it("R62, R63: the refusal and the plan itself tell where to upgrade", async () => {
    const { desk, created } = await onPlan("seed");
    const upgrade_url = "https://robinreach.test/billing";
    expect(created.body.error.details).toMatchObject({ upgrade_url });
    expect(await shownPlan(desk, "seed")).toMatchObject({ upgrade_url });
  });

  it.for([
    { ids: "R12, R81, R82, R83", plan: "seed", isFree: true },
    { ids: "R84, R85, R86", plan: "sprout", isFree: false },
  ])("$ids: $plan has no API access, and cannot generate keys", async ({ plan, isFree }) => {
    const { desk, created, used } = await onPlan(plan);
    expect(await shownPlan(desk, plan)).toMatchObject({ free: isFree, api_access: false });
    for (const reply of [created, used]) expect(outcome(reply)).toEqual([403, "PLAN_LIMIT"]);
  });

  it.for([
    { ids: "R87, R88, R89, R90", plan: "bloom" },
    { ids: "R91, R92, R93, R94", plan: "thrive" },
  ])("$ids: $plan can generate keys, and they reach every endpoint", async ({ plan }) => {
    const { desk, other, created, secret } = await onPlan(plan);
    expect(await shownPlan(desk, plan)).toMatchObject({ api_access: true });
    expect(created.status).toBe(201);
    const headers = { "X-Workspace-Id": other.workspaceId };
    for (const { id, method, path, security } of OPERATIONS) {
      const isForKeys = security.some(({ scheme }) => scheme === "apiKey");
      if (!isForKeys || id === "rotateApiKey") continue;
      await desk.server.clock.advance("2s");
      const reply = await other.call(method, path.replaceAll(/\{(\w+)\}/g, "$1"), {
        token: secret,
        headers,
      });
      expect([id, [401, 403, 429].includes(reply.status)]).toEqual([id, false]);
    }
  });

  it("R71: a key tells whether its plan includes the API", async () => {
    const { desk, used } = await onPlan("bloom");
    expect(used.body.data.plan).toBe("bloom");
    expect(await shownPlan(desk, used.body.data.plan)).toMatchObject({ api_access: true });
  });

  it("R95, R111: limits vary by plan, and are higher on Thrive", async () => {
    const limits = async (plan: string) => (await onPlan(plan)).used.body.data.key.limits;
    expect(await limits("bloom")).toEqual({ per_minute: 60, per_day: 10_000 });
    expect(await limits("thrive")).toEqual({ per_minute: 300, per_day: 100_000 });
  });
});

describe("getting the key", () => {
  it("R20, R23, R26, R28, R106: where there is none, one is generated on demand and shown", async () => {
    const { create, manage, me } = await open();
    expect((await manage("GET", "/api-keys")).body.data).toEqual([]);
    const { status, body } = await create();
    expect([status, body.data.kind]).toEqual([201, "company"]);
    expect((await me(body.data.secret)).status).toBe(200);
  });

  it("R21, R57, R100: where there is one it is managed, and no second one is generated", async () => {
    const { create, manage, newKey } = await open();
    const { id } = await newKey();
    expect(outcome(await create())).toEqual([409, "KEY_EXISTS"]);
    const { body } = await manage<Schemas["ApiKey"][]>("GET", "/api-keys");
    expect(body.data.map((key) => key.id)).toEqual([id]);
  });

  it("R29, R35: the full key can be revealed, by an admin alone", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    const { status, body } = await reveal(desk, id);
    expect([status, body.data.secret]).toEqual([200, secret]);
    const refused = await reveal(desk, id, await desk.logIn(EMAILS.member));
    expect(outcome(refused)).toEqual([403, "ROLE_REQUIRED"]);
  });

  it("R31: it is not shown in full again where it is listed, or to a repeated request", async () => {
    const desk = await open();
    const headers = { "Idempotency-Key": "generate-once" };
    const { id, prefix, secret } = (await desk.create({}, { headers })).body.data;
    expect(outcome(await desk.create({}, { headers }))).toEqual([409, "SECRET_ALREADY_SHOWN"]);
    for (const path of ["/api-keys", `/api-keys/${id}`]) {
      expect(await shownAt(desk, path)).not.toContain(secret.slice(prefix.length));
    }
  });

  it("R34, R125: it is masked with dots, and so can be shown to the people of support", async () => {
    const { manage, newKey } = await open();
    const { id, prefix } = await newKey();
    const { body } = await manage<Schemas["ApiKey"]>("GET", `/api-keys/${id}`);
    expect(body.data.masked_secret).toBe(prefix + "•".repeat(26));
  });
});

describe("regenerating the key", () => {
  it("R39a, R39b, R40: it is confirmed first, in these words", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    for (const json of [{}, { confirm: false }]) {
      const { status, body } = await regenerate(desk, id, json);
      expect([status, body.error.code]).toEqual([400, "CONFIRMATION_REQUIRED"]);
      expect(body.error.message).toBe(
        "Regenerating the API key will invalidate the current one. Are you sure?",
      );
    }
    expect((await desk.me(secret)).status).toBe(200);
    expect((await regenerate(desk, id)).status).toBe(201);
  });

  it("R38, R41, R51, R109: the old key is invalid from the next request on, and a new one works", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    const { body } = await regenerate(desk, id);
    expect(body.data.id).toBe(id);
    expect(body.data.secret).not.toBe(secret);
    expect(outcome(await desk.me(secret))).toEqual([401, "INVALID_API_KEY"]);
    expect((await desk.me(body.data.secret)).status).toBe(200);
  });

  it("R58, R107: it can be done at any time, again and again", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    const secrets = [secret];
    for (let time = 0; time < 3; time += 1) {
      secrets.push((await regenerate(desk, id)).body.data.secret);
    }
    const statuses: number[] = [];
    for (const token of secrets) statuses.push((await desk.me(token)).status);
    expect(statuses).toEqual([401, 401, 401, 200]);
  });
});

describe("deleting the key", () => {
  it("R44a, R44b, R45: it is confirmed first, in these words", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    const { status, body } = await desk.manage("DELETE", `/api-keys/${id}`);
    expect([status, body.error.code]).toEqual([400, "CONFIRMATION_REQUIRED"]);
    expect(body.error.message).toBe(
      "Deleting the API key will revoke access for all external apps. Are you sure?",
    );
    expect((await desk.me(secret)).status).toBe(200);
  });

  it("R43, R46, R53, R108: it is gone for good, with the access of every application", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    expect((await remove(desk, id)).status).toBe(204);
    expect(outcome(await desk.me(secret))).toEqual([401, "INVALID_API_KEY"]);
    expect(outcome(await desk.manage("GET", `/api-keys/${id}`))).toEqual([404, "NOT_FOUND"]);
    expect((await desk.create()).status).toBe(201);
  });
});

describe("a key that does not work", () => {
  it("R68, R75: one that is cut off or mistyped is told from one that there is not", async () => {
    const { me, newKey } = await open();
    const { secret } = await newKey();
    for (const token of [secret.slice(1), `${secret}0`, `${secret.slice(1)}O`]) {
      const { status, body } = await me(token);
      expect([status, body.error.code]).toEqual([401, "UNAUTHORIZED"]);
      expect(body.error.details).toMatchObject({ reason: "malformed_token" });
    }
  });

  it("R69, R72, R73, R74: one that was regenerated or deleted is an Invalid API key; a new one works", async () => {
    const desk = await open();
    const first = await desk.newKey();
    const second = (await regenerate(desk, first.id)).body.data.secret;
    await remove(desk, first.id);
    for (const token of [first.secret, second]) {
      const { status, body } = await desk.me(token);
      expect([status, body.error.code]).toEqual([401, "INVALID_API_KEY"]);
      expect(body.error.message).toBe("Invalid API key");
    }
    expect((await desk.me((await desk.newKey()).secret)).status).toBe(200);
  });

  it("R70: a wrong base URL is told from a wrong key, and the right one is named", async () => {
    const { newKey, server } = await open();
    const { secret } = await newKey();
    const wrong = server.baseUrl.replace("/v1", "/v3");
    const headers = { authorization: `Bearer ${secret}` };
    const response = await server.fetch(`${wrong}/me`, { headers });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: { code: "UNKNOWN_ENDPOINT", details: { base_url: server.baseUrl } },
    });
  });

  it("R125: an error of the client can be sent to support: the key is not in it", async () => {
    const desk = await open();
    const { id, secret: apiKey } = await desk.newKey();
    await remove(desk, id);
    const { baseUrl, fetch } = desk.server;
    const call = createClient({ apiKey, baseUrl, fetch }).me.get();
    const error = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(InvalidApiKeyError);
    expect(inspect(error) + JSON.stringify(error)).not.toContain(apiKey);
  });
});

describe("limits and usage", () => {
  it("R77, R113: calls are limited, each answer says how far, and the limit resets", async () => {
    const desk = await openOtherDesk(await open(), { plan: "bloom" });
    const { secret } = await desk.newKey();
    const { headers } = await desk.me(secret);
    expect(headers.get("x-ratelimit-remaining")).toBe("59");
    for (let count = 1; count < 60; count += 1) await desk.me(secret);
    const refused = await desk.me(secret);
    expect(outcome(refused)).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
    expect(refused.headers.get("retry-after")).toBe("60");
    await desk.server.clock.advance("60s");
    expect((await desk.me(secret)).headers.get("x-ratelimit-remaining")).toBe("59");
  });

  it("R112: guesses at keys from one address are stopped, and a good key there works on", async () => {
    const { newKey, server } = await open();
    const { secret } = await newKey();
    await server.listen();
    const { call } = onCarrier(server, fetch);
    const guess = () => call("GET", "/me", { token: "0".repeat(32) });
    for (let count = 0; count < 20; count += 1) await guess();
    expect(outcome(await guess())).toEqual([429, "AUTH_THROTTLED"]);
    expect((await call("GET", "/me", { token: secret })).status).toBe(200);
  });

  it("R79: a key tells what it has used, and what it has left", async () => {
    const { call, me, newKey } = await open();
    const { secret: token } = await newKey();
    await me(token);
    const { body } = await call<Schemas["Usage"]>("GET", "/usage", { token });
    expect(body.data.windows).toMatchObject([
      { name: "minute", limit: 300, used: 2, remaining: 298 },
      { name: "day", limit: 100_000, used: 2, remaining: 99_998 },
    ]);
  });

  it("R52, R59: who manages a key sees which applications use it, from where, and what fails", async () => {
    const { call, manage, me, newKey } = await open();
    const { id, secret: token } = await newKey();
    await me(token, { "user-agent": "acme-dashboard/3.0" });
    await me(token, { "user-agent": "acme-dashboard/3.0" });
    const headers = { ...ACME, "user-agent": "curl/8.5.0" };
    await call("GET", "/posts/post_none", { token, headers });
    const usage = await manage<Schemas["ApiKeyUsage"]>("GET", `/api-keys/${id}/usage`);
    expect(usage.body.data).toMatchObject({
      by_client: [
        { name: "acme-dashboard", version: "3.0", requests: 2 },
        { name: "curl", version: "8.5.0", requests: 1 },
      ],
      by_ip: [{ ip: null, requests: 3 }],
      errors: [{ code: "NOT_FOUND", requests: 1 }],
    });
  });
});

describe("the key itself", () => {
  it("R98, R99: is 32 hexadecimal characters, made at random", async () => {
    const { server } = await open();
    const secrets = new Set<string>();
    for (let count = 0; count < 50; count += 1) secrets.add((await server.issueKey()).secret);
    expect(secrets.size).toBe(50);
    for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{32}$/);
    // Fifty tokens are 1,600 characters: that one of the sixteen is missing has a chance of 10^-44.
    expect(new Set([...secrets].join("")).size).toBe(16);
  });

  it("R102, R103: is encrypted at rest", async () => {
    const { database, read } = openSqliteFolder();
    const desk = await openKeyDesk({ policy: "robinreach", database });
    const { id, prefix, secret } = await desk.newKey();
    expect((await reveal(desk, id)).body.data.secret).toBe(secret);
    await desk.server.close();
    const stored = read();
    expect(stored).toContain(prefix);
    const bytes = Buffer.from(secret, "hex");
    for (const form of [secret, bytes.toString("latin1"), bytes.toString("base64"), btoa(secret)]) {
      expect(stored).not.toContain(form);
    }
  });

  it("R104: belongs to the company's account, and acts for it alone", async () => {
    const desk = await open();
    const { secret } = await desk.newKey();
    const { body } = await desk.me(secret);
    expect(body.data).toMatchObject({ company: { id: "company_acme" }, workspace: null });
    const { workspaceId } = await desk.server.addCompany();
    const headers = { "X-Workspace-Id": workspaceId };
    const elsewhere = await desk.call("GET", "/posts", { token: secret, headers });
    expect(outcome(elsewhere)).toEqual([403, "WORKSPACE_MISMATCH"]);
  });
});

describe("profiles and brands", () => {
  /** The workspace under a key of its company, which names it. */
  async function openWorkspace() {
    const workspace = await startWorkspace({ policy: "robinreach" });
    const call: Workspace["call"] = (method, path, sent) =>
      workspace.call(method, path, { ...sent, headers: { ...ACME, ...sent?.headers } });
    return { ...workspace, call };
  }

  it("R6: a key makes a brand, reads it, changes it and deletes it", async () => {
    const { call } = await openWorkspace();
    const json = { name: "Rockets" };
    const { status, body } = await call<Schemas["Brand"]>("POST", "/brands", { json });
    const path = `/brands/${body.data.id}`;
    const names = async () =>
      (await call<Schemas["Brand"][]>("GET", "/brands")).body.data.map(({ name }) => name);
    expect([status, await names()]).toEqual([201, expect.arrayContaining(["Rockets"])]);
    expect((await call("PATCH", path, { json: { name: "Skates" } })).status).toBe(200);
    expect(await call("GET", path)).toMatchObject({ body: { data: { name: "Skates" } } });
    expect((await call("DELETE", path)).status).toBe(204);
    expect(await names()).not.toContain("Skates");
  });

  it("R6: a key connects a social profile, lists it and takes it away", async () => {
    const workspace = await openWorkspace();
    const { id } = await connect(workspace, "threads", "Rocket skates");
    const profiles = async () =>
      (await workspace.call<Connection[]>("GET", "/connections?network=threads")).body.data;
    expect(await profiles()).toContainEqual(
      expect.objectContaining({ id, network: "threads", name: "Rocket skates", status: "active" }),
    );
    expect((await workspace.call("DELETE", `/connections/${id}`)).status).toBe(204);
    expect((await profiles()).map((profile) => profile.id)).not.toContain(id);
  });
});

describe("versions and help", () => {
  interface ServedDocument {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
  }

  it("R115, R117: v1 is current and answers; what it replaced is listed, with the day it ends", async () => {
    const { call, me, newKey, server } = await open();
    const { body } = await call<Schemas["ApiVersion"][]>("GET", "/versions");
    const [current, ...older] = body.data;
    expect(current).toMatchObject({ path: "v1", status: "current", sunset_at: null });
    expect(new URL(server.baseUrl).pathname).toBe(`/api/${current?.path}`);
    expect((await me((await newKey()).secret)).status).toBe(200);
    expect(older.length).toBeGreaterThan(0);
    for (const version of older) {
      expect(version).toMatchObject({ status: "deprecated", sunset_at: expect.any(String) });
    }
  });

  it("R121: the server hands out its OpenAPI document, with every operation", async () => {
    const { server } = await open();
    const response = await server.fetch(new URL("/openapi.json", server.baseUrl).href);
    expect(response.status).toBe(200);
    const served = (await response.json()) as ServedDocument;
    expect(served.openapi).toMatch(/^3\.1\./);
    const ids = Object.values(served.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    for (const { id } of OPERATIONS) expect(ids).toContain(id);
  });

  it("R122: every request that has a body and every answer that has one is shown by example", () => {
    for (const operation of OPERATIONS) {
      const { requestBody, responses } = documented(operation);
      if (requestBody !== undefined) {
        expect([operation.id, bodyExamples(operation).length]).not.toEqual([operation.id, 0]);
      }
      const bodies = operation.success.flatMap((status) => {
        const response = resolve(responses[status]) as { readonly content?: object };
        return Object.values(response.content ?? {});
      });
      for (const shown of bodies) expect([operation.id, shown]).toHaveProperty("1.examples");
    }
  });

  it("R126: an error says what, where and what to do, and the log finds it by its request id", async () => {
    const { call, newKey } = await open();
    const sent = { token: (await newKey()).secret, headers: ACME };
    const { status, body } = await call("POST", "/posts", { ...sent, json: { title: 7 } });
    const { code, doc_url, errors, message, request_id } = body.error;
    expect([status, code]).toEqual([422, "VALIDATION_FAILED"]);
    expect(message).not.toBe("");
    expect(doc_url).toMatch(/\/docs\/errors\/VALIDATION_FAILED$/);
    expect(errors).toContainEqual(expect.objectContaining({ pointer: "/title" }));
    const logs = await call<Schemas["LogEntry"][]>("GET", "/logs?status=422", sent);
    expect(logs.body.data).toMatchObject([{ operation: "createPost", status, code, request_id }]);
  });
});

countSentences("robinreach");
