/** Reads RSS, Atom, RDF and JSON feeds. The parser knows no entities of a document's own: none can grow. */
import type { parseFeed as parse } from "feedsmith";
import { readFragment } from "../../domain/ai/generated-text-page.ts";
import {
  type FeedContent,
  type FeedEntry,
  MOST_ENTRIES,
  newestFirst,
} from "../../domain/feeds/feed-content.ts";
import type { ParseFeed } from "../../ports/readers.ts";

type Parsed = ReturnType<typeof parse<string>>;
type Fields = Readonly<Record<keyof FeedEntry, string | undefined>>;

const LONGEST_TITLE = 200;
const LONGEST_WORDS = 500;
const LONGEST_NAME = 2048;

export const parseFeed: ParseFeed = async (text, url) => {
  const parsed = await tryParse(text);
  if (parsed === undefined) return;
  const { title } = parsed.feed;
  const entries = fieldsOf(parsed).map((fields) => toEntry(fields, url));
  return {
    format: parsed.format,
    title: wordsOf(typeof title === "object" ? title.value : title, LONGEST_TITLE),
    entries: newestFirst(entries),
  } satisfies FeedContent;
};

/** The parser is loaded with the first feed: a server that follows none starts without it. */
async function tryParse(text: string): Promise<Parsed | undefined> {
  const { parseFeed: parse } = await import("feedsmith");
  try {
    return parse<string>(text, { maxItems: MOST_ENTRIES });
  } catch {
    return;
  }
}

/** Each format in its own words. */
function fieldsOf(parsed: Parsed): readonly Fields[] {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map((item) => ({
        guid: item.guid?.value,
        title: item.title,
        link: item.link,
        summary: item.description ?? item.content?.encoded,
        published_at: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ({
        guid: entry.id,
        title: entry.title?.value,
        link: entry.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href,
        summary: entry.summary?.value ?? entry.content?.value,
        published_at: entry.published ?? entry.updated,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        guid: item.rdf?.about,
        title: item.title,
        link: item.link,
        summary: item.description,
        published_at: item.dc?.dates?.[0],
      }));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ({
        guid: item.id,
        title: item.title,
        link: item.url,
        summary: item.summary ?? item.content_text ?? item.content_html,
        published_at: item.date_published,
      }));
  }
}

function toEntry({ guid, title, link, summary, published_at }: Fields, base: string): FeedEntry {
  const address = linkOf(link ?? (isAddress(guid) ? guid : undefined), base);
  return {
    guid: guid?.trim().slice(0, LONGEST_NAME) || address,
    title: wordsOf(title, LONGEST_WORDS),
    link: address,
    summary: wordsOf(summary, LONGEST_WORDS),
    published_at: timeOf(published_at),
  };
}

const isAddress = (text: string | undefined): boolean => /^https?:\/\//i.test(text ?? "");

/** What leads to no page is no link. */
function linkOf(link: string | undefined, base: string): string | null {
  const url = link === undefined ? null : URL.parse(link.trim(), base);
  return url !== null && isAddress(url.href) && url.href.length <= LONGEST_NAME ? url.href : null;
}

function wordsOf(text: string | undefined, most: number): string | null {
  const words = readFragment(text ?? "");
  return words === "" ? null : words.slice(0, most).toWellFormed();
}

/** A zone that stands behind a time. */
const ZONE =
  /(?:Z|\b(?:UTC?|GMT|[ECMP][SD]T)|:\d{2}(?:\.\d+)?\s*[+-]\d{1,2}(?::?\d{2})?)\s*(?:\([^)]*\))?$/i;

/** A time without a zone is in UTC, wherever the server stands. */
function timeOf(text = ""): string | null {
  const time = text.trim();
  const written = ZONE.test(time) ? [time] : [`${time}Z`, `${time} UTC`, time];
  const date = written.map((one) => new Date(one)).find((one) => !Number.isNaN(one.getTime()));
  const year = date?.getUTCFullYear() ?? 0;
  return date !== undefined && year >= 1 && year <= 9999 ? date.toISOString() : null;
}
