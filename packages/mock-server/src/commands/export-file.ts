/**
 * The format of an export file: JSON lines, with a header first, an end marker last, and the store's content between.
 */
import { SCHEMA_VERSION } from "../adapters/migrations.ts";
import type { Kept, KeptBlob } from "../ports/store.ts";
import type { TableName } from "../tables.ts";
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
  const header = line === undefined ? undefined : (parseLine(line) as Partial<ExportHeader>);
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

/** @returns an empty object if the text is not a JSON object. */
export function parseLine(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
