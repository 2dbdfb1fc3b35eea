/** One queue for each client: so many requests at once, first come first served, and none that the server would refuse. */
import type { RateLimitError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import type { OutgoingRequest, Reply, Send } from "./exchange.ts";
import { abortedError, deadlineError, exhaustedError } from "./failure.ts";
import { Quota, type Verdict } from "./quota.ts";
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";
import { namedWaitMs } from "./retry-delay.ts";

export interface GateOptions {
  readonly clock: Clock;
  readonly maxConcurrency: number;
  /** A pause longer than this is not waited for: the request fails at once. */
  readonly maxRetryAfterMs: number;
}

interface Waiter {
  readonly request: OutgoingRequest;
  readonly enter: () => void;
  readonly refuse: (error: Error) => void;
}

export function createThrottle(gate: Gate): (next: Send) => Send {
  return (next) => async (request) => {
    const order = gate.tryEnter(request) ?? (await gate.queue(request));
    try {
      const reply = await next(request);
      gate.learn(reply, order);
      return reply;
    } finally {
      gate.leave(request);
    }
  };
}

/** Lets requests in, and learns from their replies when it has to close. */
export class Gate {
  readonly #options: GateOptions;
  readonly #quota = new Quota();
  /** A Set keeps the order of arrival and lets go of an aborted one in no time. */
  readonly #waiters = new Set<Waiter>();
  #underWay = 0;
  /** Of those under way, the ones that the key's limits count. */
  #counted = 0;
  #entered = 0;
  #rateLimit: RateLimit | undefined;
  #rateLimitOrder = 0;
  #cancelReopening: (() => void) | undefined;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** The limits that the latest request was told. */
  get rateLimit(): RateLimit | undefined {
    return this.#rateLimit;
  }

  /** Enters at once where nothing stands in the way; the number of the request, or undefined. */
  tryEnter(request: OutgoingRequest): number | undefined {
    // Whoever waits was here first; a request without key only waits for a free place.
    const isNext = this.#waiters.size === 0 || !request.needsKey;
    return isNext && this.#judge(request) === "go" ? this.#enter(request) : undefined;
  }

  /** Waits for its turn: until the abort of its signal, its deadline, or a pause that is too long. */
  queue(request: OutgoingRequest): Promise<number> {
    const { clock } = this.#options;
    const { signal, deadlineAt } = request;
    const sent = request.attempt - 1;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(abortedError(request, sent));
        return;
      }
      const abort = () => waiter.refuse(abortedError(request, sent));
      const cancelDeadline = Number.isFinite(deadlineAt)
        ? clock.after(deadlineAt - clock.now(), () => waiter.refuse(deadlineError(request, sent)))
        : undefined;
      const settle = () => {
        this.#waiters.delete(waiter);
        if (this.#waiters.size === 0) {
          this.#reopenAt(undefined);
        }
        cancelDeadline?.();
        signal?.removeEventListener("abort", abort);
      };
      const waiter: Waiter = {
        request,
        enter: () => {
          settle();
          resolve(this.#enter(request));
        },
        refuse: (error) => {
          settle();
          reject(error);
        },
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiters.add(waiter);
      this.#admit();
    });
  }

  learn(reply: Reply, order: number): void {
    const rateLimit = reply.rateLimit ?? readRefusal(reply);
    if (rateLimit) {
      this.#quota.learn(rateLimit, order, this.#counted - 1);
      if (order >= this.#rateLimitOrder) {
        this.#rateLimit = rateLimit;
        this.#rateLimitOrder = order;
      }
    }
  }

  leave(request: OutgoingRequest): void {
    this.#underWay -= 1;
    this.#counted -= request.needsKey ? 1 : 0;
    this.#admit();
  }

  #enter(request: OutgoingRequest): number {
    this.#underWay += 1;
    if (request.needsKey) {
      this.#counted += 1;
      this.#quota.charge();
    }
    this.#entered += 1;
    return this.#entered;
  }

  #judge(request: OutgoingRequest): Verdict {
    if (this.#underWay >= this.#options.maxConcurrency) {
      return "hold";
    }
    return request.needsKey ? this.#quota.judge(this.#options.clock.now(), this.#counted) : "go";
  }

  /** Lets in whoever may enter now, in the order of arrival; sets the alarm for those who wait for a reset. */
  #admit(): void {
    let opensAt: number | undefined;
    for (const waiter of this.#waiters) {
      const verdict = this.#judge(waiter.request);
      if (verdict === "hold") {
        break;
      }
      if (verdict === "go") {
        waiter.enter();
      } else if (this.#isTooLong(verdict.resetAt, waiter.request)) {
        waiter.refuse(this.#createRefusal(verdict, waiter.request));
      } else {
        opensAt = verdict.resetAt;
      }
    }
    this.#reopenAt(opensAt);
  }

  #createRefusal(exhausted: RateLimitWindow, request: OutgoingRequest): RateLimitError {
    const windows = this.#rateLimit?.windows ?? [exhausted];
    return exhaustedError(request, { windows, exhausted }, this.#options.clock.now());
  }

  #isTooLong(resetAt: number, request: OutgoingRequest): boolean {
    const waitMs = resetAt - this.#options.clock.now();
    return waitMs > this.#options.maxRetryAfterMs || resetAt >= request.deadlineAt;
  }

  #reopenAt(at: number | undefined): void {
    const { clock } = this.#options;
    this.#cancelReopening?.();
    this.#cancelReopening =
      at === undefined ? undefined : clock.after(at - clock.now(), () => this.#admit());
  }
}

/** A 429 without rate headers, as a proxy gives: the wait it names closes the gate all the same. */
function readRefusal({ status, headers, receivedAt }: Reply): RateLimit | undefined {
  const waitMs = status === 429 ? namedWaitMs(headers, receivedAt) : undefined;
  if (waitMs === undefined) {
    return undefined;
  }
  const exhausted = { name: "default", remaining: 0, resetAt: receivedAt + waitMs };
  return { windows: [exhausted], exhausted };
}
