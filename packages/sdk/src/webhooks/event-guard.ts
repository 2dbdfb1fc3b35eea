/** Remembers which events were handled, because a sender may deliver an event more than once. */

/** Stores handled events. With several processes, use storage that all of them share: a table, or a cache. */
export interface EventGuard {
  /**
   * Called before an event is handled.
   *
   * @returns `first`: handle it; `running`: it is being handled elsewhere; `done`: it has been handled.
   */
  begin(eventId: string): EventStanding | Promise<EventStanding>;
  /** Called after it was handled. */
  finish(eventId: string): void | Promise<void>;
  /** Called after its handler failed: the next delivery is the first again. */
  abandon(eventId: string): void | Promise<void>;
}

export type EventStanding = "first" | "running" | "done";

/** Keeps the latest events in the memory of this process. */
export class MemoryEventGuard implements EventGuard {
  readonly #standings = new Map<string, "running" | "done">();
  readonly #capacity: number;

  /** @param capacity How many events are remembered; the oldest are forgotten first. */
  constructor(capacity = 10_000) {
    this.#capacity = capacity;
  }

  begin(eventId: string): EventStanding {
    const standing = this.#standings.get(eventId);
    if (standing !== undefined) {
      return standing;
    }
    this.#standings.set(eventId, "running");
    const [oldest] = this.#standings.keys();
    if (this.#standings.size > this.#capacity && oldest !== undefined) {
      this.#standings.delete(oldest);
    }
    return "first";
  }

  finish(eventId: string): void {
    this.#standings.set(eventId, "done");
  }

  abandon(eventId: string): void {
    this.#standings.delete(eventId);
  }
}
