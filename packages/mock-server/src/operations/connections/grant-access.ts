/** The owner of an account says yes or no on the page of its network. */
import { toHex } from "../../domain/wire/hex.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { AuthorizationRow } from "../../tables.ts";

const CODE_BYTES = 16;

export interface Decision {
  readonly isAllowed: boolean;
  /** The name of the account that is chosen. */
  readonly account: string;
}

/** The attempt that a page is about; undefined where there is none, or where it is too late. */
export function findAttempt(
  state: string,
  { store, clock }: ServerContext,
): Promise<AuthorizationRow | undefined> {
  return store.read((tables) => findOpen(state, tables, clock.now()));
}

async function findOpen(state: string, tables: TableReader, now: number) {
  const attempt = await tables.get("authorizations", state);
  return attempt !== undefined && Date.parse(attempt.expires_at) > now ? attempt : undefined;
}

/** @returns where the owner of the account goes from there; undefined as for `findAttempt`. */
export async function decide(
  state: string,
  { isAllowed, account }: Decision,
  server: ServerContext,
): Promise<string | undefined> {
  const code = toHex(server.random.bytes(CODE_BYTES));
  // In one transaction: an attempt that is completed meanwhile must not come back.
  const attempt = await server.store.write(async (tables) => {
    const open = await findOpen(state, tables, server.clock.now());
    if (open !== undefined && isAllowed) {
      await tables.put("authorizations", { ...open, code, account });
    }
    return open;
  });
  if (attempt === undefined) return undefined;
  return withQuery(attempt, isAllowed ? { code } : { error: "access_denied" });
}

function withQuery(
  { redirect_url, id }: AuthorizationRow,
  answer: Readonly<Record<string, string>>,
): string {
  const url = new URL(redirect_url);
  for (const [name, value] of Object.entries({ state: id, ...answer })) {
    url.searchParams.set(name, value);
  }
  return url.href;
}
