/** Where an export goes: standard output, or a file that is whole or not there. */
import { open, rm } from "node:fs/promises";
import { CommandError } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export interface ExportOutput {
  write(text: string): Promise<void>;
  /** Everything is written. */
  finish(): Promise<void>;
  /** Takes back what was made. */
  discard(): Promise<void>;
}

/** @throws CommandError for a file that cannot be made. */
export function openOutput(file: string | undefined, terminal: Terminal): Promise<ExportOutput> {
  return file === undefined ? Promise.resolve(printed(terminal)) : openFile(file);
}

const nothing = async () => undefined;

const printed = (terminal: Terminal): ExportOutput => ({
  write: (text) =>
    terminal.write(text).catch(({ message }: Error): never => {
      throw new CommandError(`${message} The export is incomplete.`);
    }),
  finish: nothing,
  discard: nothing,
});

async function openFile(file: string): Promise<ExportOutput> {
  const made = await open(file, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "EEXIST" ? "it already exists" : error.message;
    throw new CommandError(`Cannot create ${file}: ${reason}. Name another file.`);
  });
  const refuse = ({ message }: Error): never => {
    throw new CommandError(`Cannot write ${file}: ${message}. Make room, or name another file.`);
  };
  return {
    write: (text) => made.appendFile(text).catch(refuse),
    async finish() {
      await made.sync().catch(refuse);
      await made.close().catch(refuse);
    },
    async discard() {
      await made.close().catch(nothing);
      await rm(file, { force: true });
    },
  };
}
