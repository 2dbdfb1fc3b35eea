import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const position = { created_at: "2026-11-21T12:00:00.123Z", id: "post_019aa63e0c000000aB-_" };
const list = { sort: "-created_at", status: ["draft"] };

describe("a cursor", () => {
  it("leads back to the row it was made from", () => {
    expect(decodeCursor(encodeCursor(position, list), list)).toEqual(position);
  });

  it("goes into a query string as it is", () => {
    const ids = ["a", "ab", "abc", "abcd"].map((end) => `post_${end}`);

    for (const id of ids) {
      const cursor = encodeCursor({ ...position, id }, list);
      expect(encodeURIComponent(cursor)).toBe(cursor);
      expect(decodeCursor(cursor, list).id).toBe(id);
    }
  });

  it("goes with another size of the page, which says nothing of the list", () => {
    const cursor = encodeCursor(position, { ...list, limit: 20 });

    expect(decodeCursor(cursor, { ...list, cursor, limit: 5 })).toEqual(position);
  });

  it.each([
    ["another order", { ...list, sort: "scheduled_at" }],
    ["another filter", { ...list, status: ["failed"] }],
    ["a filter more", { ...list, q: "skates" }],
    ["a filter less", { sort: "-created_at" }],
  ])("is refused with %s, and says what to do", (_, other) => {
    const cursor = encodeCursor(position, list);

    expect(() => decodeCursor(cursor, other)).toThrow(
      expect.objectContaining({
        code: "INVALID_PARAMETER",
        message: expect.stringContaining("leave it out to get the first page") as string,
        details: { parameter: "cursor" },
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["a word", "next"],
    ["a length that base64 cannot have", "abcde"],
    ["padding", `${btoa(`${position.created_at} post_1 abc`)}==`],
    ["a date that does not exist", btoa("2026-13-41T12:00:00.000Z post_1 abc").replaceAll("=", "")],
    ["a time without a row", btoa("2026-11-21T12:00:00.123Z").replaceAll("=", "")],
    [
      "SQL in place of a row",
      btoa("2026-11-21T12:00:00.123Z post_1' OR 1=1 abc").replaceAll("=", ""),
    ],
    ["Unicode", "пост"],
    ["a megabyte", "A".repeat(1_000_000)],
  ])("is refused when it is %s", (_, cursor) => {
    expect(() => decodeCursor(cursor, list)).toThrow(
      expect.objectContaining({ code: "INVALID_PARAMETER", details: { parameter: "cursor" } }),
    );
  });
});
