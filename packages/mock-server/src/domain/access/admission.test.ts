import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { keyCaller } from "../keys/api-key.fixture.ts";
import { admit } from "./admission.ts";

const addresses = {
  contains: (ranges: readonly string[], address: string) => ranges.includes(address),
};
const rules = { policy: postern, addresses };
const nowhere = { address: undefined, origin: undefined };

describe("the plan", () => {
  it.each(["bloom", "thrive"])("%s opens the API", (plan) => {
    const caller = keyCaller();

    expect(() =>
      admit({ ...caller, company: { ...caller.company, plan } }, nowhere, rules),
    ).not.toThrow();
  });

  it.each(["seed", "sprout", "unheard-of"])("%s does not, and says where to upgrade", (plan) => {
    const caller = keyCaller();

    expect(() =>
      admit({ ...caller, company: { ...caller.company, plan } }, nowhere, rules),
    ).toThrow(
      expect.objectContaining({
        code: "PLAN_LIMIT",
        status: 403,
        message: "Upgrade required: Access to the API is only available on Bloom or Thrive plans",
        details: { plan, upgrade_url: postern.texts.upgradeUrl },
      }),
    );
  });

  it("does not matter where the policy has no gate", () => {
    const caller = keyCaller();
    const company = { ...caller.company, plan: "seed" };

    expect(() =>
      admit({ ...caller, company }, nowhere, {
        ...rules,
        policy: { ...postern, hasPlanGate: false },
      }),
    ).not.toThrow();
  });
});

describe("the caller's address", () => {
  const caller = keyCaller({ allowed_ips: ["203.0.113.7"] });

  it("is free where the key lists none", () => {
    expect(() => admit(keyCaller(), { ...nowhere, address: "198.51.100.1" }, rules)).not.toThrow();
  });

  it("passes when it is listed", () => {
    expect(() => admit(caller, { ...nowhere, address: "203.0.113.7" }, rules)).not.toThrow();
  });

  it.each([["198.51.100.1"], [undefined]])("is refused when it is %s", (address) => {
    expect(() => admit(caller, { ...nowhere, address }, rules)).toThrow(
      expect.objectContaining({ code: "IP_NOT_ALLOWED", details: { address: address ?? null } }),
    );
  });

  it("is not looked at where the policy has no address lists", () => {
    const policy = { ...postern, restrictions: { origins: true, addresses: false } };

    expect(() => admit(caller, nowhere, { policy, addresses })).not.toThrow();
  });
});

describe("the origin", () => {
  const caller = keyCaller({ allowed_origins: ["https://app.acme.test"] });
  const from = (origin: string | undefined) => ({ address: undefined, origin });

  it("passes when there is none: the caller is no browser", () => {
    expect(() => admit(keyCaller(), from(undefined), rules)).not.toThrow();
  });

  it("passes when it is listed", () => {
    expect(() => admit(caller, from("https://app.acme.test"), rules)).not.toThrow();
  });

  it.each(["https://evil.test", "null"])("is refused when it is %s", (origin) => {
    expect(() => admit(caller, from(origin), rules)).toThrow(
      expect.objectContaining({ code: "ORIGIN_NOT_ALLOWED", status: 403, details: { origin } }),
    );
  });

  it("is refused, whatever it is, where the key lists none", () => {
    expect(() => admit(keyCaller(), from("https://app.acme.test"), rules)).toThrow(
      expect.objectContaining({ code: "ORIGIN_NOT_ALLOWED" }),
    );
  });

  it("is not looked at where the policy has no origin lists", () => {
    const policy = { ...postern, restrictions: { origins: false, addresses: true } };

    expect(() => admit(caller, from("https://evil.test"), { policy, addresses })).not.toThrow();
  });
});

describe("when several fail", () => {
  const caller = keyCaller({ allowed_ips: ["203.0.113.7"] });
  const source = { address: "198.51.100.1", origin: "https://evil.test" };

  it("the plan answers first, then the address", () => {
    const poor = { ...caller, company: { ...caller.company, plan: "seed" } };

    expect(() => admit(poor, source, rules)).toThrow(
      expect.objectContaining({ code: "PLAN_LIMIT" }),
    );
    expect(() => admit(caller, source, rules)).toThrow(
      expect.objectContaining({ code: "IP_NOT_ALLOWED" }),
    );
  });
});
