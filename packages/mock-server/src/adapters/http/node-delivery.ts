/** An answer whose body comes in pieces, or that breaks on its way, on a real socket. */
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Answer, Delivery } from "../../domain/wire/exchange.ts";
import { linesOf } from "./node-answer.ts";
import type { NodeConnections } from "./node-connections.ts";
import { orAbort } from "./or-abort.ts";

/** How the exchange ends once all that is sent has left. */
const ENDS: Readonly<Record<Delivery["end"], (socket: Socket) => void>> = {
  whole: () => undefined,
  close: (socket) => socket.end(),
  reset: (socket) => socket.resetAndDestroy(),
  never: () => undefined,
};

export interface DeliveryPlace {
  readonly connections: NodeConnections;
  readonly isClosing: () => boolean;
}

export async function deliver(
  response: ServerResponse,
  answer: Answer & { readonly delivery: Delivery },
  { connections, isClosing }: DeliveryPlace,
): Promise<void> {
  const { socket } = response.req;
  const leaving = new AbortController();
  socket.once("close", () => leaving.abort());
  if (!socket.writable) {
    response.destroy();
    return;
  }
  const { delivery } = answer;
  if (delivery.end === "never") connections.hold(socket);
  if (delivery.hasHead) {
    response.writeHead(answer.status, linesOf(answer, false));
    response.flushHeaders();
    const hasBody = answer.body !== null || !delivery.hasLength;
    if (hasBody && response.req.method !== "HEAD") {
      await sendPieces(response, delivery, leaving.signal);
    }
  }
  if (leaving.signal.aborted) return;
  if (delivery.end === "whole") response.end();
  // Its headers left before anybody knew that the server would close.
  const isLast = delivery.end === "whole" && isClosing();
  ENDS[isLast ? "close" : delivery.end](socket);
}

/** What a reset follows has reached the system before, or the caller would get less than the fault says. */
async function sendPieces(
  response: ServerResponse,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<void> {
  for await (const piece of delivery.pieces(signal)) {
    if (signal.aborted) return;
    const sent = Promise.withResolvers<void>();
    response.write(piece, () => sent.resolve());
    await orAbort(sent.promise, signal).catch(() => undefined);
  }
}
