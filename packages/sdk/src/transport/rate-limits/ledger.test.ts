import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Ledger } from "./ledger.ts";
import type { Settlement } from "./quota.ts";
import type { RateLimitWindow } from "./rate-limit.ts";

function told(...windows: RateLimitWindow[]): Settlement {
  return { fate: "admitted", rateLimit: { windows } };
}

/** Of a server that names no limit, only what remains. */
function bare(remaining: number, resetAt: number): RateLimitWindow {
  return { name: "minute", remaining, resetAt };
}

function minute(remaining: number, resetAt = 60_000): RateLimitWindow {
  return { name: "minute", limit: 10, windowSeconds: 60, remaining, resetAt };
}

/** A ledger of which so many requests are under way, and their tickets. */
function depart(count: number, ledger = new Ledger()) {
  const tickets = Array.from({ length: count }, () => Number(ledger.take(0)));
  return { ledger, tickets };
}

const [none, any] = [expect.objectContaining({ remaining: 0 }), expect.any(Number)];

describe("by the server's word alone", () => {
  it("everything goes while nothing is known", () => {
    expect(depart(99).tickets).not.toContain("hold");
  });

  it("those under way count against a reading, since it may not have counted them", () => {
    const { ledger, tickets } = depart(3);
    ledger.settle(tickets[0] ?? 0, 0, told(bare(3, 1_000)));

    expect(ledger.take(0)).toEqual(any);
    expect(ledger.take(0)).toBe("hold");
  });

  it("an answer that was overtaken does not raise the count", () => {
    const { ledger, tickets } = depart(2);
    ledger.settle(tickets[1] ?? 0, 0, told(bare(0, 1_000)));
    ledger.settle(tickets[0] ?? 0, 0, told(bare(5, 1_000)));

    expect(ledger.take(0)).toEqual(none);
  });

  it("an answer that was overtaken lowers the count", () => {
    const { ledger, tickets } = depart(2);
    ledger.settle(tickets[1] ?? 0, 0, told(bare(5, 1_000)));
    ledger.settle(tickets[0] ?? 0, 0, told(bare(0, 1_000)));

    expect(ledger.take(0)).toEqual(none);
  });

  it("one scout goes at the reset, and the rest when it is back", () => {
    const { ledger, tickets } = depart(1);
    ledger.settle(tickets[0] ?? 0, 0, told(bare(0, 1_000)));

    expect(ledger.take(999)).toMatchObject({ resetAt: 1_000 });
    const scout = ledger.take(1_000);
    expect(ledger.take(1_000)).toBe("hold");
    ledger.settle(Number(scout), 1_001, told(bare(9, 2_000)));
    expect(ledger.take(1_001)).toEqual(any);
  });

  it("the longer of two waits counts that were told out of order: nobody knows which is the later", () => {
    const { ledger, tickets } = depart(2);
    ledger.settle(tickets[1] ?? 0, 0, told(bare(0, 1_000)));
    ledger.settle(tickets[0] ?? 0, 0, told(bare(0, 3_000)));

    expect(ledger.take(1_000)).toMatchObject({ resetAt: 3_000 });
  });

  it("no scout goes at the reset while one is under way that may have taken its place", () => {
    const { ledger, tickets } = depart(2);
    ledger.settle(tickets[0] ?? 0, 0, told(bare(0, 1_000)));

    expect(ledger.take(1_000)).toBe("hold");
    ledger.settle(tickets[1] ?? 0, 1_100, told(bare(0, 2_000)));
    expect(ledger.take(1_999)).toMatchObject({ resetAt: 2_000 });
  });

  it("the longest of several waits counts", () => {
    const { ledger, tickets } = depart(1);
    const day = { name: "day", remaining: 0, resetAt: 9_000 };
    ledger.settle(tickets[0] ?? 0, 0, told(bare(0, 1_000), day));

    expect(ledger.take(0)).toMatchObject({ name: "day" });
  });

  it("a window that the server no longer names is forgotten", () => {
    const { ledger, tickets } = depart(2);
    ledger.settle(tickets[0] ?? 0, 0, told({ name: "default", remaining: 0, resetAt: 9_000 }));
    ledger.settle(tickets[1] ?? 0, 0, told(minute(9)));

    expect(ledger.take(0)).toEqual(any);
  });

  it("a mere wait ends with the first answer that does not speak of it", () => {
    const { ledger, tickets } = depart(1);
    const wait = { name: "default", remaining: 0, resetAt: 1_000 };
    ledger.settle(tickets[0] ?? 0, 0, { fate: "refused", rateLimit: { windows: [wait] } });
    const scout = Number(ledger.take(1_000));
    expect(ledger.take(1_000)).toBe("hold");
    ledger.settle(scout, 1_010, { fate: "admitted" });

    expect(depart(20, ledger).tickets).not.toContain("hold");
  });
});

describe("by its own count, where nobody else uses the key", () => {
  it("a place is free one span after its answer came, whatever the server rounded its reset to", () => {
    const { ledger, tickets } = depart(10);
    tickets.forEach((ticket, index) => {
      ledger.settle(ticket, 100 + index, told(minute(0, 60_999)));
    });

    expect(ledger.take(60_099)).toMatchObject({ resetAt: 60_100 });
    expect(ledger.take(60_100)).toEqual(any);
    expect(ledger.take(60_100)).toMatchObject({ resetAt: 60_101 });
    expect(ledger.take(60_103)).toEqual(any);
  });

  it("is silent for a span as soon as the server counts what we have not sent", () => {
    const { ledger, tickets } = depart(5);
    for (const ticket of tickets) {
      ledger.settle(ticket, 100, told(minute(0, 30_000)));
    }

    // Five places are free by our own count, and taken by somebody else.
    expect(ledger.take(200)).toMatchObject({ resetAt: 30_000 });
  });

  it("does not take a request under way for somebody else's", () => {
    const { ledger, tickets } = depart(9);
    ledger.settle(tickets[0] ?? 0, 100, told(minute(1)));

    expect(ledger.take(200)).toEqual(any);
  });

  it("counts a lost request, and no refused one", () => {
    const { ledger, tickets } = depart(2);
    ledger.settle(tickets[0] ?? 0, 100, told({ ...minute(0), limit: 1 }));
    ledger.settle(tickets[1] ?? 0, 50_000, { fate: "refused" });
    expect(ledger.take(60_100)).toEqual(any);

    const other = depart(2);
    other.ledger.settle(other.tickets[0] ?? 0, 100, told({ ...minute(0, 99_000), limit: 1 }));
    other.ledger.settle(other.tickets[1] ?? 0, 30_000, { fate: "lost" });
    expect(other.ledger.take(60_100)).toMatchObject({ resetAt: 90_000 });
  });

  it("stands still when the clock steps back", () => {
    const { ledger, tickets } = depart(1);
    ledger.settle(tickets[0] ?? 0, 50_000, told({ ...minute(0, 110_000), limit: 1 }));

    expect(ledger.take(0)).toMatchObject({ resetAt: 110_000 });
  });
});

describe("shared by many processes", () => {
  it("one scout goes first, until the server has spoken", () => {
    const ledger = new Ledger({ scouts: 1 });
    const scout = Number(ledger.take(0));
    expect(ledger.take(0)).toBe("hold");
    ledger.settle(scout, 10, { fate: "admitted" });

    expect(depart(20, ledger).tickets).not.toContain("hold");
  });

  it("another scout goes where the first stays away", () => {
    const ledger = Ledger.ofOneClient();
    ledger.take(0);
    expect(ledger.take(999)).toBe("hold");

    expect(ledger.take(1_000)).toEqual(any);
    expect(ledger.take(1_000)).toBe("hold");
  });

  it("a request whose process died counts from when it was given up", () => {
    const ledger = new Ledger({ longestAbsenceMs: 5_000 });
    const { tickets } = depart(2, ledger);
    ledger.settle(tickets[0] ?? 0, 0, told({ ...minute(0, 60_000), limit: 2 }));

    expect(ledger.take(60_000)).toEqual(any);
    expect(ledger.take(60_000)).toMatchObject({ resetAt: 120_000 });
  });

  it("goes on from what was saved exactly as if it had not been, whatever happens", () => {
    const step = fc.record({
      by: fc.integer({ min: 0, max: 20_000 }),
      isReturn: fc.boolean(),
      remaining: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const whole = new Ledger({ longestAbsenceMs: 60_000 });
        let pieces = new Ledger({ longestAbsenceMs: 60_000 });
        const out: number[] = [];
        let now = 0;
        for (const { by, isReturn, remaining } of steps) {
          now += by;
          const ticket = isReturn ? out.shift() : undefined;
          if (ticket === undefined) {
            const verdict = whole.take(now);
            expect(pieces.take(now)).toEqual(verdict);
            out.push(...(typeof verdict === "number" ? [verdict] : []));
          } else {
            const settlement = told(minute(remaining, now + 1_000));
            whole.settle(ticket, now, settlement);
            pieces.settle(ticket, now, settlement);
          }
          const state = JSON.parse(JSON.stringify(pieces.save()));
          pieces = new Ledger({ longestAbsenceMs: 60_000 }, state);
        }
      }),
    );
  });
});
