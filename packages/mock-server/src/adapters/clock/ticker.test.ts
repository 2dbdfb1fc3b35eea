import { expect, it, onTestFinished, vi } from "vitest";
import { startTicker } from "./ticker.ts";

it("tells a failure that lasts once, and again after the work has succeeded", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const outcomes = ["away", "away", "away", "broken", undefined, "broken"];
  const told: string[] = [];
  const stop = startTicker({
    everyMs: 100,
    work: async () => {
      const outcome = outcomes.shift();
      if (outcome !== undefined) throw new Error(outcome);
    },
    onError: (error) => void told.push(String(error)),
  });
  await vi.advanceTimersByTimeAsync(600);
  await stop();
  expect(told).toEqual(["Error: away", "Error: broken", "Error: broken"]);
});
