/** What the core asks of a clock, its own or one that a test moves. */

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** A clock that its owner moves. */
export interface MovableClock extends Clock {
  /** Moves the clock; a negative number moves it back. */
  advance(byMs: number): void;
  /** How far it is ahead of what it would show had nobody set or moved it; it can be kept, to go on after a restart. */
  offsetMs: number;
  /** Resolves once it shows `time`, whether it ticked or was moved there, and at once when the signal aborts. */
  reach(time: number, signal: AbortSignal): Promise<void>;
}
