/** The lock-down fields of a key: expiry, limits, origins and addresses. */

import type { ServerSchemas } from "@postern/spec";
import { normalizeOrigin } from "../access/origin.ts";
import type { ExpiryRules, Policy, RateSetting } from "../policy/policy.ts";
import { DAY_MS } from "../time/day.ts";
import { toTimestamp } from "../time/timestamp.ts";
import type { FieldError } from "../wire/problem.ts";

/** What requests to create and to update a key have in common. */
export type KeyAccess = Pick<
  ServerSchemas["UpdateApiKeyRequest"],
  "expires_in_days" | "rate_limit" | "allowed_origins" | "allowed_ips"
>;

export interface AccessRules {
  readonly policy: Policy;
  /** Whether a text is an IPv4 or IPv6 address or CIDR range. */
  readonly isRange: (text: string) => boolean;
}

/** Every lock-down field that the policy does not offer, and every value that cannot be. */
export function accessFaults(request: KeyAccess, { policy, isRange }: AccessRules): FieldError[] {
  const { origins, addresses } = policy.restrictions;
  return [
    ...expiryFaults(request.expires_in_days, policy),
    ...limitFaults(request.rate_limit, policy),
    ...(origins ? originFaults(request) : lackingFaults(request, "allowed_origins", policy)),
    ...(addresses
      ? addressFaults(request, isRange)
      : lackingFaults(request, "allowed_ips", policy)),
  ];
}

/** When a key expires that is made or changed now; `null`: never. */
export function expiryAt(days: number | null | undefined, now: number): string | null {
  if (days === null || days === undefined) return null;
  return toTimestamp(now + days * DAY_MS);
}

/** Origins in their one spelling, each once. */
export function normalizedOrigins(origins: readonly string[] = []): string[] {
  return [...new Set(origins.map((origin) => normalizeOrigin(origin) ?? origin))];
}

function expiryFaults(days: number | null | undefined, policy: Policy): FieldError[] {
  if (days === null || days === undefined) return [];
  if (policy.expiry === null) return [lacking("expires_in_days", policy)];
  return isWithin(days, policy.expiry) ? [] : [expiryFault(policy.expiry)];
}

function isWithin(days: number, { minimumDays, maximumDays }: ExpiryRules): boolean {
  return days >= minimumDays && days <= maximumDays;
}

function expiryFault({ minimumDays, maximumDays }: ExpiryRules): FieldError {
  const message = `A key expires after ${minimumDays} to ${maximumDays} days, or never.`;
  return { pointer: "/expires_in_days", code: "OUT_OF_RANGE", message };
}

function limitFaults(limits: KeyAccess["rate_limit"], policy: Policy): FieldError[] {
  const settings = new Set(policy.windows.map(({ setting }) => setting));
  return (Object.keys(limits ?? {}) as RateSetting[])
    .filter((setting) => !settings.has(setting))
    .map((setting) => lacking(`rate_limit/${setting}`, policy));
}

function originFaults({ allowed_origins = [] }: KeyAccess): FieldError[] {
  return allowed_origins.flatMap((origin, index) => {
    if (normalizeOrigin(origin) !== undefined) return [];
    const message = "An origin is a scheme, a host and a port: https://app.example.com.";
    return [{ pointer: `/allowed_origins/${index}`, code: "INVALID_FORMAT", message }];
  });
}

function addressFaults(
  { allowed_ips = [] }: KeyAccess,
  isRange: AccessRules["isRange"],
): FieldError[] {
  return allowed_ips.flatMap((range, index) => {
    if (isRange(range)) return [];
    const message = "This is neither an IPv4 or IPv6 address nor a CIDR range.";
    return [{ pointer: `/allowed_ips/${index}`, code: "INVALID_FORMAT", message }];
  });
}

function lackingFaults(
  request: KeyAccess,
  field: "allowed_origins" | "allowed_ips",
  policy: Policy,
): FieldError[] {
  return request[field] === undefined ? [] : [lacking(field, policy)];
}

function lacking(field: string, policy: Policy): FieldError {
  const message = `Keys have no ${field.replace("/", ".")} under the policy ${policy.name}.`;
  return { pointer: `/${field}`, code: "NOT_OFFERED", message };
}
