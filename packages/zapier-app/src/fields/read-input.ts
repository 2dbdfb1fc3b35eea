/**
 * Reads what a user has filled in. The app takes input as it comes (`cleanInputData: false`), since the platform's own
 * cleaning drops what it takes for empty.
 */

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

/** A yes or no; undefined when nobody has said. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = readText(value)?.trim().toLowerCase();
  return text === undefined ? undefined : ["true", "yes", "1", "on"].includes(text);
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

/** Several of them. */
export function readChoices<Name extends string>(
  value: unknown,
  _choices: Readonly<Record<Name, string>>,
): Name[] {
  return readList(value) as Name[];
}

/** A number; what is none goes on as it is, and the server says what is wrong with it. */
export function readNumber(value: unknown): number | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const number = Number(text);
  // The types of the client know numbers alone; the server's answer is what a user understands.
  return Number.isNaN(number) ? (text as unknown as number) : number;
}

/** The list, unless it is empty. */
export function nonEmpty<Item>(list: readonly Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
