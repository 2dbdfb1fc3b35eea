/** A key with a new token: in place of the old one at once, or beside it for a while. */

import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";
import { type FieldError, problem, refuseFaults } from "../wire/problem.ts";
import { type ApiKey, keyStatus } from "./api-key.ts";
import { type AccessRules, accessFaults, expiryAt } from "./key-access.ts";
import { keptPrefix, type NewSecret } from "./key-token.ts";

export type RotateApiKeyRequest = ServerSchemas["RotateApiKeyRequest"];

/** What a successor gets from outside its request. */
export interface Succession {
  readonly id: string;
  readonly secret: NewSecret;
  readonly createdBy: ServerSchemas["Actor"];
  readonly now: number;
}

export interface RotatedKeys {
  readonly replacement: ApiKey;
  readonly replaced: ApiKey;
}

/** How long the old key works on where a key rotates itself, at least. */
const SELF_OVERLAP_SECONDS = 3600;

/**
 * The same key with another token.
 * @throws Problem `CONFLICT` for a key that has ended or is being replaced.
 */
export function regenerateKey(key: ApiKey, secret: NewSecret, now: number): ApiKey {
  requireActive(key, now);
  return { ...key, ...keptSecret(secret), version: key.version + 1 };
}

/**
 * A new key with all that the old one may do, and the old one with an end.
 * @throws Problem `CONFLICT` for a key that has ended or is being replaced.
 */
export function rotateKey(
  key: ApiKey,
  { overlap_seconds, expires_in_days }: RotateApiKeyRequest,
  { id, secret, createdBy, now }: Succession,
): RotatedKeys {
  requireActive(key, now);
  const overlapEnd = toTimestamp(now + overlap_seconds * 1000);
  const endsBefore = key.expires_at !== null && key.expires_at < overlapEnd;
  return {
    replacement: {
      ...key,
      ...keptSecret(secret),
      id,
      created_at: toTimestamp(now),
      created_by: createdBy,
      expires_at: expires_in_days === undefined ? key.expires_at : expiryAt(expires_in_days, now),
      last_used_at: null,
      replaces: key.id,
      version: 1,
    },
    replaced: {
      ...key,
      status: "rotating",
      expires_at: endsBefore ? key.expires_at : overlapEnd,
      version: key.version + 1,
    },
  };
}

/**
 * Holds a request to rotate against the policy. Of a kind of which there is one alone, no two can
 * overlap.
 * @throws Problem `CONFLICT`, or `VALIDATION_FAILED` for an expiry that cannot be.
 */
export function requireRotatable(
  key: ApiKey,
  { expires_in_days }: RotateApiKeyRequest,
  rules: AccessRules,
): void {
  refuseFaults(expires_in_days === undefined ? [] : accessFaults({ expires_in_days }, rules));
  if (rules.policy.kinds[key.kind]?.maximum !== 1) return;
  throw problem("CONFLICT", {
    message: `There can be only one key of kind ${key.kind}. Regenerate it instead.`,
    details: { kind: key.kind },
  });
}

/**
 * A key that rotates itself gains nothing by it, so that a leaked one does not: its successor ends
 * when it would have, and its owner has an hour to notice.
 * @throws Problem `VALIDATION_FAILED`.
 */
export function requireModestRotation(request: RotateApiKeyRequest): void {
  refuseFaults([...overlapFaults(request), ...expiryFaults(request)]);
}

function overlapFaults({ overlap_seconds }: RotateApiKeyRequest): FieldError[] {
  if (overlap_seconds >= SELF_OVERLAP_SECONDS) return [];
  const message = `must be at least ${SELF_OVERLAP_SECONDS} where a key rotates itself`;
  return [{ pointer: "/overlap_seconds", code: "OUT_OF_RANGE", message }];
}

function expiryFaults({ expires_in_days }: RotateApiKeyRequest): FieldError[] {
  if (expires_in_days === undefined) return [];
  const message = "cannot be set by a key that rotates itself";
  return [{ pointer: "/expires_in_days", code: "NOT_ALLOWED", message }];
}

function requireActive(key: ApiKey, now: number): void {
  const status = keyStatus(key, now);
  if (status === "active") return;
  const state = status === "rotating" ? "is being replaced already" : `is ${status}`;
  throw problem("CONFLICT", { message: `The API key ${state}.`, details: { status } });
}

function keptSecret({ token, secretHash, sealedSecret }: NewSecret) {
  return { prefix: keptPrefix(token), secret_hash: secretHash, sealed_secret: sealedSecret };
}
