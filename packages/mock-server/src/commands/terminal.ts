/** The process around a command, as the program hands it over: a command touches no console and no environment of its own. */

export interface Terminal {
  /** Variables of the environment by their names. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output, and resolves once it is written. @throws OutputError */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  tell(text: string): void;
  /** Whether a person watches standard error, so that a line may be drawn over. */
  readonly isWatched: boolean;
  /** Resolves with the first signal that asks the process to end; a second one ends it at once. */
  stopped(): Promise<NodeJS.Signals>;
}

/** A variable of the environment; set to nothing, as a shell or a container often leaves it, it counts as not set. */
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
