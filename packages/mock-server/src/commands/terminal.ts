/** The process around a command, as the program hands it over: a command touches no console and no environment of its own. */

export interface Terminal {
  /** Variables of the environment by their names. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output, and resolves once there is room for more. */
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
