/** What a network asks for beside the post itself: the shape of what is generated from the rules of the networks. */
import type { PlainInputField } from "zapier-platform-core";

export interface NetworkForm {
  /** The network's name as fields and groups write it. */
  readonly label: string;
  /** Whether a post may go on in a thread. */
  readonly hasThreads: boolean;
  /** Whether an account may comment on a post of its own. */
  readonly hasFirstComment: boolean;
  readonly options: readonly NetworkOption[];
}

export interface NetworkOption {
  /** Where the value goes in the target's options: `poll.options`. */
  readonly path: string;
  readonly type:
    | "text"
    | "url"
    | "list"
    | "choice"
    | "boolean"
    | "integer"
    | "number"
    | "time"
    | "media"
    | "items";
  /** The kind of the account's own targets that the value is one of, such as its boards. */
  readonly targetKind?: TargetKind;
  readonly field: PlainInputField;
  /** What each item holds, where the option is a list of objects. */
  readonly items?: readonly NetworkOption[];
}

export type TargetKind = "board" | "playlist" | "location" | "subreddit";
