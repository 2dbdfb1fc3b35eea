/** What is checked: the content of one target of a post, with all that the target takes from the post. */
import type { NetworkName } from "./network-rules.ts";

/** Content for one connection. Members that a caller does not know may be left out or null. */
export interface TargetContent {
  readonly network: NetworkName;
  readonly content: string;
  readonly title?: string | null | undefined;
  readonly link?: { readonly url: string } | null | undefined;
  readonly media: readonly MediaFacts[];
  readonly uninspected?: PartContent["uninspected"];
  readonly options?: Readonly<Record<string, unknown>> | null | undefined;
  /** What follows the post, part by part. */
  readonly thread?: readonly PartContent[] | null | undefined;
  /** The account's own comment below the post. */
  readonly first_comment?: PartContent | null | undefined;
  /** Whether links are shortened before the texts are counted. */
  readonly shorten_links?: boolean | undefined;
}

/** A text with media of its own, beside the post: a part of a thread, or a comment. */
export interface PartContent {
  readonly content: string;
  readonly media: readonly MediaFacts[];
  /** Places of media that no one has seen the file of yet: with one of them, nothing about media is checked. */
  readonly uninspected?: readonly number[] | undefined;
}

/** What is known of a media item; `null` is not known, and is not checked. */
export interface MediaFacts {
  readonly type: "image" | "video" | "document";
  readonly mime_type: string;
  /** Bytes. */
  readonly size: number | null;
  /** Pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** Seconds. */
  readonly duration: number | null;
  /** Frames per second. */
  readonly frame_rate?: number | null | undefined;
  /** What it shows, in words. */
  readonly alt_text?: string | null | undefined;
  /** The image that is its cover. */
  readonly thumbnail_media_id?: string | null | undefined;
}

export const isUninspected = ({ uninspected = [] }: Pick<PartContent, "uninspected">): boolean =>
  uninspected.length > 0;

/** The names of the kinds in a network's rules. */
export type MediaKind = "images" | "gifs" | "videos" | "documents";
