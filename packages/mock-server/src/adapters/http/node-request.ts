/** An HTTP request of Node as the core sees it: nothing is parsed before it is asked for. */
import type { IncomingMessage } from "node:http";
import { type Arrival, unmapAddress } from "../../domain/access/forwarded-address.ts";
import { bodyBrokenOff, bodyTooLarge, tooManyBodies } from "../../domain/wire/body-problem.ts";
import type { IncomingRequest } from "../../domain/wire/exchange.ts";
import type { Problem } from "../../domain/wire/problem.ts";
import { BodyBudget } from "./body-budget.ts";

const NOTHING = new Uint8Array(0);

export interface NodeRequestOptions {
  /** Lets a client go on that waits with its body (RFC 9110, 10.1.1). */
  readonly sendContinue?: (() => void) | undefined;
  /** @default the peer's */
  readonly callerAddress?: ((arrival: Arrival) => string) | undefined;
  /** What all bodies together may take. @default without bounds */
  readonly budget?: BodyBudget | undefined;
}

export class NodeRequest implements IncomingRequest {
  readonly path: string;
  readonly query: string;
  /** What a caller calls this server is not to be trusted: `Host` can be anything. */
  readonly url = undefined;
  readonly #message: IncomingMessage;
  readonly #options: NodeRequestOptions;
  #isBodyAsked = false;

  constructor(message: IncomingMessage, options: NodeRequestOptions = {}) {
    const target = originForm(message.url ?? "/");
    const mark = target.indexOf("?");
    this.path = mark < 0 ? target : target.slice(0, mark);
    this.query = mark < 0 ? "" : target.slice(mark + 1);
    this.#message = message;
    this.#options = options;
  }

  get method(): string {
    return this.#message.method ?? "GET";
  }

  get address(): string | undefined {
    const { remoteAddress } = this.#message.socket;
    if (remoteAddress === undefined) return undefined;
    const peer = unmapAddress(remoteAddress);
    const forwardedFor = this.header("x-forwarded-for");
    return this.#options.callerAddress?.({ peer, forwardedFor }) ?? peer;
  }

  /** Whether a body stands in the way of the connection's next request. */
  get isBodyUnread(): boolean {
    return hasBody(this.#message) && !this.#message.complete;
  }

  /** Whether a client waits with its body, and has not been told to send it. */
  get isBodyWithheld(): boolean {
    return this.#options.sendContinue !== undefined && !this.#isBodyAsked;
  }

  header(name: string): string | undefined {
    const value = this.#message.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  *headers(): Generator<readonly [name: string, value: string]> {
    for (const name of Object.keys(this.#message.headers)) {
      const value = this.header(name);
      if (value !== undefined) yield [name, value];
    }
  }

  async body(maxBytes: number): Promise<Uint8Array> {
    if (this.#isBodyAsked) throw new Error("A body is read once.");
    if (!hasBody(this.#message)) return NOTHING;
    if (Number(this.#message.headers["content-length"]) > maxBytes) throw bodyTooLarge(maxBytes);
    this.#isBodyAsked = true;
    this.#options.sendContinue?.();
    return collect(this.#message, maxBytes, this.#options.budget);
  }
}

/** RFC 9112, 3.2.2: a server takes a whole URL for a target, too. */
function originForm(target: string): string {
  if (target.startsWith("/") || target === "*") return target;
  const start = target.indexOf("/", target.indexOf("://") + 3);
  return start < 0 ? "/" : target.slice(start);
}

/** RFC 9112, 6.3: a request without either header has no body. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function collect(
  message: IncomingMessage,
  maxBytes: number,
  budget = new BodyBudget(Number.POSITIVE_INFINITY),
): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Buffer[] = [];
  let length = 0;
  const stop = (reason: Problem) => {
    chunks.length = 0;
    message.off("data", keep).pause();
    reject(reason);
  };
  const keep = (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > maxBytes) stop(bodyTooLarge(maxBytes));
    else if (!budget.take(chunk.length)) stop(tooManyBodies());
    else kept += chunk.length;
  };
  let kept = 0;
  message
    .on("data", keep)
    .once("end", () =>
      resolve(chunks.length === 1 ? (chunks[0] ?? NOTHING) : Buffer.concat(chunks)),
    )
    .once("error", () => reject(bodyBrokenOff()))
    .once("close", () => reject(bodyBrokenOff()));
  if (message.destroyed) reject(bodyBrokenOff());
  return promise.finally(() => budget.giveBack(kept));
}
