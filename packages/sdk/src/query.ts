/** Writes query parameters the way the spec says. */
import { encodePart } from "./path.ts";

/** Parameters as callers have them at hand: what may be left out may be `undefined`, and no list is written to. */
export type Query<Parameters> = {
  readonly [Name in keyof Parameters]: Partial<Pick<Parameters, Name>> extends Pick<
    Parameters,
    Name
  >
    ? ReadOnly<Parameters[Name]> | undefined
    : ReadOnly<Parameters[Name]>;
};

type ReadOnly<Value> = Value extends (infer Item)[] ? readonly Item[] : Value;

/**
 * @param query Parameters by name. A list gives its name once for each value.
 * @param commaLists Names of lists that give their name once, and their values parted by commas.
 * @throws {UsageError} for a value that is no well-formed text.
 * @returns With its question mark; empty when nothing is left to say.
 */
export function writeQuery(query: object = {}, commaLists: readonly string[] = []): string {
  const parts = Object.entries(query).flatMap(([name, value]: [string, unknown]) => {
    const values = listValues(value).map((one) => encodePart(name, one));
    const lines = commaLists.includes(name) && values.length > 0 ? [values.join(",")] : values;
    return lines.map((line) => `${encodePart("A parameter's name", name)}=${line}`);
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function listValues(value: unknown): unknown[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== undefined && one !== null);
}
