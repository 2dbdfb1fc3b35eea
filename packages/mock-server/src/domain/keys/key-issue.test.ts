import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { makeKey, NOW, workspace } from "./api-key.fixture.ts";
import { keyStatus } from "./api-key.ts";
import { issueKey, revokeKey, updateKey } from "./key-issue.ts";

const birth = {
  id: "key_1",
  secret: {
    token: `rp_${"0123456789abcdef".repeat(4)}`,
    secretHash: "f".repeat(64),
    sealedSecret: null,
  },
  companyId: "company_1",
  createdBy: { type: "member", id: "member_1" },
  now: NOW,
  policy: postern,
} as const;
const plan = { workspace, scopes: ["posts:read"] } as const;
const rules = { policy: postern, isRange: () => true, now: NOW };

describe("issueKey", () => {
  it("makes a key with the policy's defaults where nothing is asked for", () => {
    expect(issueKey({ kind: "workspace", expires_in_days: null }, plan, birth)).toMatchObject({
      name: "workspace",
      label: "workspace",
      description: null,
      workspace_id: "ws_1",
      prefix: "rp_0123456",
      bucket: "key_1",
      scopes: ["posts:read"],
      limits: { per_minute: 60, per_day: 10_000 },
      allowed_origins: [],
      allowed_ips: [],
      expires_at: null,
      revoked_at: null,
      created_at: "2026-11-21T12:00:00.000Z",
    });
  });

  it("keeps the hash of the token, never the token", () => {
    const key = issueKey({ kind: "workspace", expires_in_days: null }, plan, birth);

    expect(key.secret_hash).toBe(birth.secret.secretHash);
    expect(JSON.stringify(key)).not.toContain(birth.secret.token);
  });

  it("counts expiry in days from now, and spells origins in one way", () => {
    const request = {
      kind: "workspace",
      expires_in_days: 30,
      allowed_origins: ["https://App.acme.test:443", "https://app.acme.test"],
    } as const;

    const key = issueKey(
      { ...request, allowed_origins: [...request.allowed_origins] },
      plan,
      birth,
    );

    expect(key.expires_at).toBe("2026-12-21T12:00:00.000Z");
    expect(key.allowed_origins).toEqual(["https://app.acme.test"]);
  });
});

describe("updateKey", () => {
  const key = makeKey({
    scopes: ["posts:read", "media:upload"],
    expires_at: "2027-01-01T00:00:00.000Z",
  });

  it("leaves what the request leaves out", () => {
    expect(updateKey(key, { description: "Nightly" }, rules)).toEqual({
      ...key,
      description: "Nightly",
      version: 2,
    });
  });

  it("keeps label and name the same", () => {
    expect(updateKey(key, { name: "New" }, rules)).toMatchObject({ name: "New", label: "New" });
  });

  it("takes the end of a key away, or sets it anew from now", () => {
    expect(updateKey(key, { expires_in_days: null }, rules).expires_at).toBeNull();
    expect(updateKey(key, { expires_in_days: 1 }, rules).expires_at).toBe(
      "2026-11-22T12:00:00.000Z",
    );
  });

  it.each([
    [["posts:read"], ["posts:read"]],
    [["media:read"], ["media:read"]],
  ] as const)("narrows scopes to %j", (asked, scopes) => {
    expect(updateKey(key, { scopes: [...asked] }, rules).scopes).toEqual(scopes);
  });

  it("never widens scopes, and says which would be new", () => {
    expect(() => updateKey(key, { scopes: ["posts:read", "posts:write"] }, rules)).toThrow(
      expect.objectContaining({
        code: "SCOPE_WIDENING_FORBIDDEN",
        status: 409,
        details: { added: ["posts:write"] },
      }),
    );
  });

  it("leaves a revoked key as it is", () => {
    const revoked = revokeKey(key, NOW);
    expect(() => updateKey(revoked, { name: "New" }, rules)).toThrow(
      expect.objectContaining({ code: "CONFLICT", details: { status: "revoked" } }),
    );
  });

  it("refuses addresses that are none", () => {
    expect(() =>
      updateKey(key, { allowed_ips: ["x"] }, { ...rules, isRange: () => false }),
    ).toThrow(expect.objectContaining({ code: "VALIDATION_FAILED" }));
  });
});

describe("revokeKey", () => {
  it("ends a key for good, and keeps the moment of the first time", () => {
    const revoked = revokeKey(makeKey(), NOW);

    expect(keyStatus(revoked, NOW)).toBe("revoked");
    expect(revokeKey(revoked, NOW + 60_000)).toBe(revoked);
  });
});
