import { describe, expect, it } from "vitest";
import { isNestedTooDeep, MAX_NESTING } from "./json-nesting.ts";

const lists = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("the depth of JSON", () => {
  it("may be as deep as the limit, and not one deeper", () => {
    expect(isNestedTooDeep(lists(MAX_NESTING))).toBe(false);
    expect(isNestedTooDeep(lists(MAX_NESTING + 1))).toBe(true);
  });

  it("counts objects as it counts lists", () => {
    expect(isNestedTooDeep(`${'{"a":['.repeat(32)}${"]}".repeat(32)}`)).toBe(false);
    expect(isNestedTooDeep(`${'{"a":['.repeat(33)}${"]}".repeat(33)}`)).toBe(true);
  });

  it("is no matter of how many there are beside one another", () => {
    expect(isNestedTooDeep(`[${new Array(1_000).fill("[]").join()}]`)).toBe(false);
  });

  it("does not take a text for a list", () => {
    expect(isNestedTooDeep(JSON.stringify([`"\\${"[".repeat(1_000)}`]))).toBe(false);
    expect(isNestedTooDeep(`["\\\\",${lists(MAX_NESTING)}]`)).toBe(true);
  });

  it("is found in a million brackets too", () => {
    expect(isNestedTooDeep(lists(500_000))).toBe(true);
  });
});
