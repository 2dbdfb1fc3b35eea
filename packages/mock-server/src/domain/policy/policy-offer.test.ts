import { describe, expect, it } from "vitest";
import { policies } from "../../policies/index.ts";
import { postern } from "../../policies/postern.ts";
import type { KeyKind } from "./policy.ts";
import { requireOffered, usualKind } from "./policy-offer.ts";

const withoutRotation = { ...postern, name: "plain", actions: ["create", "delete"] } as const;

describe("requireOffered", () => {
  it.each(["create", "reveal", "update", "regenerate", "rotate", "revoke", "delete"])(
    "lets keys be handled by %s under the default policy",
    (name) => {
      expect(() => requireOffered({ resource: "apiKeys", name }, postern)).not.toThrow();
    },
  );

  it("knows no path for an action that the policy lacks, and names the policy", () => {
    expect(() => requireOffered({ resource: "apiKeys", name: "rotate" }, withoutRotation)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_ENDPOINT",
        status: 404,
        message: "The policy plain does not allow anyone to rotate API keys.",
      }),
    );
  });

  it.each([
    { resource: "apiKeys", name: "list" },
    { resource: "apiKeys", name: "get" },
    { resource: "posts", name: "update" },
  ])("always offers $resource.$name", (operation) => {
    expect(() => requireOffered(operation, withoutRotation)).not.toThrow();
  });
});

describe("usualKind", () => {
  it.each([
    [policies.postern, "workspace"],
    [policies.robinreach, "company"],
    [policies.crm, "location"],
  ])("is the first that the policy lists: $0.name", (policy, kind) => {
    expect(usualKind(policy)).toEqual({ kind, rules: policy.kinds[kind as KeyKind] });
  });
});
