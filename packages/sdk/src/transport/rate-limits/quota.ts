/**
 * The interface through which the throttle asks whether a request may be sent: in this process, or shared by several.
 */
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";

/**
 * Why no request may be sent now.
 *
 * - `hold`: there may be room; what is under way will tell, or a second look a second later.
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
