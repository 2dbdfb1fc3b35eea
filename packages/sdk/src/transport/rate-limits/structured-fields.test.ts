import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStructuredList } from "./structured-fields.ts";

describe("parseStructuredList", () => {
  it("reads strings and tokens with their numbers", () => {
    expect(parseStructuredList('"minute";r=37;t=12, day;r=9480;t=-0.5')).toEqual([
      { value: "minute", parameters: { r: 37, t: 12 } },
      { value: "day", parameters: { r: 9480, t: -0.5 } },
    ]);
  });

  it("unescapes strings, and is not misled by a comma or semicolon inside one", () => {
    expect(parseStructuredList('"a\\"b,c;r=1";r=2')).toEqual([
      { value: 'a"b,c;r=1', parameters: { r: 2 } },
    ]);
  });

  it("passes over parameters that are no numbers", () => {
    expect(parseStructuredList('"m";pk=:cHNk:;q=60;qu="requests";x=?1;flag')).toEqual([
      { value: "m", parameters: { q: 60 } },
    ]);
  });

  it.each([
    '"minute";r=',
    '"minute";r=1,',
    "limit=100, remaining=5",
    '"open',
    '"a" "b"',
    "a;R=1",
    '"m";r=1 garbage',
  ])("fails the whole field for %j, as the RFC demands", (field) => {
    expect(parseStructuredList(field)).toBeUndefined();
  });

  it("answers any text at all, in time that grows with its length", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', "\\", ";", ",", " ", "a", "1", "="),
          maxLength: 400,
        }),
        (field) => {
          const items = parseStructuredList(field);
          expect(items === undefined || Array.isArray(items)).toBe(true);
        },
      ),
    );
  });
});
