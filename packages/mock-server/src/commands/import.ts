/** The `import` command: fills an empty database from an export, all or nothing. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { ENCRYPTION_CHECK_ID } from "../jobs/kept/kept-cipher.ts";
import { WrongEncryptionKey } from "../ports/cryptography.ts";
import { type Kept, UniqueViolation } from "../ports/store.ts";
import type { Progress } from "../ports/telling.ts";
import { type Command, CommandError, EXIT, type ExitCode } from "./command.ts";
import { type ExportHeader, fromLines, readHeader } from "./export-file.ts";
import { DATABASE_OPTIONS, DATABASE_USAGE } from "./open-database.ts";
import { type OpenStore, openStore } from "./open-store.ts";
import { startProgress } from "./progress.ts";
import { readOptions, requireOption } from "./read-options.ts";
import type { Terminal } from "./terminal.ts";

const usage = `Usage: postern-mock import --from FILE [OPTIONS]

Fills an empty database from an export, in one transaction, one row at a time. Stop every server that
uses the database first.

  --from FILE              export file, written by this version or an older one
${DATABASE_USAGE}
  --help                   this text

The export's secrets are encrypted with the exported database's key: set POSTERN_ENCRYPTION_KEY to
that key. It is checked before anything is written.
`;

const OPTIONS = { ...DATABASE_OPTIONS, from: { type: "string" } } as const;

export const importState: Command = { usage, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { database, from } = readOptions(args, OPTIONS);
  const file = requireOption(from, "from");
  const header = await headerOf(file);
  const target = await openStore(database, terminal);
  try {
    await requireKey(header, target);
    await requireEmpty(target);
    const total = Object.values(header.rows).reduce((sum, count) => sum + count, 0);
    const progress = startProgress(terminal, { verb: "Imported", total });
    await target.store.load(() => keptIn(file, header, progress));
    progress.end();
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
    throw new CommandError(`${file} contradicts itself: ${error.message}`);
  } finally {
    await target.store.close();
  }
}

async function headerOf(file: string): Promise<ExportHeader> {
  for await (const line of linesOf(file)) return readHeader(line, file);
  return readHeader(undefined, file);
}

async function* keptIn(
  file: string,
  header: ExportHeader,
  progress: Progress,
): AsyncGenerator<Kept> {
  for await (const kept of fromLines(linesOf(file, 1), { header, file })) {
    yield kept;
    progress.step();
  }
}

/** @param skipped Lines at the start that are left out. */
async function* linesOf(file: string, skipped = 0): AsyncGenerator<string> {
  const input = createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (number > skipped) yield line;
    }
  } catch (error) {
    throw error instanceof CommandError ? error : cannotRead(file, error as Error);
  } finally {
    input.destroy();
  }
}

const cannotRead = (file: string, { message }: Error): CommandError =>
  new CommandError(`Cannot read ${file}: ${message}.`);

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
