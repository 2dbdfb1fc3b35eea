/** Says to Zapier what a failed call means: connect anew, come back later, stop quietly, or fail; and to its user what to do. */
import { PosternError } from "@postern/sdk";
import type { Bundle, ZObject } from "zapier-platform-core";
import { adviceOf } from "./errors/advice.ts";
import { describeFailure } from "./errors/describe-failure.ts";
import { type Form, noForm } from "./errors/form.ts";

type Perform<Input extends Record<string, unknown>, Result> = (
  z: ZObject,
  bundle: Bundle<Input>,
) => Promise<Result>;

/** The platform ends a step after 30 seconds, and tells its user nothing of what it was about. */
const longestStepMs = 27_000;

/**
 * The outermost wrapper of a perform, and the only place where the client's errors become the platform's.
 *
 * Two parameters stay two: the platform counts them.
 *
 * @param formOf What the user of the step has filled in, asked for when it fails.
 */
export function withZapierErrors<Input extends Record<string, unknown>, Result>(
  perform: Perform<Input, Result>,
  formOf: (z: ZObject, bundle: Bundle<Input>) => Form = () => noForm,
): Perform<Input, Result> {
  return async (z, bundle) => {
    try {
      return await inTime(perform(z, bundle));
    } catch (error) {
      throw error instanceof PosternError ? zapierError(error, z, formOf(z, bundle)) : error;
    }
  };
}

/** A step may make several calls, each with a clock of its own, and uploads have none. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const clock = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const message = `The step took more than ${longestStepMs / 1000} seconds.`;
    clock.reject(new PosternError(message, { code: "STEP_TOO_LONG" }));
  }, longestStepMs);
  try {
    return await Promise.race([work, clock.promise]);
  } finally {
    clearTimeout(timer);
  }
}

type Translate = (text: string, error: PosternError, z: ZObject) => Error;

/** How long to wait where the server names no time, in seconds. */
const usualWaitSeconds = 60;

/** The key is dead: Zapier asks its user to connect again, and holds the Zap until then. */
const expired: Translate = (text, _error, z) => new z.errors.ExpiredAuthError(text);

/** Nothing was done, and may be later: Zapier runs the step again by itself. */
const throttled: Translate = (text, { retryAfterMs }, z) => {
  const seconds = retryAfterMs === undefined ? usualWaitSeconds : Math.ceil(retryAfterMs / 1000);
  return new z.errors.ThrottledError(text, seconds);
};

/** There is nothing to do: the Zap stops, and nobody is alarmed. */
const halted: Translate = (text, _error, z) => new z.errors.HaltedError(text);

/** Somebody has to change something; connecting again would not help, so Zapier does not ask for it. */
const failed: Translate = (text, { code, status }, z) => new z.errors.Error(text, code, status);

const translations: Readonly<Record<string, Translate>> = {
  UNAUTHORIZED: expired,
  INVALID_API_KEY: expired,
  API_KEY_EXPIRED: expired,
  RATE_LIMIT_EXCEEDED: throttled,
  AUTH_THROTTLED: throttled,
  IDEMPOTENCY_IN_FLIGHT: throttled,
  MAINTENANCE: throttled,
  DUPLICATE_CONTENT: halted,
  NOT_PENDING_APPROVAL: halted,
  NOT_RETRYABLE: halted,
};

function zapierError(error: PosternError, z: ZObject, form: Form): Error {
  const { code } = error;
  const translate = Object.hasOwn(translations, code) ? translations[code] : undefined;
  return (translate ?? failed)(describeFailure(error, adviceOf(error, form), form), error, z);
}
