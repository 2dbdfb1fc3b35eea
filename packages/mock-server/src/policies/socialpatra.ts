/** SocialPatra: keys of one workspace, locked down by scopes, expiry, limits, origins and addresses. */
import type { Policy } from "../domain/policy/policy.ts";
import { texts } from "./texts.ts";

export const socialpatra: Policy = {
  name: "socialpatra",
  kinds: {
    workspace: {
      // The document names no format: this one is ours, and so is the most that a workspace may have.
      token: { prefix: "sp_", hexLength: 64 },
      // "Shown only once" says that the secret is not kept, not how: the hash is ours.
      storage: "hashed",
      maximum: 100,
      owner: "workspace",
      companyTypes: ["company", "agency"],
      reaches: ["workspace"],
      scopes: "chosen",
    },
  },
  actions: ["create", "update", "delete", "rotate"],
  // The document does not say who manages keys.
  managers: ["admin", "account_admin"],
  windows: [
    { name: "minute", quota: 60, seconds: 60, kind: "rolling", setting: "per_minute" },
    { name: "day", quota: 10_000, seconds: 86_400, kind: "calendar", setting: "per_day" },
  ],
  hasPlanGate: false,
  // No plan is named but that it is free to start with.
  plans: { early_access: { isFree: true, hasApiAccess: true, quotas: {} } },
  // "Up to several years" is ten; that the owner is told is ours.
  expiry: { minimumDays: 1, maximumDays: 3650, noticeDays: [7, 1] },
  idleDeletion: null,
  restrictions: { origins: true, addresses: true },
  // The document has no errors: 401 for both is ours.
  revokedStatus: 401,
  unknownStatus: 401,
  texts: { ...texts, upgradeUrl: "https://socialpatra.test/plans" },
};
