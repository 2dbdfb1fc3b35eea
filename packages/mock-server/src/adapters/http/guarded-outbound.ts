/** HTTP to links that callers gave, which must not lead back inside. */
import { promises as dns } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { FetchBounds, Outbound } from "../../ports/outbound.ts";
import { hostOf, notPublic, requireAllowedLink } from "../allowed-link.ts";
import { orAbort } from "./or-abort.ts";
import { isPrivateAddress } from "./private-address.ts";

export interface OutboundOptions {
  /** Also private addresses, and plain http. @default false */
  readonly isPrivateUrlAllowed?: boolean;
  /** For the whole exchange, name look-up included. @default 15000 */
  readonly timeoutMs?: number;
  /** Of the answer's body; more rejects. @default 1048576 */
  readonly maxResponseBytes?: number;
  /** Finds the addresses of a name; a test names its own. */
  readonly resolveHost?: (host: string) => Promise<readonly HostAddress[]>;
}

interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Statuses that a Response takes no body with. */
const BODILESS = new Set([204, 205, 304]);

export class GuardedOutbound implements Outbound {
  readonly #options: Required<OutboundOptions>;

  constructor(options: OutboundOptions = {}) {
    this.#options = {
      isPrivateUrlAllowed: false,
      timeoutMs: 15_000,
      maxResponseBytes: 1_048_576,
      resolveHost: (host) => dns.lookup(host, { all: true }),
      ...options,
    };
  }

  requireAllowed(text: string): void {
    requireAllowedLink(text, {
      isPrivateUrlAllowed: this.#options.isPrivateUrlAllowed,
      isPrivateAddress: (host) => isIP(host) > 0 && isPrivateAddress(host),
    });
  }

  /**
   * The addresses are looked up once, and the connection goes to one of those that were judged: a
   * name that answers otherwise the next time gains nothing.
   */
  async fetch(request: Request, bounds: FetchBounds = {}): Promise<Response> {
    const { timeoutMs, maxResponseBytes } = { ...this.#options, ...bounds };
    this.requireAllowed(request.url);
    const url = new URL(request.url);
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
    const addresses = await orAbort(this.#allowedAddresses(url), signal);
    const body = new Uint8Array(await orAbort(request.arrayBuffer(), signal));
    const message = await orAbort(send(request, { url, body, addresses, signal }), signal);
    return toResponse(message, await orAbort(collect(message, maxResponseBytes), signal));
  }

  /** All of a name's addresses must be public: one that is not shows what the name is for. */
  async #allowedAddresses(url: URL): Promise<readonly HostAddress[]> {
    const host = hostOf(url);
    const family = isIP(host);
    if (family > 0) return [{ address: host, family }];
    const addresses = await this.#options.resolveHost(host);
    for (const { address } of addresses) this.#assertPublic(address, host);
    return addresses;
  }

  #assertPublic(address: string, host: string): void {
    if (this.#options.isPrivateUrlAllowed || !isPrivateAddress(address)) return;
    throw notPublic(host);
  }
}

interface Sending {
  readonly url: URL;
  readonly body: Uint8Array;
  readonly addresses: readonly HostAddress[];
  readonly signal: AbortSignal;
}

function send(request: Request, { url, body, addresses, signal }: Sending) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const start = url.protocol === "https:" ? requestHttps : requestHttp;
  const outgoing = start(url, {
    method: request.method,
    headers: { ...Object.fromEntries(request.headers), ...lengthHeader(request, body) },
    lookup: lookupIn(addresses),
    // A connection kept for later would be one whose address nobody has judged then.
    agent: false,
    signal,
  });
  outgoing
    .once("response", resolve)
    .once("upgrade", ({ statusCode }, socket) => {
      // The socket has left the request, whose signal would not close it any more.
      socket.destroy();
      reject(new Error(`The answer is ${statusCode}: it leads on to another protocol.`));
    })
    .once("close", () => reject(new Error("The connection closed before there was an answer.")))
    .on("error", reject)
    .end(body);
  return promise;
}

/** Whatever the name, the connection gets the addresses that were judged. */
const lookupIn =
  (addresses: readonly HostAddress[]): LookupFunction =>
  (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else if (first !== undefined) done(null, first.address, first.family);
    else done(new Error("The name has no address."), "");
  };

const lengthHeader = ({ body }: Request, { byteLength }: Uint8Array): Record<string, string> =>
  body === null ? {} : { "content-length": String(byteLength) };

function collect(message: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const chunks: Buffer[] = [];
  let length = 0;
  message
    .on("data", (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > maxBytes) message.destroy(new Error(`The answer exceeds ${maxBytes} bytes.`));
    })
    .once("end", () => resolve(Uint8Array.from(Buffer.concat(chunks))))
    .once("close", () => reject(new Error("The connection closed before the answer's end.")))
    .on("error", reject);
  return promise;
}

function toResponse(message: IncomingMessage, body: Uint8Array<ArrayBuffer>): Response {
  const status = message.statusCode ?? 0;
  // Response knows no statuses but these; others are a broken peer's.
  if (status < 200 || status > 599) throw new Error(`The answer has the status ${status}.`);
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return new Response(BODILESS.has(status) ? null : body, { status, headers });
}
