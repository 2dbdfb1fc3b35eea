/** Makes values of a JSON Schema of the document, such as fit it or nearly do. */
import fc from "fast-check";
import { resolve } from "../spec-examples.ts";
import * as odd from "./fuzz-values.ts";

/** As much of JSON Schema as the document's requests are written in. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
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

type Values = fc.Arbitrary<unknown>;

/** @param name What the value is called where it stands: a time zone is told by its name alone. */
export function valuesOf(node: JsonSchema, name = ""): Values {
  const schema = resolve(node) as JsonSchema;
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valuesOf(choice, name)));
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  const made = fc.oneof(...types.map((type) => BY_TYPE[type]?.(schema, name) ?? odd.anything));
  return schema.examples === undefined
    ? made
    : fc.oneof(
        { weight: 2, arbitrary: made },
        { weight: 1, arbitrary: fc.constantFrom(...schema.examples) },
      );
}

const BY_TYPE: Readonly<Record<string, (schema: JsonSchema, name: string) => Values>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: integers,
  number: ({ minimum = -1e9, maximum = 1e9 }) =>
    fc.double({ min: minimum, max: maximum, noNaN: true }),
  string: strings,
  array: arrays,
  object: objects,
};

function integers({ minimum = -(2 ** 31), maximum = 2 ** 31 }: JsonSchema): Values {
  return fc.oneof(
    fc.constantFrom(minimum, maximum),
    fc.integer({ min: minimum, max: Math.min(maximum, minimum + 40) }),
    fc.integer({ min: minimum, max: maximum }),
  );
}

function arrays({
  items = {},
  minItems = 0,
  maxItems = 4,
  uniqueItems = false,
}: JsonSchema): Values {
  const lengths = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) };
  const values = valuesOf(items);
  return uniqueItems
    ? fc.uniqueArray(values, { ...lengths, selector: (value) => JSON.stringify(value) })
    : fc.array(values, lengths);
}

const BY_FORMAT: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "date-time": odd.times,
  date: odd.days,
  email: odd.emails,
  uri: odd.urls,
};

function strings(schema: JsonSchema, name: string): Values {
  const { format = "", pattern, minLength = 0, maxLength = 10_000 } = schema;
  const known = BY_FORMAT[format] ?? (name.endsWith("timezone") ? odd.zones : undefined);
  if (known !== undefined) return known;
  if (pattern !== undefined) return patterned(pattern);
  if (name.endsWith("_date") || name === "at") return fc.oneof(odd.days, odd.times);
  return odd.texts.map((text) => text.padEnd(minLength, "x").slice(0, maxLength));
}

/** Ids name something that there is, as often as not. */
function patterned(pattern: string): Values {
  const matching = fc.stringMatching(new RegExp(pattern, "u"));
  const nouns = /^\^\(?([a-z|]+)\)?_\[a-z0-9\]/u.exec(pattern)?.[1]?.split("|");
  if (nouns === undefined) {
    return pattern.includes("T[0-9]") ? fc.oneof(odd.times, matching) : matching;
  }
  const ids = fc
    .tuple(fc.constantFrom(...nouns), fc.nat(9))
    .map(([noun, pick]) => odd.mark.id(noun, pick));
  return fc.oneof({ weight: 5, arbitrary: ids }, { weight: 1, arbitrary: matching });
}

function objects({ properties = {}, required = [], additionalProperties }: JsonSchema): Values {
  const names = Object.entries(properties);
  const presence = names.length > 4 ? 1 : 3;
  const known = fc
    .tuple(
      ...names.map(([name, schema]) => {
        const entry = valuesOf(schema, name).map((value) => [[name, value] as const]);
        if (required.includes(name)) return entry;
        return fc.oneof(
          { weight: presence, arbitrary: entry },
          { weight: 2, arbitrary: fc.constant([]) },
        );
      }),
    )
    .map((entries) => Object.fromEntries(entries.flat()));
  if (additionalProperties === undefined || additionalProperties === false) return known;
  const more = fc.dictionary(
    fc.oneof(fc.constantFrom("reply_settings", "privacy", "type"), odd.inheritedNames, odd.texts),
    additionalProperties === true ? odd.anything : valuesOf(additionalProperties),
    { maxKeys: 4, noNullPrototype: true },
  );
  return fc.tuple(known, more).map(([first, second]) => withEntries(first, Object.entries(second)));
}

/** Unlike a spread and an assignment, it takes `__proto__` for a name like any other. */
export const withEntries = (object: object, entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries([...Object.entries(object), ...entries]);
