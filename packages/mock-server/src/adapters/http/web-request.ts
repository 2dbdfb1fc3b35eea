/** A web Request as the core sees it, and an answer as a web Response: for MSW and an injected fetch. */

import { bodyBrokenOff, bodyTooLarge } from "../../domain/wire/body-problem.ts";
import type { Answer, IncomingRequest } from "../../domain/wire/exchange.ts";

/** @param address The caller's, where there is a socket behind the request. */
export function fromWebRequest(request: Request, address?: string): IncomingRequest {
  const { path, query } = splitUrl(request.url);
  return {
    method: request.method,
    path,
    query,
    url: request.url,
    address,
    header: (name) => request.headers.get(name) ?? undefined,
    headers: () => request.headers,
    body: (maxBytes) => readBody(request, maxBytes),
  };
}

/** @param request What is answered: an answer to HEAD has no body. */
export function toWebResponse(answer: Answer, request?: Request): Response {
  const { status, body } = answer;
  // The types of the platform want bytes that no other thread shares; no answer's are shared.
  const sent =
    request?.method === "HEAD" ? null : (body as string | Uint8Array<ArrayBuffer> | null);
  return new Response(sent, { status, headers: webHeaders(answer) });
}

export function webHeaders({
  headers,
  cookies = [],
}: Pick<Answer, "headers" | "cookies">): Headers {
  const all = new Headers(headers);
  for (const cookie of cookies) all.append("set-cookie", cookie);
  return all;
}

/** The URL of a Request is normalised and has a path; only its fragment can follow the query. */
function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const [bare = ""] = url.split("#", 1);
  const target = bare.slice(bare.indexOf("/", bare.indexOf("://") + 3));
  const mark = target.indexOf("?");
  if (mark < 0) return { path: target, query: "" };
  return { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw bodyTooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.byteLength;
    if (length > maxBytes) throw bodyTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return join(chunks, length);
}

/** A body that is left off is not cancelled: the platform's own form bodies then reject where nobody can catch it. */
async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw bodyBrokenOff();
    });
    if (done) return;
    yield value;
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
