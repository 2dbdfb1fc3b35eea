import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import type { KindRules, Policy } from "../policy/policy.ts";
import { Problem } from "../wire/problem.ts";
import { company, workspace } from "./api-key.fixture.ts";
import { type CreateApiKeyRequest, type KeyOwner, planKey, requireRoom } from "./key-creation.ts";

const request = (differences: Partial<CreateApiKeyRequest>): CreateApiKeyRequest => ({
  kind: "workspace",
  expires_in_days: null,
  ...differences,
});
const scopes: CreateApiKeyRequest["scopes"] = ["posts:read"];
const location = { ...workspace, id: "ws_2", kind: "location" } as const;
const owner: KeyOwner = { company, workspaces: [workspace, location] };
const agency: KeyOwner = { ...owner, company: { ...company, type: "agency" } };
const rules = { policy: postern, isRange: (text: string) => text.startsWith("203.") };

/** Pointers and codes of the faults that a request is refused for. */
function faultsOf(asked: CreateApiKeyRequest, of: KeyOwner = owner, policy: Policy = postern) {
  try {
    planKey(asked, of, { ...rules, policy });
    return [];
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "VALIDATION_FAILED") throw error;
    return error.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe("planKey", () => {
  it("gives a workspace key the scopes it was asked for", () => {
    expect(planKey(request({ scopes }), owner, rules)).toMatchObject({ workspace, scopes });
  });

  it("gives a company key every scope but keys:rotate, and no workspace", () => {
    const plan = planKey(request({ kind: "company" }), owner, rules);

    expect(plan.workspace).toBeNull();
    expect(plan.scopes).toHaveLength(30);
    expect(plan.scopes).not.toContain("keys:rotate");
  });

  it("finds the only workspace that fits by itself", () => {
    expect(planKey(request({ kind: "location", scopes }), owner, rules).workspace).toBe(location);
  });

  it.each<[string, Partial<CreateApiKeyRequest>, string[]]>([
    ["scopes are missing where they are chosen", {}, ["/scopes REQUIRED"]],
    ["no scope is named", { scopes: [] }, ["/scopes REQUIRED"]],
    ["scopes are named where nobody chooses", { kind: "company", scopes }, ["/scopes NOT_ALLOWED"]],
    [
      "a company key is given a workspace",
      { kind: "company", workspace_id: "ws_1" },
      ["/workspace_id NOT_ALLOWED"],
    ],
    [
      "a workspace key is given a location",
      { scopes, workspace_id: "ws_2" },
      ["/workspace_id WRONG_KIND"],
    ],
    ["the company is no agency", { kind: "agency", scopes }, ["/kind NOT_ALLOWED"]],
    [
      "addresses and origins are none",
      { scopes, allowed_ips: ["203.0.113.7", "here"], allowed_origins: ["null"] },
      ["/allowed_origins/0 INVALID_FORMAT", "/allowed_ips/1 INVALID_FORMAT"],
    ],
    [
      "it would live for too long",
      { scopes, expires_in_days: 3651 },
      ["/expires_in_days OUT_OF_RANGE"],
    ],
  ])("refuses a key when %s", (_, differences, faults) => {
    expect(faultsOf(request(differences))).toEqual(faults);
  });

  it("lets an agency have agency keys", () => {
    expect(faultsOf(request({ kind: "agency", scopes }), agency)).toEqual([]);
  });

  it("asks which workspace where several fit", () => {
    const several = { ...owner, workspaces: [workspace, { ...workspace, id: "ws_3" }] };

    expect(faultsOf(request({ scopes }), several)).toEqual(["/workspace_id REQUIRED"]);
  });

  it("reports every fault at once", () => {
    expect(faultsOf(request({ kind: "agency", workspace_id: "ws_1" }))).toEqual([
      "/kind NOT_ALLOWED",
      "/workspace_id NOT_ALLOWED",
      "/scopes REQUIRED",
    ]);
  });

  it("takes another company's workspace for one that is not there", () => {
    expect(() => planKey(request({ scopes, workspace_id: "ws_9" }), owner, rules)).toThrow(
      expect.objectContaining({
        code: "WORKSPACE_MISMATCH",
        details: { workspace_id: "ws_9" },
      }),
    );
  });

  it("refuses the kinds and fields that the policy lacks, and names the policy", () => {
    const { workspace: only } = postern.kinds;
    const bare: Policy = {
      ...postern,
      name: "bare",
      kinds: { ...(only && { workspace: only }) },
      expiry: null,
      restrictions: { origins: false, addresses: false },
      windows: [{ name: "minute", quota: 60, seconds: 60, kind: "rolling" }],
    };
    const locked = request({
      scopes,
      expires_in_days: 30,
      rate_limit: { per_minute: 5, per_day: 10 },
      allowed_origins: [],
      allowed_ips: [],
    });

    expect(faultsOf(request({ kind: "company" }), owner, bare)).toEqual(["/kind NOT_OFFERED"]);
    expect(faultsOf(locked, owner, bare)).toEqual([
      "/expires_in_days NOT_OFFERED",
      "/rate_limit/per_minute NOT_OFFERED",
      "/rate_limit/per_day NOT_OFFERED",
      "/allowed_origins NOT_OFFERED",
      "/allowed_ips NOT_OFFERED",
    ]);
    expect(() => planKey(locked, owner, { ...rules, policy: bare })).toThrow(/policy bare/);
    expect(faultsOf(request({ scopes }), owner, bare)).toEqual([]);
  });
});

describe("requireRoom", () => {
  const hashed: KindRules = {
    token: { prefix: "rp_", hexLength: 64 },
    storage: "hashed",
    maximum: 100,
    owner: "workspace",
    companyTypes: ["company"],
    reaches: ["workspace"],
    scopes: "chosen",
  };
  const keys = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `key_${index}` }));

  it("lets a company have one company key, and names it when a second is asked for", () => {
    const single = { ...hashed, maximum: 1 };

    expect(() => requireRoom(single, [])).not.toThrow();
    expect(() => requireRoom(single, keys(1))).toThrow(
      expect.objectContaining({ code: "KEY_EXISTS", status: 409, details: { key_id: "key_0" } }),
    );
  });

  it("lets a workspace have a hundred keys", () => {
    expect(() => requireRoom(hashed, keys(99))).not.toThrow();
    expect(() => requireRoom(hashed, keys(100))).toThrow(
      expect.objectContaining({ code: "CONFLICT", details: { maximum: 100 } }),
    );
  });
});
