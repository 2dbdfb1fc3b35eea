/** Writes the example of a client's method: a call as a caller would write it, out of the spec's examples. */
import { camelCase } from "../camel-case.ts";
import type { OperationModel, ResourceModel } from "../model.ts";

const widestExample = 100;

/** A call as a caller would write it: on one line where it fits, else with its body member by member. */
export function example(resource: ResourceModel, operation: OperationModel): string {
  const short = statement(resource, operation, (value) => onOneLine(value));
  return short.length <= widestExample || operation.requestExample === undefined
    ? short
    : statement(resource, operation, (value) => broken(value, ""));
}

function statement(
  resource: ResourceModel,
  operation: OperationModel,
  write: (value: unknown) => string,
): string {
  const { name, types } = operation;
  const call = `client.${resource.name}.${name}(${exampleArguments(operation, write).join(", ")})`;
  if (types.item !== undefined) {
    const item = variable(types.item) ?? "item";
    return `for await (const ${item} of ${call}) {\n  console.log(${item});\n}`;
  }
  const assignment = types.data === "undefined" ? "" : `const ${variable(types.data) ?? "data"} = `;
  return `${assignment}await ${call};`;
}

function exampleArguments(operation: OperationModel, write: (value: unknown) => string): string[] {
  const { pathParameters, types, isBodyOptional, isQueryOptional } = operation;
  const body = exampleBody(operation, write);
  // Nobody writes what may be left out and says nothing.
  const isLeftOut = isBodyOptional && (body === undefined || body === "{}");
  return [
    ...pathParameters.map(({ name: id, example: value }) => onOneLine(value ?? id)),
    ...(types.body === undefined || isLeftOut ? [] : [body ?? "{}"]),
    ...(types.query === undefined || isQueryOptional ? [] : [exampleQuery(operation)]),
  ];
}

/** `Schemas["ApiKey"]` → `apiKey`. */
function variable(type: string): string | undefined {
  const name = type.match(/^Schemas\["(\w+)"\]$/)?.[1];
  return name && camelCase(name);
}

function exampleBody(
  { requestExample, requestBody }: OperationModel,
  write: (value: unknown) => string,
): string | undefined {
  if (requestBody === "multipart") {
    return '{ file: new File([bytes], "picture.png", { type: "image/png" }) }';
  }
  return requestExample === undefined ? undefined : write(requestExample);
}

function exampleQuery({ queryParameters }: OperationModel): string {
  const required = queryParameters.filter(({ isRequired }) => isRequired);
  const entries = required.map(({ name, example: value, schema }) => [name, value ?? schema.const]);
  return onOneLine(Object.fromEntries(entries));
}

/** A value as a person writes it: names without quotes, on one line where it fits. */
function literal(value: unknown, indent: string): string {
  const line = onOneLine(value);
  const isSimple = typeof value !== "object" || value === null;
  return isSimple || indent.length + line.length < widestExample - 20
    ? line
    : broken(value, indent);
}

/** One member a line. */
function broken(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) {
    return onOneLine(value);
  }
  const deeper = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((one) => literal(one, deeper))
    : Object.entries(value).map(([name, one]) => `${memberName(name)}: ${literal(one, deeper)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.map((entry) => `${deeper}${entry},\n`).join("")}${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(onOneLine).join(", ")}]`;
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const members = Object.entries(value).map(
    ([name, one]) => `${memberName(name)}: ${onOneLine(one)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function memberName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}
