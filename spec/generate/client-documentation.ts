/** Writes the documentation of the client's methods, out of what the spec says of their operations. */
import { camelCase } from "./camel-case.ts";
import type { OperationModel, ParameterModel, ResourceModel } from "./model.ts";

const widestText = 110;

/** A documentation comment: paragraphs parted by empty lines, `*\/` made harmless. */
export function documentation(paragraphs: readonly string[], indent: string): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim().replaceAll("*/", "*\\/"))
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [...(index === 0 ? [] : [""]), ...paragraph.split("\n")])
    .flatMap(fold);
  if (lines.length === 1) {
    return `${indent}/** ${lines[0]} */\n`;
  }
  const body = lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}

export function methodDocumentation(resource: ResourceModel, operation: OperationModel): string {
  const { summary, description, method, path } = operation;
  const tags = [
    ...operation.pathParameters.map(describeParameter),
    ...(operation.types.body === undefined ? [] : ["@param body - What to send."]),
    ...(operation.types.query === undefined ? [] : ["@param query - Filters and paging."]),
    "@param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.",
    ...(operation.deprecated ? ["@deprecated"] : []),
    ...operation.ownErrors.map(describeError),
    "@example",
    ...example(resource, operation).split("\n"),
  ];
  return documentation(
    [`${withStop(summary)}\n${description}`, `\`${method} ${path}\``, tags.join("\n")],
    "  ",
  );
}

function describeParameter({ name, description }: ParameterModel): string {
  return `@param ${camelCase(name)} - ${withStop(oneLine(description || name))}`;
}

function describeError(row: OperationModel["ownErrors"][number]): string {
  const { code, title, class: name = "PosternError" } = row;
  return `@throws {${name}} \`${code}\`: ${withStop(oneLine(title))}`;
}

/** A call as a caller would write it. */
function example(resource: ResourceModel, operation: OperationModel): string {
  const { name, pathParameters, types, isBodyOptional, isQueryOptional } = operation;
  const body = exampleBody(operation);
  const query = isQueryOptional ? undefined : exampleQuery(operation);
  const sent = [
    ...pathParameters.map(({ name: id, example: value }) => literal(value ?? id)),
    ...(types.body !== undefined && (body !== undefined || !isBodyOptional) ? [body ?? "{}"] : []),
    ...(types.query !== undefined && query !== undefined ? [query] : []),
  ];
  const call = `client.${resource.name}.${name}(${sent.join(", ")})`;
  if (types.item !== undefined) {
    const item = variable(types.item) ?? "item";
    return `for await (const ${item} of ${call}) {\n  console.log(${item});\n}`;
  }
  const assignment = types.data === "undefined" ? "" : `const ${variable(types.data) ?? "data"} = `;
  return `${assignment}await ${call};`;
}

/** `Schemas["ApiKey"]` → `apiKey`. */
function variable(type: string): string | undefined {
  const name = type.match(/^Schemas\["(\w+)"\]$/)?.[1];
  return name && camelCase(name);
}

function exampleBody({ requestExample, requestBody }: OperationModel): string | undefined {
  if (requestBody === "multipart") {
    return '{ file: new File([bytes], "picture.png", { type: "image/png" }) }';
  }
  return requestExample === undefined ? undefined : literal(requestExample);
}

function exampleQuery({ queryParameters }: OperationModel): string {
  const required = queryParameters.filter(({ isRequired }) => isRequired);
  const entries = required.map(({ name, example: value, schema }) => [name, value ?? schema.const]);
  return literal(Object.fromEntries(entries));
}

const widestExample = 76;

/** A value as a person writes it: names without quotes, on one line where it fits. */
function literal(value: unknown, indent = ""): string {
  const line = onOneLine(value);
  if (indent.length + line.length <= widestExample || typeof value !== "object" || value === null) {
    return line;
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

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

function withStop(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Breaks a long line of prose between words; code keeps its lines. */
function fold(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > widestText && !/^\s/.test(rest)) {
    const at = rest.lastIndexOf(" ", widestText);
    if (at <= 0) {
      break;
    }
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest];
}
