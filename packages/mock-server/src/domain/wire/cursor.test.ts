import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const position = { created_at: "2026-11-21T12:00:00.123Z", id: "post_019aa63e0c000000aB-_" };

describe("a cursor", () => {
  it("leads back to the row it was made from", () => {
    expect(decodeCursor(encodeCursor(position))).toEqual(position);
  });

  it("goes into a query string as it is", () => {
    const ids = ["a", "ab", "abc", "abcd"].map((end) => `post_${end}`);

    for (const id of ids) {
      const cursor = encodeCursor({ ...position, id });
      expect(encodeURIComponent(cursor)).toBe(cursor);
      expect(decodeCursor(cursor).id).toBe(id);
    }
  });

  it.each([
    ["nothing", ""],
    ["a word", "next"],
    ["a length that base64 cannot have", "abcde"],
    ["padding", `${btoa(`${position.created_at} post_1`)}==`],
    ["a date that does not exist", btoa("2026-13-41T12:00:00.000Z post_1").replaceAll("=", "")],
    ["a time without a row", btoa("2026-11-21T12:00:00.123Z").replaceAll("=", "")],
    ["SQL in place of a row", btoa("2026-11-21T12:00:00.123Z post_1' OR 1=1").replaceAll("=", "")],
    ["Unicode", "пост"],
    ["a megabyte", "A".repeat(1_000_000)],
  ])("is refused when it is %s", (_, cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(
      expect.objectContaining({ code: "INVALID_PARAMETER", details: { parameter: "cursor" } }),
    );
  });
});
