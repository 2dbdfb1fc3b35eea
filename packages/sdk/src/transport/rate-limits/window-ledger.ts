/** Tracks one rate limit window: the server's last report, and the requests sent since. Time is passed in. */
import { RollingLog } from "@postern/spec/limits";
import type { Refusal } from "./quota.ts";
import type { RateLimitWindow } from "./rate-limit.ts";

/** As plain data, which a store can keep. */
export interface WindowLedgerState {
  readonly reading: RateLimitWindow;
  readonly remaining: number;
  readonly unseen: number;
  readonly charged: number;
  readonly times: readonly number[];
  readonly logged: number;
  readonly isOthersUntil: number;
}

/**
 * Two counts that never say too much, of which the larger is true:
 *
 * - What the server said to remain, less what left since. It grows only by the server's next word.
 * - The limit, less the requests that came back within the span. It grows by itself, and holds as long as nobody else
 *   uses the key: as long as our own requests explain whatever the server counts. A server counts a request before we
 *   have its answer, so a span from the answer on is never too short, on rolling windows and on fixed ones.
 */
export class WindowLedger {
  readonly #log: RollingLog | undefined;
  #reading: RateLimitWindow;
  #remaining: number;
  /** Requests from before the reading that it may not have counted. */
  #unseen: number;
  /** Requests since the reading. */
  #charged: number;
  /** Requests that the log was ever given. */
  #logged: number;
  /** Until then, somebody else's requests may be in the window. */
  #isOthersUntil: number;

  constructor(state: WindowLedgerState) {
    const { reading, times } = state;
    this.#log =
      reading.windowSeconds === undefined
        ? undefined
        : new RollingLog(reading.windowSeconds, times);
    this.#reading = reading;
    this.#remaining = state.remaining;
    this.#unseen = state.unseen;
    this.#charged = state.charged;
    this.#logged = state.logged;
    this.#isOthersUntil = state.isOthersUntil;
  }

  static first(reading: RateLimitWindow): WindowLedger {
    const { remaining } = reading;
    const nothing = { unseen: 0, charged: 0, times: [], logged: 0, isOthersUntil: 0 };
    return new WindowLedger({ reading, remaining, ...nothing });
  }

  /** Whether a reading is of this very window. */
  isOf({ name, windowSeconds }: RateLimitWindow): boolean {
    return name === this.#reading.name && windowSeconds === this.#reading.windowSeconds;
  }

  /** Whether all that is known of it is a wait: the next answer without a word on it ends it. */
  get isMereWait(): boolean {
    return this.#reading.limit === undefined;
  }

  judge(now: number, underWay: number): "go" | Refusal {
    if (this.#remaining === 0 && now >= this.#reading.resetAt) {
      // At the reset at least one request fits, unless one of ours has taken that place since.
      this.#remaining = 1;
    }
    const own = this.#ownRoom(now, underWay);
    if (this.#serverRoom() > 0 || own.room > 0) {
      return "go";
    }
    const opensAt = Math.min(this.#remaining === 0 ? this.#reading.resetAt : never, own.growsAt);
    if (opensAt < never) {
      return { ...this.#reading, remaining: 0, resetAt: opensAt };
    }
    return underWay > 0 ? "hold" : "go";
  }

  /** A request leaves. @returns how many of ours have left the window by now, for `learn`. */
  charge(now: number): number {
    this.#charged += 1;
    return this.#logged - (this.#log?.used(now) ?? 0);
  }

  /** A request that the server may have counted has come back, or never will. */
  log(now: number): void {
    this.#log?.add(now);
    this.#logged += 1;
  }

  /** Takes over a reading, which can only lower the count where a later request has had its reply before. */
  learn(reading: RateLimitWindow, circumstances: Circumstances): void {
    const { isLate, expired, underWay, unseen, now } = circumstances;
    const isNews = !isLate || reading.remaining - unseen < this.#serverRoom();
    const { limit, remaining, windowSeconds = 0 } = reading;
    const ours = this.#logged - expired + underWay;
    if (limit !== undefined && limit - remaining > ours) {
      this.#isOthersUntil = now + windowSeconds * 1000;
    }
    // Of two that were told out of order, nobody knows which the server said last: the longer wait is safe.
    const resetAt = isLate ? Math.max(reading.resetAt, this.#reading.resetAt) : reading.resetAt;
    this.#reading = { ...(isNews ? reading : this.#reading), resetAt };
    if (isNews) {
      this.#remaining = remaining;
      this.#unseen = unseen;
      this.#charged = 0;
    }
  }

  save(): WindowLedgerState {
    return {
      reading: this.#reading,
      remaining: this.#remaining,
      unseen: this.#unseen,
      charged: this.#charged,
      times: this.#log?.save() ?? [],
      logged: this.#logged,
      isOthersUntil: this.#isOthersUntil,
    };
  }

  #serverRoom(): number {
    return this.#remaining - this.#unseen - this.#charged;
  }

  #ownRoom(now: number, underWay: number): { readonly room: number; readonly growsAt: number } {
    const { limit } = this.#reading;
    if (this.#log === undefined || limit === undefined || now < this.#isOthersUntil) {
      return { room: 0, growsAt: never };
    }
    const places = limit - underWay;
    const used = this.#log.used(now);
    // Where those under way fill the window by themselves, no time is known.
    return { room: places - used, growsAt: places > 0 ? this.#log.growsAt(places, now) : never };
  }
}

export interface Circumstances {
  readonly isLate: boolean;
  /** What `charge` gave for the request that brings the reading. */
  readonly expired: number;
  readonly underWay: number;
  /**
   * Requests that may have come to the server after the one that brings the reading: those under way, and those that
   * came back while that one was, since answers overtake one another.
   */
  readonly unseen: number;
  readonly now: number;
}

const never = Number.POSITIVE_INFINITY;
