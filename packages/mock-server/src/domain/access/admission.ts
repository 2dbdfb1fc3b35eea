/** Whether a good key may be used by this company, from this address, on this page: checks 7 to 9. */
import type { ApiKey } from "../keys/api-key.ts";
import { requirePlan } from "../policy/plan.ts";
import type { Policy } from "../policy/policy.ts";
import { problem } from "../wire/problem.ts";
import type { KeyCaller } from "./caller.ts";
import { isListedOrigin } from "./origin.ts";

/** Tells whether an address lies in one of the ranges. */
export interface AddressRanges {
  contains(ranges: readonly string[], address: string): boolean;
}

/** Where a request came from. */
export interface RequestSource {
  /** The caller's address; undefined where the carrier has none. */
  readonly address: string | undefined;
  /** The `Origin` header, which browsers alone send. */
  readonly origin: string | undefined;
}

export interface AdmissionRules {
  readonly policy: Policy;
  readonly addresses: AddressRanges;
}

/** @throws Problem `PLAN_LIMIT`, `IP_NOT_ALLOWED` or `ORIGIN_NOT_ALLOWED`, in this order. */
export function admit(
  { key, company }: KeyCaller,
  source: RequestSource,
  { policy, addresses }: AdmissionRules,
): void {
  requirePlan(company, policy);
  if (policy.restrictions.addresses) requireAddress(key, source.address, addresses);
  if (policy.restrictions.origins) requireOrigin(key, source.origin);
}

/** An empty list allows any address; a list is never met by an address that is not known. */
function requireAddress(key: ApiKey, address: string | undefined, addresses: AddressRanges): void {
  if (key.allowed_ips.length === 0) return;
  if (address !== undefined && addresses.contains(key.allowed_ips, address)) return;
  throw problem("IP_NOT_ALLOWED", { details: { address: address ?? null } });
}

/** An empty list means no browser use at all. */
function requireOrigin(key: ApiKey, origin: string | undefined): void {
  if (origin === undefined || isListedOrigin(key.allowed_origins, origin)) return;
  throw problem("ORIGIN_NOT_ALLOWED", { details: { origin } });
}
