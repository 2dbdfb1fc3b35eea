import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { newPostgresDatabase } from "../../../../../test/support/postgres.ts";
import type { SettingRow } from "../../tables.ts";
import { openPostgresDatabase } from "./postgres-database.ts";
import { PostgresStore } from "./postgres-store.ts";

/** Two stores on one database, as two instances have them. */
async function openTwo(): Promise<{ url: string; first: PostgresStore; second: PostgresStore }> {
  const url = await newPostgresDatabase();
  const open = async () => {
    const store = new PostgresStore(await openPostgresDatabase(url));
    onTestFinished(() => store.close());
    return store;
  };
  return { url, first: await open(), second: await open() };
}

const setting = (id: string, value: string): SettingRow => ({ id, value, created_at: "" });

describe("two PostgresStores on one database", () => {
  it("lose no update of one another", async () => {
    const { first, second } = await openTwo();
    const increment = (store: PostgresStore) =>
      store.write(async (tables) => {
        const row = await tables.get("settings", "counter");
        await tables.put("settings", setting("counter", String(Number(row?.value ?? 0) + 1)));
      });
    await Promise.all(
      Array.from({ length: 60 }, (_, turn) => increment(turn % 2 === 0 ? first : second)),
    );
    const row = await second.read((tables) => tables.get("settings", "counter"));
    expect(row?.value).toBe("60");
  });

  it("keep a rule about rows that neither of them changes twice", async () => {
    const { first, second } = await openTwo();
    const addUnlessThree = (store: PostgresStore, id: string) =>
      store.write(async (tables) => {
        if ((await tables.count("settings", {})) >= 3) return;
        await tables.put("settings", setting(id, "one of three"));
      });
    await Promise.all(
      Array.from({ length: 30 }, (_, turn) =>
        addUnlessThree(turn % 2 === 0 ? first : second, `setting_${turn}`),
      ),
    );
    expect(await first.read((tables) => tables.count("settings", {}))).toBe(3);
  });

  it("never do an exclusive task at once: who is not patient leaves it, who is waits", async () => {
    const { first, second } = await openTwo();
    const steps: string[] = [];
    const { promise: isOver, resolve: end } = Promise.withResolvers<void>();
    const { promise: hasBegun, resolve: begin } = Promise.withResolvers<void>();
    const running = first.exclusively({ name: "sweep", isPatient: false }, async () => {
      begin();
      await isOver;
      steps.push("first");
    });
    await hasBegun;
    const refused = await second.exclusively(
      { name: "sweep", isPatient: false },
      async () => "ran",
    );
    const other = await second.exclusively({ name: "mop", isPatient: false }, async () => "ran");
    const patient = second.exclusively({ name: "sweep", isPatient: true }, async () => {
      steps.push("second");
    });
    end();
    await Promise.all([running, patient]);
    expect([refused, other]).toEqual([undefined, "ran"]);
    expect(steps).toEqual(["first", "second"]);
  });
});

describe("PostgresStore", () => {
  it("goes on after its connections have broken, and keeps nothing of what was under way", async () => {
    const { url, first } = await openTwo();
    const client = new Client(url);
    await client.connect();
    onTestFinished(() => client.end());
    const { promise: hasPut, resolve: put } = Promise.withResolvers<void>();
    const broken = first.write(async (tables) => {
      await tables.put("settings", setting("lost", ""));
      put();
      await pause(50);
      await tables.put("settings", setting("lost too", ""));
    });
    const failure = expect(broken).rejects.toThrow();
    await hasPut;
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await failure;
    await first.write((tables) => tables.put("settings", setting("kept", "")));
    const rows = await first.read((tables) => tables.list("settings", { where: {} }));
    expect(rows.map(({ id }) => id)).toEqual(["kept"]);
  });

  it("does not call kept what a failed statement has undone, even where its work went on", async () => {
    const { first } = await openTwo();
    const nameless = { created_at: "", value: "" } as SettingRow;
    const written = first.write(async (tables) => {
      await tables.put("settings", setting("undone", ""));
      await tables.put("settings", nameless).catch(() => undefined);
    });
    await expect(written).rejects.toThrow(/had failed/);
    expect(await first.read((tables) => tables.count("settings", {}))).toBe(0);
  });
});
