import { describe, expect, it } from "vitest";
import {
  readBoolean,
  readChoices,
  readId,
  readIds,
  readList,
  readNumber,
  readText,
  withoutAbsent,
} from "./read-input.ts";

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

describe("readId", () => {
  it("leaves the blanks around an id behind", () => {
    expect(readId(" conn_acmex\n")).toBe("conn_acmex");
    expect(readId(" ")).toBeUndefined();
  });
});

describe("readIds", () => {
  it.each([
    [[" conn_a ", "", "conn_b"]],
    ["conn_a,conn_b"],
    [["conn_a, conn_b"]],
    [" conn_a , , conn_b,"],
  ])("reads %j as two ids", (value) => {
    expect(readIds(value)).toEqual(["conn_a", "conn_b"]);
  });

  it("reads the names of several choices in the same way", () => {
    expect(readChoices("draft, failed", { draft: "Draft", failed: "Failed" })).toEqual([
      "draft",
      "failed",
    ]);
  });
});

const hashtags = { label: "Hashtags" };

describe("readBoolean", () => {
  it.each([
    [[true, "true", "T", " Yes ", "y", "1", "ON"], true],
    [[false, "false", "f", "No", "n", "0", 0, "off"], false],
    [["", undefined], undefined],
  ])("reads each of %j as %j", (values, result) => {
    for (const value of values) expect(readBoolean(value, hashtags)).toBe(result);
  });

  it.each(["maybe", "ja", "2"])("refuses %j, by the name of the field", (value) => {
    expect(() => readBoolean(value, hashtags)).toThrow(
      `Hashtags: "${value}" is neither yes nor no.`,
    );
  });
});

describe("readNumber", () => {
  it.each([
    ["1,000", 1000],
    ["1,234,567.5", 1_234_567.5],
    [" 12 ", 12],
    ["-0.5", -0.5],
    [0, 0],
    ["", undefined],
  ])("reads %j as %j", (value, result) => {
    expect(readNumber(value, { label: "Threshold" })).toBe(result);
  });

  it.each(["Infinity", "first", "1,00", "12 likes"])("refuses %j", (value) => {
    expect(() => readNumber(value, { label: "Threshold" })).toThrow(
      `Threshold: "${value}" is not a number.`,
    );
  });
});

describe("withoutAbsent", () => {
  it("leaves out what is undefined, and keeps null and empty text", () => {
    expect(withoutAbsent({ a: undefined, b: null, c: "" })).toEqual({ b: null, c: "" });
  });
});
