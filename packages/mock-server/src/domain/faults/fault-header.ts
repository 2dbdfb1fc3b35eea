/** Faults as text: for one request in the header `X-Postern-Fault`, and in the journal. */
import { errorCatalogue } from "@postern/spec";
import type { RequestEffect } from "./fault.ts";
import { FAULT_KINDS, type Hold, isOfWebhooks } from "./fault-kinds.ts";
import { FaultSpecError, readEffect, readKind } from "./read-fault.ts";

export const FAULT_HEADER = "X-Postern-Fault";

/**
 * `fault *("," fault)`, where a fault is a code of the catalogue or `kind["=" value] *(";" member "=" value)`: the value
 * is that of the kind's main member. `latency=2000;jitterMs=500, MAINTENANCE`.
 * @throws FaultSpecError
 */
export function parseFaultHeader(text: string): RequestEffect[] {
  const effects = text.split(",").map((part) => {
    try {
      return parseEffect(part.trim());
    } catch (error) {
      if (!(error instanceof FaultSpecError)) throw error;
      throw new FaultSpecError(`"${part.trim().slice(0, 100)}" cannot be: ${error.message}`);
    }
  });
  requireAgreement(effects);
  return effects;
}

/** A request meets one fault of each hold: a second one would be left out without a word. */
function requireAgreement(effects: readonly RequestEffect[]): void {
  const met = new Map<Hold, RequestEffect>();
  for (const effect of effects) {
    const { hold } = FAULT_KINDS[effect.fault];
    const other = met.get(hold);
    if (other !== undefined) {
      const both = `"${writeFault(other)}" and "${writeFault(effect)}"`;
      throw new FaultSpecError(`${both} contradict each other. Send one of them.`);
    }
    met.set(hold, effect);
  }
}

/** As it would stand in the header. */
export function writeFault({ fault, ...members }: RequestEffect): string {
  const { mainMember = "" } = FAULT_KINDS[fault];
  const { [mainMember]: main, ...rest } = members as Readonly<Record<string, unknown>>;
  const others = Object.entries(rest).filter(([, value]) => value !== undefined);
  const head = main === undefined ? fault : `${fault}=${main}`;
  return [head, ...others.map(([name, value]) => `${name}=${value}`)].join(";");
}

function parseEffect(text: string): RequestEffect {
  const [head = "", ...rest] = text.split(";").map((part) => part.trim());
  const [name, main] = splitPair(head);
  const isCode = main === undefined && Object.hasOwn(errorCatalogue, name);
  const kind = readKind(isCode ? "error" : name);
  if (isOfWebhooks(kind)) throw new FaultSpecError("fault: it is for webhooks, not for a request.");
  const { mainMember, members } = FAULT_KINDS[kind];
  const pairs = rest.map(splitPair);
  if (isCode) pairs.push(["code", name]);
  else if (main !== undefined) pairs.push([mainMember ?? "value", main]);
  const read = pairs.map(([member, value = ""]) => [member, readMember(members, member, value)]);
  // Kinds of webhooks have been refused.
  return readEffect(kind, Object.fromEntries(read)) as RequestEffect;
}

function readMember(members: object, name: string, value: string): unknown {
  const known = members as (typeof FAULT_KINDS)["error"]["members"];
  return Object.hasOwn(known, name) ? known[name]?.fromText(value) : value;
}

function splitPair(text: string): [name: string, value?: string] {
  const mark = text.indexOf("=");
  if (mark < 0) return [text];
  return [text.slice(0, mark).trim(), text.slice(mark + 1).trim()];
}
