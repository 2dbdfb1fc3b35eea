/** The clock port: the real clock, or one that a test controls. */

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** A clock that its owner moves. */
export interface MovableClock extends Clock {
  /** Moves the clock; a negative number moves it back. */
  advance(byMs: number): void;
  /**
   * The offset from the time it would show if nobody had set or moved it. It can be stored, to continue after a
   * restart.
   */
  offsetMs: number;
  /** Resolves once it reaches `time`, by ticking or by being moved, and immediately when the signal aborts. */
  reach(time: number, signal: AbortSignal): Promise<void>;
}
