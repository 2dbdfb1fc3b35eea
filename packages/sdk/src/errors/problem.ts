/** Makes the error for a code of the server's. */
import { UnexpectedResponseError } from "./client-errors.ts";
import { problemClasses } from "./generated/problem-classes.ts";
import { type ErrorFacts, PosternError } from "./postern-error.ts";

/** A failure that a proxy made has no code of the server's. */
const classes: Readonly<Record<string, typeof PosternError>> = {
  ...problemClasses,
  UNEXPECTED_RESPONSE: UnexpectedResponseError,
};

/** Of the code's own class where it has one; the other codes come as a plain `PosternError`. */
export function problem(message: string, facts: ErrorFacts): PosternError {
  const { code } = facts;
  const ProblemClass = Object.hasOwn(classes, code) ? classes[code] : undefined;
  return new (ProblemClass ?? PosternError)(message, facts);
}
