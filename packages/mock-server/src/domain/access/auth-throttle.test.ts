import { beforeEach, describe, expect, it } from "vitest";
import { type Problem, problem } from "../wire/problem.ts";
import { GUESS_LIMIT, throttleGuess } from "./auth-throttle.ts";
import { FailureLog } from "./failure-log.ts";

const NOW = Date.parse("2026-11-21T12:00:00.000Z");
const address = "203.0.113.7";
const unknownKey = problem("INVALID_API_KEY", { status: 403 });

describe("an address that guesses keys", () => {
  let guesses: FailureLog;
  beforeEach(() => {
    guesses = new FailureLog(GUESS_LIMIT);
  });
  const guess = (failure: Problem, now: number, from: string | undefined = address) =>
    throttleGuess(failure, { guesses, address: from, now });
  const guessTimes = (count: number, now: number) => {
    for (let attempt = 0; attempt < count; attempt += 1) guess(unknownKey, now);
  };

  it("gets its first 20 failures as they are, and is throttled from the 21st on", () => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      expect(guess(unknownKey, NOW + attempt)).toBe(unknownKey);
    }

    expect(guess(unknownKey, NOW + 20)).toMatchObject({
      code: "AUTH_THROTTLED",
      status: 429,
      headers: { "retry-after": "60" },
    });
  });

  it.each([
    ["a malformed token", problem("UNAUTHORIZED", { details: { reason: "malformed_token" } })],
    ["an unknown key", unknownKey],
    ["a dead key", problem("INVALID_API_KEY", { status: 401 })],
    ["an expired key", problem("API_KEY_EXPIRED")],
  ])("is counted for %s", (_, failure) => {
    guessTimes(20, NOW);

    expect(guess(failure, NOW).code).toBe("AUTH_THROTTLED");
  });

  it.each([
    ["a missing header", problem("UNAUTHORIZED", { details: { reason: "missing_header" } })],
    ["an expired session", problem("SESSION_EXPIRED")],
  ])("is neither counted nor throttled for %s", (_, failure) => {
    for (let attempt = 0; attempt < 50; attempt += 1) guess(failure, NOW);
    expect(guess(unknownKey, NOW)).toBe(unknownKey);
    guessTimes(20, NOW);
    expect(guess(failure, NOW)).toBe(failure);
  });

  it("does not slow other addresses down, nor callers without one", () => {
    guessTimes(30, NOW);

    expect(guess(unknownKey, NOW, "198.51.100.1")).toBe(unknownKey);
    for (let attempt = 0; attempt < 50; attempt += 1) {
      expect(throttleGuess(unknownKey, { guesses, address: undefined, now: NOW })).toBe(unknownKey);
    }
  });

  it("is told as it is again once it has waited as long as it was told to", () => {
    guessTimes(20, NOW);
    const throttled = guess(unknownKey, NOW + 30_000);

    expect(throttled.headers["retry-after"]).toBe("30");
    expect(guess(unknownKey, NOW + 60_000)).toBe(unknownKey);
  });

  it("stays throttled as long as it goes on", () => {
    for (let second = 0; second < 200; second += 1) guess(unknownKey, NOW + second * 1_000);

    expect(guess(unknownKey, NOW + 200_000).code).toBe("AUTH_THROTTLED");
  });
});
