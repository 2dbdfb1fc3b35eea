import { describe, expect, it } from "vitest";
import type { Delivery } from "../wire/exchange.ts";
import { breakDelivery, type WireFault } from "./broken-delivery.ts";

const NOW = 5_000;
const reached: number[] = [];
const time = {
  now: NOW,
  closing: new AbortController().signal,
  reach: async (at: number) => {
    reached.push(at - NOW);
  },
};

const broken = (fault: WireFault, body: string | null = "Zoë 🦊"): Delivery =>
  breakDelivery(fault, { status: 200, headers: {}, body }, time);

async function sent({ pieces }: Delivery, signal = new AbortController().signal) {
  const sizes: number[] = [];
  for await (const piece of pieces(signal)) sizes.push(piece.byteLength);
  return sizes;
}

describe("breakDelivery", () => {
  it.each<[WireFault, Partial<Delivery>, number[]]>([
    [{ fault: "timeout", at: "after-work" }, { hasHead: false, end: "never" }, []],
    [{ fault: "reset", at: "before-work" }, { hasHead: false, end: "reset" }, []],
    [{ fault: "reset", at: "after-work" }, { hasHead: false, end: "reset" }, []],
    [{ fault: "reset", at: "before-body" }, { hasHead: true, end: "reset" }, []],
    [{ fault: "reset", at: "in-body" }, { hasHead: true, end: "reset" }, [4]],
    [{ fault: "reset", at: "after-body" }, { hasHead: true, end: "reset" }, [9]],
    [{ fault: "truncate", bytes: 2 }, { hasHead: true, end: "close" }, [2]],
    [{ fault: "truncate", bytes: 9 }, { hasHead: true, end: "whole" }, [9]],
    [{ fault: "drip", everyMs: 10, bytes: 4 }, { hasHead: true, end: "whole" }, [4, 4, 1]],
  ])("sends what %j leaves of an answer, counted in bytes", async (fault, expected, sizes) => {
    const delivery = broken(fault);
    expect(delivery).toMatchObject(expected);
    expect(await sent(delivery)).toEqual(sizes);
  });

  it("sends each drip at its time from the start, the first at once", async () => {
    reached.length = 0;
    await sent(broken({ fault: "drip", everyMs: 10, bytes: 4 }));
    expect(reached).toEqual([0, 10, 20]);
  });

  it("stops dripping when the caller has left", async () => {
    const leaving = new AbortController();
    const { pieces } = broken({ fault: "drip", everyMs: 10, bytes: 4 });
    let count = 0;
    for await (const _ of pieces(leaving.signal)) {
      count += 1;
      leaving.abort();
    }
    expect(count).toBe(1);
  });

  it("has nothing to send where there is no body", async () => {
    expect(await sent(broken({ fault: "drip", everyMs: 10 }, null))).toEqual([]);
    expect(broken({ fault: "truncate", bytes: 0 }, null).end).toBe("whole");
  });
});
