import { expect, it } from "vitest";
import { proveDurability } from "./support/durability.ts";

it("what was answered is there after a kill, once, and goes out, once", {
  timeout: 120_000,
}, async () => {
  const figures = await proveDurability(3);
  expect(figures).toMatchObject({ kills: 6, lost: [], doubled: [] });
  expect(figures.answered).toBeGreaterThanOrEqual(3);
  expect(figures.published).toBeGreaterThanOrEqual(3);
});
