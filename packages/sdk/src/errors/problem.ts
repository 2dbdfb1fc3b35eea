/** Makes the error for a code of the server's. */
import { UnexpectedResponseError } from "./client-errors.ts";
import { namedProblems, renamedProblems } from "./generated/problem-classes.ts";
import { type ErrorFacts, PosternError } from "./postern-error.ts";

/** By code. A failure that a proxy made has no code of the server's. */
const classes: Readonly<Record<string, typeof PosternError>> = {
  ...Object.fromEntries(namedProblems.map((named) => [codeOf(named), named])),
  ...renamedProblems,
  UNEXPECTED_RESPONSE: UnexpectedResponseError,
};

/** `NOT_FOUND` of `NotFoundError`. */
function codeOf({ brand }: typeof PosternError): string {
  return brand
    .replace(/Error$/, "")
    .replaceAll(/(?<=[a-z])[A-Z]/g, "_$&")
    .toUpperCase();
}

/** Of the code's own class where it has one; the other codes come as a plain `PosternError`. */
export function problem(message: string, facts: ErrorFacts): PosternError {
  const { code } = facts;
  const ProblemClass = Object.hasOwn(classes, code) ? classes[code] : undefined;
  return new (ProblemClass ?? PosternError)(message, facts);
}
