/** Turns the spec's schemas into those that Ajv compiles: what validates is kept, what describes is dropped. */
import { type OpenApiDocument, type Schema, schemaName } from "../document.ts";
import { mapSubschemas } from "../map-schema.ts";

/** The component schemas for requests: as written, with an object such as a Blob for a file. */
export function requestSchemas(document: OpenApiDocument): Record<string, Schema> {
  return mapComponents(document, requestSchema);
}

/** One schema of a request. */
export function requestSchema(schema: Schema): Schema {
  if (isFile(schema)) {
    // To a validator a Blob is an object; text in its place is not.
    return { type: "object" };
  }
  return mapSubschemas(keepAssertions(schema, isRequestKeyword), (subschema, applicator) => {
    const changed = requestSchema(subschema);
    const isMaybe =
      applicator === "anyOf" || (applicator === "oneOf" && schema.discriminator === undefined);
    return isMaybe ? withoutDefaults(changed) : changed;
  });
}

/**
 * The component schemas for answers: objects take no property that the spec does not name, so that a
 * private field that leaks is a fault. Each has a second form, `Post~open`, for use within `allOf`
 * and beside other properties, where the whole is closed instead of the part.
 */
export function responseSchemas(document: OpenApiDocument): Record<string, Schema> {
  return {
    ...mapComponents(document, responseSchema),
    ...Object.fromEntries(
      Object.entries(mapComponents(document, openSchema)).map(([name, schema]) => [
        `${name}${openSuffix}`,
        schema,
      ]),
    ),
  };
}

/** One schema of an answer, closed. */
export function responseSchema(schema: Schema): Schema {
  const own = keepAssertions(schema, isAssertion);
  if (!isPartial(schema)) {
    const closed = mapSubschemas(own, responseSchema);
    return isObjectLeftOpen(schema) ? { ...closed, additionalProperties: false } : closed;
  }
  const whole = openSchema(schema);
  return isClosable(schema) ? { ...whole, unevaluatedProperties: false } : whole;
}

const openSuffix = "~open";

/** The same with its own level left open, and all below closed. */
function openSchema(schema: Schema): Schema {
  const own = keepAssertions(schema, isAssertion);
  const name = schemaName(own);
  const renamed = name === undefined ? own : { ...own, $ref: `${own.$ref}${openSuffix}` };
  return mapSubschemas(renamed, (subschema, applicator) =>
    inPlace.has(applicator) ? openSchema(subschema) : responseSchema(subschema),
  );
}

/** Keywords whose subschemas judge the very same object. */
const inPlace: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);

/** Whether several parts together say which properties the object has. */
function isPartial(schema: Schema): boolean {
  const hasUnion = schema.anyOf !== undefined || schema.oneOf !== undefined;
  const hasReference = schema.$ref !== undefined;
  const hasProperties = schema.properties !== undefined;
  return schema.allOf !== undefined || (hasProperties && (hasUnion || hasReference));
}

function isObjectLeftOpen(schema: Schema): boolean {
  return schema.properties !== undefined && isClosable(schema);
}

/** The spec may itself say what other properties there are. */
function isClosable(schema: Schema): boolean {
  return schema.additionalProperties === undefined && schema.unevaluatedProperties === undefined;
}

function isFile({ format, contentMediaType }: Schema): boolean {
  return format === "binary" || contentMediaType === "application/octet-stream";
}

function mapComponents(
  document: OpenApiDocument,
  change: (schema: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
      name,
      change(schema),
    ]),
  );
}

function withoutDefaults(schema: Schema): Schema {
  const { default: _, ...rest } = schema;
  return mapSubschemas(rest, withoutDefaults);
}

/** Keywords that describe, of no account to a validator. */
const annotations: ReadonlySet<string> = new Set([
  "$comment",
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "contentMediaType",
  "contentEncoding",
]);

function isAssertion(keyword: string): boolean {
  return keyword !== "default" && isRequestKeyword(keyword);
}

function isRequestKeyword(keyword: string): boolean {
  return !annotations.has(keyword) && !keyword.startsWith("x-");
}

function keepAssertions(schema: Schema, isKept: (keyword: string) => boolean): Schema {
  const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => isKept(keyword)));
  const { discriminator } = schema;
  // Ajv refuses `mapping`; the constants of the branches say the same.
  return discriminator
    ? { ...kept, discriminator: { propertyName: discriminator.propertyName } }
    : kept;
}
