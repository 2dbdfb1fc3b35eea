/** What a network wants to know of a file: judged from a port's findings, never from its name. */
import type { ServerSchemas } from "@postern/spec";

export interface MediaFacts {
  /** As the bytes say, `image/png`. */
  readonly mime_type: string;
  readonly size: number;
  /** In pixels; null where the file has none, or does not say. */
  readonly width: number | null;
  readonly height: number | null;
}

/** The kinds of media by the start of their type, and the documents that networks take. */
const TYPES: readonly (readonly [RegExp, ServerSchemas["Media"]["type"]])[] = [
  [/^image\//, "image"],
  [/^video\//, "video"],
  [/^application\/(pdf|vnd\.openxmlformats-officedocument\.|msword|vnd\.ms-)/, "document"],
];

/** Undefined: no network takes such a file. */
export function mediaType(mimeType: string): ServerSchemas["Media"]["type"] | undefined {
  return TYPES.find(([pattern]) => pattern.test(mimeType))?.[1];
}
