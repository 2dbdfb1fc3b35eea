/** The reporting ports: a log, a meter, and the progress of long work. */

/** One line of structured log; secrets never get here. */
export type Log = (level: "info" | "warn" | "error", message: string, fields?: LogFields) => void;

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Records metrics for operators. It never fails and never blocks. */
export interface Meter {
  /** An attempt to publish, or to deliver an event. */
  countAttempt(type: "publishing" | "webhook", hasSucceeded: boolean): void;
  /** Work of the store, as long as it took its caller. */
  timeStore(kind: "read" | "write", seconds: number, hasFailed: boolean): void;
}

/** Starts reporting the progress of long work. */
export type StartProgress = (work: LongWork) => Progress;

/** Told as `Exported 120 of 500 rows.` */
export interface LongWork {
  /** What is done to each: `Exported`. */
  readonly verb: string;
  /** The unit in the plural, if any. */
  readonly unit?: string;
  /** The expected total. */
  readonly total: number;
}

export interface Progress {
  /** So many more are done. @default 1 */
  step(count?: number): void;
  /** All is done, or will not be. */
  end(): void;
}
