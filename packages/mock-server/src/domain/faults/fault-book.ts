/** The active faults, and which of them apply to a request or a delivery. */
import { Chance } from "./chance.ts";
import type { Fault, RequestEffect, RequestFacts, WebhookEffect, WebhookFacts } from "./fault.ts";
import { FAULT_KINDS, HOLDS, type Hold, isOfWebhooks } from "./fault-kinds.ts";
import { drawEffect, FaultRule, type FaultRuleState } from "./fault-rule.ts";
import { FaultSpecError } from "./read-fault.ts";

/** Maximum number of faults, because each request checks all of them. Faults that have ended make room for others. */
const MOST_RULES = 1_000;

const TOO_MANY = `There are ${MOST_RULES} faults that are not over: take some back, or clear them, before you add another.`;

export interface SavedFault {
  readonly rule: FaultRule;
  readonly state: FaultRuleState;
}

export class FaultBook {
  #rules: FaultRule[] = [];
  #added = 0;
  /** For requests that carry their own faults. */
  #chance = new Chance(1);
  readonly #watchers = new Set<() => void>();

  /** In the order in which they were added, including those that have ended. */
  get rules(): readonly FaultRule[] {
    return this.#rules;
  }

  /** Whether any fault depends on the key of a request. */
  get asksForKey(): boolean {
    return this.#rules.some(({ fault }) => "keyId" in fault && fault.keyId !== undefined);
  }

  /** @throws FaultSpecError if the maximum number is reached and none of the faults has ended. */
  add(fault: Fault, now: number): FaultRule {
    if (this.#rules.length >= MOST_RULES) {
      this.#rules = this.#rules.filter((one) => !one.isOver(now));
    }
    if (this.#rules.length >= MOST_RULES) throw new FaultSpecError(TOO_MANY);
    this.#added += 1;
    const rule = new FaultRule(`fault_${this.#added}`, fault, now);
    this.#rules.push(rule);
    return rule;
  }

  /** @returns `false` if no fault has this id. */
  remove(id: string): boolean {
    const left = this.#rules.filter((rule) => rule.id !== id);
    const isFound = left.length < this.#rules.length;
    this.#rules = left;
    this.#tell();
    return isFound;
  }

  /** The faults and their counts. */
  save(): readonly SavedFault[] {
    return this.#rules.map((rule) => ({ rule, state: rule.save() }));
  }

  /** Restores what `save` returned earlier. */
  restore(saved: readonly SavedFault[]): void {
    this.#rules = saved.map(({ rule }) => rule);
    for (const { rule, state } of saved) rule.restore(state);
    this.#tell();
  }

  clear(): void {
    this.#rules = [];
    this.#chance = new Chance(1);
    this.#tell();
  }

  /**
   * The faults that apply to a request, in the order in which they take effect. If two affect the same thing, the
   * request's own fault takes precedence, then the one that was added first; the other does not count this request.
   * @param asked The faults that the request itself carries.
   */
  meetRequest(
    facts: RequestFacts,
    now: number,
    asked: readonly RequestEffect[] = [],
  ): RequestEffect[] {
    const met = new Map<Hold, RequestEffect>();
    // The random draw changes the effect, not its kind.
    for (const effect of asked) keep(met, drawEffect(effect, this.#chance) as RequestEffect);
    for (const rule of this.#rules) {
      const { fault } = rule;
      if (isOfWebhooks(fault.fault) || met.has(FAULT_KINDS[fault.fault].hold)) continue;
      const effect = rule.matches(facts) ? rule.meet(now) : undefined;
      if (effect !== undefined) keep(met, effect as RequestEffect);
    }
    if (met.size > 0) this.#tell();
    return HOLDS.flatMap((hold) => met.get(hold) ?? []);
  }

  /** The fault that applies to a delivery, if any. */
  meetWebhook(facts: WebhookFacts, now: number): WebhookEffect | undefined {
    for (const rule of this.#rules) {
      if (!isOfWebhooks(rule.fault.fault) || !rule.matches(facts)) continue;
      const effect = rule.meet(now);
      if (effect === undefined) continue;
      this.#tell();
      return effect as WebhookEffect;
    }
    return undefined;
  }

  /**
   * Resolves once a fault has applied this many times, or immediately if it already has.
   * @throws RangeError for more times than the fault can apply, and once it has been removed before.
   */
  async untilMet(rule: FaultRule, times: number): Promise<void> {
    const { times: most = Number.POSITIVE_INFINITY } = rule.fault;
    if (times > most) {
      throw new RangeError(`The fault ends after ${most} requests, so ${times} never come.`);
    }
    while (rule.met < times) {
      if (!this.#rules.includes(rule)) throw removedEarly(rule, times);
      await new Promise<void>((resolve) => this.#watchers.add(resolve));
    }
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
    this.#watchers.clear();
  }
}

const removedEarly = ({ id, met }: FaultRule, times: number): RangeError =>
  new RangeError(`The fault ${id} was removed after it had applied ${met} of ${times} times.`);

function keep(met: Map<Hold, RequestEffect>, effect: RequestEffect): void {
  const { hold } = FAULT_KINDS[effect.fault];
  if (!met.has(hold)) met.set(hold, effect);
}
