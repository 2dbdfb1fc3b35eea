/** Brings the media of a step into the library: files by upload, links by the server's own hand where it can reach them. */
import { type Media, PosternError } from "@postern/sdk";
import { readList, readText, withoutAbsent } from "../fields/read-input.ts";
import type { GatheredMedia } from "../fields/read-post.ts";
import type { Step } from "../step.ts";
import { createZFetch } from "../z-fetch.ts";

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

/** Everything that a post shows: files, links, what the library has, and the media of its thread. */
export async function gatherMedia(step: Step): Promise<GatheredMedia> {
  const { input } = step;
  const altTexts = [input["media_alt_texts"]].flat().map(readText);
  const files = readList(input["media_files"]);
  const links = readList(input["media_links"]);
  const uploaded = files.map((url, index) => {
    const altText = altTexts[index];
    const place = `file ${index + 1} of Media`;
    return uploadFile(step, { url, place, part: `media-${index}`, altText });
  });
  const imported = links.map((url, index) => {
    const altText = altTexts[files.length + index];
    const place = `link ${index + 1} of Media Links`;
    return importLink(step, { url, place, part: `link-${index}`, altText });
  });
  const thread = readList(input["thread_files"]).map((url, index) => {
    const place = `file ${index + 1} of Thread Media`;
    return uploadFile(step, { url, place, part: `thread-${index}` });
  });
  const brought = await Promise.all([...uploaded, ...imported]);
  const kept = readList(input["media_library_ids"]).map((media_id, index) =>
    withoutAbsent({ media_id, alt_text: altTexts[brought.length + index] }),
  );
  return {
    post: [...brought.map(({ id }) => ({ media_id: id })), ...kept],
    thread: (await Promise.all(thread)).map(({ id }) => [{ media_id: id }]),
  };
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

/** Fetches a file from where Zapier keeps it; its host is never shown the key. */
export async function uploadFile(step: Step, source: MediaSource): Promise<Media> {
  const { url, place, part, altText, title } = source;
  const { z, client, once } = step;
  const unavailable = (why: string, status?: number) =>
    new z.errors.Error(
      `The ${place} can not be had: ${why} Check that anybody can open ${url}.`,
      "MEDIA_FETCH_FAILED",
      status,
    );
  const response = await createZFetch(z)(url).catch((error: unknown) => {
    throw unavailable(`${reasonOf(error)}.`);
  });
  if (!response.ok) throw unavailable(`its host answers ${response.status}.`, response.status);
  const name = fileName(url);
  const file = new File([await response.blob()], name, {
    type: response.headers.get("content-type") ?? "",
  });
  return client.media.upload(file, { ...once(part), altText, title: title ?? name });
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}

function fileName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "") || "file";
}
