/** Checks what goes out beside a post: the parts of its thread, and the account's own comment. */
import { checkMedia } from "./check-media.ts";
import { checkHashtags, checkText } from "./check-text.ts";
import type { Breach } from "./finding.ts";
import type { NetworkRules } from "./network-rules.ts";
import type { PartContent, TargetContent } from "./target-content.ts";

export function* checkThread(
  { network, thread }: TargetContent,
  rules: NetworkRules,
): Generator<Breach> {
  if (!thread || thread.length === 0) return;
  if (!rules.has_threads) {
    const message = `${rules.label} has no threads: only the post itself is published there.`;
    yield {
      rule: "has_threads",
      severity: "warning",
      code: "THREAD_UNSUPPORTED",
      path: "thread",
      message,
    };
    return;
  }
  for (const [index, part] of thread.entries()) {
    yield* checkPart({ network, ...part }, rules, `thread[${index}]`);
  }
}

export function* checkFirstComment(
  { network, first_comment }: TargetContent,
  rules: NetworkRules,
): Generator<Breach> {
  if (!first_comment) return;
  if (rules.has_first_comment) {
    yield* checkPart({ network, ...first_comment }, rules, "first_comment");
    return;
  }
  const message = `${rules.label} takes no comment with a post: there will be none.`;
  yield {
    rule: "has_first_comment",
    severity: "warning",
    code: "FIRST_COMMENT_UNSUPPORTED",
    path: "first_comment",
    message,
  };
}

/** A part is counted as a post is; what a network wants of every post, such as media, it need not have. */
function* checkPart(
  part: PartContent & Pick<TargetContent, "network">,
  rules: NetworkRules,
  place: string,
): Generator<Breach> {
  const lenient = { ...rules, media: { ...rules.media, required: false } };
  for (const check of [checkText, checkHashtags, checkMedia]) {
    for (const breach of check(part, lenient)) yield { ...breach, path: `${place}.${breach.path}` };
  }
}
