/** A failure that the caller is told about: one row of the catalogue, with what is known of this case. */
import { type ErrorCode, errorCatalogue } from "@postern/spec";
import { redactJson, redactText } from "./redact.ts";

/** One thing wrong with a request. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) to the member at fault; empty for the whole. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The statuses that the catalogue gives a code: one, except for INVALID_API_KEY. */
type StatusOf<Code extends ErrorCode> =
  (typeof errorCatalogue)[Code]["status"] extends infer Status extends number | readonly number[]
    ? Status extends readonly number[]
      ? Status[number]
      : Status
    : never;

export interface ProblemFacts<Code extends ErrorCode = ErrorCode> {
  /** What failed, with what, and what to do; @default the catalogue's title and advice. */
  readonly message?: string;
  /** For a code with several statuses, the one that applies; @default the first. */
  readonly status?: StatusOf<Code>;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldError[];
  /** Headers of the answer, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Thrown by any step of a request, turned into HTTP in one place. It may be kept and logged, and often repeats what the
 * caller sent: secrets are taken out when it is made.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, status: number, facts: ProblemFacts) {
    super(redactText(facts.message ?? defaultMessage(code)));
    this.code = code;
    this.status = status;
    this.details = facts.details && withoutSecrets(facts.details);
    this.errors = facts.errors && withoutSecrets(facts.errors);
    this.headers = { ...challenge(status), ...facts.headers };
  }
}

/**
 * @example
 * throw problem("NOT_FOUND", { details: { id } });
 */
export function problem<Code extends ErrorCode>(
  code: Code,
  facts: ProblemFacts<Code> = {},
): Problem {
  const statuses: number | readonly number[] = errorCatalogue[code].status;
  const [usual = 500] = typeof statuses === "number" ? [statuses] : statuses;
  const chosen: number | undefined = facts.status;
  return new Problem(code, chosen ?? usual, facts);
}

/** @throws Problem `VALIDATION_FAILED` with all the faults, if there is any. */
export function refuseFaults(faults: readonly FieldError[]): void {
  if (faults.length === 0) return;
  throw problem("VALIDATION_FAILED", { message: summarize(faults), errors: faults });
}

/** The first fault in words, and how many there are beside it. */
export function summarize(faults: readonly FieldError[]): string {
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  return `${first?.pointer || "The request"}: ${first?.message}${more}`;
}

/** Texts are changed, and nothing of the shape. */
const withoutSecrets = <Value>(value: Value): Value => redactJson(value) as Value;

function defaultMessage(code: ErrorCode): string {
  const { title, advice } = errorCatalogue[code];
  return `${title}. ${advice}`;
}

/** RFC 9110, 15.5.2: an answer of 401 names the scheme that would be taken. */
function challenge(status: number): Record<string, string> {
  return status === 401 ? { "www-authenticate": "Bearer" } : {};
}
