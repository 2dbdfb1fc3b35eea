/** Parameters of the query that name a time. */
import { parseTimestamp, toTimestamp } from "../domain/time/timestamp.ts";
import { problem } from "../domain/wire/problem.ts";

/**
 * The time in epoch milliseconds.
 * @throws Problem `INVALID_DATE` for what fits RFC 3339 and is no time that can be kept: a leap second, a year beyond 9999.
 */
export function readTime(parameter: string, text: string): number {
  const time = parseTimestamp(text);
  if (time !== undefined) return time;
  throw problem("INVALID_DATE", { details: { parameter } });
}

/**
 * The parameter `since`, from when on a list goes back no further.
 * @returns a time that sorts as the rows' own do; before all of them where nothing was asked for.
 * @throws Problem `INVALID_DATE`
 */
export function readSince(since: string | undefined): string {
  return since === undefined ? "" : toTimestamp(readTime("since", since));
}
