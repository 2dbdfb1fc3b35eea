/** The headers that an answer carries whatever becomes of the request: its id, and what browsers need. */
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import type { ServerContext } from "../server-context.ts";
import type { AnswerHeaders, Exchange } from "./exchange.ts";

/** What scripts on web pages may read of an answer. */
const EXPOSED_HEADERS = [
  "Deprecation",
  "ETag",
  "Idempotent-Replayed",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "Sunset",
  "X-RateLimit-Daily-Remaining",
  "X-RateLimit-Limit",
  "X-RateLimit-Limit-Daily",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "X-Request-Id",
].join(", ");

const CALLERS_REQUEST_ID = /^[A-Za-z0-9._-]{1,128}$/;

export function startHeaders(request: IncomingRequest, server: ServerContext): AnswerHeaders {
  const headers: AnswerHeaders = {
    "x-request-id": callersId(request) ?? server.ids.next("request", server.clock.now()),
  };
  const origin = request.header("origin");
  if (origin !== undefined) {
    headers["access-control-allow-origin"] = origin;
    headers["access-control-expose-headers"] = EXPOSED_HEADERS;
    headers["vary"] = "Origin";
  }
  return headers;
}

/** The id is kept and logged: some callers choose their key for it. */
function callersId(request: IncomingRequest): string | undefined {
  const asked = request.header("x-request-id");
  if (asked === undefined || !CALLERS_REQUEST_ID.test(asked)) return undefined;
  return request.header("authorization")?.endsWith(` ${asked}`) ? undefined : asked;
}

/** A preflight needs no key: which origin may use a key is judged on the request itself, with the key. */
export function preflight({ request, headers }: Exchange): Answer {
  return {
    status: 204,
    headers: {
      ...headers,
      "access-control-allow-origin": request.header("origin") ?? "*",
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
      "access-control-allow-headers":
        request.header("access-control-request-headers") ?? "authorization, content-type",
      "access-control-max-age": "600",
    },
    body: null,
  };
}
