/** Whether values are what output fields say of them. */
import type { PlainOutputField } from "zapier-platform-core";

export interface Departure {
  readonly key: string;
  readonly message: string;
}

/** A nested value is named by its path, `schedule__mode`; a name with two underscores in it is looked up as it is. */
export function valueAt(item: object, key: string): unknown {
  const own: unknown = Reflect.get(item, key);
  if (own !== undefined) return own;
  const [name = "", ...rest] = key.split("__");
  if (rest.length === 0) return undefined;
  const inner: unknown = Reflect.get(item, name);
  return typeof inner === "object" && inner !== null ? valueAt(inner, rest.join("__")) : inner;
}

/** Null and what is missing fit every field: not everything has every value. */
export function departures(fields: readonly PlainOutputField[], item: object): Departure[] {
  return fields.flatMap((field) => {
    const value = valueAt(item, field.key);
    return value === undefined || value === null ? [] : departuresOf(field, value);
  });
}

function departuresOf(field: PlainOutputField, value: unknown): Departure[] {
  const { key, children, list } = field;
  if (children !== undefined) {
    if (!Array.isArray(value)) return [{ key, message: "It is no list of line items." }];
    return value
      .flatMap((item: object) => departures(children, item))
      .map((departure) => ({ ...departure, key: `${key}[]${departure.key}` }));
  }
  if (list) {
    if (!Array.isArray(value)) return [{ key, message: "It is no list." }];
    return value.flatMap((entry: unknown) => (fits(field, entry) ? [] : [wrong(field, entry)]));
  }
  return fits(field, value) ? [] : [wrong(field, value)];
}

const wrong = ({ key, type }: PlainOutputField, value: unknown): Departure => ({
  key,
  message: `It is no ${type ?? "dict"} but ${JSON.stringify(value)}.`,
});

const isTime = (value: unknown) => typeof value === "string" && !Number.isNaN(Date.parse(value));
const isText = (value: unknown) => typeof value === "string";

const tests: Readonly<Record<NonNullable<PlainOutputField["type"]>, (value: unknown) => boolean>> =
  {
    string: isText,
    password: isText,
    file: isText,
    datetime: isTime,
    number: (value) => typeof value === "number",
    integer: Number.isInteger,
    boolean: (value) => typeof value === "boolean",
  };

function fits({ type, dict }: PlainOutputField, value: unknown): boolean {
  if (dict) return typeof value === "object" && value !== null;
  return type === undefined || tests[type](value);
}
