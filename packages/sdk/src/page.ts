/** A paginated list: await it for the first page, or iterate over it for every item. */
import { type AnyMeta, ApiPromise, type Outcome } from "./api-promise.ts";
import { type PagePlace, UnexpectedResponseError } from "./errors.ts";
import { chooseLimit } from "./limits.ts";

/** One page of a list. */
export interface Page<Item, Meta = AnyMeta> {
  readonly items: readonly Item[];
  /** Pass it as `cursor`, with the same filters, to continue even in another process; undefined if pages are numbered. */
  readonly nextCursor: string | undefined;
  /** Pass it as `page` to continue from here; undefined if pages have cursors. */
  readonly nextPage?: number | undefined;
  readonly hasMore: boolean;
  /** The total number of items; undefined if the server does not count them. */
  readonly totalCount?: number | undefined;
  /** Additional information in the response: whether a queue is paused, the dates of a report. */
  readonly meta: Meta;
}

/** Fetches the page at a position, or the first. */
export type FetchPage<Item, Meta = AnyMeta> = (
  place?: PagePlace,
) => Promise<Outcome<Page<Item, Meta>, Meta>>;

/**
 * A list that sends no request until you await it or iterate over it.
 *
 * @example
 * for await (const post of client.posts.list({ status: ["scheduled"] })) {
 *   console.log(post.id);
 * }
 */
export class PagePromise<Item, Meta = AnyMeta>
  extends ApiPromise<Page<Item, Meta>, Meta>
  implements AsyncIterable<Item>
{
  readonly #fetchPage: FetchPage<Item, Meta>;
  readonly #start: PagePlace | undefined;

  /** @param start The position in the caller's query. */
  constructor(fetchPage: FetchPage<Item, Meta>, start?: PagePlace) {
    const fetchOnce = rememberFirst(fetchPage);
    super(fetchOnce);
    this.#fetchPage = fetchOnce;
    this.#start = start;
  }

  /** Iterates over every item of every page. Each page is fetched when it is reached. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.items;
    }
  }

  /**
   * Iterates page by page.
   *
   * @throws {UnexpectedResponseError} if a page repeats, because the list would never end.
   */
  async *pages(): AsyncGenerator<Page<Item, Meta>, void, undefined> {
    const seen = new Set(this.#start && Object.values<string | number>(this.#start));
    let { data: page } = await this.#fetchPage();
    yield page;
    while (page.hasMore) {
      ({ data: page } = await this.#fetchPage(nextPlace(page, seen)));
      yield page;
    }
  }

  /**
   * Collects the first items in an array.
   *
   * @param options.limit How many at most; no more pages are fetched than they need. `Infinity` for all.
   * @throws {UsageError} for a limit that is no whole number of at least 0.
   */
  async toArray(options: { readonly limit: number }): Promise<Item[]> {
    const limit = chooseLimit("limit", options, { limit: Number.POSITIVE_INFINITY });
    const items: Item[] = [];
    for await (const page of this.pages()) {
      items.push(...page.items.slice(0, limit - items.length));
      if (items.length >= limit) {
        break;
      }
    }
    return items;
  }
}

/** The first page is fetched once, whether it is awaited, iterated over or both. */
function rememberFirst<Item, Meta>(fetchPage: FetchPage<Item, Meta>): FetchPage<Item, Meta> {
  let first: ReturnType<FetchPage<Item, Meta>> | undefined;
  return (place) => {
    if (place !== undefined) {
      return fetchPage(place);
    }
    first ??= fetchPage();
    return first;
  };
}

/** Records each returned position in `seen`. */
function nextPlace(page: Page<unknown, unknown>, seen: Set<string | number>): PagePlace {
  const name = page.nextCursor ?? page.nextPage;
  if (name === undefined || seen.has(name)) {
    const fault = name === undefined ? "names no next page" : `comes back to the page ${name}`;
    throw new UnexpectedResponseError(`The list says that it goes on, but ${fault}.`, {
      code: "UNEXPECTED_RESPONSE",
      isRetryable: false,
    });
  }
  seen.add(name);
  return typeof name === "string" ? { cursor: name } : { page: name };
}
