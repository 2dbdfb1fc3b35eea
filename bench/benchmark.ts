/** What a file of `benches/` exports. */
export interface Benchmark {
  /** What is measured, in one line. */
  readonly title: string;
  /** Measures everything in turn, in this process: rows of a table, the peers among them. */
  run(): Promise<readonly Readonly<Record<string, string | number>>[]>;
}
