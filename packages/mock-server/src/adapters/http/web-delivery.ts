/** An answer that breaks on its way, as a fetch sees it that has no wire. */
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
  if (!delivery.hasHead && delivery.end === "never") await orAbort(never(), signal);
  if (!delivery.hasHead) throw new NoAnswer();
  const headers = webHeaders(answer);
  if (method === "HEAD" || body === null) return new Response(null, { status, headers });
  const length = lengthOf(body);
  headers.set("content-length", String(length));
  const broken = piecesOf(delivery, length, signal);
  return new Response(streamOf(broken), { status, headers });
}

const lengthOf = (body: string | Uint8Array): number =>
  typeof body === "string" ? new TextEncoder().encode(body).byteLength : body.byteLength;

const never = (): Promise<never> => new Promise(() => undefined);

/** The pieces, and the failure that follows them; none where the whole body has come. */
async function* piecesOf(
  delivery: Delivery,
  length: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const piece of delivery.pieces(signal)) {
    yield piece;
    left -= piece.byteLength;
  }
  signal.throwIfAborted();
  if (left === 0) return;
  // Whoever passes the answer on must have passed what came of it, or all of it is lost.
  await nextTask();
  const cause = delivery.end === "close" ? connectionClosed() : connectionReset();
  throw new TypeError("terminated", { cause });
}

/** What comes is kept back until it is asked for: a stream that breaks drops what nobody has read yet. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
