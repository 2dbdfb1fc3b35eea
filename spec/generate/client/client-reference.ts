/** Emits the page that lists every method of the client: its call, what it needs, what it does. */
import { readdirSync, readFileSync } from "node:fs";
import { camelCase } from "../camel-case.ts";
import type { GeneratedFile, Model, OperationModel, ResourceModel } from "../model.ts";
import { describeNeeds } from "./client-documentation.ts";
import { nameMethods } from "./client-resources.ts";
import { type HandwrittenMethod, readHandwritten } from "./handwritten-methods.ts";

const path = "packages/sdk/api.md";

const head = `<!-- Generated from spec/openapi.yaml and the client's own sources. Do not edit. -->

# The methods of the client

The last argument of every operation's method is an options object (\`signal\`, \`idempotencyKey\`, \`headers\`,
\`maxRetries\`, \`timeoutMs\`, \`deadlineMs\`). Every method returns a promise of the data, which also has
\`.withResponse()\` and \`.result()\`. A method marked with ∞ returns a paginated list that you can iterate over. Paths are
relative to the \`baseUrl\`. See the [README](README.md) for the rest.
`;

/** @param root Of the repository: what is written by hand is read there. */
export function emitClientReference(model: Model, root: URL): GeneratedFile {
  const folder = new URL("packages/sdk/src/", root);
  const texts = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
  return { path, text: nameMethods(referenceText(model, readHandwritten(texts)), model) };
}

export function referenceText(model: Model, handwritten: readonly HandwrittenMethod[]): string {
  const own = handwritten.filter(({ className }) => className === "Client");
  const sections = model.resources.map((resource) =>
    section(
      resource,
      handwritten.filter(({ className }) => className === resource.className),
    ),
  );
  const rows = own.map(({ signature, summary }) => row([`\`client.${signature}\``, summary]));
  const client = `## The client itself\n\n| | |\n|---|---|\n${rows.join("\n")}\n`;
  return [head, client, ...sections].join("\n");
}

function section(resource: ResourceModel, handwritten: readonly HandwrittenMethod[]): string {
  const { name, description, operations } = resource;
  const rows = [
    ...handwritten.map(({ signature, summary, calls }) =>
      row([
        `\`${name}.${signature}\``,
        calls,
        calls === "nothing" ? "no key" : "what it calls needs",
        summary,
      ]),
    ),
    ...operations.map((operation) => operationRow(name, operation)),
  ];
  const intro = operations.length === 1 ? "" : `${description}\n\n`;
  return `## client.${name}\n\n${intro}| method | call | needs | |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function operationRow(resource: string, operation: OperationModel): string {
  const { name, method, path: address, types, summary, deprecated } = operation;
  const call = `\`${resource}.${name}(${argumentNames(operation).join(", ")})\``;
  const marks = [types.item === undefined ? "" : " ∞", deprecated ? " (deprecated)" : ""].join("");
  return row([call + marks, `\`${method} ${address}\``, describeNeeds(operation), `${summary}.`]);
}

function argumentNames({ pathParameters, types, ...optional }: OperationModel): string[] {
  return [
    ...pathParameters.map(({ name }) => camelCase(name)),
    ...(types.body === undefined ? [] : [optional.isBodyOptional ? "body?" : "body"]),
    ...(types.query === undefined ? [] : [optional.isQueryOptional ? "query?" : "query"]),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
