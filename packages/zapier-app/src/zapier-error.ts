/** Says to Zapier what a failed call means: connect anew, come back later, stop quietly, or fail. */
import { PosternError } from "@postern/sdk";
import type { Bundle, ZObject } from "zapier-platform-core";

type Perform<Input extends Record<string, unknown>, Result> = (
  z: ZObject,
  bundle: Bundle<Input>,
) => Promise<Result>;

/**
 * The outermost wrapper of a perform, and the only place where the client's errors become the platform's.
 *
 * Two parameters stay two: the platform counts them.
 */
export function withZapierErrors<Input extends Record<string, unknown>, Result>(
  perform: Perform<Input, Result>,
): Perform<Input, Result> {
  return async (z, bundle) => {
    try {
      return await perform(z, bundle);
    } catch (error) {
      throw error instanceof PosternError ? zapierError(error, z) : error;
    }
  };
}

type Translate = (error: PosternError, z: ZObject) => Error;

/** How long to wait where the server names no time, in seconds. */
const usualWaitSeconds = 60;

const expired: Translate = ({ message }, z) =>
  new z.errors.ExpiredAuthError(`${message} Connect Postern again with a key that works.`);

const throttled: Translate = ({ message, retryAfterMs }, z) => {
  const seconds = retryAfterMs === undefined ? usualWaitSeconds : Math.ceil(retryAfterMs / 1000);
  return new z.errors.ThrottledError(message, seconds);
};

const halted: Translate = ({ message }, z) => new z.errors.HaltedError(message);

const failed: Translate = ({ message, code, status }, z) =>
  new z.errors.Error(message, code, status);

/** A key that lacks a scope is no dead key: connecting again would not help, so Zapier must not ask for it. */
const missingScope: Translate = (error, z) => {
  const scopes = strings(error.details?.["required"]).join(", ");
  const advice = `Give the API key the scope ${scopes}, or connect one that has it.`;
  return new z.errors.Error(withPlace(`${error.message} ${advice}`, error.docUrl), error.code, 403);
};

const planLimit: Translate = (error, z) => {
  const [url] = strings([error.details?.["upgrade_url"]]);
  const plan = strings([error.details?.["plan"]]).map((name) => ` Your plan is ${name}.`);
  return new z.errors.Error(withPlace(`${error.message}${plan}`, url), error.code, 403);
};

const translations: Readonly<Record<string, Translate>> = {
  UNAUTHORIZED: expired,
  INVALID_API_KEY: expired,
  API_KEY_EXPIRED: expired,
  RATE_LIMIT_EXCEEDED: throttled,
  AUTH_THROTTLED: throttled,
  IDEMPOTENCY_IN_FLIGHT: throttled,
  MAINTENANCE: throttled,
  INSUFFICIENT_SCOPE: missingScope,
  PLAN_LIMIT: planLimit,
  DUPLICATE_CONTENT: halted,
};

function zapierError(error: PosternError, z: ZObject): Error {
  const translate = Object.hasOwn(translations, error.code) ? translations[error.code] : undefined;
  return (translate ?? failed)(error, z);
}

function withPlace(message: string, url: string | undefined): string {
  return url === undefined ? message : `${message} See ${url}`;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
