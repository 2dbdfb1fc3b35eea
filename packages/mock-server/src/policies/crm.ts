/** The CRM: keys of an agency and of its locations, deleted when nobody uses them for 90 days. */
import type { KindRules, Policy } from "../domain/policy/policy.ts";
import { texts } from "./texts.ts";

const shared = {
  // The document names neither format, storage nor a greatest number: they are ours.
  token: { prefix: "crm_", hexLength: 64 },
  storage: "hashed",
  maximum: 100,
  companyTypes: ["agency"],
  reaches: ["location"],
  scopes: "all",
} satisfies Omit<KindRules, "owner">;

export const crm: Policy = {
  name: "crm",
  kinds: {
    location: { ...shared, owner: "workspace" },
    agency: { ...shared, owner: "company" },
  },
  actions: ["create", "revoke", "delete"],
  // The document asks for the "Agency View": that this takes one of these roles is ours.
  managers: ["admin", "account_admin"],
  // The document names no limit: these are what platforms of its kind allow.
  windows: [
    { name: "burst", quota: 100, seconds: 10, kind: "rolling" },
    { name: "day", quota: 200_000, seconds: 86_400, kind: "calendar" },
  ],
  hasPlanGate: false,
  // The document names no plan.
  plans: { standard: { isFree: false, hasApiAccess: true, quotas: {} } },
  expiry: null,
  idleDeletion: { days: 90, noticeDays: [15, 7, 1] },
  // The document names no way to restrict a key to addresses or origins.
  restrictions: { origins: false, addresses: false },
  // The document has no errors: 401 for both is ours.
  revokedStatus: 401,
  unknownStatus: 401,
  texts: { ...texts, upgradeUrl: "https://crm.test/plans" },
};
