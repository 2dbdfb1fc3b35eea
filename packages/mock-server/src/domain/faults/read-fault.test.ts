import { describe, expect, it } from "vitest";
import { FaultSpecError, readFault } from "./read-fault.ts";

describe("readFault", () => {
  it.each([
    { fault: "error", code: "MAINTENANCE", operation: "createPost", times: 2, skip: 1 },
    { fault: "error", code: "UPSTREAM_NETWORK", at: "after-work", retryAfterSeconds: 0 },
    { fault: "rate-limit", keyId: "key_01a2", lastsMs: 30_000 },
    { fault: "latency", latencyMs: 500, jitterMs: 100, probability: 0.5, seed: 42 },
    { fault: "timeout", at: "before-work" },
    { fault: "reset", at: "in-body" },
    { fault: "truncate", bytes: 0 },
    { fault: "drip", everyMs: 100, bytes: 16 },
    { fault: "content-type", contentType: "text/html; charset=utf-8" },
    { fault: "invalid-json", times: undefined },
    { fault: "clock-skew", skewMs: -3_600_000 },
    { fault: "webhook-lost", event: "post.published", webhookId: "webhook_1" },
    { fault: "webhook-duplicated", copies: 3 },
  ])("takes $fault", (written) => {
    expect(readFault(written)).toEqual(written);
  });

  it.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /A fault is an object such as/],
    ["a list", [], /A fault is an object such as/],
    ["no kind", {}, /^fault: undefined is no kind of fault; there are: error, rate-limit, latency/],
    ["another kind", { fault: "explosion" }, /^fault: "explosion" is no kind of fault/],
    ["a kind of objects", { fault: "constructor" }, /is no kind of fault/],
    [
      "too little",
      { fault: "latency" },
      /^latencyMs: is missing; it must be a whole number from 0/,
    ],
    [
      "no place for a reset",
      { fault: "reset" },
      /^at: is missing; it must be one of before-work, af/,
    ],
    [
      "another place",
      { fault: "reset", at: "body" },
      /^at: must be one of .*in-body.*, not "body"/,
    ],
    [
      "a text for a number",
      { fault: "latency", latencyMs: "9" },
      /must be a whole number.*not "9"/,
    ],
    [
      "less than no time",
      { fault: "drip", everyMs: -1 },
      /^everyMs: must be a whole number from 0/,
    ],
    [
      "no code",
      { fault: "error", code: "TEAPOT" },
      /^code: must be a code of the catalogue.*"TEAPOT"/,
    ],
    [
      "no operation",
      { fault: "invalid-json", operation: "createPots" },
      /^operation: must be the id/,
    ],
    [
      "too likely",
      { fault: "invalid-json", probability: 1.1 },
      /^probability: must be a number from/,
    ],
    [
      "no times at all",
      { fault: "invalid-json", times: 0 },
      /^times: must be a whole number from 1/,
    ],
    ["a line break", { fault: "content-type", contentType: "a\r\nb: c" }, /^contentType: must be/],
    [
      "what another kind has",
      { fault: "truncate", bytes: 1, at: "in-body" },
      /^at: is unknown here/,
    ],
    [
      "an operation of a webhook",
      { fault: "webhook-lost", operation: "getMe" },
      /^operation: is unk/,
    ],
    [
      "an event of a request",
      { fault: "invalid-json", event: "post.failed" },
      /^event: is unknown/,
    ],
  ])("refuses %s, and says what is wrong where", (_, written, message) => {
    expect(() => readFault(written)).toThrow(FaultSpecError);
    expect(() => readFault(written)).toThrow(message);
  });

  it("says all that is wrong at once", () => {
    const written = { fault: "latency", jitterMs: -1, times: "twice" };
    expect(() => readFault(written)).toThrow(/latencyMs: is missing.*jitterMs: must.*times: must/);
  });
});
