/** One HTTP request and its answer as the core sees them, whatever carried them. */
import type { ErrorCode } from "@postern/spec";

export interface IncomingRequest {
  readonly method: string;
  /** The path as it was sent, percent-encoding kept. */
  readonly path: string;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  /** The whole URL as the caller has it; undefined where no more than path and query are sent. */
  readonly url: string | undefined;
  /** The caller's address; undefined where the carrier has none, as in-process. */
  readonly address: string | undefined;
  /** A header by its lower-case name; several of one name are joined with ", " (RFC 9110, 5.3). */
  header(name: string): string | undefined;
  /** All of them, by lower-case name. */
  headers(): Iterable<readonly [name: string, value: string]>;
  /**
   * Reads the body, once.
   * @throws Problem `PAYLOAD_TOO_LARGE` when it is longer than `maxBytes`.
   */
  body(maxBytes: number): Promise<Uint8Array>;
}

export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Values of `Set-Cookie`, which alone may not be joined (RFC 9110, 5.3); absent: none. */
  readonly cookies?: readonly string[];
  readonly body: string | Uint8Array | null;
  /** Why the request failed; absent where it did not. */
  readonly code?: ErrorCode;
  /** What was asked for, and with which key, as far as that became known: for the log and for figures, never sent. */
  readonly asked?: Asked;
  /** What was made to go wrong with it, as in the header `X-Postern-Fault`; absent where nothing was. */
  readonly faults?: readonly string[];
  /** Absent: it is sent as it should be. */
  readonly delivery?: Delivery;
}

/** What answers requests, or passes them on to what does. */
export type Handle = (request: IncomingRequest) => Promise<Answer>;

export interface Asked {
  readonly operation: string | undefined;
  readonly keyId: string | undefined;
}

/** How an answer is sent whose body comes in pieces, or that breaks on its way. Its headers are those of the whole. */
export interface Delivery {
  /** Whether status and headers are sent. */
  readonly hasHead: boolean;
  /** Whether the body has the length of the answer's `body`; otherwise nobody knows it before the last piece. */
  readonly hasLength: boolean;
  /**
   * What is sent of the body; they wait no more once the signal aborts, because the caller has left. Where they throw,
   * the connection breaks.
   */
  pieces(signal: AbortSignal): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** `close`: the connection closes in order; `reset`: it is torn down; `never`: it stays open, and nothing comes. */
  readonly end: "whole" | "close" | "reset" | "never";
  /** Aborts when the server closes: nobody waits any longer for an end that never comes. */
  readonly closing?: AbortSignal;
}
