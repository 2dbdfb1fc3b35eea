/** The path of a request: one line a step, in the order of judgement. */
import type { Answer, IncomingRequest } from "../domain/exchange.ts";
import type { ServerContext } from "../server-context.ts";
import { admit } from "./admit.ts";
import { failure, success } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { preflight, startHeaders } from "./headers.ts";
import { limitRate } from "./limit-rate.ts";
import { recordUse } from "./record-use.ts";
import { findRoute, type Route } from "./router.ts";
import { run } from "./run.ts";
import { validate } from "./validate.ts";

/** Answers one request; never rejects. */
export async function handleRequest(
  request: IncomingRequest,
  server: ServerContext,
): Promise<Answer> {
  const exchange = { request, server, headers: startHeaders(request, server) };
  if (request.method === "OPTIONS") return preflight(exchange);
  let route: Route | undefined;
  try {
    route = findRoute(exchange);
    const caller = await authenticate(exchange, route.operation);
    admit(exchange, caller);
    await limitRate(exchange, caller);
    const context = await authorize(exchange, route.operation, caller);
    const input = await validate(exchange, route, caller);
    const outcome = await run(exchange, { operation: route.operation, input, context });
    recordUse(exchange, caller, outcome);
    return success(exchange, route.operation, outcome);
  } catch (error) {
    return failure(exchange, route?.operation, error);
  }
}
