/** The road of a request: retry outside throttle, so that no place in the queue is held while waiting. */
import { type ApiKeySource, Credential, createAuthenticate } from "./authenticate.ts";
import type { Clock } from "./clock.ts";
import type { Send } from "./exchange.ts";
import type { Logger } from "./logger.ts";
import type { Quota } from "./quota.ts";
import type { Random } from "./random.ts";
import type { RateLimit } from "./rate-limit.ts";
import { createRetry } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import { createSend } from "./send.ts";
import { createThrottle, Gate } from "./throttle.ts";

export interface TransportOptions {
  readonly apiKey?: ApiKeySource | undefined;
  readonly origin: string;
  readonly maxRetryAfterMs: number;
  readonly maxConcurrency: number;
  readonly fetch: typeof fetch;
  readonly canStreamRequests: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger?: Logger;
  readonly quota?: Quota | undefined;
}

export interface Transport {
  readonly request: Send;
  /** The limits that the latest answer named. */
  readonly rateLimit: RateLimit | undefined;
}

export function createTransport(options: TransportOptions): Transport {
  const gate = new Gate(options);
  const send = createSend(options);
  const authenticate = createAuthenticate(new Credential(options.apiKey), options.origin);
  const throttle = createThrottle(gate);
  const retry = createRetry({ ...options, budget: new RetryBudget() });
  return {
    request: retry(throttle(authenticate(send))),
    get rateLimit() {
      return gate.rateLimit;
    },
  };
}
