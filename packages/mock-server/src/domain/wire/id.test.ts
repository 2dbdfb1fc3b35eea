import { describe, expect, it } from "vitest";
import { IdSequence } from "./id.ts";

const zeros = (length: number) => new Uint8Array(length);
const NOW = Date.parse("2026-11-21T12:00:00.000Z");

describe("IdSequence", () => {
  it("starts each id with the prefix of its noun, the rest being 32 lower-case hex characters", () => {
    const ids = new IdSequence(() => Uint8Array.of(0, 1, 15, 16, 127, 128, 254, 255));

    expect(ids.next("post", NOW)).toBe("post_01a1fdfa4600000000010f107f80feff");
    expect(ids.next("workspace", NOW)).toMatch(/^ws_[0-9a-f]{32}$/);
  });

  it("sorts by time as text", () => {
    const ids = new IdSequence(zeros);
    const times = [0, 1, 999, NOW, NOW + 1, NOW + 86_400_000];

    const made = times.map((time) => ids.next("post", time));

    expect(made.toSorted()).toEqual(made);
  });

  it("keeps the order of what is made while the clock stands still or steps back", () => {
    const ids = new IdSequence(zeros);

    const made = [NOW, NOW, NOW - 5_000, NOW - 1, NOW].map((time) => ids.next("apiKey", time));

    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it("borrows from the next millisecond when one is full", () => {
    const ids = new IdSequence(zeros);

    const made = Array.from({ length: 0x1_0002 }, () => ids.next("post", NOW));

    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });
});
