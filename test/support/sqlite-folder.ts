/** A database on disk for the running test, and all that gets written to it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface SqliteFolder {
  /** For the option `database`. */
  readonly database: string;
  /** The bytes of every file of the database, one a character. */
  read(): string;
}

/** Makes a folder that goes with the running test. */
export function openSqliteFolder(): SqliteFolder {
  const folder = mkdtempSync(join(tmpdir(), "postern-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    database: `sqlite:${join(folder, "postern.sqlite")}`,
    read: () =>
      readdirSync(folder)
        .filter((name) => name.startsWith("postern.sqlite"))
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join(""),
  };
}
