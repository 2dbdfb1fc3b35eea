/** From a clock on a wall to the instant when it shows that time, across the changes between summer and winter. */

const dayMs = 86_400_000;

export function isTimezone(name: string): boolean {
  try {
    offsetFormat(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Clocks that go back show an hour twice: its first time counts. Clocks that go forward leave an hour out: a time in it
 * is meant by the clocks as they were before.
 *
 * @param local `2026-12-01T09:00`, seconds allowed.
 * @returns RFC 3339, in UTC; `local` itself where the calendar does not have it, for the server to refuse.
 */
export function instantIn(timezone: string, local: string): string {
  const shown = Date.parse(`${local}Z`);
  if (!isOnCalendar(local, shown)) return local;
  const format = offsetFormat(timezone);
  const candidates = [shown - dayMs, shown + dayMs].map((near) => shown - offsetAt(format, near));
  const [before = shown] = candidates;
  const instant = candidates.find((time) => time + offsetAt(format, time) === shown) ?? before;
  return new Date(instant).toISOString();
}

/** The platform's own parser takes the 31st of February for the 3rd of March. */
function isOnCalendar(local: string, time: number): boolean {
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(local.slice(0, 10));
}

/** @throws RangeError for a zone that there is not. */
function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(name ?? "") ?? [];
  const distance = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -distance : distance;
}
