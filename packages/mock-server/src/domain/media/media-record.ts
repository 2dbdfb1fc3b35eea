/** A media item from the moment that it is named until its bytes have arrived. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";
import type { PublishableFacts } from "./media-facts.ts";
import { mediaFitness } from "./media-fitness.ts";

type Media = ServerSchemas["Media"];

/** An item may be older than what is known of it: of such a one the frame rate is not told. */
export type StoredMedia = Omit<Media, "frame_rate"> & {
  readonly frame_rate?: number | null;
  readonly version: number;
};

/** One whose bytes have arrived. */
export type ReadyMedia = StoredMedia & PublishableFacts;

export const isReady = (media: StoredMedia): media is ReadyMedia => media.status === "ready";

export interface MediaOrigin {
  readonly id: string;
  readonly workspaceId: string;
  /** Where callers reach the server, without a trailing slash. */
  readonly publicUrl: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly alt_text?: string | undefined;
  readonly title?: string | undefined;
}

/** One whose bytes are still to come. */
export function newMedia({ id, workspaceId, publicUrl, now, ...said }: MediaOrigin): StoredMedia {
  return {
    id,
    workspace_id: workspaceId,
    type: null,
    mime_type: null,
    size: null,
    width: null,
    height: null,
    duration: null,
    frame_rate: null,
    url: `${publicUrl}/files/${id}`,
    thumbnail_url: null,
    status: "processing",
    alt_text: said.alt_text ?? null,
    title: said.title ?? null,
    valid_for: {},
    created_at: toTimestamp(now),
    version: 1,
  };
}

/** The item once its bytes are there. */
export function readyMedia(media: StoredMedia, facts: PublishableFacts): ReadyMedia {
  return { ...media, ...facts, status: "ready", valid_for: mediaFitness(facts) };
}

/** @returns the item itself where the change makes no difference. */
export function changeMedia(
  media: StoredMedia,
  change: ServerSchemas["UpdateMediaRequest"],
): StoredMedia {
  const { alt_text = media.alt_text, title = media.title } = change;
  if (alt_text === media.alt_text && title === media.title) return media;
  return { ...media, alt_text, title, version: media.version + 1 };
}

export const presentMedia = ({ version: _, frame_rate = null, ...media }: StoredMedia): Media => ({
  ...media,
  frame_rate,
});
