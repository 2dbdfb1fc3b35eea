import { describe, expect, it } from "vitest";
import { startProgress } from "./progress.ts";

/** Work of 100 steps, each of which takes as long. */
function told(isWatched: boolean, stepMs: number): string[] {
  const lines: string[] = [];
  let time = 0;
  const terminal = { isWatched, tell: (text: string) => void lines.push(text) };
  const progress = startProgress(terminal, { verb: "Did", total: 100 }, () => time);
  for (let step = 0; step < 100; step += 1) {
    time += stepMs;
    progress.step();
  }
  progress.end();
  return lines;
}

describe("the progress of long work", () => {
  it("is drawn over itself on a terminal, and gone at the end", () => {
    const lines = told(true, 50);
    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe("\r\u001b[KDid 2 of 100.");
    expect(lines.at(-1)).toBe("\r\u001b[K");
  });

  it("is a line after a second and then every ten elsewhere", () => {
    expect(told(false, 250)).toEqual(["Did 4 of 100.\n", "Did 44 of 100.\n", "Did 84 of 100.\n"]);
  });

  it("is not worth a word where the work is short", () => {
    expect(told(false, 9)).toEqual([]);
    expect(told(true, 0.5)).toEqual([]);
  });
});
