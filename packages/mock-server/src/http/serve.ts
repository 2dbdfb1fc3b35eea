/** Everything that the server answers: the API, and the few pages beside it. */
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import type { ServerContext } from "../server-context.ts";
import { failure } from "./answer.ts";
import { handleRequest } from "./handle-request.ts";
import { findPage } from "./pages/pages.ts";
import { findFace } from "./pages/public-faces.ts";

export async function serve(request: IncomingRequest, server: ServerContext): Promise<Answer> {
  if (!request.path.startsWith("/api/")) {
    const page = (await findPage(request, server)) ?? (await findFace(request, server));
    if (page !== undefined) return page;
  }
  return handleRequest(request, server);
}

/**
 * The answer to what failed before it reached the API, in the one failure shape.
 * @param error A problem is told; anything else is logged.
 */
export function refuse(error: unknown, server: ServerContext): Answer {
  const headers = { "x-request-id": server.ids.next("request", server.clock.now()) };
  return failure({ headers, server }, undefined, error);
}
