/** Requests told apart by a value of theirs, such as the address that they came from. */

/** One value as plain data. A row, because callers choose these texts, and an object has names of its own. */
export type TallyRow = readonly [value: string, requests: number, errors: number];

/** Stands for every value that there was no more room for. */
export const OTHER = "other";

interface Count {
  requests: number;
  errors: number;
}

export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly #maximum: number;

  /** @param maximum Values that are told apart; what comes after them is counted as `OTHER`. */
  constructor(maximum: number = Number.POSITIVE_INFINITY) {
    this.#maximum = maximum;
  }

  add(value: string, isError: boolean): void {
    const count = this.#countOf(value);
    count.requests += 1;
    if (isError) count.errors += 1;
  }

  merge(rows: readonly TallyRow[]): void {
    for (const [value, requests, errors] of rows) {
      const count = this.#countOf(value);
      count.requests += requests;
      count.errors += errors;
    }
  }

  /** In the order in which the values first came up. */
  rows(): TallyRow[] {
    return [...this.#counts].map(([value, { requests, errors }]) => [value, requests, errors]);
  }

  #countOf(value: string): Count {
    const known = this.#counts.get(value);
    if (known !== undefined) return known;
    if (this.#counts.size >= this.#maximum && value !== OTHER) return this.#countOf(OTHER);
    const count = { requests: 0, errors: 0 };
    this.#counts.set(value, count);
    return count;
  }
}
