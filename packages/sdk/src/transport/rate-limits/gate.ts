/** Admits requests in order of arrival, up to a maximum at once, and none that the server would refuse. */
import type { RateLimitError } from "../../errors.ts";
import type { Clock } from "../clock.ts";
import type { OutgoingRequest, Reply } from "../exchange.ts";
import { abortedError, deadlineError, exhaustedError } from "../failure.ts";
import type { Log } from "../logger.ts";
import { Ledger } from "./ledger.ts";
import type { Quota, QuotaWatcher, Refusal, Settlement } from "./quota.ts";
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";
import { settlementOf } from "./settlement.ts";

export interface GateOptions {
  readonly clock: Clock;
  readonly maxConcurrency: number;
  /** If the wait is longer than this, the request fails immediately. */
  readonly maxRetryAfterMs: number;
  /** What the key may still send. @default this client's own count */
  readonly quota?: Quota | undefined;
  readonly log: Log;
}

interface Waiter {
  readonly request: OutgoingRequest;
  readonly enter: (ticket: number) => void;
  readonly refuse: (createError: () => unknown) => void;
}

/** Of a request without key: the key's limits do not count it. */
const uncounted = 0;

/** How often a quota that says neither yes nor until when is asked again, though nothing has come back. */
const lookAgainMs = 1_000;

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
  readonly #watcher: QuotaWatcher;
  /** Set while somebody waits. */
  #stopWatching: (() => void) | undefined;
  /** No waiter's deadline is earlier. */
  #earliestDeadlineAt = Number.POSITIVE_INFINITY;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#quota = options.quota ?? Ledger.ofOneClient();
    this.#watcher = {
      onOpening: () => this.#admit(),
      onTrouble: (error) => {
        const consequence = "the shared quota is away: this process paces itself alone";
        options.log.warn?.(consequence, { error });
      },
    };
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
    return new Promise((resolve) => {
      const abort = () => waiter.refuse(() => abortedError(request, sent));
      const outrun = () => waiter.refuse(() => deadlineError(request, sent));
      const cancelDeadline = Number.isFinite(deadlineAt)
        ? clock.after(deadlineAt - clock.now(), outrun)
        : undefined;
      const settle = () => {
        line.delete(waiter);
        if (this.#waiters.size === 0) {
          this.#reopenAt(undefined);
          this.#stopWatching?.();
          this.#stopWatching = undefined;
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
        refuse: (createError) => {
          // First of all it leaves the line: whatever is thrown from here on is its own, and holds up nobody else.
          settle();
          resolve(throwFrom(createError));
        },
      };
      signal?.addEventListener("abort", abort, { once: true });
      line.add(waiter);
      if (line === this.#waiters) {
        this.#stopWatching ??= this.#quota.watch?.(this.#watcher);
      }
      this.#earliestDeadlineAt = Math.min(this.#earliestDeadlineAt, deadlineAt);
      this.#admit();
    });
  }

  /**
   * Never throws: the reply belongs to its caller, whatever becomes of those who wait.
   *
   * @param reply What the request brought; undefined where it was lost.
   */
  leave(ticket: number, reply: Reply | undefined): void {
    this.#underWay -= 1;
    if (ticket !== uncounted) {
      this.#settle(ticket, settlementOf(reply));
    }
    this.#admit();
  }

  #settle(ticket: number, settlement: Settlement): void {
    if (settlement.rateLimit && ticket >= this.#rateLimitTicket) {
      this.#rateLimit = settlement.rateLimit;
      this.#rateLimitTicket = ticket;
    }
    try {
      this.#quota.settle(ticket, this.#options.clock.now(), settlement);
    } catch (error) {
      this.#options.log.error?.("a quota failed", { error });
    }
  }

  #enter(request: OutgoingRequest): number | Refusal {
    if (this.#underWay >= this.#options.maxConcurrency) {
      return "hold";
    }
    const ticket = request.needsKey ? this.#quota.take(this.#options.clock.now()) : uncounted;
    this.#underWay += typeof ticket === "number" ? 1 : 0;
    return ticket;
  }

  /** A quota of the caller's that throws fails the call that asked. */
  #judge({ request, refuse }: Waiter): number | Refusal | "refused" {
    try {
      return this.#enter(request);
    } catch (error) {
      refuse(() => error);
      return "refused";
    }
  }

  #lineOf({ needsKey }: OutgoingRequest): Set<Waiter> {
    return needsKey ? this.#waiters : this.#keyless;
  }

  /** Lets in whoever may enter now, in the order of arrival; sets the alarm for those who wait for a reset. */
  #admit(): void {
    for (const line of [this.#keyless, this.#waiters]) {
      for (const waiter of line) {
        const verdict = this.#judge(waiter);
        if (typeof verdict === "number") {
          waiter.enter(verdict);
        } else if (verdict !== "refused") {
          this.#close(verdict);
          break;
        }
      }
    }
  }

  /** Nobody enters for now: refuses those for whom that is too long, and sets the alarm for the others. */
  #close(refusal: Refusal): void {
    if (refusal === "hold") {
      const { clock, maxConcurrency } = this.#options;
      const isByQuota = this.#waiters.size > 0 && this.#underWay < maxConcurrency;
      this.#reopenAt(isByQuota ? clock.now() + lookAgainMs : undefined);
      return;
    }
    if (this.#isTooLong(refusal.resetAt, this.#earliestDeadlineAt)) {
      this.#earliestDeadlineAt = Number.POSITIVE_INFINITY;
      for (const { request, refuse } of this.#waiters) {
        if (this.#isTooLong(refusal.resetAt, request.deadlineAt)) {
          refuse(() => this.#createRefusal(refusal, request));
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

async function throwFrom(createError: () => unknown): Promise<never> {
  throw createError();
}
