/** The promise of a call: await it for the data, or use `.withResponse()` for the response as well. */
import { ResultPromise } from "./result-promise.ts";
import type { Reply } from "./transport/exchange.ts";
import type { RateLimit } from "./transport/rate-limits/rate-limit.ts";

/** What an answer may say beside its data, where the spec names nothing. */
export type AnyMeta = Readonly<Record<string, unknown>> | undefined;

/** The data of a call and what came with it. */
export interface ApiResponse<Data, Meta = AnyMeta> {
  readonly data: Data;
  /** Additional information in the response: the warnings of a post, the dates of a report, the state of a queue. */
  readonly meta: Meta;
  /** A fresh response, its body unread. */
  readonly response: Response;
  /** The server's id of the request, for support. */
  readonly requestId: string | undefined;
  /** The rate limits in the response. */
  readonly rateLimit: RateLimit | undefined;
}

/** What a call brought, before anybody has asked for it. */
export interface Outcome<Data, Meta = AnyMeta> {
  readonly data: Data;
  readonly meta: Meta;
  readonly reply: Reply;
}

/**
 * @example
 * const post = await client.posts.get("post_1");
 * const { response, meta } = await client.posts.get("post_1").withResponse();
 * const result = await client.posts.get("post_1").result();
 */
export class ApiPromise<Data, Meta = AnyMeta> extends ResultPromise<Data> {
  override readonly [Symbol.toStringTag] = "ApiPromise";
  readonly #start: () => Promise<Outcome<Data, Meta>>;

  constructor(start: () => Promise<Outcome<Data, Meta>>) {
    super(() => start().then(({ data }) => data));
    this.#start = start;
  }

  /** The data together with the response that carried it. */
  async withResponse(): Promise<ApiResponse<Data, Meta>> {
    const { data, meta, reply } = await this.#start();
    const requestId = reply.headers.get("x-request-id") ?? undefined;
    return { data, meta, response: freshResponse(reply), requestId, rateLimit: reply.rateLimit };
  }
}

/** Statuses whose responses have no body (Fetch standard, "null body status"). */
const bodiless = new Set([204, 205, 304]);

function freshResponse({ status, headers, text }: Reply): Response {
  return new Response(bodiless.has(status) ? null : text, { status, headers });
}
