/** What slots and the queue should do, in as few words as will do: a part of the model that the server is compared with. */

/** How an account takes what it is given. */
export type Account = "good" | "bad" | "fickle" | "inbox";

/** A slot every so many minutes of every day, in UTC; for some accounts alone, or for all where none is named. */
export interface Windows {
  readonly everyMinutes: number;
  readonly accounts: readonly Account[];
}

/** A post as far as its time goes. */
export interface Timed {
  readonly dueAt: number | undefined;
  readonly targets: readonly { readonly account: Account }[];
}

const MINUTE_MS = 60_000;
/** The model's windows have slots without end; what it looks at ends here. */
const HORIZON = 10_000;

const accountsOf = ({ targets }: Pick<Timed, "targets">) => targets.map(({ account }) => account);

export function shareAccount(one: Pick<Timed, "targets">, other: Pick<Timed, "targets">): boolean {
  const known = accountsOf(other);
  return accountsOf(one).some((account) => known.includes(account));
}

/** Whether the windows have slots for each account of a post. */
export function hasSlots(windows: Windows | undefined, post: Pick<Timed, "targets">): boolean {
  if (windows === undefined) return false;
  const { accounts } = windows;
  return accounts.length === 0 || accountsOf(post).every((account) => accounts.includes(account));
}

/** Whether a time is a slot for an account of a post. */
export function isSlot(windows: Windows | undefined, at: number, post: Timed): boolean {
  if (windows === undefined || at % (windows.everyMinutes * MINUTE_MS) !== 0) return false;
  return post.targets.some((target) => hasSlots(windows, { targets: [target] }));
}

/** Whether one of the posts has a time that it would share an account with this one at. */
export const isTaken = (at: number, post: Timed, holders: readonly Timed[]): boolean =>
  holders.some((holder) => holder.dueAt === at && shareAccount(holder, post));

/** The first slot after an instant that nobody has. */
export function freeSlot(
  { everyMinutes }: Windows,
  { post, after, holders }: { post: Timed; after: number; holders: readonly Timed[] },
): number {
  const step = everyMinutes * MINUTE_MS;
  let at = (Math.floor(after / step) + 1) * step;
  for (let tried = 0; isTaken(at, post, holders); tried++) {
    if (tried > HORIZON) throw new Error("The model looks for a free slot without end.");
    at += step;
  }
  return at;
}

/** What decides on the slots of a queue. */
export interface QueuePlan<Post extends Timed> {
  readonly queue: readonly Post[];
  readonly windows: Windows | undefined;
  /** Posts outside the queue that have a time. */
  readonly fixed: readonly Timed[];
  readonly isHeld: (post: Post) => boolean;
  readonly now: number;
}

/** The slots of a queue in its order: each has the first free one after those of the posts ahead that share an account. */
export function planSlots<Post extends Timed>({
  queue,
  windows,
  fixed,
  isHeld,
  now,
}: QueuePlan<Post>): Map<Post, number | undefined> {
  const slots = new Map<Post, number | undefined>();
  for (const post of queue) {
    if (windows === undefined || isHeld(post) || !hasSlots(windows, post)) {
      slots.set(post, undefined);
      continue;
    }
    const ahead = [...slots].filter(([other]) => shareAccount(other, post));
    const after = Math.max(now, ...ahead.map(([, at]) => at ?? now));
    slots.set(post, freeSlot(windows, { post, after, holders: fixed }));
  }
  return slots;
}
