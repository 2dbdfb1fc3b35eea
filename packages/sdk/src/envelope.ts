/** Takes the envelope off a success: callers see the data, never `{success, data}`. */
import type { UnexpectedResponseError } from "./errors.ts";
import type { Page } from "./page.ts";
import type { OutgoingRequest, Reply } from "./transport/exchange.ts";
import { unexpectedResponse } from "./transport/failure.ts";
import { isRecord, parseJson } from "./transport/json.ts";

/** Successes that carry no data. */
const bodiless = new Set([204, 205]);

/** As far as the client looks into it. */
interface Envelope {
  readonly data: unknown;
  readonly meta?: unknown;
  readonly pagination?: Pagination;
}

/** Of a list by cursors, `next_cursor` and `has_more`; of one by numbers of pages, the others. */
interface Pagination {
  readonly next_cursor?: unknown;
  readonly has_more?: unknown;
  readonly page?: unknown;
  readonly total_pages?: unknown;
  readonly total_count?: unknown;
}

interface Told<Data, Meta> {
  readonly data: Data;
  readonly meta: Meta;
}

/** @returns Data that is undefined for an answer without a body. */
export function readData<Data, Meta>(reply: Reply, request: OutgoingRequest): Told<Data, Meta> {
  const { data, meta } = readEnvelope(reply, request);
  // The spec types both; the client takes values it does not know, so nothing is checked here.
  return { data: data as Data, meta: meta as Meta };
}

/** A list that does not page is one page. */
export function readPage<Item, Meta>(
  reply: Reply,
  request: OutgoingRequest,
): Told<Page<Item, Meta>, Meta> {
  const { data, meta: told, pagination } = readEnvelope(reply, request);
  if (!Array.isArray(data)) {
    throw foreignAnswer(reply, request);
  }
  const meta = told as Meta;
  return { data: { items: data, ...readPagination(pagination ?? {}), meta }, meta };
}

function readPagination({ page, total_pages, total_count, ...byCursor }: Pagination) {
  if (typeof page === "number" && typeof total_pages === "number") {
    const hasMore = page < total_pages;
    return {
      nextCursor: undefined,
      nextPage: hasMore ? page + 1 : undefined,
      hasMore,
      totalCount: typeof total_count === "number" ? total_count : undefined,
    };
  }
  const { next_cursor: cursor, has_more } = byCursor;
  return {
    nextCursor: typeof cursor === "string" && cursor !== "" ? cursor : undefined,
    hasMore: has_more === true,
  };
}

function readEnvelope(reply: Reply, request: OutgoingRequest): Envelope {
  if (reply.text === "" && bodiless.has(reply.status)) {
    return { data: undefined };
  }
  const answer = parseJson(reply.text);
  if (!isEnvelope(answer)) {
    throw foreignAnswer(reply, request);
  }
  return answer;
}

function isEnvelope(answer: unknown): answer is Envelope {
  return isRecord(answer) && answer["success"] === true && "data" in answer;
}

function foreignAnswer(reply: Reply, request: OutgoingRequest): UnexpectedResponseError {
  const type = reply.headers.get("content-type") ?? "no content type";
  const { attempt } = reply;
  return unexpectedResponse(
    reply,
    { ...request, attempt },
    `not an answer of Postern's (${type}).`,
  );
}
