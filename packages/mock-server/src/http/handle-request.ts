/** Handles a request: one line for each step, in the order of checks. */
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import type { ServerContext } from "../server-context.ts";
import { admit } from "./admit.ts";
import { failure, success } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { deprecationHeaders } from "./deprecation.ts";
import type { Exchange } from "./exchange.ts";
import { preflight, startHeaders } from "./headers.ts";
import { limitRate } from "./limit-rate.ts";
import { recordUse } from "./record-use.ts";
import { findRoute } from "./routes/router.ts";
import { type Call, run } from "./run.ts";
import { validate } from "./validate.ts";

/** Answers one request; never rejects. */
export async function handleRequest(
  request: IncomingRequest,
  server: ServerContext,
): Promise<Answer> {
  const exchange: Exchange = { request, server, headers: startHeaders(request, server), known: {} };
  if (request.method === "OPTIONS") return preflight(exchange);
  const answer = await judge(exchange);
  recordUse(exchange, answer);
  const { operation, key } = exchange.known;
  return { ...answer, asked: { operation: operation?.id, keyId: key?.id } };
}

/**
 * Checks 1 to 13, which tell what is to be run.
 * @throws Problem for the first check that fails, unless failures are noted.
 */
export async function judgeCall(exchange: Exchange): Promise<Call> {
  const route = findRoute(exchange);
  const { operation } = route;
  exchange.known.operation = operation;
  Object.assign(exchange.headers, deprecationHeaders(operation));
  const caller = await authenticate(exchange, operation);
  admit(exchange, caller);
  await limitRate(exchange, caller);
  const context = await authorize(exchange, operation, caller);
  const input = await validate(exchange, route, caller);
  return { operation, input, context };
}

async function judge(exchange: Exchange): Promise<Answer> {
  const { known } = exchange;
  try {
    const call = await judgeCall(exchange);
    return success(exchange, call.operation, await run(exchange, call));
  } catch (error) {
    return failure(exchange, known.operation, error);
  }
}
