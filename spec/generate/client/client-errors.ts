/** Emits the client's errors: a class for each code of the catalogue that callers branch on. */

import { type CatalogueError, type GeneratedFile, generatedNotice, type Model } from "../model.ts";
import { documentation } from "./client-documentation.ts";

const folder = "packages/sdk/src/errors/generated";

type ClassRow = CatalogueError & { readonly code: string; readonly class: string };

export function emitClientErrors({ errors }: Model): GeneratedFile[] {
  const rows = Object.entries(errors).flatMap(([code, row]): ClassRow[] =>
    row.class === undefined ? [] : [{ ...row, code, class: row.class }],
  );
  return [
    { path: `${folder}/problems.ts`, text: classesText(rows) },
    { path: `${folder}/problem-classes.ts`, text: tableText(rows) },
  ];
}

function classesText(rows: readonly ClassRow[]): string {
  return `${generatedNotice}

import { PosternError } from "../postern-error.ts";

${rows.map(classText).join("\n")}`;
}

function classText({ code, class: name, status, title, advice, details }: ClassRow): string {
  const statuses = [status].flat().join(" or ");
  return `${documentation([`${statuses} \`${code}\`: ${title}. ${advice}`], "")}export class ${name} extends PosternError {
  static override readonly brand: string = "${name}";
  declare readonly code: "${code}";
${details === undefined ? "" : detailsText(details)}}
`;
}

/** A newer server may leave one out, or add others. */
function detailsText(details: NonNullable<CatalogueError["details"]>): string {
  const members = Object.entries(details).map(
    ([name, type]) => `    readonly ${name}?: ${type};\n`,
  );
  return `  declare readonly details?: {\n${members.join("")}  };\n`;
}

/** Whether the client can read the code from the name, as its `problem.ts` does. */
function saysCode({ code, class: name }: ClassRow): boolean {
  const words = name.replace(/Error$/, "").replaceAll(/(?<=[a-z])[A-Z]/g, "_$&");
  return words.toUpperCase() === code;
}

function tableText(rows: readonly ClassRow[]): string {
  const names = rows.map((row) => row.class).sort();
  const named = rows.filter(saysCode);
  const renamed = rows.filter((row) => !named.includes(row));
  return `${generatedNotice}

import type { PosternError } from "../postern-error.ts";
import {
${names.map((name) => `  ${name},\n`).join("")}} from "./problems.ts";

/** Those whose names say their codes: \`NotFoundError\` is of \`NOT_FOUND\`. */
export const namedProblems: readonly (typeof PosternError)[] = [
${named.map((row) => `  ${row.class},\n`).join("")}];

/** The others, by code. */
export const renamedProblems: Readonly<Record<string, typeof PosternError>> = {
${renamed.map((row) => `  ${row.code}: ${row.class},\n`).join("")}};
`;
}
