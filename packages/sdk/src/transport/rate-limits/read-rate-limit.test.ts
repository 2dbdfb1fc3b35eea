import { describe, expect, it } from "vitest";
import { readRateLimit } from "./read-rate-limit.ts";

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

  const date = "Thu, 01 Jan 2026 00:00:00 GMT";
  const at = Date.UTC(2026, 0, 1, 0, 0, 30);
  const limits = { "x-ratelimit-limit": "60", "x-ratelimit-remaining": "5" };

  it.each<[string, HeadersInit, object]>([
    [
      "draft 07, a dictionary",
      { ratelimit: "limit=100, remaining=50, reset=5", "ratelimit-policy": "100;w=60" },
      { limit: 100, windowSeconds: 60, remaining: 50, resetAt: receivedAt + 5_000 },
    ],
    [
      "drafts 00 to 06, three fields",
      { "ratelimit-limit": "100", "ratelimit-remaining": "50", "ratelimit-reset": "5" },
      { limit: 100, remaining: 50, resetAt: receivedAt + 5_000 },
    ],
    [
      "draft 02, whose limit names its windows",
      {
        "ratelimit-limit": "100, 100;w=60, 5000;w=3600",
        "ratelimit-remaining": "50",
        "ratelimit-reset": "5",
      },
      { limit: 100, windowSeconds: 60, remaining: 50, resetAt: receivedAt + 5_000 },
    ],
    [
      "X-RateLimit-Reset in seconds from now",
      { ...limits, "x-ratelimit-reset": "30", date },
      { limit: 60, remaining: 5, resetAt: receivedAt + 30_000 },
    ],
    [
      "X-RateLimit-Reset in decimals",
      { ...limits, "x-ratelimit-reset": "0.5" },
      { limit: 60, remaining: 5, resetAt: receivedAt + 500 },
    ],
    [
      "X-RateLimit-Reset in Unix time",
      { ...limits, "x-ratelimit-reset": String(at / 1000), date },
      { limit: 60, remaining: 5, resetAt: receivedAt + 30_000 },
    ],
    [
      "X-RateLimit-Reset in Unix time of milliseconds",
      { ...limits, "x-ratelimit-reset": String(at), date },
      { limit: 60, remaining: 5, resetAt: receivedAt + 30_000 },
    ],
    [
      "X-RateLimit-Reset as an HTTP-date",
      { ...limits, "x-ratelimit-reset": new Date(at).toUTCString(), date },
      { limit: 60, remaining: 5, resetAt: receivedAt + 30_000 },
    ],
    [
      "X-RateLimit-Reset in RFC 3339",
      { ...limits, "x-ratelimit-reset": new Date(at).toISOString(), date },
      { limit: 60, remaining: 5, resetAt: receivedAt + 30_000 },
    ],
    [
      "X-Rate-Limit-*",
      { "x-rate-limit-remaining": "0", "x-rate-limit-reset": "9" },
      { remaining: 0, resetAt: receivedAt + 9_000 },
    ],
    [
      "fields that came twice, of which the stricter counts",
      { "x-ratelimit-remaining": "5, 3", "x-ratelimit-reset": "10, 20" },
      { remaining: 3, resetAt: receivedAt + 20_000 },
    ],
    [
      "a reset in the past, which is now",
      { ...limits, "x-ratelimit-reset": String(at / 1000 - 60), date },
      { limit: 60, remaining: 5, resetAt: receivedAt },
    ],
  ])("reads %s", (_form, headers, window) => {
    expect(read(headers)?.windows).toEqual([{ name: "default", ...window }]);
  });

  it("takes the standard form before any older one", () => {
    const rateLimit = read({ ...limits, "x-ratelimit-reset": "30", ratelimit: '"minute";r=1;t=2' });

    expect(rateLimit?.windows).toEqual([{ name: "minute", remaining: 1, resetAt: 1_002_000 }]);
  });

  it.each<HeadersInit>([
    {},
    { ratelimit: "nonsense=" },
    { ratelimit: '"minute";t=3' },
    { "x-ratelimit-remaining": "-1", "x-ratelimit-reset": "9" },
    { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "soon" },
    { "x-ratelimit-remaining": "1" },
    { ratelimit: "limit=100, remaining=50" },
  ])("says nothing for %j", (headers) => {
    expect(read(headers)).toBeUndefined();
  });
});
