import { describe, expect, it } from "vitest";
import { Quota } from "./quota.ts";

function reading(remaining: number, resetAt: number, name = "minute") {
  return { windows: [{ name, remaining, resetAt }] };
}

describe("Quota", () => {
  it("lets everything go while nothing is known", () => {
    expect(new Quota().judge(0, 99)).toBe("go");
  });

  it("counts those under way against a reading, since it may not have counted them", () => {
    const quota = new Quota();
    quota.learn(reading(3, 1_000), 1, 2);

    expect(quota.judge(0, 2)).toBe("go");
    quota.charge();
    expect(quota.judge(0, 3)).toBe("hold");
  });

  it("does not let an answer that was overtaken raise the count", () => {
    const quota = new Quota();
    quota.learn(reading(0, 1_000), 2, 0);
    quota.learn(reading(5, 1_000), 1, 0);

    expect(quota.judge(0, 0)).toMatchObject({ name: "minute", remaining: 0 });
  });

  it("lets an answer that was overtaken lower the count", () => {
    const quota = new Quota();
    quota.learn(reading(5, 1_000), 2, 0);
    quota.learn(reading(0, 1_000), 1, 0);

    expect(quota.judge(0, 0)).toMatchObject({ remaining: 0 });
  });

  it("sends one scout at the reset, and the rest when it is back", () => {
    const quota = new Quota();
    quota.learn(reading(0, 1_000), 1, 0);

    expect(quota.judge(1_000, 0)).toBe("go");
    quota.charge();
    expect(quota.judge(1_000, 1)).toBe("hold");
    quota.learn(reading(9, 2_000), 2, 0);
    expect(quota.judge(1_000, 0)).toBe("go");
  });

  it("sends a scout even when requests from before the reset are still under way", () => {
    const quota = new Quota();
    quota.learn(reading(0, 1_000), 1, 3);

    expect(quota.judge(999, 3)).toMatchObject({ name: "minute" });
    expect(quota.judge(1_000, 3)).toBe("go");
  });

  it("waits for the longest of several windows", () => {
    const quota = new Quota();
    const windows = [
      { name: "minute", remaining: 0, resetAt: 1_000 },
      { name: "day", remaining: 0, resetAt: 9_000 },
    ];
    quota.learn({ windows }, 1, 0);

    expect(quota.judge(0, 0)).toMatchObject({ name: "day" });
  });
});
