/** The query parameter `since`: from when on a list goes back no further. */

import { parseTimestamp, toTimestamp } from "../domain/time/timestamp.ts";
import { problem } from "../domain/wire/problem.ts";

/**
 * @returns a time that sorts as the rows' own do; before all of them where nothing was asked for.
 * @throws Problem `INVALID_DATE` for a second that no clock here shows, such as a leap second.
 */
export function parseSince(since: string | undefined): string {
  if (since === undefined) return "";
  const time = parseTimestamp(since);
  if (time !== undefined) return toTimestamp(time);
  throw problem("INVALID_DATE", { details: { parameter: "since" } });
}
