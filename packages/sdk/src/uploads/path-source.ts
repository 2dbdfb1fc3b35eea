/** Reads a file of the machine's. Its module is asked for when a path is given, so that no bundle for browsers holds it. */
import { SourceError, UsageError } from "../errors.ts";
import type { Source } from "./source.ts";

const chunkBytes = 1024 * 1024;

/** By what a change is noticed. */
interface State {
  readonly size: number;
  readonly mtimeMs: number;
}

type OpenFile = Awaited<ReturnType<ReturnType<typeof fileSystem>["open"]>>;

/** @throws {SourceError} where there is no such file. */
export async function pathSource(path: string): Promise<Source> {
  const { stat } = fileSystem();
  const before = await orSourceError(path, stat(path));
  if (!before.isFile()) {
    throw new SourceError(`${path} is no file.`);
  }
  const name = path.split(/[\\/]/).at(-1);
  return { name, mimeType: undefined, size: before.size, read: () => readFile(path, before) };
}

async function* readFile(path: string, before: State): AsyncGenerator<Uint8Array> {
  const file = await orSourceError(path, fileSystem().open(path));
  try {
    for (let at = 0; at < before.size; ) {
      const chunk = new Uint8Array(Math.min(chunkBytes, before.size - at));
      const { bytesRead } = await orSourceError(path, file.read(chunk, 0, chunk.length, at));
      if (bytesRead === 0) {
        throw changed(path);
      }
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
    await requireUnchanged(path, file, before);
  } finally {
    await file.close();
  }
}

async function requireUnchanged(path: string, file: OpenFile, before: State): Promise<void> {
  const after = await orSourceError(path, file.stat());
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw changed(path);
  }
}

const changed = (path: string): SourceError =>
  new SourceError(`${path} changed while it was uploaded. Upload it again once it is at rest.`);

function fileSystem() {
  const found = globalThis.process?.getBuiltinModule?.("node:fs/promises");
  if (found === undefined) {
    throw new UsageError("There are no files here, so a path says nothing: give a Blob or a File.");
  }
  return found;
}

async function orSourceError<Value>(path: string, pending: Promise<Value>): Promise<Value> {
  try {
    return await pending;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError(`${path} cannot be read: ${reason}.`, cause);
  }
}
