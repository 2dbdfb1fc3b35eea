/** Work that waits for hosts of others: done in lanes beside all else, so that none of them holds up a post. */
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";
import { createLanes, type LaneRules, type Lanes } from "./lanes.ts";
import { claimImport } from "./media/import-media.ts";
import { claimPoll } from "./poll-feed.ts";
import { claimDelivery } from "./webhooks/deliver-webhook.ts";

const MINUTE_MS = 60_000;

const RULES = {
  // The next event of an endpoint must not come before the last: what finds no room waits.
  deliver_webhook: { claim: claimDelivery, mostAtOnce: 32, mostTaken: 256 },
  // A file may have 128 MiB, and is in memory, some of it more than once, until it is kept.
  import_media: { claim: claimImport, mostAtOnce: 2, mostTaken: 1_024, putOffMs: MINUTE_MS },
  poll_feed: { claim: claimPoll, mostAtOnce: 16, mostTaken: 1_024, putOffMs: MINUTE_MS },
} as const satisfies Partial<Record<JobRow["kind"], LaneRules>>;

export type ForeignKind = keyof typeof RULES;

export interface ForeignWork extends Pick<Lanes, "isIdle" | "leave" | "idle"> {
  of(kind: ForeignKind): Lanes;
}

export const isForeign = (kind: JobRow["kind"]): kind is ForeignKind => Object.hasOwn(RULES, kind);

export function createForeignWork(server: ServerContext): ForeignWork {
  const lanes: Readonly<Record<ForeignKind, Lanes>> = {
    deliver_webhook: createLanes(RULES.deliver_webhook, server),
    import_media: createLanes(RULES.import_media, server),
    poll_feed: createLanes(RULES.poll_feed, server),
  };
  const all = Object.values(lanes);
  const isIdle = () => all.every((one) => one.isIdle);
  return {
    get isIdle() {
      return isIdle();
    },
    of: (kind) => lanes[kind],
    leave() {
      for (const one of all) one.leave();
    },
    async idle() {
      while (!isIdle()) for (const one of all) await one.idle();
    },
  };
}
