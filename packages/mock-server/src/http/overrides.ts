/** Handlers of MSW that a test puts before the server, on whatever way requests come. */
import type { RequestHandler } from "msw";
import { MAX_MEDIA_BYTES } from "../domain/media/media-facts.ts";
import { bodyTooLarge } from "../domain/wire/body-problem.ts";
import type { Answer, Handle, IncomingRequest } from "../domain/wire/exchange.ts";
import { redactUrl } from "../domain/wire/redact-url.ts";
import { WrappedRequest } from "../domain/wire/wrapped-request.ts";
import type { ServerContext } from "../server-context.ts";
import { failure } from "./answer.ts";
import { toAnswer } from "./handler-answer.ts";
import { startHeaders } from "./headers.ts";
import { requireHandler } from "./require-handler.ts";

export class Overrides {
  readonly #server: ServerContext;
  #handlers: readonly RequestHandler[] = [];

  constructor(server: ServerContext) {
    this.#server = server;
  }

  /**
   * Handlers that came later are asked first.
   * @throws TypeError for what is no handler of requests; then none of them is added.
   */
  use(handlers: readonly RequestHandler[]): void {
    for (const [index, handler] of handlers.entries()) requireHandler(handler, index + 1);
    this.#handlers = [...handlers, ...this.#handlers];
  }

  reset(): void {
    this.#handlers = [];
  }

  /** @returns `work`, for the requests that no handler answers. */
  before(work: Handle): Handle {
    return (request) => (this.#handlers.length === 0 ? work(request) : this.#ask(request, work));
  }

  async #ask(request: IncomingRequest, work: Handle): Promise<Answer> {
    const server = this.#server;
    try {
      // Whoever made the handlers has loaded it; a server without handlers starts sooner without it.
      const { getResponse, isPassthroughResponse } = await import("msw");
      // Nothing that the server takes is longer.
      const bytes = await request.body(MAX_MEDIA_BYTES);
      const asked = toWebRequest(request, bytes, server.publicUrl());
      const context = { baseUrl: server.publicUrl() };
      const response = await getResponse([...this.#handlers], asked, context);
      if (response === undefined || isPassthroughResponse(response)) {
        return await work(new ReadRequest(request, bytes));
      }
      return toAnswer(response, (error) => this.#logBreak(error, request));
    } catch (error) {
      return failure({ headers: startHeaders(request, server), server }, undefined, error);
    }
  }

  #logBreak(error: unknown, { method, path }: IncomingRequest): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const asked = `${method} ${redactUrl(path)}`;
    this.#server.log("error", `The body of a handler's response to ${asked} broke off: ${reason}`);
  }
}

/** A request whose body has been read. */
class ReadRequest extends WrappedRequest {
  readonly #bytes: Uint8Array;

  constructor(request: IncomingRequest, bytes: Uint8Array) {
    super(request);
    this.#bytes = bytes;
  }

  override async body(maxBytes: number): Promise<Uint8Array> {
    if (this.#bytes.byteLength > maxBytes) throw bodyTooLarge(maxBytes);
    return this.#bytes;
  }
}

function toWebRequest(request: IncomingRequest, bytes: Uint8Array, publicUrl: string): Request {
  const { method, path, query } = request;
  const target = query === "" ? path : `${path}?${query}`;
  const isBodiless = method === "GET" || method === "HEAD";
  return new Request(request.url ?? publicUrl + target, {
    method,
    headers: new Headers([...request.headers()] as [string, string][]),
    // The types of the platform want bytes that no other thread shares; none of a request's are shared.
    body: isBodiless ? null : (bytes as Uint8Array<ArrayBuffer>),
  });
}
