/**
 * The interface through which the throttle asks whether a request may be sent: in this process, or shared by several.
 */
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";

/**
 * Why no request may be sent now.
 *
 * - `hold`: there may be room; the requests in progress will show.
 * - a window: it has no room until its `resetAt`.
 */
export type Refusal = "hold" | RateLimitWindow;

/** The result of a request, as far as rate limits are concerned. */
export interface Settlement {
  /** The rate limits in the response. */
  readonly rateLimit?: RateLimit | undefined;
  /**
   * - `admitted`: the server has counted it.
   * - `refused`: refused because of the limits, and so not counted.
   * - `lost`: unknown; a response from a proxy says no more than no response.
   */
  readonly fate: "admitted" | "refused" | "lost";
}

export interface Quota {
  /** Admits one request and returns its ticket, an increasing number, or the reason why it must wait. */
  take(now: number): number | Refusal;
  /** Reports the result of the request with this ticket. */
  settle(ticket: number, now: number, settlement: Settlement): void;
  /** Registers a callback for when a refusal ends for a reason other than a response or the passing of time. */
  onOpening?(listener: () => void): void;
}
