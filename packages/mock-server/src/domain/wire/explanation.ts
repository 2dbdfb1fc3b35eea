/** What would become of a request, were it sent: every check that it would fail, and what to do about each. */
import { type ErrorCode, errorCatalogue } from "@postern/spec";
import type { FieldError, Problem } from "./problem.ts";

export interface Explanation {
  /** What the request would be answered; absent where that depends on somebody outside, who was not asked. */
  readonly answer?: { readonly status: number; readonly code?: ErrorCode };
  /** Every check that it fails, in the order of checks; if empty, it would succeed. */
  readonly failures: readonly ExplainedFailure[];
  /** What could not be judged, because something before it failed. */
  readonly notChecked: readonly NotChecked[];
}

/** A check that the request fails: what is wrong, and what to do. */
export interface ExplainedFailure {
  /** The number of the check, 1 to 14; 0 is the path or the method, before all of them. */
  readonly check: number;
  readonly code: ErrorCode;
  readonly status: number;
  /** What is wrong with this request. */
  readonly message: string;
  /** What to do about failures of this code. */
  readonly advice: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Each fault of the parameters or the body. */
  readonly errors?: readonly FieldError[];
}

export interface NotChecked {
  /** Numbers of the checks. */
  readonly checks: readonly number[];
  readonly reason: string;
}

export function explainFailure(check: number, failure: Problem): ExplainedFailure {
  const { code, status, message, details, errors } = failure;
  const { advice } = errorCatalogue[code];
  const facts = { ...(details && { details }), ...(errors && { errors }) };
  return { check, code, status, message, advice, ...facts };
}
