/** The reader ports: media files, feeds and YAML. */
import type { FeedContent } from "../domain/feeds/feed-content.ts";
import type { MediaFacts } from "../domain/media/media-facts.ts";

/** Detects the type of a file from its bytes; undefined if the type is unknown. */
export type InspectMedia = (bytes: Uint8Array) => Promise<MediaFacts | undefined>;

/**
 * Parses a feed; undefined if the text is not a feed.
 * @param url The URL of the feed, for relative links.
 */
export type ParseFeed = (text: string, url: string) => Promise<FeedContent | undefined>;

/** Parses YAML text, including JSON. */
export type ReadYaml = (text: string) => Promise<YamlText>;

export interface YamlText {
  /** Undefined if it cannot be parsed. */
  readonly value: unknown;
  /** Why it cannot be parsed. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** The line number, from 1, of the value at a path, or of its nearest parent. */
  lineOf(path: readonly (string | number)[]): number;
}
