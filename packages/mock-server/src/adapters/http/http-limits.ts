/** The limits of a server on a port, and a Node server that enforces them. */
import { createServer, type Server } from "node:http";

/** The limits for clients. */
export interface HttpLimits {
  /** All header lines of a request together; more is 431. @default 16384 */
  readonly headerBytes: number;
  /** For the headers of a request to arrive; more is 408. @default 15000 */
  readonly headersTimeoutMs: number;
  /** For a whole request to arrive, body included; more is 408. @default 120000 */
  readonly requestTimeoutMs: number;
  /** A connection without a request is closed after this; longer than the 60 s that proxies keep theirs. @default 65000 */
  readonly idleTimeoutMs: number;
  /** A connection on which no byte moves is closed after this. @default 150000 */
  readonly stallTimeoutMs: number;
  /** For requests in flight to be answered once the server closes. @default 10000 */
  readonly closeTimeoutMs: number;
  /** Open connections; one more is closed at once. @default 20000 */
  readonly connections: number;
  /**
   * Pipelined requests waiting on all connections together; a connection that sends one more is closed.
   * @default 10000
   */
  readonly pipelinedRequests: number;
  /** Bytes of all request bodies in transit together; more is 503. @default 536870912 */
  readonly bodyBytesAtOnce: number;
}

export const DEFAULT_HTTP_LIMITS: HttpLimits = {
  headerBytes: 16_384,
  headersTimeoutMs: 15_000,
  requestTimeoutMs: 120_000,
  idleTimeoutMs: 65_000,
  stallTimeoutMs: 150_000,
  closeTimeoutMs: 10_000,
  connections: 20_000,
  pipelinedRequests: 10_000,
  bodyBytesAtOnce: 536_870_912,
};

export function makeServer(limits: HttpLimits): Server {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.idleTimeoutMs,
    connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
    // Two Authorization headers must not pass for one.
    joinDuplicateHeaders: true,
    // A request without Host is refused elsewhere, with the API's error format.
    requireHostHeader: false,
  });
  // Their size bounds them; a bound on their number would drop the rest in silence.
  server.maxHeadersCount = 0;
  server.maxConnections = limits.connections;
  server.timeout = limits.stallTimeoutMs;
  return server;
}
