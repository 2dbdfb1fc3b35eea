/** Opens the enums of answers, so that a client takes a value it does not know; those of requests stay strict. */
import { mapAnswers, schemaDirections } from "./directions.ts";
import { type OpenApiDocument, type Schema, schemaName } from "./document.ts";
import { mapSubschemas, reachableSchemas } from "./map-schema.ts";

/** Marks the branch of a union that takes any other string. */
export const anyOtherString = "x-postern-any-other-string";

/**
 * The document with the enums of its answers opened. A component that is an enum stays strict under
 * its own name, and only what answers make of it is open. An object that is both sent and answered
 * stays strict, and answers get a copy of it, `PostLinkOutput` for `PostLink`.
 */
export function openResponseEnums(document: OpenApiDocument): OpenApiDocument {
  const schemas = document.components?.schemas ?? {};
  const { sent, answered } = schemaDirections(document);
  const isCopied = (name: string) =>
    sent.has(name) && answered.has(name) && !isEnum(schemas[name]) && holdsEnum(document, name);

  const open = (schema: Schema): Schema => {
    const name = schemaName(schema);
    if (name !== undefined) {
      const target = schemas[name];
      const reference = isCopied(name) ? { ...schema, $ref: `${schema.$ref}Output` } : schema;
      return isEnum(target) ? orAnyString(reference, target) : reference;
    }
    if (isEnum(schema)) {
      return orAnyString(schema, schema);
    }
    return mapSubschemas(renameMapping(schema, isCopied), open);
  };

  const components = Object.entries(schemas).flatMap(([name, schema]): [string, Schema][] => {
    if (!answered.has(name) || isEnum(schema)) {
      return [[name, schema]];
    }
    if (isCopied(name)) {
      return [
        [name, schema],
        [`${name}Output`, open(schema)],
      ];
    }
    return [[name, sent.has(name) ? schema : open(schema)]];
  });
  const withComponents = {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(components) },
  };
  return mapAnswers(withComponents, open);
}

/** A value out of several; a single one tells the branches of a union apart and stays as it is. */
function isEnum(schema: Schema | undefined): boolean {
  return schema?.enum !== undefined && schema.enum.length > 1;
}

function holdsEnum(document: OpenApiDocument, name: string): boolean {
  const reached = reachableSchemas(document, [{ $ref: `#/components/schemas/${name}` }]);
  return [...reached].some((found) => containsEnum(document.components?.schemas?.[found] ?? {}));
}

function containsEnum(schema: Schema): boolean {
  let found = isEnum(schema);
  mapSubschemas(schema, (subschema) => {
    found ||= containsEnum(subschema);
    return subschema;
  });
  return found;
}

function orAnyString(strict: Schema, target: Schema | undefined): Schema {
  if (!target?.enum?.some((value) => typeof value === "string")) {
    return strict;
  }
  const { description } = strict;
  return {
    ...(description !== undefined && { description }),
    anyOf: [strict, { type: "string", format: anyOtherString }],
  };
}

function renameMapping(schema: Schema, isCopied: (name: string) => boolean): Schema {
  const mapping = schema.discriminator?.mapping;
  if (!schema.discriminator || !mapping) {
    return schema;
  }
  const renamed = Object.entries(mapping).map(([value, reference]) => {
    const name = schemaName({ $ref: String(reference) });
    return [value, name !== undefined && isCopied(name) ? `${reference}Output` : reference];
  });
  return {
    ...schema,
    discriminator: { ...schema.discriminator, mapping: Object.fromEntries(renamed) },
  };
}
