/** Durations as people write them: `90d`, `12h`, `5m`, `30s`. */

const UNITS_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const MAX_DAYS = 3_660;

/** Longest step, so that a slip of the finger does not send a server to the year 9999. */
const MAX_DURATION_MS = MAX_DAYS * UNITS_MS.d;

/** @returns milliseconds, or undefined when the text is no duration or longer than ten years. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)([smhd])$/.exec(text.trim());
  if (match === null) return undefined;
  const [, amount, unit] = match;
  const durationMs = Number(amount) * UNITS_MS[unit as keyof typeof UNITS_MS];
  return durationMs <= MAX_DURATION_MS ? durationMs : undefined;
}

/**
 * @param by A text as above, or milliseconds.
 * @returns milliseconds.
 * @throws RangeError
 */
export function requireDuration(by: string | number): number {
  const durationMs = typeof by === "string" ? parseDuration(by) : by;
  if (typeof durationMs === "number" && durationMs >= 0 && durationMs <= MAX_DURATION_MS) {
    return durationMs;
  }
  const shown = typeof by === "string" ? JSON.stringify(by) : String(by);
  throw new RangeError(
    `The clock advances by "30s", "5m", "12h", "90d" or milliseconds, from 0 to ${MAX_DAYS} days in one step, not by ${shown}.`,
  );
}
