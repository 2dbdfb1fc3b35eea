/** The `import` command: fills an empty database from an export, all or nothing. */
import { ENCRYPTION_CHECK_ID } from "../jobs/kept/kept-cipher.ts";
import { WrongEncryptionKey } from "../ports/cryptography.ts";
import { type Kept, UniqueViolation } from "../ports/store.ts";
import type { Progress } from "../ports/telling.ts";
import { type Command, CommandError, EXIT, type ExitCode } from "./command.ts";
import { type ExportHeader, readHeader } from "./export-file.ts";
import { fromLines } from "./export-lines.ts";
import { type ImportSource, openSource } from "./import-source.ts";
import { DATABASE_OPTIONS, DATABASE_USAGE } from "./open-database.ts";
import { type OpenStore, openStore } from "./open-store.ts";
import { startProgress } from "./progress.ts";
import { readOptions, requireOption } from "./read-options.ts";
import type { Terminal } from "./terminal.ts";

const usage = `Usage: postern-mock import --from FILE [OPTIONS]

Fills an empty database from an export, in one transaction, one row at a time. Stop every server that
uses the database first.

  --from FILE              a file of export, of this version or an older one; - for standard input
${DATABASE_USAGE}
  --help                   this text

The export's secrets are encrypted with the exported database's key: set POSTERN_ENCRYPTION_KEY to
that key. It is checked before anything is written.
`;

const OPTIONS = { ...DATABASE_OPTIONS, from: { type: "string" } } as const;

export const importState: Command = { usage, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { database, from } = readOptions(args, OPTIONS);
  const source = await openSource(requireOption(from, "from"), terminal);
  try {
    const header = await headerOf(source);
    const target = await openStore(database, terminal);
    await importAll(source, header, { target, terminal }).finally(() => target.store.close());
  } finally {
    await source.close();
  }
  return EXIT.done;
}

interface Importing {
  readonly target: OpenStore;
  readonly terminal: Terminal;
}

async function importAll(
  source: ImportSource,
  header: ExportHeader,
  { target, terminal }: Importing,
): Promise<void> {
  await requireKey(header, target);
  await requireEmpty(target);
  const total = Object.values(header.rows).reduce((sum, count) => sum + count, 0);
  const progress = startProgress(terminal, { verb: "Imported", total });
  try {
    await target.store.load(() => keptIn(source, header, progress));
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
    throw new CommandError(`${source.name} contradicts itself: ${error.message}`);
  } finally {
    progress.end();
  }
}

async function headerOf({ name, lines }: ImportSource): Promise<ExportHeader> {
  for await (const line of lines()) return readHeader(line, name);
  return readHeader(undefined, name);
}

async function* keptIn(
  { name, lines }: ImportSource,
  header: ExportHeader,
  progress: Progress,
): AsyncGenerator<Kept> {
  for await (const kept of fromLines(afterHeader(lines()), { header, file: name })) {
    yield kept;
    progress.step();
  }
}

async function* afterHeader(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  let isHeader = true;
  for await (const line of lines) {
    if (!isHeader) yield line;
    isHeader = false;
  }
}

/** @throws CommandError if the target's encryption key cannot decrypt the export's secrets. */
async function requireKey(header: ExportHeader, { cipher, encryptionKey }: OpenStore) {
  try {
    await cipher.open(header.encryption_check, ENCRYPTION_CHECK_ID);
  } catch (error) {
    if (!(error instanceof WrongEncryptionKey)) throw error;
    encryptionKey.discard();
    throw new CommandError(
      "The secrets of the export are encrypted under another key. Set POSTERN_ENCRYPTION_KEY to the key of the exported database.",
    );
  }
}

/** Ignores the settings table: a server fills it as soon as it starts. */
async function requireEmpty({ store, name }: OpenStore): Promise<void> {
  const found = await store.dump(async (all) => {
    for await (const kept of all) if (!("table" in kept && kept.table === "settings")) return kept;
    return;
  });
  if (found === undefined) return;
  throw new CommandError(`The database ${name} is not empty. Name an empty one.`);
}
