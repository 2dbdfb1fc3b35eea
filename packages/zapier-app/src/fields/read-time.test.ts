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

describe("the hours around a change of the clocks", () => {
  it.each([
    ["America/Los_Angeles", "2026-03-08", "2026-11-01"],
    ["Pacific/Auckland", "2026-04-05", "2026-09-27"],
    ["Australia/Lord_Howe", "2026-04-05", "2026-10-04"],
    ["Europe/Berlin", "2026-03-29", "2026-10-25"],
  ])("are what the clocks in %s show", (timeZone, ...days) => {
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      dateStyle: "short",
      timeStyle: "short",
    });
    const hours = days.flatMap((day) =>
      Array.from({ length: 72 }, (_, hour) =>
        new Date(Date.parse(day) + (hour - 24) * 3_600_000 + 2_700_000).toISOString().slice(0, 16),
      ),
    );
    const wrong = hours.filter((local) => {
      const instant = new Date(readInstant(local, timeZone) ?? "");
      return clock.format(instant).replace(" ", "T") !== local;
    });
    // One hour of the year, or half of one, is on no clock.
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
    ["2026-11-01T01:30", "America/Los_Angeles", "2026-11-01T08:30:00.000Z"],
  ])("count for the first time where %s is shown twice in %s", (local, zone, instant) => {
    expect(readInstant(local, zone)).toBe(instant);
  });

  it("are meant by the clocks before the change where they are left out", () => {
    expect(readInstant("2026-03-29T02:30", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
  });

  it("leave a day that is in no calendar to the server", () => {
    expect(readInstant("2026-02-31T09:00", "Europe/Berlin")).toBe("2026-02-31T09:00");
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

  it("leaves the blanks around a zone behind", () => {
    expect(readTimezone({ inputData: { schedule_timezone: "Europe/Berlin " } })).toBe(
      "Europe/Berlin",
    );
  });

  it("says which zone there is not, and how one is written", () => {
    const read = () => readTimezone({ inputData: { schedule_timezone: "Berlin" } });
    expect(read).toThrow(PosternError);
    expect(read).toThrow('Time Zone: "Berlin" is no time zone.');
  });
});
