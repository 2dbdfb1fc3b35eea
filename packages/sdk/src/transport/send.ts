/** One attempt over ky, with all of ky's own policies off: the request out, the body read to its end. */
import ky, { NetworkError } from "ky";
import { ConnectionError, UsageError } from "../errors.ts";
import { isUpload, withAttemptClock } from "./attempt-clock.ts";
import type { Clock } from "./clock.ts";
import type { OutgoingRequest, Send } from "./exchange.ts";
import { contextOf, unexpectedResponse } from "./failure.ts";
import { readRateLimit } from "./rate-limit.ts";
import { longestBodyBytes, readText } from "./read-text.ts";

export interface SendPorts {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Whether the engine can stream a request over HTTP/1.1, and so tell how an upload gets on. Browsers cannot. */
  readonly canStreamRequests: boolean;
}

export function createSend({ fetch, clock, canStreamRequests }: SendPorts): Send {
  return (request) =>
    withAttemptClock(request, clock, async (signal, onProgress) => {
      const response = await start(request, {
        fetch,
        signal,
        ...(isUpload(request) &&
          canStreamRequests && {
            onUploadProgress({ transferredBytes }) {
              onProgress();
              request.onProgress?.(transferredBytes);
            },
          }),
      });
      refuseRedirect(response, request);
      const text = await finish(request, readText(response, onProgress));
      if (text === undefined) {
        throw unexpectedResponse(response, request, `a body over ${longestBodyBytes} bytes.`);
      }
      const { status, headers } = response;
      const receivedAt = clock.now();
      const rateLimit = readRateLimit(headers, receivedAt);
      return { status, headers, text, receivedAt, rateLimit, attempt: request.attempt };
    });
}

type AttemptOptions = Pick<Parameters<typeof ky>[1] & object, "fetch" | "onUploadProgress"> & {
  readonly signal: AbortSignal;
};

function start(request: OutgoingRequest, options: AttemptOptions): Promise<Response> {
  const { method, url, headers, body } = request;
  try {
    const response = ky(url, {
      ...options,
      method,
      headers,
      ...(body !== undefined && { body }),
      redirect: "manual",
      retry: 0,
      throwHttpErrors: false,
      timeout: false,
    });
    return finish(request, response);
  } catch (cause) {
    // What ky throws before it answers with a promise is a request that cannot be built.
    throw new UsageError(
      `${request.operationId} cannot be sent: check headers and baseUrl.`,
      cause,
    );
  }
}

/** Whatever breaks on the wire becomes one class: p-retry never repeats a TypeError, and engines throw little else. */
async function finish<Value>(request: OutgoingRequest, pending: Promise<Value>): Promise<Value> {
  try {
    return await pending;
  } catch (error) {
    // ky's NetworkError carries the Request, and with it the key: only what lies below may be kept.
    const cause = error instanceof NetworkError ? error.cause : error;
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
