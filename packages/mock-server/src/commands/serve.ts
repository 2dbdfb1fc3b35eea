/** Serves the API on a port until the process is told to end. */
import { banner } from "../banner.ts";
import { parseCommandLine, USAGE } from "../command-line.ts";
import { createMockServer } from "../mock-server.ts";
import type { Log } from "../ports.ts";
import { type Command, EXIT, type ExitCode } from "./command.ts";
import { type Terminal, variable } from "./terminal.ts";

export const serve: Command = { usage: USAGE, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const settings = parseCommandLine(args);
  const log: Log = (level, message, fields) =>
    terminal.tell(`${JSON.stringify({ level, message, ...fields })}\n`);
  const encryptionKey = variable(terminal, "POSTERN_ENCRYPTION_KEY");
  const server = await createMockServer({ ...settings, encryptionKey, log });
  try {
    const { url } = await server.listen(settings);
    // Before the banner: whoever has read it may stop the server.
    const stopped = terminal.stopped();
    await terminal.write(`${banner(url, settings, server)}\n`);
    await stopped;
    await terminal.write("\nAnswering what is in flight, then closing.\n");
  } finally {
    await server.close();
  }
  return EXIT.done;
}
