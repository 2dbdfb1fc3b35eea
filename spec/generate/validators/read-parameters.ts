/** Bundled into the validators: reads parameters, which arrive as text, before they are judged. */
import type { SchemaFault, Validate } from "../../validation.ts";

export type ScalarReading = "integer" | "number" | "boolean" | "text";

/** How the text of one parameter is read; a list names how its items are. */
export type Reading = ScalarReading | { readonly list: ScalarReading; readonly hasCommas: boolean };

/**
 * A validator that first reads text as numbers, booleans and lists, in place.
 * Text that cannot be read so stays text, and fails as such.
 */
export function readingParameters(
  readings: Readonly<Record<string, Reading>>,
  validate: Validate,
): Validate {
  const entries = Object.entries(readings);
  const read: Validate = (value) => {
    if (isRecord(value)) {
      for (const [name, reading] of entries) {
        if (Object.hasOwn(value, name)) {
          value[name] = readParameter(value[name], reading);
        }
      }
    }
    const isValid = validate(value);
    read.errors = validate.errors ?? null;
    return isValid;
  };
  return read;
}

/** Judges the body of an answer that has none. */
export const validateNoBody: Validate = (value) => {
  validateNoBody.errors = value === undefined ? null : [bodyFault];
  return value === undefined;
};

const bodyFault: SchemaFault = {
  instancePath: "",
  keyword: "false schema",
  params: {},
  message: "must have no body",
};

function readParameter(value: unknown, reading: Reading): unknown {
  if (typeof reading === "string") {
    return readText(value, reading);
  }
  const values = Array.isArray(value) ? value : [value];
  const parts = reading.hasCommas ? values.flatMap(splitAtCommas) : values;
  return parts.map((part) => readText(part, reading.list));
}

function splitAtCommas(value: unknown): unknown {
  return typeof value === "string" ? value.split(",") : value;
}

function readText(value: unknown, reading: ScalarReading): unknown {
  return typeof value === "string" ? readers[reading](value) : value;
}

const wholeNumber = /^-?(0|[1-9]\d{0,14})$/;
const decimalNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;

/** The plain spelling and no other: `0x10`, ` 5`, `1e3` and an empty string are not numbers. */
const readers: Readonly<Record<ScalarReading, (text: string) => unknown>> = {
  integer: (text) => (wholeNumber.test(text) ? Number(text) : text),
  number: (text) => (decimalNumber.test(text) ? Number(text) : text),
  boolean: (text) => (text === "true" || text === "false" ? text === "true" : text),
  text: (text) => text,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
