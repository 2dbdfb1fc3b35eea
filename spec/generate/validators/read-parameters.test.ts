import { describe, expect, it } from "vitest";
import type { Validate } from "../../validation.ts";
import { type Reading, readingParameters, validateNoBody } from "./read-parameters.ts";

function read(reading: Reading, value: unknown): unknown {
  const parameters = { found: value };
  readingParameters({ found: reading }, () => true)(parameters);
  return parameters.found;
}

describe("the reading of parameters", () => {
  it.each<[string, Reading, { text: unknown; value: unknown }]>([
    ["a whole number", "integer", { text: "20", value: 20 }],
    ["a negative number", "integer", { text: "-3", value: -3 }],
    ["a decimal", "number", { text: "1.5", value: 1.5 }],
    ["true", "boolean", { text: "true", value: true }],
    ["false", "boolean", { text: "false", value: false }],
    ["one value of a list", { list: "text", hasCommas: false }, { text: "a", value: ["a"] }],
    ["a repeated list", { list: "integer", hasCommas: false }, { text: ["1", "2"], value: [1, 2] }],
    [
      "a list parted by commas",
      { list: "text", hasCommas: true },
      { text: "a,b", value: ["a", "b"] },
    ],
    [
      "a list both ways",
      { list: "text", hasCommas: true },
      { text: ["a,b", "c"], value: ["a", "b", "c"] },
    ],
  ])("takes %s", (_, reading, { text, value }) => {
    expect(read(reading, text)).toEqual(value);
  });

  it.each<[string, Reading, unknown]>([
    ["a hexadecimal number", "integer", "0x10"],
    ["a number with a space", "integer", " 5"],
    ["an exponent", "number", "1e3"],
    ["nothing", "integer", ""],
    ["a decimal where a whole number is due", "integer", "1.5"],
    ["a number too long to be exact", "integer", "12345678901234567"],
    ["yes for true", "boolean", "yes"],
    ["a number sent twice", "integer", ["1", "2"]],
  ])("leaves %s as it is, for the validator to refuse", (_, reading, text) => {
    expect(read(reading, text)).toEqual(text);
  });

  it("keeps a comma inside a value when commas do not part the list", () => {
    expect(read({ list: "text", hasCommas: false }, "a,b")).toEqual(["a,b"]);
  });

  it("hands on the faults of the validator, and forgets them when a value fits", () => {
    const isPositive: Validate = (value) => {
      const fits = typeof value === "object" && value !== null && Reflect.get(value, "n") === 1;
      isPositive.errors = fits
        ? null
        : [{ instancePath: "/n", keyword: "const", params: {}, message: "must be 1" }];
      return fits;
    };
    const validate = readingParameters({ n: "integer" }, isPositive);

    expect(validate({ n: "2" })).toBe(false);
    expect(validate.errors).toMatchObject([{ instancePath: "/n" }]);
    expect(validate({ n: "1" })).toBe(true);
    expect(validate.errors).toBeNull();
  });
});

describe("an answer with no body", () => {
  it("fits when there is none", () => {
    expect(validateNoBody(undefined)).toBe(true);
    expect(validateNoBody.errors).toBeNull();
  });

  it("does not fit when there is one", () => {
    expect(validateNoBody({})).toBe(false);
    expect(validateNoBody.errors).toMatchObject([{ message: "must have no body" }]);
  });
});
