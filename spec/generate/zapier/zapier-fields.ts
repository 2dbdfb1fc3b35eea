/** Emits the Zapier app's input fields: label, help text, type and choices of every request property. */
import { type OpenApiDocument, resolve, type Schema } from "../document.ts";
import {
  type GeneratedFile,
  generatedNotice,
  type Model,
  type OperationModel,
  type ParameterModel,
} from "../model.ts";
import { fieldLabel, titleCase } from "./title-case.ts";

/** As zapier-platform-core's `PlainInputField`. */
export interface ZapierField {
  readonly key: string;
  readonly label: string;
  readonly type: "string" | "text" | "integer" | "number" | "boolean" | "datetime" | "file";
  readonly required: boolean;
  readonly helpText?: string;
  readonly list?: true;
  /** Labels by value. */
  readonly choices?: Readonly<Record<string, string>>;
}

export function emitZapierFields(model: Model): GeneratedFile {
  const operations = model.operations.filter(takesKey).flatMap((operation) => {
    const fields = operationFields(model.document, operation);
    const rows = fields.map(
      ([path, field]) => `    ${propertyKey(path)}: ${JSON.stringify(field)},`,
    );
    return rows.length === 0 ? [] : [`  ${operation.id}: {\n${rows.join("\n")}\n  },`];
  });
  const text = `${generatedNotice}import type { PlainInputField } from "zapier-platform-core";

/**
 * What each operation that takes a key asks for, by property. A nested property is named by its path, \`schedule.timezone\`;
 * one that depends on a kind has the kind in its path, \`options.x.reply_settings\`.
 */
export const fields = {
${operations.join("\n")}
} as const satisfies Record<string, Record<string, PlainInputField>>;
`;
  return { path: "packages/zapier-app/src/generated/fields.ts", text };
}

/** A Zap calls with a key: what takes a session alone, or asks for a password, is not for it. */
export function takesKey({ security }: Pick<OperationModel, "security">): boolean {
  return security.some(({ scheme }) => scheme === "apiKey");
}

/** The fields of an operation by path, in the order of the spec. */
export function operationFields(
  document: OpenApiDocument,
  operation: OperationModel,
): [path: string, ZapierField][] {
  const { pathParameters, queryParameters, bodySchema } = operation;
  const parameters = [...pathParameters, ...queryParameters].map(parameterProperty);
  const properties = bodySchema ? schemaProperties(document, bodySchema) : [];
  return [...parameters, ...properties].flatMap((property) => propertyFields(document, property));
}

/** A property on its way to being a field. */
interface Property {
  readonly path: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly description: string | undefined;
}

function parameterProperty({ name, schema, isRequired, description }: ParameterModel): Property {
  return {
    path: name,
    schema,
    isRequired,
    isList: false,
    description: description === "" ? undefined : description,
  };
}

/** A field for a plain value; for an object, those of its properties. */
function propertyFields(document: OpenApiDocument, property: Property): [string, ZapierField][] {
  const schema = plainSchema(document, property.schema);
  const description = property.description ?? schema.description;
  if (schema.items) {
    const item = { ...property, schema: schema.items, isList: true, description };
    return propertyFields(document, item);
  }
  if (schema.properties || schema.oneOf) {
    return schemaProperties(document, schema).flatMap((child) =>
      propertyFields(document, {
        ...child,
        path: `${property.path}.${child.path}`,
        isRequired: property.isRequired && child.isRequired,
        isList: property.isList,
      }),
    );
  }
  return [[property.path, field({ ...property, schema, description })]];
}

/** The properties of an object, those of each kind included where a discriminator tells kinds apart. */
function schemaProperties(document: OpenApiDocument, schema: Schema): Property[] {
  const object = plainSchema(document, schema);
  const own = Object.entries(object.properties ?? {}).map(([name, part]) => ({
    path: name,
    schema: part,
    isRequired: object.required?.includes(name) ?? false,
    isList: false,
    description: part.description,
  }));
  const tag = object.discriminator?.propertyName;
  const kinds = tag === undefined ? [] : (object.oneOf ?? []);
  const ofKinds = kinds.flatMap((branch) => {
    const properties = schemaProperties(document, branch);
    const constant = properties.find(({ path }) => path === tag)?.schema;
    const kind = String(constant?.const ?? constant?.enum?.[0]);
    return properties
      .filter(({ path }) => path !== tag)
      .map((property) => ({ ...property, path: `${kind}.${property.path}`, isRequired: false }));
  });
  return [...own, ...ofKinds];
}

/** The schema behind references, and behind a union with null. */
export function plainSchema(document: OpenApiDocument, schema: Schema): Schema {
  const found = resolve<Schema>(document, schema);
  const branches = (found.anyOf ?? found.oneOf ?? []).filter(({ type }) => type !== "null");
  const [only] = branches;
  return only && branches.length === 1 ? plainSchema(document, only) : found;
}

function field({ path, schema, isRequired, isList, description }: Property): ZapierField {
  const choices = (schema.enum ?? []).filter((value) => value !== null).map(String);
  return {
    key: path.replaceAll(".", "_"),
    label: schema.title ?? fieldLabel(path.slice(path.lastIndexOf(".") + 1)),
    type: fieldType(schema),
    required: isRequired,
    ...(description && { helpText: description }),
    ...(isList && { list: true }),
    ...(choices.length > 0 && {
      choices: Object.fromEntries(choices.map((value) => [value, titleCase(value)])),
    }),
  };
}

/** Longer text than this gets a box of several lines. */
const longestLine = 255;

function fieldType(schema: Schema): ZapierField["type"] {
  const type = [schema.type].flat().find((name) => name !== "null");
  if (type === "integer" || type === "number" || type === "boolean") {
    return type;
  }
  const byFormat = { binary: "file", "date-time": "datetime", date: "datetime" } as const;
  const formatted = Object.entries(byFormat).find(([format]) => format === schema.format)?.[1];
  const isLong = (schema.maxLength ?? 0) > longestLine && schema.format === undefined;
  return formatted ?? (isLong && schema.enum === undefined ? "text" : "string");
}

function propertyKey(path: string): string {
  return /^[A-Za-z_]\w*$/.test(path) ? path : JSON.stringify(path);
}
