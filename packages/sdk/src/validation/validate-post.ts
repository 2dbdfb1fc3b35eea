/** Validates a post without a call, by the very rules and functions that the server has. */
import type { Schemas } from "@postern/spec";
import {
  type CheckedPost,
  type CheckedTarget,
  checkPost,
  type MediaFacts,
  type NetworkRules,
  networkRules,
} from "@postern/spec/networks";
import { UsageError } from "../errors.ts";

/** A post to be made. */
export type PostRequest = Schemas["CreatePostRequest"];

/** What is known of a connection: one from `connections.list()`, or its id and network alone. */
export interface KnownConnection {
  readonly id: string;
  readonly network: Schemas["Network"] | (string & {});
  /** Options that a post to it has unless it says otherwise. */
  readonly default_options?: Readonly<Record<string, unknown>> | undefined;
}

/** What is known of a media item: one from `media.list()`, or as much of it as networks look at. */
export interface KnownMedia {
  readonly id: string;
  readonly type: string | null;
  readonly mime_type: string | null;
  readonly size?: number | null | undefined;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  readonly duration?: number | null | undefined;
  readonly frame_rate?: number | null | undefined;
  readonly alt_text?: string | null | undefined;
}

/** What is known of one account, where it may do more than its network grants to anybody. */
export type KnownLimits = Pick<
  Schemas["ConnectionLimits"],
  "connection_id" | "title" | "text" | "media" | "hashtags"
>;

/** What the server would look up. */
export interface PostSurroundings {
  /** Every connection that the post names. */
  readonly connections: readonly KnownConnection[];
  /** Every media item that the post shows. @default none */
  readonly media?: readonly KnownMedia[] | undefined;
  /** Of accounts that pay for more: from `connections.getLimits()`. @default what each network grants to anybody */
  readonly limits?: readonly KnownLimits[] | undefined;
}

/**
 * Says what the networks of a post would refuse, with no call: the findings are those of `posts.validate`.
 *
 * @throws {UsageError} for a body that names its connections twice or says nothing at all, for a connection or media
 * item that the surroundings lack, and for a network that this client does not know.
 */
export function validatePost(
  request: PostRequest,
  surroundings: PostSurroundings,
): Schemas["PostValidation"] {
  requireSound(request);
  const media = new Map(surroundings.media?.map((item) => [item.id, item]));
  const limits = new Map(surroundings.limits?.map((known) => [known.connection_id, known]));
  const post = readPost(request, surroundings.connections);
  const results = checkPost(post, {
    media: knownFacts(shownMedia(post), media),
    rulesOf: ({ connection_id, network }) => rulesOf(network, limits.get(connection_id)),
  });
  return { valid: results.every(({ valid }) => valid), results };
}

/** What holds of a request as a whole, whatever its networks: the server answers it with 422. */
function requireSound({ content, link, media, targets, social_profile_ids }: PostRequest): void {
  if (targets !== undefined && social_profile_ids !== undefined) {
    throw new UsageError("The post has targets and social_profile_ids: give one of them.");
  }
  const named = targets?.map((target) => target.connection_id) ?? social_profile_ids ?? [];
  const twice = named.find((id, index) => named.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new UsageError(`The post names ${twice} twice: give each connection once.`);
  }
  const saysNothing = !content && (media ?? []).length === 0 && !link;
  if (saysNothing) {
    throw new UsageError("The post says nothing: give it content, media or a link.");
  }
}

/** The request with all that it leaves out. */
function readPost(request: PostRequest, connections: readonly KnownConnection[]): CheckedPost {
  const { content, title, link, media, thread, first_comment, shorten_links } = request;
  const byId = new Map(connections.map((connection) => [connection.id, connection]));
  const short = request.social_profile_ids?.map((connection_id) => ({ connection_id }));
  const targets = request.targets ?? short ?? [];
  return {
    content: content ?? "",
    title,
    link,
    media: media ?? [],
    targets: targets.map((target) => readTarget(target, byId.get(target.connection_id))),
    thread: (thread ?? []).map(readPart),
    first_comment: first_comment ? readPart(first_comment) : null,
    shorten_links,
  };
}

function readTarget(
  { connection_id, content, media, options }: Schemas["PostTargetRequest"],
  connection: KnownConnection | undefined,
): CheckedTarget {
  if (connection === undefined) {
    throw new UsageError(`The post goes to ${connection_id}, which is not among the connections.`);
  }
  const { network, default_options } = connection;
  if (!isKnown(network)) {
    throw new UsageError(
      `${connection_id} is of ${network}, whose rules this client does not know.`,
    );
  }
  return {
    connection_id,
    network,
    content: content ?? null,
    media: media ?? null,
    options: { ...default_options, ...options },
  };
}

const isKnown = (network: string): network is CheckedTarget["network"] =>
  Object.hasOwn(networkRules, network);

function readPart({ content, media }: Pick<Schemas["PostThreadPartRequest"], "content" | "media">) {
  return { content, media: media ?? [] };
}

function shownMedia({ media, targets, thread, first_comment }: CheckedPost): string[] {
  const shown = [media, ...targets.map((target) => target.media ?? [])];
  const beside = [...thread, ...(first_comment ? [first_comment] : [])].map((part) => part.media);
  return [...shown, ...beside].flat().flatMap(({ media_id }) => media_id ?? []);
}

/** What is still to be fetched has no type yet; its checks wait, as on the server. */
function knownFacts(
  ids: readonly string[],
  media: ReadonlyMap<string, KnownMedia>,
): Map<string, MediaFacts> {
  const isFetched = (id: string) => media.get(id)?.type !== null;
  return new Map(ids.filter(isFetched).map((id) => [id, factsOf(id, media.get(id))]));
}

function factsOf(id: string, item: KnownMedia | undefined): MediaFacts {
  const { type, mime_type, size = null, width = null, height = null, duration = null } = item ?? {};
  const { frame_rate, alt_text } = item ?? {};
  if ((type !== "image" && type !== "video" && type !== "document") || !mime_type) {
    throw new UsageError(`The post shows ${id}, of which the surroundings do not tell what it is.`);
  }
  return { type, mime_type, size, width, height, duration, frame_rate, alt_text };
}

function rulesOf(network: CheckedTarget["network"], limits: KnownLimits | undefined): NetworkRules {
  const rules = networkRules[network];
  if (limits === undefined) {
    return rules;
  }
  const { title, text, media, hashtags } = limits;
  // The wire leaves the enums of an answer open; what is in them came from this very table.
  return { ...rules, title, text, media, hashtags } as NetworkRules;
}
