/** The `export` command: writes a consistent snapshot of a database as JSON lines, one row at a time. */
import { existsSync } from "node:fs";
import { SCHEMA_VERSION } from "../adapters/migrations.ts";
import { parseDatabase } from "../composition/options.ts";
import { checkEncryptionKey, ENCRYPTION_CHECK_ID } from "../jobs/kept/kept-cipher.ts";
import { WrongEncryptionKey } from "../ports/cryptography.ts";
import type { Store } from "../ports/store.ts";
import type { Progress } from "../ports/telling.ts";
import { TABLES, type TableName } from "../tables.ts";
import { VERSION } from "../version.ts";
import { type Command, CommandError, EXIT, type ExitCode } from "./command.ts";
import { type ExportHeader, toLines } from "./export-file.ts";
import { type ExportOutput, openOutput } from "./export-output.ts";
import { DATABASE_OPTIONS, DATABASE_USAGE } from "./open-database.ts";
import { type OpenStore, openStore } from "./open-store.ts";
import { startProgress } from "./progress.ts";
import { readOptions } from "./read-options.ts";
import type { Terminal } from "./terminal.ts";

const usage = `Usage: postern-mock export [OPTIONS] > FILE

Writes a consistent snapshot of a database as lines of JSON, one row at a time, so memory use does not
grow with its size. Stop the server before you export an SQLite file; PostgreSQL can stay in use.

  --to FILE                file to create; it must not exist (default: standard output)
${DATABASE_USAGE}
  --help                   this text

Secrets that can be revealed stay encrypted. To import the file, you need the encryption key of this
database: POSTERN_ENCRYPTION_KEY, or the .key file beside an SQLite file.
`;

const OPTIONS = { ...DATABASE_OPTIONS, to: { type: "string" } } as const;

/** Characters; a line may be longer. */
const WRITTEN_AT_ONCE = 65_536;

export const exportState: Command = { usage, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { database, to } = readOptions(args, OPTIONS);
  requireThere(database);
  // Before the database: to open one may make its encryption key.
  const out = await openOutput(to, terminal);
  try {
    const source = await openStore(database, terminal);
    await exportAll(source, out, terminal).finally(() => source.store.close());
    await out.finish();
  } catch (error) {
    await out.discard();
    throw error;
  }
  return EXIT.done;
}

async function exportAll(source: OpenStore, out: ExportOutput, terminal: Terminal): Promise<void> {
  const header = await makeHeader(source);
  const total = Object.values(header.rows).reduce((sum, count) => sum + count, 0);
  const progress = startProgress(terminal, { verb: "Exported", total });
  try {
    await source.store.dump((kept) => writeLines(toLines(header, kept), out, progress));
  } finally {
    progress.end();
  }
}

async function writeLines(
  lines: AsyncIterable<string>,
  out: ExportOutput,
  progress: Progress,
): Promise<void> {
  let waiting = "";
  for await (const line of lines) {
    waiting += `${line}\n`;
    progress.step();
    if (waiting.length < WRITTEN_AT_ONCE) continue;
    await out.write(waiting);
    waiting = "";
  }
  await out.write(waiting);
}

/** Opening a missing file would create it. */
function requireThere(database: string): void {
  const found = parseDatabase(database);
  if (found.kind !== "sqlite" || existsSync(found.file)) return;
  throw new CommandError(`The file ${found.file} does not exist. Name another one to export.`);
}

async function makeHeader({
  store,
  cipher,
  encryptionKey,
  name,
}: OpenStore): Promise<ExportHeader> {
  try {
    await checkEncryptionKey(cipher, store);
  } catch (error) {
    if (!(error instanceof WrongEncryptionKey)) throw error;
    encryptionKey.discard();
    throw new CommandError(
      `The secrets of ${name} are encrypted under another key. Set POSTERN_ENCRYPTION_KEY to that key.`,
    );
  }
  return {
    postern_export: 1,
    schema: SCHEMA_VERSION,
    version: VERSION,
    exported_at: new Date().toISOString(),
    encryption_check: await cipher.seal("Postern", ENCRYPTION_CHECK_ID),
    rows: await countRows(store),
  };
}

async function countRows(store: Store): Promise<ExportHeader["rows"]> {
  const counts = await store.read((tables) =>
    Promise.all(
      (Object.keys(TABLES) as TableName[]).map(
        async (table) => [table, await tables.count(table, {})] as const,
      ),
    ),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
