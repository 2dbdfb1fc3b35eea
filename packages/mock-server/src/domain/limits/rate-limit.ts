/** Rate windows: how many requests each admits, and what is left. */
import { RollingLog, type WindowCount } from "@postern/spec/limits";
import { CalendarCounter } from "./calendar-counter.ts";

export interface RateWindow {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
  /** `rolling`: no span of `seconds` admits more than `quota`. `calendar`: spans start at multiples of `seconds` in UTC. */
  readonly kind: "rolling" | "calendar";
}

export interface WindowReading {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
  readonly remaining: number;
  /** Whole seconds, rounded up, until `remaining` grows. */
  readonly resetSeconds: number;
  /** Unix time, in seconds, when `remaining` grows. */
  readonly resetAt: number;
}

export interface RateReading {
  readonly admitted: boolean;
  readonly windows: readonly WindowReading[];
  /** Of the windows that refused, the one with the longest wait. */
  readonly refusedBy?: WindowReading;
}

/** How full a window is. */
export interface WindowFill {
  readonly used: number;
  /** Epoch milliseconds. */
  readonly growsAt: number;
}

/** What a bucket remembers, as plain data that a store can keep. */
export interface RateBucketState {
  readonly latest: number;
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

/** The requests of one key, and of the keys that it was rotated into, as its windows count them. */
export class RateBucket {
  readonly #saved: RateBucketState["counts"];
  readonly #counts = new Map<string, WindowCount>();
  #latest: number;

  /** @param state What `save` gave; absent: a bucket that has admitted nothing. */
  constructor(state: RateBucketState = { latest: 0, counts: {} }) {
    this.#saved = state.counts;
    this.#latest = state.latest;
  }

  /** Counts one request in every window, or in none where one of them is full. */
  take(windows: readonly RateWindow[], now: number): RateReading {
    const time = this.#advance(now);
    const isAdmitted = this.#haveRoom(windows, time);
    if (isAdmitted) for (const window of windows) this.#countOf(window).add(time);
    return this.#reading(windows, now, isAdmitted);
  }

  /** What `take` would find, with nothing counted. */
  read(windows: readonly RateWindow[], now: number): RateReading {
    return this.#reading(windows, now, this.#haveRoom(windows, this.#advance(now)));
  }

  /** Whether no request is left in any window, so that the bucket can be forgotten. */
  isEmpty(now: number): boolean {
    const time = this.#advance(now);
    return [...this.#counts.values()].every((count) => count.used(time) === 0);
  }

  save(): RateBucketState {
    const counts = [...this.#counts].map(([name, count]) => [name, count.save()] as const);
    return { latest: this.#latest, counts: { ...this.#saved, ...Object.fromEntries(counts) } };
  }

  /** A clock that steps back stands still: what was counted never becomes the future. */
  #advance(now: number): number {
    this.#latest = Math.max(this.#latest, now);
    return this.#latest;
  }

  #haveRoom(windows: readonly RateWindow[], time: number): boolean {
    for (const window of windows) {
      if (this.#countOf(window).used(time) >= window.quota) return false;
    }
    return true;
  }

  #countOf(window: RateWindow): WindowCount {
    const known = this.#counts.get(window.name);
    if (known !== undefined) return known;
    const Count = window.kind === "rolling" ? RollingLog : CalendarCounter;
    const count = new Count(window.seconds, this.#saved[window.name]);
    this.#counts.set(window.name, count);
    return count;
  }

  #reading(windows: readonly RateWindow[], now: number, admitted: boolean): RateReading {
    const readings = windows.map((window) => {
      const count = this.#countOf(window);
      const used = count.used(this.#latest);
      return readWindow(window, { used, growsAt: count.growsAt(window.quota, this.#latest) }, now);
    });
    return rateReading(readings, admitted);
  }
}

/** Waits count from the caller's own `now`: a clock that stands still must catch up first. */
export function readWindow(
  { name, quota, seconds }: RateWindow,
  { used, growsAt }: WindowFill,
  now: number,
): WindowReading {
  return {
    name,
    quota,
    seconds,
    remaining: Math.max(0, quota - used),
    resetSeconds: Math.max(0, Math.ceil((growsAt - now) / 1000)),
    resetAt: Math.ceil(growsAt / 1000),
  };
}

/** What a request came to, from what each window holds after it. */
export function rateReading(windows: readonly WindowReading[], admitted: boolean): RateReading {
  if (admitted) return { admitted, windows };
  const full = windows.filter(({ remaining }) => remaining === 0);
  const refusedBy = full.reduce((longest, reading) =>
    reading.resetSeconds > longest.resetSeconds ? reading : longest,
  );
  return { admitted, windows, refusedBy };
}
