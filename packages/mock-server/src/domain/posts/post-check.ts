/** Holds a post against what the networks of its targets accept; creating and validating a post ask the same question. */
import type { ServerSchemas } from "@postern/spec";
import {
  checkTarget,
  type MediaFacts,
  networkRules,
  type TargetCheck,
} from "@postern/spec/networks";
import { accountRules } from "../networks/account-limits.ts";
import { problem } from "../wire/problem.ts";
import type { StoredPost } from "./post-record.ts";

type Result = ServerSchemas["PostValidationResult"];
type Target = StoredPost["targets"][number];
type PostContent = Pick<
  StoredPost,
  "content" | "title" | "link" | "media" | "targets" | "thread" | "first_comment" | "shorten_links"
>;

/** What a check must know beside the post, by id. */
export interface PostFacts {
  /** Every media item that the post shows. */
  readonly media: ReadonlyMap<string, MediaFacts>;
  /** The connections of its targets; of one that is gone, the network's rules for anybody hold. */
  readonly accounts: ReadonlyMap<string, Pick<ServerSchemas["Connection"], "network" | "name">>;
}

export function checkPost(post: PostContent, facts: PostFacts): Result[] {
  return post.targets.map((target, index) => {
    const { length, errors, warnings } = check(post, target, facts);
    const locate = (finding: TargetCheck["errors"][number]) => ({
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

/** @throws Problem `MEDIA_REQUIRED` where that alone is missing, else `VALIDATION_FAILED`. */
export function refuseUnpublishable(results: readonly Result[]): void {
  const errors = results.flatMap((result) => result.errors);
  const [first] = errors;
  if (first === undefined) return;
  const code = errors.every((error) => error.code === "MEDIA_REQUIRED")
    ? "MEDIA_REQUIRED"
    : "VALIDATION_FAILED";
  throw problem(code, {
    message: first.message,
    errors: errors.map((error) => ({
      pointer: `/${error.path.replaceAll(/\[(\d+)\]/g, "/$1").replaceAll(".", "/")}`,
      code: error.code,
      message: error.message,
    })),
    details: { findings: errors },
  });
}

function check(post: PostContent, target: Target, { media, accounts }: PostFacts): TargetCheck {
  const account = accounts.get(target.connection_id);
  const factsOf = (items: StoredPost["media"]) =>
    items.flatMap(({ media_id }) => media.get(media_id) ?? []);
  const part = ({ content, media: items }: StoredPost["thread"][number]) => ({
    content,
    media: factsOf(items),
  });
  return checkTarget(
    {
      network: target.network,
      content: target.content ?? post.content,
      title: post.title,
      link: post.link,
      media: factsOf(target.media ?? post.media),
      options: target.options,
      thread: post.thread.map(part),
      first_comment: post.first_comment && part(post.first_comment),
      shorten_links: post.shorten_links,
    },
    account === undefined ? networkRules[target.network] : accountRules(account),
  );
}
