/** What every step of a request's path is given: what was asked, by whom it is answered, and what the answer carries. */
import type { Operation, OperationId } from "@postern/spec";
import type { ApiKey } from "../domain/keys/api-key.ts";
import type { IncomingRequest } from "../domain/wire/exchange.ts";
import type { ServerContext } from "../server-context.ts";

/** Headers by lower-case name. */
export type AnswerHeaders = Record<string, string>;

export interface Exchange {
  readonly request: IncomingRequest;
  readonly server: ServerContext;
  /** What the answer carries whatever becomes of the request; steps add to it on the way. */
  readonly headers: AnswerHeaders;
  readonly known: Known;
}

/** What has become known of the request on its way, for whatever is noted of it, also when it fails. */
export interface Known {
  operation?: Operation & { readonly id: OperationId };
  /** The key that was presented, whether or not it is good for anything. */
  key?: ApiKey;
  workspaceId?: string;
}
