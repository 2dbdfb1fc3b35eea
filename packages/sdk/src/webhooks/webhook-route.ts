/** The two faces of a receiver: for the web's requests, and for Node's. */
import type { NodeRequest, WebhookRequest } from "./webhook-request.ts";

/** An answer: its status, and a word for whoever looks into the sender's log. */
export type Answer = readonly [status: number, text: string];

export type Receive = (request: WebhookRequest) => Promise<Answer>;

/** The response of node:http, and of what is built like it. */
export interface NodeResponse {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  end(text?: string): unknown;
}

/** Takes deliveries. As a function it is the `fetch` of a worker, or a route of a framework. */
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
