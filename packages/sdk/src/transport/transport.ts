/** The road of a request: retry outside throttle, so that no place in the queue is held while waiting. */
import { createAttemptClock } from "./attempt-clock.ts";
import { type ApiKeySource, Credential, createAuthenticate } from "./authenticate.ts";
import type { Clock } from "./clock.ts";
import type { Send } from "./exchange.ts";
import { HookCaller, type Hooks } from "./hooks.ts";
import type { Log } from "./logger.ts";
import { createObserve } from "./observe.ts";
import type { Random } from "./random.ts";
import { Gate } from "./rate-limits/gate.ts";
import type { Quota } from "./rate-limits/quota.ts";
import type { RateLimit } from "./rate-limits/rate-limit.ts";
import { createRetry } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import { createSend } from "./send.ts";
import { createThrottle } from "./throttle.ts";

export interface TransportOptions {
  readonly apiKey?: ApiKeySource | undefined;
  readonly origin: string;
  readonly maxRetryAfterMs: number;
  readonly maxConcurrency: number;
  readonly fetch: typeof fetch;
  readonly canStreamRequests: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly hooks: Hooks;
  readonly log: Log;
  readonly quota?: Quota | undefined;
}

export interface Transport {
  readonly request: Send;
  /** The limits that the latest answer named. */
  readonly rateLimit: RateLimit | undefined;
}

export function createTransport(options: TransportOptions): Transport {
  const gate = new Gate(options);
  const hooks = new HookCaller(options.hooks, options.log);
  const send = createSend(options);
  const authenticate = createAuthenticate(new Credential(options.apiKey), options.origin);
  const limitTime = createAttemptClock(options.clock);
  const observe = createObserve({ ...options, hooks });
  const throttle = createThrottle(gate);
  const retry = createRetry({ ...options, hooks, budget: new RetryBudget() });
  return {
    request: retry(throttle(observe(limitTime(authenticate(send))))),
    get rateLimit() {
      return gate.rateLimit;
    },
  };
}
