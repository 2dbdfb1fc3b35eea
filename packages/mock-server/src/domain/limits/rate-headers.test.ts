import { describe, expect, it } from "vitest";
import { rateHeaders, rateLimitExceeded } from "./rate-headers.ts";
import type { WindowReading } from "./rate-limit.ts";

const minute: WindowReading = {
  name: "minute",
  quota: 60,
  seconds: 60,
  remaining: 37,
  resetSeconds: 12,
  resetAt: 1_795_262_412,
};
const day: WindowReading = {
  name: "day",
  quota: 10_000,
  seconds: 86_400,
  remaining: 9_480,
  resetSeconds: 40_211,
  resetAt: 1_795_305_600,
};
const headersOf = (...windows: WindowReading[]) => rateHeaders({ admitted: true, windows });

describe("rateHeaders", () => {
  it("write all windows as Structured Fields, and the tightest and the day one by one", () => {
    expect(headersOf(minute, day)).toEqual({
      "ratelimit-policy": '"minute";q=60;w=60, "day";q=10000;w=86400',
      ratelimit: '"minute";r=37;t=12, "day";r=9480;t=40211',
      "x-ratelimit-limit": "60",
      "x-ratelimit-remaining": "37",
      "x-ratelimit-reset": "1795262412",
      "x-ratelimit-limit-daily": "10000",
      "x-ratelimit-daily-remaining": "9480",
    });
  });

  it.each([
    [
      "the day, when less of it remains",
      { ...minute, remaining: 37 },
      { ...day, remaining: 5 },
      "5",
    ],
    ["the longer wait, when as much remains", minute, { ...day, remaining: 37 }, "37"],
  ])("take for the tightest %s", (_, first, second, remaining) => {
    for (const headers of [headersOf(first, second), headersOf(second, first)]) {
      expect(headers).toMatchObject({
        "x-ratelimit-limit": "10000",
        "x-ratelimit-remaining": remaining,
        "x-ratelimit-reset": "1795305600",
      });
    }
  });

  it("say nothing of a day where no window is one", () => {
    expect(Object.keys(headersOf(minute))).not.toContain("x-ratelimit-limit-daily");
  });

  it("are none for a key without limits", () => {
    expect(headersOf()).toEqual({});
  });
});

describe("rateLimitExceeded", () => {
  it("says which window is full, how long to wait and until when", () => {
    expect(rateLimitExceeded({ ...minute, remaining: 0, resetSeconds: 42 })).toMatchObject({
      code: "RATE_LIMIT_EXCEEDED",
      status: 429,
      message: "Too many requests. Please retry after 42 seconds.",
      details: { window: "minute", limit: 60, reset_at: "2026-11-21T12:00:12.000Z" },
      headers: { "retry-after": "42" },
    });
  });
});
