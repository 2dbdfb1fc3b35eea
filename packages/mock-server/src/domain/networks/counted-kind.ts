/** The kinds of posts that a network counts apart, such as reels, and the key under which those of a connection are found. */
import type { ServerSchemas } from "@postern/spec";
import { isOfKind, networkRules, type PostKind } from "@postern/spec/networks";

type Target = Pick<ServerSchemas["PostTarget"], "connection_id" | "network" | "options">;

export const kindKey = (connectionId: string, { option, value }: PostKind): string =>
  `${connectionId} ${option}=${value}`;

/** Null for a target that is of no such kind; it is of one at most, as kinds are values of one option. */
export function kindKeyOf({ connection_id, network, options }: Target): string | null {
  for (const { kind } of networkRules[network].quotas) {
    if (kind !== null && isOfKind(options, kind)) return kindKey(connection_id, kind);
  }
  return null;
}
