/** A new key: the record that is stored, and the one that a change to it leaves. */

import type { ServerSchemas } from "@postern/spec";
import type { Policy } from "../policy/policy.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { problem, refuseFaults } from "../wire/problem.ts";
import type { ApiKey } from "./api-key.ts";
import { type AccessRules, accessFaults, expiryAt, normalizedOrigins } from "./key-access.ts";
import type { CreateApiKeyRequest, KeyPlan } from "./key-creation.ts";
import { initialLimits } from "./key-limits.ts";
import { keptPrefix, type NewSecret } from "./key-token.ts";
import { missingScopes } from "./scope.ts";

export type UpdateApiKeyRequest = ServerSchemas["UpdateApiKeyRequest"];

/** What a new key gets from outside its request. */
export interface KeyBirth {
  readonly id: string;
  readonly secret: NewSecret;
  readonly companyId: string;
  readonly createdBy: ServerSchemas["Actor"] | null;
  readonly now: number;
  readonly policy: Policy;
}

/** The record of a new key; the token itself is not in it. */
export function issueKey(
  request: CreateApiKeyRequest,
  plan: Pick<KeyPlan, "workspace" | "scopes">,
  birth: KeyBirth,
): ApiKey {
  const name = request.name ?? request.kind;
  return {
    id: birth.id,
    company_id: birth.companyId,
    workspace_id: plan.workspace?.id ?? null,
    kind: request.kind,
    name,
    label: name,
    description: request.description ?? null,
    prefix: keptPrefix(birth.secret.token),
    secret_hash: birth.secret.secretHash,
    sealed_secret: birth.secret.sealedSecret,
    bucket: birth.id,
    is_unlimited: false,
    status: "active",
    scopes: [...plan.scopes],
    limits: initialLimits(birth.policy, request.rate_limit),
    allowed_origins: normalizedOrigins(request.allowed_origins),
    allowed_ips: [...(request.allowed_ips ?? [])],
    created_at: toTimestamp(birth.now),
    created_by: birth.createdBy,
    expires_at: expiryAt(request.expires_in_days, birth.now),
    last_used_at: null,
    revoked_at: null,
    replaces: null,
    version: 1,
  };
}

/**
 * The key after an update; what the request leaves out stays.
 * @throws Problem `VALIDATION_FAILED`, `SCOPE_WIDENING_FORBIDDEN`, or `CONFLICT` for a revoked key, and for the end of
 * one that is replaced.
 */
export function updateKey(
  key: ApiKey,
  request: UpdateApiKeyRequest,
  { policy, isRange, now }: AccessRules & { readonly now: number },
): ApiKey {
  requireChangeable(key, request);
  refuseFaults(accessFaults(request, { policy, isRange }));
  const { name = key.name, description = key.description } = request;
  return {
    ...key,
    version: key.version + 1,
    name,
    label: name,
    description,
    scopes: request.scopes === undefined ? key.scopes : narrowedScopes(key, request.scopes),
    limits: { ...key.limits, ...request.rate_limit },
    allowed_origins: request.allowed_origins
      ? normalizedOrigins(request.allowed_origins)
      : key.allowed_origins,
    allowed_ips: request.allowed_ips ?? key.allowed_ips,
    expires_at:
      request.expires_in_days === undefined
        ? key.expires_at
        : expiryAt(request.expires_in_days, now),
  };
}

/** The key from the moment of revocation on; a second revocation changes nothing. */
export function revokeKey(key: ApiKey, now: number): ApiKey {
  if (key.revoked_at !== null) return key;
  return {
    ...key,
    version: key.version + 1,
    status: "revoked",
    revoked_at: toTimestamp(now),
  };
}

function requireChangeable(key: ApiKey, { expires_in_days }: UpdateApiKeyRequest): void {
  if (key.revoked_at !== null) {
    throw problem("CONFLICT", {
      message: "The key is revoked permanently. Create another one.",
      details: { status: "revoked" },
    });
  }
  if (key.status === "rotating" && expires_in_days !== undefined) {
    throw problem("CONFLICT", {
      message: "The key is being replaced by a new one. Its end was set by the rotation.",
      details: { status: "rotating" },
    });
  }
}

function narrowedScopes(key: ApiKey, scopes: ApiKey["scopes"]): ApiKey["scopes"] {
  const added = missingScopes(key.scopes, scopes);
  if (added.length === 0) return scopes;
  throw problem("SCOPE_WIDENING_FORBIDDEN", { details: { added } });
}
