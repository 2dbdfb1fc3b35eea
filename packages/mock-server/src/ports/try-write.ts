/** Runs a write only to see what it comes to. */
import type { Store, TableWriter } from "./store.ts";

/** What `work` comes to, or throws, as one transaction; none of its changes are kept. */
export async function tryWrite<Result>(
  store: Pick<Store, "write">,
  work: (tables: TableWriter) => Promise<Result>,
): Promise<Result> {
  const done = new WriteDone();
  try {
    await store.write(async (tables) => {
      done.result = await work(tables);
      throw done;
    });
  } catch (error) {
    if (error !== done) throw error;
  }
  // It was set where the work came to its end, and nothing else throws `done`.
  return done.result as Result;
}

/** Takes a write back that has come to its end. */
class WriteDone extends Error {
  override readonly name = "WriteDone";
  result: unknown;
}
