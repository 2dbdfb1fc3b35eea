/** Writes the documentation of the client's methods, out of what the spec says of their operations. */
import { camelCase } from "../camel-case.ts";
import type { OperationModel, ParameterModel, ResourceModel } from "../model.ts";
import { example } from "./client-example.ts";

const widestText = 110;

/** A documentation comment: paragraphs parted by empty lines, `*\/` made harmless. */
export function documentation(paragraphs: readonly string[], indent: string): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim().replaceAll("*/", "*\\/"))
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [...(index === 0 ? [] : [""]), ...foldParagraph(paragraph)]);
  if (lines.length === 1) {
    return `${indent}/** ${lines[0]} */\n`;
  }
  const body = lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}

export function methodDocumentation(resource: ResourceModel, operation: OperationModel): string {
  const { summary, description, method, path, types } = operation;
  const tags = [
    ...operation.pathParameters.map(describeParameter),
    ...(types.body === undefined ? [] : [`@param body - ${describeBody(operation)}`]),
    ...(types.query === undefined ? [] : [`@param query - ${describeQuery(operation)}`]),
    "@param options - Options of this call alone.",
    ...(operation.deprecated ? ["@deprecated"] : []),
    ...operation.ownErrors.map(describeError),
    "@example",
    example(resource, operation),
  ];
  return documentation(
    [
      `${withStop(summary)}\n${unwrap(description)}`,
      `\`${method} ${path}\` needs ${describeNeeds(operation)}.`,
      tags.join("\n"),
    ],
    "  ",
  );
}

/** Who may call: `posts:write`, or a session of a role. */
export function describeNeeds({ security }: OperationModel): string {
  const needs = security.map((requirement) =>
    requirement.scheme === "apiKey"
      ? requirement.scopes.map((scope) => `\`${scope}\``).join(" and ") || "any key"
      : `a session${of(requirement.roles)}`,
  );
  return needs.join(" or ") || "no key";
}

const of = (roles: readonly string[]): string =>
  roles.length === 0 ? "" : ` of ${roles.map((role) => `\`${role}\``).join(" or ")}`;

function describeBody({ bodyDescription }: OperationModel): string {
  return withStop(oneLine(bodyDescription || "What to send"));
}

function describeQuery({ queryParameters, paging }: OperationModel): string {
  const paged = new Set(["limit", "cursor", "page"]);
  const filters = queryParameters.filter(({ name }) => !paged.has(name));
  const [only] = filters;
  if (paging !== "none") {
    return only ? "Filters and paging." : "Paging.";
  }
  return only && filters.length === 1
    ? `\`${only.name}\`: ${withStop(oneLine(only.description))}`
    : `${filters.map(({ name }) => `\`${name}\``).join(", ")}.`;
}

function describeParameter({ name, description }: ParameterModel): string {
  return `@param ${camelCase(name)} - ${withStop(oneLine(description || name))}`;
}

function describeError(row: OperationModel["ownErrors"][number]): string {
  const { code, title, class: name = "PosternError" } = row;
  return `@throws {${name}} \`${code}\`: ${withStop(oneLine(title))}`;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

function withStop(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Prose as one line a paragraph, wherever the spec has broken it; lists keep their lines. */
export function unwrap(text: string): string {
  return text.trim().replaceAll(/(?<=\S)\n(?=[\w"'`(])/g, " ");
}

/** Folds prose; the lines of an example are code, and stay. */
function foldParagraph(paragraph: string): string[] {
  const [prose = "", code] = paragraph.split("\n@example\n");
  const lines = prose.split("\n").flatMap(fold);
  return code === undefined ? lines : [...lines, "@example", ...code.split("\n")];
}

/** Breaks a long line between words. */
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
