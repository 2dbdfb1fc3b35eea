/** An answer whose body comes in pieces, or that breaks on its way, as a fetch sees it that has no wire. */
import type { Answer, Delivery } from "../../domain/wire/exchange.ts";
import { orAbort } from "./or-abort.ts";
import { webHeaders } from "./web-request.ts";

/** There is no answer, because the connection went away: what a fetch rejects with. */
export class NoAnswer extends TypeError {
  constructor() {
    super("fetch failed", { cause: connectionReset() });
  }
}

/** As Node has them in `error.cause`. */
const connectionReset = (): Error =>
  Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
const connectionClosed = (): Error =>
  Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });

/** @throws NoAnswer, or the reason of the request's signal. */
export async function deliverToFetch(
  answer: Answer,
  delivery: Delivery,
  { signal, method }: Pick<Request, "signal" | "method">,
): Promise<Response> {
  const { status, body } = answer;
  if (!delivery.hasHead && delivery.end === "never") await waitUntilClosing(delivery, signal);
  if (!delivery.hasHead) throw new NoAnswer();
  const headers = webHeaders(answer);
  const hasBody = body !== null || !delivery.hasLength;
  if (method === "HEAD" || !hasBody) return new Response(null, { status, headers });
  const length = delivery.hasLength ? lengthOf(body ?? "") : undefined;
  // Under MSW there is a wire: without either, a body that breaks off would pass for a whole one.
  if (length === undefined) headers.set("transfer-encoding", "chunked");
  else headers.set("content-length", String(length));
  return new Response(streamOf({ delivery, length, signal }), { status, headers });
}

const lengthOf = (body: string | Uint8Array): number =>
  typeof body === "string" ? new TextEncoder().encode(body).byteLength : body.byteLength;

/** Rejects with the signal's reason once it aborts. */
async function waitUntilClosing({ closing }: Delivery, signal: AbortSignal): Promise<void> {
  const never = new Promise<never>(() => undefined);
  const ends = closing === undefined ? signal : AbortSignal.any([signal, closing]);
  await orAbort(never, ends).catch(() => signal.throwIfAborted());
}

interface Sending {
  readonly delivery: Delivery;
  /** Of the whole body; undefined: nobody knows it before its end. */
  readonly length: number | undefined;
  readonly signal: AbortSignal;
}

/** The pieces, and the failure that follows them; none where the whole body has come. */
async function* piecesOf({ delivery, length, signal }: Sending): AsyncGenerator<Uint8Array> {
  let sent = 0;
  let isBroken = false;
  try {
    for await (const piece of delivery.pieces(signal)) {
      yield piece;
      sent += piece.byteLength;
    }
  } catch {
    isBroken = true;
  }
  signal.throwIfAborted();
  if (!isBroken && (length === undefined || sent === length)) return;
  // Whoever passes the answer on must have passed what came of it, or all of it is lost.
  await nextTask();
  const cause = delivery.end === "close" ? connectionClosed() : connectionReset();
  throw new TypeError("terminated", { cause });
}

/** What comes is kept back until it is asked for: a stream that breaks drops what nobody has read yet. */
function streamOf({ signal, ...sending }: Sending): ReadableStream<Uint8Array> {
  const leaving = new AbortController();
  const pieces = piecesOf({ ...sending, signal: AbortSignal.any([signal, leaving.signal]) });
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      leaving.abort(reason);
      await pieces.return(undefined);
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
