/** Admits requests in order of arrival, up to a maximum at once, and none that the server would refuse. */
import type { RateLimitError } from "../../errors.ts";
import type { Clock } from "../clock.ts";
import type { OutgoingRequest, Reply } from "../exchange.ts";
import { abortedError, deadlineError, exhaustedError } from "../failure.ts";
import { Ledger } from "./ledger.ts";
import type { Quota, Refusal } from "./quota.ts";
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";
import { settlementOf } from "./settlement.ts";

export interface GateOptions {
  readonly clock: Clock;
  readonly maxConcurrency: number;
  /** If the wait is longer than this, the request fails immediately. */
  readonly maxRetryAfterMs: number;
  /** What the key may still send. @default this client's own count */
  readonly quota?: Quota | undefined;
}

interface Waiter {
  readonly request: OutgoingRequest;
  readonly enter: (ticket: number) => void;
  readonly refuse: (error: Error) => void;
}

/** Of a request without key: the key's limits do not count it. */
const uncounted = 0;

/** Lets requests in, one by one, and has their replies counted. */
export class Gate {
  readonly #options: GateOptions;
  readonly #quota: Quota;
  /** A Set keeps the order of arrival and lets go of an aborted one in no time. */
  readonly #waiters = new Set<Waiter>();
  /** Those that need no key wait for a free place alone, and so never behind the others. */
  readonly #keyless = new Set<Waiter>();
  #underWay = 0;
  #rateLimit: RateLimit | undefined;
  #rateLimitTicket = 0;
  #cancelReopening: (() => void) | undefined;
  /** No waiter's deadline is earlier. */
  #earliestDeadlineAt = Number.POSITIVE_INFINITY;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#quota = options.quota ?? new Ledger();
    this.#quota.onOpening?.(() => this.#admit());
  }

  /** The limits that the latest request was told. */
  get rateLimit(): RateLimit | undefined {
    return this.#rateLimit;
  }

  /** Enters at once where nothing stands in the way; the ticket of the request, or undefined. */
  tryEnter(request: OutgoingRequest): number | undefined {
    // Whoever waits was here first.
    const isNext = this.#lineOf(request).size === 0;
    const ticket = isNext ? this.#enter(request) : undefined;
    return typeof ticket === "number" ? ticket : undefined;
  }

  /** Waits for its turn: until the abort of its signal, its deadline, or a pause that is too long. */
  queue(request: OutgoingRequest): Promise<number> {
    const { clock } = this.#options;
    const { signal, deadlineAt } = request;
    const line = this.#lineOf(request);
    const sent = request.attempt - 1;
    return new Promise((resolve, reject) => {
      const abort = () => waiter.refuse(abortedError(request, sent));
      const cancelDeadline = Number.isFinite(deadlineAt)
        ? clock.after(deadlineAt - clock.now(), () => waiter.refuse(deadlineError(request, sent)))
        : undefined;
      const settle = () => {
        line.delete(waiter);
        if (this.#waiters.size === 0) {
          this.#reopenAt(undefined);
        }
        cancelDeadline?.();
        signal?.removeEventListener("abort", abort);
      };
      const waiter: Waiter = {
        request,
        enter: (ticket) => {
          settle();
          resolve(ticket);
        },
        refuse: (error) => {
          settle();
          reject(error);
        },
      };
      signal?.addEventListener("abort", abort, { once: true });
      line.add(waiter);
      this.#earliestDeadlineAt = Math.min(this.#earliestDeadlineAt, deadlineAt);
      this.#admit();
    });
  }

  /** @param reply What the request brought; undefined where it was lost. */
  leave(ticket: number, reply: Reply | undefined): void {
    this.#underWay -= 1;
    if (ticket !== uncounted) {
      const settlement = settlementOf(reply);
      this.#quota.settle(ticket, this.#options.clock.now(), settlement);
      if (settlement.rateLimit && ticket >= this.#rateLimitTicket) {
        this.#rateLimit = settlement.rateLimit;
        this.#rateLimitTicket = ticket;
      }
    }
    this.#admit();
  }

  #enter(request: OutgoingRequest): number | Refusal {
    if (this.#underWay >= this.#options.maxConcurrency) {
      return "hold";
    }
    const ticket = request.needsKey ? this.#quota.take(this.#options.clock.now()) : uncounted;
    this.#underWay += typeof ticket === "number" ? 1 : 0;
    return ticket;
  }

  #lineOf({ needsKey }: OutgoingRequest): Set<Waiter> {
    return needsKey ? this.#waiters : this.#keyless;
  }

  /** Lets in whoever may enter now, in the order of arrival; sets the alarm for those who wait for a reset. */
  #admit(): void {
    for (const line of [this.#keyless, this.#waiters]) {
      for (const waiter of line) {
        const verdict = this.#enter(waiter.request);
        if (typeof verdict !== "number") {
          this.#close(verdict);
          break;
        }
        waiter.enter(verdict);
      }
    }
  }

  /** Nobody enters for now: refuses those for whom that is too long, and sets the alarm for the others. */
  #close(refusal: Refusal): void {
    if (refusal === "hold") {
      return;
    }
    if (this.#isTooLong(refusal.resetAt, this.#earliestDeadlineAt)) {
      this.#earliestDeadlineAt = Number.POSITIVE_INFINITY;
      for (const { request, refuse } of this.#waiters) {
        if (this.#isTooLong(refusal.resetAt, request.deadlineAt)) {
          refuse(this.#createRefusal(refusal, request));
        } else {
          this.#earliestDeadlineAt = Math.min(this.#earliestDeadlineAt, request.deadlineAt);
        }
      }
    }
    this.#reopenAt(this.#waiters.size === 0 ? undefined : refusal.resetAt);
  }

  #createRefusal(exhausted: RateLimitWindow, request: OutgoingRequest): RateLimitError {
    const windows = this.#rateLimit?.windows ?? [exhausted];
    return exhaustedError(request, { windows, exhausted }, this.#options.clock.now());
  }

  #isTooLong(resetAt: number, deadlineAt: number): boolean {
    const waitMs = resetAt - this.#options.clock.now();
    return waitMs > this.#options.maxRetryAfterMs || resetAt >= deadlineAt;
  }

  #reopenAt(at: number | undefined): void {
    const { clock } = this.#options;
    this.#cancelReopening?.();
    this.#cancelReopening =
      at === undefined ? undefined : clock.after(at - clock.now(), () => this.#admit());
  }
}
