/** ReelPlus: keys of one workspace with full access, on plans that include the API. */
import type { Policy } from "../domain/policy/policy.ts";
import { texts } from "./texts.ts";

export const reelplus: Policy = {
  name: "reelplus",
  kinds: {
    // The document does not say what a key belongs to, or how many there may be: both are ours.
    workspace: {
      token: { prefix: "rp_", hexLength: 64 },
      storage: "hashed",
      maximum: 100,
      owner: "workspace",
      companyTypes: ["company", "agency"],
      reaches: ["workspace"],
      scopes: "all",
    },
  },
  actions: ["create", "revoke", "delete"],
  // The document does not say who manages keys.
  managers: ["admin", "account_admin"],
  // The document names no limit.
  windows: [{ name: "minute", quota: 60, seconds: 60, kind: "rolling" }],
  hasPlanGate: true,
  // The document names no plan, only that some do not include the API.
  plans: {
    basic: { isFree: true, hasApiAccess: false, quotas: {} },
    plus: { isFree: false, hasApiAccess: true, quotas: {} },
  },
  expiry: null,
  idleDeletion: null,
  // "Call from your server only": there is no list that a browser could be on.
  restrictions: { origins: false, addresses: false },
  // The document says 401 where it tells how to revoke, and 403 in its table of errors: the table
  // holds here, and `{ ...reelplus, revokedStatus: 401 }` is the other reading.
  revokedStatus: 403,
  unknownStatus: 403,
  texts: {
    ...texts,
    unauthorized: "Missing or invalid Authorization header",
    unknownKey: "API key does not exist or has been revoked",
    revokedKey: "API key does not exist or has been revoked",
    planLimit: "Your plan does not include API access",
    upgradeUrl: "https://reelplus.test/plans",
  },
};
