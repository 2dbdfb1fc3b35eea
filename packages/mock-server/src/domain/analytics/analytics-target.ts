/** A post live on one network: since when, whether the network has given figures, and what they come to. */
import type { ServerSchemas } from "@postern/spec";
import { type DateRange, startOfDay } from "../time/calendar-date.ts";
import { DAY_MS } from "../time/day.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { FIGURE_DAYS, postDay } from "./analytics-daily.ts";
import { addCounts, noCounts, type PostCounts, showCounts } from "./analytics-figures.ts";

/** How long a network takes to give the first figures. */
export const SYNC_MS = 5 * 60_000;

export type LiveTarget = Pick<
  ServerSchemas["PostTargetAnalytics"],
  "post_id" | "target_id" | "connection_id" | "network" | "external_id" | "published_at"
>;

/** The targets of a post that are live. */
export function liveTargets({
  id,
  targets,
}: Pick<ServerSchemas["Post"], "id" | "targets">): LiveTarget[] {
  return targets.flatMap(({ status, published_at, ...target }) =>
    status === "published" && published_at !== null
      ? [
          {
            post_id: id,
            target_id: target.id,
            connection_id: target.connection_id,
            network: target.network,
            external_id: target.external_id,
            published_at,
          },
        ]
      : [],
  );
}

export function isSynced({ published_at }: LiveTarget, now: number): boolean {
  return now >= Date.parse(published_at) + SYNC_MS;
}

/** Whether one of its days with figures lies in the range. */
export function hasDaysIn(target: LiveTarget, { start, end }: DateRange): boolean {
  const days = figureDays(target);
  return days.start <= end && start <= days.end;
}

/** Its figures on the days of the range, as far as they have come; none before the network gives any. */
export function countTarget(target: LiveTarget, range: DateRange, now: number): PostCounts {
  const { target_id, network } = target;
  let sum = noCounts([network]);
  if (!isSynced(target, now)) return sum;
  const days = figureDays(target);
  const last = Math.min(range.end, days.end, startOfDay(now));
  for (let day = Math.max(range.start, days.start); day <= last; day += DAY_MS) {
    sum = addCounts(sum, postDay(target_id, network, (day - days.start) / DAY_MS));
  }
  return sum;
}

/** From the day on which it went live until today. */
export function countLife(target: LiveTarget, now: number): PostCounts {
  return countTarget(target, figureDays(target), now);
}

/** @param counts Of the days that are asked for. */
export function showTarget(
  target: LiveTarget,
  counts: PostCounts,
  now: number,
): ServerSchemas["PostTargetAnalytics"] {
  if (!isSynced(target, now)) {
    return { ...target, sync_status: "pending", updated_at: null, metrics: null };
  }
  const { end } = figureDays(target);
  const first = Date.parse(target.published_at) + SYNC_MS;
  const updatedAt = Math.max(first, Math.min(startOfDay(now), end));
  return {
    ...target,
    sync_status: "synced",
    updated_at: toTimestamp(updatedAt),
    metrics: showCounts(counts),
  };
}

/** Figures of a post as a whole, since it went live. */
export function showPost(
  post: Pick<ServerSchemas["Post"], "id" | "status" | "targets">,
  now: number,
): ServerSchemas["PostAnalytics"] {
  const targets = liveTargets(post).map((target) => ({ target, counts: countLife(target, now) }));
  const isPending =
    post.status === "publishing" || targets.some(({ target }) => !isSynced(target, now));
  const networks = post.targets.map(({ network }) => network);
  const sum = targets.map(({ counts }) => counts).reduce(addCounts, noCounts(networks));
  return {
    post_id: post.id,
    sync_status: isPending ? "pending" : "synced",
    metrics: showCounts(sum),
    targets: targets.map(({ target, counts }) => showTarget(target, counts, now)),
  };
}

function figureDays({ published_at }: LiveTarget): DateRange {
  const start = startOfDay(Date.parse(published_at));
  return { start, end: start + (FIGURE_DAYS - 1) * DAY_MS };
}
