/** RobinReach's sentences on what keys do, who may have one, and how it is got. */
import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS } from "../../support/harness.ts";
import { type KeyDesk, openOtherDesk } from "../../support/key-desk.ts";
import { ACME, OPERATIONS, open, outcome, remove, reveal } from "./desk.ts";

const shownAt = async ({ manage }: KeyDesk, path: string) =>
  JSON.stringify((await manage("GET", path)).body);

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
