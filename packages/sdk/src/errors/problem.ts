/** Makes the error for a code of the server's. */
import { problemClasses } from "./generated/problem-classes.ts";
import { type ErrorFacts, PosternError } from "./postern-error.ts";

/** Of the code's own class where it has one; the other codes come as a plain `PosternError`. */
export function problem(message: string, facts: ErrorFacts): PosternError {
  const { code } = facts;
  const ProblemClass = Object.hasOwn(problemClasses, code) ? problemClasses[code] : undefined;
  return new (ProblemClass ?? PosternError)(message, facts);
}
