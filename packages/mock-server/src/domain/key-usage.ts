/** What a key did on one day, counted: by operation, address, origin, client and error. */

/** How often each value came up. A list of pairs, because values are text that callers choose. */
export type Tally = readonly (readonly [value: string, count: number])[];

/** Plain data, as a store keeps it. */
export interface KeyUsage {
  readonly requests: number;
  /** Requests that were refused or failed, by code. */
  readonly errors: Tally;
  readonly operations: Tally;
  readonly addresses: Tally;
  readonly origins: Tally;
  /** By name and version, as `clientOf` spells them. */
  readonly clients: Tally;
}
