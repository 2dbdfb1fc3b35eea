/** Turns what a request came to, an outcome or a failure, into its HTTP answer; the one place where a problem gets a status. */
import { errorCatalogue, type Operation } from "@postern/spec";
import { ifNoneMatchHolds } from "../domain/wire/etag.ts";
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import type { Outcome } from "../domain/wire/outcome.ts";
import { Problem, problem } from "../domain/wire/problem.ts";
import { StoreAway } from "../ports/store.ts";
import { holdAgainstSpec } from "./contract.ts";
import type { AnswerHeaders, Exchange } from "./exchange.ts";

const JSON_TYPE = "application/json; charset=utf-8";

export function success(
  { request, server, headers: common }: Exchange,
  operation: Operation,
  outcome: Outcome<unknown>,
): Answer {
  const headers: AnswerHeaders = { ...common, ...outcome.headers };
  if (outcome.etag !== undefined) headers["etag"] = outcome.etag;
  if (isUnchanged(request, outcome)) return { status: 304, headers, body: null };
  if (outcome.status === 204) return { status: 204, headers, body: null };
  const { data, pagination, meta } = outcome;
  const envelope = {
    success: true,
    data,
    ...(pagination && { pagination }),
    ...(meta && { meta }),
  };
  if (server.isContractChecked) holdAgainstSpec(operation, outcome.status, envelope);
  return json(outcome.status, headers, envelope);
}

/** @param operation what was asked for, when that much was known. */
export function failure(
  exchange: Pick<Exchange, "headers" | "server">,
  operation: Operation | undefined,
  error: unknown,
): Answer {
  const { server, headers } = exchange;
  const cause = error instanceof Problem ? error : ownFault(exchange, error);
  const { code, status, message, details, errors } = cause;
  const envelope = {
    success: false,
    error: {
      code,
      message,
      status,
      request_id: headers["x-request-id"],
      retryable: errorCatalogue[code].retryable,
      doc_url: `${server.publicUrl()}/docs/errors/${code}`,
      ...(details && { details }),
      ...(errors && { errors }),
    },
  };
  if (server.isContractChecked && operation !== undefined && status < 500) {
    try {
      holdAgainstSpec(operation, status, envelope);
    } catch (violation) {
      return failure(exchange, operation, violation);
    }
  }
  return { ...json(status, { ...headers, ...cause.headers }, envelope), code };
}

function json(status: number, headers: AnswerHeaders, body: unknown): Answer {
  headers["content-type"] = JSON_TYPE;
  headers["cache-control"] = "no-store";
  return { status, headers, body: JSON.stringify(body) };
}

function isUnchanged(request: IncomingRequest, outcome: Outcome<unknown>): boolean {
  if (outcome.etag === undefined || (request.method !== "GET" && request.method !== "HEAD")) {
    return false;
  }
  const condition = request.header("if-none-match");
  return condition !== undefined && !ifNoneMatchHolds(condition, outcome.etag);
}

/** When a caller may try again whose request found no database. */
const RETRY_AFTER_SECONDS = "1";

/** What went wrong inside is logged, with the id that the caller is told, and never sent. */
function ownFault(
  { headers, server }: Pick<Exchange, "headers" | "server">,
  error: unknown,
): Problem {
  if (error instanceof StoreAway) {
    const { message } = error.cause as Error;
    server.log("error", `${error.message} ${message}`, { request_id: headers["x-request-id"] });
    return problem("MAINTENANCE", { headers: { "retry-after": RETRY_AFTER_SECONDS } });
  }
  server.log("error", error instanceof Error ? (error.stack ?? error.message) : "unknown", {
    request_id: headers["x-request-id"],
  });
  return problem("INTERNAL");
}
