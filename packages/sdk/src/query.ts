/** Writes query parameters the way the spec says. */

/**
 * @param query Parameters by name. A list gives its name once for each value.
 * @param commaLists Names of lists that give their name once, and their values parted by commas.
 * @returns With its question mark; empty when nothing is left to say.
 */
export function writeQuery(query: object = {}, commaLists: readonly string[] = []): string {
  const parts = Object.entries(query).flatMap(([name, value]: [string, unknown]) => {
    const values = listValues(value).map((one) => encodeURIComponent(String(one)));
    const lines = commaLists.includes(name) && values.length > 0 ? [values.join(",")] : values;
    return lines.map((line) => `${encodeURIComponent(name)}=${line}`);
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function listValues(value: unknown): unknown[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== undefined && one !== null);
}
