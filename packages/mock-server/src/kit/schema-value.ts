/** Makes values that fit a JSON Schema of the spec, the same ones for the same chance. */
import { document } from "@postern/spec/document";
import type { Chance } from "../domain/faults/chance.ts";
import { between, pick, textOf } from "./pattern-text.ts";

/** As much of JSON Schema as the spec is written in. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

export const SCHEMAS = document.components.schemas as unknown as Readonly<
  Record<string, JsonSchema>
>;

/** How often what may be null is null. */
const NULL_SHARE = 0.25;
const REFERENCE = "#/components/schemas/";

export function makeValue(node: JsonSchema, chance: Chance): unknown {
  const schema = resolve(node);
  if ("const" in schema) return schema.const;
  if (schema.enum !== undefined) return pick(schema.enum, chance);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return makeValue(chosen(choices, chance), chance);
  const type = chosenType([schema.type ?? []].flat(), chance);
  return (MAKERS[type] ?? (() => null))(schema, chance);
}

function resolve(node: JsonSchema): JsonSchema {
  const { $ref } = node;
  if ($ref === undefined) return node;
  const found = SCHEMAS[$ref.slice(REFERENCE.length)];
  if (found === undefined) throw new Error(`The spec has no ${$ref}.`);
  return resolve(found);
}

/** Null less often than anything else. */
function chosen(choices: readonly JsonSchema[], chance: Chance): JsonSchema {
  const others = choices.filter((choice) => resolve(choice).type !== "null");
  const isNull = others.length < choices.length && chance.next() < NULL_SHARE;
  return isNull ? { type: "null" } : pick(others, chance);
}

function chosenType(types: readonly string[], chance: Chance): string {
  const others = types.filter((type) => type !== "null");
  const isNull = others.length < types.length && chance.next() < NULL_SHARE;
  return isNull || others.length === 0 ? "null" : pick(others, chance);
}

type Make = (schema: JsonSchema, chance: Chance) => unknown;

const MAKERS: Readonly<Record<string, Make>> = {
  null: () => null,
  boolean: (_schema, chance) => chance.next() < 0.5,
  integer: ({ minimum = 0, maximum = minimum + 1_000 }, chance) =>
    between(minimum, Math.min(maximum, minimum + 1_000), chance),
  number: ({ minimum = 0, maximum = minimum + 1_000 }, chance) =>
    between(minimum, Math.min(maximum, minimum + 1_000), chance),
  string: makeText,
  array: makeList,
  object: makeObject,
};

const BY_FORMAT: Readonly<Record<string, (chance: Chance) => string>> = {
  "date-time": (chance) => new Date(momentOf(chance)).toISOString(),
  date: (chance) => new Date(momentOf(chance)).toISOString().slice(0, 10),
  uri: (chance) => `https://example.test/${textOf("[a-z0-9]{12}", chance)}`,
  email: (chance) => `${textOf("[a-z]{8}", chance)}@example.test`,
};

/** In 2026, to the second. */
const momentOf = (chance: Chance): number =>
  Date.UTC(2026, 0, 1) + between(0, 364 * 86_400, chance) * 1_000;

const ID = /^\^\(?[a-z|]+\)?_\[a-z0-9\]/;

/** Ids and times differ by chance; of other texts the spec's examples read best. */
function makeText(schema: JsonSchema, chance: Chance): string {
  const { format = "", pattern, minLength = 0, maxLength = 40 } = schema;
  if (pattern !== undefined && ID.test(pattern))
    return textOf(pattern.replace("{1,40}", "{20}"), chance);
  const made = BY_FORMAT[format]?.(chance);
  if (made !== undefined) return made;
  const [example] = schema.examples ?? [];
  if (typeof example === "string") return example;
  if (pattern !== undefined) return textOf(pattern, chance);
  return textOf(`[a-z]{${Math.max(minLength, Math.min(maxLength, 12))}}`, chance);
}

function makeList(
  { items = {}, minItems = 0, maxItems = 1, uniqueItems }: JsonSchema,
  chance: Chance,
) {
  const length = Math.max(minItems, Math.min(maxItems, 1));
  const list: unknown[] = [];
  while (list.length < length) {
    const value = makeValue(items, chance);
    const isKnown = list.some((other) => JSON.stringify(other) === JSON.stringify(value));
    if (!(uniqueItems && isKnown)) list.push(value);
  }
  return list;
}

/** What is optional is left out, unless the spec shows an example of it, or it takes more members. */
function makeObject(schema: JsonSchema, chance: Chance): object {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const shown = optional.filter((name) => properties[name]?.examples !== undefined);
  const missing = Math.max(0, minProperties - required.length - shown.length);
  const others = optional.filter((name) => !shown.includes(name)).slice(0, missing);
  const names = [...required, ...shown, ...others];
  const entries = names.map((name) => [name, makeValue(properties[name] ?? {}, chance)] as const);
  return Object.fromEntries([
    ...entries,
    ...freeMembers(schema, minProperties - names.length, chance),
  ]);
}

/** Members of names that the spec does not list, where it asks for some. */
function freeMembers(
  { additionalProperties, propertyNames = { type: "string" } }: JsonSchema,
  count: number,
  chance: Chance,
): readonly (readonly [string, unknown])[] {
  if (typeof additionalProperties !== "object" || count <= 0) return [];
  return Array.from({ length: count }, () => [
    String(makeValue({ type: "string", ...propertyNames }, chance)),
    makeValue(additionalProperties, chance),
  ]);
}
