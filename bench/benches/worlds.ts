/** Measures what a world costs: to make, to hold, to go back to a moment of it. */
import { startChild } from "../support/child.ts";

export const title = "a world with the demo company, in memory, of the processor's time";

export async function run() {
  const child = await startChild<Record<string, number>>("open-worlds.ts");
  return [child.ready];
}
