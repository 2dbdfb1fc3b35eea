/** Emits what the Zapier app needs of operations and errors to tell people of a failure. */
import { type GeneratedFile, generatedNotice, type Model } from "../model.ts";
import { takesKey } from "./zapier-fields.ts";

export function emitZapierOperations({ operations, errors }: Model): GeneratedFile {
  const rows = operations
    .filter(takesKey)
    .map(({ id, summary }) => `  ${id}: ${JSON.stringify(lowerFirst(summary))},`);
  const advice = Object.entries(errors).map(
    ([code, row]) => `  ${code}: ${JSON.stringify(row.advice)},`,
  );
  const text = `${generatedNotice}
/** What each operation that takes a key does: "create a post". */
export const operationTasks: Readonly<Record<string, string>> = {
${rows.join("\n")}
};

/** What the API tells programs to do about each error. */
export const programAdvice: Readonly<Record<string, string>> = {
${advice.join("\n")}
};
`;
  return { path: "packages/zapier-app/src/generated/operations.ts", text };
}

/** `Create a post` → `create a post`; a name in capitals stays, `API`. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
