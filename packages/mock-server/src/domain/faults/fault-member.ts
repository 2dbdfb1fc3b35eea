/** What a member of a fault may be, and how it is read from text. */

export interface FaultMember {
  readonly isRequired: boolean;
  /** What it must be, to follow "must be". */
  readonly expected: string;
  fits(value: unknown): boolean;
  /** From the text of a header. */
  fromText(text: string): unknown;
}

/** A year, in milliseconds: longer than any test waits. */
const YEAR_MS = 366 * 86_400_000;

const asText = (text: string): string => text;
/** What is no number stays as it is, and is told to be none. */
const asNumber = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

export const required = (member: FaultMember): FaultMember => ({ ...member, isRequired: true });

export const oneOf = (values: readonly string[]): FaultMember => ({
  isRequired: false,
  expected: `one of ${values.join(", ")}`,
  fits: (value) => typeof value === "string" && values.includes(value),
  fromText: asText,
});

/** For more values than a message should list. */
export const knownName = (table: object, expected: string): FaultMember => ({
  isRequired: false,
  expected,
  fits: (value) => typeof value === "string" && Object.hasOwn(table, value),
  fromText: asText,
});

export const text = (expected: string, pattern: RegExp): FaultMember => ({
  isRequired: false,
  expected,
  fits: (value) => typeof value === "string" && pattern.test(value),
  fromText: asText,
});

export const wholeNumber = (from: number, to: number): FaultMember => ({
  isRequired: false,
  expected: `a whole number from ${from} to ${to}`,
  fits: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
  fromText: asNumber,
});

export const fraction: FaultMember = {
  isRequired: false,
  expected: "a number from 0 to 1",
  fits: (value) => typeof value === "number" && value >= 0 && value <= 1,
  fromText: asNumber,
};

export const duration: FaultMember = wholeNumber(0, YEAR_MS);
export const signedDuration: FaultMember = wholeNumber(-YEAR_MS, YEAR_MS);
