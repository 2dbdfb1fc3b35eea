/** What becomes of rows that an older version wrote: the same in every store that outlives a process, and in a file of `export`. */
import type { TableName } from "../tables.ts";

/** A row as some version wrote it. */
export interface VersionedRow {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What becomes of one row; undefined: it goes. Its id stays what it is. */
export type ChangeRow = (row: VersionedRow) => VersionedRow | undefined;

/** By the table of the rows that change. Tables, columns and indexes follow TABLES by themselves. */
export type MigrationStep = Readonly<Partial<Record<TableName, ChangeRow>>>;

/** The step at index n turns what version n left into what version n + 1 expects. Steps are only ever added. */
export const STEPS: readonly MigrationStep[] = [
  // Version 1: nothing is older.
  {},
];

export const SCHEMA_VERSION = STEPS.length;

/** What all steps since a version come to, by table; a table that is not named stays as it is. */
export function changesSince(
  version: number,
  steps: readonly MigrationStep[] = STEPS,
): ReadonlyMap<TableName, ChangeRow> {
  const changes = new Map<TableName, ChangeRow>();
  for (const step of steps.slice(version)) {
    for (const [table, change] of Object.entries(step) as [TableName, ChangeRow][]) {
      const before = changes.get(table);
      changes.set(table, before === undefined ? change : inTurn(before, change));
    }
  }
  return changes;
}

const inTurn =
  (first: ChangeRow, second: ChangeRow): ChangeRow =>
  (row) => {
    const changed = first(row);
    return changed && second(changed);
  };
