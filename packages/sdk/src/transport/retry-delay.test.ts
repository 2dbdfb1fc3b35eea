import { describe, expect, it } from "vitest";
import { backoffMs, namedWaitMs, spreadWaitMs } from "./retry-delay.ts";

const receivedAt = Date.UTC(2026, 10, 21, 9);

describe("a wait that the server does not name", () => {
  it.each([
    [0, 500],
    [1, 1_000],
    [2, 2_000],
    [4, 8_000],
    [30, 8_000],
  ])("before retry %i is drawn from 0 to %i ms", (retries, ceiling) => {
    expect(backoffMs(retries, 0.5)).toBe(ceiling / 2);
    expect(backoffMs(retries, 0.999_999)).toBeLessThanOrEqual(ceiling);
  });

  it("is never shorter than 50 ms", () => {
    expect(backoffMs(0, 0)).toBe(50);
  });
});

describe("a wait that the server names", () => {
  it.each<[string, HeadersInit, number | undefined]>([
    ["Retry-After-Ms", { "retry-after-ms": "1250" }, 1_250],
    ["Retry-After-Ms before Retry-After", { "retry-after-ms": "1250", "retry-after": "9" }, 1_250],
    ["Retry-After in whole seconds", { "retry-after": "12" }, 12_000],
    ["Retry-After in decimals", { "retry-after": "0.25" }, 250],
    ["Retry-After of zero", { "retry-after": "0" }, 0],
    [
      "a date, read against the response's own Date",
      { "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT", date: "Sat, 21 Nov 2026 12:00:00 GMT" },
      30_000,
    ],
    [
      "a date without a Date, read against this machine's clock",
      { "retry-after": "Sat, 21 Nov 2026 09:00:05 GMT" },
      5_000,
    ],
    [
      "a date in the form of RFC 850",
      { "retry-after": "Saturday, 21-Nov-26 12:00:30 GMT", date: "Sat, 21 Nov 2026 12:00:00 GMT" },
      30_000,
    ],
    [
      "a date in the form of asctime(), which names no zone and means UTC",
      { "retry-after": "Sat Nov 21 12:00:30 2026", date: "Sat Nov 21 12:00:00 2026" },
      30_000,
    ],
    [
      "a date that came twice",
      {
        "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT, Sat, 21 Nov 2026 12:00:30 GMT",
        date: "Sat, 21 Nov 2026 12:00:00 GMT",
      },
      30_000,
    ],
    ["the longer of two numbers, where the field came twice", { "retry-after": "5, 7.5" }, 7_500],
    ["a date in the past", { "retry-after": "Sat, 21 Nov 2020 09:00:00 GMT" }, 0],
    [
      "the reset of a RateLimit window with no room",
      { ratelimit: '"minute";r=0;t=7, "day";r=10;t=99' },
      7_000,
    ],
    ["no window, when all have room", { ratelimit: '"minute";r=1;t=7' }, undefined],
    [
      "X-RateLimit-Reset, read against the response's own Date",
      {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Date.UTC(2026, 10, 21, 12, 0, 40) / 1000),
        date: "Sat, 21 Nov 2026 12:00:00 GMT",
      },
      40_000,
    ],
    ["a number beyond any date, as 68 years", { "retry-after": "9999999999999" }, 2 ** 31 * 1_000],
    [
      "a reset beyond any date, as 68 years",
      { ratelimit: '"minute";r=0;t=999999999999999' },
      2 ** 31 * 1_000,
    ],
    [
      "two digits of a year that would be far ahead, as the century before",
      { "retry-after": "Sunday, 06-Nov-94 08:49:40 GMT", date: "Sun, 06 Nov 1994 08:49:37 GMT" },
      3_000,
    ],
    ["nothing", {}, undefined],
  ])("comes from %s", (_name, headers, expected) => {
    expect(namedWaitMs(new Headers(headers), receivedAt)).toBe(expected);
  });

  it.each([
    "-1",
    "soon",
    "1e3",
    "0x10",
    "",
    "2026-11-21",
    "NaN",
    "Infinity",
    "Later 12",
    "May",
    "Wed, 21 Oct 2099 07:28:00 +0200",
    "Sat, 21 Nov 2026 12:00:30",
  ])("is not read from %j: a malformed field counts as absent", (field) => {
    const headers = new Headers({ "retry-after": field, ratelimit: '"minute";r=0;t=3' });

    expect(namedWaitMs(headers, receivedAt)).toBe(3_000);
  });

  it("is spread upward alone, by a tenth and at most a second", () => {
    expect(spreadWaitMs(10_000, 0)).toBe(10_000);
    expect(spreadWaitMs(10_000, 0.999_999)).toBeLessThanOrEqual(11_050);
    expect(spreadWaitMs(60_000, 0.999_999)).toBeLessThanOrEqual(61_000);
    expect(spreadWaitMs(0, 0.5)).toBeGreaterThan(0);
  });
});
