/** The response of an MSW handler as an answer: its body is sent in the pieces in which the handler writes it. */
import type { Answer, Delivery } from "../domain/wire/exchange.ts";

/** The carrier of an answer sets these itself (RFC 9110, 7.6.1). */
const CARRIERS_HEADERS = ["connection", "content-length", "keep-alive", "transfer-encoding"];
/** Kept apart from the other headers, which may be joined. */
const COOKIE_HEADER = "set-cookie";

/** A network error of MSW is a connection that breaks before anything is sent. */
const NETWORK_ERROR: Answer = {
  status: 0,
  headers: {},
  body: null,
  delivery: { hasHead: false, hasLength: false, pieces: () => [], end: "reset" },
};

/** @param onBreak Receives the error of a body that fails while it is sent. */
export function toAnswer(response: Response, onBreak: (error: unknown) => void): Answer {
  if (response.type === "error") return NETWORK_ERROR;
  const { status, body } = response;
  const headers = Object.fromEntries(response.headers);
  for (const name of [...CARRIERS_HEADERS, COOKIE_HEADER]) Reflect.deleteProperty(headers, name);
  const answer: Answer = {
    status,
    headers,
    cookies: response.headers.getSetCookie(),
    body: null,
  };
  return body === null ? answer : { ...answer, delivery: deliveryOf(body, onBreak) };
}

function deliveryOf(body: ReadableStream<unknown>, onBreak: (error: unknown) => void): Delivery {
  // A body that something else has read fails here, while the request can still be refused.
  const reader = body.getReader();
  return {
    hasHead: true,
    hasLength: false,
    pieces: (signal) => piecesOf(reader, signal, onBreak),
    end: "whole",
  };
}

/** The handler is told when the caller leaves: its stream is cancelled. */
async function* piecesOf(
  reader: ReadableStreamDefaultReader<unknown>,
  signal: AbortSignal,
  onBreak: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  const cancel = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield requireBytes(value);
    }
  } catch (error) {
    onBreak(error);
    throw error;
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
}

function requireBytes(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  throw new TypeError("The body of a response is a stream of Uint8Array: encode its text first.");
}
