/** The two interfaces of a receiver: for web requests, and for Node requests. */
import type { NodeRequest, WebhookRequest } from "./webhook-request.ts";

/** A response: its status, and a short text for the sender's log. */
export type Answer = readonly [status: number, text: string];

export type Receive = (request: WebhookRequest) => Promise<Answer>;

/** The response of node:http, and of what is built like it. */
export interface NodeResponse {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  end(text?: string): unknown;
}

/** Receives deliveries. As a function, it works as the `fetch` of a worker or as a route of a framework. */
export interface WebhookRoute {
  (request: Request): Promise<Response>;
  /** For `node:http` and Express: `createServer(route.listener)`. */
  readonly listener: (request: NodeRequest, response: NodeResponse) => Promise<void>;
}

const headers = { "content-type": "text/plain; charset=utf-8" };

export function asRoute(receive: Receive): WebhookRoute {
  const respond = async (request: Request) => {
    const [status, text] = await receive(request);
    return new Response(text || null, { status, ...(text && { headers }) });
  };
  const listener = async (request: NodeRequest, response: NodeResponse) => {
    const [status, text] = await receive(request);
    response.writeHead(status, text ? headers : {});
    response.end(text);
  };
  return Object.assign(respond, { listener });
}
