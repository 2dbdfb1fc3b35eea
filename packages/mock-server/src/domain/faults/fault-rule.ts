/** One fault that was set: whom it meets, and how often it has. */
import { Chance } from "./chance.ts";
import type {
  Fault,
  FaultEffect,
  RequestEffect,
  RequestFacts,
  RequestMatch,
  WebhookFacts,
  WebhookMatch,
} from "./fault.ts";

/** Seconds to wait where nothing says how many. */
const SHORT_WAIT_SECONDS = 1;

/** How far a fault has got. */
export interface FaultRuleState {
  readonly passed: number;
  readonly met: number;
  readonly chance: number;
}

export class FaultRule {
  readonly id: string;
  readonly fault: Fault;
  /** Epoch milliseconds. */
  readonly #endsAt: number;
  #chance: Chance;
  #passed = 0;
  #met = 0;

  constructor(id: string, fault: Fault, now: number) {
    this.id = id;
    this.fault = fault;
    this.#endsAt = now + (fault.lastsMs ?? Number.POSITIVE_INFINITY);
    this.#chance = new Chance(fault.seed ?? 1);
  }

  /** How many have met it. */
  get met(): number {
    return this.#met;
  }

  save(): FaultRuleState {
    return { passed: this.#passed, met: this.#met, chance: this.#chance.state };
  }

  /** Goes on from what `save` once gave. */
  restore({ passed, met, chance }: FaultRuleState): void {
    this.#passed = passed;
    this.#met = met;
    this.#chance = new Chance(chance);
  }

  isOver(now: number): boolean {
    return now >= this.#endsAt || this.#met >= (this.fault.times ?? Number.POSITIVE_INFINITY);
  }

  /** Whether it has nothing against the facts; what it does not name does not matter. */
  matches(facts: RequestFacts | WebhookFacts): boolean {
    const wanted: RequestMatch & WebhookMatch = { ...this.fault };
    return Object.entries(facts).every(([name, found]) => {
      const value = wanted[name as keyof typeof wanted];
      return value === undefined || value === found;
    });
  }

  /**
   * Decides on one that matches, and counts it.
   * @returns undefined for one that passes.
   */
  meet(now: number): FaultEffect | undefined {
    const { skip = 0, probability = 1 } = this.fault;
    if (this.isOver(now)) return undefined;
    this.#passed += 1;
    if (this.#passed <= skip || this.#chance.next() >= probability) return undefined;
    this.#met += 1;
    return drawEffect(effectOf(this.fault), this.#chance, (this.#endsAt - now) / 1000);
  }
}

/** What goes wrong, without when. */
export function effectOf(fault: Fault): FaultEffect {
  const { times, skip, probability, seed, lastsMs, ...rest } = fault;
  const { operation, keyId, event, webhookId, ...effect } = rest as FaultEffect &
    RequestMatch &
    WebhookMatch;
  return effect as FaultEffect;
}

/** Settles what differs from one request to the next. */
export function drawEffect(
  effect: FaultEffect,
  chance: Chance,
  secondsLeft = Number.POSITIVE_INFINITY,
): FaultEffect {
  if (effect.fault === "latency") {
    const { jitterMs = 0, ...latency } = effect;
    return { ...latency, latencyMs: effect.latencyMs + Math.round(chance.next() * jitterMs) };
  }
  if (effect.fault === "rate-limit")
    return { ...effect, retryAfterSeconds: waitOf(effect, secondsLeft) };
  return effect;
}

function waitOf(
  { retryAfterSeconds }: RequestEffect & { readonly fault: "rate-limit" },
  secondsLeft: number,
): number {
  const untilOver = Number.isFinite(secondsLeft) ? Math.ceil(secondsLeft) : SHORT_WAIT_SECONDS;
  return retryAfterSeconds ?? untilOver;
}
