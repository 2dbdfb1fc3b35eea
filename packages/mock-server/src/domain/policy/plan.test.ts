import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { listPlans } from "./plan.ts";

describe("listPlans", () => {
  const upgrade_url = postern.texts.upgradeUrl;

  it("tells which plans open the API, and how far", () => {
    expect(listPlans(postern)).toEqual([
      { id: "seed", free: true, api_access: false, rate_limit: null, upgrade_url },
      { id: "sprout", free: false, api_access: false, rate_limit: null, upgrade_url },
      {
        id: "bloom",
        free: false,
        api_access: true,
        rate_limit: { per_minute: 60, per_day: 10_000 },
        upgrade_url,
      },
      {
        id: "thrive",
        free: false,
        api_access: true,
        rate_limit: { per_minute: 300, per_day: 100_000 },
        upgrade_url: null,
      },
    ]);
  });
});
