/** The `serve` command: serves the API on a port until the process receives a signal to stop. */
import { setTimeout as wait } from "node:timers/promises";
import { createLineLog } from "../adapters/log/line-log.ts";
import { createMockServer, type MockServer } from "../mock-server.ts";
import { banner } from "./banner.ts";
import { type Command, EXIT, type ExitCode } from "./command.ts";
import { parseCommandLine, type Settings, USAGE } from "./command-line.ts";
import { startProgress } from "./progress.ts";
import { type Terminal, variable } from "./terminal.ts";

export const serve: Command = { usage: USAGE, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const settings = parseCommandLine(args);
  const log = createLineLog({
    format: settings.logFormat ?? (terminal.isWatched ? "text" : "json"),
    level: settings.logLevel,
    write: (line) => terminal.tell(line),
    now: () => Date.now(),
  });
  const encryptionKey = variable(terminal, "POSTERN_ENCRYPTION_KEY");
  const server = await createMockServer({
    ...settings,
    encryptionKey,
    log,
    startProgress: (work) => startProgress(terminal, work),
  });
  try {
    await serveUntilStopped(server, settings, terminal);
  } finally {
    await server.close();
  }
  return EXIT.done;
}

async function serveUntilStopped(server: MockServer, settings: Settings, terminal: Terminal) {
  const { url, metricsUrl } = await server.listen(settings);
  // Listen for signals before printing the banner: a script that reads it may stop the server at once.
  const stopped = terminal.stopped();
  await terminal.write(`${banner(url, settings, { ...server, metricsUrl })}\n`);
  const signal = await stopped;
  server.drain();
  const { drainDelayMs } = settings;
  // Ctrl-C means stop now; SIGTERM comes from a service manager, whose clients must not notice the stop.
  if (signal === "SIGTERM" && drainDelayMs > 0) {
    await terminal.write(`\nNo longer ready; serving for ${drainDelayMs / 1_000} s more.\n`);
    await wait(drainDelayMs);
  }
  await terminal.write("\nFinishing requests in flight, then closing.\n");
}
