/** Reads a fault from what somebody wrote, and says of all that is wrong with it what and where. */
import type { Fault, FaultEffect, FaultKind } from "./fault.ts";
import { FAULT_KINDS, isOfWebhooks, MATCH_MEMBERS, SPAN_MEMBERS } from "./fault-kinds.ts";
import type { FaultMember } from "./fault-member.ts";

/** A fault that cannot be; the message says what is wrong, where, and what would do. */
export class FaultSpecError extends Error {
  override readonly name = "FaultSpecError";
}

type Members = Readonly<Record<string, FaultMember>>;

/** @throws FaultSpecError */
export function readFault(written: unknown): Fault {
  if (typeof written !== "object" || written === null || Array.isArray(written)) {
    throw new FaultSpecError(
      'A fault is an object such as {"fault": "latency", "latencyMs": 500}.',
    );
  }
  const kind = readKind((written as { readonly fault?: unknown }).fault);
  requireMembers(written, membersOf(kind));
  // Every member has been looked at.
  return { ...written } as Fault;
}

/**
 * What one fault of a header asks for, without which requests it is for.
 * @throws FaultSpecError
 */
export function readEffect(kindName: string, written: object): FaultEffect {
  const kind = readKind(kindName);
  requireMembers(written, FAULT_KINDS[kind].members);
  // Every member has been looked at.
  return { fault: kind, ...written } as FaultEffect;
}

export function readKind(kind: unknown): FaultKind {
  if (typeof kind === "string" && Object.hasOwn(FAULT_KINDS, kind)) return kind as FaultKind;
  const kinds = Object.keys(FAULT_KINDS).join(", ");
  throw new FaultSpecError(`fault: ${show(kind)} is no kind of fault; there are: ${kinds}.`);
}

function membersOf(kind: FaultKind): Members {
  const subject = isOfWebhooks(kind) ? "webhook" : "request";
  const any = (): boolean => true;
  const kindMember = { isRequired: true, expected: "a kind", fits: any, fromText: String };
  return {
    fault: kindMember,
    ...FAULT_KINDS[kind].members,
    ...MATCH_MEMBERS[subject],
    ...SPAN_MEMBERS,
  };
}

/** A member that is undefined is one that is absent. */
function requireMembers(written: object, members: Members): void {
  const given = new Map(Object.entries(written).filter(([, value]) => value !== undefined));
  const missing = Object.entries(members)
    .filter(([name, { isRequired }]) => isRequired && !given.has(name))
    .map(([name, { expected }]) => `${name}: is missing; it must be ${expected}`);
  const wrong = [...given].flatMap(([name, value]) => faultOfMember(name, value, members));
  const faults = [...missing, ...wrong];
  if (faults.length > 0) throw new FaultSpecError(`${faults.join(". ")}.`);
}

function faultOfMember(name: string, value: unknown, members: Members): string[] {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) {
    return [`${name.slice(0, 50)}: is unknown here; there are: ${Object.keys(members).join(", ")}`];
  }
  return member.fits(value) ? [] : [`${name}: must be ${member.expected}, not ${show(value)}`];
}

const show = (value: unknown): string => String(JSON.stringify(value)).slice(0, 60);
