/** Serves the core over a real port, with node:http. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Arrival } from "../../domain/access/forwarded-address.ts";
import type { Answer, IncomingRequest } from "../../domain/wire/exchange.ts";
import { type Problem, problem } from "../../domain/wire/problem.ts";
import { ListenError } from "../listen-error.ts";
import { BodyBudget } from "./body-budget.ts";
import { DEFAULT_HTTP_LIMITS, type HttpLimits, makeServer } from "./http-limits.ts";
import { writeAnswer } from "./node-answer.ts";
import { BrokenRequests, malformed } from "./node-broken-request.ts";
import { type Exchange, NodeConnections } from "./node-connections.ts";
import { deliver } from "./node-delivery.ts";
import { NodeRequest } from "./node-request.ts";
import { NodeTurns } from "./node-turns.ts";

/** Bodies up to this many bytes are read and dropped, so that their connection can be used again. */
const MAX_DROPPED_BYTES = 65_536;

export interface ListenOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly handle: (request: IncomingRequest) => Promise<Answer>;
  /** Puts what failed before the core saw it into the one failure shape. */
  readonly refuse: (problem: Problem) => Answer;
  /** Who calls, where proxies may stand between. @default the peer */
  readonly callerAddress?: (arrival: Arrival) => string;
  readonly limits?: Partial<HttpLimits>;
}

export interface Listener {
  readonly port: number;
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** Answers what is in flight, and closes every connection. */
  close(): Promise<void>;
}

/** @throws ListenError */
export async function listen(options: ListenOptions): Promise<Listener> {
  requireHost(options);
  const limits = { ...DEFAULT_HTTP_LIMITS, ...options.limits };
  const server = makeServer(limits);
  let isClosing = false;
  const connections = new NodeConnections();
  serve(server, connections, { ...options, limits, isClosing: () => isClosing });
  await bind(server, options);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  return {
    port,
    url: `http://${host}:${port}`,
    close() {
      isClosing = true;
      connections.closeUnused();
      return closeServer(server, limits.closeTimeoutMs);
    },
  };
}

interface ServeOptions extends Pick<ListenOptions, "handle" | "refuse" | "callerAddress"> {
  readonly limits: HttpLimits;
  /** A connection that is answered while the server closes is told to end. */
  readonly isClosing: () => boolean;
}

function serve(server: Server, connections: NodeConnections, options: ServeOptions): void {
  const { handle, refuse, callerAddress, limits, isClosing } = options;
  const budget = new BodyBudget(limits.bodyBytesAtOnce);
  const turns = new NodeTurns(limits.pipelinedRequests);
  const receive = async (
    message: IncomingMessage,
    response: ServerResponse,
    sendContinue?: () => void,
  ): Promise<void> => {
    const exchange = { message, response };
    const previous = connections.follow(exchange);
    // Node gives a response its socket when those before it have been sent.
    const isItsTurn = response.socket !== null || (await turns.wait(exchange, previous));
    if (!isItsTurn) return;
    await answer(exchange, new NodeRequest(message, { sendContinue, callerAddress, budget }));
  };
  const answer = async ({ message, response }: Exchange, request: NodeRequest): Promise<void> => {
    const fault = hostFault(message);
    try {
      const found = fault ? refuse(fault) : await handle(request);
      const { delivery } = found;
      if (delivery !== undefined) {
        await deliver(response, { ...found, delivery }, { connections, isClosing });
        return;
      }
      const isStuck = isBodyInTheWay(message, request);
      const isLast = isStuck || fault !== undefined || isClosing();
      writeAnswer(response, found, { isLast, unread: isStuck ? message : undefined });
    } catch {
      if (response.headersSent) response.destroy();
      else writeAnswer(response, refuse(problem("INTERNAL")), { isLast: true });
    }
  };
  const broken = new BrokenRequests(connections, refuse);
  server.on("connection", (socket) => connections.add(socket));
  server.on("request", receive);
  server.on("checkExpectation", receive);
  server.on("checkContinue", (message: IncomingMessage, response: ServerResponse) =>
    receive(message, response, () => response.writeContinue()),
  );
  server.on("clientError", (error, socket) => broken.answer(error, socket));
}

/** RFC 9112, 3.2: HTTP/1.1 takes exactly one Host. */
function hostFault({ headers, httpVersion }: IncomingMessage): Problem | undefined {
  const { host } = headers;
  if (host?.includes(",")) return malformed("The request has more than one Host header.");
  if (host === undefined && httpVersion === "1.1")
    return malformed("The request has no Host header.");
  return undefined;
}

function isBodyInTheWay({ headers }: IncomingMessage, request: NodeRequest): boolean {
  if (!request.isBodyUnread) return false;
  const isShort = Number(headers["content-length"]) <= MAX_DROPPED_BYTES;
  return request.isBodyWithheld || !isShort;
}

/** Node would take no name for every address of the machine. */
function requireHost({ host, port }: ListenOptions): void {
  if (host.trim() !== "") return;
  throw new ListenError(
    `Cannot listen on "${host}" port ${port}: no host is named. Name one, or 0.0.0.0 for every address.`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "another process listens there. Stop it, or choose another port.",
  EACCES: "this user may not. Choose a port above 1023.",
  EADDRNOTAVAIL: "the address is none of this machine's. Choose one that is.",
  ENOTFOUND: "the host has no address. Choose one that has.",
};

function bind(server: Server, { host, port }: ListenOptions): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", (error: NodeJS.ErrnoException) => {
    const reason = REASONS[error.code ?? ""] ?? `${error.message}.`;
    reject(new ListenError(`Cannot listen on ${host} port ${port}: ${reason}`, { cause: error }));
  });
  server.listen(port, host, resolve);
  return promise;
}

function closeServer(server: Server, closeTimeoutMs: number): Promise<void> {
  if (!server.listening) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(() => server.closeAllConnections(), closeTimeoutMs);
  server.close(() => {
    clearTimeout(timer);
    resolve();
  });
  return promise;
}
