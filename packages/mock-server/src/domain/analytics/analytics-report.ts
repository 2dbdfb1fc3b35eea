/** Figures of many posts and accounts together: summed up, part by part, and account by account. */
import type { ServerSchemas } from "@postern/spec";
import { type DateRange, formatDate, startOfDay } from "../time/calendar-date.ts";
import { DAY_MS } from "../time/day.ts";
import { followersOn } from "./analytics-daily.ts";
import {
  addCounts,
  engagementOf,
  noCounts,
  type PostCounts,
  showCounts,
} from "./analytics-figures.ts";
import { splitRange } from "./analytics-range.ts";
import { countTarget, hasDaysIn, type LiveTarget } from "./analytics-target.ts";

export type Account = Pick<ServerSchemas["Connection"], "id" | "network" | "created_at">;

/** What is reported on: accounts, and what is live on them. */
export interface AnalyticsSource {
  readonly accounts: readonly Account[];
  readonly targets: readonly LiveTarget[];
  readonly now: number;
}

type RangeFigures = Omit<ServerSchemas["AnalyticsSummary"], "previous">;

/** The sum over all posts and days. */
export function summarize(source: AnalyticsSource, range: DateRange): RangeFigures {
  return {
    ...showCounts(countAll(source, range)),
    followers: sumKnown(source.accounts.map((account) => followersAt(account, range.end, source))),
    posts: countPosts(source.targets, range),
  };
}

/** The same part by part, for the figures that are asked for. */
export function seriesOf(
  source: AnalyticsSource,
  range: DateRange,
  {
    metric,
    interval,
  }: {
    readonly metric: readonly ServerSchemas["AnalyticsMetric"][];
    readonly interval: ServerSchemas["AnalyticsInterval"];
  },
): ServerSchemas["AnalyticsTimeseries"] {
  const parts = splitRange(range, interval).map((part) => ({
    start_date: formatDate(part.start),
    figures: summarize(source, part),
  }));
  const series = metric.map((name) => ({
    metric: name,
    points: parts.map(({ start_date, figures }) => ({ start_date, value: figures[name] })),
  }));
  return { interval, series };
}

/** One account, with what its own posts have done. */
export function reportAccount(
  account: Account,
  source: AnalyticsSource,
  range: DateRange,
): ServerSchemas["ConnectionAnalytics"] {
  const own = source.targets.filter(({ connection_id }) => connection_id === account.id);
  const counts = countAll({ ...source, accounts: [account], targets: own }, range);
  const followers = followersAt(account, range.end, source);
  const before = followersAt(account, range.start - DAY_MS, source);
  return {
    connection_id: account.id,
    network: account.network,
    followers,
    followers_change: followers === null || before === null ? null : followers - before,
    impressions: counts.impressions,
    reach: counts.reach,
    engagement: engagementOf(counts),
  };
}

function countAll({ accounts, targets, now }: AnalyticsSource, range: DateRange): PostCounts {
  const networks = [...accounts, ...targets].map(({ network }) => network);
  return targets
    .filter((target) => hasDaysIn(target, range))
    .map((target) => countTarget(target, range, now))
    .reduce(addCounts, noCounts(networks));
}

/** A post counts on the day on which the first of its targets went live. */
function countPosts(targets: readonly LiveTarget[], { start, end }: DateRange): number {
  const firstDays = new Map<string, number>();
  for (const { post_id, published_at } of targets) {
    const day = startOfDay(Date.parse(published_at));
    firstDays.set(post_id, Math.min(day, firstDays.get(post_id) ?? day));
  }
  return [...firstDays.values()].filter((day) => start <= day && day <= end).length;
}

/** At the end of a day; days to come are as today. */
function followersAt(
  { id, network, created_at }: Account,
  day: number,
  { now }: Pick<AnalyticsSource, "now">,
): number | null {
  const connectedOn = startOfDay(Date.parse(created_at));
  const known = Math.min(day, startOfDay(now));
  return followersOn(id, network, (known - connectedOn) / DAY_MS);
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
