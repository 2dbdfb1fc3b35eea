/** One run over a deployment: whom it calls, which things it knows there, and what it has found of each operation. */
import { type Operation, type OperationId, operations } from "@postern/spec";
import type { Call, Caller, Credential } from "./caller.ts";
import { checkAnswer, checkRefusal, type Refusal } from "./check-answer.ts";
import { type Answered, type Departure, departure } from "./departure.ts";
import { errorCodeIn } from "./json-body.ts";
import { KnownIds, listOf, parametersIn } from "./known-ids.ts";

export type KnownOperation = Operation & { readonly id: OperationId };

/**
 * - `holds`: it succeeded, and everything about it is as documented.
 * - `departs`: something is not.
 * - `refused`: it was refused as documented, so that its success has not been seen.
 * - `untested`: it has not been called.
 */
export type Outcome = "holds" | "departs" | "refused" | "untested";

export interface OperationResult {
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly outcome: Outcome;
  /** Why it was refused or not called; null otherwise. */
  readonly reason: string | null;
  readonly departures: readonly Departure[];
}

interface Findings {
  hasSucceeded: boolean;
  refusal?: string;
  reason?: string;
  readonly departures: Departure[];
}

export class Examination {
  readonly caller: Caller;
  readonly known = new KnownIds();
  /** Whether rate windows hold for the key, as far as it says. */
  isKeyLimited = true;
  readonly #findings = new Map<OperationId, Findings>();
  readonly #isWanted: (id: OperationId) => boolean;

  /** @param isWanted Whether an operation is examined; others are called only where an id is wanted of them. */
  constructor(caller: Caller, isWanted: (id: OperationId) => boolean) {
    this.caller = caller;
    this.#isWanted = isWanted;
  }

  isWanted(operation: KnownOperation): boolean {
    return this.#isWanted(operation.id);
  }

  /** What to show; undefined: what it takes was not given. */
  credentialFor({ security }: Operation): Credential | undefined {
    if (security.length === 0) return "none";
    const takes = (scheme: string) => security.some((one) => one.scheme === scheme);
    if (takes("apiKey") && this.caller.has("key")) return "key";
    return takes("session") && this.caller.has("session") ? "session" : undefined;
  }

  /** Notes why an operation cannot be called. */
  skip({ id }: KnownOperation, reason: string): void {
    this.#of(id).reason ??= reason;
  }

  /** Calls an operation and holds its answer against the spec. @returns undefined where there was none. */
  async judge(operation: KnownOperation, call: Call): Promise<Answered | undefined> {
    const answered = await this.#answerTo(operation, call);
    if (answered === undefined) return undefined;
    const findings = this.#of(operation.id);
    const hasWindows = call.credential === "key" && this.isKeyLimited;
    findings.departures.push(...checkAnswer(answered, { operation, hasWindows }));
    const isSuccess = operation.success.includes(answered.status);
    if (isSuccess) findings.hasSucceeded = true;
    else if (answered.status >= 400) findings.refusal ??= refusalOf(answered);
    if (isSuccess && operation.method === "GET") this.known.learn(operation, answered);
    return answered;
  }

  /** Calls an operation in a way that it must refuse. */
  async expectRefusal(operation: KnownOperation, call: Call, refusal: Refusal): Promise<void> {
    const answered = await this.#answerTo(operation, call);
    if (answered === undefined) return;
    this.#of(operation.id).departures.push(...checkRefusal(answered, refusal));
  }

  report(operation: KnownOperation, found: Departure): void {
    this.#of(operation.id).departures.push(found);
  }

  /**
   * The path of an operation, with ids of things that there are.
   * @returns undefined where there is none of a kind; that is noted.
   */
  async pathOf(operation: KnownOperation): Promise<string | undefined> {
    for (const parameter of parametersIn(operation.path)) {
      if (this.known.get(parameter) === undefined) await this.#find(operation.path, parameter);
    }
    const filled = this.known.fill(operation.path);
    if ("path" in filled) return filled.path;
    this.skip(operation, `there is nothing there to take {${filled.missing}} from`);
    return undefined;
  }

  /** In the order of the spec. */
  results(): OperationResult[] {
    const wanted = Object.values(operations).filter(({ id }) => this.#isWanted(id));
    return wanted.map(({ id: operation, method, path }) => {
      const findings = this.#findings.get(operation);
      const outcome = outcomeOf(findings);
      const reason = outcome === "refused" ? findings?.refusal : findings?.reason;
      const told = outcome === "refused" || outcome === "untested" ? (reason ?? null) : null;
      const { departures = [] } = findings ?? {};
      return { operation, method, path, outcome, reason: told, departures };
    });
  }

  /** Asks the list in which such a thing would stand. */
  async #find(path: string, parameter: string): Promise<void> {
    const list = listOf(path, parameter);
    const credential = list && this.credentialFor(list);
    if (list === undefined || credential === undefined) return;
    const listPath = await this.pathOf(list);
    if (listPath === undefined) return;
    const answered = await this.caller.send({ method: "GET", path: listPath, credential });
    if (answered.status === 200) this.known.learn(list, answered);
  }

  async #answerTo(operation: KnownOperation, call: Call): Promise<Answered | undefined> {
    const answered = await this.caller.send(call);
    if (answered.status !== null) return answered;
    this.report(operation, departure("NO_ANSWER", answered, `No answer: ${answered.reason}.`));
    return undefined;
  }

  #of(id: OperationId): Findings {
    const known = this.#findings.get(id);
    if (known !== undefined) return known;
    const findings: Findings = { hasSucceeded: false, departures: [] };
    this.#findings.set(id, findings);
    return findings;
  }
}

function outcomeOf(findings: Findings | undefined): Outcome {
  if (findings === undefined) return "untested";
  if (findings.departures.length > 0) return "departs";
  if (findings.hasSucceeded) return "holds";
  return findings.refusal === undefined ? "untested" : "refused";
}

const refusalOf = ({ status, text }: Answered): string =>
  `${status} ${errorCodeIn(text) ?? ""}`.trimEnd();
