import { describe, expect, it } from "vitest";
import type { Fault, RequestFacts } from "./fault.ts";
import { FaultBook } from "./fault-book.ts";

const NOW = 1_000_000;
const createPost: RequestFacts = { operation: "createPost", keyId: "key_1" };
const listPosts: RequestFacts = { operation: "listPosts", keyId: "key_2" };
const maintenance = { fault: "error", code: "MAINTENANCE" } as const;

function bookOf(...faults: readonly Fault[]): FaultBook {
  const book = new FaultBook();
  for (const fault of faults) book.add(fault, NOW);
  return book;
}

/** Which of so many requests in a row meet something. */
const course = (book: FaultBook, requests: number, facts = createPost): boolean[] =>
  Array.from({ length: requests }, () => book.meetRequest(facts, NOW).length > 0);

describe("a fault", () => {
  it("meets every request where nothing narrows it", () => {
    const book = bookOf(maintenance);
    expect(book.meetRequest(createPost, NOW)).toEqual([maintenance]);
    expect(book.meetRequest({ operation: undefined, keyId: undefined }, NOW)).toEqual([
      maintenance,
    ]);
  });

  it("meets the requests of its operation and its key alone", () => {
    const book = bookOf({ ...maintenance, operation: "createPost", keyId: "key_1" });
    expect(book.meetRequest(createPost, NOW)).toHaveLength(1);
    expect(book.meetRequest({ ...createPost, keyId: "key_2" }, NOW)).toEqual([]);
    expect(book.meetRequest({ ...createPost, keyId: undefined }, NOW)).toEqual([]);
    expect(book.meetRequest({ ...createPost, operation: "listPosts" }, NOW)).toEqual([]);
  });

  it("lets the first pass that it skips, and is over once it has been met as often as it says", () => {
    const book = bookOf({ ...maintenance, skip: 2, times: 3 });
    expect(course(book, 7)).toEqual([false, false, true, true, true, false, false]);
    expect(book.rules[0]?.met).toBe(3);
    expect(book.rules[0]?.isOver(NOW)).toBe(true);
  });

  it("counts only the requests that match", () => {
    const book = bookOf({ ...maintenance, operation: "createPost", skip: 1, times: 1 });
    course(book, 5, listPosts);
    expect(course(book, 3)).toEqual([false, true, false]);
  });

  it("is over when its time is", () => {
    const book = bookOf({ ...maintenance, lastsMs: 1_000 });
    expect(book.meetRequest(createPost, NOW + 999)).toHaveLength(1);
    expect(book.meetRequest(createPost, NOW + 1_000)).toEqual([]);
  });

  it("meets the same requests by chance each time it has the same seed", () => {
    const met = (seed: number) => course(bookOf({ ...maintenance, probability: 0.3, seed }), 1_000);
    expect(met(7)).toEqual(met(7));
    expect(met(7)).not.toEqual(met(8));
    const share = met(7).filter(Boolean).length;
    expect(share).toBeGreaterThan(250);
    expect(share).toBeLessThan(350);
  });

  it.each([
    [0, 0],
    [1, 50],
  ])("of probability %d meets as many as that says", (probability, expected) => {
    const met = course(bookOf({ ...maintenance, probability }), 50).filter(Boolean);
    expect(met).toHaveLength(expected);
  });

  it("meets nobody once it is removed", () => {
    const book = bookOf(maintenance);
    expect(book.remove("fault_1")).toBe(true);
    expect(book.remove("fault_1")).toBe(false);
    expect(course(book, 1)).toEqual([false]);
  });
});

describe("several faults", () => {
  it("meet one request together where each takes hold of something else, in the order in which they happen", () => {
    const book = bookOf({ fault: "truncate", bytes: 9 }, maintenance, {
      fault: "latency",
      latencyMs: 5,
    });
    const kinds = book.meetRequest(createPost, NOW).map(({ fault }) => fault);
    expect(kinds).toEqual(["latency", "error", "truncate"]);
  });

  it("that take hold of the same meet one request after the other, the first that was added first", () => {
    const book = bookOf(
      { ...maintenance, times: 1 },
      { fault: "error", code: "INTERNAL", times: 1 },
    );
    const codes = [1, 2, 3].map(() => book.meetRequest(createPost, NOW));
    expect(codes).toEqual([
      [expect.objectContaining({ code: "MAINTENANCE" })],
      [expect.objectContaining({ code: "INTERNAL" })],
      [],
    ]);
  });

  it("give way to what a request asks for itself, and are not counted then", () => {
    const book = bookOf({ ...maintenance, times: 1 });
    const asked = { fault: "error", code: "INTERNAL" } as const;
    expect(book.meetRequest(createPost, NOW, [asked])).toEqual([asked]);
    expect(book.rules[0]?.met).toBe(0);
  });
});

describe("latency", () => {
  it("differs by its jitter, and in the same way for the same seed", () => {
    const times = () => {
      const book = bookOf({ fault: "latency", latencyMs: 100, jitterMs: 50, seed: 3 });
      return [1, 2, 3, 4, 5].map(() => {
        const [effect] = book.meetRequest(createPost, NOW);
        return effect?.fault === "latency" ? effect.latencyMs : 0;
      });
    };
    expect(times()).toEqual(times());
    expect(new Set(times()).size).toBeGreaterThan(1);
    for (const time of times()) {
      expect(time).toBeGreaterThanOrEqual(100);
      expect(time).toBeLessThanOrEqual(150);
    }
  });
});

describe("a storm of rate limits", () => {
  it("says how long it goes on", () => {
    const book = bookOf({ fault: "rate-limit", lastsMs: 10_000 });
    const waits = [0, 4_200, 9_999].map((ms) => book.meetRequest(createPost, NOW + ms)[0]);
    expect(waits).toMatchObject([10, 6, 1].map((retryAfterSeconds) => ({ retryAfterSeconds })));
  });

  it("says a second where no time ends it, or what it was told", () => {
    const wait = (fault: Fault) => bookOf(fault).meetRequest(createPost, NOW)[0];
    expect(wait({ fault: "rate-limit", times: 3 })).toMatchObject({ retryAfterSeconds: 1 });
    const told = { fault: "rate-limit", lastsMs: 9_000, retryAfterSeconds: 30 } as const;
    expect(wait(told)).toMatchObject({ retryAfterSeconds: 30 });
  });
});

describe("a fault of webhooks", () => {
  const facts = { event: "post.published", webhookId: "webhook_1" };

  it("meets the deliveries of its event and its webhook alone, and no request", () => {
    const lost = { fault: "webhook-lost" } as const;
    const book = bookOf({ ...lost, event: "post.published", webhookId: "webhook_1", times: 1 });
    expect(book.meetRequest(createPost, NOW)).toEqual([]);
    expect(book.meetWebhook({ ...facts, event: "post.failed" }, NOW)).toBeUndefined();
    expect(book.meetWebhook({ ...facts, webhookId: "webhook_2" }, NOW)).toBeUndefined();
    expect(book.meetWebhook(facts, NOW)).toEqual(lost);
    expect(book.meetWebhook(facts, NOW)).toBeUndefined();
  });

  it("is no concern of requests, nor theirs of deliveries", () => {
    expect(bookOf(maintenance).meetWebhook(facts, NOW)).toBeUndefined();
  });
});

describe("a book", () => {
  it("tells who waits for a fault when it has been met", async () => {
    const book = new FaultBook();
    const rule = book.add(maintenance, NOW);
    let isTold = false;
    const told = book.untilMet(rule, 2).then(() => {
      isTold = true;
    });
    course(book, 1);
    await Promise.resolve();
    expect(isTold).toBe(false);
    course(book, 1);
    await told;
    await book.untilMet(rule, 1);
  });

  it("goes back to a moment: what was set then, as far as it had got", () => {
    const book = bookOf({ ...maintenance, skip: 1, times: 2, probability: 0.5, seed: 4 });
    course(book, 2);
    const saved = book.save();
    const went = course(book, 6);
    book.add({ fault: "rate-limit" }, NOW);
    book.restore(saved);
    expect(book.rules).toHaveLength(1);
    expect(course(book, 6)).toEqual(went);
    book.clear();
    book.restore(saved);
    expect(course(book, 6)).toEqual(went);
  });

  it("forgets what is over once it has very many", () => {
    const book = new FaultBook();
    book.add(maintenance, NOW);
    for (let index = 0; index < 2_000; index += 1) book.add({ ...maintenance, lastsMs: 0 }, NOW);
    expect(book.rules.length).toBeLessThanOrEqual(1_000);
    expect(book.rules[0]?.id).toBe("fault_1");
  });

  it("lets nobody wait for more than can meet a fault", async () => {
    const book = new FaultBook();
    const rule = book.add({ ...maintenance, times: 2 }, NOW);
    await expect(book.untilMet(rule, 3)).rejects.toThrow("ends after 2 requests");
  });

  it("takes no more than a thousand that are not over, and says what to do", () => {
    const book = bookOf(...Array.from({ length: 1_000 }, () => maintenance));
    expect(() => book.add(maintenance, NOW)).toThrow(/take some back, or clear them/);
    expect(book.rules).toHaveLength(1_000);
    book.clear();
    expect(book.add(maintenance, NOW).id).toBe("fault_1001");
  });

  it("asks for the key of a request only where some fault does", () => {
    expect(bookOf(maintenance).asksForKey).toBe(false);
    expect(bookOf(maintenance, { ...maintenance, keyId: "key_1" }).asksForKey).toBe(true);
  });
});
