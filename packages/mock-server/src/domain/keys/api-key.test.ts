import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { makeKey, NOW } from "./api-key.fixture.ts";
import {
  type ApiKey,
  keyScopes,
  keyStatus,
  requireKnownKey,
  requireLiveToken,
  requireUnexpired,
  toApiKey,
} from "./api-key.ts";

const past = new Date(NOW - 1).toISOString();
const present = new Date(NOW).toISOString();
const future = new Date(NOW + 1).toISOString();

describe("keyStatus", () => {
  it.each<[string, Partial<ApiKey>, string]>([
    ["without an end", {}, "active"],
    ["before its end", { expires_at: future }, "active"],
    ["at its end, to the millisecond", { expires_at: present }, "expired"],
    ["after its end", { expires_at: past }, "expired"],
    ["replaced, in its overlap", { status: "rotating", expires_at: future }, "rotating"],
    ["replaced, after its overlap", { status: "rotating", expires_at: past }, "expired"],
    ["revoked", { status: "revoked", revoked_at: past }, "revoked"],
    ["revoked and past its end", { revoked_at: past, expires_at: past }, "revoked"],
  ])("tells of a key %s that it is what it is", (_, differences, status) => {
    expect(keyStatus(makeKey(differences), NOW)).toBe(status);
  });
});

describe("requireKnownKey", () => {
  it("gives back a key that there is", () => {
    const key = makeKey({ status: "rotating", expires_at: future });

    expect(requireKnownKey(key, postern)).toBe(key);
  });

  it.each([401, 403] as const)(
    "answers an unknown token with the policy's status, here %i",
    (status) => {
      const policy = { ...postern, unknownStatus: status };

      expect(() => requireKnownKey(undefined, policy)).toThrow(
        expect.objectContaining({ code: "INVALID_API_KEY", status, message: "Invalid API key" }),
      );
    },
  );

  it("does not know a key of a kind that the policy has not", () => {
    const { agency: _, ...kinds } = postern.kinds;

    expect(() => requireKnownKey(makeKey({ kind: "agency" }), { ...postern, kinds })).toThrow(
      expect.objectContaining({ code: "INVALID_API_KEY", status: 403 }),
    );
  });
});

describe("requireLiveToken", () => {
  it("lets a token pass that works", () => {
    expect(() => requireLiveToken(makeKey(), false, postern)).not.toThrow();
  });

  it.each([
    ["revoked", { revoked_at: past }, false, 401],
    ["revoked", { revoked_at: past }, false, 403],
    ["replaced", {}, true, 401],
    ["replaced", {}, true, 403],
  ] as const)(
    "answers a token that was %s with the policy's status, here %4$i",
    (_, differences, isReplaced, status) => {
      const policy = { ...postern, revokedStatus: status };

      expect(() => requireLiveToken(makeKey(differences), isReplaced, policy)).toThrow(
        expect.objectContaining({ code: "INVALID_API_KEY", status }),
      );
    },
  );
});

describe("requireUnexpired", () => {
  it.each([null, future])("lets a key pass that ends at %s", (expires_at) => {
    expect(() => requireUnexpired(makeKey({ expires_at }), NOW)).not.toThrow();
  });

  it("answers an expired key with 401 and the moment of its end", () => {
    expect(() => requireUnexpired(makeKey({ expires_at: past }), NOW)).toThrow(
      expect.objectContaining({
        code: "API_KEY_EXPIRED",
        status: 401,
        details: { expired_at: past },
        headers: { "www-authenticate": "Bearer" },
      }),
    );
  });
});

describe("keyScopes", () => {
  it("are the chosen ones of a workspace key", () => {
    expect(keyScopes(makeKey({ scopes: ["posts:read"] }), postern)).toEqual(["posts:read"]);
  });

  it("are all but keys:rotate of a company key, whatever is stored with it", () => {
    const scopes = keyScopes(makeKey({ kind: "company", scopes: [] }), postern);

    expect(scopes).toContain("logs:read");
    expect(scopes).toHaveLength(30);
    expect(scopes).not.toContain("keys:rotate");
  });
});

describe("toApiKey", () => {
  const times = { now: NOW, deletionAt: null };

  it("shows nothing that only the server knows", () => {
    const shown = toApiKey(makeKey(), postern, times);

    expect(Object.keys(shown)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/hash|bucket|company_id|is_unlimited|secret|version/),
      ]),
    );
    expect(JSON.stringify(shown)).not.toContain("0".repeat(64));
  });

  it("calls a key expired that was stored as active", () => {
    expect(toApiKey(makeKey({ expires_at: past }), postern, times).status).toBe("expired");
  });

  it("masks the secret of a key that can be revealed at a length that tells nothing", () => {
    const shown = toApiKey(makeKey({ kind: "company", prefix: "0123456789" }), postern, times);

    expect(shown.masked_secret).toBe(`0123456789${"•".repeat(26)}`);
  });
});
