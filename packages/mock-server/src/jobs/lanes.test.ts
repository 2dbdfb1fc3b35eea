import { describe, expect, it, onTestFinished } from "vitest";
import { MemoryStore } from "../adapters/memory/memory-store.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";
import { isUnclaimed, keepClaim } from "./claim-job.ts";
import { createLanes, type LaneRules } from "./lanes.ts";

const NOW = Date.parse("2026-11-23T09:00:00.000Z");
const START = new Date(NOW).toISOString();
const LATER = new Date(NOW + 60_000).toISOString();

const nothing = async (): Promise<void> => undefined;

/** Lanes whose work goes on until a test ends it. */
function openLanes(rules: Partial<LaneRules> = {}) {
  const store = new MemoryStore();
  onTestFinished(() => store.close());
  const logged: string[] = [];
  const log = (_level: string, message: string) => void logged.push(message);
  let now = NOW;
  const server = { store, log, clock: { now: () => now } } as unknown as ServerContext;
  let beforeClaim = nothing;
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const lanes = createLanes(
    {
      mostAtOnce: 2,
      mostTaken: 3,
      async claim(job) {
        const before = beforeClaim;
        beforeClaim = nothing;
        await before();
        return store.write(async (tables) => {
          if (!(await isUnclaimed(job, tables))) return;
          const claimed = await keepClaim(job, 600_000, { tables, server });
          const perform = () => {
            begun.push(job.id);
            const end = Promise.withResolvers<void>();
            ends.set(job.id, end);
            return end.promise;
          };
          return { job: claimed, lane: job.subject_id, perform };
        });
      },
      ...rules,
    },
    server,
  );
  const make = async (id: string, lane = id): Promise<JobRow> => {
    const facts = { created_at: START, due_at: START, kind: "poll_feed" } as const;
    const job = { id, subject_id: lane, ...facts };
    await store.write((tables) => tables.put("jobs", job));
    return job;
  };
  const find = (id: string) => store.read((tables) => tables.get("jobs", id));
  /** Lets all go on that need not wait. */
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
  };
  const end = async (id: string) => {
    ends.get(id)?.resolve();
    await settle();
  };
  return {
    ...{ lanes, store, begun, ends, logged, make, find, settle, end },
    pass: (durationMs: number) => {
      now += durationMs;
    },
    beforeNextClaim: (work: () => Promise<void>) => {
      beforeClaim = work;
    },
  };
}

describe("work in lanes", () => {
  it("goes on side by side, as much of it as may, and one after the other in the same lane", async () => {
    const { lanes, begun, make, end } = openLanes({ mostTaken: 9 });
    for (const id of ["a1", "a2", "b1", "c1"]) await lanes.take(await make(id, id[0]), false);
    expect(begun).toEqual(["a1", "b1"]);
    await end("b1");
    expect(begun).toEqual(["a1", "b1", "c1"]);
    await end("a1");
    expect(begun).toEqual(["a1", "b1", "c1", "a2"]);
    await end("c1");
    expect(lanes.isIdle).toBe(false);
    await end("a2");
    await lanes.idle();
    expect(lanes.isIdle).toBe(true);
  });

  it("is put off where too much is taken, and holds up nothing else", async () => {
    const { lanes, make, find } = openLanes({ putOffMs: 60_000 });
    for (const id of ["a", "b", "c", "d"]) await lanes.take(await make(id), false);
    const job = await find("d");
    expect(job?.due_at).toBe(LATER);
    expect(job).not.toHaveProperty("failures");
  });

  it("waits for room where the clock stands still", async () => {
    const { lanes, begun, make, settle, end } = openLanes({ putOffMs: 60_000 });
    for (const id of ["a", "b", "c"]) await lanes.take(await make(id), true);
    const taking = lanes.take(await make("d"), true);
    await settle();
    await end("a");
    await taking;
    await end("b");
    expect(begun).toEqual(["a", "b", "c", "d"]);
  });

  it("that fails is put off, and makes room", async () => {
    const { lanes, ends, make, find, logged } = openLanes();
    await lanes.take(await make("a"), false);
    ends.get("a")?.reject(new Error("The parser broke."));
    await lanes.idle();
    expect(await find("a")).toMatchObject({ due_at: LATER, failures: 1 });
    expect(logged).toEqual([expect.stringMatching(/^poll_feed of a failed, and is put off/u)]);
  });

  it("is not done twice where it takes longer than its claim holds", async () => {
    const { lanes, begun, make, end } = openLanes();
    await lanes.take(await make("a"), false);
    await lanes.take(await make("a"), false);
    await end("a");
    await lanes.idle();
    expect(begun).toEqual(["a"]);
  });

  it("is done once where its claim runs out and is renewed in the moment of its turn", async () => {
    const opened = openLanes({ mostAtOnce: 1 });
    const { lanes, begun, make, find, pass, end } = opened;
    for (const id of ["a", "b"]) await lanes.take(await make(id), false);
    opened.beforeNextClaim(async () => {
      pass(600_000);
      const found = await find("b");
      if (found !== undefined) await lanes.take(found, false);
    });
    await end("a");
    expect(begun).toEqual(["a", "b"]);
    await end("b");
    await lanes.idle();
    expect(begun).toEqual(["a", "b"]);
  });

  it("is left to the next server where it has not begun when this one closes", async () => {
    const { lanes, begun, make, find, settle, end } = openLanes({ mostAtOnce: 1 });
    for (const id of ["a", "b"]) await lanes.take(await make(id), false);
    lanes.leave();
    await lanes.take(await make("c"), false);
    await settle();
    expect(lanes.isIdle).toBe(false);
    await end("a");
    await lanes.idle();
    expect(begun).toEqual(["a"]);
    for (const id of ["b", "c"]) expect((await find(id))?.due_at).toBe(START);
  });

  it("is left alone where another server has it by then", async () => {
    const { lanes, make, find, store, end } = openLanes({ mostAtOnce: 1 });
    for (const id of ["a", "b"]) await lanes.take(await make(id), false);
    lanes.leave();
    await store.write(async (tables) => void (await tables.remove("jobs", "b")));
    await end("a");
    await lanes.idle();
    expect(await find("b")).toBeUndefined();
  });
});
