/** What an import reads: lines, as often as they are asked for. What can be read only once is put into a file first. */
import { createReadStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
/** Bytes read at once: a line is seldom longer. */
const READING = { encoding: "utf8", highWaterMark: 1_048_576 } as const;

/** @throws CommandError where it cannot be read. */
export async function openSource(from: string, terminal: Terminal): Promise<ImportSource> {
  if (from === STANDARD_INPUT) return putIntoFile(terminal.input, "standard input");
  const found = await stat(from).catch((error: Error) => cannotRead(from, error));
  if (!found.isFile()) return putIntoFile(createReadStream(from), from);
  const read = () => createReadStream(from, READING);
  return { name: from, lines: () => linesOf(read(), from), close: async () => undefined };
}

/** A file of this process alone, which is gone when the process ends, in whatever way. */
async function putIntoFile(input: AsyncIterable<Uint8Array>, name: string): Promise<ImportSource> {
  const { file, remove } = await openNamelessFile();
  try {
    await file.writeFile(input);
  } catch (error) {
    await remove();
    return cannotRead(name, error as Error);
  }
  return { name, lines: () => linesOf(textOf(file), name), close: remove };
}

/** From the beginning, each time. */
async function* textOf(file: FileHandle): AsyncGenerator<string> {
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const chunk = new Uint8Array(READING.highWaterMark);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, chunk.byteLength, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    yield utf8.decode(chunk.subarray(0, bytesRead), { stream: true });
  }
  yield utf8.decode();
}

/** Its name is removed while it is open; where the system does not allow that, `remove` does it in the end. */
async function openNamelessFile() {
  const folder = await mkdtemp(join(tmpdir(), "postern-import-"));
  const removeName = () => rm(folder, { recursive: true, force: true });
  const file = await open(join(folder, "export.jsonl"), "wx+", 0o600).catch(async (error) => {
    await removeName();
    throw error;
  });
  await removeName().catch(() => undefined);
  return {
    file,
    async remove() {
      await file.close();
      await removeName();
    },
  };
}

async function* linesOf(chunks: AsyncIterable<string>, name: string): AsyncGenerator<string> {
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
