/** How an answer goes over the wire where a fault breaks it on its way. */
import type { Answer, Delivery } from "../wire/exchange.ts";
import type { RequestEffect } from "./fault.ts";

export type WireFault = Extract<
  RequestEffect,
  { readonly fault: "timeout" | "reset" | "truncate" | "drip" }
>;

/** Resolves once the clock shows a time, or the signal aborts. */
export type Reach = (time: number, signal: AbortSignal) => Promise<void>;

/** When the answer sets out, and how it waits on its way. */
export interface DeliveryTime {
  readonly now: number;
  readonly reach: Reach;
}

const utf8 = new TextEncoder();
const nothing = (): Uint8Array[] => [];

export function breakDelivery(fault: WireFault, { body }: Answer, time: DeliveryTime): Delivery {
  const bytes = typeof body === "string" ? utf8.encode(body) : (body ?? new Uint8Array(0));
  switch (fault.fault) {
    case "timeout":
      return { hasHead: false, pieces: nothing, end: "never" };
    case "reset":
      return { ...RESETS[fault.at](bytes), end: "reset" };
    case "truncate": {
      const isCut = fault.bytes < bytes.byteLength;
      const start = bytes.subarray(0, fault.bytes);
      return { hasHead: true, pieces: () => [start], end: isCut ? "close" : "whole" };
    }
    case "drip": {
      const { bytes: size = 1, everyMs } = fault;
      const drips = (signal: AbortSignal) => drip(bytes, { size, everyMs, ...time, signal });
      return { hasHead: true, pieces: drips, end: "whole" };
    }
  }
}

type Reset = (bytes: Uint8Array) => Pick<Delivery, "hasHead" | "pieces">;

const RESETS: Readonly<Record<Extract<WireFault, { fault: "reset" }>["at"], Reset>> = {
  "before-work": () => ({ hasHead: false, pieces: nothing }),
  "after-work": () => ({ hasHead: false, pieces: nothing }),
  "before-body": () => ({ hasHead: true, pieces: nothing }),
  "in-body": (bytes) => ({
    hasHead: true,
    pieces: () => [bytes.subarray(0, Math.floor(bytes.byteLength / 2))],
  }),
  "after-body": (bytes) => ({ hasHead: true, pieces: () => [bytes] }),
};

interface Drip extends DeliveryTime {
  /** Bytes of one piece. */
  readonly size: number;
  readonly everyMs: number;
  readonly signal: AbortSignal;
}

/** Each piece has its time from the start, so that a clock that leaps lets out all that it has passed. */
async function* drip(
  bytes: Uint8Array,
  { size, everyMs, now, reach, signal }: Drip,
): AsyncGenerator<Uint8Array> {
  for (let index = 0; index * size < bytes.byteLength; index += 1) {
    await reach(now + index * everyMs, signal);
    if (signal.aborted) return;
    yield bytes.subarray(index * size, (index + 1) * size);
  }
}
