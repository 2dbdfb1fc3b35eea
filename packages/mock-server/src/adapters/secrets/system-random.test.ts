import { describe, expect, it } from "vitest";
import { SystemRandom } from "./system-random.ts";

describe("SystemRandom", () => {
  it.each([0, 1, 8, 32, 4096, 5000])("gives %i bytes", (length) => {
    expect(new SystemRandom().bytes(length)).toHaveLength(length);
  });

  it("gives no bytes twice, over many fillings of its pool", () => {
    const random = new SystemRandom();
    const drawn = Array.from({ length: 5000 }, () => Buffer.from(random.bytes(9)).toString("hex"));
    expect(new Set(drawn).size).toBe(5000);
  });

  it("gives bytes that later draws do not touch", () => {
    const random = new SystemRandom();
    const bytes = random.bytes(32);
    const copy = bytes.slice();
    for (let turn = 0; turn < 500; turn++) random.bytes(32);
    expect(bytes).toEqual(copy);
  });

  it("uses every value of a byte", () => {
    const random = new SystemRandom();
    const seen = new Set(Array.from({ length: 1000 }, () => [...random.bytes(32)]).flat());
    expect(seen.size).toBe(256);
  });
});
