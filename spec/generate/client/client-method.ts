/** Writes one method of a client's resource: its types, its documentation, its signature, its call. */
import { camelCase, pascalCase } from "../camel-case.ts";
import type { OperationModel, ResourceModel } from "../model.ts";
import { methodDocumentation } from "./client-documentation.ts";

const widestLine = 100;

/** The exported name of an operation's query, where it takes one. */
export function namedTypes({ id, summary, types: { query } }: OperationModel): string[] {
  return query === undefined
    ? []
    : [`\n/** Query parameters of "${summary}". */\n${alias(queryType(id), queryOf(query))}\n`];
}

/** What the client takes of the spec's parameters: an optional one may be `undefined` as well. */
const queryOf = (parameters: string): string => `Query<${parameters}>`;

function alias(name: string, type: string): string {
  const line = `export type ${name} = ${type};`;
  return line.length <= widestLine ? line : `export type ${name} =\n  ${type};`;
}

/** With its documentation, indented for the body of a class. */
export function clientMethod(resource: ResourceModel, operation: OperationModel): string {
  const { name, types } = operation;
  const meta = types.meta === undefined ? "" : `, ${types.meta}`;
  const answer =
    types.item === undefined
      ? `ApiPromise<${types.data === "undefined" ? "void" : types.data}${meta}>`
      : `PagePromise<${types.item}${meta}>`;
  const verb = types.item === undefined ? "call" : "list";
  const signature = wrap(`  ${name}`, methodParameters(operation), `: ${answer} {`);
  return `${methodDocumentation(resource, operation)}${signature}
${wrap(`    return this.#api.${verb}`, [callObject(operation), "options"], ";")}
  }
`;
}

/** Path parameters first, then body, query and options: the order in which people say them. */
function methodParameters(operation: OperationModel): string[] {
  const { id, pathParameters, types, isBodyOptional, isQueryOptional } = operation;
  const body = types.body && [`body${isBodyOptional ? "?" : ""}: Body<${types.body}>`];
  const query = types.query && [`query${isQueryOptional ? "?" : ""}: ${queryType(id)}`];
  return [
    ...pathParameters.map(({ name }) => `${camelCase(name)}: string`),
    ...(body ?? []),
    ...(query ?? []),
    "options?: CallOptions",
  ];
}

function callObject(operation: OperationModel): string {
  const { id, method, path, repeat, queryParameters, types } = operation;
  const ids = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => camelCase(name));
  const commaLists = queryParameters.flatMap(({ name, isList, hasCommas }) =>
    isList && hasCommas ? [JSON.stringify(name)] : [],
  );
  const bodyName = operation.requestBody === "multipart" ? "form: body" : "body";
  return objectLiteral([
    `id: ${JSON.stringify(id)}`,
    `method: ${JSON.stringify(method)}`,
    `path: ${JSON.stringify(path)}`,
    ...(ids.length > 0 ? [`ids: [${ids.join(", ")}]`] : []),
    ...(types.body === undefined ? [] : [bodyName]),
    ...(types.query === undefined ? [] : ["query"]),
    ...(commaLists.length > 0 ? [`commaLists: [${commaLists.join(", ")}]`] : []),
    ...(repeat === "none" ? ["isUnrepeatable: true"] : []),
    ...(operation.security.length === 0 ? ["isPublic: true"] : []),
  ]);
}

/** On one line where it fits as an argument, else a property a line. */
function objectLiteral(properties: readonly string[]): string {
  const line = `{ ${properties.join(", ")} }`;
  return line.length + "      ,".length <= widestLine
    ? line
    : `{\n${properties.map((one) => `        ${one},`).join("\n")}\n      }`;
}

/** A list in parentheses, on one line where it fits, else one entry a line. */
function wrap(before: string, entries: readonly string[], after: string): string {
  const line = `${before}(${entries.join(", ")})${after}`;
  if (line.length <= widestLine && !line.includes("\n")) {
    return line;
  }
  const indent = before.slice(0, before.search(/\S/));
  return `${before}(\n${entries.map((entry) => `${indent}  ${entry},`).join("\n")}\n${indent})${after}`;
}

function queryType(id: string): string {
  return `${pascalCase(id)}Query`;
}
