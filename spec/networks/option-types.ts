/** The types of options: what fits each, and how it is asked for. */
import type { OptionType, ValueRules } from "./network-rules.ts";

const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

export const isText = (value: unknown): value is string => typeof value === "string";
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isListOf =
  (isItem: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isItem);
const isInRange = (
  value: unknown,
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: ValueRules,
) => typeof value === "number" && value >= minimum && value <= maximum;

const FITS: Readonly<Record<OptionType, (value: unknown, rules: ValueRules) => boolean>> = {
  text: isText,
  url: (value) => isText(value) && /^https?:\/\//i.test(value) && URL.canParse(value),
  list: isListOf((item) => isText(item) && item !== ""),
  choice: (value, { choices }) => isText(value) && choices?.includes(value) === true,
  boolean: (value) => typeof value === "boolean",
  integer: (value, rules) => Number.isSafeInteger(value) && isInRange(value, rules),
  number: (value, rules) => Number.isFinite(value) && isInRange(value, rules),
  time: (value) => isText(value) && DATE_TIME.test(value) && !Number.isNaN(Date.parse(value)),
  media: (value) => isText(value) && value !== "",
  object: isObject,
  objects: isListOf(isObject),
};

const WANTED: Readonly<Record<OptionType, (rules: ValueRules) => string>> = {
  text: () => "a text",
  url: () => "an address that begins with http:// or https://",
  list: () => "a list of texts, none of them empty",
  choice: ({ choices = [] }) => `one of ${choices.join(", ")}`,
  boolean: () => "true or false",
  integer: (rules) => `a whole number${range(rules)}`,
  number: (rules) => `a number${range(rules)}`,
  time: () => "a time such as 2026-05-04T09:00:00Z",
  media: () => "the id of a media item",
  object: () => "an object",
  objects: () => "a list of objects",
};

function range({ minimum, maximum }: ValueRules): string {
  if (maximum === undefined) return minimum === undefined ? "" : ` of ${minimum} or more`;
  return ` from ${minimum ?? 0} to ${maximum}`;
}

export const isFit = (value: unknown, rules: ValueRules): boolean => FITS[rules.type](value, rules);

/** What would fit, in words. */
export const wanted = (rules: ValueRules): string => WANTED[rules.type](rules);
