/** What a piece of due work is that is done within a transaction alone. */
import type { TableWriter } from "../ports/store.ts";
import type { Activity, ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";

/** @returns what the log is to tell of it, once the transaction has succeeded. */
export type RunWithin = (
  job: JobRow,
  kept: { readonly tables: TableWriter; readonly server: ServerContext },
) => Promise<readonly Activity[]>;
