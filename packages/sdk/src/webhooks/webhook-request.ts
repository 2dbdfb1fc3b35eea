/** Reads the headers and the body of a delivery, in each form that a platform may provide. */
import { UsageError, WebhookError } from "../errors.ts";

/** Headers by name: the platform's, or an object as Node has it. */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The raw body. After parsing and serialising it again, the signature would no longer match. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** A request of node:http, Express or a compatible framework. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly headers: WebhookHeaders;
}

/** A delivery to verify: a web `Request`, a Node request, or headers and the raw body. */
export type WebhookRequest =
  | Request
  | NodeRequest
  | { readonly headers: WebhookHeaders; readonly body: WebhookBody };

/** What is verified. */
export interface Delivery {
  readonly headers: Pick<Headers, "get">;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * @param maxBytes What a body may have at most: whoever finds the address can send to it.
 * @throws {UsageError} when the body was read or parsed before. @throws {WebhookError} when it is too long.
 */
export async function readDelivery(request: WebhookRequest, maxBytes: number): Promise<Delivery> {
  if (typeof request?.headers !== "object" || request.headers === null) {
    throw new UsageError("Give the request, or an object of its headers and its raw body.");
  }
  const body = await readBody(request, maxBytes);
  if (body.length > maxBytes) {
    throw tooLong(maxBytes);
  }
  return { headers: readHeaders(request.headers), body };
}

function readHeaders(headers: WebhookHeaders): Pick<Headers, "get"> {
  if (isWebHeaders(headers)) {
    return headers;
  }
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Headers(entries.filter(([name]) => name.toLowerCase().startsWith("webhook-")));
}

async function readBody(request: WebhookRequest, maxBytes: number) {
  if (isWebRequest(request)) {
    return readWebBody(request, maxBytes);
  }
  // Parsers of Express leave what they made of the body there; functions of clouds keep the raw one beside it.
  const kept: unknown = Reflect.get(request, "rawBody") ?? Reflect.get(request, "body");
  if (kept !== undefined && kept !== null) {
    return asBytes(kept);
  }
  if (!(Symbol.asyncIterator in request) || Reflect.get(request, "readableEnded") === true) {
    throw readBefore("is gone");
  }
  return collect(request, maxBytes);
}

// Frameworks have classes of their own for what the platform has: what they can do tells them.
const isWebRequest = (request: WebhookRequest): request is Request =>
  "bodyUsed" in request && typeof Reflect.get(request, "arrayBuffer") === "function";

const isWebHeaders = (headers: WebhookHeaders): headers is Headers =>
  typeof Reflect.get(headers, "get") === "function";

async function readWebBody(request: Request, maxBytes: number) {
  if (request.bodyUsed || request.body?.locked) {
    throw readBefore("of the Request was read before, or is being read");
  }
  return request.body === null ? new Uint8Array() : collect(chunksOf(request.body), maxBytes);
}

function asBytes(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") {
    return new TextEncoder().encode(body);
  }
  if (body instanceof Uint8Array) {
    return Uint8Array.from(body);
  }
  if (body instanceof ArrayBuffer) {
    return new Uint8Array(body);
  }
  throw readBefore("was parsed before");
}

/** Not every engine lets a stream be iterated over. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      yield read.value;
    }
  } finally {
    // Of a body that is too long, nobody wants the rest.
    reader.cancel().catch(() => undefined);
  }
}

async function collect(chunks: AsyncIterable<unknown>, maxBytes: number) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = asBytes(chunk);
    length += bytes.length;
    if (length > maxBytes) {
      throw tooLong(maxBytes);
    }
    parts.push(bytes);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function readBefore(what: string): UsageError {
  return new UsageError(
    `The body ${what}, so its signature cannot be verified: it is over the bytes as they came. Verify before any parser, or keep the raw body and give {headers, body}; with Express, use express.raw({ type: "*/*" }) on this route.`,
  );
}

function tooLong(maxBytes: number): WebhookError {
  return new WebhookError("BODY_TOO_LONG", `The body has more than ${maxBytes} bytes (maxBytes).`);
}
