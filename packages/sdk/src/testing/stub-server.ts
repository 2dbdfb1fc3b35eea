/** A server of a few lines behind `fetch`: it answers from a script and remembers every request. */

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: RequestRedirect;
  readonly at: number;
}

/** One answer: a response, or what `fetch` does instead of answering. */
export type Answer = (request: Arrived, signal: AbortSignal) => Response | Promise<Response>;

export class StubServer {
  readonly requests: Arrived[] = [];
  readonly #answers: readonly Answer[];
  readonly #now: () => number;

  /** @param answers One for each request; the last one answers all that follow. */
  constructor(now: () => number, answers: readonly Answer[]) {
    this.#now = now;
    this.#answers = answers;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers, redirect, signal } = request;
    const body = await request.text();
    const arrived = { method, url, headers, body, redirect, at: this.#now() };
    this.requests.push(arrived);
    const answer = this.#answers[Math.min(this.requests.length, this.#answers.length) - 1];
    if (!answer) {
      throw new Error("The stub server has no answer.");
    }
    return answer(arrived, signal);
  };
}

/** 200 with `data` in Postern's envelope. */
export function succeed(data: unknown = { id: "post_1" }, headers: HeadersInit = {}): Answer {
  return () => Response.json({ success: true, data }, { headers });
}

/** One page of a list. */
export function page(data: readonly unknown[], next_cursor: string | null = null): Answer {
  const pagination = { next_cursor, has_more: next_cursor !== null };
  return () => Response.json({ success: true, data, pagination });
}

/** One page of a list whose pages have numbers, two items on each. */
export function numberedPage(
  data: readonly unknown[],
  { page, totalPages }: { readonly page: number; readonly totalPages: number },
): Answer {
  const numbers = { page, limit: 2, total_count: totalPages * 2 - 1, total_pages: totalPages };
  return () => Response.json({ success: true, data, pagination: numbers });
}

/** A failure in Postern's shape. */
export function fail(
  status: number,
  error: Readonly<Record<string, unknown>> = {},
  headers: HeadersInit = {},
): Answer {
  const { code = "INTERNAL", message = "Something failed. Try again.", ...more } = error;
  const body = { success: false, error: { code, message, status, request_id: "req_1", ...more } };
  return () => Response.json(body, { status, headers });
}

/** `fetch` throws this: by default what undici throws when a connection breaks. */
export function breakOff(
  error: Error = new TypeError("fetch failed", { cause: new Error("other side closed") }),
): Answer {
  return () => {
    throw error;
  };
}

/** No answer ever comes, and the abort of the signal goes unheard. */
export function hang(): Answer {
  return () => new Promise<Response>(() => undefined);
}

/** A body whose chunks come when the test says, and which may break off. */
export function stream(
  start: (controller: ReadableStreamDefaultController<Uint8Array>) => void,
): Answer {
  return () => new Response(new ReadableStream<Uint8Array>({ start }));
}
