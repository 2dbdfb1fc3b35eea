/**
 * The format of an export file: JSON lines, with a header first, an end marker last, and the store's content between.
 */
import {
  type ChangeRow,
  changesSince,
  SCHEMA_VERSION,
  type VersionedRow,
} from "../adapters/migrations.ts";
import type { Kept, KeptBlob } from "../ports/store.ts";
import { TABLES, type TableName } from "../tables.ts";
import { CommandError } from "./command.ts";

/** The first line of an export file. */
export interface ExportHeader {
  /** The version of this format. */
  readonly postern_export: 1;
  /** The version of the rows. */
  readonly schema: number;
  /** The version of Postern that wrote it. */
  readonly version: string;
  /** RFC 3339 */
  readonly exported_at: string;
  /** A text encrypted with the database's encryption key. A key that decrypts it also decrypts the secrets. */
  readonly encryption_check: string;
  /** The number of rows in each non-empty table, counted before the export. */
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
}

/** The last line of an export file; without it, the file is incomplete. */
interface ExportEnd {
  readonly end: true;
  /** Rows and blobs in the preceding lines. */
  readonly kept: number;
}

/** Maximum bytes of a blob in one line; a longer blob continues on the next. */
const BLOB_PART_BYTES = 786_432;

/** @returns lines without line breaks. */
export async function* toLines(
  header: ExportHeader,
  kept: AsyncIterable<Kept>,
): AsyncGenerator<string> {
  yield JSON.stringify(header);
  let count = 0;
  for await (const one of kept) {
    count += 1;
    if ("blob" in one) yield* blobLines(one);
    else yield JSON.stringify(one);
  }
  yield JSON.stringify({ end: true, kept: count } satisfies ExportEnd);
}

function* blobLines({ blob, bytes }: KeptBlob): Generator<string> {
  let from = 0;
  do {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, partLength(bytes, from));
    from += BLOB_PART_BYTES;
    const isLast = from >= bytes.byteLength;
    yield JSON.stringify({ blob, bytes: part.toString("base64"), ...(!isLast && { more: true }) });
  } while (from < bytes.byteLength);
}

const partLength = (bytes: Uint8Array, from: number): number =>
  Math.min(BLOB_PART_BYTES, bytes.byteLength - from);

/** @throws CommandError if the file is not an export, or a newer version of Postern wrote it. */
export function readHeader(line: string | undefined, file: string): ExportHeader {
  const header = line === undefined ? undefined : (parse(line) as Partial<ExportHeader>);
  if (header?.postern_export === undefined) {
    throw new CommandError(`${file} is not a Postern export: its first line is not a header.`);
  }
  const { postern_export: format, schema = 0 } = header;
  if (format > 1 || schema > SCHEMA_VERSION) {
    throw new CommandError(
      `${file}: a newer Postern wrote it (format ${format}, schema ${schema}; this one knows 1 and ${SCHEMA_VERSION}). Use that version.`,
    );
  }
  return header as ExportHeader;
}

/**
 * Reads the lines after the header.
 * @throws CommandError for an invalid line, or an incomplete file.
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
    else yield* changedRow(item, changes.get(item.table));
  }
  throw new CommandError(`${file} was cut off: its last line is missing.`);
}

type Item =
  | { readonly type: "row"; readonly table: TableName; readonly row: VersionedRow }
  | { readonly type: "blob"; readonly blob: string; readonly bytes: Uint8Array }
  | { readonly type: "end"; readonly kept: number };

type Line = Item | { readonly type: "part"; readonly bytes: Uint8Array };

/** Joins the parts of each blob. */
async function* itemsOf(lines: AsyncIterable<string>, file: string): AsyncGenerator<Item> {
  let parts: Uint8Array[] = [];
  let number = 1;
  for await (const text of lines) {
    number += 1;
    const line = readLine(text);
    if (line === undefined) throw new CommandError(`${file}, line ${number}: cannot be read.`);
    if (line.type === "part") {
      parts.push(line.bytes);
    } else if (line.type === "blob") {
      yield { ...line, bytes: Buffer.concat([...parts, line.bytes]) };
      parts = [];
    } else {
      yield line;
    }
  }
}

/** @returns undefined for an invalid line. */
function readLine(text: string): Line | undefined {
  const { table, row, blob, bytes, more, end, kept } = parse(text);
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

/** @returns an empty object if the text is not a JSON object. */
function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Migrates the row to the current schema. */
function* changedRow(
  { table, row }: { readonly table: TableName; readonly row: VersionedRow },
  change: ChangeRow | undefined,
): Generator<Kept> {
  const changed = change === undefined ? row : change(row);
  if (changed !== undefined) yield { table, row: changed } as unknown as Kept;
}
