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
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
}

const utf8 = new TextEncoder();
const nothing = (): Uint8Array[] => [];

/** @param answer The whole that is to be sent. */
export function breakDelivery(fault: WireFault, { body }: Answer, time: DeliveryTime): Delivery {
  const bytes = typeof body === "string" ? utf8.encode(body) : (body ?? new Uint8Array(0));
  // The table holds for each kind what takes a fault of that kind.
  const deliver = DELIVERIES[fault.fault] as Deliver<WireFault>;
  return { ...deliver(bytes, fault, time), hasLength: true };
}

type Deliver<Kind extends WireFault> = (
  bytes: Uint8Array,
  fault: Kind,
  time: DeliveryTime,
) => Omit<Delivery, "hasLength">;

const DELIVERIES: {
  readonly [Kind in WireFault["fault"]]: Deliver<WireFault & { readonly fault: Kind }>;
} = {
  timeout: (_bytes, _fault, { closing }) => ({
    hasHead: false,
    pieces: nothing,
    end: "never",
    closing,
  }),
  reset: (bytes, { at }) => ({ ...RESETS[at](bytes), end: "reset" }),
  truncate: (bytes, fault) => ({
    hasHead: true,
    pieces: () => [bytes.subarray(0, fault.bytes)],
    end: fault.bytes < bytes.byteLength ? "close" : "whole",
  }),
  drip: (bytes, { bytes: size = 1, everyMs }, time) => ({
    hasHead: true,
    pieces: (signal) => drip(bytes, { size, everyMs, ...time, signal }),
    end: "whole",
  }),
};

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

interface Drip extends Pick<DeliveryTime, "now" | "reach"> {
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
