import { describe, expect, it } from "vitest";
import { proveDurability } from "./support/durability/durability.ts";
import { newPostgresDatabase } from "./support/postgres.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";

const DATABASES = {
  SQLite: () => openSqliteFolder().database,
  PostgreSQL: () => newPostgresDatabase(),
};

describe.each(Object.entries(DATABASES))("on %s", (_name, newDatabase) => {
  it("what was answered is there after a kill, once, and goes out, once", {
    timeout: 120_000,
  }, async () => {
    const figures = await proveDurability({ database: await newDatabase(), rounds: 2 });
    expect(figures).toMatchObject({ kills: 4, lost: [], doubled: [] });
    expect(figures.answered).toBeGreaterThanOrEqual(2);
    expect(figures.published).toBeGreaterThanOrEqual(2);
  });
});
