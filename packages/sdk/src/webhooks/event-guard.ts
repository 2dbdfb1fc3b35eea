/** Remembers which events were handled: a sender repeats what it is not sure of. */

/** Where events are remembered. With several processes, keep them where all of them look: a table, or a cache. */
export interface EventGuard {
  /**
   * Before an event is handled.
   *
   * @returns `first`: handle it; `running`: somebody is just handling it; `done`: it has been handled.
   */
  begin(eventId: string): EventStanding | Promise<EventStanding>;
  /** After it was handled. */
  finish(eventId: string): void | Promise<void>;
  /** After its handler failed: the next delivery is the first again. */
  abandon(eventId: string): void | Promise<void>;
}

export type EventStanding = "first" | "running" | "done";

/** The memory of this process: the last events, by number. */
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
