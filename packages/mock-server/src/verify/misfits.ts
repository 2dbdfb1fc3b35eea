/** Says what of a body does not fit. Fields that the spec does not have are let pass: the objects of its answers are open. */
import type { SchemaFault } from "@postern/spec";

/** They say that a field is unknown, which is allowed of an answer. */
const CLOSED: ReadonlySet<string> = new Set(["additionalProperties", "unevaluatedProperties"]);
/** They only say that what they are made of did not fit. */
const COMPOSED: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "if", "not"]);

/** Faults told of one body at most. */
const MAXIMUM = 10;

/** @returns one line for each fault; none where all that is wrong are fields too many. */
export function misfits(faults: readonly SchemaFault[]): string[] {
  const real = faults.filter(({ keyword }) => !CLOSED.has(keyword));
  const plain = real.filter(({ keyword }) => !COMPOSED.has(keyword));
  const hasUnknown = real.length < faults.length;
  // A composition alone is at fault where none of its parts says why: not where a part had a field too many.
  const told = plain.length > 0 || hasUnknown ? plain : real;
  const lines = told.map(
    ({ instancePath, message = "does not fit", params }) =>
      `${instancePath || "/"} ${message}${allowed(params)}`,
  );
  return [...new Set(lines)].slice(0, MAXIMUM);
}

const allowed = (params: SchemaFault["params"]): string =>
  Array.isArray(params["allowedValues"])
    ? `: ${params["allowedValues"].join(", ").slice(0, 200)}`
    : "";
