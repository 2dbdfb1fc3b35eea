/** Checks the value of an option: what it is, how much of it there is, and the members of an object. */
import { codePointLength } from "./encoded-length.ts";
import type { Breach } from "./finding.ts";
import type { OptionRules, ValueRules } from "./network-rules.ts";
import { isFit, isObject, isText, wanted } from "./option-types.ts";

export interface ValueContext {
  /** The network's name for people. */
  readonly label: string;
  /** The place within the target: `options.poll`. */
  readonly path: string;
  /** Path of the value's rules in those of the network. */
  readonly rule: string;
}

export function* checkValue(
  value: unknown,
  rules: OptionRules,
  context: ValueContext,
): Generator<Breach> {
  const { label, path, rule } = context;
  if (!isFit(value, rules)) {
    const message = `${label} takes ${wanted(rules)} as ${nameOf(path)}; this is ${show(value)}.`;
    yield { rule: `${rule}.type`, code: "OPTION_INVALID", path, message };
    return;
  }
  if (isText(value)) yield* checkLength(value, rules, context);
  if (Array.isArray(value)) yield* checkList(value, rules, context);
  if (isObject(value)) yield* checkMembers(value, rules, context);
}

function* checkLength(
  value: string,
  { max_length: limit }: ValueRules,
  { label, path, rule }: ValueContext,
): Generator<Breach> {
  if (limit === undefined) return;
  const actual = codePointLength(value);
  if (actual <= limit) return;
  const message = `${label} takes ${limit} characters as ${nameOf(path)}; this has ${actual}.`;
  yield { rule: `${rule}.max_length`, code: "OPTION_TOO_LONG", path, message, limit, actual };
}

/** Of several items that do not fit, the first is told. */
function* checkList(
  items: readonly unknown[],
  rules: OptionRules,
  context: ValueContext,
): Generator<Breach> {
  const { label, path, rule } = context;
  const { min_items: least = 0, max_items: most = Number.POSITIVE_INFINITY } = rules;
  const actual = items.length;
  if (actual < least || actual > most) {
    const [name, words] = actual < least ? ["min_items", "or more"] : ["max_items", "at most"];
    const limit = actual < least ? least : most;
    const message = `${label} takes ${limit} ${words} in ${nameOf(path)}; this has ${actual}.`;
    yield { rule: `${rule}.${name}`, code: "OPTION_INVALID", path, message, limit, actual };
  }
  for (const [index, item] of items.entries()) {
    const place = { ...context, path: `${path}[${index}]` };
    const found = isText(item)
      ? [...checkLength(item, rules, place)]
      : [...checkMembers(item as Readonly<Record<string, unknown>>, rules, place)];
    yield* found;
    if (found.length > 0) return;
  }
}

function* checkMembers(
  value: Readonly<Record<string, unknown>>,
  { fields = {} }: OptionRules,
  context: ValueContext,
): Generator<Breach> {
  const { label, path, rule } = context;
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) yield unknownMember(name, { ...context, known: fields });
  }
  for (const [name, field] of Object.entries(fields)) {
    const place = { label, path: `${path}.${name}`, rule: `${rule}.fields.${name}` };
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (!isMissing(member, field)) yield* checkValue(member, field, place);
    else if (field.required) yield requiredValue(place);
  }
}

/** Nothing is what nobody gave, and an empty text where a text is needed. */
export function isMissing(value: unknown, { required }: ValueRules): boolean {
  return value === null || value === undefined || (required && value === "");
}

export function requiredValue({ label, path, rule }: ValueContext): Breach {
  const message = `${label} needs the option ${nameOf(path)}.`;
  return { rule: `${rule}.required`, code: "OPTION_REQUIRED", path, message };
}

/** Findings are for people to read, and the document says how long one may be. */
const LONGEST_NAME = 100;
const LONGEST_VALUE = 60;

export function unknownMember(
  whole: string,
  { label, path, rule, known }: ValueContext & { readonly known: OptionRules["fields"] & object },
): Breach {
  const name = whole.slice(0, LONGEST_NAME);
  const where = path === "options" ? "" : ` in ${nameOf(path)}`;
  const message = `${label} has no option ${name}${where}. It has: ${Object.keys(known).join(", ")}.`;
  return { rule, code: "OPTION_UNKNOWN", path: `${path}.${name}`, message };
}

/** `options.poll.options` → `poll.options` */
const nameOf = (path: string): string => path.replace(/^options\./, "");

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
