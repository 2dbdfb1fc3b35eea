/** Emits the Zapier app's samples: one example of every resource and event that the spec answers with. */
import {
  type OpenApiDocument,
  type OperationObject,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
  schemaName,
} from "../document.ts";
import { contentExample, exampleOf, responseExample } from "../example.ts";
import { listOperations } from "../list-operations.ts";
import { type GeneratedFile, generatedNotice, type Model } from "../model.ts";
import { takesKey } from "./zapier-fields.ts";

export function emitZapierSamples(model: Model): GeneratedFile {
  const rows = Object.entries(findSamples(model))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sample]) => `  ${name}: ${JSON.stringify(sample)},`);
  const text = `${generatedNotice}
/** One example of each resource and event that a key can meet, by the name of its schema. */
export const samples = {
${rows.join("\n")}
};
`;
  return { path: "packages/zapier-app/src/generated/samples.ts", text };
}

/** A sample for each component that is the data of an answer, an item of its list, or an event. */
export function findSamples({ document, operations }: Model): Readonly<Record<string, unknown>> {
  const ids = new Set(operations.filter(takesKey).map(({ id }) => id));
  const answered = listOperations(document)
    .map(({ operation }) => operation)
    .filter(({ operationId }) => operationId !== undefined && ids.has(operationId));
  const samples: Record<string, unknown> = {};
  for (const { name, example } of [...answeredResources(document, answered), ...events(document)]) {
    samples[name] ??= document.components?.schemas?.[name]?.example ?? example;
  }
  return samples;
}

interface Sample {
  readonly name: string;
  readonly example: unknown;
}

/** Single resources before items of lists: their examples tell more. */
function answeredResources(
  document: OpenApiDocument,
  operations: readonly OperationObject[],
): Sample[] {
  const found = operations.flatMap((operation) => {
    const example = responseExample(document, operation);
    return Object.entries(operation.responses ?? {})
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([, response]) => dataSchema(document, resolve<ResponseObject>(document, response)))
      .map((data) => ({ data, example }));
  });
  const single = found.flatMap(({ data, example }) => sampleOf(document, data, example));
  const items = found.flatMap(({ data, example }) => {
    const [first] = Array.isArray(example) ? example : [];
    return data.items ? sampleOf(document, data.items, first) : [];
  });
  return [...single, ...items];
}

function sampleOf(document: OpenApiDocument, schema: Schema, example: unknown): Sample[] {
  const name = schemaName(schema);
  return name === undefined ? [] : [{ name, example: example ?? exampleOf(document, schema) }];
}

function events(document: OpenApiDocument): Sample[] {
  return Object.values(document.webhooks ?? {}).flatMap(({ post }) => {
    const body = post?.requestBody && resolve<RequestBody>(document, post.requestBody);
    const name = schemaName(Object.values(body?.content ?? {})[0]?.schema);
    return body && name !== undefined ? [{ name, example: contentExample(document, body) }] : [];
  });
}

function dataSchema(document: OpenApiDocument, { content }: ResponseObject): Schema[] {
  const envelope = content?.["application/json"]?.schema;
  const data = envelope && resolve<Schema>(document, envelope).properties?.["data"];
  return data ? [data] : [];
}
