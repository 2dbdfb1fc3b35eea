/** Decides which validators there are, and writes the module that gives each its place in the table. */

import {
  type MediaType,
  type OpenApiDocument,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
  schemaName,
} from "../document.ts";
import { listOperations, type OperationEntry } from "../list-operations.ts";
import type { Model } from "../model.ts";
import type { NamedSchemas } from "./compile-validators.ts";
import { parameterRows } from "./plan-parameters.ts";
import { SchemaNames } from "./schema-names.ts";
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
