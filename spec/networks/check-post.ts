/** Checks a post against the networks of all its targets: each gets what is its own, and the rest from the post. */
import { checkTarget, type TargetCheck } from "./check-target.ts";
import type { Finding } from "./finding.ts";
import type { NetworkName, NetworkRules } from "./network-rules.ts";
import type { MediaFacts, TargetContent } from "./target-content.ts";

/** Media as a post names it: by its id, or by a URL that it is still to be fetched from. */
interface NamedMedia {
  readonly media_id?: string | undefined;
  /** What it shows in this post; the item's own words where there are none. */
  readonly alt_text?: string | null | undefined;
  /** Its cover, where it is a video. */
  readonly thumbnail_media_id?: string | null | undefined;
}

interface Part {
  readonly content: string;
  readonly media: readonly NamedMedia[];
}

/** One target; what it leaves `null` it takes from the post. */
export interface CheckedTarget {
  readonly connection_id: string;
  readonly network: NetworkName;
  readonly content: string | null;
  readonly media: readonly NamedMedia[] | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A post as far as networks look at it. */
export interface CheckedPost<Target extends CheckedTarget = CheckedTarget>
  extends Pick<TargetContent, "title" | "link" | "shorten_links"> {
  readonly content: string;
  readonly media: readonly NamedMedia[];
  readonly targets: readonly Target[];
  readonly thread: readonly Part[];
  readonly first_comment: Part | null;
}

/** What a check must know beside the post. */
export interface PostFacts<Target extends CheckedTarget = CheckedTarget> {
  /** The media that the post shows, by id; those that are left out are still to be inspected. */
  readonly media: ReadonlyMap<string, MediaFacts>;
  /** What the account of a target may do. */
  readonly rulesOf: (target: Target) => NetworkRules;
}

/** What a check says of one target; paths are within the post: `targets[0].content`. */
export interface PostTargetCheck {
  readonly connection_id: string;
  readonly network: NetworkName;
  readonly valid: boolean;
  readonly length: TargetCheck["length"];
  readonly errors: Finding[];
  readonly warnings: Finding[];
}

export function checkPost<Target extends CheckedTarget>(
  post: CheckedPost<Target>,
  { media, rulesOf }: PostFacts<Target>,
): PostTargetCheck[] {
  return post.targets.map((target, index) => {
    const { length, errors, warnings } = checkTarget(
      contentOf(post, target, media),
      rulesOf(target),
    );
    const locate = (finding: Finding) => ({
      ...finding,
      path: `targets[${index}].${finding.path}`,
    });
    return {
      connection_id: target.connection_id,
      network: target.network,
      valid: errors.length === 0,
      length,
      errors: errors.map(locate),
      warnings: warnings.map(locate),
    };
  });
}

/** The post as this one target gets it. */
function contentOf(
  post: CheckedPost,
  target: CheckedTarget,
  media: PostFacts["media"],
): TargetContent {
  const part = ({ content, media: items }: Part) => ({ content, ...mediaOf(items, media) });
  return {
    network: target.network,
    content: target.content ?? post.content,
    title: post.title,
    link: post.link,
    ...mediaOf(target.media ?? post.media, media),
    options: target.options,
    thread: post.thread.map(part),
    first_comment: post.first_comment && part(post.first_comment),
    shorten_links: post.shorten_links,
  };
}

function mediaOf(items: readonly NamedMedia[], known: PostFacts["media"]) {
  const media: MediaFacts[] = [];
  const uninspected: number[] = [];
  for (const [index, { media_id = "", alt_text, thumbnail_media_id }] of items.entries()) {
    const facts = known.get(media_id);
    if (facts === undefined) uninspected.push(index);
    else media.push({ ...facts, alt_text: alt_text ?? facts.alt_text, thumbnail_media_id });
  }
  return { media, uninspected };
}
