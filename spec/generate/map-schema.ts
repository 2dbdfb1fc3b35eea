/** Ways through a schema: its direct subschemas changed, and the components it reaches. */
import { type OpenApiDocument, type Schema, schemaName } from "./document.ts";

const one = ["items", "additionalProperties", "unevaluatedProperties", "not", "contains"] as const;
const many = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const named = ["properties", "patternProperties", "$defs"] as const;

/** The keyword of the parent under which a subschema stands. */
export type Applicator = (typeof one | typeof many | typeof named)[number];

/** A copy of the schema with each direct subschema replaced by what `change` makes of it. */
export function mapSubschemas(
  schema: Schema,
  change: (subschema: Schema, applicator: Applicator) => Schema,
): Schema {
  const copy: Record<string, unknown> = { ...schema };
  for (const key of one) {
    if (isSchema(copy[key])) {
      copy[key] = change(copy[key], key);
    }
  }
  for (const key of many) {
    const list = copy[key];
    if (Array.isArray(list)) {
      copy[key] = list.map((entry: unknown) => (isSchema(entry) ? change(entry, key) : entry));
    }
  }
  for (const key of named) {
    const entries = copy[key];
    if (isSchema(entries)) {
      copy[key] = Object.fromEntries(
        Object.entries(entries).map(([name, entry]) => [
          name,
          isSchema(entry) ? change(entry, key) : entry,
        ]),
      );
    }
  }
  return copy;
}

/** The direct subschemas of a schema. */
export function subschemas(schema: Schema): Schema[] {
  const found: Schema[] = [];
  mapSubschemas(schema, (subschema) => {
    found.push(subschema);
    return subschema;
  });
  return found;
}

/** Names of the component schemas that these schemas reach, over any number of steps. */
export function reachableSchemas(
  document: OpenApiDocument,
  roots: readonly Schema[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...roots];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    const name = schemaName(schema);
    const target = name === undefined ? undefined : document.components?.schemas?.[name];
    if (name !== undefined && target && !reached.has(name)) {
      reached.add(name);
      pending.push(target);
    }
    pending.push(...subschemas(schema));
  }
  return reached;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
