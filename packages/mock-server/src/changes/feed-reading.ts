/** Reads a feed of others over the guarded way out. */
import type { FeedContent } from "../domain/feeds/feed-content.ts";
import { Problem, problem } from "../domain/wire/problem.ts";
import type { ServerContext } from "../server-context.ts";

const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 15_000;
const MOST_BYTES = 2_097_152;
const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/** @throws Problem `URL_BLOCKED`, also for where the address leads to, or `FEED_UNREADABLE`. */
export async function readFeed(url: string, server: ServerContext): Promise<FeedContent> {
  const response = await open(url, server);
  const content = server.parseFeed(await response.text(), url);
  if (content !== undefined) return content;
  throw unreadable(`${hostOf(url)} has something else than a feed there.`);
}

/** Each address on the way is judged as if the caller had named it. */
async function open(first: string, server: ServerContext): Promise<Response> {
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    server.outbound.requireAllowed(url);
    const response = await send(url, server);
    if (response.ok) return response;
    const location = response.headers.get("location");
    const next = location === null ? null : URL.parse(location, url);
    const isRedirect = response.status >= 300 && response.status < 400;
    if (!isRedirect || next === null) {
      throw unreadable(`${hostOf(url)} answers with ${response.status}.`);
    }
    url = next.href;
  }
  throw unreadable(`${hostOf(first)} leads on more than ${MOST_REDIRECTS} times.`);
}

async function send(url: string, { outbound, log }: ServerContext): Promise<Response> {
  const headers = { accept: ACCEPT, "user-agent": "Postern" };
  const bounds = { timeoutMs: TIMEOUT_MS, maxResponseBytes: MOST_BYTES };
  try {
    return await outbound.fetch(new Request(url, { headers, redirect: "manual" }), bounds);
  } catch (error) {
    if (error instanceof Problem) throw error;
    log("warn", `Feed not read: ${(error as Error).message}`);
    throw unreadable(`${hostOf(url)} cannot be reached, is too slow, or sends too much.`);
  }
}

const hostOf = (url: string): string => new URL(url).host;

const unreadable = (reason: string): Problem =>
  problem("FEED_UNREADABLE", { message: `The feed cannot be read. ${reason}` });
