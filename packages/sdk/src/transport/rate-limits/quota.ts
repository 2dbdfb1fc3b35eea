/** The port through which the throttle asks whether a request may leave: in this process, or shared by many. */
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";

/**
 * Why no request may leave.
 *
 * - `hold`: there may be room; what is under way will tell.
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
  /** Takes whom to call when a refusal has ended that no answer and no time would have ended. */
  onOpening?(listener: () => void): void;
}
