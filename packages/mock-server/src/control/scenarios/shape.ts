/** Shapes that what somebody wrote must have, and words for each place where it has not. */

/** The way from the whole to a place in it. */
export type Path = readonly (string | number)[];

export interface ShapeFault {
  readonly path: Path;
  /** To follow the place: `must be text`. */
  readonly message: string;
}

/** @returns what is wrong at a place and below it. */
export type Shape = (value: unknown, path: Path) => readonly ShapeFault[];

export const anything: Shape = () => [];

/** A list of which no two items have the same text in a member. */
export const listOfUnique =
  (shape: Shape, member: string): Shape =>
  (value, path) => {
    const faults = listOf(shape)(value, path);
    if (faults.length > 0 || !Array.isArray(value)) return faults;
    const names = value.map((item: Readonly<Record<string, unknown>>) => item[member]);
    return names.flatMap((name, index) => {
      const first = names.indexOf(name);
      if (name === undefined || first === index) return [];
      const message = `must be another than that of ${path.join(".")}[${first}], ${show(name)}`;
      return [{ path: [...path, index, member], message }];
    });
  };

/** @param expected To follow "must be". */
export const fitting =
  (expected: string, fits: (value: unknown) => boolean): Shape =>
  (value, path) =>
    fits(value) ? [] : [{ path, message: `must be ${expected}, not ${show(value)}` }];

export const text = (expected: string, pattern: RegExp): Shape =>
  fitting(expected, (value) => typeof value === "string" && pattern.test(value));

export const oneOf = (values: readonly (string | number)[]): Shape =>
  fitting(values.length > 1 ? `one of ${values.join(", ")}` : String(values[0]), (value) =>
    values.some((one) => one === value),
  );

export const flag: Shape = fitting("true or false", (value) => typeof value === "boolean");

export const wholeNumber = (from: number, to: number): Shape =>
  fitting(
    `a whole number from ${from} to ${to}`,
    (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
  );

export const either =
  (first: Shape, second: Shape): Shape =>
  (value, path) => {
    const [faults, others] = [first(value, path), second(value, path)];
    if (faults.length === 0 || others.length === 0) return [];
    // Whoever meant the first has something wrong within it.
    if (faults.some((fault) => fault.path.length > path.length)) return faults;
    return [{ path, message: [...faults, ...others].map(({ message }) => message).join(", or ") }];
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => shape(item, [...path, index]))
      : [{ path, message: `must be a list, not ${show(value)}` }];

interface Members {
  readonly required?: Readonly<Record<string, Shape>>;
  readonly optional?: Readonly<Record<string, Shape>>;
  /** For members of any other name; absent: there must be none. */
  readonly others?: Shape;
}

export const objectWith =
  ({ required = {}, optional = {}, others }: Members): Shape =>
  (value, path) => {
    if (!isObject(value)) return [{ path, message: `must hold members, not ${show(value)}` }];
    const known = { ...required, ...optional };
    const missing = Object.keys(required)
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => ({ path: [...path, name], message: "is missing" }));
    const wrong = Object.entries(value).flatMap(([name, member]) => {
      const shape = Object.hasOwn(known, name) ? known[name] : others;
      return (shape ?? unknownMember(known))(member, [...path, name]);
    });
    return [...missing, ...wrong];
  };

const unknownMember =
  (known: object): Shape =>
  (_value, path) => [
    { path, message: `is unknown here; there are: ${Object.keys(known).join(", ")}` },
  ];

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const show = (value: unknown): string => String(JSON.stringify(value)).slice(0, 60);
