/** Tracks what may still be sent under the key's rate limits, over all of its windows. Time is passed in. */
import type { Quota, Refusal, Settlement } from "./quota.ts";
import { WindowLedger, type WindowLedgerState } from "./window-ledger.ts";

/** As plain data, which a store can keep. */
export interface LedgerState {
  readonly windows: readonly WindowLedgerState[];
  readonly underWay: readonly (readonly [ticket: number, departure: Departure])[];
  readonly returned: number;
  readonly latestTicket: number;
  readonly latestReply: number;
  readonly latestTime: number;
}

interface Departure {
  readonly at: number;
  /** How many had come back by then. */
  readonly returned: number;
  /** By window: how many requests had left it then. */
  readonly expired: Readonly<Record<string, number>>;
}

export interface LedgerOptions {
  /** A request that has not come back by then never will: its process has died. @default Infinity */
  readonly longestAbsenceMs?: number;
  /** How many may leave before the server has said anything of its limits. @default Infinity */
  readonly scouts?: number;
  /** After this, another scout goes though none has come back: one slow call must not hold up the rest. @default Infinity */
  readonly scoutMs?: number;
}

/** Of a client that counts for itself: nobody knows what others have left of the key's limits. */
const ownOptions = { scouts: 1, scoutMs: 1_000 };

export class Ledger implements Quota {
  readonly #options: Required<LedgerOptions>;
  readonly #windows: Map<string, WindowLedger>;
  readonly #underWay: Map<number, Departure>;
  #returned: number;
  #latestTicket: number;
  #latestReply: number;
  #latestTime: number;

  /** @param state What `save` gave. */
  constructor(options: LedgerOptions = {}, state: LedgerState = empty) {
    this.#options = { longestAbsenceMs: never, scouts: never, scoutMs: never, ...options };
    this.#windows = new Map(
      state.windows.map((window) => [window.reading.name, new WindowLedger(window)]),
    );
    this.#underWay = new Map(state.underWay);
    this.#returned = state.returned;
    this.#latestTicket = state.latestTicket;
    this.#latestReply = state.latestReply;
    this.#latestTime = state.latestTime;
  }

  static ofOneClient(): Ledger {
    return new Ledger(ownOptions);
  }

  take(now: number): number | Refusal {
    const time = this.#advance(now);
    this.#settleLost(time);
    const verdict = this.#judge(time);
    if (verdict !== "go") {
      return verdict;
    }
    this.#latestTicket += 1;
    const expired: Record<string, number> = {};
    for (const [name, window] of this.#windows) {
      expired[name] = window.charge(time);
    }
    this.#underWay.set(this.#latestTicket, { at: time, returned: this.#returned, expired });
    return this.#latestTicket;
  }

  settle(ticket: number, now: number, settlement: Settlement): void {
    const departure = this.#underWay.get(ticket);
    if (departure === undefined) {
      return;
    }
    const time = this.#advance(now);
    this.#underWay.delete(ticket);
    const isLate = ticket < this.#latestReply;
    this.#keepWindows(settlement, isLate);
    if (settlement.fate !== "refused") {
      for (const window of this.#windows.values()) {
        window.log(time);
      }
    }
    const underWay = this.#underWay.size;
    const unseen = underWay + this.#returned - departure.returned;
    this.#returned += 1;
    for (const reading of settlement.rateLimit?.windows ?? []) {
      const expired = departure.expired[reading.name] ?? 0;
      this.#windows.get(reading.name)?.learn(reading, {
        isLate,
        expired,
        underWay,
        unseen,
        now: time,
      });
    }
    if (settlement.rateLimit || settlement.fate === "admitted") {
      this.#latestReply = Math.max(this.#latestReply, ticket);
    }
  }

  save(): LedgerState {
    return {
      windows: [...this.#windows.values()].map((window) => window.save()),
      underWay: [...this.#underWay],
      returned: this.#returned,
      latestTicket: this.#latestTicket,
      latestReply: this.#latestReply,
      latestTime: this.#latestTime,
    };
  }

  /** A clock that steps back stands still: what was counted never becomes the future. */
  #advance(now: number): number {
    this.#latestTime = Math.max(this.#latestTime, now);
    return this.#latestTime;
  }

  /** The strictest word of all windows: of several without room, that of the longest reset. */
  #judge(now: number): "go" | Refusal {
    const underWay = this.#underWay.size;
    if (this.#latestReply === 0 && this.#countScouts(now) >= this.#options.scouts) {
      return "hold";
    }
    let strictest: "go" | Refusal = "go";
    for (const window of this.#windows.values()) {
      const verdict = window.judge(now, underWay);
      strictest = strictness(verdict) > strictness(strictest) ? verdict : strictest;
    }
    return strictest;
  }

  #countScouts(now: number): number {
    const departures = [...this.#underWay.values()];
    return departures.filter(({ at }) => now - at < this.#options.scoutMs).length;
  }

  /** Those that the latest answer names, and no others; where it names none, those that have a limit. */
  #keepWindows({ rateLimit, fate }: Settlement, isLate: boolean): void {
    const readings = rateLimit?.windows ?? [];
    for (const reading of readings) {
      if (this.#windows.get(reading.name)?.isOf(reading) !== true) {
        this.#windows.set(reading.name, WindowLedger.first(reading));
      }
    }
    if (isLate || (rateLimit === undefined && fate !== "admitted")) {
      return;
    }
    for (const [name, window] of this.#windows) {
      const isNamed = readings.some((reading) => reading.name === name);
      if (rateLimit === undefined ? window.isMereWait : !isNamed) {
        this.#windows.delete(name);
      }
    }
  }

  #settleLost(now: number): void {
    for (const [ticket, { at }] of this.#underWay) {
      if (now - at < this.#options.longestAbsenceMs) {
        return;
      }
      this.settle(ticket, now, { fate: "lost" });
    }
  }
}

function strictness(verdict: "go" | Refusal): number {
  if (typeof verdict !== "string") {
    return verdict.resetAt;
  }
  return verdict === "go" ? -1 : 0;
}

const never = Number.POSITIVE_INFINITY;

const empty: LedgerState = {
  windows: [],
  underWay: [],
  returned: 0,
  latestTicket: 0,
  latestReply: 0,
  latestTime: 0,
};
