/** What every step of a request's path is given: what was asked, by whom it is answered, and what the answer carries. */
import type { IncomingRequest } from "../domain/exchange.ts";
import type { ServerContext } from "../server-context.ts";

/** Headers by lower-case name. */
export type AnswerHeaders = Record<string, string>;

export interface Exchange {
  readonly request: IncomingRequest;
  readonly server: ServerContext;
  /** What the answer carries whatever becomes of the request; steps add to it on the way. */
  readonly headers: AnswerHeaders;
}
