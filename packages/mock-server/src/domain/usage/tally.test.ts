import { describe, expect, it } from "vitest";
import { OTHER, Tally } from "./tally.ts";

describe("a tally", () => {
  it("counts each value, and its errors apart", () => {
    const tally = new Tally();
    tally.add("a", false);
    tally.add("b", true);
    tally.add("a", true);
    expect(tally.rows()).toEqual([
      ["a", 2, 1],
      ["b", 1, 1],
    ]);
  });

  it("counts values beyond its maximum as other, and goes on with those it knows", () => {
    const tally = new Tally(2);
    for (const value of ["a", "b", "c", "d", "b"]) tally.add(value, false);
    expect(tally.rows()).toEqual([
      ["a", 1, 0],
      ["b", 2, 0],
      [OTHER, 2, 0],
    ]);
  });

  it("holds its maximum when tallies are put together, and loses no request", () => {
    const tally = new Tally(2);
    tally.add("a", true);
    tally.merge([
      ["b", 3, 0],
      ["c", 4, 1],
      [OTHER, 5, 0],
    ]);
    expect(tally.rows()).toEqual([
      ["a", 1, 1],
      ["b", 3, 0],
      [OTHER, 9, 1],
    ]);
  });

  it("counts a value that is called like a member of every object", () => {
    const tally = new Tally();
    tally.add("__proto__", false);
    tally.add("constructor", false);
    expect(tally.rows()).toEqual([
      ["__proto__", 1, 0],
      ["constructor", 1, 0],
    ]);
  });
});
