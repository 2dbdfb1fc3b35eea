/** What can be made to go wrong, for which requests and for how long. */
import type { ErrorCode, OperationId } from "@postern/spec";

/** Something that goes wrong, and when. */
export type Fault = RequestFault | WebhookFault;

/** An answer that goes wrong, and the requests that get it. */
export type RequestFault = RequestEffect & RequestMatch & FaultSpan;

/** A delivery that goes wrong, and the deliveries that it happens to. */
export type WebhookFault = WebhookEffect & WebhookMatch & FaultSpan;

/** Which requests meet a fault: those that have all of these. */
export interface RequestMatch {
  /** @default every request, but for the control surface's and the preflights of browsers */
  readonly operation?: OperationId;
  /** The id of a key; what is sent with another, or with none, is left alone. @default any */
  readonly keyId?: string;
}

/** Which deliveries meet a fault: those that have all of these. */
export interface WebhookMatch {
  /** The event's type: `post.published`. @default any */
  readonly event?: string;
  /** @default any */
  readonly webhookId?: string;
}

/** How often, and for how long, what matches meets a fault. */
export interface FaultSpan {
  /** How many meet it before it is over. @default without end */
  readonly times?: number;
  /** How many that match pass before the first meets it. @default 0 */
  readonly skip?: number;
  /** The share that meets it, from 0 to 1. @default 1 */
  readonly probability?: number;
  /** The same seed picks the same ones in a row, and draws the same jitter. @default 1 */
  readonly seed?: number;
  /** Milliseconds, on the server's clock, before it is over. @default without end */
  readonly lastsMs?: number;
}

/** `before-work`: the operation never runs. `after-work`: it has run, and its changes are kept. */
export type WorkPoint = "before-work" | "after-work";

/**
 * `before-work`: nothing was done and nothing is sent. All others tear the connection down once the operation has run:
 * before anything is sent, after the headers, after half of the body, after all of it.
 */
export type ResetPoint = WorkPoint | "before-body" | "in-body" | "after-body";

/** What goes wrong with an answer. */
export type RequestEffect =
  /** An error of the catalogue. A 429 and a 503 say to wait 1 second unless they are told. */
  | {
      readonly fault: "error";
      readonly code: ErrorCode;
      /** @default "before-work" */
      readonly at?: WorkPoint;
      readonly retryAfterSeconds?: number;
    }
  /** 429 with its headers; it says to wait until the fault is over, or 1 second where no time ends it. */
  | { readonly fault: "rate-limit"; readonly retryAfterSeconds?: number }
  /** The answer leaves no sooner than `latencyMs`, and up to `jitterMs` more, after the request came. */
  | {
      readonly fault: "latency";
      readonly latencyMs: number;
      /** @default 0 */
      readonly jitterMs?: number;
      /** @default "before-work" */
      readonly at?: WorkPoint;
    }
  /** There is no answer; the connection stays open. */
  | { readonly fault: "timeout"; readonly at: WorkPoint }
  | { readonly fault: "reset"; readonly at: ResetPoint }
  /** The connection closes after so many bytes of the body. */
  | { readonly fault: "truncate"; readonly bytes: number }
  /** The body comes in pieces, the first at once. */
  | {
      readonly fault: "drip";
      readonly everyMs: number;
      /** Of one piece. @default 1 */
      readonly bytes?: number;
    }
  | { readonly fault: "content-type"; readonly contentType: string }
  /** The body is whole as HTTP goes, and breaks off in the middle as JSON. */
  | { readonly fault: "invalid-json" }
  /** The header `Date` is so far ahead of the server's clock; a negative number: behind. */
  | { readonly fault: "clock-skew"; readonly skewMs: number };

/** What goes wrong with a delivery. */
export type WebhookEffect =
  /** The server holds it for taken; nobody has got it. */
  | { readonly fault: "webhook-lost" }
  /** It comes several times under one id. */
  | {
      readonly fault: "webhook-duplicated";
      /** In all. @default 2 */
      readonly copies?: number;
    };

export type FaultEffect = RequestEffect | WebhookEffect;
export type FaultKind = FaultEffect["fault"];

/** What is known of a request, to tell whether it meets a fault. */
export interface RequestFacts {
  readonly operation: OperationId | undefined;
  readonly keyId: string | undefined;
}

/** What is known of a delivery, to tell whether it meets a fault. */
export interface WebhookFacts {
  readonly event: string;
  readonly webhookId: string | undefined;
}
