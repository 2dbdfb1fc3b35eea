/** Reads a feed of others. */
import type { FeedContent } from "../domain/feeds/feed-content.ts";
import { type Problem, problem } from "../domain/wire/problem.ts";
import type { ServerContext } from "../server-context.ts";
import { fetchOutside, hostOf } from "./fetch-outside.ts";

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
  const response = await fetchOutside(url, ERRAND, server);
  const content = server.parseFeed(await response.text(), url);
  if (content !== undefined) return content;
  throw unreadable(`${hostOf(url)} has something else than a feed there.`);
}
