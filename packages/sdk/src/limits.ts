/** The numbers that bound a client and its calls: their defaults, and the check of what was given. */
import { UsageError } from "./errors.ts";

const defaults = {
  maxRetries: 2,
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxRetryAfterMs: 60_000,
  maxConcurrency: 20,
} as const;

export type Limits = Readonly<Record<keyof typeof defaults, number>>;

/** Those that were given, or `undefined` for the default. */
type Given = { readonly [Name in keyof Limits]?: number | undefined };

/** The least that each may be. */
const least: Limits = {
  maxRetries: 0,
  timeoutMs: 1,
  deadlineMs: 1,
  maxRetryAfterMs: 0,
  maxConcurrency: 1,
};

export function readLimits(given: Given): Limits {
  return {
    maxRetries: chooseLimit("maxRetries", given, defaults),
    timeoutMs: chooseLimit("timeoutMs", given, defaults),
    deadlineMs: chooseLimit("deadlineMs", given, defaults),
    maxRetryAfterMs: chooseLimit("maxRetryAfterMs", given, defaults),
    maxConcurrency: chooseLimit("maxConcurrency", given, defaults),
  };
}

/**
 * What was given, or else what stands otherwise.
 *
 * @throws {UsageError} for what is no number, too small, or a part of a thing that comes whole.
 */
export function chooseLimit<Name extends keyof Limits>(
  name: Name,
  given: Given,
  otherwise: Pick<Limits, Name>,
): number {
  const value = given[name] ?? otherwise[name];
  const isCountable = name.endsWith("Ms") || value % 1 === 0 || value === Number.POSITIVE_INFINITY;
  if (typeof value !== "number" || !(value >= least[name]) || !isCountable) {
    throw new UsageError(
      `${name} must be a number of at least ${least[name]}, not ${String(value)}.`,
    );
  }
  return value;
}
