/** Where a deployment departs from the spec. */

export interface Departure {
  readonly code: DepartureCode;
  /** The request that showed it: `GET /posts?limit=5`. */
  readonly request: string;
  /** Null: there was no answer. */
  readonly status: number | null;
  readonly message: string;
}

/**
 * - `NO_ANSWER`: the connection failed or nothing came in time.
 * - `UNDOCUMENTED_STATUS`: a status that the spec does not have for the operation.
 * - `WRONG_STATUS`: a request that must come to one status came to another.
 * - `SERVER_FAILED`: an example of the spec made the server fail, 503 aside.
 * - `NOT_JSON`: a body that is no JSON, or does not say that it is.
 * - `BODY_MISFIT`: a body that does not fit its schema.
 * - `ERROR_MISFIT`: a failure whose parts contradict each other or the catalogue of errors.
 * - `HEADER_MISSING`, `HEADER_MISFIT`: a documented header that is absent, or has no such value.
 * - `NOT_REPLAYED`: a call that was repeated under its idempotency key and was not answered alike.
 */
export type DepartureCode =
  | "NO_ANSWER"
  | "UNDOCUMENTED_STATUS"
  | "WRONG_STATUS"
  | "SERVER_FAILED"
  | "NOT_JSON"
  | "BODY_MISFIT"
  | "ERROR_MISFIT"
  | "HEADER_MISSING"
  | "HEADER_MISFIT"
  | "NOT_REPLAYED";

/** An answer as it arrived. */
export interface Answered {
  /** What was asked: `GET /posts?limit=5`. */
  readonly request: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body. */
  readonly text: string;
}

export const departure = (
  code: DepartureCode,
  { request, status }: Pick<Departure, "request" | "status">,
  message: string,
): Departure => ({ code, request, status, message });
