import { describe, expect, it } from "vitest";
import { readRateLimit } from "./rate-limit.ts";

const receivedAt = 1_000_000;

function read(headers: HeadersInit) {
  return readRateLimit(new Headers(headers), receivedAt);
}

describe("readRateLimit", () => {
  it("reads every window with its policy", () => {
    const rateLimit = read({
      "ratelimit-policy": '"minute";q=60;w=60, "day";q=10000;w=86400',
      ratelimit: '"minute";r=37;t=12, "day";r=9480;t=40211',
    });

    expect(rateLimit).toEqual({
      windows: [
        { name: "minute", limit: 60, windowSeconds: 60, remaining: 37, resetAt: 1_012_000 },
        { name: "day", limit: 10_000, windowSeconds: 86_400, remaining: 9480, resetAt: 41_211_000 },
      ],
    });
  });

  it("names the exhausted window that takes longest", () => {
    const rateLimit = read({ ratelimit: '"minute";r=0;t=12, "day";r=0;t=400' });

    expect(rateLimit?.exhausted?.name).toBe("day");
  });

  it("falls back to X-RateLimit-*, by the server's clock", () => {
    const rateLimit = read({
      "x-ratelimit-limit": "60",
      "x-ratelimit-remaining": "5",
      "x-ratelimit-reset": String(Date.UTC(2026, 0, 1, 0, 0, 30) / 1000),
      date: "Thu, 01 Jan 2026 00:00:00 GMT",
    });

    expect(rateLimit?.windows).toEqual([
      { name: "default", limit: 60, remaining: 5, resetAt: receivedAt + 30_000 },
    ]);
  });

  it.each<HeadersInit>([
    {},
    { ratelimit: "nonsense=" },
    { ratelimit: '"minute";t=3' },
    { "x-ratelimit-remaining": "-1", "x-ratelimit-reset": "soon" },
  ])("says nothing for %j", (headers) => {
    expect(read(headers)).toBeUndefined();
  });
});
