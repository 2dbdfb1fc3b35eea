import { describe, expect, it } from "vitest";
import { proveSoak } from "./support/soak.ts";

/** What caches may come to on the way; the same load a hundred times over is held to no more. */
const MOST_GROWTH_MEGABYTES = 10;

describe("a server under mixed load", () => {
  it("holds no more in memory after it than soon after it began", { timeout: 60_000 }, async () => {
    const figures = await proveSoak({ minutes: 6, roundsPerMinute: 4, readEveryMinutes: 2 });
    const [first = 0, ...later] = figures.heapMegabytes;
    expect(figures.posts).toBe(72);
    expect(later).toHaveLength(2);
    for (const heap of later) expect(heap - first).toBeLessThan(MOST_GROWTH_MEGABYTES);
  });
});
