import { describe, expect, it } from "vitest";
import { policies } from "../../policies/index.ts";
import { postern } from "../../policies/postern.ts";
import type { KindRules, Policy } from "./policy.ts";
import { policyFaults } from "./policy-faults.ts";

const { workspace } = postern.kinds;
const issuing = (rules: Partial<KindRules>): Policy => ({
  ...postern,
  kinds: { workspace: { ...(workspace as KindRules), ...rules } },
});

describe("policyFaults", () => {
  it.each(Object.values(policies))("finds nothing wrong with the policy $name", (policy) => {
    expect(policyFaults(policy)).toEqual([]);
  });

  it.each([
    ["without kinds", { ...postern, kinds: {} }, ["it issues no kind of key"]],
    ["without plans", { ...postern, plans: {} }, ["it has no plan for a company to be on"]],
    [
      "with two windows of one name",
      { ...postern, windows: [...postern.windows, ...postern.windows.slice(0, 1)] },
      ["two of its windows are called minute"],
    ],
    [
      "with a window whose name would end its place in a header",
      {
        ...postern,
        windows: postern.windows.slice(0, 1).map((one) => ({ ...one, name: 'a";q=9' })),
      },
      ['one of its windows is called "a\\";q=9", which is not 1 to 64 of a-z, 0-9, _ and -'],
    ],
    [
      "whose prefix the spec does not show",
      issuing({ token: { prefix: "sk-live_", hexLength: 64 } }),
      ["workspace keys have a prefix with more than letters, digits and _"],
    ],
    [
      "whose tokens look like sessions",
      issuing({ token: { prefix: "sess_", hexLength: 64 } }),
      ["workspace keys have the prefix of sessions, sess_"],
    ],
    [
      "whose tokens are no whole number of bytes",
      issuing({ token: { prefix: "my_", hexLength: 63 } }),
      ["workspace keys have an odd number of hex characters"],
    ],
    [
      "whose tokens can be guessed",
      issuing({ token: { prefix: "", hexLength: 8 } }),
      ["workspace keys have fewer than 32 hex characters, by which logs know what to hide"],
    ],
    [
      "whose tokens no caller could send whole",
      issuing({ token: { prefix: "my_", hexLength: 126 } }),
      ["workspace keys are longer than 128 characters"],
    ],
    [
      "whose tokens look like ids",
      issuing({ token: { prefix: "post_", hexLength: 32 } }),
      ["workspace keys have the prefix of an id, post_, and would be taken for one"],
    ],
    [
      "whose keys belong to no workspace there is",
      issuing({ reaches: [] }),
      ["workspace keys belong to a workspace but reach no kind of workspace"],
    ],
  ])("tells what is wrong with a policy %s", (_, policy, faults) => {
    expect(policyFaults(policy)).toEqual(faults);
  });
});
