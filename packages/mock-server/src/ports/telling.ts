/** Whom the core tells what happens: a log, a meter, and whoever watches long work. */

/** One line of structured log; secrets never get here. */
export type Log = (level: "info" | "warn" | "error", message: string, fields?: LogFields) => void;

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Is told what happens, for whoever runs the server; it never fails, and keeps nobody waiting. */
export interface Meter {
  /** An attempt to publish, or to deliver an event. */
  countAttempt(type: "publishing" | "webhook", hasSucceeded: boolean): void;
  /** Work of the store, as long as it took its caller. */
  timeStore(kind: "read" | "write", seconds: number, hasFailed: boolean): void;
}

/** Begins to tell whoever watches how far long work has come. */
export type StartProgress = (work: LongWork) => Progress;

/** Told as `Exported 120 of 500 rows.` */
export interface LongWork {
  /** What is done to each: `Exported`. */
  readonly verb: string;
  /** What there are of them, in the plural; absent: it goes without saying. */
  readonly unit?: string;
  /** How many there will be, as far as is known. */
  readonly total: number;
}

export interface Progress {
  /** So many more are done. @default 1 */
  step(count?: number): void;
  /** All is done, or will not be. */
  end(): void;
}
