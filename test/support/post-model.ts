/** What posts should do, in as few words as will do: the model that the server is compared with. */

export type Status =
  | "draft"
  | "pending_approval"
  | "rejected"
  | "scheduled"
  | "publishing"
  | "published"
  | "partial"
  | "failed";

/** How an account takes what it is given. */
export type Account = "good" | "bad" | "fickle";

export interface ModelTarget {
  readonly account: Account;
  status: "pending" | "publishing" | "published" | "failed";
  publishedAt: number | undefined;
  attempts: number;
}

export interface ModelPost {
  readonly id: string;
  content: string;
  status: Status;
  mode: "draft" | "at" | "now";
  /** When it is to go out. */
  dueAt: number | undefined;
  /** When its networks answer, once it is on its way to them. */
  endsAt: number | undefined;
  readonly wantsApproval: boolean;
  required: boolean;
  approval: "none" | "pending" | "approved" | "rejected";
  sequence: number;
  readonly targets: ModelTarget[];
}

/** What an answer comes to: nothing, or the code of a refusal. */
export type Verdict = string | undefined;

const DAY_MS = 86_400_000;
/** How long the networks of the accounts take. */
const LATENCY_MS = 400;

const STATUS_OF_MODE: Readonly<Record<ModelPost["mode"], Status>> = {
  draft: "draft",
  at: "scheduled",
  now: "publishing",
};

const isOnTheWay = (status: Status) => status === "scheduled" || status === "publishing";
const isEditable = ({ status }: ModelPost) =>
  status !== "publishing" && status !== "published" && status !== "partial";

export class PostModel {
  readonly posts: ModelPost[] = [];
  isApprovalRequired = false;
  now: number;

  constructor(now: number) {
    this.now = now;
  }

  /** @returns the post as it should be made, or why it is refused; the caller adds it under its id. */
  create(wanted: Pick<ModelPost, "content" | "mode" | "dueAt" | "wantsApproval" | "targets">) {
    const required = this.isApprovalRequired || wanted.wantsApproval;
    const post: ModelPost = {
      ...wanted,
      id: "",
      status: STATUS_OF_MODE[wanted.mode],
      endsAt: undefined,
      required,
      approval: "none",
      sequence: 0,
    };
    if (isOnTheWay(post.status) && required) {
      if (!wanted.wantsApproval) return { verdict: "APPROVAL_REQUIRED", post };
      this.#ask(post);
    }
    if (this.#isTwin(post)) return { verdict: "DUPLICATE_CONTENT", post };
    if (post.status === "publishing") this.#begin(post, this.now);
    return { verdict: undefined, post };
  }

  reword(post: ModelPost, content: string): Verdict {
    if (!isEditable(post)) return "POST_NOT_EDITABLE";
    const changed = { ...post, content, required: this.#isRequired(post) };
    if (changed.approval !== "none") changed.approval = "none";
    const isHeld = changed.required && isOnTheWay(post.status);
    if (post.status === "pending_approval" || isHeld) this.#ask(changed);
    if (this.#isTwin(changed)) return "DUPLICATE_CONTENT";
    Object.assign(post, changed);
    return undefined;
  }

  schedule(post: ModelPost, dueAt: number): Verdict {
    if (!isEditable(post)) return "POST_NOT_EDITABLE";
    const required = this.#isRequired(post);
    const isWaiting = post.status === "pending_approval";
    if (!isWaiting && required && post.approval !== "approved") return "APPROVAL_REQUIRED";
    if (post.status === "rejected") return "CONFLICT";
    const status = isWaiting ? post.status : "scheduled";
    if (status === post.status && post.dueAt === dueAt) return undefined;
    const changed = { ...post, required, status, mode: "at" as const, dueAt };
    if (this.#isTwin(changed)) return "DUPLICATE_CONTENT";
    Object.assign(post, changed);
    return undefined;
  }

  unschedule(post: ModelPost): Verdict {
    if (!isEditable(post)) return "POST_NOT_EDITABLE";
    if (post.status === "draft") return undefined;
    const approval = post.approval === "approved" ? "approved" : "none";
    Object.assign(post, { status: "draft", mode: "draft", dueAt: undefined, approval });
    return undefined;
  }

  submit(post: ModelPost): Verdict {
    if (post.status === "pending_approval") return undefined;
    if (!isEditable(post)) return "CONFLICT";
    post.required = this.#isRequired(post);
    this.#ask(post);
    return undefined;
  }

  approve(post: ModelPost, sequence: number, isOwn: boolean): Verdict {
    if (post.status !== "pending_approval" || sequence !== post.sequence) {
      return "NOT_PENDING_APPROVAL";
    }
    if (isOwn && this.isApprovalRequired) return "SELF_APPROVAL_FORBIDDEN";
    const changed = { ...post, status: STATUS_OF_MODE[post.mode], approval: "approved" as const };
    if (this.#isTwin(changed)) return "DUPLICATE_CONTENT";
    Object.assign(post, changed);
    if (changed.status === "publishing") this.#begin(post, this.now);
    return undefined;
  }

  reject(post: ModelPost, sequence: number): Verdict {
    if (post.status !== "pending_approval" || sequence !== post.sequence) {
      return "NOT_PENDING_APPROVAL";
    }
    Object.assign(post, { status: "rejected", approval: "rejected" });
    return undefined;
  }

  publish(post: ModelPost): Verdict {
    const isStuck = ["rejected", "publishing", "published"].includes(post.status);
    if (isStuck) return "CONFLICT";
    const isHeld = this.#isRequired(post) || post.required || post.status === "pending_approval";
    if (isHeld && post.approval !== "approved") return "APPROVAL_REQUIRED";
    const targets = post.targets.filter(({ status }) => status !== "published");
    const going = { ...post, status: "publishing" as const, targets };
    if (!isOnTheWay(post.status) && this.#isTwin(going)) return "DUPLICATE_CONTENT";
    this.#begin(post, this.now);
    return undefined;
  }

  retry(post: ModelPost): Verdict {
    if (post.status !== "failed" && post.status !== "partial") return "NOT_RETRYABLE";
    this.#begin(post, this.now, ({ status }) => status === "failed");
    return undefined;
  }

  remove(post: ModelPost): void {
    this.posts.splice(this.posts.indexOf(post), 1);
  }

  /** Runs all that falls due on the way. */
  advance(byMs: number): void {
    const until = this.now + byMs;
    for (const post of this.posts) {
      const beginsAt = Math.max(post.dueAt ?? until + 1, this.now);
      if (post.status === "scheduled" && beginsAt <= until) this.#begin(post, beginsAt);
      if (post.endsAt !== undefined && post.endsAt <= until) this.#end(post, post.endsAt);
    }
    this.now = until;
  }

  #isRequired({ wantsApproval }: ModelPost): boolean {
    return wantsApproval || this.isApprovalRequired;
  }

  #ask(post: ModelPost): void {
    Object.assign(post, {
      status: "pending_approval",
      approval: "pending",
      sequence: post.sequence + 1,
    });
  }

  #begin(
    post: ModelPost,
    at: number,
    isChosen = ({ status }: ModelTarget) => status !== "published",
  ) {
    post.status = "publishing";
    post.endsAt = at + LATENCY_MS;
    for (const target of post.targets.filter(isChosen)) target.status = "publishing";
  }

  #end(post: ModelPost, at: number): void {
    for (const target of post.targets) {
      if (target.status !== "publishing") continue;
      const isTaken =
        target.account === "good" || (target.account === "fickle" && target.attempts > 0);
      target.attempts += 1;
      target.status = isTaken ? "published" : "failed";
      if (isTaken) target.publishedAt = at;
    }
    const live = post.targets.filter(({ status }) => status === "published").length;
    const whole = live === post.targets.length ? "published" : "partial";
    post.status = live === 0 ? "failed" : whole;
    post.endsAt = undefined;
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
    return isOnTheWay(post.status) && status !== "failed";
  }
}
