/** What becomes of rows written by an older version, one step for each version of an SQLite file. */
import type { DatabaseSync } from "node:sqlite";
import { layOut } from "./sqlite-schema.ts";

/**
 * The step at index n turns a file of version n into one of version n + 1. A step is SQL on the
 * rows' bodies: tables, columns and indexes follow TABLES by themselves. Steps are only ever added.
 */
const STEPS: readonly string[] = [
  // Version 1: nothing is older.
  "",
];

export const SCHEMA_VERSION = STEPS.length;

/** Brings the file to SCHEMA_VERSION; the caller holds a transaction. */
export function migrate(
  database: DatabaseSync,
  version: number,
  steps: readonly string[] = STEPS,
): void {
  layOut(database);
  for (const step of steps.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${steps.length}`);
}
