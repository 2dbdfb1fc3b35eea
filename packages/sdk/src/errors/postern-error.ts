/** The base class of every error of the client: what failed, with which value, and what to do. */
import type { ErrorCode } from "@postern/spec";
import type { RateLimit } from "../transport/rate-limits/rate-limit.ts";
import { redact } from "./redact.ts";

/** Codes of errors that the client detects itself. */
export type ClientErrorCode =
  | "ABORTED"
  | "CONNECTION_FAILED"
  | "INVALID_USAGE"
  | "NOT_MODIFIED"
  | "SOURCE_UNREADABLE"
  | "TIMED_OUT"
  | "UNEXPECTED_RESPONSE"
  | "WEBHOOK_UNVERIFIED";

/** Every code an error can have. Open: a newer server may send one that this client does not know. */
export type PosternErrorCode = ErrorCode | ClientErrorCode | (string & {});

/** One problem of a request that failed validation. */
export interface Fault {
  /** JSON pointer into the body, or the name of the parameter. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What names a page of a list, as its query has it. */
export type PagePlace = { readonly cursor: string } | { readonly page: number };

/** What an error knows beside its message. */
export interface ErrorFacts {
  readonly code: PosternErrorCode;
  readonly operationId?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly isRetryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly retryAt?: Date | undefined;
  readonly rateLimit?: RateLimit | undefined;
  readonly docUrl?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly errors?: readonly Fault[] | undefined;
  readonly resumeFrom?: PagePlace | undefined;
  readonly cause?: unknown;
}

/** Registered, so that the copies of the ESM and the CJS build know each other's errors. */
const brandKey = Symbol.for("@postern/sdk/error");

/**
 * Any failure of a call. Branch on `code`, or on the class by `instanceof`; both hold across copies of the package.
 *
 * @example
 * try {
 *   await client.posts.create({ content: "Hello", targets: [{ connection_id: "conn_1" }] });
 * } catch (error) {
 *   if (error instanceof RateLimitError) {
 *     console.log(`Come back at ${error.retryAt}.`);
 *   } else if (error instanceof PosternError) {
 *     console.log(error.code, error.requestId, error.message);
 *   }
 * }
 */
export class PosternError extends Error {
  /** The class's name, safe from minifiers. */
  static readonly brand: string = "PosternError";

  /** What went wrong, from the catalogue of the spec or one of the client's own. */
  declare readonly code: PosternErrorCode;
  /** The spec's `operationId` of the call. */
  declare readonly operationId?: string;
  /** HTTP status; absent if there was no response. */
  declare readonly status?: number;
  /** The server's id of the request, for support. */
  declare readonly requestId?: string;
  /** Requests sent for this call. */
  declare readonly attempts?: number;
  /** Repeat the call with it, and it takes effect once: `{ idempotencyKey: error.idempotencyKey }`. */
  declare readonly idempotencyKey?: string;
  /** Whether an identical request may succeed later. */
  declare readonly isRetryable?: boolean;
  /** How long the server asks to wait, in milliseconds from the response. */
  declare readonly retryAfterMs?: number;
  /** When that wait is over, by the clock of this machine. */
  declare readonly retryAt?: Date;
  /** The limits that the response named; `rateLimit.exhausted` is the window that was hit. */
  declare readonly rateLimit?: RateLimit;
  /** A page about the code. */
  declare readonly docUrl?: string;
  /** Details that depend on the code. */
  declare readonly details?: Readonly<Record<string, unknown>>;
  /** One entry for each problem of the request. */
  declare readonly errors?: readonly Fault[];
  /** The page of a list that failed. The list goes on with it, nothing lost and nothing twice: `{ ...query, ...error.resumeFrom }`. */
  declare readonly resumeFrom?: PagePlace;

  constructor(message: string, { cause, ...facts }: ErrorFacts) {
    super(message, cause === undefined ? undefined : { cause });
    const hidden = { configurable: true, enumerable: false, writable: true };
    Object.defineProperty(this, "name", { ...hidden, value: new.target.brand });
    Object.defineProperty(this, brandKey, { ...hidden, value: new.target.brand });
    Object.assign(this, withoutUndefined(facts));
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this, "brand")) {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    const brand: unknown =
      typeof value === "object" && value !== null ? Reflect.get(value, brandKey) : undefined;
    return this.brand === "PosternError" ? brand !== undefined : brand === this.brand;
  }

  /** Safe to log and to paste into a ticket: no stack, no cause, no secret. */
  toJSON(): Record<string, unknown> {
    const { name, message, ...facts } = this;
    const text = JSON.stringify({ name, message, ...facts });
    return JSON.parse(text, (_key, value: unknown) =>
      typeof value === "string" ? redact(value) : value,
    );
  }
}

function withoutUndefined(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
