/** Plans the validators of an operation's parameters: one object for each place, and how its text is read. */
import { type OpenApiDocument, type Parameter, resolve, type Schema } from "../document.ts";
import type { OperationEntry } from "../list-operations.ts";
import type { Reading, ScalarReading } from "./read-parameters.ts";
import type { SchemaNames } from "./schema-names.ts";
import { requestSchema } from "./validation-schema.ts";

const places = [
  { place: "path", row: "path", isClosed: true },
  { place: "query", row: "query", isClosed: true },
  { place: "header", row: "headers", isClosed: false },
] as const;

/** Members of the operation's row in the table: `path`, `query` and `headers`, as source. */
export function parameterRows(
  document: OpenApiDocument,
  { parameters }: OperationEntry,
  names: SchemaNames,
): string[] {
  return places.flatMap(({ place, row, isClosed }) => {
    const found = parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => (place === "header" ? withLowerCaseName(parameter) : parameter));
    // A query is judged even where none is taken: a name that is not known is refused.
    if (found.length === 0 && place !== "query") {
      return [];
    }
    const name = names.name({
      type: "object",
      properties: Object.fromEntries(
        found.map((parameter) => [parameter.name, requestSchema(parameter.schema ?? {})]),
      ),
      required: found.filter(({ required }) => required).map((parameter) => parameter.name),
      ...(isClosed && { additionalProperties: false }),
    });
    const readings = found.flatMap((parameter) => {
      const reading = readingOf(document, parameter);
      return reading === "text" ? [] : [[parameter.name, reading] as const];
    });
    const validate = `requests.${name}`;
    return readings.length === 0
      ? [`${row}: ${validate}`]
      : [`${row}: readingParameters(${JSON.stringify(Object.fromEntries(readings))}, ${validate})`];
  });
}

function withLowerCaseName(parameter: Parameter): Parameter {
  return { ...parameter, name: parameter.name.toLowerCase() };
}

function readingOf(document: OpenApiDocument, parameter: Parameter): Reading {
  const schema = resolve<Schema>(document, parameter.schema ?? {});
  if (!isType(schema, "array")) {
    return scalarReading(schema);
  }
  const items = resolve<Schema>(document, schema.items ?? {});
  return { list: scalarReading(items), hasCommas: parameter.explode === false };
}

const scalars = ["integer", "number", "boolean"] as const;

function scalarReading(schema: Schema): ScalarReading {
  return scalars.find((scalar) => isType(schema, scalar)) ?? "text";
}

function isType(schema: Schema, type: string): boolean {
  return [schema.type].flat().includes(type);
}
