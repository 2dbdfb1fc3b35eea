import { describe, expect, it } from "vitest";
import { chooseRange, contentRange } from "./byte-range.ts";

const file = { size: 1000, etag: '"media_1.1000"' };
const choose = (range: string | undefined, ifRange?: string) => chooseRange(range, ifRange, file);

describe("a range of bytes", () => {
  it.each([
    ["bytes=0-0", { start: 0, length: 1 }],
    ["bytes=0-499", { start: 0, length: 500 }],
    ["bytes=500-", { start: 500, length: 500 }],
    ["bytes=900-4999", { start: 900, length: 100 }],
    ["bytes=-1", { start: 999, length: 1 }],
    ["bytes=-4999", { start: 0, length: 1000 }],
    ["Bytes= 1-2 ", { start: 1, length: 2 }],
  ])("%s is taken from what there is", (range, chosen) => {
    expect(choose(range)).toEqual(chosen);
  });

  it.each(["bytes=1000-", "bytes=1000-1001", "bytes=-0"])("%s has no byte here", (range) => {
    expect(choose(range)).toBe("none");
  });

  it.each([
    undefined,
    "",
    "bytes",
    "bytes=",
    "bytes=-",
    "bytes=2-1",
    "bytes=2000-1",
    "bytes=0-1,5-6",
    "bytes=a-b",
    "bytes=1.5-2",
    "bytes=+1-2",
    "bytes=--1",
    `bytes=${"9".repeat(400)}-`,
    "items=0-1",
  ])("%j is none that is heeded: the whole is sent", (range) => {
    expect(choose(range)).toBe("whole");
  });

  it("holds for the version alone that If-Range names", () => {
    expect(choose("bytes=0-1", file.etag)).toEqual({ start: 0, length: 2 });
    for (const other of ['"other"', `W/${file.etag}`, "*", "Wed, 21 Oct 2026 07:28:00 GMT"]) {
      expect(choose("bytes=0-1", other)).toBe("whole");
    }
  });

  it("of an empty file has no byte", () => {
    const empty = { size: 0, etag: '"e"' };
    expect(["bytes=0-", "bytes=-1"].map((range) => chooseRange(range, undefined, empty))).toEqual([
      "none",
      "none",
    ]);
  });

  it("is told with the size of the whole", () => {
    expect(contentRange({ start: 2, length: 3 }, 10)).toBe("bytes 2-4/10");
    expect(contentRange("none", 10)).toBe("bytes */10");
  });
});
