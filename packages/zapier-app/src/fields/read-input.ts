/**
 * Reads what a user has filled in. The app takes input as it comes (`cleanInputData: false`), since the platform's own
 * cleaning drops what it takes for empty.
 */
import { type Named, unreadable } from "../errors/unreadable-input.ts";

/** The text of a field; undefined when it is empty. */
export function readText(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The entries of a list field without the empty ones. A single value may arrive without its list. */
export function readList(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) => readText(entry) ?? []);
}

/**
 * The entries of a list field by their places, for lists whose entries belong together. A list that says nothing at all
 * has none.
 */
export function readSlots(value: unknown): (string | undefined)[] {
  const slots = (Array.isArray(value) ? value : [value]).map(readText);
  return slots.some((slot) => slot !== undefined) ? slots : [];
}

/** An id, as it was picked or mapped: no id begins or ends with a blank. */
export function readId(value: unknown): string | undefined {
  return readText(value)?.trim();
}

/** The ids of a list field. An earlier step may give several as one text, parted by commas. */
export function readIds(value: unknown): string[] {
  return readList(value)
    .flatMap((entry) => entry.split(","))
    .flatMap((id) => readId(id) ?? []);
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ...["true", "t", "yes", "y", "1", "on"].map((word) => [word, true] as const),
  ...["false", "f", "no", "n", "0", "off"].map((word) => [word, false] as const),
]);

/**
 * A yes or no; undefined when nobody has said.
 *
 * @throws PosternError `INVALID_INPUT` for what is neither.
 */
export function readBoolean(value: unknown, field: Named): boolean | undefined {
  const text = readText(value)?.trim();
  if (text === undefined) return undefined;
  const answer = answers.get(text.toLowerCase());
  if (answer === undefined) {
    throw unreadable(field, `"${text}" is neither yes nor no. Write yes or no.`);
  }
  return answer;
}

/** The object without its members that are undefined. */
export function withoutAbsent<Members extends object>(members: Members): Present<Members> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  // Only members that are undefined have gone.
  return Object.fromEntries(entries) as Present<Members>;
}

/** Members that may be undefined become members that may be missing. */
type Present<Members> = {
  [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name];
} & {
  [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<
    Members[Name],
    undefined
  >;
};

/**
 * The name that a user has chosen. A drop-down offers the spec's own; any other that a user has typed goes on as it is,
 * and the server says which ones there are.
 */
export function readChoice<Name extends string>(
  value: unknown,
  _choices: Readonly<Record<Name, string>>,
): Name | undefined {
  return readText(value)?.trim() as Name | undefined;
}

/** Several of them, which may come as one text, parted by commas. */
export function readChoices<Name extends string>(
  value: unknown,
  _choices: Readonly<Record<Name, string>>,
): Name[] {
  return readIds(value) as Name[];
}

/** With commas between thousands: `1,000`. */
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** @throws PosternError `INVALID_INPUT` for what is no number. */
export function readNumber(value: unknown, field: Named): number | undefined {
  const text = readText(value)?.trim();
  if (text === undefined) return undefined;
  const number = Number(grouped.test(text) ? text.replaceAll(",", "") : text);
  if (!Number.isFinite(number)) {
    throw unreadable(field, `"${text}" is not a number. Write it in digits, such as 1500.`);
  }
  return number;
}

/** The list, unless it is empty. */
export function nonEmpty<Item>(list: readonly Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
