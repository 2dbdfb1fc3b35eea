import { afterEach, describe, expect, it, vi } from "vitest";
import { MemoryStore } from "./adapters/memory/memory-store.ts";
import { DEMO_COMPANY_ID } from "./control/demo/demo-data.ts";
import { createMockServer } from "./mock-server.ts";
import type { TableReader } from "./ports/store.ts";

afterEach(() => vi.restoreAllMocks());

/** As where the database goes away once the server has begun. */
function failToFindDemoData(): void {
  const read = MemoryStore.prototype.read;
  vi.spyOn(MemoryStore.prototype, "read").mockImplementation(function (this: MemoryStore, work) {
    return read.call(this, (tables) => {
      const get = async (table: "companies", id: string) => {
        if (id === DEMO_COMPANY_ID) throw new Error("The database is away.");
        return tables.get(table, id);
      };
      return work(
        Object.assign(Object.create(tables) as TableReader, { get, count: async () => 1 }),
      );
    });
  });
}

describe("a server that cannot be made", () => {
  it("gives back what it has opened", async () => {
    failToFindDemoData();
    const close = vi.spyOn(MemoryStore.prototype, "close");
    await expect(createMockServer({ clock: "manual" })).rejects.toThrow("The database is away.");
    expect(close).toHaveBeenCalledOnce();
  });
});
