/** What a network wants to know of a file: judged from a port's findings, never from its name. */
import type { ServerSchemas } from "@postern/spec";
import { problem } from "../wire/problem.ts";

export interface MediaFacts {
  /** As the bytes say, `image/png`. */
  readonly mime_type: string;
  readonly size: number;
  /** In pixels; null where the file has none, or does not say. */
  readonly width: number | null;
  readonly height: number | null;
  /** In seconds; null for what does not run, and where the file does not say. */
  readonly duration: number | null;
  /** Frames per second; null for what does not run, and where the file does not say. */
  readonly frame_rate: number | null;
}

export type MediaType = NonNullable<ServerSchemas["Media"]["type"]>;

/** Facts of what some network may take. */
export interface PublishableFacts extends MediaFacts {
  readonly type: MediaType;
}

/** Bytes of the largest file that is taken: it is held in memory as a whole, once, when it is made or shown. */
export const MAX_MEDIA_BYTES = 134_217_728;

/** The kinds of media by the start of their type, and the documents that networks take. */
const TYPES: readonly (readonly [RegExp, MediaType])[] = [
  [/^image\//, "image"],
  [/^video\//, "video"],
  [/^application\/(pdf|vnd\.openxmlformats-officedocument\.|msword|vnd\.ms-)/, "document"],
];

/** Undefined: no network takes such a file. */
export function mediaType(mimeType: string): MediaType | undefined {
  return TYPES.find(([pattern]) => pattern.test(mimeType))?.[1];
}

/**
 * @param facts undefined: the bytes are of no known type.
 * @throws Problem `UNSUPPORTED_MEDIA_TYPE` for what no network takes.
 */
export function requirePublishable(facts: MediaFacts | undefined): PublishableFacts {
  const type = facts && mediaType(facts.mime_type);
  if (facts !== undefined && type !== undefined) return { ...facts, type };
  throw problem("UNSUPPORTED_MEDIA_TYPE", {
    message:
      "The file is not an image, video or document that Postern supports, whatever its name says.",
    details: { found: facts?.mime_type ?? null },
  });
}
