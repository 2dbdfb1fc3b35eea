/** Figures of the whole workspace: in one sum, and over time. */
import {
  parseAnalyticsRange,
  rangeBefore,
  showRange,
} from "../domain/analytics/analytics-range.ts";
import { seriesOf, summarize } from "../domain/analytics/analytics-report.ts";
import { formatDate } from "../domain/time/calendar-date.ts";
import { ok } from "../domain/wire/outcome.ts";
import { findSource } from "./analytics/analytics-source.ts";
import type { Run } from "./operation.ts";

export const getAnalyticsSummary: Run<"getAnalyticsSummary"> = async ({ query }, context) => {
  const range = parseAnalyticsRange(query, context.now);
  const before = rangeBefore(range);
  const days = query.compare === undefined ? range : { ...range, start: before.start };
  const source = await findSource({ query, range: days }, context);
  const previous =
    query.compare === undefined
      ? null
      : {
          start_date: formatDate(before.start),
          end_date: formatDate(before.end),
          ...summarize(source, before),
        };
  const meta = showRange(range);
  const data = { ...summarize(source, range), previous };
  const digest = await context.server.hash.sha256(JSON.stringify([data, meta]));
  return ok(data, { meta: { ...meta }, etag: `"${digest.slice(0, 32)}"` });
};

export const getAnalyticsTimeseries: Run<"getAnalyticsTimeseries"> = async ({ query }, context) => {
  const range = parseAnalyticsRange(query, context.now);
  const source = await findSource({ query, range }, context);
  return ok(seriesOf(source, range, query), { meta: { ...showRange(range) } });
};
