import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { makeKey, NOW } from "./api-key.fixture.ts";
import { type ApiKey, keyStatus } from "./api-key.ts";
import {
  regenerateKey,
  requireModestRotation,
  requireRotatable,
  rotateKey,
} from "./key-replacement.ts";

const secret = {
  token: `rp_${"fedcba9876543210".repeat(4)}`,
  secretHash: "e".repeat(64),
  sealedSecret: null,
};
const createdBy = { type: "member", id: "member_1" } as const;
const succession = { id: "key_2", secret, createdBy, now: NOW };
const rules = { policy: postern, isRange: () => true };

const seconds = (number: number): string => new Date(NOW + number * 1000).toISOString();
const conflict = (status: string) =>
  expect.objectContaining({ code: "CONFLICT", details: { status } });

/** Keys that cannot be replaced, by what has become of them. */
const SPENT: readonly [string, Partial<ApiKey>][] = [
  ["revoked", { revoked_at: seconds(-1) }],
  ["expired", { expires_at: seconds(0) }],
  ["rotating", { status: "rotating", expires_at: seconds(60) }],
];

describe("regenerateKey", () => {
  it("changes the token and nothing else", () => {
    const key = makeKey({ scopes: ["posts:read"], last_used_at: seconds(-9) });

    expect(regenerateKey(key, secret, NOW)).toEqual({
      ...key,
      prefix: "rp_fedcba9",
      secret_hash: secret.secretHash,
      version: 2,
    });
  });

  it("never holds the token itself", () => {
    expect(JSON.stringify(regenerateKey(makeKey(), secret, NOW))).not.toContain(secret.token);
  });

  it.each(SPENT)("refuses a key that is %s", (status, differences) => {
    expect(() => regenerateKey(makeKey(differences), secret, NOW)).toThrow(conflict(status));
  });
});

describe("rotateKey", () => {
  const rotate = (differences: Partial<ApiKey>, overlap_seconds = 60) =>
    rotateKey(makeKey(differences), { overlap_seconds }, succession);

  it("gives the new key all that the old one may, its quota and its expiry", () => {
    const key = makeKey({
      scopes: ["posts:read", "keys:rotate"],
      limits: { per_minute: 5, per_day: 50 },
      allowed_ips: ["203.0.113.0/24"],
      allowed_origins: ["https://app.acme.test"],
      expires_at: seconds(86_400),
      last_used_at: seconds(-9),
    });

    expect(rotateKey(key, { overlap_seconds: 60 }, succession).replacement).toEqual({
      ...key,
      id: "key_2",
      prefix: "rp_fedcba9",
      secret_hash: secret.secretHash,
      created_at: seconds(0),
      created_by: createdBy,
      last_used_at: null,
      replaces: "key_1",
      version: 1,
    });
  });

  it("lets the old key work to the last millisecond of the overlap", () => {
    const { replaced } = rotate({}, 60);

    expect(keyStatus(replaced, NOW + 59_999)).toBe("rotating");
    expect(keyStatus(replaced, NOW + 60_000)).toBe("expired");
  });

  it("ends the old key at once where there is no overlap", () => {
    expect(keyStatus(rotate({}, 0).replaced, NOW)).toBe("expired");
  });

  it("never lets the old key work longer than it would have", () => {
    expect(rotate({ expires_at: seconds(30) }, 60).replaced.expires_at).toBe(seconds(30));
  });

  it.each([
    [null, null],
    [2, seconds(2 * 86_400)],
  ])("ends the new key after %s days where that is asked for", (expires_in_days, expected) => {
    const key = makeKey({ expires_at: seconds(30) });
    const request = { overlap_seconds: 60, expires_in_days };

    expect(rotateKey(key, request, succession).replacement.expires_at).toBe(expected);
  });

  it.each(SPENT)("refuses a key that is %s", (status, differences) => {
    expect(() => rotate(differences)).toThrow(conflict(status));
  });
});

describe("requireRotatable", () => {
  it("lets a key through of a kind of which there can be two", () => {
    expect(() => requireRotatable(makeKey(), { overlap_seconds: 0 }, rules)).not.toThrow();
  });

  it("refuses a company key: there can be one alone", () => {
    const key = makeKey({ kind: "company", workspace_id: null });

    expect(() => requireRotatable(key, { overlap_seconds: 0 }, rules)).toThrow(
      expect.objectContaining({ code: "CONFLICT", details: { kind: "company" } }),
    );
  });

  it("refuses an expiry where the policy has none", () => {
    const policy = { ...postern, expiry: null };
    const request = { overlap_seconds: 0, expires_in_days: 3 };

    expect(() => requireRotatable(makeKey(), request, { ...rules, policy })).toThrow(
      expect.objectContaining({ code: "VALIDATION_FAILED" }),
    );
  });
});

describe("requireModestRotation", () => {
  it("lets a key rotate itself with an overlap of an hour", () => {
    expect(() => requireModestRotation({ overlap_seconds: 3600 })).not.toThrow();
  });

  it.each([
    ["a shorter overlap", { overlap_seconds: 3599 }, "/overlap_seconds"],
    ["an expiry", { overlap_seconds: 3600, expires_in_days: 9 }, "/expires_in_days"],
    ["no expiry", { overlap_seconds: 3600, expires_in_days: null }, "/expires_in_days"],
  ])("refuses it %s", (_, request, pointer) => {
    expect(() => requireModestRotation(request)).toThrow(
      expect.objectContaining({
        code: "VALIDATION_FAILED",
        errors: [expect.objectContaining({ pointer })],
      }),
    );
  });
});
