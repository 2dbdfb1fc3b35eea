import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import type { Policy } from "../policy/policy.ts";
import { company, makeKey } from "./api-key.fixture.ts";
import { effectiveLimits, initialLimits, keyWindows } from "./key-limits.ts";

const on = (plan: string) => ({ ...company, plan });
const quotas = (key: Parameters<typeof makeKey>[0], plan: string, policy: Policy = postern) =>
  keyWindows(makeKey(key), on(plan), policy).map(({ quota }) => quota);

/** Limits that nobody sets: those of the plan, or of a burst. */
const planned: Policy = {
  ...postern,
  windows: [
    { name: "minute", quota: "plan", seconds: 60, kind: "rolling" },
    { name: "burst", quota: 100, seconds: 10, kind: "rolling" },
  ],
};

describe("keyWindows", () => {
  it("are the policy's windows with the key's own quotas", () => {
    const limits = { per_minute: 100, per_day: 20_000 };

    expect(keyWindows(makeKey({ limits }), on("thrive"), postern)).toEqual([
      { name: "minute", quota: 100, seconds: 60, kind: "rolling" },
      { name: "day", quota: 20_000, seconds: 86_400, kind: "calendar" },
    ]);
  });

  it.each([
    ["bloom", { per_minute: 1_000, per_day: 1_000_000 }, [60, 10_000]],
    ["thrive", { per_minute: 1_000, per_day: 1_000_000 }, [300, 100_000]],
    ["bloom", { per_minute: 5, per_day: 20_000 }, [5, 10_000]],
    ["thrive", { per_minute: null, per_day: null }, [60, 10_000]],
  ])("take on %s, for %j, the smaller of key and plan", (plan, limits, expected) => {
    expect(quotas({ limits }, plan)).toEqual(expected);
  });

  it("are not capped by the plan where the policy has no plan gate", () => {
    const limits = { per_minute: 1_000, per_day: 1_000_000 };

    expect(quotas({ limits }, "bloom", { ...postern, hasPlanGate: false })).toEqual([
      1_000, 1_000_000,
    ]);
  });

  it("follow plan and policy alone where a key has no say", () => {
    const limits = { per_minute: 1, per_day: 1 };

    expect(quotas({ limits }, "thrive", planned)).toEqual([300, 100]);
    expect(quotas({ limits }, "bloom", planned)).toEqual([60, 100]);
  });

  it("leave out a window that nobody bounds", () => {
    expect(quotas({}, "bloom", { ...planned, hasPlanGate: false })).toEqual([100]);
  });

  it("are none for a key without limits, whatever its plan", () => {
    expect(quotas({ is_unlimited: true }, "bloom")).toEqual([]);
  });
});

describe("effectiveLimits", () => {
  it("say what holds, not what was asked for", () => {
    const key = makeKey({ limits: { per_minute: 1_000, per_day: 7 } });

    expect(effectiveLimits(key, on("thrive"), postern)).toEqual({ per_minute: 300, per_day: 7 });
  });

  it("are null for a key without limits", () => {
    const key = makeKey({ is_unlimited: true });

    expect(effectiveLimits(key, on("thrive"), postern)).toEqual({
      per_minute: null,
      per_day: null,
    });
  });
});

describe("initialLimits", () => {
  it("are 60 a minute and 10,000 a day unless told otherwise", () => {
    expect(initialLimits(postern)).toEqual({ per_minute: 60, per_day: 10_000 });
    expect(initialLimits(postern, { per_day: 5 })).toEqual({ per_minute: 60, per_day: 5 });
  });

  it("are none of the key's own where it has no say", () => {
    expect(initialLimits(planned)).toEqual({ per_minute: null, per_day: null });
  });
});
