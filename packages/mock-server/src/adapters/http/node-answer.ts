/** Writes an answer to an HTTP response of Node. */
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Answer } from "../../domain/wire/exchange.ts";

/** How long, and for how many bytes, a body that nobody wants is read before its connection closes. */
const LINGER = { timeMs: 2_000, bytes: 67_108_864 } as const;

export interface AnswerEnd {
  /** Whether the connection ends with this answer. */
  readonly isLast: boolean;
  /** The request whose body the client may still be sending. */
  readonly unread?: IncomingMessage | undefined;
}

export function writeAnswer(response: ServerResponse, answer: Answer, end: AnswerEnd): void {
  const { isLast, unread } = end;
  // The client is gone, or has been told off already.
  if (!response.socket?.writable) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, linesOf(answer, isLast));
  const body = response.req.method === "HEAD" ? null : answer.body;
  if (unread === undefined) {
    response.end(body);
    return;
  }
  if (body === null) response.flushHeaders();
  else response.write(body);
  endAfterReading(response, unread);
}

/** An answer as it is on the wire, for a connection that no response speaks for. */
export function rawAnswer(answer: Answer): Buffer {
  const lines = linesOf(answer, true);
  let head = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ""}\r\n`;
  for (let index = 0; index < lines.length; index += 2) {
    head += `${lines[index]}: ${lines[index + 1]}\r\n`;
  }
  return Buffer.concat([Buffer.from(`${head}\r\n`, "latin1"), Buffer.from(answer.body ?? "")]);
}

/** Names and values by turns, which Node writes as they are. */
export function linesOf(answer: Answer, isLast: boolean): string[] {
  const { status, headers, cookies = [], body, delivery } = answer;
  const lines: string[] = [];
  for (const [name, value] of Object.entries(headers)) lines.push(name, value);
  for (const cookie of cookies) lines.push("set-cookie", cookie);
  // RFC 9110, 8.6: a 204 has no Content-Length, and a 304 had better have none than a wrong one.
  const hasLength = status !== 204 && status !== 304 && delivery?.hasLength !== false;
  if (hasLength && headers["content-length"] === undefined) {
    lines.push("content-length", String(lengthOf(body)));
  }
  if (isLast) lines.push("connection", "close");
  return lines;
}

function lengthOf(body: Answer["body"]): number {
  if (body === null) return 0;
  return typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
}

/**
 * To close a connection with data unread resets it, and the client may lose the answer with it
 * (RFC 9112, 9.6). So the answer goes out whole, and the end waits for the client a while.
 */
function endAfterReading(response: ServerResponse, message: IncomingMessage): void {
  let bytes = 0;
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, LINGER.timeMs);
  message
    .on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LINGER.bytes) end();
    })
    .once("close", end)
    .once("end", end)
    .resume();
}
