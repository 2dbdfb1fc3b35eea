/** The port through which the throttle asks whether a request may leave: in this process, or shared by many. */
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";

/**
 * Why no request may leave.
 *
 * - `hold`: there may be room; what is under way will tell, or a second look a second later.
 * - a window: it has none until its `resetAt`.
 */
export type Refusal = "hold" | RateLimitWindow;

/** What a request came to, as far as the key's limits go. */
export interface Settlement {
  /** What the answer said of the limits. */
  readonly rateLimit?: RateLimit | undefined;
  /**
   * - `admitted`: the server has counted it.
   * - `refused`: for the limits' sake, and so not counted.
   * - `lost`: nobody knows; an answer from a proxy tells no more than none.
   */
  readonly fate: "admitted" | "refused" | "lost";
}

export interface Quota {
  /** Lets one request go and gives its ticket, a number that rises with each, or says why not. */
  take(now: number): number | Refusal;
  /** The request of a ticket is over, well or not. */
  settle(ticket: number, now: number, settlement: Settlement): void;
  /**
   * Takes who waits for it, for as long as somebody does.
   *
   * @returns what lets go of the watcher.
   */
  watch?(watcher: QuotaWatcher): () => void;
}

/** What a quota tells those who wait for it. */
export interface QuotaWatcher {
  /** A refusal has ended that no answer and no time would have ended. */
  onOpening(): void;
  /** It counts less well than it should, since what it counts by cannot be reached. */
  onTrouble(error: unknown): void;
}
