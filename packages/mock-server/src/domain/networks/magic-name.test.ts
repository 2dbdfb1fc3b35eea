import { describe, expect, it } from "vitest";
import { magicOf } from "./magic-name.ts";
import { FAILURE_CATEGORIES } from "./publish-error.ts";

describe("magicOf", () => {
  it.each(Object.keys(FAILURE_CATEGORIES))(
    "knows how to fail with %s, always or once",
    (category) => {
      expect(magicOf({ name: `Always fails: ${category}` })).toEqual({ always: category });
      expect(magicOf({ name: `Fails once: ${category}` })).toEqual({ once: category });
    },
  );

  it("reads a latency, of a day at most, and a quota", () => {
    expect(magicOf({ name: "Takes: 90 seconds" })).toEqual({ latencyMs: 90_000 });
    expect(magicOf({ name: "Takes: 99999 seconds" })).toEqual({ latencyMs: 86_400_000 });
    expect(magicOf({ name: "Quota: 0 a day" })).toEqual({ postsPerDay: 0 });
  });

  it.each(["Acme", "", "Always fails: sometimes", "always fails: unknown", "Fails once: toString"])(
    "leaves the name %j as it is",
    (name) => {
      expect(magicOf({ name })).toEqual({});
    },
  );

  it("asks nothing of a connection that is gone", () => {
    expect(magicOf(undefined)).toEqual({});
  });
});
