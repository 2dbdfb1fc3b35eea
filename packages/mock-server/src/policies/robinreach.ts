/** RobinReach: one key for each company, which can be revealed again, on the plans Bloom and Thrive alone. */
import type { Policy } from "../domain/policy/policy.ts";

export const robinreach: Policy = {
  name: "robinreach",
  kinds: {
    company: {
      token: { prefix: "", hexLength: 32 },
      storage: "encrypted",
      maximum: 1,
      owner: "company",
      companyTypes: ["company", "agency"],
      reaches: ["workspace", "location"],
      scopes: "all",
    },
  },
  actions: ["create", "reveal", "regenerate", "delete"],
  managers: ["admin", "account_admin"],
  windows: [
    { name: "minute", quota: "plan", seconds: 60, kind: "rolling" },
    { name: "day", quota: "plan", seconds: 86_400, kind: "calendar" },
  ],
  hasPlanGate: true,
  // The document says that limits vary by plan and are higher on Thrive, and leaves the numbers open,
  // as it does whether Sprout costs anything: these are ours.
  plans: {
    seed: { isFree: true, hasApiAccess: false, quotas: {} },
    sprout: { isFree: false, hasApiAccess: false, quotas: {} },
    bloom: { isFree: false, hasApiAccess: true, quotas: { minute: 60, day: 10_000 } },
    thrive: { isFree: false, hasApiAccess: true, quotas: { minute: 300, day: 100_000 } },
  },
  expiry: null,
  idleDeletion: null,
  // The document names no way to restrict a key to addresses or origins.
  restrictions: { origins: false, addresses: false },
  // "Invalid API key" comes with no status: 401 for both is ours.
  revokedStatus: 401,
  unknownStatus: 401,
  texts: {
    unknownKey: "Invalid API key",
    revokedKey: "Invalid API key",
    planLimit: "Upgrade required: Access to the API is only available on Bloom or Thrive plans",
    confirmRegenerate: "Regenerating the API key will invalidate the current one. Are you sure?",
    confirmDelete: "Deleting the API key will revoke access for all external apps. Are you sure?",
    createBrandForbidden: "You are not authorized to create a brand",
    upgradeUrl: "https://robinreach.test/billing",
  },
};
