/** What a feed says, whichever format it is in. */
import type { ServerSchemas } from "@postern/spec";

export type FeedEntry = ServerSchemas["FeedSampleItem"];

export interface FeedContent {
  readonly format: ServerSchemas["FeedValidation"]["format"];
  readonly title: string | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Entries that are looked at; a feed that has more shows the newest first. */
export const MOST_ENTRIES = 100;

/** Newest first, where the feed says when they were published; else in the feed's own order. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  const isDated = entries.every(({ published_at }) => published_at !== null);
  if (!isDated) return [...entries];
  return entries.toSorted((one, other) => timeOf(other) - timeOf(one));
}

const timeOf = ({ published_at }: FeedEntry): number => Date.parse(published_at ?? "");

/** By what an entry is known again: its guid, else its link, else its words. */
export function identityOf({ guid, link, title, summary }: FeedEntry): string {
  return guid ?? link ?? JSON.stringify([title, summary]);
}

/** What the server of a feed tells its state by (RFC 9110, section 8.8). */
export interface FeedValidators {
  readonly etag: string | null;
  readonly last_modified: string | null;
}

export const NO_VALIDATORS: FeedValidators = { etag: null, last_modified: null };

export interface FeedReading {
  readonly content: FeedContent;
  readonly validators: FeedValidators;
}
