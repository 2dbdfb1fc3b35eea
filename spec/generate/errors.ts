/** Emits the catalogue of errors: every code with its status, title and advice. */
import { type GeneratedFile, generatedNotice, type Model } from "./model.ts";

export function emitErrors(model: Model): GeneratedFile {
  const rows = Object.entries(model.errors).map(([code, { status, title, advice, retryable }]) => {
    return `  ${code}: ${JSON.stringify({ status, title, advice, retryable })},`;
  });
  const text = `${generatedNotice}
/** Every error code with its HTTP status, what it means and what the caller should do. */
export const errorCatalogue = {
${rows.join("\n")}
} as const;

export type ErrorCode = keyof typeof errorCatalogue;
`;
  return { path: "spec/generated/errors.ts", text };
}
