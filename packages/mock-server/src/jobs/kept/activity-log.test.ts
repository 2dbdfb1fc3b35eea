import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import { IdSequence } from "../../domain/wire/id.ts";
import type { Store } from "../../ports/store.ts";
import type { Activity, ServerContext } from "../../server-context.ts";
import { createActivityLog } from "./activity-log.ts";

const ids = new IdSequence((length) => new Uint8Array(length));
const NOW = Date.parse("2026-11-21T12:00:00.000Z");

const on = (store: Store) => ({ store, ids }) as ServerContext;

function line(index: number, facts: Partial<Activity> = {}): Activity {
  return {
    at: NOW,
    companyId: "company_acme",
    workspace_id: null,
    type: "request",
    operation: `operation${index}`,
    actor: null,
    key_prefix: null,
    subject_id: null,
    status: 200,
    code: null,
    request_id: null,
    ip: null,
    ...facts,
  };
}

async function operations(store: Store): Promise<string[]> {
  const where = { company_id: "company_acme" };
  const rows = await store.read((tables) => tables.list("logs", { where }));
  return rows.map(({ operation }) => operation);
}

describe("the log", () => {
  it("keeps lines of one millisecond in the order in which they came", async () => {
    const store = new MemoryStore();
    const log = createActivityLog();
    for (let index = 0; index < 250; index += 1) log.add(line(index));
    await log.flush(on(store));
    const expected = Array.from({ length: 250 }, (_, index) => `operation${249 - index}`);
    expect(await operations(store)).toEqual(expected);
  });

  it("keeps the newest ten thousand lines of a company, and few more", async () => {
    const store = new MemoryStore();
    const log = createActivityLog();
    for (let index = 0; index < 11_000; index += 1) {
      log.add(line(index));
      if (index % 500 === 499) await log.flush(on(store));
    }
    const kept = await operations(store);
    expect(kept[0]).toBe("operation10999");
    expect(kept.length).toBeGreaterThanOrEqual(10_000);
    expect(kept.length).toBeLessThanOrEqual(10_100);
  });

  it("stays bounded in a flood that is not written yet, and keeps its end", async () => {
    const store = new MemoryStore();
    const log = createActivityLog();
    for (let index = 0; index < 20_000; index += 1) log.add(line(index));
    await log.flush(on(store));
    const kept = await operations(store);
    expect(kept[0]).toBe("operation19999");
    expect(kept.length).toBeGreaterThanOrEqual(500);
    expect(kept.length).toBeLessThanOrEqual(1_000);
  });

  it("loses nothing to a store that fails for a while", async () => {
    const store = new MemoryStore();
    const log = createActivityLog();
    const broken = { write: () => Promise.reject(new Error("disk full")) } as unknown as Store;
    log.add(line(1));
    const failing = log.flush(on(broken));
    log.add(line(2));
    await expect(failing).rejects.toThrow("disk full");
    await log.flush(on(store));
    expect(await operations(store)).toEqual(["operation2", "operation1"]);
  });

  it("keeps as many lines where each transaction has to run twice", async () => {
    const store = new MemoryStore();
    const conflict = new Error("conflict");
    const write: Store["write"] = async (work) => {
      const first = store.write(async (tables) => {
        await work(tables);
        throw conflict;
      });
      await expect(first).rejects.toBe(conflict);
      return store.write(work);
    };
    const log = createActivityLog();
    for (let index = 0; index < 6_000; index += 1) {
      log.add(line(index));
      if (index % 500 === 499) await log.flush(on({ write } as Store));
    }
    expect(await operations(store)).toHaveLength(6_000);
  });

  it("drops a line of a workspace that is gone", async () => {
    const store = new MemoryStore();
    const log = createActivityLog();
    const { companyId: _, ...lost } = line(1, { workspace_id: "ws_gone" });
    log.add(lost);
    log.add(line(2));
    await log.flush(on(store));
    expect(await operations(store)).toEqual(["operation2"]);
  });
});
