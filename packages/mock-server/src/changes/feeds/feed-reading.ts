/** Reads a feed of others. */
import type { StoredFeed } from "../../domain/feeds/feed.ts";
import type { FeedContent, FeedReading, FeedValidators } from "../../domain/feeds/feed-content.ts";
import { decodeFeed } from "../../domain/feeds/feed-decoding.ts";
import { type Problem, problem } from "../../domain/wire/problem.ts";
import type { ServerContext } from "../../server-context.ts";
import { fetchOutside, hostOf } from "../fetch-outside.ts";

const unreadable = (reason: string): Problem =>
  problem("FEED_UNREADABLE", { message: `The feed cannot be read. ${reason}` });

const ERRAND = {
  what: "Feed",
  accept:
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
  bounds: { timeoutMs: 15_000, maxResponseBytes: 2_097_152 },
  refuse: unreadable,
} as const;

/** @throws Problem `URL_BLOCKED`, also for where the address leads to, or `FEED_UNREADABLE`. */
export async function readFeed(url: string, server: ServerContext): Promise<FeedContent> {
  return contentOf(await fetchOutside(url, ERRAND, server), url, server);
}

/**
 * @returns undefined where nothing has changed since it was read last.
 * @throws Problem what `readFeed` throws.
 */
export async function readFeedAgain(
  { url, validators }: Pick<StoredFeed, "url" | "validators">,
  server: ServerContext,
): Promise<FeedReading | undefined> {
  const errand = { ...ERRAND, conditions: conditionsOf(validators) };
  const response = await fetchOutside(url, errand, server);
  if (response.status === 304) return undefined;
  return {
    content: await contentOf(response, url, server),
    validators: {
      etag: response.headers.get("etag"),
      last_modified: response.headers.get("last-modified"),
    },
  };
}

function conditionsOf({ etag, last_modified }: FeedValidators): Record<string, string> {
  return {
    ...(etag !== null && { "if-none-match": etag }),
    ...(last_modified !== null && { "if-modified-since": last_modified }),
  };
}

async function contentOf(
  response: Response,
  url: string,
  server: ServerContext,
): Promise<FeedContent> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = decodeFeed(bytes, response.headers.get("content-type"));
  const content = await server.parseFeed(text, url);
  if (content !== undefined) return content;
  throw unreadable(`${hostOf(url)} has something else than a feed there.`);
}
