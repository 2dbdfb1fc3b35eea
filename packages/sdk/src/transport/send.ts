/** One attempt: the request out over `fetch`, the body read to its end. */
import { ConnectionError, UsageError } from "../errors.ts";
import { isUpload } from "./attempt-clock.ts";
import type { Clock } from "./clock.ts";
import type { OutgoingRequest, Send } from "./exchange.ts";
import { contextOf, unexpectedResponse } from "./failure.ts";
import { readRateLimit } from "./rate-limits/read-rate-limit.ts";
import { longestBodyBytes, readText } from "./read-text.ts";
import { watchBody } from "./watch-body.ts";

export interface SendPorts {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Whether the engine can stream a request over HTTP/1.1, and so tell how an upload gets on. Browsers cannot. */
  readonly canStreamRequests: boolean;
}

export function createSend({ fetch, clock, canStreamRequests }: SendPorts): Send {
  return async (request) => {
    const built = build(request);
    const watched =
      built instanceof Request && canStreamRequests
        ? watchBody(built, (sentBytes) => {
            request.onMovement?.();
            request.onProgress?.(sentBytes);
          })
        : built;
    const response = await finish(request, async () => {
      // While the key was read, the attempt may have ended, and not every fetch looks.
      request.signal?.throwIfAborted();
      if (request.carry) {
        return request.carry(request);
      }
      return watched instanceof Request ? fetch(watched) : fetch(request.url, watched);
    });
    refuseRedirect(response, request);
    refuseForeignBody(response, request);
    const text = await finish(request, () => readText(response, request.onMovement));
    if (text === undefined) {
      throw unexpectedResponse(response, request, `a body over ${longestBodyBytes} bytes.`);
    }
    const { status, headers } = response;
    const receivedAt = clock.now();
    const rateLimit = readRateLimit(headers, receivedAt);
    return { status, headers, text, receivedAt, rateLimit, attempt: request.attempt };
  };
}

/** What `fetch` is called with: an upload as a `Request`, whose body can be watched; the rest, cheaper, as it is. */
function build(request: OutgoingRequest): Request | RequestInit {
  const { method, url, headers, body, signal } = request;
  try {
    const init: RequestInit = {
      method,
      // Here a header that cannot be one throws, before it could be taken for a broken connection.
      headers: new Headers(headers),
      ...(body !== undefined && { body }),
      redirect: "manual",
      ...(signal && { signal }),
    };
    return isUpload(request) ? new Request(url, init) : init;
  } catch (cause) {
    throw new UsageError(
      `${request.operationId} cannot be sent: check headers and baseUrl.`,
      cause,
    );
  }
}

/** Whatever breaks on the wire becomes one class: p-retry never repeats a TypeError, and engines throw little else. */
async function finish<Value>(request: OutgoingRequest, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw new ConnectionError(`${request.operationId} got no answer: ${describe(cause)}`, {
      ...contextOf(request),
      code: "CONNECTION_FAILED",
      isRetryable: true,
      cause,
    });
  }
}

/** undici says "fetch failed" and keeps the reason one floor below. */
function describe(cause: unknown): string {
  const messages: string[] = [];
  for (let error = cause; error instanceof Error && messages.length < 3; error = error.cause) {
    messages.push(error.message || error.name);
  }
  return `${messages.join(": ") || String(cause)}.`;
}

/** A redirect is never followed: the key would go wherever it points. */
function refuseRedirect(response: Response, request: OutgoingRequest): void {
  const { status, type } = response;
  if (type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304)) {
    const target = response.headers.get("location") ?? "a place that the browser hides";
    throw unexpectedResponse(
      response,
      request,
      `a redirect to ${target}. The client follows none, so that the key stays with its origin.`,
    );
  }
}

/** What some packages for Node call `fetch` answers with streams of Node's own. */
function refuseForeignBody({ body }: Response, { operationId }: OutgoingRequest): void {
  if (body !== null && typeof body?.getReader !== "function") {
    throw new UsageError(
      `${operationId} was answered by a fetch whose body is no stream of the web (ReadableStream). Give createClient the fetch of the engine, or of undici.`,
    );
  }
}
