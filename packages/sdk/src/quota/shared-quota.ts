/** The quota of a key that many processes share, over a store that all of them reach. */
import { type Clock, systemClock } from "../transport/clock.ts";
import { Ledger } from "../transport/rate-limits/ledger.ts";
import type { Quota, QuotaWatcher, Refusal, Settlement } from "../transport/rate-limits/quota.ts";
import type { RateLimitWindow } from "../transport/rate-limits/rate-limit.ts";
import { readLedger, writeLedger } from "./kept-ledger.ts";

/** Keeps one text for each key, and lets one process at a time change it. */
export interface QuotaStore {
  /**
   * Replaces what is kept by what `change` makes of it, and lets nobody read it in between.
   *
   * @param change Gets what is kept, if anything is, and the time: milliseconds since the epoch by the one clock that
   * all processes go by.
   */
  update(change: (kept: string | undefined, now: number) => string): Promise<void>;
}

export interface SharedQuotaOptions {
  /** For tests. @default the machine's */
  readonly clock?: Clock | undefined;
  /**
   * Told once an outage, when the store cannot be reached. Until it can, each process paces itself alone. What it throws
   * goes to the client's log.
   *
   * @default the client's log is told, as a warning
   */
  readonly onUnavailable?: ((error: unknown) => void) | undefined;
}

/** While requests of others are under way, how often to look whether they have come back. */
const lookAgainMs = 100;

/** After a refusal, how long to leave the store to the others: places that fall free one by one are asked for in one go. */
const leastPauseMs = 50;

/** How long a store that failed is left alone. */
const outageMs = 10_000;

/** Whoever shares a store shares its limits: give each key a store of its own. */
export function createSharedQuota(store: QuotaStore, options: SharedQuotaOptions = {}): Quota {
  return new SharedQuota(store, options);
}

class SharedQuota implements Quota {
  readonly #store: QuotaStore;
  readonly #clock: Clock;
  readonly #onUnavailable: SharedQuotaOptions["onUnavailable"];
  /** By our own ticket: the ledger that has counted the request, and its ticket there. */
  readonly #underWay = new Map<number, { readonly ticket: number; readonly own?: Ledger }>();
  /** Granted by the store, and not taken yet. */
  #granted: number | undefined;
  #refusal: RateLimitWindow | undefined;
  #isAsking = false;
  #latestTicket = 0;
  #outage: { readonly until: number; readonly ledger: Ledger } | undefined;
  /** Whether the store has failed since it was last reached. */
  #isAway = false;
  /** The clients of this process in which somebody waits. */
  readonly #watchers = new Set<QuotaWatcher>();

  constructor(store: QuotaStore, options: SharedQuotaOptions) {
    this.#store = store;
    this.#clock = options.clock ?? systemClock;
    this.#onUnavailable = options.onUnavailable;
  }

  watch(watcher: QuotaWatcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  take(now: number): number | Refusal {
    if (this.#outage && now < this.#outage.until) {
      const { ledger } = this.#outage;
      const verdict = ledger.take(now);
      return typeof verdict === "number" ? this.#issue(verdict, ledger) : verdict;
    }
    if (this.#granted !== undefined) {
      const ticket = this.#granted;
      this.#granted = undefined;
      return this.#issue(ticket);
    }
    if (this.#refusal && now < this.#refusal.resetAt) {
      return this.#refusal;
    }
    if (!this.#isAsking) {
      this.#isAsking = true;
      // It catches what the store throws, and nobody who is told throws anything.
      void this.#ask().then(() => this.#open());
    }
    return "hold";
  }

  settle(ticket: number, now: number, settlement: Settlement): void {
    const counted = this.#underWay.get(ticket);
    this.#underWay.delete(ticket);
    if (counted?.own) {
      counted.own.settle(counted.ticket, now, settlement);
    } else if (counted) {
      this.#settleInStore(counted.ticket, settlement);
    }
  }

  #issue(ticket: number, own?: Ledger): number {
    this.#latestTicket += 1;
    this.#underWay.set(this.#latestTicket, { ticket, ...(own && { own }) });
    return this.#latestTicket;
  }

  async #ask(): Promise<void> {
    try {
      const { verdict, storeNow } = await this.#change((ledger, now) => ledger.take(now));
      if (typeof verdict === "number") {
        this.#granted = verdict;
      } else {
        const now = this.#clock.now();
        this.#refusal =
          verdict === "hold"
            ? { name: "default", remaining: 0, resetAt: now + lookAgainMs }
            : { ...verdict, resetAt: now + Math.max(leastPauseMs, verdict.resetAt - storeNow) };
      }
    } catch (error) {
      this.#outage = { until: this.#clock.now() + outageMs, ledger: Ledger.ofOneClient() };
      void this.#report(error);
    }
  }

  /** Once an outage, and in the log of one client for all. */
  async #report(error: unknown): Promise<void> {
    const [watcher] = this.#watchers;
    const tell = this.#onUnavailable ?? watcher?.onTrouble;
    if (this.#isAway || tell === undefined) {
      return;
    }
    this.#isAway = true;
    try {
      await tell(error);
    } catch (failure) {
      watcher?.onTrouble(failure);
    }
  }

  /** Whoever waits may try again; what nobody took goes back. */
  #open(): void {
    this.#isAsking = false;
    for (const watcher of [...this.#watchers]) {
      watcher.onOpening();
    }
    if (this.#granted !== undefined) {
      this.#settleInStore(this.#granted, { fate: "refused" });
      this.#granted = undefined;
    }
  }

  #settleInStore(ticket: number, { fate, rateLimit }: Settlement): void {
    const now = this.#clock.now();
    this.#change((ledger, storeNow) => {
      const windows = rateLimit?.windows.map((window) => ({
        ...window,
        resetAt: window.resetAt - now + storeNow,
      }));
      ledger.settle(ticket, storeNow, { fate, rateLimit: windows && { windows } });
    }).catch((error: unknown) => this.#report(error));
  }

  async #change<Verdict>(change: (ledger: Ledger, storeNow: number) => Verdict) {
    let outcome: { readonly verdict: Verdict; readonly storeNow: number } | undefined;
    await this.#store.update((kept, storeNow) => {
      const ledger = readLedger(kept);
      outcome = { verdict: change(ledger, storeNow), storeNow };
      return writeLedger(ledger);
    });
    if (outcome === undefined) {
      throw new TypeError("The store of the shared quota did not call what was to change it.");
    }
    this.#isAway = false;
    return outcome;
  }
}
