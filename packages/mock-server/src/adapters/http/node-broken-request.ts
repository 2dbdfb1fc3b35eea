/** Answers what is no HTTP, or comes too slowly, in the one failure shape. */
import type { Duplex } from "node:stream";
import type { Answer } from "../../domain/wire/exchange.ts";
import { Problem } from "../../domain/wire/problem.ts";
import { rawAnswer } from "./node-answer.ts";
import type { NodeConnections } from "./node-connections.ts";

/** How long a refused client may take to read its answer. */
const LINGER_MS = 1_000;

interface Refusal {
  readonly status: number;
  readonly message: string;
}

const MALFORMED: Refusal = { status: 400, message: "The request is not well-formed HTTP." };
const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, message: "The headers are too large. Send fewer of them." },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, message: "The chunk extensions are too large." },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: "The request took too long to arrive." },
};

export const malformed = (message: string): Problem =>
  new Problem("INVALID_PARAMETER", 400, { message });

type HttpError = Error & { readonly code?: string };

export class BrokenRequests {
  readonly #refuse: (problem: Problem) => Answer;
  readonly #connections: NodeConnections;
  readonly #refused = new WeakSet<Duplex>();

  constructor(connections: NodeConnections, refuse: (problem: Problem) => Answer) {
    this.#connections = connections;
    this.#refuse = refuse;
  }

  /** Called for each piece that a connection sends once it is broken. */
  answer(error: HttpError, socket: Duplex): void {
    if (this.#refused.has(socket)) return;
    this.#refused.add(socket);
    const { message, response } = this.#connections.exchangeOf(socket) ?? {};
    const isAnswering = response !== undefined && !response.writableEnded;
    if (!socket.writable || error.code === "ECONNRESET") socket.destroy();
    // What broke is the next request on the connection: the one before it is answered first.
    else if (isAnswering && message?.complete) {
      response.once("finish", () => this.#end(socket, error));
    } else if (isAnswering && response.headersSent) socket.destroy();
    else this.#end(socket, error);
  }

  #end(socket: Duplex, error: HttpError): void {
    const { status, message } = REFUSALS[error.code ?? ""] ?? MALFORMED;
    const answer = this.#refuse(new Problem("INVALID_PARAMETER", status, { message }));
    socket.end(rawAnswer(answer));
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  }
}
