/** The `serve` command: serves the API on a port until the process receives a signal to stop. */
import { setTimeout as wait } from "node:timers/promises";
import { createLineLog } from "../adapters/log/line-log.ts";
import type { MockServer } from "../open-server.ts";
import type { LongWork } from "../ports/telling.ts";
import { banner } from "./banner.ts";
import { type Command, EXIT, type ExitCode } from "./command.ts";
import { parseCommandLine, type Settings, USAGE } from "./command-line.ts";
import { startProgress } from "./progress.ts";
import { type Terminal, variable } from "./terminal.ts";

export const serve: Command = { usage: USAGE, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const settings = parseCommandLine(args);
  // Not before: what cannot be read is refused, and help is given, without a server.
  const { openServer } = await import("../open-server.ts");
  const log = createLineLog({
    format: settings.logFormat ?? (terminal.isWatched ? "text" : "json"),
    level: settings.logLevel,
    write: (line) => terminal.tell(line),
    now: () => Date.now(),
  });
  const options = {
    ...settings,
    controlToken: settings.controlToken ?? variable(terminal, "POSTERN_CONTROL_TOKEN"),
    encryptionKey: variable(terminal, "POSTERN_ENCRYPTION_KEY"),
    log,
    startProgress: (work: LongWork) => startProgress(terminal, work),
  };
  // Nobody holds this server in-process: without handlers it need not load MSW.
  const server = await openServer(options, () => []);
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
  // Whoever calls the server need not be whoever reads what it prints: it serves on unread.
  const say = (text: string) => terminal.write(`${text}\n`).catch(() => undefined);
  await say(banner(url, settings, { ...server, metricsUrl }));
  const signal = await stopped;
  server.drain();
  const { drainDelayMs } = settings;
  // Ctrl-C means stop now; SIGTERM comes from a service manager, whose clients must not notice the stop.
  if (signal === "SIGTERM" && drainDelayMs > 0) {
    await say(`\nNo longer ready; serving for ${drainDelayMs / 1_000} s more.`);
    await wait(drainDelayMs);
  }
  await say("\nFinishing requests in flight, then closing.");
}
