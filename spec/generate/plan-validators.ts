/** Decides which validators there are, and writes the module that gives each its place in the table. */
import type { NamedSchemas } from "./compile-validators.ts";
import {
  type MediaType,
  type OpenApiDocument,
  type Parameter,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import { listOperations, type OperationEntry } from "./list-operations.ts";
import type { Model } from "./model.ts";
import type { Reading, ScalarReading } from "./read-parameters.ts";
import { requestSchema, responseSchema } from "./validation-schema.ts";

export interface ValidatorPlan {
  readonly requests: NamedSchemas;
  readonly responses: NamedSchemas;
  /** Source of the module that exports the table; imports `requests`, `responses`. */
  readonly entry: string;
}

export function planValidators({ document }: Model): ValidatorPlan {
  const requests = new SchemaNames();
  const responses = new SchemaNames();
  const rows = listOperations(document).map((entry) => {
    const row = [
      ...parameterRows(document, entry, requests),
      ...bodyRows(document, entry, requests),
      `responses: {${responseRows(document, entry, responses)}}`,
    ];
    return `${entry.operation.operationId}: {${row.join(", ")}},`;
  });
  const events = Object.entries(document.webhooks ?? {}).flatMap(([type, { post }]) => {
    const body = post?.requestBody && resolve<RequestBody>(document, post.requestBody);
    const schema = body && contentSchema(body.content);
    return schema ? [`${JSON.stringify(type)}: responses.${responses.name(closed(schema))},`] : [];
  });
  const entry = `import * as requests from "requests";
import * as responses from "responses";
import { readingParameters, validateNoBody } from "./read-parameters.ts";
export const validators = {
${rows.join("\n")}
};
export const eventValidators = {
${events.join("\n")}
};
`;
  return { requests: requests.all(), responses: responses.all(), entry };
}

/** Gives equal schemas one name, so that what many answers share is compiled once. */
class SchemaNames {
  readonly #names = new Map<string, string>();

  name(schema: Schema): string {
    const key = JSON.stringify(schema);
    const name = this.#names.get(key) ?? `v${this.#names.size}`;
    this.#names.set(key, name);
    return name;
  }

  all(): NamedSchemas {
    return Object.fromEntries([...this.#names].map(([key, name]) => [name, JSON.parse(key)]));
  }
}

const places = [
  { place: "path", row: "path", isClosed: true },
  { place: "query", row: "query", isClosed: true },
  { place: "header", row: "headers", isClosed: false },
] as const;

function parameterRows(
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

function bodyRows(
  document: OpenApiDocument,
  { operation }: OperationEntry,
  names: SchemaNames,
): string[] {
  const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
  const schema = body && contentSchema(body.content);
  const isOptional = `isBodyOptional: ${!body?.required}`;
  return schema
    ? [`body: requests.${names.name(requestSchema(schema))}`, isOptional]
    : [isOptional];
}

function responseRows(
  document: OpenApiDocument,
  { operation }: OperationEntry,
  names: SchemaNames,
): string {
  const rows = Object.entries(operation.responses ?? {}).map(([status, reference]) => {
    const { content } = resolve<ResponseObject>(document, reference);
    const schema = contentSchema(content);
    const validate = schema ? `responses.${names.name(closed(schema))}` : "validateNoBody";
    return `${JSON.stringify(status)}: ${validate}`;
  });
  return rows.join(", ");
}

/** A reference stays one: the component it names is closed where it stands. */
function closed(schema: Schema): Schema {
  return schemaName(schema) === undefined ? responseSchema(schema) : { $ref: schema.$ref ?? "" };
}

function contentSchema(content: Readonly<Record<string, MediaType>> | undefined) {
  return Object.values(content ?? {})[0]?.schema;
}
