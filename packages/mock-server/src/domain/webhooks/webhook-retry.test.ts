import { describe, expect, it } from "vitest";
import { isDelivered, isDisabledBy, nextAttemptAt, RETRY_DELAYS } from "./webhook-retry.ts";

describe("an event that was not taken", () => {
  it("is sent again for 24 hours, at growing distances, ten times in all", () => {
    expect(RETRY_DELAYS.reduce((sum, delay) => sum + delay)).toBe(86_400);
    expect(RETRY_DELAYS.toSorted((one, other) => one - other)).toEqual(RETRY_DELAYS);
    expect(RETRY_DELAYS).toHaveLength(9);
  });

  it("is sent again five seconds after the first attempt, and never after the tenth", () => {
    expect(nextAttemptAt(1, 500, 1_000)).toBe(6_000);
    expect(nextAttemptAt(9, null, 0)).toBe(37_435_000);
    expect(nextAttemptAt(10, 500, 0)).toBeUndefined();
  });

  it("is never sent again to an endpoint that is gone", () => {
    expect(nextAttemptAt(1, 410, 0)).toBeUndefined();
  });
});

describe("an endpoint", () => {
  it.each([
    [200, true],
    [204, true],
    [302, false],
    [404, false],
    [null, false],
  ])("that answers %s has taken the event: %s", (status, answer) => {
    expect(isDelivered(status)).toBe(answer);
  });

  it.each([
    [500, 9, false],
    [500, 10, true],
    [null, 10, true],
    [410, 1, true],
  ])(
    "that answers %s, and has failed %i times in a row, is disabled: %s",
    (status, failures, answer) => {
      expect(isDisabledBy(status, failures)).toBe(answer);
    },
  );
});
