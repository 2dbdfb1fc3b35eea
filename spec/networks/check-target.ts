/** Checks one target of a post against what its network accepts. */
import { checkMedia } from "./check-media.ts";
import { checkOptions } from "./check-options.ts";
import { checkHashtags, checkText, checkTitle, textLimit } from "./check-text.ts";
import { countText } from "./counting.ts";
import type { Breach, Finding } from "./finding.ts";
import type { Counting, NetworkRules } from "./network-rules.ts";
import type { TargetContent } from "./target-content.ts";

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
  checkHashtags,
  checkMedia,
  checkOptions,
];

/**
 * Checks the content of one target, offline and at once.
 *
 * @param target the content as this one connection would get it
 * @param rules what its network accepts: a row of `networkRules`, or rules of a server's own
 * @example
 * checkTarget({ network: "x", content: "Hello", media: [] }, networkRules.x).errors; // []
 */
export function checkTarget(target: TargetContent, rules: NetworkRules): TargetCheck {
  const breaches = CHECKS.flatMap((check) => [...check(target, rules)]);
  const isError = ({ rule, severity }: Breach) =>
    (severity ?? rules.severity[rule] ?? "error") === "error";
  return {
    length: {
      count: countText(target.content, rules.text),
      limit: textLimit(target, rules),
      counting: rules.text.counting,
    },
    errors: breaches.filter(isError).map(finding),
    warnings: breaches.filter((breach) => !isError(breach)).map(finding),
  };
}

function finding({ code, path, message, limit, actual }: Breach): Finding {
  return { code, path, message, limit: limit ?? null, actual: actual ?? null };
}
