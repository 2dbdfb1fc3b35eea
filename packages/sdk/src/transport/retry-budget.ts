/**
 * One purse of retries for the whole client: when a server is down for everybody, a program stops multiplying its
 * load after some 35 retries, whatever the number of calls.
 */
export class RetryBudget {
  #tokens = capacity;

  /** Pays for a retry; false when the purse does not hold enough. */
  take(cost: number): boolean {
    if (this.#tokens < cost) {
      return false;
    }
    this.#tokens -= cost;
    return true;
  }

  /** A success gives back what its last retry cost, and one token when it needed none. */
  refund(cost: number): void {
    this.#tokens = Math.min(capacity, this.#tokens + Math.max(1, cost));
  }
}

const capacity = 500;

/** What a retry takes from the budget: a refusal for haste costs the server less than a failure. */
export const retryCost = { throttled: 5, failed: 14 } as const;
