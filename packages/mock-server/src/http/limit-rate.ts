/** Check 10: both rate windows have room. */
import type { Caller } from "../domain/access/caller.ts";
import { keyWindows } from "../domain/keys/key-limits.ts";
import { rateHeaders, rateLimitExceeded } from "../domain/limits/rate-headers.ts";
import { reachedThreshold } from "../domain/usage/usage-threshold.ts";
import { check } from "./check.ts";
import type { Exchange } from "./exchange.ts";

/** @throws Problem `RATE_LIMIT_EXCEEDED`, which takes nothing from any window. */
export async function limitRate(exchange: Exchange, caller: Caller | undefined): Promise<void> {
  if (caller?.type !== "key") return;
  const { headers, server } = exchange;
  const windows = keyWindows(caller.key, caller.company, server.policy);
  const reading = await server.rateLimiter.take(caller.key.bucket, windows, server.clock.now());
  Object.assign(headers, rateHeaders(reading));
  const reached = reachedThreshold(reading);
  if (reached !== undefined) server.usageAlarms.raise(caller.key.id, reached);
  const { refusedBy } = reading;
  if (refusedBy === undefined) return;
  check(exchange, 10, () => {
    throw rateLimitExceeded(refusedBy);
  });
}
