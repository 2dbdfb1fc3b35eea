/** The table of policies in docs/contract/keys.md, cell by cell: each title is a row and a column of it. */
import { createHash } from "node:crypto";
import {
  createMockServer,
  OptionError,
  type Policy,
  type PolicyName,
  policies,
} from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, type Reply, startServer, type TestServer } from "./support/harness.ts";
import { openKeyDesk, openOtherDesk } from "./support/key-desk.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";

type Kind = Schemas["ApiKeyKind"];
type Code = Schemas["ErrorCode"];

const DAY_MS = 86_400_000;
const NAMES = Object.keys(policies) as PolicyName[];

/** A row of the table: a cell for each policy, with what it says there. */
type Row<Cell> = Readonly<Record<PolicyName, Cell & { readonly says: string }>>;

const cells = <Cell>(row: Row<Cell>) => NAMES.map((policy) => ({ policy, ...row[policy] }));

const refusal = (status: number, code: Code, message?: string) => ({
  status,
  body: { error: { code, ...(message !== undefined && { message }) } },
});

/** A field, or a kind, that the policy has not is refused, and the refusal names the policy. */
function expectNotOffered({ status, body }: Reply<unknown>, pointer: string, policy: string): void {
  expect(status).toBe(422);
  expect(body.error.message).toContain(`policy ${policy}`);
  expect(body.error.errors).toMatchObject([{ pointer, code: "NOT_OFFERED" }]);
}

/** The policy with actions that its platform may lack, to see what the rest of it says to them. */
const withActions = (policy: Policy, ...actions: Policy["actions"]): Policy => ({
  ...policy,
  actions: [...policy.actions, ...actions],
});

describe("kinds issued", () => {
  const ALL: readonly Kind[] = ["company", "workspace", "location", "agency"];
  const row: Row<{ readonly kinds: readonly Kind[] }> = {
    postern: { says: "all four", kinds: ALL },
    robinreach: { says: "company", kinds: ["company"] },
    socialpatra: { says: "workspace", kinds: ["workspace"] },
    reelplus: { says: "workspace", kinds: ["workspace"] },
    crm: { says: "agency, location", kinds: ["agency", "location"] },
  };

  it.for(cells(row))("$policy: $says", async ({ policy, kinds }) => {
    const { create } = await openOtherDesk(await openKeyDesk({ policy }), { type: "agency" });
    for (const kind of ALL) {
      const reply = await create({ kind });
      if (kinds.includes(kind)) {
        expect(reply).toMatchObject({ status: 201, body: { data: { kind } } });
      } else {
        expectNotOffered(reply, "/kind", policy);
      }
    }
  });

  it.for([
    { policy: "robinreach", kind: "company" },
    { policy: "reelplus", kind: "workspace" },
    { policy: "crm", kind: "location" },
  ] as const)("$policy: $kind, where none is named", async ({ policy, kind }) => {
    const { manage } = await openOtherDesk(await openKeyDesk({ policy }), { type: "agency" });
    const reply = await manage("POST", "/api-keys", { json: { name: "Usual" } });
    expect(reply).toMatchObject({ status: 201, body: { data: { kind } } });
  });

  it("crm: none for a company that is no agency", async () => {
    const { create } = await openOtherDesk(await openKeyDesk({ policy: "crm" }));
    const { status, body } = await create({ kind: "location" });
    expect([status, body.error.errors?.[0]?.pointer]).toEqual([422, "/kind"]);
  });
});

describe("token", () => {
  const HEX_32 = /^[0-9a-f]{32}$/;
  const RP_64 = /^rp_[0-9a-f]{64}$/;
  const CRM_64 = /^crm_[0-9a-f]{64}$/;
  const row: Row<{ readonly formats: Readonly<Partial<Record<Kind, RegExp>>> }> = {
    postern: {
      says: "by kind",
      formats: { company: HEX_32, workspace: RP_64, location: RP_64, agency: RP_64 },
    },
    robinreach: { says: "32 hex", formats: { company: HEX_32 } },
    socialpatra: { says: "sp_ and 64 hex", formats: { workspace: /^sp_[0-9a-f]{64}$/ } },
    reelplus: { says: "rp_ and 64 hex", formats: { workspace: RP_64 } },
    crm: { says: "crm_ and 64 hex", formats: { agency: CRM_64, location: CRM_64 } },
  };

  it.for(cells(row))("$policy: $says", async ({ policy, formats }) => {
    const desk = await openOtherDesk(await openKeyDesk({ policy }), { type: "agency" });
    for (const [kind, format] of Object.entries(formats)) {
      const { secret, prefix } = await desk.newKey({ kind: kind as Kind });
      expect(secret).toMatch(format);
      expect(prefix).toBe(secret.slice(0, 10));
      expect(await desk.me(secret)).toMatchObject({ status: 200 });
    }
  });

  it.for(cells(row))("$policy: no other shape is looked up", async ({ policy, formats }) => {
    const { me } = await openKeyDesk({ policy });
    const hex = "ab".repeat(32);
    for (const token of [hex.slice(32), `rp_${hex}`, `sp_${hex}`, `crm_${hex}`]) {
      if (Object.values(formats).some((format) => format.test(token))) continue;
      expect(await me(token)).toMatchObject(refusal(401, "UNAUTHORIZED"));
    }
  });
});

describe("kept as", () => {
  const row: Row<{ readonly revealed: readonly Kind[]; readonly hashed: readonly Kind[] }> = {
    postern: {
      says: "by kind",
      revealed: ["company"],
      hashed: ["workspace", "location", "agency"],
    },
    robinreach: { says: "encrypted", revealed: ["company"], hashed: [] },
    socialpatra: { says: "SHA-256", revealed: [], hashed: ["workspace"] },
    reelplus: { says: "SHA-256", revealed: [], hashed: ["workspace"] },
    crm: { says: "SHA-256", revealed: [], hashed: ["agency", "location"] },
  };

  it.for(cells(row))("$policy: $says", async ({ policy, revealed, hashed }) => {
    const { database, read } = openSqliteFolder();
    const demo = await openKeyDesk({ policy: withActions(policies[policy], "reveal"), database });
    const desk = await openOtherDesk(demo, { type: "agency" });
    const keys: Schemas["ApiKeyWithSecret"][] = [];
    for (const kind of [...revealed, ...hashed]) {
      const key = await desk.newKey({ kind });
      const reply = await desk.manage("POST", `/api-keys/${key.id}/reveal`);
      const { secret } = key;
      expect(reply).toMatchObject(
        revealed.includes(kind)
          ? { status: 200, body: { data: { secret } } }
          : refusal(409, "KEY_NOT_REVEALABLE"),
      );
      expect("masked_secret" in key).toBe(revealed.includes(kind));
      keys.push(key);
    }
    await desk.server.close();
    const stored = read();
    for (const { prefix, secret } of keys) {
      expect(stored).toContain(createHash("sha256").update(secret).digest("hex"));
      expect(stored).not.toContain(secret.slice(prefix.length));
    }
  });
});

describe("plan gate", () => {
  const SEED_TO_THRIVE = { seed: false, sprout: false, bloom: true, thrive: true };
  const row: Row<{ readonly plans: Readonly<Record<string, boolean>>; readonly text?: string }> = {
    postern: {
      says: "bloom, thrive",
      plans: SEED_TO_THRIVE,
      text: "Upgrade required: Access to the API is only available on Bloom or Thrive plans",
    },
    robinreach: {
      says: "bloom, thrive",
      plans: SEED_TO_THRIVE,
      text: "Upgrade required: Access to the API is only available on Bloom or Thrive plans",
    },
    socialpatra: { says: "none", plans: { early_access: true, basic: true } },
    reelplus: {
      says: "api_access of the plan",
      plans: { basic: false, plus: true },
      text: "Your plan does not include API access",
    },
    crm: { says: "none", plans: { standard: true, basic: true } },
  };
  const rows = cells(row).flatMap(({ plans, ...cell }) =>
    Object.entries(plans).map(([plan, isOpen]) => ({ ...cell, plan, isOpen })),
  );

  it.for(rows)("$policy: $says; $plan opens the API: $isOpen", async (cell) => {
    const { policy, plan, isOpen, text } = cell;
    const desk = await openKeyDesk({ policy });
    const { create, companyId } = await openOtherDesk(desk, { type: "agency", plan });
    const created = await create();
    if (isOpen) {
      expect(created.status).toBe(201);
      expect(await desk.me(created.body.data.secret)).toMatchObject({ status: 200 });
    } else {
      const { secret } = await desk.server.issueKey({ companyId });
      for (const reply of [created, await desk.me(secret)]) {
        expect(reply).toMatchObject(refusal(403, "PLAN_LIMIT", text));
        expect(reply.body.error.details).toMatchObject({ upgrade_url: expect.any(String) });
      }
    }
  });

  it.for(NAMES)("%s: the plans are the platform's own, and say what they open", async (policy) => {
    const { call } = await openKeyDesk({ policy });
    const { body } = await call<Schemas["Plan"][]>("GET", "/plans");
    const shown = body.data.map(({ id, free, api_access }) => [id, free, api_access]);
    const plans = Object.entries(policies[policy].plans);
    expect(shown).toEqual(plans.map(([id, plan]) => [id, plan.isFree, plan.hasApiAccess]));
  });
});

describe("who manages keys", () => {
  it.for(NAMES)("%s: admin, account_admin, and nobody else", async (policy) => {
    const { create, logIn, manage } = await openKeyDesk({ policy });
    const as = async (email: string) => create({}, { token: await logIn(email) });
    const refused = await as(EMAILS.member);
    expect(refused).toMatchObject(refusal(403, "ROLE_REQUIRED"));
    expect(refused.body.error.details).toMatchObject({
      required_roles: ["admin", "account_admin"],
      contact: [{ name: "Olive Owner", email: EMAILS.owner }],
    });
    for (const email of [EMAILS.admin, EMAILS.owner]) {
      const { status, body } = await as(email);
      expect(status).toBe(201);
      await manage("DELETE", `/api-keys/${body.data.id}?confirm=true`);
    }
  });

  it.for(NAMES)("%s: no key manages keys", async (policy) => {
    const { create, newKey } = await openKeyDesk({ policy });
    const { secret } = await newKey();
    expect(await create({}, { token: secret })).toMatchObject(refusal(403, "WRONG_CREDENTIAL"));
  });
});

/** A call that needs `posts:write`, for the workspace of the demo company. */
const post = ({ call }: TestServer, token: string) =>
  call("POST", "/posts", {
    token,
    headers: { "X-Workspace-Id": "ws_acme" },
    json: { content: "Rocket skates are back." },
  });

describe("scopes", () => {
  const row: Row<{ readonly isChosen: boolean }> = {
    postern: { says: "enforced", isChosen: true },
    robinreach: { says: "full access", isChosen: false },
    socialpatra: { says: "enforced", isChosen: true },
    reelplus: { says: "full access", isChosen: false },
    crm: { says: "full access", isChosen: false },
  };
  const enforced = cells(row).filter(({ isChosen }) => isChosen);
  const full = cells(row).filter(({ isChosen }) => !isChosen);

  it.for(enforced)("$policy: $says", async ({ policy }) => {
    const desk = await openKeyDesk({ policy });
    const { secret } = await desk.newKey({ scopes: ["posts:read"] });
    expect(await post(desk, secret)).toMatchObject(refusal(403, "INSUFFICIENT_SCOPE"));
    expect((await desk.create({ scopes: [] })).status).toBe(422);
  });

  it.for(full)("$policy: $says", async ({ policy }) => {
    const desk = await openKeyDesk({ policy });
    const refused = await desk.create({ scopes: ["posts:read"] });
    expect([refused.status, refused.body.error.errors?.[0]?.pointer]).toEqual([422, "/scopes"]);
    const { secret, scopes } = await desk.newKey();
    const all = await desk.call<Schemas["ScopeInfo"][]>("GET", "/scopes");
    const names = all.body.data.map(({ scope }) => scope);
    expect(names.filter((scope) => !scopes.includes(scope))).toEqual(["keys:rotate"]);
    expect(await post(desk, secret)).toMatchObject({ status: 201 });
  });
});

describe("expiry", () => {
  const row: Row<{ readonly isOffered: boolean }> = {
    postern: { says: "optional, days", isOffered: true },
    robinreach: { says: "none", isOffered: false },
    socialpatra: { says: "optional, days", isOffered: true },
    reelplus: { says: "none", isOffered: false },
    crm: { says: "none", isOffered: false },
  };

  it.for(cells(row))("$policy: $says", async ({ policy, isOffered }) => {
    const { create, me, newKey, server } = await openKeyDesk({ policy });
    const lasting = await newKey();
    expect(lasting.expires_at).toBeNull();
    const reply = await create({ expires_in_days: 2 });
    if (!isOffered) {
      expectNotOffered(reply, "/expires_in_days", policy);
      await server.clock.advance("80d");
      expect(await me(lasting.secret)).toMatchObject({ status: 200 });
      return;
    }
    await server.clock.advance("47h");
    expect(await me(reply.body.data.secret)).toMatchObject({ status: 200 });
    await server.clock.advance("1h");
    expect(await me(reply.body.data.secret)).toMatchObject(refusal(401, "API_KEY_EXPIRED"));
    expect(await me(lasting.secret)).toMatchObject({ status: 200 });
  });
});

describe("default limits", () => {
  const USUAL = '"minute";q=60;w=60, "day";q=10000;w=86400';
  const row: Row<{ readonly policyHeader: string; readonly isSettable: boolean }> = {
    postern: { says: "60/min, 10,000/day", policyHeader: USUAL, isSettable: true },
    robinreach: {
      says: "plan's",
      policyHeader: '"minute";q=300;w=60, "day";q=100000;w=86400',
      isSettable: false,
    },
    socialpatra: { says: "60/min, 10,000/day, settable", policyHeader: USUAL, isSettable: true },
    reelplus: { says: "60/min", policyHeader: '"minute";q=60;w=60', isSettable: false },
    crm: {
      says: "100 / 10 s, 200,000/day",
      policyHeader: '"burst";q=100;w=10, "day";q=200000;w=86400',
      isSettable: false,
    },
  };

  it.for(cells(row))("$policy: $says", async ({ policy, policyHeader, isSettable }) => {
    const { create, me, newKey } = await openKeyDesk({ policy });
    const { secret } = await newKey();
    expect((await me(secret)).headers.get("ratelimit-policy")).toBe(policyHeader);
    for (const setting of ["per_minute", "per_day"] as const) {
      const reply = await create({ rate_limit: { [setting]: 7 } });
      if (isSettable) expect(reply.body.data.limits[setting]).toBe(7);
      else expectNotOffered(reply, `/rate_limit/${setting}`, policy);
    }
  });

  it.for([
    { plan: "bloom", header: '"minute";q=60;w=60, "day";q=10000;w=86400' },
    { plan: "thrive", header: '"minute";q=300;w=60, "day";q=100000;w=86400' },
  ])("robinreach: $plan gives its own", async ({ plan, header }) => {
    const desk = await openOtherDesk(await openKeyDesk({ policy: "robinreach" }), { plan });
    const { secret } = await desk.newKey();
    expect((await desk.me(secret)).headers.get("ratelimit-policy")).toBe(header);
  });

  it.for([
    { policy: "reelplus", quota: 60, seconds: 60 },
    { policy: "crm", quota: 100, seconds: 10 },
  ] as const)("$policy: $quota in any $seconds s, and not one more", async (cell) => {
    const { policy, quota, seconds } = cell;
    const { me, newKey, server } = await openKeyDesk({ policy });
    const { secret } = await newKey();
    const half = quota / 2;
    for (let count = 0; count < half; count += 1) await me(secret);
    await server.clock.advance((seconds * 1000) / 2);
    for (let count = 0; count < half; count += 1) await me(secret);
    const refused = await me(secret);
    expect(refused).toMatchObject(refusal(429, "RATE_LIMIT_EXCEEDED"));
    expect(refused.headers.get("retry-after")).toBe(String(seconds / 2));
    await server.clock.advance((seconds * 1000) / 2);
    expect((await me(secret)).headers.get("x-ratelimit-remaining")).toBe(String(half - 1));
  });
});

describe("origins, addresses", () => {
  const row: Row<{ readonly isOffered: boolean }> = {
    postern: { says: "yes", isOffered: true },
    robinreach: { says: "no", isOffered: false },
    socialpatra: { says: "yes", isOffered: true },
    reelplus: { says: "no", isOffered: false },
    crm: { says: "no", isOffered: false },
  };
  const origin = "https://app.acme.test";

  it.for(cells(row))("$policy: $says, for origins", async ({ policy, isOffered }) => {
    const { create, me, newKey } = await openKeyDesk({ policy });
    if (isOffered) {
      const { secret } = await newKey({ allowed_origins: [origin] });
      expect(await me(secret, { origin })).toMatchObject({ status: 200 });
      const elsewhere = await me(secret, { origin: "https://evil.example" });
      expect(elsewhere).toMatchObject(refusal(403, "ORIGIN_NOT_ALLOWED"));
    } else {
      const { secret } = await newKey();
      expect(await me(secret, { origin })).toMatchObject({ status: 200 });
      expectNotOffered(await create({ allowed_origins: [origin] }), "/allowed_origins", policy);
    }
  });

  it.for(cells(row))("$policy: $says, for addresses", async ({ policy, isOffered }) => {
    const { create, me, newKey } = await openKeyDesk({ policy });
    if (isOffered) {
      const { secret } = await newKey({ allowed_ips: ["203.0.113.0/24"] });
      expect(await me(secret)).toMatchObject(refusal(403, "IP_NOT_ALLOWED"));
    } else {
      expectNotOffered(await create({ allowed_ips: ["203.0.113.0/24"] }), "/allowed_ips", policy);
    }
  });
});

describe("idle deletion, notices", () => {
  const row: Row<{ readonly isOffered: boolean }> = {
    postern: { says: "90 days; 15, 7, 1", isOffered: true },
    robinreach: { says: "no", isOffered: false },
    socialpatra: { says: "no", isOffered: false },
    reelplus: { says: "no", isOffered: false },
    crm: { says: "90 days; 15, 7, 1", isOffered: true },
  };

  it.for(cells(row))("$policy: $says", async ({ policy, isOffered }) => {
    const { manage, me, newKey, server } = await openKeyDesk({ policy });
    const { id, secret, scheduled_deletion_at } = await newKey();
    const deletedAt = server.clock.now().getTime() + 90 * DAY_MS;
    expect(scheduled_deletion_at).toBe(isOffered ? new Date(deletedAt).toISOString() : null);
    await server.clock.advance(90 * DAY_MS - 1);
    expect((await manage("GET", `/api-keys/${id}`)).status).toBe(200);
    await server.clock.advance(1);
    const { body } = await manage<Schemas["Notification"][]>("GET", "/notifications");
    const warnings = body.data.filter(({ type }) => type === "api_key.deletion_warning");
    expect(warnings.map(({ days_left }) => days_left)).toEqual(isOffered ? [1, 7, 15] : []);
    const { unknownStatus } = policies[policy];
    expect(await me(secret)).toMatchObject(
      isOffered ? refusal(unknownStatus, "INVALID_API_KEY") : { status: 200 },
    );
  });
});

describe("revoked or regenerated token", () => {
  const row: Row<{ readonly status: number; readonly text: string }> = {
    postern: { says: "401 INVALID_API_KEY", status: 401, text: "Invalid API key" },
    robinreach: { says: "401 INVALID_API_KEY", status: 401, text: "Invalid API key" },
    socialpatra: { says: "401 INVALID_API_KEY", status: 401, text: "Invalid API key" },
    reelplus: {
      says: "403 INVALID_API_KEY",
      status: 403,
      text: "API key does not exist or has been revoked",
    },
    crm: { says: "401 INVALID_API_KEY", status: 401, text: "Invalid API key" },
  };

  /** What meets such a token is a field of every policy, also of those that lack an action to make one. */
  const open = (policy: Policy) =>
    openKeyDesk({ policy: withActions(policy, "revoke", "regenerate") });

  it.for(cells(row))("$policy: $says, once revoked", async ({ policy, status, text }) => {
    const { manage, me, newKey } = await open(policies[policy]);
    const { id, secret } = await newKey();
    expect((await manage("POST", `/api-keys/${id}/revoke`)).status).toBe(200);
    expect(await me(secret)).toMatchObject(refusal(status, "INVALID_API_KEY", text));
  });

  it.for(cells(row))("$policy: $says, once regenerated", async ({ policy, status, text }) => {
    const { manage, me, newKey } = await open(policies[policy]);
    const { id, secret } = await newKey();
    const json = { confirm: true };
    expect((await manage("POST", `/api-keys/${id}/regenerate`, { json })).status).toBe(201);
    expect(await me(secret)).toMatchObject(refusal(status, "INVALID_API_KEY", text));
  });

  it("reelplus: settable, 401 INVALID_API_KEY", async () => {
    const { manage, me, newKey } = await open({ ...policies.reelplus, revokedStatus: 401 });
    const { id, secret } = await newKey();
    await manage("POST", `/api-keys/${id}/revoke`);
    expect(await me(secret)).toMatchObject(refusal(401, "INVALID_API_KEY"));
  });
});

describe("unknown token", () => {
  const row: Row<{ readonly status: number; readonly text: string }> = {
    postern: { says: "403 INVALID_API_KEY", status: 403, text: "Invalid API key" },
    robinreach: { says: "401 INVALID_API_KEY", status: 401, text: "Invalid API key" },
    socialpatra: { says: "401 INVALID_API_KEY", status: 401, text: "Invalid API key" },
    reelplus: {
      says: "403 INVALID_API_KEY",
      status: 403,
      text: "API key does not exist or has been revoked",
    },
    crm: { says: "401 INVALID_API_KEY", status: 401, text: "Invalid API key" },
  };

  it.for(cells(row))("$policy: $says, also where the key was deleted", async (cell) => {
    const { policy, status, text } = cell;
    const { manage, me, newKey } = await openKeyDesk({ policy });
    const { id, secret } = await newKey();
    const neverIssued = secret.replace(/.{4}$/, (end) => (end === "abcd" ? "dcba" : "abcd"));
    expect(await manage("DELETE", `/api-keys/${id}?confirm=true`)).toMatchObject({ status: 204 });
    for (const token of [neverIssued, secret]) {
      expect(await me(token)).toMatchObject(refusal(status, "INVALID_API_KEY", text));
    }
  });
});

describe("actions", () => {
  const ROUTES = {
    create: ["POST", "/api-keys"],
    reveal: ["POST", "/api-keys/key_none/reveal"],
    update: ["PATCH", "/api-keys/key_none"],
    regenerate: ["POST", "/api-keys/key_none/regenerate"],
    rotate: ["POST", "/api-keys/key_none/rotate"],
    revoke: ["POST", "/api-keys/key_none/revoke"],
    delete: ["DELETE", "/api-keys/key_none"],
  } as const satisfies Record<Policy["actions"][number], readonly [string, string]>;
  type Action = keyof typeof ROUTES;
  const ALL = Object.keys(ROUTES) as Action[];
  const row: Row<{ readonly actions: readonly Action[] }> = {
    postern: { says: "all", actions: ALL },
    robinreach: {
      says: "generate, reveal, regenerate, delete",
      actions: ["create", "reveal", "regenerate", "delete"],
    },
    socialpatra: {
      says: "create, update, delete, rotate",
      actions: ["create", "update", "delete", "rotate"],
    },
    reelplus: { says: "generate, revoke, delete", actions: ["create", "revoke", "delete"] },
    crm: { says: "create, revoke, delete", actions: ["create", "revoke", "delete"] },
  };

  it.for(cells(row))("$policy: $says", async ({ policy, actions }) => {
    const { call } = await openKeyDesk({ policy });
    for (const action of ALL) {
      const [method, path] = ROUTES[action];
      const { status, body } = await call(method, path);
      if (actions.includes(action)) expect([action, status]).toEqual([action, 401]);
      else {
        expect([action, status, body.error.code]).toEqual([action, 404, "UNKNOWN_ENDPOINT"]);
        expect(body.error.details).toEqual({ policy, action });
        expect(body.error.message).toContain(`policy ${policy}`);
      }
    }
  });

  it.for(NAMES)("%s: beside them, keys can be listed and looked at", async (policy) => {
    const { manage, newKey } = await openKeyDesk({ policy });
    const { id } = await newKey();
    const { body } = await manage<Schemas["ApiKey"][]>("GET", "/api-keys");
    expect(body.data.map((key) => key.id)).toEqual([id]);
    expect(await manage("GET", `/api-keys/${id}`)).toMatchObject({ status: 200 });
  });
});

describe("demo data", () => {
  const HEX = "0123456789abcdef";
  const row: Row<{ readonly token: string; readonly kind: Kind; readonly plan: string }> = {
    postern: {
      says: "a workspace key",
      token: `rp_${HEX.repeat(4)}`,
      kind: "workspace",
      plan: "thrive",
    },
    robinreach: { says: "the company key", token: HEX.repeat(2), kind: "company", plan: "thrive" },
    socialpatra: {
      says: "a workspace key",
      token: `sp_${HEX.repeat(4)}`,
      kind: "workspace",
      plan: "early_access",
    },
    reelplus: {
      says: "a workspace key",
      token: `rp_${HEX.repeat(4)}`,
      kind: "workspace",
      plan: "plus",
    },
    crm: {
      says: "a location key",
      token: `crm_${HEX.repeat(4)}`,
      kind: "location",
      plan: "standard",
    },
  };

  it.for(cells(row))("$policy: $says that works", async ({ policy, token, kind, plan }) => {
    const test = await startServer({ policy });
    const { status, body } = await test.call<Schemas["Me"]>("GET", "/me", { token });
    expect([status, body.data.key.kind, body.data.plan]).toEqual([200, kind, plan]);
    expect(await post(test, token)).toMatchObject({ status: 201 });
  });

  it("robinreach: the demo key is encrypted as well, and can be revealed", async () => {
    const { call, logIn } = await startServer({ policy: "robinreach" });
    const reply = await call("POST", "/api-keys/key_demo/reveal", { token: await logIn() });
    expect(reply).toMatchObject({ status: 200, body: { data: { secret: HEX.repeat(2) } } });
  });
});

describe("a policy of one's own", () => {
  it("may leave every action out, and each then says that it is not there", async () => {
    const closed: Policy = { ...policies.socialpatra, name: "closed", actions: [] };
    const { create, manage } = await openKeyDesk({ policy: closed });
    expect(await create()).toMatchObject(refusal(404, "UNKNOWN_ENDPOINT"));
    expect(await manage("DELETE", "/api-keys/key_demo?confirm=true")).toMatchObject(
      refusal(404, "UNKNOWN_ENDPOINT"),
    );
  });

  it("that cannot work is refused before anything starts, in words that name it", async () => {
    const policy: Policy = { ...policies.crm, name: "hollow", kinds: {} };
    await expect(createMockServer({ policy })).rejects.toThrow(
      new OptionError("The policy hollow cannot work: it issues no kind of key."),
    );
  });
});
