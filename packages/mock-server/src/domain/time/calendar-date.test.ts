import { describe, expect, it } from "vitest";
import { formatDate, parseDateRange } from "./calendar-date.ts";
import { DAY_MS } from "./day.ts";

const NOW = Date.parse("2026-11-21T23:59:59.999Z");

const range = (start_date?: string, end_date?: string) => {
  const { start, end } = parseDateRange({ start_date, end_date }, NOW);
  return [formatDate(start), formatDate(end)];
};

describe("a range of days", () => {
  it("is the last thirty days in UTC where none is given", () => {
    const { start, end } = parseDateRange({}, NOW);
    expect([formatDate(start), formatDate(end)]).toEqual(["2026-10-23", "2026-11-21"]);
    expect((end - start) / DAY_MS + 1).toBe(30);
  });

  it("ends today where only its start is given", () => {
    expect(range("2026-11-01")).toEqual(["2026-11-01", "2026-11-21"]);
  });

  it("has thirty days where only its end is given", () => {
    expect(range(undefined, "2026-03-01")).toEqual(["2026-01-31", "2026-03-01"]);
  });

  it("may be one day, or a leap year", () => {
    expect(range("2026-11-21", "2026-11-21")).toEqual(["2026-11-21", "2026-11-21"]);
    expect(range("2024-01-01", "2024-12-31")).toEqual(["2024-01-01", "2024-12-31"]);
  });

  it.each([
    ["an end before its start", "2026-11-02", "2026-11-01"],
    ["a start after today, and no end", "2026-11-22", undefined],
    ["more days than a leap year", "2025-01-01", "2026-01-02"],
  ])("is refused with %s, and told how long it may be", (_, start, end) => {
    expect(() => range(start, end)).toThrow(
      expect.objectContaining({
        code: "INVALID_DATE_RANGE",
        details: expect.objectContaining({ max_days: 366 }),
      }),
    );
  });

  it("has no days that do not exist", () => {
    expect(() => range("2026-02-30", "2026-03-01")).toThrow(
      expect.objectContaining({ code: "INVALID_DATE" }),
    );
  });
});
