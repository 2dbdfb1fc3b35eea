/** One queue for each client: every attempt takes a place in it, and gives it back with its reply. */
import type { Reply, Send } from "./exchange.ts";
import { abortedError } from "./failure.ts";
import type { Gate } from "./rate-limits/gate.ts";

export function createThrottle(gate: Gate): (next: Send) => Send {
  return (next) => async (request) => {
    if (request.signal?.aborted) {
      throw abortedError(request, request.attempt - 1);
    }
    const ticket = gate.tryEnter(request) ?? (await gate.queue(request));
    let reply: Reply | undefined;
    try {
      reply = await next(request);
      return reply;
    } finally {
      gate.leave(ticket, reply);
    }
  };
}
