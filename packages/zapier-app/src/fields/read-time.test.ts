import { PosternError } from "@postern/sdk";
import { describe, expect, it } from "vitest";
import { readDate, readInstant, readTime, readTimezone } from "./read-time.ts";

describe("readTime", () => {
  it.each([
    ["2026-12-01T09:00:00+01:00", "2026-12-01T09:00:00+01:00"],
    ["2026-12-01 09:00+0100", "2026-12-01T09:00:00+01:00"],
    ["2026-12-01T09:00:00.123Z", "2026-12-01T09:00:00.123Z"],
    ["2026-12-01 09:00:00 -05", "2026-12-01T09:00:00-05:00"],
    [" 2026-12-01t09:00z ", "2026-12-01T09:00:00Z"],
  ])("takes %j as the instant that it is", (text, time) => {
    expect(readTime(text, "Europe/Berlin")).toBe(time);
  });

  it.each(["2026-12-01T09:00", "2026-12-01 09:00:00", "2026-12-01T09:00:00.000"])(
    "takes %j as a clock on a wall in the zone of the Zap",
    (text) => {
      const { local, timezone } = readTime(text, "Europe/Berlin") as Record<string, string>;
      expect(local).toMatch(/^2026-12-01T09:00(?::00)?$/);
      expect(timezone).toBe("Europe/Berlin");
    },
  );

  it.each(["tomorrow", "2026-12-01", "01/12/2026 09:00", "1764576000"])(
    "says that %j is no time, and how to write one",
    (text) => {
      expect(() => readTime(text, "UTC")).toThrow(PosternError);
      expect(() => readTime(text, "UTC")).toThrow(`"${text}" is no time that can be read.`);
    },
  );

  it.each([undefined, null, "", "  "])("takes %j as absent", (value) => {
    expect(readTime(value, "UTC")).toBeUndefined();
  });
});

describe("readInstant", () => {
  it.each([
    ["2026-12-01T09:00", "Europe/Berlin", "2026-12-01T09:00:00+01:00"],
    ["2026-07-01T09:00:30", "America/New_York", "2026-07-01T09:00:30-04:00"],
    ["2026-07-01 09:00", "Asia/Kolkata", "2026-07-01T09:00:00+05:30"],
    ["2026-07-01T09:00", "UTC", "2026-07-01T09:00:00Z"],
    ["2026-07-01T09:00+02:00", "Asia/Kolkata", "2026-07-01T09:00:00+02:00"],
  ])("reads %j in %s as %s", (text, timezone, time) => {
    expect(Date.parse(readInstant(text, timezone) ?? "")).toBe(Date.parse(time));
  });
});

describe("readDate", () => {
  it("is the day that the user chose, whatever its offset", () => {
    expect(readDate("2026-12-01T00:00:00+14:00")).toBe("2026-12-01");
    expect(readDate("2026-12-01")).toBe("2026-12-01");
    expect(readDate("")).toBeUndefined();
  });
});

describe("readTimezone", () => {
  it("prefers the step's own to the Zap's", () => {
    const meta = { timezone: "Asia/Tokyo" } as never;
    expect(readTimezone({ inputData: { schedule_timezone: "Europe/Paris" }, meta })).toBe(
      "Europe/Paris",
    );
    expect(readTimezone({ inputData: {}, meta })).toBe("Asia/Tokyo");
    expect(readTimezone({ inputData: {} })).toBeUndefined();
  });
});
