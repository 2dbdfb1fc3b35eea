/** The policies that come with Postern, by name. A platform more is a file more, and a line here. */
import type { Policy } from "../domain/policy/policy.ts";
import { crm } from "./crm.ts";
import { postern } from "./postern.ts";
import { reelplus } from "./reelplus.ts";
import { robinreach } from "./robinreach.ts";
import { socialpatra } from "./socialpatra.ts";

/**
 * The policies by the name that `createMockServer` and `--policy` know them by, to start from when
 * one of them almost fits.
 *
 * @example
 * const policy = { ...policies.reelplus, revokedStatus: 401 } satisfies Policy;
 * const server = await createMockServer({ policy });
 */
export const policies = {
  postern,
  robinreach,
  socialpatra,
  reelplus,
  crm,
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof policies;
