/** The order of judgement as a table: what can be wrong with a request, and what is answered under each policy. */
import { type PolicyName, policies } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { expect } from "vitest";
import type { TestServer } from "../harness.ts";
import { judge, type Situation, SOUND } from "./judgement.ts";

interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: unknown;
}

export interface Row extends Answered {
  /** Its place in the order; 0: before all the others. */
  readonly check: number;
  readonly title: string;
  readonly wrong: Partial<Situation>;
  readonly code: Schemas["ErrorCode"];
  /** Where a policy answers otherwise. */
  readonly under?: Partial<Readonly<Record<PolicyName, Partial<Answered>>>>;
  readonly lacking?: Lacking;
}

/** What cannot be wrong under some policies, why, and what shows it. */
export interface Lacking {
  readonly by: readonly PolicyName[];
  readonly because: string;
  proof(test: TestServer, policy: PolicyName): Promise<void>;
}

const challenge = { "www-authenticate": "Bearer" };
const REFUSED = { status: 401, headers: challenge };
const RESET_AT = expect.stringMatching(/Z$/) as string;

/** A token of the same format that no key has. */
const neverIssued = (secret: string) =>
  secret.replace(/.{4}$/, (end) => (end === "abcd" ? "dcba" : "abcd"));

export const ROWS: readonly Row[] = [
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
    wrong: { authorization: (secret) => `Bearer ${neverIssued(secret)}` },
    status: 403,
    code: "INVALID_API_KEY",
    under: { robinreach: REFUSED, socialpatra: REFUSED, crm: REFUSED },
  },
  {
    check: 4,
    title: "a revoked key",
    wrong: { isRevoked: true },
    status: 401,
    code: "INVALID_API_KEY",
    headers: challenge,
    under: { reelplus: { status: 403, headers: {} } },
    lacking: {
      by: ["socialpatra"],
      because: "no action ends a key but its deletion",
      async proof({ call }) {
        for (const action of ["revoke", "regenerate"]) {
          const { body } = await call("POST", `/api-keys/key_none/${action}`);
          expect(body.error.code).toBe("UNKNOWN_ENDPOINT");
        }
      },
    },
  },
  {
    check: 5,
    title: "an expired key",
    wrong: { isExpired: true },
    status: 401,
    code: "API_KEY_EXPIRED",
    headers: challenge,
    details: { expired_at: expect.stringMatching(/T00:00:00\.000Z$/) as string },
    lacking: {
      by: ["robinreach", "reelplus", "crm"],
      because: "keys are given no end",
      async proof({ server }) {
        await expect(server.issueKey({ expires_in_days: 1 })).rejects.toThrow(/expires_in_days/);
      },
    },
  },
  {
    check: 7,
    title: "a plan without the API",
    wrong: { isOnPlanWithoutApi: true },
    status: 403,
    code: "PLAN_LIMIT",
    details: {
      plan: expect.stringMatching(/^(seed|basic)$/) as string,
      upgrade_url: expect.stringMatching(/^https:/) as string,
    },
    lacking: {
      by: ["socialpatra", "crm"],
      because: "every plan has the API",
      async proof(_test, policy) {
        const plans = Object.values(policies[policy].plans);
        expect(plans.map(({ hasApiAccess }) => hasApiAccess)).toEqual(plans.map(() => true));
      },
    },
  },
  {
    check: 8,
    title: "an address that the key does not list",
    wrong: { allowed_ips: ["203.0.113.0/24"] },
    status: 403,
    code: "IP_NOT_ALLOWED",
    lacking: {
      by: ["robinreach", "reelplus", "crm"],
      because: "keys have no list of addresses",
      async proof({ server }) {
        const restricted = server.issueKey({ allowed_ips: ["203.0.113.0/24"] });
        await expect(restricted).rejects.toThrow(/allowed_ips/);
      },
    },
  },
  {
    check: 9,
    title: "an origin that the key does not list",
    wrong: { origin: "https://app.example.com" },
    status: 403,
    code: "ORIGIN_NOT_ALLOWED",
    headers: { "access-control-allow-origin": "https://app.example.com" },
    details: { origin: "https://app.example.com" },
    lacking: {
      by: ["robinreach", "reelplus", "crm"],
      because: "the header is not looked at",
      async proof(test, policy) {
        const origin = "https://app.example.com";
        expect(await judge({ ...SOUND, origin }, test, policy)).toMatchObject({ status: 200 });
      },
    },
  },
  {
    check: 10,
    title: "a rate window without room",
    wrong: { isSpent: true },
    status: 429,
    code: "RATE_LIMIT_EXCEEDED",
    headers: { "retry-after": "60" },
    details: { window: "minute", limit: 1, reset_at: RESET_AT },
    under: {
      robinreach: { details: { window: "minute", limit: 300, reset_at: RESET_AT } },
      reelplus: { details: { window: "minute", limit: 60, reset_at: RESET_AT } },
      crm: {
        headers: { "retry-after": "10" },
        details: { window: "burst", limit: 100, reset_at: RESET_AT },
      },
    },
  },
  {
    check: 11,
    title: "a scope that the key lacks",
    wrong: { scopes: ["posts:read"] },
    status: 403,
    code: "INSUFFICIENT_SCOPE",
    details: { required: ["posts:write"], granted: ["posts:read"] },
    lacking: {
      by: ["robinreach", "reelplus", "crm"],
      because: "every key has full access",
      async proof(test, policy) {
        const scopes = ["posts:read"] as const;
        expect(await judge({ ...SOUND, scopes }, test, policy)).toMatchObject({ status: 200 });
      },
    },
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

/** The rows that hold under a policy, each with what it answers there. */
export const rowsOf = (policy: PolicyName): readonly Row[] =>
  ROWS.filter(({ lacking }) => lacking?.by.includes(policy) !== true).map((row) => ({
    ...row,
    ...row.under?.[policy],
  }));

/** What is known of a key only once its token is found. */
const OF_THE_KEY: readonly string[] = [
  "isRevoked",
  "isExpired",
  "isOnPlanWithoutApi",
  "allowed_ips",
  "isSpent",
  "scopes",
];

/** Every two rows of a policy that can fail together, the earlier one first. */
export const pairsOf = (policy: PolicyName) =>
  rowsOf(policy).flatMap((first, index, rows) =>
    rows
      .slice(index + 1)
      .filter((second) => canMeet(first, second))
      .map((second) => ({ first, second })),
  );

/** One thing cannot be wrong in two ways, and nobody spends the quota of a key that the plan never let in. */
function canMeet(one: Row, other: Row): boolean {
  const fields = [...Object.keys(one.wrong), ...Object.keys(other.wrong)];
  const has = (field: string) => fields.includes(field);
  if (new Set(fields).size < fields.length) return false;
  if (has("authorization") && fields.some((field) => OF_THE_KEY.includes(field))) return false;
  return !(has("isOnPlanWithoutApi") && has("isSpent")) && !(has("path") && has("method"));
}
