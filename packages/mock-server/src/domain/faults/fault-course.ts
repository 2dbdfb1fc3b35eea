/** What the faults of one request come to: how long it waits, and whether its work is done. */
import type { RequestEffect, WorkPoint } from "./fault.ts";
import { FAULT_KINDS, type Hold } from "./fault-kinds.ts";

/** When the request may go on from a point, in epoch milliseconds; it counts from when the request came. */
export function goesOnAt(
  effects: readonly RequestEffect[],
  point: WorkPoint,
  cameAt: number,
): number {
  const waits = effects.map((effect) =>
    effect.fault === "latency" && pointOf(effect) === point ? effect.latencyMs : 0,
  );
  return cameAt + Math.max(0, ...waits);
}

/** Whether the operation never runs. */
export const skipsWork = (effects: readonly RequestEffect[]): boolean =>
  effects.some((effect) => effect.fault !== "latency" && pointOf(effect) === "before-work");

/** Where an effect takes place; what works on the answer needs one, and comes after the work. */
function pointOf(effect: RequestEffect): WorkPoint {
  switch (effect.fault) {
    case "error":
    case "latency":
      return effect.at ?? "before-work";
    case "rate-limit":
      return "before-work";
    case "timeout":
    case "reset":
      return effect.at === "before-work" ? "before-work" : "after-work";
    default:
      return "after-work";
  }
}

const BODY_HOLDS: ReadonlySet<Hold> = new Set(["body", "wire"]);

/** Whether an effect takes hold of the bytes that are sent. */
export const breaksBody = (effects: readonly RequestEffect[]): boolean =>
  effects.some(({ fault }) => BODY_HOLDS.has(FAULT_KINDS[fault].hold));
