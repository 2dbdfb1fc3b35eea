/** Brings the media of a step into the library: files by upload, links by the server's own hand where it can reach them. */
import { type Media, PosternError } from "@postern/sdk";
import { unreadable } from "../errors/unreadable-input.ts";
import { readIds, readSlots, withoutAbsent } from "../fields/read-input.ts";
import type { GatheredMedia } from "../fields/read-post.ts";
import type { Input, Step } from "../step.ts";
import { createZFetch } from "../z-fetch.ts";
import { FileUnavailable, fetchFile } from "./fetch-file.ts";

/** How long the server may take over a link, in milliseconds: a step has 30 seconds, and the post is yet to be made. */
const importMs = 12_000;

/** Why the server gives a link up that Zapier may still reach. */
const unreachable = new Set([
  "URL_BLOCKED",
  "MEDIA_FETCH_FAILED",
  "VALIDATION_FAILED",
  "TIMED_OUT",
]);

/** One thing to bring: where it is, and what the user calls it when it fails. */
export interface MediaSource {
  readonly url: string;
  /** As the form has it: `file 2 of Media`. */
  readonly place: string;
  /** Tells the uploads of one step apart. */
  readonly part: string;
  readonly altText?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * Everything that a post shows: files, links, what the library has, and the media of its thread. What belongs together
 * is told by its place in the form, whichever of the places are empty.
 */
export async function gatherMedia(step: Step): Promise<GatheredMedia> {
  const { input } = step;
  const [files, links, kept, thread] = [
    readSlots(input["media_files"]),
    readSlots(input["media_links"]),
    readIds(input["media_library_ids"]),
    readThreadFiles(input),
  ];
  const altTexts = readSlots(input["media_alt_texts"]);
  const uploads = files.map((url, index) => {
    const altText = altTexts[index];
    const place = `file ${index + 1} of Media`;
    return url && uploadFile(step, { url, place, part: `media-${index}`, altText });
  });
  const imports = links.map((url, index) => {
    const altText = altTexts[files.length + index];
    const place = `link ${index + 1} of Media Links`;
    return url && importLink(step, { url, place, part: `link-${index}`, altText });
  });
  const threadUploads = thread.map((url, index) => {
    const place = `file ${index + 1} of Thread Media`;
    return url && uploadFile(step, { url, place, part: `thread-${index}` });
  });
  const [brought, threadMedia] = await Promise.all([
    Promise.all([...uploads, ...imports]),
    Promise.all(threadUploads),
  ]);
  const library = kept.map((media_id, index) =>
    withoutAbsent({ media_id, alt_text: altTexts[files.length + links.length + index] }),
  );
  return {
    post: [...brought.flatMap((media) => (media ? [{ media_id: media.id }] : [])), ...library],
    thread: threadMedia.map((media) => (media ? [{ media_id: media.id }] : undefined)),
  };
}

/** @throws PosternError `INVALID_INPUT` for a file that no part of the thread is there for. */
function readThreadFiles(input: Input): readonly (string | undefined)[] {
  const files = readSlots(input["thread_files"]);
  const parts = readSlots(input["thread_content"]);
  const lonely = files.findIndex((file, index) => file !== undefined && index >= parts.length);
  if (lonely !== -1) {
    throw unreadable(
      { label: `Thread Media ${lonely + 1}` },
      "there is no part of the thread for it. Fill in as many Thread Parts.",
    );
  }
  return files;
}

/** Lets the server fetch a link; what it cannot reach is fetched here, and uploaded. */
export async function importLink(step: Step, source: MediaSource): Promise<Media> {
  const { url, part, altText, title } = source;
  if (!URL.canParse(url)) return uploadFile(step, source);
  try {
    const options = { ...step.once(part), altText, title, deadlineMs: importMs };
    return await step.client.media.upload(new URL(url), options);
  } catch (error) {
    if (!(error instanceof PosternError && unreachable.has(error.code))) throw error;
    return uploadFile(step, { ...source, part: `${part}-upload` });
  }
}

/** Fetches a file from where Zapier keeps it, and uploads it. */
export async function uploadFile(step: Step, source: MediaSource): Promise<Media> {
  const { url, place, part, altText, title } = source;
  const { z, client, once } = step;
  const file = await fetchFile(url, createZFetch(z)).catch((error: unknown) => {
    if (!(error instanceof FileUnavailable)) throw error;
    throw new z.errors.Error(
      `The ${place} can not be had: ${error.message} Check that anybody can open ${url}.`,
      "MEDIA_FETCH_FAILED",
      error.status,
    );
  });
  return client.media.upload(file, { ...once(part), altText, title: title ?? file.name });
}
