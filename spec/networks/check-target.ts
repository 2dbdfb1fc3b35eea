/** Checks one target of a post against what its network accepts. */
import { checkMedia } from "./check-media.ts";
import { checkOptions } from "./check-options.ts";
import { checkFirstComment, checkThread } from "./check-parts.ts";
import { checkHashtags, checkLink, checkText, checkTitle, textLimit } from "./check-text.ts";
import { countText } from "./counting.ts";
import { CROSS_RULES, crossTarget } from "./cross-rules.ts";
import { type Breach, errorsOf, type Finding, warningsOf } from "./finding.ts";
import type { Counting, NetworkRules } from "./network-rules.ts";
import { shortenLinks } from "./shorten-links.ts";
import { isUninspected, type TargetContent } from "./target-content.ts";

/** What a check says of a target; it is valid when `errors` is empty. */
export interface TargetCheck {
  readonly length: {
    readonly count: number;
    readonly limit: number;
    readonly counting: Counting;
  };
  /** What the network will refuse. */
  readonly errors: readonly Finding[];
  /** What it may refuse, or will take in a lesser form. */
  readonly warnings: readonly Finding[];
}

const CHECKS: readonly ((target: TargetContent, rules: NetworkRules) => Iterable<Breach>)[] = [
  checkText,
  checkTitle,
  checkLink,
  checkHashtags,
  checkMedia,
  checkOptions,
  checkAcross,
  checkThread,
  checkFirstComment,
];

/**
 * Checks the content of one target, offline and at once.
 *
 * @param wanted the content as this one connection would get it
 * @param rules what its network accepts: a row of `networkRules`, or rules of a server's own
 * @example
 * checkTarget({ network: "x", content: "Hello", media: [] }, networkRules.x).errors; // []
 */
export function checkTarget(wanted: TargetContent, rules: NetworkRules): TargetCheck {
  const target = wanted.shorten_links ? shortened(wanted) : wanted;
  const breaches = CHECKS.flatMap((check) => [...check(target, rules)]);
  return {
    length: {
      count: countText(target.content, rules.text),
      limit: textLimit(target, rules),
      counting: rules.text.counting,
    },
    errors: errorsOf(breaches, rules),
    warnings: warningsOf(breaches, rules),
  };
}

function* checkAcross(target: TargetContent): Generator<Breach> {
  if (isUninspected(target)) return;
  const looked = crossTarget(target);
  for (const { networks, isBroken, ...rule } of CROSS_RULES) {
    if (networks.includes(target.network) && isBroken(looked)) yield { rule: rule.path, ...rule };
  }
}

/** The target as it is counted when its links are short. */
function shortened(target: TargetContent): TargetContent {
  const shorten = <Part extends { readonly content: string }>(part: Part): Part => ({
    ...part,
    content: shortenLinks(part.content),
  });
  return {
    ...shorten(target),
    thread: target.thread?.map(shorten),
    first_comment: target.first_comment && shorten(target.first_comment),
  };
}
