/** Holds a post against what the networks of its targets accept; creating and validating a post ask the same question. */
import type { ServerSchemas } from "@postern/spec";
import {
  checkPost as checkAgainstNetworks,
  type MediaFacts,
  networkRules,
} from "@postern/spec/networks";
import { accountRules } from "../networks/account-limits.ts";
import { findingPointer } from "../wire/json-pointer.ts";
import { problem } from "../wire/problem.ts";
import type { StoredPost } from "./post-record.ts";

type Result = ServerSchemas["PostValidationResult"];
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

export function checkPost(post: PostContent, { media, accounts }: PostFacts): Result[] {
  return checkAgainstNetworks(post, {
    media,
    rulesOf({ connection_id, network }) {
      const account = accounts.get(connection_id);
      return account === undefined ? networkRules[network] : accountRules(account);
    },
  });
}

/** As many as the document lets an answer hold. */
const MOST_FAULTS = 100;

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
    errors: errors.slice(0, MOST_FAULTS).map((error) => ({
      pointer: findingPointer(error.path),
      code: error.code,
      message: error.message,
    })),
    details: { findings: errors.slice(0, MOST_FAULTS) },
  });
}
