/** API keys as they are stored, judged (checks 3 to 5) and shown. */

import type { ServerSchemas } from "@postern/spec";
import type { Policy } from "../policy/policy.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { problem } from "../wire/problem.ts";
import { ALL_SCOPES, type Scope } from "./scope.ts";

/** The stored record: what callers are shown, and what only the server knows. */
export type ApiKey = Omit<ServerSchemas["ApiKey"], "scheduled_deletion_at" | "masked_secret"> & {
  readonly company_id: string;
  /** SHA-256 of the token, lower-case hex. */
  readonly secret_hash: string;
  /** The token, encrypted, of the kinds that can be revealed; null for all others. */
  readonly sealed_secret: string | null;
  /** Names the quota that a key shares with the keys it was rotated into. */
  readonly bucket: string;
  /** Whether no rate window holds for it, not even the plan's. */
  readonly is_unlimited: boolean;
  /** Grows with each change; the entity tag is made of it. */
  readonly version: number;
};

export type ApiKeyStatus = ServerSchemas["ApiKeyStatus"];

/** Bullets that stand for the rest of a secret; their number tells nothing about its length. */
const MASK = "•".repeat(26);

/** Where a key is in its life; revocation outlasts expiry. */
export function keyStatus(key: ApiKey, now: number): ApiKeyStatus {
  if (key.revoked_at !== null) return "revoked";
  if (key.expires_at !== null && Date.parse(key.expires_at) <= now) return "expired";
  return key.status === "rotating" ? "rotating" : "active";
}

/**
 * Check 3: a key with the token's hash exists.
 * @param key What was found under the hash.
 * @throws Problem `INVALID_API_KEY`
 */
export function requireKnownKey(key: ApiKey | undefined, policy: Policy): ApiKey {
  // A database may hold keys that were made under another policy.
  if (key !== undefined && policy.kinds[key.kind] !== undefined) return key;
  const { texts, unknownStatus } = policy;
  throw problem("INVALID_API_KEY", { status: unknownStatus, message: texts.unknownKey });
}

/**
 * Check 4: the token still works.
 * @param isReplaced Whether the key has been given another token since.
 * @throws Problem `INVALID_API_KEY`
 */
export function requireLiveToken(key: ApiKey, isReplaced: boolean, policy: Policy): void {
  if (!isReplaced && key.revoked_at === null) return;
  const { texts, revokedStatus } = policy;
  throw problem("INVALID_API_KEY", { status: revokedStatus, message: texts.revokedKey });
}

/**
 * Check 5.
 * @throws Problem `API_KEY_EXPIRED`
 */
export function requireUnexpired({ expires_at }: ApiKey, now: number): void {
  if (expires_at === null || Date.parse(expires_at) > now) return;
  throw problem("API_KEY_EXPIRED", { details: { expired_at: expires_at } });
}

/** The scopes that a key holds: its own, or all where its kind leaves no choice. */
export function keyScopes(key: ApiKey, policy: Policy): readonly Scope[] {
  return policy.kinds[key.kind]?.scopes === "all" ? ALL_SCOPES : key.scopes;
}

/** Epoch milliseconds. */
export interface ShownTimes {
  readonly now: number;
  /** When it is deleted unless it is used; null: never. */
  readonly deletionAt: number | null;
}

/**
 * The key as callers see it. Each member is named, so that one which is added to the stored record
 * stays private until somebody decides otherwise.
 */
export function toApiKey(
  key: ApiKey,
  policy: Policy,
  { now, deletionAt }: ShownTimes,
): ServerSchemas["ApiKey"] {
  const isEncrypted = policy.kinds[key.kind]?.storage === "encrypted";
  return {
    id: key.id,
    prefix: key.prefix,
    name: key.name,
    label: key.name,
    description: key.description,
    kind: key.kind,
    workspace_id: key.workspace_id,
    status: keyStatus(key, now),
    scopes: [...keyScopes(key, policy)],
    limits: key.limits,
    allowed_origins: key.allowed_origins,
    allowed_ips: key.allowed_ips,
    ...(isEncrypted && { masked_secret: key.prefix + MASK }),
    last_used_at: key.last_used_at,
    created_at: key.created_at,
    created_by: key.created_by,
    expires_at: key.expires_at,
    scheduled_deletion_at: deletionAt === null ? null : toTimestamp(deletionAt),
    revoked_at: key.revoked_at,
    replaces: key.replaces,
  };
}
