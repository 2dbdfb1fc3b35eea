#!/usr/bin/env node
/** The process: a command line in, a port out. The one place with a console and an exit code. */
import { ListenError } from "./adapters/http/node-http.ts";
import { StoreUnusableError } from "./adapters/store-unusable-error.ts";
import { banner } from "./banner.ts";
import { parseCommandLine, type Settings, USAGE } from "./command-line.ts";
import { createMockServer } from "./mock-server.ts";
import { OptionError } from "./options.ts";
import type { Log } from "./ports.ts";

/** Failures that are the user's to mend: told in one line, with no stack trace. */
const USER_ERRORS = [OptionError, StoreUnusableError, ListenError] as const;

const log: Log = (level, message, fields) =>
  console.error(JSON.stringify({ level, message, ...fields }));

try {
  const settings = parseCommandLine(process.argv.slice(2));
  if (settings === undefined) console.log(USAGE);
  else await serve(settings);
} catch (error) {
  if (!USER_ERRORS.some((type) => error instanceof type)) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function serve(settings: Settings): Promise<void> {
  // Set to nothing, it counts as not set: that is how a shell or a container often leaves it.
  const encryptionKey = process.env["POSTERN_ENCRYPTION_KEY"] || undefined;
  const server = await createMockServer({ ...settings, encryptionKey, log });
  const stop = () => {
    console.log("\nAnswering what is in flight, then closing.");
    void server.close();
  };
  try {
    const { url } = await server.listen(settings);
    // Before the banner: whoever has read it may stop the server.
    process.once("SIGINT", stop).once("SIGTERM", stop);
    console.log(banner(url, settings, server));
  } catch (error) {
    await server.close();
    throw error;
  }
}
