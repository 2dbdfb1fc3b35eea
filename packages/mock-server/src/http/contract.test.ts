import { operations } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { ContractViolation, holdAgainstSpec } from "./contract.ts";

describe("an answer that departs from the spec", () => {
  const secret = `rp_${"0123456789abcdef".repeat(4)}`;

  it.for([
    ["a body that does not fit", 201, /does not fit the spec: /],
    ["a status that is not documented", 299, /answered 299, which the spec does not document/],
  ] as const)("is told with an excerpt, and without the secret in it: %s", ([, status, words]) => {
    const hold = () =>
      holdAgainstSpec(operations.createApiKey, status, { success: true, data: { secret } });
    expect(hold).toThrow(ContractViolation);
    expect(hold).toThrow(words);
    expect(hold).toThrow(/"secret":"\[redacted\]"/);
    expect(hold).not.toThrow(secret);
  });
});
