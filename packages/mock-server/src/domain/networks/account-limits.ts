/** What holds for one account: its network's rules, and how much of the quota is left. */
import type { ServerSchemas } from "@postern/spec";
import { type NetworkRules, networkRules, type Quota } from "@postern/spec/networks";
import { toTimestamp } from "../time/timestamp.ts";
import { magicOf } from "./magic-name.ts";

type Connection = Pick<ServerSchemas["Connection"], "network" | "name">;

/** X counts as ever, but lets an account with Premium go on for longer. */
const PREMIUM_TEXT_LIMIT = 25_000;

/** Of the networks, X alone sells its accounts more. */
export function tierOf(connection: Connection): "standard" | "premium" {
  const isPremium = connection.network === "x" && magicOf(connection).isPremium === true;
  return isPremium ? "premium" : "standard";
}

/** The rules of the network as they hold for this account; no source names a Premium account's limits for videos. */
export function accountRules(connection: Connection): NetworkRules {
  const rules = networkRules[connection.network];
  if (tierOf(connection) === "standard") return rules;
  const { videos } = rules.media;
  return {
    ...rules,
    text: { ...rules.text, limit: PREMIUM_TEXT_LIMIT },
    media: {
      ...rules.media,
      videos: videos && { ...videos, max_seconds: null, max_bytes: null },
    },
  };
}

/**
 * How much of a quota is used in the span that ends at a time.
 * @param times When posts went live, or are to, in epoch milliseconds; those outside the span do no harm.
 */
export function readQuota(
  { posts, seconds, kind }: Quota,
  times: readonly number[],
  at: number,
): ServerSchemas["ConnectionQuota"] {
  const spanMs = seconds * 1_000;
  const within = times.filter((time) => time > at - spanMs && time <= at).sort((a, b) => a - b);
  const used = within.length;
  // The post whose leaving the span makes room for another one.
  const leaving = within[used - posts] ?? at;
  return {
    used,
    total: posts,
    remaining: Math.max(0, posts - used),
    window_seconds: seconds,
    available_at: used < posts ? null : toTimestamp(leaving + spanMs),
    kind,
  };
}
