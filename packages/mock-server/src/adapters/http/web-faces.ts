/** The server as a fetch, and as that which answers the requests of MSW. */
import type { Handle } from "../../domain/wire/exchange.ts";
import { orAbort } from "./or-abort.ts";
import { deliverToFetch, NoAnswer } from "./web-delivery.ts";
import { fromWebRequest, toWebResponse } from "./web-request.ts";

/** A `fetch` that no socket is behind: it rejects as one does whose connection breaks, or that is called off. */
export function createFetch(handle: Handle): typeof fetch {
  return (input, init) => answerFetch(new Request(input, init), handle);
}

/** A network error of MSW stands for what a fetch would reject with; one that is called off sees nothing of it. */
export function createResolver(handle: Handle): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await answerFetch(request, handle);
    } catch (error) {
      if (error instanceof NoAnswer || request.signal.aborted) return Response.error();
      throw error;
    }
  };
}

async function answerFetch(request: Request, handle: Handle): Promise<Response> {
  const { signal } = request;
  const answer = await orAbort(handle(fromWebRequest(request)), signal);
  const { delivery } = answer;
  return delivery === undefined
    ? toWebResponse(answer, request)
    : deliverToFetch(answer, delivery, request);
}
