/** Emits the Zapier app's output fields: label and type of all that a step gives back, by resource. */
import {
  type OpenApiDocument,
  type RequestBody,
  resolve,
  type Schema,
  schemaName,
} from "../document.ts";
import { type GeneratedFile, generatedNotice, type Model } from "../model.ts";
import { titleCase } from "./title-case.ts";
import { plainSchema } from "./zapier-fields.ts";
import { findSamples } from "./zapier-samples.ts";

/** As zapier-platform-core's `PlainOutputField`. */
export interface ZapierOutput {
  /** An object in an object is named by its path, as the platform flattens it: `schedule__timezone`. */
  readonly key: string;
  readonly label: string;
  readonly type?: "string" | "integer" | "number" | "boolean" | "datetime";
  readonly list?: true;
  /** Whatever members it has: their names are not the spec's. */
  readonly dict?: true;
  /** Fields of each line item. */
  readonly children?: readonly ZapierOutput[];
}

export function emitZapierOutputs(model: Model): GeneratedFile {
  const rows = [...resourceNames(model)].sort().map((name) => {
    const fields = outputFields(model.document, { $ref: `#/components/schemas/${name}` });
    return `  ${name}: [\n${fields.map((field) => `    ${JSON.stringify(field)},`).join("\n")}\n  ],`;
  });
  const text = `${generatedNotice}import type { PlainOutputField } from "zapier-platform-core";

/** What each resource consists of, by the name of its schema. A nested value is named by its path, \`schedule__mode\`. */
export const outputs = {
${rows.join("\n")}
} satisfies Record<string, PlainOutputField[]>;
`;
  return { path: "packages/zapier-app/src/generated/outputs.ts", text };
}

/** The resources that a key can be answered with, and those that events carry. */
function resourceNames(model: Model): Set<string> {
  const { document } = model;
  const events = Object.values(document.webhooks ?? {}).flatMap(({ post }) => {
    const body = post?.requestBody && resolve<RequestBody>(document, post.requestBody);
    const event = Object.values(body?.content ?? {})[0]?.schema;
    const data = event && plainSchema(document, event).properties?.["data"];
    return schemaName(data) ?? [];
  });
  const answered = Object.keys(findSamples(model)).filter((name) => !name.endsWith("Event"));
  return new Set([...answered, ...events]);
}

/** The fields of an object, those of the objects in it included. */
export function outputFields(document: OpenApiDocument, schema: Schema): ZapierOutput[] {
  const { properties = {} } = plainSchema(document, schema);
  return Object.entries(properties).flatMap(([name, part]) => {
    const plain = plainSchema(document, part);
    if (!plain.properties) return [outputField(document, name, plain)];
    return outputFields(document, plain).map((field) => ({
      ...field,
      key: `${name}__${field.key}`,
      label: `${titleCase(name)} ${field.label}`,
    }));
  });
}

function outputField(document: OpenApiDocument, name: string, schema: Schema): ZapierOutput {
  const field = { key: name, label: schema.title ?? titleCase(name) };
  if (schema.items) {
    const item = plainSchema(document, schema.items);
    if (item.properties) return { ...field, children: lineItemFields(document, item) };
    return { ...field, ...valueType(item), list: true };
  }
  return { ...field, ...valueType(schema) };
}

/** The platform knows one level of line items: a list in one of them has no fields of its own. */
function lineItemFields(document: OpenApiDocument, schema: Schema): ZapierOutput[] {
  return outputFields(document, schema).map(({ children, ...field }) =>
    children === undefined ? field : { ...field, list: true, dict: true },
  );
}

function valueType(schema: Schema): Pick<ZapierOutput, "type" | "dict"> {
  const type = [schema.type].flat().find((name) => name !== "null");
  if (type === "integer" || type === "number" || type === "boolean") return { type };
  if (type === "object" || schema.oneOf || schema.anyOf) return { dict: true };
  return { type: schema.format === "date-time" ? "datetime" : "string" };
}
