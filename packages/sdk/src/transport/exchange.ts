/** The words that the layers of the transport share: a request, a reply, and what turns one into the other. */

import type { PagePlace } from "../errors.ts";
import type { RateLimit } from "./rate-limits/rate-limit.ts";

/** One call as it goes down the layers. `attempt` is counted by the retry layer, the rest stays. */
export interface OutgoingRequest {
  /** The spec's `operationId`, for messages and logs. */
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text is one moment's work; the rest is an upload, which may take as long as it moves. */
  readonly body?: string | FormData | Blob | undefined;
  /** Told how many bytes of the body have left, where the engine can tell. */
  readonly onProgress?: ((sentBytes: number) => void) | undefined;
  /** Sends the request in place of `fetch`, where that cannot tell how a body gets on. */
  readonly carry?: ((request: OutgoingRequest) => Promise<Response>) | undefined;
  /** Called whenever bytes of an upload, or of its answer, have moved. */
  readonly onMovement?: (() => void) | undefined;
  /** Whether a second identical request does no harm. */
  readonly isRepeatable: boolean;
  /** Whether the operation asks for a key at all. */
  readonly needsKey: boolean;
  readonly idempotencyKey?: string | undefined;
  /** Of a list, the page that is asked for; undefined for the first. */
  readonly place?: PagePlace | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly maxRetries: number;
  /** Of one attempt; of an upload, the longest time without a byte moving. */
  readonly timeoutMs: number;
  /** When the call ends, waits included: milliseconds since the epoch, or Infinity. */
  readonly deadlineAt: number;
  /** 1 for the first. */
  readonly attempt: number;
}

/** What came back, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  readonly rateLimit: RateLimit | undefined;
  /** Which attempt brought it. */
  readonly attempt: number;
}

/** Each layer is one of these around the next. */
export type Send = (request: OutgoingRequest) => Promise<Reply>;

export function isSuccess(reply: Reply): boolean {
  return reply.status >= 200 && reply.status < 300;
}
