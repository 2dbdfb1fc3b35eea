/** The path of a request: one line a step, in the order of judgement. */
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
import { findRoute } from "./router.ts";
import { run } from "./run.ts";
import { validate } from "./validate.ts";

/** Answers one request; never rejects. */
export async function handleRequest(
  request: IncomingRequest,
  server: ServerContext,
): Promise<Answer> {
  const exchange = { request, server, headers: startHeaders(request, server), known: {} };
  if (request.method === "OPTIONS") return preflight(exchange);
  const answer = await judge(exchange);
  recordUse(exchange, answer);
  return answer;
}

async function judge(exchange: Exchange): Promise<Answer> {
  const { known } = exchange;
  try {
    const route = findRoute(exchange);
    known.operation = route.operation;
    Object.assign(exchange.headers, deprecationHeaders(route.operation));
    const caller = await authenticate(exchange, route.operation);
    admit(exchange, caller);
    await limitRate(exchange, caller);
    const context = await authorize(exchange, route.operation, caller);
    const input = await validate(exchange, route, caller);
    const outcome = await run(exchange, { operation: route.operation, input, context });
    return success(exchange, route.operation, outcome);
  } catch (error) {
    return failure(exchange, known.operation, error);
  }
}
