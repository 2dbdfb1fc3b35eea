/** What a check finds: one thing that a network will refuse, or will take in a lesser form. */
import type { NetworkRules, Severity } from "./network-rules.ts";

/** One finding, as the wire has it; `limit` and `actual` are null where nothing is counted. */
export interface Finding {
  /** Names the rule; stable, for programs. */
  readonly code: FindingCode;
  /** The place within the target: `content`, `media[1]`, `options.board_id`. */
  readonly path: string;
  /** What is wrong, for people. */
  readonly message: string;
  readonly limit: number | null;
  readonly actual: number | null;
}

export type FindingCode =
  | "TEXT_TOO_LONG"
  | "TEXT_TOO_MANY_BYTES"
  | "TEXT_NEAR_LIMIT"
  | "TEXT_REQUIRED"
  | "TEXT_NOT_SHOWN"
  | "THREAD_UNSUPPORTED"
  | "FIRST_COMMENT_UNSUPPORTED"
  | "TITLE_REQUIRED"
  | "TITLE_TOO_LONG"
  | "TITLE_UNSUPPORTED"
  | "LINK_UNSUPPORTED"
  | "TOO_MANY_HASHTAGS"
  | "MEDIA_REQUIRED"
  | "TOO_MANY_MEDIA"
  | "MEDIA_MIX"
  | "MEDIA_TYPE_UNSUPPORTED"
  | "MEDIA_TOO_LARGE"
  | "MEDIA_TOO_SHORT"
  | "MEDIA_TOO_LONG"
  | "MEDIA_TOO_SMALL"
  | "MEDIA_DIMENSIONS"
  | "MEDIA_FRAME_RATE"
  | "MEDIA_NOT_INSPECTED"
  | "ALT_TEXT_TOO_LONG"
  | "ALT_TEXT_UNSUPPORTED"
  | "THUMBNAIL_NOT_USED"
  | "OPTION_UNKNOWN"
  | "OPTION_REQUIRED"
  | "OPTION_TOO_LONG"
  | "OPTION_NOT_APPLICABLE"
  | "OPTION_CONFLICT"
  | "OPTION_INVALID"
  | "USER_ACTION_NEEDED";

/** A finding, and the rule from which its severity follows. */
export interface Breach extends Omit<Finding, "limit" | "actual"> {
  /** Path of the rule in the network's rules: `media.videos.max_bytes`. */
  readonly rule: string;
  /** Given where the rule itself is no more than a warning. */
  readonly severity?: Severity;
  readonly limit?: number;
  readonly actual?: number;
}

/** As many as the document lets an answer hold: nobody reads on. */
const MOST_FINDINGS = 50;

type Rules = Pick<NetworkRules, "severity">;

/** What the network will refuse. */
export function errorsOf(breaches: readonly Breach[], rules: Rules): Finding[] {
  return findings(breaches.filter((breach) => isError(breach, rules)));
}

/** What it may refuse, or will take in a lesser form. */
export function warningsOf(breaches: readonly Breach[], rules: Rules): Finding[] {
  return findings(breaches.filter((breach) => !isError(breach, rules)));
}

function isError({ rule, severity }: Breach, rules: Rules): boolean {
  return (severity ?? rules.severity[rule] ?? "error") === "error";
}

function findings(breaches: readonly Breach[]): Finding[] {
  return breaches.slice(0, MOST_FINDINGS).map(({ code, path, message, limit, actual }) => {
    return { code, path, message, limit: limit ?? null, actual: actual ?? null };
  });
}
