/** The form that a step's user has before them, so that an error speaks of its fields by the names that they have there. */
import type { PlainInputField } from "zapier-platform-core";

export interface Form {
  readonly fields: readonly FormField[];
}

export type FormField = Pick<PlainInputField, "key" | "label" | "dynamic" | "choices">;

/** Of a call that no form stands behind. */
export const noForm: Form = { fields: [] };

/** @param path Of a member of the request, such as `schedule.mode`: keys of fields have underscores for the dots. */
export function fieldAt({ fields }: Form, path: string): FormField | undefined {
  const key = path.replaceAll(".", "_");
  return fields.find((field) => field.key === key);
}

/** Whether the form asks for this, or offers this choice of it. */
export function asksFor(form: Form, key: string, choice?: string): boolean {
  const field = fieldAt(form, key);
  return field !== undefined && (choice === undefined || choicesOf(field).has(choice));
}

/** What a drop-down shows for each of its values. */
export function choicesOf({ choices = {} }: Pick<FormField, "choices">): Map<string, string> {
  const entries = Array.isArray(choices)
    ? choices.map((choice): [string, string] =>
        typeof choice === "string"
          ? [choice, choice]
          : [String(choice.value ?? choice.sample), choice.label ?? String(choice.value)],
      )
    : Object.entries(choices);
  return new Map(entries);
}
