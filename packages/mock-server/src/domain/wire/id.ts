/** Ids of resources: a noun's prefix and a number that sorts by the time it was made. */
import { toHex } from "./hex.ts";

/** The prefix of each noun's ids. */
export const ID_PREFIXES = {
  apiKey: "key",
  audit: "audit",
  brand: "brand",
  click: "click",
  company: "company",
  connection: "conn",
  contact: "contact",
  delivery: "delivery",
  entry: "entry",
  enrollment: "enrollment",
  event: "event",
  idempotency: "idem",
  feed: "feed",
  feedItem: "item",
  job: "job",
  label: "label",
  log: "log",
  media: "media",
  member: "member",
  notification: "notification",
  post: "post",
  queueItem: "item",
  request: "req",
  session: "session",
  submission: "submission",
  target: "target",
  triggerLink: "link",
  upload: "upload",
  webhook: "webhook",
  window: "window",
  workspace: "ws",
} as const;

export type IdNoun = keyof typeof ID_PREFIXES;

/** Ids that fit in one millisecond before the sequence borrows from the next. */
const IDS_PER_MILLISECOND = 0x1_0000;
const RANDOM_BYTES = 8;

/**
 * Makes ids in the layout of a UUIDv7 with a counter (RFC 9562, 6.2 method 1): 48 bits of time,
 * 16 of counter, 64 of chance. The counter keeps what was made in one millisecond in order, which
 * is every row that a test makes on a clock that stands still.
 */
export class IdSequence {
  readonly #randomBytes: (length: number) => Uint8Array;
  #time = 0;
  #counter = 0;

  constructor(randomBytes: (length: number) => Uint8Array) {
    this.#randomBytes = randomBytes;
  }

  /** An id later in text order than each one before, also when the clock steps back. */
  next(noun: IdNoun, now: number): string {
    this.#advance(now);
    const time = this.#time.toString(16).padStart(12, "0");
    const counter = this.#counter.toString(16).padStart(4, "0");
    return `${ID_PREFIXES[noun]}_${time}${counter}${toHex(this.#randomBytes(RANDOM_BYTES))}`;
  }

  #advance(now: number): void {
    if (now > this.#time) {
      this.#time = Math.trunc(now);
      this.#counter = 0;
      return;
    }
    this.#counter += 1;
    if (this.#counter === IDS_PER_MILLISECOND) {
      this.#time += 1;
      this.#counter = 0;
    }
  }
}
