/** A server of bare sockets that answers with any bytes, at any pace, or breaks off; on simulated time. */
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { SimulatedClock } from "../simulated-clock.ts";

/**
 * What the server does next:
 *
 * - text or bytes: sends them
 * - a number: sends nothing for so many milliseconds of simulated time
 * - `drop`: resets the connection
 * - `hang`: never does anything any more
 *
 * After the last act the connection is closed in order.
 */
export type Act = string | Uint8Array | number | "drop" | "hang";

/** A request as it arrived, whole. */
export interface Arrived {
  readonly line: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Simulated milliseconds since the test began. */
  readonly at: number;
}

export type Answer = (request: Arrived) => readonly Act[] | Promise<readonly Act[]>;

export class HostileServer {
  readonly arrived: Arrived[] = [];
  readonly #clock: SimulatedClock;
  readonly #answer: Answer;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Of each request by its mark: lets simulated time go on. */
  readonly #onWay = new Map<string, () => void>();
  #marks = 0;

  constructor(clock: SimulatedClock, answer: Answer) {
    this.#clock = clock;
    this.#answer = answer;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async listen(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  async close(): Promise<void> {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server, "close");
  }

  /**
   * The engine's fetch. Simulated time stands while bytes are on their way, and goes on while the server hangs or
   * pauses.
   */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    this.#marks += 1;
    const mark = String(this.#marks);
    request.headers.set("x-mark", mark);
    this.#depart(mark);
    try {
      const response = await fetch(request);
      return watchEnd(response, () => this.#arrive(mark));
    } catch (error) {
      this.#arrive(mark);
      throw error;
    }
  };

  #depart(mark: string): void {
    this.#onWay.set(mark, this.#clock.leave());
  }

  #arrive(mark: string): void {
    this.#onWay.get(mark)?.();
    this.#onWay.delete(mark);
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const request = parse(received, this.#clock.elapsedMs);
      if (request !== undefined) {
        received = Buffer.alloc(0);
        this.arrived.push(request);
        void this.#play(socket, request);
      }
    });
  }

  async #play(socket: Socket, request: Arrived): Promise<void> {
    const mark = request.headers["x-mark"] ?? "";
    for (const act of await this.#answer(request)) {
      if (act === "drop") {
        socket.resetAndDestroy();
        return;
      }
      if (act === "hang") {
        this.#arrive(mark);
        return;
      }
      if (typeof act === "number") {
        this.#arrive(mark);
        await this.#clock.sleep(act);
        if (socket.destroyed) return;
        this.#depart(mark);
      } else {
        await new Promise<void>((resolve) => {
          socket.write(act, () => resolve());
        });
      }
    }
    socket.end();
  }
}

/** The request that the bytes hold, once it is whole. */
function parse(bytes: Buffer, at: number): Arrived | undefined {
  const text = bytes.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((header) => {
      const colon = header.indexOf(":");
      return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()];
    }),
  );
  const body = readBody(bytes.subarray(end + 4), headers);
  return body === undefined ? undefined : { line, headers, body, at };
}

function readBody(bytes: Buffer, headers: Readonly<Record<string, string>>): string | undefined {
  if (headers["transfer-encoding"] === "chunked") {
    const text = bytes.toString();
    if (!text.endsWith("0\r\n\r\n")) return undefined;
    return text.replaceAll(/(?:^|\r\n)[0-9a-f]+\r\n/gu, "").replace(/\r\n$/u, "");
  }
  const length = Number(headers["content-length"] ?? 0);
  return bytes.length < length ? undefined : bytes.subarray(0, length).toString();
}

/** The same response, which tells when its body has ended, one way or the other. */
function watchEnd(response: Response, onEnd: () => void): Response {
  if (response.body === null) {
    onEnd();
    return response;
  }
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          controller.enqueue(value);
          return;
        }
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      onEnd();
    },
    cancel(reason) {
      onEnd();
      return reader.cancel(reason);
    },
  });
  const { status, headers } = response;
  return new Response(body, { status, headers });
}

/** A whole answer of HTTP/1.1, on a connection that ends with it. */
export function respond(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): string {
  const lines = Object.entries({
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Any\r\n${lines.join("")}\r\n${body}`;
}
