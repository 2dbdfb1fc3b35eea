/** Marks as required what validation fills in, so that the server's types say what it will find. */
import { mapRequests, schemaDirections } from "../directions.ts";
import type { OpenApiDocument, Parameter, Schema } from "../document.ts";
import { mapSubschemas } from "../map-schema.ts";

/** The document as it holds after validation: whatever has a default is there. */
export function applyDefaults(document: OpenApiDocument): OpenApiDocument {
  const { sent } = schemaDirections(document);
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    sent.has(name) ? requireDefaults(schema) : schema,
  ]);
  const withComponents = {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
  return mapRequests(withComponents, requireDefaults, requireDefault);
}

function requireDefaults(schema: Schema): Schema {
  const filled = Object.entries(schema.properties ?? {})
    .filter(([, property]) => property.default !== undefined)
    .map(([name]) => name);
  const required = [...new Set([...(schema.required ?? []), ...filled])];
  const withRequired = required.length > 0 ? { ...schema, required } : schema;
  // A branch that may turn out not to hold must not change the value (and Ajv does not let it).
  return mapSubschemas(withRequired, (subschema, applicator) =>
    applicator === "anyOf" || (applicator === "oneOf" && !schema.discriminator)
      ? subschema
      : requireDefaults(subschema),
  );
}

function requireDefault(parameter: Parameter): Parameter {
  return parameter.schema?.default === undefined ? parameter : { ...parameter, required: true };
}
