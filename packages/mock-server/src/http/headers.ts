/** The headers that an answer carries whatever becomes of the request: its id, and what browsers need. */
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import { redactText } from "../domain/wire/redact.ts";
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

/** What tracers send (W3C Trace Context, 3.2.2.3), and a key of a company may look like. */
const TRACE_ID = /^[0-9a-f]{32}$/;

/** The id is kept and logged: some callers choose a key for it, their own or another. */
function callersId(request: IncomingRequest): string | undefined {
  const asked = request.header("x-request-id");
  if (asked === undefined || !CALLERS_REQUEST_ID.test(asked)) return undefined;
  if (request.header("authorization")?.endsWith(` ${asked}`)) return undefined;
  return TRACE_ID.test(asked) || redactText(asked) === asked ? asked : undefined;
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
