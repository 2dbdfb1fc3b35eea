import { describe, expect, it } from "vitest";
import type { RequestEffect } from "./fault.ts";
import { parseFaultHeader, writeFault } from "./fault-header.ts";

const SPELLINGS: readonly [text: string, effect: RequestEffect][] = [
  ["error=MAINTENANCE", { fault: "error", code: "MAINTENANCE" }],
  ["error=INTERNAL;at=after-work", { fault: "error", code: "INTERNAL", at: "after-work" }],
  ["rate-limit", { fault: "rate-limit" }],
  ["rate-limit=30", { fault: "rate-limit", retryAfterSeconds: 30 }],
  ["latency=2000;jitterMs=500", { fault: "latency", latencyMs: 2000, jitterMs: 500 }],
  ["timeout=after-work", { fault: "timeout", at: "after-work" }],
  ["reset=in-body", { fault: "reset", at: "in-body" }],
  ["truncate=100", { fault: "truncate", bytes: 100 }],
  ["drip=50;bytes=8", { fault: "drip", everyMs: 50, bytes: 8 }],
  ["content-type=text/html", { fault: "content-type", contentType: "text/html" }],
  ["invalid-json", { fault: "invalid-json" }],
  ["clock-skew=-60000", { fault: "clock-skew", skewMs: -60_000 }],
];

describe("the header X-Postern-Fault", () => {
  it.each(SPELLINGS)("reads %s, and is written the same", (text, effect) => {
    expect(parseFaultHeader(text)).toEqual([effect]);
    expect(writeFault(effect)).toBe(text);
  });

  it("takes a code of the catalogue for an error", () => {
    expect(parseFaultHeader("MAINTENANCE; at=after-work")).toEqual([
      { fault: "error", code: "MAINTENANCE", at: "after-work" },
    ]);
  });

  it("asks for several with commas between, however they are spaced", () => {
    expect(parseFaultHeader("latency = 5 ;jitterMs= 2 , reset=after-work")).toEqual([
      { fault: "latency", latencyMs: 5, jitterMs: 2 },
      { fault: "reset", at: "after-work" },
    ]);
  });

  it.each([
    ["", /^"" cannot be: fault: "" is no kind of fault; there are:/],
    ["latency=5,", /^"" cannot be/],
    ["teapot", /^"teapot" cannot be: fault: "teapot" is no kind/],
    ["latency", /^"latency" cannot be: latencyMs: is missing/],
    ["latency=soon", /latencyMs: must be a whole number from 0 to \d+, not "soon"/],
    ["latency=5;times=2", /times: is unknown here; there are: latencyMs, jitterMs, at\./],
    ["reset=in-body, truncate=x", /^"truncate=x" cannot be: bytes: must/],
    ["error=TEAPOT", /code: must be a code of the catalogue/],
    ["MAINTENANCE=1", /fault: "MAINTENANCE" is no kind/],
    ["invalid-json=1", /value: is unknown here/],
    ["truncate=3, latency=5, reset=in-body", /^"truncate=3" and "reset=in-body" contradict/],
    ["MAINTENANCE, rate-limit=9", /^"error=MAINTENANCE" and "rate-limit=9" contradict/],
    ["webhook-lost", /it is for webhooks, not for a request/],
    ["latency=5;__proto__=1", /__proto__: is unknown here/],
  ])("refuses %j, and says what cannot be", (text, message) => {
    expect(() => parseFaultHeader(text)).toThrow(message);
  });
});
