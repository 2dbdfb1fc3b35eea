import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { SqliteStore } from "./sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "sqlite-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writer = fileURLToPath(new URL("./killed-writer.fixture.ts", import.meta.url));
const setting = { id: "setting_1", created_at: "2026-01-01T00:00:00.000Z", value: "kept" };

/** Runs a writer and kills it, without warning, after some answers. */
async function killAfter(answers: number, file: string, run: string): Promise<string[]> {
  const child = spawn(process.execPath, [writer, file, run], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const answered: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    answered.push(id);
    if (answered.length === answers) child.kill("SIGKILL");
  }
  return answered;
}

/** Statements that fail once each, as where the disk is full. */
function failOnce(...statements: string[]): void {
  const waiting = new Set(statements);
  const exec = DatabaseSync.prototype.exec;
  vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (this: DatabaseSync, sql) {
    if (waiting.delete(sql)) throw new Error(`${sql}: disk is full`);
    exec.call(this, sql);
  });
}
afterEach(() => vi.restoreAllMocks());

describe("SqliteStore", () => {
  it("goes on after a commit that can be neither made nor taken back", async () => {
    const store = new SqliteStore(join(folder, "stuck.sqlite"));
    const put = (value: string) =>
      store.write((tables) => tables.put("settings", { ...setting, value }));
    failOnce("COMMIT", "ROLLBACK");
    await expect(put("lost")).rejects.toThrow("COMMIT: disk is full");
    await expect(put("early")).rejects.toThrow("transaction");
    await put("kept");
    const kept = await store.read((tables) => tables.get("settings", setting.id));
    expect(kept?.value).toBe("kept");
    await store.close();
  });

  it("keeps nothing of a write that fails and cannot be taken back alone", async () => {
    const store = new SqliteStore(join(folder, "half.sqlite"));
    failOnce("ROLLBACK TO work; RELEASE work");
    const failing = store.write(async (tables) => {
      await tables.put("settings", setting);
      throw new Error("half done");
    });
    await expect(failing).rejects.toThrow("half done");
    expect(await store.read((tables) => tables.count("settings", {}))).toBe(0);
    await store.close();
  });

  it("keeps rows and blobs from one opening to the next", async () => {
    const file = join(folder, "reopened.sqlite");
    const first = new SqliteStore(file);
    await first.write(async (tables) => {
      await tables.put("settings", setting);
      await tables.putBlob("media_1", Uint8Array.of(1, 2, 3));
    });
    await first.close();
    const second = new SqliteStore(file);
    await second.read(async (tables) => {
      expect(await tables.get("settings", setting.id)).toEqual(setting);
      expect(await tables.blob("media_1")).toEqual(Uint8Array.of(1, 2, 3));
    });
    await second.close();
  });

  it("holds every answered write, whole, after each of three kills", async () => {
    const file = join(folder, "killed.sqlite");
    const answered: string[] = [];
    for (const run of ["first", "second", "third"]) {
      answered.push(...(await killAfter(60, file, run)));
      const store = new SqliteStore(file);
      const rows = await store.read((tables) => tables.list("settings", { where: {} }));
      await store.close();
      const ids = new Set(rows.map(({ id }) => id));
      expect(answered.filter((id) => !ids.has(id))).toEqual([]);
      expect(rows.find(({ id }) => id === "count")?.value).toBe(String(rows.length - 1));
    }
    expect(answered.length).toBeGreaterThanOrEqual(180);
  }, 30_000);

  it("answers a write only after those that share its commit have run", async () => {
    const store = new SqliteStore(join(folder, "together.sqlite"));
    const steps: string[] = [];
    const write = (name: string) =>
      store
        .write(async () => void steps.push(`${name} runs`))
        .then(() => steps.push(`${name} is answered`));
    await Promise.all([write("a"), write("b")]);
    expect(steps).toEqual(["a runs", "b runs", "a is answered", "b is answered"]);
    await store.close();
  });
});
