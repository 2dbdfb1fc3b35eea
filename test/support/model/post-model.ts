/** What posts should do, in as few words as will do: the model that the server is compared with. */
import {
  type Account,
  freeSlot,
  hasSlots,
  isSlot,
  isTaken,
  planSlots,
  type Windows,
} from "./slot-model.ts";

export type Status =
  | "draft"
  | "pending_approval"
  | "rejected"
  | "scheduled"
  | "queued"
  | "publishing"
  | "published"
  | "partial"
  | "failed";

export type Mode = "draft" | "at" | "now" | "queue" | "next_slot";

export interface ModelTarget {
  readonly account: Account;
  status: "pending" | "publishing" | "published" | "failed" | "skipped" | "awaiting_user_action";
  /** When its network answers, once it has been given to it. */
  endsAt: number | undefined;
  publishedAt: number | undefined;
  attempts: number;
}

export interface ModelPost {
  id: string;
  content: string;
  status: Status;
  mode: Mode;
  /** When it is to go out; of a post in the queue its slot, and nothing where it is held. */
  dueAt: number | undefined;
  readonly wantsApproval: boolean;
  required: boolean;
  approval: "none" | "pending" | "approved" | "rejected";
  sequence: number;
  readonly targets: ModelTarget[];
}

/** What an answer comes to: nothing, or the code of a refusal. */
export type Verdict = string | undefined;

/** A place in the queue; a number counts from 1, without the post itself. */
export type Position = "first" | "last" | number;

const DAY_MS = 86_400_000;
/** How long the networks of the accounts take. */
const LATENCY_MS: Readonly<Record<Account, number>> = {
  good: 400,
  bad: 400,
  fickle: 400,
  inbox: 1_500,
};

const STATUS_OF_MODE: Readonly<Record<Mode, Status>> = {
  draft: "draft",
  at: "scheduled",
  now: "publishing",
  queue: "queued",
  next_slot: "scheduled",
};

const isOnTheWay = (status: Status) => ["scheduled", "queued", "publishing"].includes(status);
const isBySlot = (mode: Mode) => mode === "queue" || mode === "next_slot";
/** What a network has taken is not given to it again. */
const isTakenBy = ({ status }: ModelTarget) =>
  status === "published" || status === "awaiting_user_action";
const isEditable = ({ status }: ModelPost) =>
  status !== "publishing" && status !== "published" && status !== "partial";

export class PostModel {
  readonly posts: ModelPost[] = [];
  /** Those of the posts that are in the queue, in its order. */
  readonly queue: ModelPost[] = [];
  readonly pausedAccounts = new Set<Account>();
  isPaused = false;
  isApprovalRequired = false;
  windows: Windows | undefined;
  now: number;

  constructor(now: number) {
    this.now = now;
  }

  /** @returns the post as it is made, or why it is refused; the caller gives it the id that it has on the server. */
  create(wanted: Pick<ModelPost, "content" | "mode" | "dueAt" | "wantsApproval" | "targets">) {
    const required = this.isApprovalRequired || wanted.wantsApproval;
    const post: ModelPost = {
      ...wanted,
      id: "",
      status: STATUS_OF_MODE[wanted.mode],
      required,
      approval: "none",
      sequence: 0,
    };
    if (isOnTheWay(post.status) && required) {
      if (!wanted.wantsApproval) return { verdict: "APPROVAL_REQUIRED", post };
      this.#ask(post);
    }
    this.posts.push(post);
    const verdict = this.#keep(post, post);
    if (verdict !== undefined) this.posts.pop();
    return { verdict, post };
  }

  reword(post: ModelPost, content: string): Verdict {
    if (!isEditable(post)) return "POST_NOT_EDITABLE";
    const changed = { ...post, content, required: this.#isRequired(post) };
    if (changed.approval !== "none") changed.approval = "none";
    const isHeld = changed.required && isOnTheWay(post.status);
    if (post.status === "pending_approval" || isHeld) this.#ask(changed);
    return this.#keep(post, changed);
  }

  schedule(post: ModelPost, mode: "at" | "queue" | "next_slot", dueAt?: number): Verdict {
    if (!isEditable(post)) return "POST_NOT_EDITABLE";
    const isWaiting = post.status === "pending_approval";
    const refusal = isWaiting ? undefined : this.#refusalToGo(post);
    if (refusal !== undefined) return refusal;
    const status = isWaiting ? post.status : STATUS_OF_MODE[mode];
    const isAsItIs = isBySlot(mode) && (isWaiting || isOnTheWay(post.status));
    const isSame = mode === post.mode && (isAsItIs || dueAt === post.dueAt);
    if (status === post.status && isSame) return undefined;
    return this.#keep(post, { ...post, required: this.#isRequired(post), status, mode, dueAt });
  }

  unschedule(post: ModelPost): Verdict {
    if (!isEditable(post)) return "POST_NOT_EDITABLE";
    if (post.status === "draft") return undefined;
    const approval = post.approval === "approved" ? "approved" : "none";
    Object.assign(post, { status: "draft", mode: "draft", dueAt: undefined, approval });
    this.#settleQueue();
    return undefined;
  }

  enqueue(post: ModelPost, position: Position): Verdict {
    if (this.queue.includes(post)) return "CONFLICT";
    if (!isEditable(post)) return "POST_NOT_EDITABLE";
    const isWaiting = post.status === "pending_approval";
    const refusal = isWaiting ? "APPROVAL_REQUIRED" : this.#refusalToGo(post);
    if (refusal !== undefined) return refusal;
    if (!hasSlots(this.windows, post)) return "NO_SCHEDULE_WINDOWS";
    const queued = { status: "queued", mode: "queue", dueAt: undefined } as const;
    const verdict = this.#keep(post, { ...post, ...queued, required: this.#isRequired(post) });
    if (verdict === undefined) this.move(post, position);
    return verdict;
  }

  /** Gives a post in the queue another place. */
  move(post: ModelPost, position: Position): void {
    this.queue.splice(this.queue.indexOf(post), 1);
    const places = { first: 0, last: this.queue.length };
    const index = typeof position === "number" ? position - 1 : places[position];
    this.queue.splice(index, 0, post);
    this.#settleQueue();
  }

  /** Holds the queue or lets it go on; where an account is named, what is to go out through it alone. */
  pause(isPaused: boolean, account: Account | undefined): void {
    if (account === undefined) this.isPaused = isPaused;
    else if (isPaused) this.pausedAccounts.add(account);
    else this.pausedAccounts.delete(account);
    this.#settleQueue();
  }

  setWindows(windows: Windows | undefined): void {
    this.windows = windows;
    this.#settleQueue();
  }

  submit(post: ModelPost): Verdict {
    if (post.status === "pending_approval") return undefined;
    if (!isEditable(post)) return "CONFLICT";
    const changed = { ...post, required: this.#isRequired(post) };
    this.#ask(changed);
    return this.#keep(post, changed);
  }

  approve(post: ModelPost, sequence: number, isOwn: boolean): Verdict {
    if (post.status !== "pending_approval" || sequence !== post.sequence) {
      return "NOT_PENDING_APPROVAL";
    }
    if (isOwn && this.isApprovalRequired) return "SELF_APPROVAL_FORBIDDEN";
    return this.#keep(post, { ...post, status: STATUS_OF_MODE[post.mode], approval: "approved" });
  }

  reject(post: ModelPost, sequence: number): Verdict {
    if (post.status !== "pending_approval" || sequence !== post.sequence) {
      return "NOT_PENDING_APPROVAL";
    }
    Object.assign(post, { status: "rejected", approval: "rejected" });
    return undefined;
  }

  /** @param only The target that is named, if any. */
  publish(post: ModelPost, only?: ModelTarget): Verdict {
    const isStuck = ["rejected", "publishing", "published"].includes(post.status);
    if (isStuck) return "CONFLICT";
    if (only !== undefined && isTakenBy(only)) return "VALIDATION_FAILED";
    return this.#send(post, only === undefined ? post.targets : [only]);
  }

  retry(post: ModelPost): Verdict {
    const failed = post.targets.filter(({ status }) => status === "failed");
    const isOver = post.status === "failed" || post.status === "partial";
    return isOver && failed.length > 0 ? this.#send(post, failed) : "NOT_RETRYABLE";
  }

  remove(post: ModelPost): void {
    this.posts.splice(this.posts.indexOf(post), 1);
    this.#settleQueue();
  }

  /** Runs all that falls due on the way. */
  advance(byMs: number): void {
    const until = this.now + byMs;
    for (const post of this.posts) {
      const isWaiting = post.status === "scheduled" || post.status === "queued";
      const beginsAt = Math.max(post.dueAt ?? until + 1, this.now);
      if (isWaiting && beginsAt <= until) this.#begin(post, beginsAt);
      this.#end(post, until);
    }
    this.now = until;
    this.#settleQueue();
  }

  #isRequired({ wantsApproval }: ModelPost): boolean {
    return wantsApproval || this.isApprovalRequired;
  }

  /** Why a post that waits for nobody may not be given a time. */
  #refusalToGo(post: ModelPost): Verdict {
    if (this.#isRequired(post) && post.approval !== "approved") return "APPROVAL_REQUIRED";
    return post.status === "rejected" ? "CONFLICT" : undefined;
  }

  #ask(post: ModelPost): void {
    Object.assign(post, {
      status: "pending_approval",
      approval: "pending",
      sequence: post.sequence + 1,
    });
  }

  /** The end of every change to a post: refused as a whole, or kept as a whole. */
  #keep(post: ModelPost, changed: ModelPost): Verdict {
    if (this.#isTwin(changed)) return "DUPLICATE_CONTENT";
    const refusal = this.#findTime(changed, post);
    if (refusal !== undefined) return refusal;
    Object.assign(post, changed);
    if (post.status === "publishing") this.#begin(post, this.now);
    if (post.status === "queued" && !this.queue.includes(post)) this.queue.push(post);
    this.#settleQueue();
    return undefined;
  }

  /** Gives a post the slot that it asks for. */
  #findTime(changed: ModelPost, before: ModelPost): Verdict {
    if (changed.status === "pending_approval" && isBySlot(changed.mode)) changed.dueAt = undefined;
    if (changed.status === "queued") {
      const isIn = this.queue.includes(before);
      return isIn || hasSlots(this.windows, changed) ? undefined : "NO_SCHEDULE_WINDOWS";
    }
    const keepsTime =
      changed !== before &&
      before.status === "scheduled" &&
      before.mode === changed.mode &&
      before.dueAt === changed.dueAt;
    if (changed.status !== "scheduled" || keepsTime) return undefined;
    const holders = this.posts.filter(
      (other) => other !== before && ["scheduled", "queued"].includes(other.status),
    );
    if (changed.mode === "at") {
      const at = changed.dueAt ?? 0;
      const isRefused = isSlot(this.windows, at, changed) && isTaken(at, changed, holders);
      return isRefused ? "SLOT_TAKEN" : undefined;
    }
    if (this.windows === undefined || !hasSlots(this.windows, changed)) {
      return "NO_SCHEDULE_WINDOWS";
    }
    changed.dueAt = freeSlot(this.windows, { post: changed, after: this.now, holders });
    return undefined;
  }

  /** Whoever is not in the queue any more has left it; whoever is has the slot that follows from its order. */
  #settleQueue(): void {
    const isIn = (post: ModelPost) => post.status === "queued" && this.posts.includes(post);
    this.queue.splice(0, this.queue.length, ...this.queue.filter(isIn));
    const slots = planSlots({
      queue: this.queue,
      windows: this.windows,
      fixed: this.posts.filter(({ status }) => status === "scheduled"),
      isHeld: ({ targets }) =>
        this.isPaused || targets.some(({ account }) => this.pausedAccounts.has(account)),
      now: this.now,
    });
    for (const [post, at] of slots) post.dueAt = at;
  }

  /** Hands targets to their networks by hand. */
  #send(post: ModelPost, targets: readonly ModelTarget[]): Verdict {
    const isHeld = this.#isRequired(post) || post.required || post.status === "pending_approval";
    if (isHeld && post.approval !== "approved") return "APPROVAL_REQUIRED";
    const chosen = targets.filter((target) => !isTakenBy(target));
    const going = { ...post, status: "publishing" as const, targets: chosen };
    if (!isOnTheWay(post.status) && this.#isTwin(going)) return "DUPLICATE_CONTENT";
    this.#begin(post, this.now, chosen);
    this.#settleQueue();
    return undefined;
  }

  #begin(post: ModelPost, at: number, targets: readonly ModelTarget[] = post.targets): void {
    post.status = "publishing";
    for (const target of post.targets) {
      if (targets.includes(target) && !isTakenBy(target)) {
        target.status = "publishing";
        target.endsAt = at + LATENCY_MS[target.account];
      } else if (target.status === "pending") target.status = "skipped";
    }
  }

  /** What the networks have said by then. */
  #end(post: ModelPost, until: number): void {
    if (post.status !== "publishing") return;
    for (const target of post.targets) {
      if (target.endsAt !== undefined && target.endsAt <= until) this.#settle(target);
    }
    if (post.targets.some(({ status }) => status === "publishing")) return;
    const live = post.targets.filter(isTakenBy).length;
    const whole = live === post.targets.length ? "published" : "partial";
    post.status = live === 0 ? "failed" : whole;
  }

  #settle(target: ModelTarget): void {
    const { account, attempts, endsAt } = target;
    const isLive = account === "good" || (account === "fickle" && attempts > 0);
    const otherwise = account === "inbox" ? "awaiting_user_action" : "failed";
    Object.assign(target, { status: isLive ? "published" : otherwise, attempts: attempts + 1 });
    if (isLive) target.publishedAt = endsAt;
    target.endsAt = undefined;
  }

  /** Whether a post that is to go out says what another says, or has said within a day, through the same account. */
  #isTwin(post: ModelPost): boolean {
    if (!isOnTheWay(post.status)) return false;
    return this.posts.some(
      (other) =>
        other.id !== post.id &&
        other.content === post.content &&
        other.targets.some(
          (theirs) =>
            post.targets.some(({ account }) => account === theirs.account) &&
            this.#counts(other, theirs),
        ),
    );
  }

  #counts(post: ModelPost, { publishedAt, status }: ModelTarget): boolean {
    if (publishedAt !== undefined) return publishedAt > this.now - DAY_MS;
    if (post.status !== "publishing") return isOnTheWay(post.status);
    return status === "pending" || status === "publishing";
  }
}
