/** What the core has read for it: files of media, feeds, and YAML. */
import type { FeedContent } from "../domain/feeds/feed-content.ts";
import type { MediaFacts } from "../domain/media/media-facts.ts";

/** What a file is, by its bytes; undefined when they are of no known type. */
export type InspectMedia = (bytes: Uint8Array) => Promise<MediaFacts | undefined>;

/**
 * What a feed says; undefined for what is no feed.
 * @param url Where it was read, which its links may be relative to.
 */
export type ParseFeed = (text: string, url: string) => Promise<FeedContent | undefined>;

/** Reads a text of YAML, of which JSON is a part. */
export type ReadYaml = (text: string) => Promise<YamlText>;

export interface YamlText {
  /** Undefined where it cannot be read. */
  readonly value: unknown;
  /** Why it cannot be read. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** The line, from 1 on, of what stands at a path, or of the nearest above it. */
  lineOf(path: readonly (string | number)[]): number;
}
