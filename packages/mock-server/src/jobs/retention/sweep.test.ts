import { describe, expect, it, onTestFinished } from "vitest";
import { openNodePorts } from "../../adapters/node-ports.ts";
import { assemble } from "../../composition/assembly.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { postern } from "../../policies/postern.ts";
import type { TableName, Tables } from "../../tables.ts";

const DAY_MS = 86_400_000;

/** A server that keeps nothing but what a test puts. */
async function openServer() {
  const ports = await openNodePorts({
    database: { kind: "memory" },
    encryptionKey: undefined,
    clock: { kind: "manual" },
    isPrivateUrlAllowed: true,
    log: (_level, message) => expect.unreachable(message),
  });
  onTestFinished(() => ports.store.close());
  const core = await assemble({
    ports,
    keptCounts: ports.keptCounts,
    policy: postern,
    publicUrl: () => "http://127.0.0.1",
    isContractChecked: true,
    isDemo: false,
  });
  const start = ports.clock.now();
  const at = (days: number) => toTimestamp(start + days * DAY_MS);
  return {
    ...core,
    at,
    days: () => (ports.clock.now() - start) / DAY_MS,
    advanceDays: (days: number) => core.advance(days * DAY_MS),
    count: (table: TableName) => ports.store.read((tables) => tables.count(table, {})),
    sweepJob: () => ports.store.read((tables) => tables.get("jobs", "job_sweep")),
    /** Puts a row that was made at the start. A test tells what a sweep looks at, and no more. */
    async put<Name extends TableName>(table: Name, id: string, facts: Partial<Tables[Name]> = {}) {
      const row = { id, created_at: at(0), ...facts } as Tables[Name];
      await ports.store.write((tables) => tables.put(table, row));
    },
  };
}

describe("a row that nobody deletes", () => {
  it.for<[TableName, number]>([
    ["idempotency", 1],
    ["notifications", 400],
    ["audit", 400],
    ["clicks", 400],
  ])("of %s goes when it is %i days old, soon after and not before", async ([table, days]) => {
    const server = await openServer();
    await server.put(table, "old");
    await server.advanceDays(days);
    expect(await server.count(table)).toBe(1);
    await server.advanceDays(8);
    expect(await server.count(table)).toBe(0);
  });

  it.for<"sessions" | "authorizations">(["sessions", "authorizations"])(
    "of %s goes once it has expired",
    async (table) => {
      const server = await openServer();
      await server.put(table, "short", { expires_at: server.at(0.5) });
      await server.put(table, "long", { expires_at: server.at(40) });
      await server.advanceDays(2);
      expect(await server.count(table)).toBe(1);
      await server.advanceDays(46);
      expect(await server.count(table)).toBe(0);
    },
  );

  it.for<"batches" | "media_imports">(["batches", "media_imports"])(
    "of %s stays while it is at work, and for 30 days after it has ended",
    async (table) => {
      const server = await openServer();
      await server.put(table, "working", { status: "working", updated_at: server.at(0) });
      await server.put(table, "ended", { status: "complete", updated_at: server.at(20) });
      await server.advanceDays(49);
      expect(await server.count(table)).toBe(2);
      await server.advanceDays(10);
      expect(await server.count(table)).toBe(1);
    },
  );

  it("goes however many there are, in batches", async () => {
    const server = await openServer();
    for (let index = 0; index < 1_200; index += 1) await server.put("idempotency", `idem_${index}`);
    await server.advanceDays(1.5);
    expect(await server.count("idempotency")).toBe(1_200);
    await server.advanceDays(2);
    expect(await server.count("idempotency")).toBe(0);
  });

  it("is looked for weekly while there is none, and more often again once there was one", async () => {
    const server = await openServer();
    await server.advanceDays(100 * 365);
    const idle = await server.sweepJob();
    expect(Date.parse(idle?.due_at ?? "") - Date.parse(idle?.created_at ?? "")).toBe(7 * DAY_MS);
    await server.put("clicks", "old");
    await server.advanceDays(7);
    const busy = await server.sweepJob();
    expect(Date.parse(busy?.due_at ?? "") - Date.parse(busy?.created_at ?? "")).toBeLessThan(
      7 * DAY_MS,
    );
  });
});
