/** Makes calls on one signal, of which a part fails, and looks what they leave behind. */
import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createClient } from "@postern/sdk";
import { SimulatedClock } from "./simulated-clock.ts";

export interface LeaksOutcome {
  readonly calls: number;
  readonly failed: number;
  readonly listeners: number;
  readonly timers: number;
  readonly unhandled: number;
  /** What the heap holds after a tenth of the calls and after all, garbage collected, in MiB. */
  readonly heapMiB: readonly [early: number, late: number];
}

const BODY = JSON.stringify({ success: true, data: { id: "post_1" } });
const TENTHS = 10;
const LANES = 50;

/** Of ten requests seven succeed, one breaks, one is put off and one is refused for good. */
function createFaultyFetch(): typeof fetch {
  let requests = 0;
  return async () => {
    requests += 1;
    const turn = requests % 10;
    if (turn === 7) throw new TypeError("fetch failed");
    if (turn === 8) return new Response("", { status: 503 });
    if (turn === 9) return new Response("", { status: 404 });
    return new Response(BODY);
  };
}

export async function proveLeaks(calls: number): Promise<LeaksOutcome> {
  const clock = new SimulatedClock();
  const { signal } = new AbortController();
  const client = createClient({
    apiKey: "k".repeat(32),
    baseUrl: "https://api.postern.test",
    fetch: createFaultyFetch(),
    clock,
    logLevel: "off",
  });
  let unhandled = 0;
  const note = () => {
    unhandled += 1;
  };
  process.on("unhandledRejection", note);
  const heaps: number[] = [];
  let failed = 0;
  for (let tenth = 0; tenth < TENTHS; tenth += 1) {
    let left = calls / TENTHS;
    const lane = async () => {
      while (left > 0) {
        left -= 1;
        const { ok } = await client.me.get({ signal }).result();
        failed += ok ? 0 : 1;
      }
    };
    await clock.run(Promise.all(Array.from({ length: LANES }, lane)));
    heaps.push(heapMiB());
  }
  process.off("unhandledRejection", note);
  return {
    calls,
    failed,
    listeners: getEventListeners(signal, "abort").length,
    timers: clock.pending,
    unhandled,
    heapMiB: [heaps[0] ?? 0, heaps.at(-1) ?? 0],
  };
}

function heapMiB(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}
