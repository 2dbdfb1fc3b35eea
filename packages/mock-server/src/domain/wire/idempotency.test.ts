import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  idempotencyScope,
  isKept,
  isStorable,
  parseIdempotencyKey,
  takesIdempotencyKey,
} from "./idempotency.ts";

const NOW = Date.parse("2026-11-21T12:00:00.000Z");

describe("parseIdempotencyKey", () => {
  it.each([
    ["a1b2", "a1b2"],
    ['"a1b2"', "a1b2"],
    ["A.b_C-9", "A.b_C-9"],
    ["x".repeat(255), "x".repeat(255)],
    [undefined, undefined],
  ])("reads %s", (header, key) => {
    expect(parseIdempotencyKey(header)).toBe(key);
  });

  it.each(["", '""', "x".repeat(256), "a b", "a,b", "a, a", '"a', 'a"', "ä", "a/b", "a\0"])(
    "refuses %j",
    (header) => {
      expect(() => parseIdempotencyKey(header)).toThrow(
        expect.objectContaining({
          code: "INVALID_PARAMETER",
          details: { parameter: "Idempotency-Key" },
        }),
      );
    },
  );
});

describe("takesIdempotencyKey", () => {
  it.each([
    ["POST", true],
    ["PATCH", true],
    ["PUT", false],
    ["DELETE", false],
    ["GET", false],
  ] as const)("says of %s: %s", (method, answer) => {
    expect(takesIdempotencyKey({ method })).toBe(answer);
  });
});

describe("idempotencyScope", () => {
  const call = { method: "POST", path: "/api/v1/posts" };
  const scope = idempotencyScope("key_1", call, "k");

  it.each([
    ["caller", idempotencyScope("key_2", call, "k")],
    ["method", idempotencyScope("key_1", { ...call, method: "PATCH" }, "k")],
    ["path", idempotencyScope("key_1", { ...call, path: "/api/v1/webhooks" }, "k")],
    ["workspace", idempotencyScope("key_1", { ...call, workspaceId: "ws_1" }, "k")],
    ["key", idempotencyScope("key_1", call, "k2")],
  ])("is another for another %s", (_, other) => {
    expect(other).not.toBe(scope);
  });
});

describe("isStorable", () => {
  it.each([
    [201, true],
    [409, true],
    [422, true],
    [429, false],
    [500, false],
    [503, false],
  ])("says of an answer of %i: %s", (status, answer) => {
    expect(isStorable(status)).toBe(answer);
  });
});

describe("isKept", () => {
  it("lasts 24 hours", () => {
    expect(isKept("2026-11-20T12:00:00.001Z", NOW)).toBe(true);
    expect(isKept("2026-11-20T12:00:00.000Z", NOW)).toBe(false);
  });
});

describe("canonicalJson", () => {
  it("is the same whatever the order of members, and differs with the order of a list", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
