import { describe, expect, it } from "vitest";
import { readBoolean, readList, readText, withoutAbsent } from "./read-input.ts";

describe("readText", () => {
  it.each([undefined, null, "", "  ", {}, []])("takes %j as absent", (value) => {
    expect(readText(value)).toBeUndefined();
  });

  it("keeps space around a text, which may matter to its writer", () => {
    expect(readText(" a\n")).toBe(" a\n");
  });

  it("takes a number as its digits", () => {
    expect(readText(0)).toBe("0");
  });
});

describe("readList", () => {
  it.each([
    [
      ["a", "", null, "b"],
      ["a", "b"],
    ],
    ["a", ["a"]],
    ["", []],
    [undefined, []],
  ])("reads %j as %j", (value, list) => {
    expect(readList(value)).toEqual(list);
  });
});

describe("readBoolean", () => {
  it.each([
    [true, true],
    [false, false],
    ["true", true],
    ["Yes", true],
    ["false", false],
    ["", undefined],
    [undefined, undefined],
  ])("reads %j as %j", (value, result) => {
    expect(readBoolean(value)).toBe(result);
  });
});

describe("withoutAbsent", () => {
  it("leaves out what is undefined, and keeps null and empty text", () => {
    expect(withoutAbsent({ a: undefined, b: null, c: "" })).toEqual({ b: null, c: "" });
  });
});
