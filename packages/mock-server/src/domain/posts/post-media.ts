/** The media of a post, made from what a request names: items of the library, and files that are still to be imported. */
import type { ServerSchemas } from "@postern/spec";
import type { FieldError } from "../wire/problem.ts";

type PostMedia = ServerSchemas["PostMedia"];
type MediaRequest = ServerSchemas["PostMediaRequest"];
/** What of a request names media. */
type ShowingRequest = Pick<
  ServerSchemas["UpdatePostRequest"],
  "media" | "targets" | "thread" | "first_comment"
>;

/** The media that a request may name. */
export interface KnownMedia {
  /** The media items named that the workspace has, by id; those that have failed are left out. */
  readonly media: ReadonlyMap<string, Pick<ServerSchemas["Media"], "alt_text" | "type">>;
  /** The ids that media are to have that the request names by their URLs. */
  readonly imports: ReadonlyMap<string, string>;
}

/** A media item, and its place in the request. */
interface NamedMedia {
  readonly item: MediaRequest;
  readonly pointer: string;
}

/** The ids of all media items that a request names. */
export function namedMedia(request: ShowingRequest): string[] {
  return mediaRequests(request).flatMap(({ item: { media_id, thumbnail_media_id } }) =>
    [media_id, thumbnail_media_id].filter((id) => typeof id === "string"),
  );
}

/** A media item that is still to be imported. */
export interface NamedImport {
  readonly url: string;
  readonly alt_text?: string | null | undefined;
}

/** The media that a request names by their URLs: each URL once, as it is named first. */
export function namedImports(request: ShowingRequest): NamedImport[] {
  const named = new Map<string, NamedImport>();
  for (const { item } of mediaRequests(request)) {
    const { url, alt_text } = item;
    if (url !== undefined && !named.has(url)) named.set(url, { url, alt_text });
  }
  return [...named.values()];
}

/** Media as a post shows them; an item's own description stands in for one that is not given. */
export function makeMedia(
  requests: readonly MediaRequest[],
  { media, imports }: KnownMedia,
): PostMedia[] {
  return requests.flatMap(({ url = "", media_id = imports.get(url), ...item }): PostMedia[] => {
    if (media_id === undefined) return [];
    const { alt_text = null, thumbnail_media_id = null } = item;
    return [
      { media_id, alt_text: alt_text ?? media.get(media_id)?.alt_text ?? null, thumbnail_media_id },
    ];
  });
}

/** The URLs that media are imported from, by the ids that they are to have. */
export const mediaUrls = ({ imports }: KnownMedia): Record<string, string> =>
  Object.fromEntries([...imports].map(([url, id]) => [id, url]));

/** Everything that is wrong with the media that a request names. */
export const mediaFaults = (request: ShowingRequest, known: KnownMedia): FieldError[] =>
  mediaRequests(request).flatMap((named) => itemFaults(named, known));

function itemFaults({ item, pointer }: NamedMedia, { media }: KnownMedia): FieldError[] {
  const { media_id, url, thumbnail_media_id } = item;
  const faults: FieldError[] = [];
  if ((media_id === undefined) === (url === undefined)) {
    const [code, how] =
      url === undefined ? ["REQUIRED", "one of them"] : ["NOT_ALLOWED", "not both"];
    faults.push({ pointer, code, message: `Give \`media_id\` or \`url\`, ${how}.` });
  }
  if (media_id !== undefined && !media.has(media_id)) {
    const message = "The workspace has no such media item, or its file could not be fetched.";
    faults.push({ pointer: `${pointer}/media_id`, code: "NOT_FOUND", message });
  }
  if (thumbnail_media_id && media.get(thumbnail_media_id)?.type !== "image") {
    const message = "The workspace has no such image, or its file has not been fetched yet.";
    faults.push({ pointer: `${pointer}/thumbnail_media_id`, code: "NOT_FOUND", message });
  }
  return faults;
}

function mediaRequests({ media, targets, thread, first_comment }: ShowingRequest): NamedMedia[] {
  const within = (items: readonly MediaRequest[] | null | undefined, pointer: string) =>
    (items ?? []).map((item, index) => ({ item, pointer: `${pointer}/${index}` }));
  return [
    ...within(media, "/media"),
    ...(targets ?? []).flatMap((target, index) => within(target.media, `/targets/${index}/media`)),
    ...(thread ?? []).flatMap((part, index) => within(part.media, `/thread/${index}/media`)),
    ...within(first_comment?.media, "/first_comment/media"),
  ];
}
