/** What the client tells a log: no key, no body and no query ever reaches it. */
import { redact } from "../errors.ts";

/** What is told beside a message: names and numbers. */
export type LogFacts = Readonly<Record<string, unknown>>;

/** Where the client logs to. `console` fits. */
export interface Logger {
  debug(message: string, facts: LogFacts): void;
  info(message: string, facts: LogFacts): void;
  warn(message: string, facts: LogFacts): void;
  error(message: string, facts: LogFacts): void;
}

/**
 * - `debug`: each attempt, and what it came to.
 * - `info`: each retry, with its reason and its wait.
 * - `warn`: operations that are deprecated, once each; outages of a shared quota, once each.
 * - `error`: hooks and quotas that throw.
 */
export type LogLevel = (typeof logLevels)[number];

export const logLevels = ["debug", "info", "warn", "error", "off"] as const;

/** A logger of which only the levels that are heard exist: `log.debug?.(…)` costs nothing where nobody listens. */
export type Log = Partial<Logger>;

export function createLog(logger: Logger, level: LogLevel): Log {
  const heard = ["debug", "info", "warn", "error"] as const;
  return Object.fromEntries(
    heard.slice(logLevels.indexOf(level)).map((name) => [
      name,
      (message: string, facts: LogFacts) => {
        void unheard(() => logger[name](`postern: ${message}`, withoutSecrets(facts)));
      },
    ]),
  );
}

/** A logger that fails has nobody to tell it to, and breaks no call. */
async function unheard(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // What is logged is told for its own sake.
  }
}

function withoutSecrets(facts: LogFacts): LogFacts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === "number" ? value : redact(String(value))]),
  );
}
