/** Refuses a step whose required fields have come out empty: what was mapped into them had nothing to give. */
import type { PosternError } from "@postern/sdk";
import type { PlainInputField } from "zapier-platform-core";
import { unreadable } from "../errors/unreadable-input.ts";
import type { Input } from "../step.ts";
import { readList } from "./read-input.ts";

type Field = Pick<PlainInputField, "key" | "label" | "required" | "dynamic" | "choices">;

/**
 * Of fields that appear by what is chosen elsewhere, a step has to know by itself which it needs.
 *
 * @throws PosternError `INVALID_INPUT` for the first that is empty.
 */
export function requireFilled(fields: readonly unknown[], input: Input): void {
  const empty = fields
    .filter(isField)
    .find(({ key, required }) => required && readList(input[key]).length === 0);
  if (empty !== undefined) throw emptyField(empty);
}

export function emptyField(field: Pick<Field, "label" | "dynamic" | "choices">): PosternError {
  const { dynamic, choices } = field;
  if (dynamic !== undefined) {
    const how = "Choose one from the drop-down, or map the ID that an earlier step gave.";
    return unreadable(field, `it is empty. ${how}`);
  }
  const how = choices === undefined ? "Fill it in." : "Choose one from the drop-down.";
  return unreadable(field, `it is empty. ${how}`);
}

function isField(field: unknown): field is Field {
  return typeof field === "object" && field !== null && "key" in field;
}
