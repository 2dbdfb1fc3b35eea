import { describe, expect, it } from "vitest";
import { findPolicy, OptionError } from "../composition/options.ts";
import { policies } from "./index.ts";

describe("the policies", () => {
  it.each(Object.entries(policies))(
    "are found by the name that each calls itself: %s",
    (name, policy) => {
      expect(findPolicy(name)).toBe(policy);
      expect(policy.name).toBe(name);
    },
  );

  it.each(["nope", "toString", "__proto__", ""])(
    "refuse the name %j, and list the names there are",
    (name) => {
      expect(() => findPolicy(name)).toThrow(
        new OptionError(
          `There is no policy "${name}". Use one of: postern, robinreach, socialpatra, reelplus, crm.`,
        ),
      );
    },
  );

  it("take one of the user's own as it is, unless it cannot work", () => {
    const own = { ...policies.reelplus, name: "own" };
    expect(findPolicy(own)).toBe(own);
    expect(() => findPolicy({ ...own, plans: {} })).toThrow(
      new OptionError("The policy own cannot work: it has no plan for a company to be on."),
    );
  });
});
