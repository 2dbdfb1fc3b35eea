/** Factories: a value of any schema of the spec, the same one for the same seed. */
import type { Schemas } from "@postern/spec";
import { Chance } from "../domain/faults/chance.ts";
import { makeValue, SCHEMAS } from "./schema-value.ts";

export interface BuildOptions<Value> {
  /** Members that are told; objects are merged, lists are replaced. */
  readonly overrides?: Overrides<Value>;
  /** The same seed makes the same value; another one another. @default 1 */
  readonly seed?: number;
}

/** Some members of a value, at any depth. */
export type Overrides<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]?: Overrides<Value[Name]> }
    : Value;

/**
 * Makes a value that fits a schema of the spec. What is optional is left out, unless the spec shows an example of it.
 *
 * @example
 * const post = build("Post", { overrides: { status: "published" }, seed: 7 });
 *
 * @throws RangeError for a name that no schema has.
 */
export function build<Name extends keyof Schemas>(
  name: Name,
  { overrides, seed = 1 }: BuildOptions<Schemas[Name]> = {},
): Schemas[Name] {
  const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (schema === undefined) throw new RangeError(`The spec has no schema ${name}.`);
  // It is made after the very schema that the type was made of.
  return merged(makeValue(schema, new Chance(seed)), overrides) as Schemas[Name];
}

function merged(value: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return value;
  if (!isPlain(value) || !isPlain(overrides)) return overrides;
  const names = [...new Set([...Object.keys(value), ...Object.keys(overrides)])];
  return Object.fromEntries(names.map((name) => [name, merged(value[name], overrides[name])]));
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
