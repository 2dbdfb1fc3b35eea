/** What a proof at length is: the tests hold the same in short. */

/** What may be chosen on the command line; a proof takes those that it has a default for. */
export interface Settings {
  /** How often it is tried. */
  readonly rounds: number;
  /** The kind of database: `sqlite` or `postgres`. */
  readonly database: string;
  /** Servers on one database. */
  readonly instances: number;
  /** Connections that are held at once. */
  readonly connections: number;
  /** How long the load lasts. */
  readonly seconds: number;
}

export interface Proof<Name extends keyof Settings = keyof Settings> {
  readonly defaults: Readonly<Pick<Settings, Name>>;
  /** @returns what was seen. @throws Error that says what does not hold. */
  readonly prove: (settings: Pick<Settings, Name>) => Promise<string>;
}

/** @throws Error with what was lost or done twice, where there is any. */
export function requireNone(figures: string, faults: readonly string[]): string {
  if (faults.length === 0) return figures;
  throw new Error([figures, ...faults.map((fault) => `  ${fault}`)].join("\n"));
}
