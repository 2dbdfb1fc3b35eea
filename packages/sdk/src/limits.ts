/** The numbers that bound a client, its calls and its helpers: their defaults, and the check of what was given. */
import { UsageError } from "./errors.ts";

const defaults = {
  maxRetries: 2,
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxRetryAfterMs: 60_000,
  maxConcurrency: 20,
} as const;

export type Limits = Readonly<Record<keyof typeof defaults, number>>;

/** The least that each may be. */
const least = {
  maxRetries: 0,
  timeoutMs: 1,
  deadlineMs: 1,
  maxRetryAfterMs: 0,
  maxConcurrency: 1,
  pollMs: 1,
  toleranceMs: 0,
  limit: 0,
} as const;

type LimitName = keyof typeof least;

/** Those that were given, or `undefined` for the default. */
type Given = { readonly [Name in LimitName]?: number | undefined };

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
export function chooseLimit<Name extends LimitName>(
  name: Name,
  given: Given,
  otherwise: Readonly<Record<Name, number>>,
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
