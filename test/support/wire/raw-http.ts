/** HTTP as a browser, a proxy or a broken client would send it: any header, any bytes. */
import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";

export interface RawReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  /** Sent as they are, `Host` and `Origin` included; a list is sent as several lines. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

/** Sends a well-formed request to a port of this machine. */
export async function sendRequest(port: number, sent: RawRequest): Promise<RawReply> {
  const { method = "GET", path, headers = {}, body } = sent;
  const lines = Object.entries(headers).map(([name, value]) => [name, [value].flat()] as const);
  const outgoing = request({
    host: "127.0.0.1",
    port,
    method,
    path,
    agent: false,
    headers: Object.fromEntries(lines.map(([name, values]) => [name, several(values)])),
  });
  outgoing.end(body);
  const [message] = await once(outgoing, "response");
  const received = await text(message);
  return {
    status: message.statusCode,
    headers: message.headers,
    body: received === "" ? undefined : JSON.parse(received),
  };
}

const several = (values: readonly string[]) => (values.length === 1 ? values[0] : [...values]);

/** Opens a connection that nobody has to close. */
export function openSocket(port: number): Socket {
  return connect(port, "127.0.0.1").on("error", () => undefined);
}

/** Sends bytes as they are, and reads the one answer that comes back before the server closes. */
export async function sendBytes(port: number, bytes: string | Uint8Array): Promise<RawReply> {
  const socket = openSocket(port);
  socket.write(bytes);
  const received = await text(socket);
  const [head = "", ...rest] = received.split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  return {
    status: Number(statusLine.split(" ")[1]),
    headers: Object.fromEntries(lines.map(splitLine)),
    body: JSON.parse(rest.join("\r\n\r\n")),
  };
}

function splitLine(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
