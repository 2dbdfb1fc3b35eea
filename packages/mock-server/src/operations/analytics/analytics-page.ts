/** One page of a list of figures, and the range that they are of. */
import { type PageNumberQuery, takePage } from "../../domain/analytics/analytics-page.ts";
import { showRange } from "../../domain/analytics/analytics-range.ts";
import type { DateRange } from "../../domain/time/calendar-date.ts";
import { type Outcome, ok } from "../../domain/wire/outcome.ts";

/** @param all Every row of the list, in order. */
export function numbered<Row>(
  all: readonly Row[],
  query: PageNumberQuery,
  range: DateRange,
): Outcome<Row[]> {
  const { rows, pagination } = takePage(all, query);
  return { ...ok([...rows], { meta: { ...showRange(range) } }), pagination };
}
