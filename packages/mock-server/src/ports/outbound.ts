/** The network ports: address ranges, and outgoing HTTP. */

export interface AddressMatcher {
  /** Whether the text is an IPv4 or IPv6 address or CIDR range. */
  isRange(text: string): boolean;
  /** Whether the address lies in one of the ranges; `::ffff:a.b.c.d` counts as `a.b.c.d`. */
  contains(ranges: readonly string[], address: string): boolean;
}

/** Outgoing HTTP, for webhooks, media and feeds. */
export interface Outbound {
  /**
   * Checks the URL as written, before anything is stored or sent.
   * @throws Problem `URL_BLOCKED`
   */
  requireAllowed(url: string): void;
  /**
   * Follows no redirect. It always settles, at the latest when its time is over.
   * @throws Problem `URL_BLOCKED` where the address, or what its name stands for, is not allowed; else what went wrong
   */
  fetch(request: Request, bounds?: FetchBounds): Promise<Response>;
}

/** Limits of an exchange; the defaults suit webhooks. */
export interface FetchBounds {
  /** For the whole exchange. */
  readonly timeoutMs?: number;
  /** Maximum size of the response body; a larger one rejects. */
  readonly maxResponseBytes?: number;
}
