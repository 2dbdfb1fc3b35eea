import { expect, it } from "vitest";
import { Chance } from "./chance.ts";

const draw = (seed: number, count = 10_000) => {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => chance.next());
};

it("gives the same numbers for the same seed, and others for another", () => {
  expect(draw(5, 20)).toEqual(draw(5, 20));
  expect(draw(5, 20)).not.toEqual(draw(6, 20));
});

it("gives numbers from 0 up to 1 that spread evenly, for small seeds too", () => {
  for (const seed of [0, 1, 2, 2 ** 32 - 1]) {
    const numbers = draw(seed);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length,
    );
    expect(tenths.reduce((sum, count) => sum + count)).toBe(10_000);
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  }
});
