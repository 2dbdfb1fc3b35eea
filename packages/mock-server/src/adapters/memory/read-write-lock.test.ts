import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ReadWriteLock } from "./read-write-lock.ts";

describe("ReadWriteLock", () => {
  it("lets readers in together", async () => {
    const lock = new ReadWriteLock();
    const { promise, resolve } = Promise.withResolvers<string>();
    const first = lock.shared(() => promise);
    const second = lock.shared(async () => resolve("let go by the second"));
    await second;
    expect(await first).toBe("let go by the second");
  });

  it("lets writers in one after the other, in the order of their arrival", async () => {
    const lock = new ReadWriteLock();
    const steps: string[] = [];
    const write = (name: string) =>
      lock.exclusive(async () => {
        steps.push(`${name} starts`);
        await nextTurn();
        steps.push(`${name} ends`);
      });
    await Promise.all([write("a"), write("b"), write("c")]);
    expect(steps).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
  });

  it("keeps readers out while a writer is at work", async () => {
    const lock = new ReadWriteLock();
    let value = "before";
    const writing = lock.exclusive(async () => {
      value = "half done";
      await nextTurn();
      value = "after";
    });
    expect(await lock.shared(async () => value)).toBe("after");
    await writing;
  });

  it("keeps a writer out while a reader is at work", async () => {
    const lock = new ReadWriteLock();
    let value = "before";
    const reading = lock.shared(async () => {
      await nextTurn();
      return value;
    });
    await lock.exclusive(async () => {
      value = "after";
    });
    expect(await reading).toBe("before");
  });

  it("lets a reader read again while a writer waits", async () => {
    const lock = new ReadWriteLock();
    let writing: Promise<undefined> | undefined;
    const read = await lock.shared(async () => {
      writing = lock.exclusive(async () => undefined);
      return lock.shared(async () => "inner");
    });
    await writing;
    expect(read).toBe("inner");
  });

  it("goes on after work that fails", async () => {
    const lock = new ReadWriteLock();
    await expect(lock.exclusive(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(lock.shared(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await lock.exclusive(async () => "in")).toBe("in");
  });
});
