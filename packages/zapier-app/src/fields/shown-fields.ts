/** The form of a step as its user has it before them. */
import type { Bundle, PlainInputField, ZObject } from "zapier-platform-core";
import type { Form } from "../errors/form.ts";
import { networkFields } from "./network-fields.ts";

type FieldFunction = (z: ZObject, bundle: Bundle) => readonly PlainInputField[];

/** The settings of networks are left out: to know them takes a call, and what is wrong with them names its network. */
export function shownFields(inputFields: readonly unknown[]) {
  const known = inputFields.filter((field) => field !== networkFields) as readonly (
    | PlainInputField
    | FieldFunction
  )[];
  return (z: ZObject, bundle: Bundle): Form => ({
    fields: known.flatMap((field) => (typeof field === "function" ? field(z, bundle) : field)),
  });
}
