/** Reads the lines of an export that follow its header, and makes of rows that an older version wrote what they are now. */
import { type ChangeRow, changesSince, type VersionedRow } from "../adapters/migrations.ts";
import type { Kept } from "../ports/store.ts";
import { TABLES, type TableName } from "../tables.ts";
import { CommandError } from "./command.ts";
import { type ExportHeader, parseLine } from "./export-file.ts";
import { faultyField } from "./row-faults.ts";

/**
 * Reads the lines after the header.
 * @throws CommandError for a line that is none of an export, and for a file that was cut off.
 */
export async function* fromLines(
  lines: AsyncIterable<string>,
  { header, file }: { readonly header: ExportHeader; readonly file: string },
): AsyncGenerator<Kept> {
  const changes = changesSince(header.schema);
  let count = 0;
  for await (const item of itemsOf(lines, file)) {
    if (item.type === "end") {
      if (item.kept === count) return;
      throw new CommandError(
        `${file} is incomplete: it contains ${count} of ${item.kept} rows and blobs.`,
      );
    }
    count += 1;
    if (item.type === "blob") yield { blob: item.blob, bytes: item.bytes };
    else yield* changedRow(item, { change: changes.get(item.table), place: item.place });
  }
  throw new CommandError(`${file} was cut off: its last line, which says so, is missing.`);
}

interface VersionedKept {
  readonly table: TableName;
  readonly row: VersionedRow;
}

type Item =
  | (VersionedKept & { readonly type: "row" })
  | { readonly type: "blob"; readonly blob: string; readonly bytes: Uint8Array }
  | { readonly type: "end"; readonly kept: number };

type Line = Item | { readonly type: "part"; readonly bytes: Uint8Array };

/** Puts the parts of a blob together. */
async function* itemsOf(
  lines: AsyncIterable<string>,
  file: string,
): AsyncGenerator<Item & { readonly place: string }> {
  let parts: Uint8Array[] = [];
  let number = 1;
  for await (const text of lines) {
    number += 1;
    const line = readLine(text);
    const place = `${file}, line ${number}`;
    if (line === undefined) throw new CommandError(`${place}: cannot be read.`);
    if (line.type === "part") {
      parts.push(line.bytes);
    } else if (line.type === "blob") {
      yield { ...line, bytes: Buffer.concat([...parts, line.bytes]), place };
      parts = [];
    } else {
      yield { ...line, place };
    }
  }
}

/** @returns undefined for what is none. */
function readLine(text: string): Line | undefined {
  const { table, row, blob, bytes, more, end, kept } = parseLine(text);
  if (end === true) return { type: "end", kept: Number(kept) };
  if (typeof blob === "string" && typeof bytes === "string") {
    const part = Buffer.from(bytes, "base64");
    return more === true ? { type: "part", bytes: part } : { type: "blob", blob, bytes: part };
  }
  if (typeof table !== "string" || !Object.hasOwn(TABLES, table) || !isRow(row)) return undefined;
  return { type: "row", table: table as TableName, row };
}

const isRow = (value: unknown): value is VersionedRow =>
  typeof value === "object" && value !== null && "id" in value && "created_at" in value;

/** @throws CommandError for a row that its table cannot hold. */
function* changedRow(
  { table, row }: VersionedKept,
  { change, place }: { readonly change: ChangeRow | undefined; readonly place: string },
): Generator<Kept> {
  const changed = change === undefined ? row : change(row);
  if (changed === undefined) return;
  const field = faultyField(table, changed);
  if (field !== undefined) {
    throw new CommandError(`${place}: ${table} cannot hold the row: its ${field} is no text.`);
  }
  // The steps have made it what its table holds now.
  yield { table, row: changed } as unknown as Kept;
}
