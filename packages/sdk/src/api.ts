/** The interface between resources and transport: what a generated method passes for a call, and what it gets. */
import { type AnyMeta, ApiPromise, type Outcome } from "./api-promise.ts";
import { readData, readPage } from "./envelope.ts";
import { type PagePlace, UsageError } from "./errors.ts";
import { writeForm } from "./form.ts";
import { type GivenHeaders, readHeaders } from "./headers.ts";
import { chooseLimit, type Limits } from "./limits.ts";
import { type Page, PagePromise } from "./page.ts";
import { checkPath, fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import type { Clock } from "./transport/clock.ts";
import type { OutgoingRequest, Reply } from "./transport/exchange.ts";
import type { Random } from "./transport/random.ts";
import type { Transport } from "./transport/transport.ts";

export { ApiPromise } from "./api-promise.ts";
export type { Body } from "./body.ts";
export type { Query } from "./query.ts";

/** Options of one call, as its last argument. */
export interface CallOptions {
  /** Aborts the call at any stage: queued, waiting, sending or reading. */
  readonly signal?: AbortSignal | undefined;
  /**
   * 1 to 255 of `[A-Za-z0-9._-]`. A repeat under the same key takes effect once. Sent whatever the method, as the header
   * `Idempotency-Key`, which can be given in `headers` as well.
   *
   * @default a new key for each POST and PATCH
   */
  readonly idempotencyKey?: string | undefined;
  /** Sent beside the client's own, for example `If-Match` or `X-Workspace-Id`; what is `undefined` is not sent. */
  readonly headers?: GivenHeaders | undefined;
  /** @default the client's */
  readonly maxRetries?: number | undefined;
  /**
   * Milliseconds for one attempt, including its body; for an upload, without any bytes transferred.
   * @default the client's
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds for the whole call, including waits; `Infinity` for none.
   * @default the client's; none for an upload
   */
  readonly deadlineMs?: number | undefined;
}

/** One call of an operation, as its generated method describes it. */
export interface Call {
  /** The spec's `operationId`. */
  readonly id: string;
  readonly method: OutgoingRequest["method"];
  /** Below the base URL, with `{parameters}`. */
  readonly path: string;
  /** Set where the path is the caller's, and no template. */
  readonly isOwnPath?: true;
  /** One for each of them, in their order. */
  readonly ids?: readonly string[];
  readonly query?: object | undefined;
  /** For a list, the requested page. */
  readonly place?: PagePlace | undefined;
  /** Names of query parameters with comma-separated values. */
  readonly commaLists?: readonly string[];
  /** Sent as JSON. */
  readonly body?: object | undefined;
  /** Sent as multipart. */
  readonly form?: object;
  /** Receives the number of sent bytes of a form, if the engine can report it. */
  readonly onProgress?: OutgoingRequest["onProgress"];
  /** Set where the spec says that a second identical call does harm; then the client never repeats it. */
  readonly isUnrepeatable?: true;
  /** Set if the operation needs no key; then none is sent. */
  readonly isPublic?: true;
}

/** What resources use to send calls. */
export interface Api {
  /** Sends immediately. */
  call<Data, Meta = AnyMeta>(call: Call, options?: CallOptions): ApiPromise<Data, Meta>;
  /** Sends when awaited or iterated over. */
  list<Item, Meta = AnyMeta>(call: Call, options?: CallOptions): PagePromise<Item, Meta>;
}

/** The defaults that a call takes from its client. */
export interface CallDefaults extends Pick<Limits, "maxRetries" | "timeoutMs" | "deadlineMs"> {
  readonly baseUrl: string;
  /** Sent with every call, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly random: Random;
}

export function createApi(transport: Transport, defaults: CallDefaults): Api {
  async function send<Answer>(call: Call, options: CallOptions, read: Reader<Answer>) {
    const request = prepareRequest(call, options, defaults);
    const reply = await transport.request(request);
    return { ...read(reply, request), reply };
  }
  return {
    call<Data, Meta>(call: Call, options: CallOptions = {}) {
      const outcome = send<Told<Data, Meta>>(call, options, readData);
      return new ApiPromise(() => outcome);
    },
    list<Item, Meta>(call: Call, options: CallOptions = {}) {
      const start = readPlace(call.query);
      return new PagePromise<Item, Meta>((place = start) => {
        const query = { ...call.query, ...place };
        return send<Told<Page<Item, Meta>, Meta>>({ ...call, query, place }, options, readPage);
      }, start);
    },
  };
}

type Told<Data, Meta> = Omit<Outcome<Data, Meta>, "reply">;
type Reader<Answer> = (reply: Reply, request: OutgoingRequest) => Answer;

function prepareRequest(call: Call, options: CallOptions, defaults: CallDefaults): OutgoingRequest {
  const { id: operationId, method, form, body } = call;
  const { "idempotency-key": keyHeader, ...given } = readHeaders(options.headers);
  const named = readIdempotencyKey(options.idempotencyKey, keyHeader);
  const idempotencyKey = named ?? createIdempotencyKey(call, defaults.random);
  const headers = {
    accept: "application/json",
    ...defaults.headers,
    ...(body && { "content-type": "application/json" }),
    ...given,
    ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
  };
  // An upload has no deadline; its attempts end when no bytes are transferred any more.
  const usual = form ? { deadlineMs: Number.POSITIVE_INFINITY } : defaults;
  const content = form ? writeForm(form) : body && writeJson(operationId, body);
  const path = call.isOwnPath ? checkPath(call.path) : fillPath(call.path, call.ids);
  const target = `${path}${writeQuery(call.query, call.commaLists)}`;
  return {
    operationId,
    method,
    url: `${defaults.baseUrl}${target}`,
    headers,
    body: content,
    isRepeatable: call.isUnrepeatable !== true,
    needsKey: call.isPublic !== true,
    place: call.place,
    onProgress: call.onProgress,
    idempotencyKey,
    signal: options.signal,
    maxRetries: chooseLimit("maxRetries", options, defaults),
    timeoutMs: chooseLimit("timeoutMs", options, defaults),
    deadlineAt: defaults.clock.now() + chooseLimit("deadlineMs", options, usual),
    attempt: 1,
  };
}

/** @throws {UsageError} for what JSON cannot tell: a BigInt, or an object that holds itself. */
function writeJson(operationId: string, body: object): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`The body of ${operationId} cannot be written as JSON: ${reason}`, cause);
  }
}

function readPlace(query: object = {}): PagePlace | undefined {
  const { cursor, page }: { readonly cursor?: unknown; readonly page?: unknown } = query;
  if (typeof cursor === "string") {
    return { cursor };
  }
  return typeof page === "number" ? { page } : undefined;
}

/** Of the option or of the header, which the server takes in double quotes, too. */
function readIdempotencyKey(
  option: string | undefined,
  header: string | undefined,
): string | undefined {
  const bare = header?.replace(/^"(.*)"$/, "$1");
  if (option !== undefined && bare !== undefined && option !== bare) {
    throw new UsageError(
      "The option idempotencyKey and the header Idempotency-Key differ: give one of them.",
    );
  }
  const key = option ?? bare;
  if (key !== undefined && !/^[A-Za-z0-9._-]{1,255}$/.test(key)) {
    throw new UsageError(
      "idempotencyKey must be 1 to 255 letters, digits, dots, dashes or underscores.",
    );
  }
  return key;
}

/** Chosen once, before the first attempt, and the same on each attempt, so that a repeat has no further effect. */
function createIdempotencyKey({ method }: Call, random: Random): string | undefined {
  return method === "POST" || method === "PATCH" ? random.uniqueKey() : undefined;
}
