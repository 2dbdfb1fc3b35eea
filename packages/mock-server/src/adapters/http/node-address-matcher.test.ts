import { describe, expect, it } from "vitest";
import { NodeAddressMatcher } from "./node-address-matcher.ts";

describe("NodeAddressMatcher", () => {
  it("still knows a list after many others", () => {
    const matcher = new NodeAddressMatcher();
    for (let list = 0; list < 2500; list++) {
      expect(matcher.contains([`10.${list >> 8}.${list & 255}.0/24`], "10.0.3.1")).toBe(list === 3);
    }
    expect(matcher.contains(["10.0.3.0/24"], "10.0.3.1")).toBe(true);
  });
});
