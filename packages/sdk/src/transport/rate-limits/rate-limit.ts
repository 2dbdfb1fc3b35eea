/** What is said of the rate limits of a key. */

/** What the server last said of the limits of this key. */
export interface RateLimit {
  /** In the server's order, for example `minute` and `day`. */
  readonly windows: readonly RateLimitWindow[];
  /** The window with no room left; of several, the one that takes longest. */
  readonly exhausted?: RateLimitWindow;
}

/** One window of a rate limit. */
export interface RateLimitWindow {
  /** `minute`, `day`; `default` where the server gives no name; `retry-after` for the wait of a 429 that no window explains. */
  readonly name: string;
  /** Requests that the window admits. */
  readonly limit?: number;
  readonly windowSeconds?: number;
  /** Requests left now. */
  readonly remaining: number;
  /** When `remaining` grows next: milliseconds since the epoch. */
  readonly resetAt: number;
}
