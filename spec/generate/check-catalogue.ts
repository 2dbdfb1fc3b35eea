/** Refuses a row of the catalogue of errors that lacks something. */
import type { CatalogueError } from "./model.ts";

/** One line for each row at fault. */
export function checkCatalogue(catalogue: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(catalogue)
    .filter(([, row]) => !isWholeRow(row))
    .map(
      ([code]) => `spec/errors.yaml, ${code}: needs status (400-599), title, advice, retryable.`,
    );
}

/** The file is written by hand, so a row may be anything. */
function isWholeRow(row: unknown): boolean {
  if (typeof row !== "object" || row === null) {
    return false;
  }
  const { status, title, advice, retryable }: Partial<CatalogueError> = row;
  return (
    [status].flat().every(isFailureStatus) &&
    [title, advice].every((text) => typeof text === "string" && text !== "") &&
    typeof retryable === "boolean"
  );
}

function isFailureStatus(status: unknown): boolean {
  return Number.isInteger(status) && Number(status) >= 400 && Number(status) <= 599;
}
