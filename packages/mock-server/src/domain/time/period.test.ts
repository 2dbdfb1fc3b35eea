import { describe, expect, it } from "vitest";
import { inPeriod, type PeriodQuery } from "./period.ts";

describe("a period", () => {
  it.for<[PeriodQuery, string, boolean]>([
    [{}, "1970-01-01T00:00:00.000Z", true],
    [{ start_date: "2026-11-01" }, "2026-10-31T23:59:59.999Z", false],
    [{ start_date: "2026-11-01" }, "2026-11-01T00:00:00.000Z", true],
    [{ end_date: "2026-11-01" }, "2026-11-01T23:59:59.999Z", true],
    [{ end_date: "2026-11-01" }, "2026-11-02T00:00:00.000Z", false],
    [{ start_date: "2026-11-01T09:00:00+01:00" }, "2026-11-01T08:00:00.000Z", true],
    [{ end_date: "2026-11-01T09:00:00+01:00" }, "2026-11-01T08:00:00.000Z", false],
    [{ start_date: "2026-11-01", end_date: "2026-11-01" }, "2026-11-01T12:00:00.000Z", true],
  ])("%j holds %s: %s", ([query, at, isIn]) => {
    expect(inPeriod(query)(at)).toBe(isIn);
  });

  it.for(["", "2026-02-29", "2026-1-1", "01.11.2026", "2026-11-01T09:00:00", "now"])(
    "does not begin or end on %j",
    (text) => {
      const failure = expect.objectContaining({ code: "INVALID_DATE" }) as Error;
      expect(() => inPeriod({ start_date: text })).toThrow(failure);
      expect(() => inPeriod({ end_date: text })).toThrow(failure);
    },
  );

  it("begins before it ends", () => {
    const failure = expect.objectContaining({ code: "INVALID_DATE_RANGE" }) as Error;
    const query = { start_date: "2026-11-02", end_date: "2026-11-01" };
    expect(() => inPeriod(query)).toThrow(failure);
    const time = "2026-11-02T09:00:00Z";
    expect(() => inPeriod({ start_date: time, end_date: time })).toThrow(failure);
  });
});
