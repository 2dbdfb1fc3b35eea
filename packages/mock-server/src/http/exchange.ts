/** What every step of a request's path is given: what was asked, by whom it is answered, and what the answer carries. */
import type { Operation, OperationId } from "@postern/spec";
import type { ApiKey } from "../domain/keys/api-key.ts";
import type { IncomingRequest } from "../domain/wire/exchange.ts";
import type { Problem } from "../domain/wire/problem.ts";
import type { ServerContext } from "../server-context.ts";

/** Headers by lower-case name. */
export type AnswerHeaders = Record<string, string>;

export interface Exchange {
  readonly request: IncomingRequest;
  readonly server: ServerContext;
  /** Headers of the answer, whether the request succeeds or fails; steps add to them. */
  readonly headers: AnswerHeaders;
  readonly known: Known;
  /** Collects the checks that fail, so that those after them run as well; absent: the first failure is the answer. */
  readonly noted?: FailedCheck[];
}

/** What has become known of the request on its way, for whatever is noted of it, also when it fails. */
export interface Known {
  operation?: Operation & { readonly id: OperationId };
  /** The key that was presented, whether or not it is good for anything. */
  key?: ApiKey;
  workspaceId?: string;
}

/** Where a check stands in the order; 0: before all that need a key. */
export type CheckPlace = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** A check that a request does not pass. */
export interface FailedCheck {
  readonly place: CheckPlace;
  readonly failure: Problem;
}
