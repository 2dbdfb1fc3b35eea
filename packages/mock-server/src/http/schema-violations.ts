/** Says in the API's own words what a validator found, one entry for each fault. */
import type { SchemaFault } from "@postern/spec";
import { pointerMember } from "../domain/wire/json-pointer.ts";
import type { FieldError } from "../domain/wire/problem.ts";

const CODES: Readonly<Record<string, string>> = {
  required: "REQUIRED",
  additionalProperties: "UNKNOWN_FIELD",
  unevaluatedProperties: "UNKNOWN_FIELD",
  type: "WRONG_TYPE",
  enum: "NOT_ALLOWED",
  const: "NOT_ALLOWED",
  pattern: "INVALID_FORMAT",
  format: "INVALID_FORMAT",
  minLength: "TOO_SHORT",
  maxLength: "TOO_LONG",
  minItems: "TOO_FEW",
  maxItems: "TOO_MANY",
  uniqueItems: "NOT_UNIQUE",
  minimum: "OUT_OF_RANGE",
  maximum: "OUT_OF_RANGE",
};

/** Faults told at most: a body of a megabyte can hold a hundred thousand. */
const MAX_FAULTS = 100;

/** Values that a message names at most. */
const MAX_NAMED = 15;

/** JSON Pointers (RFC 6901) into the body, or to a parameter: `/targets/0/connection_id`. */
export function toFieldErrors(found: readonly SchemaFault[]): FieldError[] {
  const faults = found.slice(0, MAX_FAULTS).map((fault) => ({
    pointer: pointerOf(fault),
    code: CODES[fault.keyword] ?? "INVALID",
    message: messageOf(fault),
  }));
  return faults.filter(
    ({ pointer, code }, index) =>
      faults.findIndex((other) => other.pointer === pointer && other.code === code) === index,
  );
}

/** A missing or unknown member is blamed on its own place, not on the object around it. */
function pointerOf({ instancePath, params }: SchemaFault): string {
  const member =
    params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof member === "string" ? `${instancePath}/${pointerMember(member)}` : instancePath;
}

function messageOf({ keyword, params, message = "does not fit" }: SchemaFault): string {
  if (keyword === "required") return "is required";
  if (keyword.endsWith("Properties")) return "is unknown to this operation";
  const allowed = params["allowedValues"];
  return Array.isArray(allowed) ? `must be one of ${listed(allowed)}` : message;
}

/** Some enumerations are longer than a message should be. */
function listed(values: readonly unknown[]): string {
  const named = values.slice(0, MAX_NAMED).join(", ");
  const left = values.length - MAX_NAMED;
  return left > 0 ? `${named} and ${left} more` : named;
}
