/** Names, for each operation, the TypeScript types of its query, body and answer. */
import {
  type MediaType,
  type OpenApiDocument,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import type { OperationEntry } from "./list-operations.ts";
import type { OperationModel, OperationTypes } from "./model.ts";

type Content = Readonly<Record<string, MediaType>>;
type Read = Pick<OperationModel, "types" | "isBodyOptional" | "bodySchema" | "schemas">;

export function readOperationTypes(document: OpenApiDocument, entry: OperationEntry): Read {
  const { operation, parameters } = entry;
  const whole = `OperationTypes[${JSON.stringify(operation.operationId)}]`;
  const requestBody =
    operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
  const body = requestBody && bodyType(requestBody, whole);
  const bodySchema = Object.values(requestBody?.content ?? {})[0]?.schema;
  const answer = answerTypes(document, entry, whole);
  const types: OperationTypes = {
    ...(parameters.some((found) => found.in === "query") && {
      query: `NonNullable<${whole}["parameters"]["query"]>`,
    }),
    ...(body !== undefined && { body }),
    ...answer,
  };
  return {
    types,
    isBodyOptional: !(requestBody?.required ?? false),
    ...(bodySchema && { bodySchema }),
    schemas: mentioned(types),
  };
}

function bodyType({ content }: RequestBody, whole: string): string | undefined {
  const [mediaType, media] = Object.entries(content)[0] ?? [];
  const name = schemaName(media?.schema);
  return name === undefined
    ? `NonNullable<${whole}["requestBody"]>["content"][${JSON.stringify(mediaType)}]`
    : componentType(name);
}

/** The `data` of each success; several are a union. */
function answerTypes(
  document: OpenApiDocument,
  { operation }: OperationEntry,
  whole: string,
): AnswerTypes {
  const answers = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([status, reference]) => {
      const { content } = resolve<ResponseObject>(document, reference);
      if (!content) return noData;
      const data = dataType(document, content, `${whole}["responses"][${status}]`);
      return { ...data, ...metaType(document, content) };
    });
  const items = answers.flatMap(({ item }) => item ?? []);
  const metas = answers.map(({ meta = "undefined" }) => meta);
  return {
    data: union(answers.map(({ data }) => data)),
    ...(items.length > 0 && { item: union(items) }),
    ...(answers.some(({ meta }) => meta) && { meta: union(metas) }),
  };
}

type AnswerTypes = Pick<OperationTypes, "data" | "item" | "meta">;

const noData: AnswerTypes = { data: "undefined" };

function dataType(document: OpenApiDocument, content: Content, response: string): AnswerTypes {
  const envelope = content["application/json"]?.schema;
  const data = envelope && resolve<Schema>(document, envelope).properties?.["data"];
  if (!data) {
    return { data: "unknown" };
  }
  const envelopeName = schemaName(envelope);
  const written =
    envelopeName === undefined
      ? `${response}["content"]["application/json"]["data"]`
      : `${componentType(envelopeName)}["data"]`;
  const dataName = schemaName(data);
  if (dataName !== undefined) {
    return { data: componentType(dataName) };
  }
  if (data.type !== "array") {
    return { data: written };
  }
  const itemName = schemaName(data.items);
  const item = itemName === undefined ? `${written}[number]` : componentType(itemName);
  return { data: `${item}[]`, item };
}

/** Of what an answer says beside its data, a component as well. */
function metaType(document: OpenApiDocument, content: Content): Pick<OperationTypes, "meta"> {
  const envelope = content["application/json"]?.schema;
  const { properties, required = [] } = envelope ? resolve<Schema>(document, envelope) : {};
  const name = schemaName(properties?.["meta"]);
  if (name === undefined) return {};
  return { meta: `${componentType(name)}${required.includes("meta") ? "" : " | undefined"}` };
}

function componentType(name: string): string {
  return `Schemas[${JSON.stringify(name)}]`;
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}

function mentioned(types: OperationTypes): string[] {
  const names = Object.values(types).flatMap((type: string) =>
    [...type.matchAll(/Schemas\["([^"]+)"\]/g)].flatMap(([, name]) => name ?? []),
  );
  return [...new Set(names)];
}
