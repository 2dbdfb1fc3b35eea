/** What an import reads: lines, as often as they are asked for. What can be read only once is put into a file first. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { CommandError } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export interface ImportSource {
  /** As people know it. */
  readonly name: string;
  /** From the first one on, without their ends. @throws CommandError where it cannot be read. */
  lines(): AsyncGenerator<string>;
  close(): Promise<void>;
}

/** Names standard input. */
const STANDARD_INPUT = "-";
/** Read at once: a line is seldom longer. */
const CHUNK_BYTES = 1_048_576;

/** @throws CommandError where it cannot be read. */
export async function openSource(from: string, terminal: Terminal): Promise<ImportSource> {
  if (from === STANDARD_INPUT) return putIntoFile(terminal.input, "standard input");
  const found = await stat(from).catch((error: Error) => cannotRead(from, error));
  if (!found.isFile()) return putIntoFile(createReadStream(from), from);
  return { name: from, lines: () => linesOf(from, from), close: async () => undefined };
}

/** Its folder is for this user alone. */
async function putIntoFile(input: AsyncIterable<Uint8Array>, name: string): Promise<ImportSource> {
  const folder = await mkdtemp(join(tmpdir(), "postern-import-"));
  const file = join(folder, "export.jsonl");
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(input, createWriteStream(file));
  } catch (error) {
    await close();
    return cannotRead(name, error as Error);
  }
  return { name, lines: () => linesOf(file, name), close };
}

async function* linesOf(file: string, name: string): AsyncGenerator<string> {
  const chunks = createReadStream(file, { encoding: "utf8", highWaterMark: CHUNK_BYTES });
  try {
    yield* splitLines(chunks);
  } catch (error) {
    cannotRead(name, error as Error);
  }
}

/** At line feeds alone: JSON leaves what else may end a line, such as U+2028, as it is. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = "";
  for await (const chunk of chunks) {
    const lines = (begun + chunk).split("\n");
    begun = lines.pop() ?? "";
    yield* lines;
  }
  if (begun !== "") yield begun;
}

function cannotRead(name: string, { message }: Error): never {
  throw new CommandError(`Cannot read ${name}: ${message}.`);
}
