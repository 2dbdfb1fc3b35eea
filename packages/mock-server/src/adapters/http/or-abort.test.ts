import { describe, expect, it } from "vitest";
import { orAbort } from "./or-abort.ts";

describe("work that nobody waits for any longer", () => {
  it("is given up at once by whoever has stopped before, and may fail behind them", async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => void rejections.push(reason);
    process.on("unhandledRejection", note);
    const work = Promise.withResolvers<never>();
    const stopped = AbortSignal.abort(new Error("stopped"));
    await expect(orAbort(work.promise, stopped)).rejects.toThrow("stopped");
    work.reject(new Error("failed behind"));
    await new Promise(setImmediate);
    process.off("unhandledRejection", note);
    expect(rejections).toEqual([]);
  });

  it("settles as it would, where nobody stops", async () => {
    const { signal } = new AbortController();
    expect(await orAbort(Promise.resolve(1), signal)).toBe(1);
    await expect(orAbort(Promise.reject(new Error("failed")), signal)).rejects.toThrow("failed");
  });
});
