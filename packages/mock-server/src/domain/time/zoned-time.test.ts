import { describe, expect, it, vi } from "vitest";
import { instantOf, isTimeZone, parseLocalTime } from "./zoned-time.ts";

function utcOf(local: string, timeZone: string) {
  const time = parseLocalTime(local);
  if (time === undefined) throw new Error(`${local} is no local time`);
  const { instant, isInGap } = instantOf(time, timeZone);
  return [new Date(instant).toISOString(), isInGap];
}

describe("instantOf", () => {
  it.each([
    ["2026-12-01T09:00", "Europe/Berlin", "2026-12-01T08:00:00.000Z"],
    ["2026-07-01T09:00:30", "Europe/Berlin", "2026-07-01T07:00:30.000Z"],
    ["2026-07-01T09:00", "America/New_York", "2026-07-01T13:00:00.000Z"],
    ["2026-07-01T09:00", "Asia/Kolkata", "2026-07-01T03:30:00.000Z"],
    ["2026-07-01T09:00", "Pacific/Kiritimati", "2026-06-30T19:00:00.000Z"],
    ["2026-07-01T09:00", "UTC", "2026-07-01T09:00:00.000Z"],
    ["2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T01:59", "Europe/Berlin", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00:00.000Z"],
  ])("finds %s in %s at %s", (local, timeZone, utc) => {
    expect(utcOf(local, timeZone)).toEqual([utc, false]);
  });

  it.each([
    ["2026-10-25T02:00", "Europe/Berlin", "2026-10-25T00:00:00.000Z"],
    ["2026-10-25T02:59", "Europe/Berlin", "2026-10-25T00:59:00.000Z"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
    // Lord Howe Island goes back by half an hour.
    ["2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
  ])("takes of %s, which %s shows twice, the first", (local, timeZone, utc) => {
    expect(utcOf(local, timeZone)).toEqual([utc, false]);
  });

  it.each([
    ["2026-03-29T02:00", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29T02:59:59", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
    ["2026-03-08T02:30", "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00.000Z"],
    // Clocks go forward at midnight: the day begins at one o'clock.
    ["2026-04-24T00:30", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
    // Samoa left out a whole day when it crossed the date line.
    ["2011-12-30T12:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ])("moves %s, which %s skips, to the next minute there is", (local, timeZone, utc) => {
    expect(utcOf(local, timeZone)).toEqual([utc, true]);
  });
});

describe("parseLocalTime", () => {
  it("reads a date and time without seconds, with them, or with fractions", () => {
    expect(parseLocalTime("2026-12-01T09:00")).toBe(Date.UTC(2026, 11, 1, 9));
    expect(parseLocalTime("2026-12-01T09:00:07")).toBe(Date.UTC(2026, 11, 1, 9, 0, 7));
    expect(parseLocalTime("2028-02-29T00:00")).toBe(Date.UTC(2028, 1, 29));
  });

  it.each([
    "2026-02-29T09:00",
    "2026-13-01T09:00",
    "2026-00-01T09:00",
    "2026-12-32T09:00",
    "2026-12-01T24:00",
    "2026-12-01T09:60",
    "2026-12-01T09:00:60",
    "2026-12-01",
    "2026-12-01T09:00Z",
    "2026-12-01 09:00",
    "tomorrow",
  ])("knows that there is no %s", (local) => {
    expect(parseLocalTime(local)).toBeUndefined();
  });
});

describe("isTimeZone", () => {
  it.each([
    ["Europe/Berlin", true],
    ["UTC", true],
    ["America/Argentina/Buenos_Aires", true],
    ["europe/BERLIN", true],
    ["Etc/GMT+12", true],
    ["Europe/Atlantis", false],
    // The first letter is the sign of the unit kelvin, which is a small k in lower case.
    ["\u212ast", false],
    ["+02:00", false],
    ["", false],
  ])("says of %j: %s", (name, answer) => {
    expect(isTimeZone(name)).toBe(answer);
  });

  it("keeps one formatter for a zone, in however many ways its name is written", () => {
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (const name of ["Asia/Tokyo", "asia/tokyo", "ASIA/TOKYO", "aSiA/tOkYo"]) {
      expect(isTimeZone(name)).toBe(true);
    }
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });
});
