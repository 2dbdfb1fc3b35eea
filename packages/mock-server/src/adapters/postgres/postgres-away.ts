/** Tells a database that is away from a statement that it refused. */
import { StoreAway } from "../../ports/store.ts";

/** Of the system, and of PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const CODES: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  // Too many connections.
  "53300",
  // Shut down by its administrator, crashed, or not yet started.
  "57P01",
  "57P02",
  "57P03",
]);

/** What the driver says, without a code, of a connection that broke or did not come about. */
const BROKEN =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** @throws StoreAway in the place of what shows that the database is away. */
export async function orAway<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (isAway(error)) throw new StoreAway({ cause: error });
    throw error;
  }
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isAway);
  const { code = "" } = error as { readonly code?: string };
  return CODES.has(code) || BROKEN.test(error.message);
}
