/** A `fetch` over `z.request`: Zapier shows its users the calls that are made with it, and no others. */
import { Readable } from "node:stream";
import type {
  HttpRequestOptions,
  HttpResponse,
  RawHttpResponse,
  ZObject,
} from "zapier-platform-core";

/** A larger body is handed on as a stream, which the platform does not copy into its log. */
const longestBufferBytes = 8 * 1024 * 1024;

/** Statuses whose answer has no body (Fetch Standard, "null body status"). */
const nullBodyStatuses = new Set([204, 205, 304]);

/** What these headers tell was true on the wire; the platform has undone it. */
const wireHeaders = ["content-encoding", "content-length", "transfer-encoding", "connection"];

/** What the platform takes beyond the types that it publishes. */
interface PlatformOptions extends HttpRequestOptions {
  /** Anything else lets the platform replace or refuse `{{…}}` in URL, headers and body, and drop what is empty. */
  readonly merge: false;
  /** Anything else turns a 429 into an error before its headers and body are read. */
  readonly throwForThrottlingEarly: false;
  readonly signal: AbortSignal;
}

/**
 * Makes a `fetch` that sends bodies byte for byte and gives any answer back, errors and redirects included. It resolves
 * once the body has come, since the platform logs it then.
 *
 * Answers to a request that accepts JSON are read as text and shown in the log; all others are kept as bytes.
 */
export function createZFetch(z: ZObject): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.signal.aborted) {
      throw plainReason(request.signal);
    }
    try {
      const options = await platformOptions(request);
      return acceptsJson(request)
        ? toResponse(await z.request(request.url, options), ({ content }) => content)
        : await toRawResponse(await z.request(request.url, { ...options, raw: true }));
    } catch (error) {
      throw request.signal.aborted ? plainReason(request.signal) : networkError(error);
    }
  };
}

async function platformOptions(request: Request): Promise<PlatformOptions> {
  const body = await readBody(request);
  return {
    // `Request` has put the names of the methods that it knows into upper case.
    method: request.method as NonNullable<HttpRequestOptions["method"]>,
    // Exactly this name tells the platform that the call is one of its own: any other logs it twice.
    headers: { ...Object.fromEntries(request.headers), "user-agent": "Zapier" },
    ...(body !== undefined && { body }),
    redirect: request.redirect,
    signal: request.signal,
    skipThrowForStatus: true,
    merge: false,
    throwForThrottlingEarly: false,
  };
}

function acceptsJson({ headers }: Request): boolean {
  return headers.get("accept")?.startsWith("application/json") ?? false;
}

/** The platform understands strings, Buffers and Node's streams; a string is what its log can show. */
async function readBody(request: Request): Promise<string | Buffer | Readable | undefined> {
  if (request.body === null) {
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  const reader = request.body.getReader();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    size += part.value.byteLength;
    if (size > longestBufferBytes) {
      return Readable.from(remainder(chunks, reader), { objectMode: false });
    }
  }
  const bytes = Buffer.concat(chunks);
  return isText(request) ? decode(bytes) : bytes;
}

async function* remainder(
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    yield part.value;
  }
}

function isText({ headers }: Request): boolean {
  return /^(?:text\/|application\/(?:json|x-www-form-urlencoded))/.test(
    headers.get("content-type") ?? "",
  );
}

/** Text that is not UTF-8 stays as it is. */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

async function toRawResponse(answer: RawHttpResponse): Promise<Response> {
  const bytes = await answer.buffer();
  return toResponse(answer, () => new Uint8Array(bytes));
}

function toResponse<Answer extends HttpResponse | RawHttpResponse>(
  answer: Answer,
  readContent: (answer: Answer) => BodyInit,
): Response {
  const headers = new Headers();
  answer.headers.forEach((value, name) => {
    headers.append(name, value);
  });
  for (const name of wireHeaders) {
    headers.delete(name);
  }
  const { status } = answer;
  const body = nullBodyStatuses.has(status) ? null : readContent(answer);
  return new Response(body, { status, headers });
}

/** A DOMException has no message that can be set, so the platform, which sets it, would hide the error by its own. */
function plainReason({ reason }: AbortSignal): Error {
  if (reason instanceof Error && !(reason instanceof DOMException)) {
    return reason;
  }
  const error = new Error(reason instanceof DOMException ? reason.message : String(reason));
  error.name = reason instanceof DOMException ? reason.name : "AbortError";
  return error;
}

/** As `fetch` itself fails. The platform's message goes on to tell what happened before: the log has that, too. */
function networkError(error: unknown): TypeError {
  const message = error instanceof Error ? error.message : String(error);
  const cause = new Error(message.split("\n", 1)[0]);
  return new TypeError("fetch failed", { cause });
}
