/** What the control surface may do to a world, and what a control is: named by its method and its path under `/__postern/`. */
import type { DescribedRequest } from "../domain/wire/described-request.ts";
import type { IncomingRequest } from "../domain/wire/exchange.ts";
import type { Explanation } from "../domain/wire/explanation.ts";
import type { Faults } from "./faults/faults.ts";
import type { Journal } from "./journal.ts";
import type { Scenarios } from "./scenarios/scenarios.ts";
import type { Snapshots } from "./snapshots/snapshots.ts";

export const CONTROL_PATH = "/__postern/";

/** What a test may do to a world. */
export interface Controls {
  readonly journal: Journal;
  readonly faults: Faults;
  /** Empties the store and makes its first data anew. */
  reset(): Promise<void>;
  /** Moves the clock on and runs all that falls due on the way, in due order. */
  advance(durationMs: number): Promise<void>;
  now(): number;
  readonly snapshots: Snapshots;
  readonly scenarios: Scenarios;
  /** Tells every check that a request would fail; nothing changes by it. */
  explain(described: DescribedRequest): Promise<Explanation>;
}

/** The worlds of a server beside its own. */
export interface WorldList {
  /** In the order in which they came to be. */
  names(): string[];
  /** Ends a world and forgets all of it; `false` where there is none of the name. */
  remove(name: string): Promise<boolean>;
}

/** What is asked of the control surface: which world it is about, and how it was asked. */
export interface ControlRequest {
  readonly request: IncomingRequest;
  readonly controls: Controls;
  /** The worlds of the server, whichever of them the request is about. */
  readonly worlds: WorldList;
  /** What stands in the path where the control has `NAME`; empty where it has none. */
  readonly name: string;
}

/** @returns the body of the answer. */
export type Control = (asked: ControlRequest) => Promise<unknown>;

/** Controls by method and path: `POST clock/advance`, `DELETE worlds/NAME`. */
export type ControlTable = Readonly<Record<string, Control>>;

/** What is wrong with a control request, in words for whoever sent it. */
export class ControlFault extends Error {
  override readonly name = "ControlFault";
}

/**
 * Reads what was sent as JSON.
 * @returns undefined where it is none, or is longer than `maxBytes`.
 */
export async function readJson(request: IncomingRequest, maxBytes: number): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await request.body(maxBytes))) as unknown;
  } catch {
    return undefined;
  }
}

/** A member of what was sent; undefined where it has no such member. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
