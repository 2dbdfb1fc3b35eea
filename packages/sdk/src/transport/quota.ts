/** What may still be sent under the key's rate limits, by the server's last word and what left since. Pure of time. */
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";

/**
 * - `go`: there is room.
 * - `hold`: perhaps; the requests under way will tell.
 * - a window: none until its reset.
 */
export type Verdict = "go" | "hold" | RateLimitWindow;

interface WindowState {
  readonly reading: RateLimitWindow;
  remaining: number;
  /** Requests that the reading may not have counted. */
  uncounted: number;
}

export class Quota {
  #windows: WindowState[] = [];
  #lastOrder = 0;

  /** The strictest word of all windows: of several without room, that of the longest reset. */
  judge(now: number, underWay: number): Verdict {
    return this.#windows
      .map((window) => judgeWindow(window, now, underWay))
      .reduce((one, other) => (strictness(one) >= strictness(other) ? one : other), "go");
  }

  /** A request leaves. */
  charge(): void {
    for (const window of this.#windows) {
      window.uncounted += 1;
    }
  }

  /**
   * Takes a reading over. Those under way may or may not be in it, so they count against it until their own replies come.
   *
   * @param order The number of the request that brought it, rising with each that left.
   * @param underWay Requests that have left and not come back, that one not among them.
   */
  learn({ windows }: RateLimit, order: number, underWay: number): void {
    const isLate = order < this.#lastOrder;
    this.#lastOrder = Math.max(order, this.#lastOrder);
    const known = this.#windows;
    this.#windows = windows.map((reading) => {
      const fresh = { reading, remaining: reading.remaining, uncounted: underWay };
      const previous = known.find((window) => window.reading.name === reading.name);
      // A reply that was overtaken knows less than the one before it: it can only lower the count.
      return isLate && previous && room(previous) <= room(fresh) ? previous : fresh;
    });
  }
}

function strictness(verdict: Verdict): number {
  if (typeof verdict !== "string") {
    return verdict.resetAt;
  }
  return verdict === "go" ? Number.NEGATIVE_INFINITY : 0;
}

function room({ remaining, uncounted }: WindowState): number {
  return remaining - uncounted;
}

function judgeWindow(window: WindowState, now: number, underWay: number): Verdict {
  if (window.remaining === 0 && now >= window.reading.resetAt) {
    // At the reset at least one request fits; its reply will say how many more.
    window.remaining = 1;
    window.uncounted = 0;
  }
  if (room(window) > 0) {
    return "go";
  }
  if (window.remaining === 0) {
    return window.reading;
  }
  return underWay > 0 ? "hold" : "go";
}
