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
  const headers = startHeaders(request, server);
  if (request.method === "OPTIONS") return preflight(request, headers);
  let route: Route | undefined;
  try {
    route = findRoute(request.method, request.path, server.publicUrl());
    const caller = await authenticate(request, route.operation, server);
    admit(request, caller, server);
    await limitRate(caller, headers, server);
    const context = await authorize(request, route.operation, caller, server);
    const input = await validate(request, route, caller, server);
    const outcome = await run(request, { operation: route.operation, input, context }, server);
    recordUse(caller, outcome, server);
    return success(route.operation, outcome, { request, headers, server });
  } catch (error) {
    return failure(error, route?.operation, { headers, server });
  }
}
