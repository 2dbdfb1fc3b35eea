/** How a bucket asks each of its windows, whatever their kind. */

/** What one window has counted for one bucket. Times are epoch milliseconds and never step back. */
export interface WindowCount {
  /** Requests in the window that ends now. */
  used(now: number): number;
  add(now: number): void;
  /** When fewer requests than now, and fewer than the quota, will be in the window. */
  growsAt(quota: number, now: number): number;
  save(): readonly number[];
}
