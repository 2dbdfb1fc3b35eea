/** Names of connections that make a network behave in a certain way, as the test cards of a payment API do. */
import { FAILURE_CATEGORIES, type FailureCategory } from "./publish-error.ts";

/** What the name of a connection asks of its network. */
export interface Magic {
  /** Refuses every post in this way. */
  readonly always?: FailureCategory;
  /** Refuses the first attempt of each target in this way. */
  readonly once?: FailureCategory;
  /** Takes so long for each post. */
  readonly latencyMs?: number;
  /** Takes so many posts in 24 hours. */
  readonly postsPerDay?: number;
  /** Pays its network for more than others get. */
  readonly isPremium?: boolean;
}

const MAXIMUM_SECONDS = 86_400;

const READERS: readonly (readonly [RegExp, (value: string) => Magic])[] = [
  [/^Always fails: ([a-z_]+)$/, (value) => (isCategory(value) ? { always: value } : {})],
  [/^Fails once: ([a-z_]+)$/, (value) => (isCategory(value) ? { once: value } : {})],
  [/^Takes: (\d{1,5}) seconds$/, (value) => ({ latencyMs: seconds(value) * 1_000 })],
  [/^Quota: (\d{1,5}) a day$/, (value) => ({ postsPerDay: Number(value) })],
  [/^Premium: (.+)$/, () => ({ isPremium: true })],
];

export function magicOf(connection: { readonly name: string } | undefined): Magic {
  for (const [pattern, read] of READERS) {
    const value = pattern.exec(connection?.name ?? "")?.[1];
    if (value !== undefined) return read(value);
  }
  return {};
}

const seconds = (value: string): number => Math.min(Number(value), MAXIMUM_SECONDS);

const isCategory = (text: string): text is FailureCategory =>
  Object.hasOwn(FAILURE_CATEGORIES, text);
