/** Names the statements that connections prepare once and run many times. */
import type { QueryConfig } from "pg";

/** By SQL, of which there is a bounded number: no value is ever part of it. */
const names = new Map<string, string>();

export function prepared(text: string, values: readonly unknown[]): QueryConfig {
  const name = names.get(text) ?? `postern_${names.size}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}
