/** The environment, input and output that a command receives; commands never use the console or `process` directly. */

export interface Terminal {
  /** Environment variables by name. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output, and resolves once it is written. @throws OutputError */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  tell(text: string): void;
  /** Whether standard error is a terminal, so that a line can be redrawn. */
  readonly isWatched: boolean;
  /** Resolves with the first signal that asks the process to stop; a second one ends it immediately. */
  stopped(): Promise<NodeJS.Signals>;
}

/** An environment variable. An empty value, which shells and containers often set, counts as not set. */
export const variable = ({ environment }: Terminal, name: string): string | undefined =>
  environment[name] || undefined;

/** Standard output takes no more. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  /** Whether whoever read has gone, as `head` does, and nobody is left to tell. */
  readonly isReaderGone: boolean;

  constructor(cause: NodeJS.ErrnoException) {
    super(`Cannot write to standard output: ${cause.message}.`, { cause });
    this.isReaderGone = cause.code === "EPIPE";
  }
}
