/** The parts of an OpenAPI 3.1 document that generation reads, as types, and how to follow a `$ref` in it. */

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
}

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, Parameter | Reference>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  readonly requestBodies?: Readonly<Record<string, RequestBody | Reference>>;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
  readonly securitySchemes?: Readonly<Record<string, unknown>>;
}

export interface Reference {
  readonly $ref: string;
}

export const httpMethods = ["get", "post", "put", "patch", "delete"] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = {
  readonly parameters?: readonly (Parameter | Reference)[];
} & { readonly [Method in HttpMethod]?: OperationObject };

export interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly "x-postern-method"?: string;
  readonly "x-postern-repeat"?: string;
  readonly "x-postern-errors"?: readonly string[];
  readonly "x-postern-key-kinds"?: readonly string[];
  readonly "x-postern-body-scopes"?: Readonly<Record<string, string>>;
  readonly "x-postern-workspace-scoped"?: boolean;
  readonly "x-postern-deprecated-since"?: string;
  readonly "x-postern-sunset"?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface ResponseObject {
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

/** A JSON Schema of draft 2020-12, as far as it is looked into. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: unknown };
}

/** The component name of a `$ref` to a schema, or undefined for a schema written in place. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}

/** What a local `$ref` points to, or the value itself where it is none. */
export function resolve<Value extends object>(
  document: OpenApiDocument,
  value: Value | Reference,
): Value {
  let found: unknown = value;
  while (isReference(found)) {
    found = follow(document, found.$ref);
  }
  // The caller names what stands at this place of the document; the linter has checked that it does.
  return found as Value;
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value;
}

function follow(document: OpenApiDocument, reference: string): unknown {
  const steps = reference.replace(/^#\//, "").split("/");
  let found: unknown = document;
  for (const step of steps) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
  }
  if (found === undefined) {
    throw new Error(`${reference} points to nothing. Correct the $ref in spec/.`);
  }
  return found;
}
