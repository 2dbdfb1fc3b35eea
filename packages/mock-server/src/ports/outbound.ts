/** What the core asks of the network: who may be reached, and HTTP to the outside. */

export interface AddressMatcher {
  /** Whether the text is an IPv4 or IPv6 address or CIDR range. */
  isRange(text: string): boolean;
  /** Whether the address lies in one of the ranges; `::ffff:a.b.c.d` counts as `a.b.c.d`. */
  contains(ranges: readonly string[], address: string): boolean;
}

/** HTTP to the outside: webhooks, media and feeds. */
export interface Outbound {
  /**
   * Looks at the address as it is written, before anything is kept or sent.
   * @throws Problem `URL_BLOCKED`
   */
  requireAllowed(url: string): void;
  /**
   * Follows no redirect. It always settles, at the latest when its time is over.
   * @throws Problem `URL_BLOCKED` where the address, or what its name stands for, is not allowed; else what went wrong
   */
  fetch(request: Request, bounds?: FetchBounds): Promise<Response>;
}

/** What an exchange may cost; where they are absent, what webhooks need. */
export interface FetchBounds {
  /** For the whole exchange. */
  readonly timeoutMs?: number;
  /** Of the answer's body; more rejects. */
  readonly maxResponseBytes?: number;
}
