/** The rate limits of a key, as the client exposes them. */

/** The rate limits of this key, as last reported by the server. */
export interface RateLimit {
  /** In the server's order, for example `minute` and `day`. */
  readonly windows: readonly RateLimitWindow[];
  /** The window with no room left; if there are several, the one with the latest reset. */
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
  /** When `remaining` next increases, in milliseconds since the epoch. */
  readonly resetAt: number;
}
