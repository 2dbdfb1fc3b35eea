import { describe, expect, it } from "vitest";
import isSameJson from "./json-equal.ts";

describe("what the validators compare JSON by", () => {
  it("takes a value's own `toString`, `valueOf` and `constructor` for names like any other", () => {
    const odd = () => JSON.parse('{"toString":"x","valueOf":1,"constructor":null,"__proto__":[1]}');
    expect(isSameJson(odd(), odd())).toBe(true);
    expect(isSameJson(odd(), { ...odd(), toString: "y" })).toBe(false);
  });

  it("tells lists from objects, and what is there from what is not", () => {
    expect(isSameJson([1, { a: null }], [1, { a: null }])).toBe(true);
    expect(isSameJson([], {})).toBe(false);
    expect(isSameJson({ a: 1 }, { b: 1 })).toBe(false);
    expect(isSameJson(null, {})).toBe(false);
    expect(isSameJson("1", 1)).toBe(false);
  });
});
