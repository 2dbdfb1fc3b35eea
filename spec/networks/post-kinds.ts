/** Kinds of posts, such as reels: which of them a rule or a quota is about. */
import type { PostKind, Quota } from "./network-rules.ts";

type Options = Readonly<Record<string, unknown>>;

/** Whether a target with these options is of a kind. */
export const isOfKind = (
  options: Options | null | undefined,
  { option, value }: PostKind,
): boolean => options?.[option] === value;

/** The one of a network's quotas that counts every post, over the longest span. */
export function quotaOfAllPosts<Some extends Quota>(quotas: readonly Some[]): Some | null {
  const [longest = null] = quotas
    .filter(({ kind }) => kind === null)
    .sort((one, other) => other.seconds - one.seconds);
  return longest;
}
