/** Reads headers as callers give them, for one call or for all. */

/** Headers by name, of which those that are `undefined` are not sent. */
export type GivenHeaders = Readonly<Record<string, string | undefined>>;

/** @returns Names in lower case, so that one given twice is one. */
export function readHeaders(headers: GivenHeaders = {}): Record<string, string> {
  const lines: [name: string, value: string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value !== null) {
      lines.push([name.toLowerCase(), value]);
    }
  }
  return Object.fromEntries(lines);
}
