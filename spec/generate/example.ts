/** Finds the examples of a spec, and makes one from a schema where none is written. */
import {
  type Example,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type Reference,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
} from "./document.ts";

type Content = Readonly<Record<string, MediaType>>;

/** The first example of the body that the operation takes. */
export function requestExample(document: OpenApiDocument, operation: OperationObject): unknown {
  const { requestBody } = operation;
  return requestBody && contentExample(document, resolve<RequestBody>(document, requestBody));
}

/** `data` of the first success that has any. */
export function responseExample(document: OpenApiDocument, operation: OperationObject): unknown {
  const answers = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => contentExample(document, resolve<ResponseObject>(document, response)));
  const envelope = answers.find((answer) => answer !== undefined);
  return isRecord(envelope) ? envelope["data"] : undefined;
}

/** An example for a body or an answer: the first one written there, or one made from its schema. */
export function contentExample(
  document: OpenApiDocument,
  { content }: { readonly content?: Content },
): unknown {
  const media = Object.values(content ?? {})[0];
  if (!media) {
    return undefined;
  }
  if (media.example !== undefined) {
    return media.example;
  }
  const [first] = Object.values(media.examples ?? {}) as (Example | Reference)[];
  return first ? resolve<Example>(document, first).value : exampleOf(document, media.schema ?? {});
}

/**
 * An example for a schema: one written in it, or one put together from its parts.
 * @param within The schemas that it is a part of: one that is a part of itself has null there.
 */
export function exampleOf(
  document: OpenApiDocument,
  schema: Schema,
  within: readonly Schema[] = [],
): unknown {
  const written = [schema.example, schema.examples?.[0], schema.const, schema.default];
  const found = [...written, schema.enum?.[0]].find((value) => value !== undefined);
  if (found !== undefined) {
    return found;
  }
  if (within.includes(schema)) {
    return null;
  }
  const part = (inner: Schema) => exampleOf(document, inner, [...within, schema]);
  if (schema.$ref !== undefined) {
    return part(resolve<Schema>(document, schema));
  }
  const branch = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (branch) {
    return part(branch);
  }
  if (schema.properties || schema.allOf) {
    const inherited = (schema.allOf ?? []).map(part).filter(isRecord);
    const own = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, part(inner)]);
    return Object.assign({}, ...inherited, Object.fromEntries(own));
  }
  return exampleOfType(schema, part);
}

function exampleOfType(schema: Schema, part: (inner: Schema) => unknown): unknown {
  const [type] = [schema.type].flat();
  if (type === "array") {
    return schema.items ? [part(schema.items)] : [];
  }
  const simple: Readonly<Record<string, unknown>> = {
    string: exampleOfFormat[schema.format ?? ""] ?? "text",
    integer: 1,
    number: 1,
    boolean: true,
    object: {},
  };
  return simple[type ?? ""] ?? null;
}

const exampleOfFormat: Readonly<Record<string, string>> = {
  "date-time": "2026-11-03T09:30:00.000Z",
  date: "2026-11-03",
  email: "ada@example.com",
  uri: "https://example.com/",
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
