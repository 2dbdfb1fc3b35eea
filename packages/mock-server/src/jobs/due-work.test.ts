import { expect, it, onTestFinished } from "vitest";
import { ManualClock } from "../adapters/clock/manual-clock.ts";
import { MemoryStore } from "../adapters/memory/memory-store.ts";
import type { Store } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import { createDueWork } from "./due-work.ts";
import { keepClockOffset } from "./kept/kept-clock.ts";

const HOUR_MS = 3_600_000;

it("shows at the end of an advance by how much another server has moved the clock meanwhile", async () => {
  const store = new MemoryStore();
  onTestFinished(() => store.close());
  const clock = new ManualClock();
  const start = clock.now();
  let isMoved = false;
  /** The other server moves it right after this one has said where it is going. */
  const write: Store["write"] = async (work) => {
    const result = await store.write(work);
    if (!isMoved) await keepClockOffset(3 * HOUR_MS, store);
    isMoved = true;
    return result;
  };
  const shared = {
    write,
    read: store.read.bind(store),
    exclusively: store.exclusively.bind(store),
  };
  const server = { store: shared, clock } as unknown as ServerContext;

  await createDueWork(server, clock).advance(2 * HOUR_MS);

  expect(clock.now() - start).toBe(3 * HOUR_MS);
});
