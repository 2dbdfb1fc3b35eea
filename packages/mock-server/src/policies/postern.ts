/** The default policy: the union of the four platforms that Postern follows. */
import type { Policy, TokenFormat } from "../domain/policy/policy.ts";
import { texts } from "./texts.ts";

const prefixed: TokenFormat = { prefix: "rp_", hexLength: 64 };

const chosen = { token: prefixed, storage: "hashed", maximum: 100, scopes: "chosen" } as const;

const kinds: Policy["kinds"] = {
  workspace: {
    ...chosen,
    owner: "workspace",
    companyTypes: ["company", "agency"],
    reaches: ["workspace"],
  },
  location: {
    ...chosen,
    owner: "workspace",
    companyTypes: ["company", "agency"],
    reaches: ["location"],
  },
  agency: { ...chosen, owner: "company", companyTypes: ["agency"], reaches: ["location"] },
  company: {
    token: { prefix: "", hexLength: 32 },
    storage: "encrypted",
    maximum: 1,
    owner: "company",
    companyTypes: ["company", "agency"],
    reaches: ["workspace", "location"],
    scopes: "all",
  },
};

export const postern: Policy = {
  name: "postern",
  kinds,
  actions: ["create", "reveal", "update", "regenerate", "rotate", "revoke", "delete"],
  managers: ["admin", "account_admin"],
  windows: [
    { name: "minute", quota: 60, seconds: 60, kind: "rolling", setting: "per_minute" },
    { name: "day", quota: 10_000, seconds: 86_400, kind: "calendar", setting: "per_day" },
  ],
  hasPlanGate: true,
  plans: {
    seed: { isFree: true, hasApiAccess: false, quotas: {}, maximumBrands: 1 },
    sprout: { isFree: false, hasApiAccess: false, quotas: {}, maximumBrands: 3 },
    bloom: {
      isFree: false,
      hasApiAccess: true,
      quotas: { minute: 60, day: 10_000 },
      aiCredits: 500,
      maximumBrands: 10,
    },
    thrive: {
      isFree: false,
      hasApiAccess: true,
      quotas: { minute: 300, day: 100_000 },
      aiCredits: 5_000,
      maximumBrands: 50,
    },
  },
  expiry: { minimumDays: 1, maximumDays: 3650, noticeDays: [7, 1] },
  idleDeletion: { days: 90, noticeDays: [15, 7, 1] },
  restrictions: { origins: true, addresses: true },
  revokedStatus: 401,
  unknownStatus: 403,
  texts: {
    ...texts,
    planLimit: "Upgrade required: Access to the API is only available on Bloom or Thrive plans",
  },
};
