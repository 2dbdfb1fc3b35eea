/** Whether a good key may be used from this address, and on this page: checks 8 and 9. */
import type { ApiKey } from "../keys/api-key.ts";
import type { Policy } from "../policy/policy.ts";
import { problem } from "../wire/problem.ts";
import { isListedOrigin } from "./origin.ts";

/** Tells whether an address lies in one of the ranges. */
export interface AddressRanges {
  contains(ranges: readonly string[], address: string): boolean;
}

export interface AdmissionRules {
  readonly policy: Policy;
  readonly addresses: AddressRanges;
}

/**
 * Check 8. An empty list allows any address; a list is never met by an address that is not known.
 * @throws Problem `IP_NOT_ALLOWED`
 */
export function requireAddress(
  key: ApiKey,
  address: string | undefined,
  { policy, addresses }: AdmissionRules,
): void {
  if (!policy.restrictions.addresses || key.allowed_ips.length === 0) return;
  if (address !== undefined && addresses.contains(key.allowed_ips, address)) return;
  throw problem("IP_NOT_ALLOWED", { details: { address: address ?? null } });
}

/**
 * Check 9. An empty list means no browser use at all.
 * @param origin The header, which browsers alone send.
 * @throws Problem `ORIGIN_NOT_ALLOWED`
 */
export function requireOrigin(
  key: ApiKey,
  origin: string | undefined,
  { policy }: Pick<AdmissionRules, "policy">,
): void {
  if (!policy.restrictions.origins) return;
  if (origin === undefined || isListedOrigin(key.allowed_origins, origin)) return;
  throw problem("ORIGIN_NOT_ALLOWED", { details: { origin } });
}
