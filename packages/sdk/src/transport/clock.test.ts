import { afterEach, describe, expect, it, vi } from "vitest";
import { FakeClock } from "../testing/fake-clock.ts";
import { sleep, systemClock } from "./clock.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("systemClock", () => {
  it("does not fire a timer of a month at once, as setTimeout would", () => {
    vi.useFakeTimers();
    const month = 31 * 24 * 3_600_000;
    const task = vi.fn<() => void>();

    systemClock.after(month, task);
    vi.advanceTimersByTime(month - 1);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it("cancels a long timer in its second leg too", () => {
    vi.useFakeTimers();
    const task = vi.fn<() => void>();

    const cancel = systemClock.after(2 ** 32, task);
    vi.advanceTimersByTime(2 ** 31);
    cancel();
    vi.advanceTimersByTime(2 ** 32);

    expect(task).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("sleep", () => {
  it("ends at once on an abort, with its reason, and leaves neither timer nor listener", async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, "removeEventListener");

    const slept = sleep(clock, 1_000, controller.signal);
    controller.abort("enough");

    await expect(slept).rejects.toBe("enough");
    expect(clock.pending).toBe(0);

    await Promise.all([sleep(clock, 5, new AbortController().signal), clock.advance(5)]);
    await expect(sleep(clock, 5, controller.signal)).rejects.toBe("enough");
    expect(remove).not.toHaveBeenCalled();
  });

  it("takes its listener away when the time has passed", async () => {
    const clock = new FakeClock();
    const { signal } = new AbortController();
    const [add, remove] = [
      vi.spyOn(signal, "addEventListener"),
      vi.spyOn(signal, "removeEventListener"),
    ];

    await Promise.all([sleep(clock, 5, signal), clock.advance(5)]);

    expect(remove.mock.calls).toHaveLength(add.mock.calls.length);
  });
});
