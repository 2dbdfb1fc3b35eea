/** The owner of an account says yes or no on the page of its network. */
import { toHex } from "../../domain/wire/hex.ts";
import type { ServerContext } from "../../server-context.ts";
import type { AuthorizationRow } from "../../tables.ts";

const CODE_BYTES = 16;

export interface Decision {
  readonly isAllowed: boolean;
  /** The name of the account that is chosen. */
  readonly account: string;
}

/** The attempt that a page is about; undefined where there is none, or where it is too late. */
export async function findAttempt(
  state: string,
  { store, clock }: ServerContext,
): Promise<AuthorizationRow | undefined> {
  const attempt = await store.read((tables) => tables.get("authorizations", state));
  return attempt !== undefined && Date.parse(attempt.expires_at) > clock.now()
    ? attempt
    : undefined;
}

/** @returns where the owner of the account goes from there; undefined as for `findAttempt`. */
export async function decide(
  state: string,
  { isAllowed, account }: Decision,
  server: ServerContext,
): Promise<string | undefined> {
  const attempt = await findAttempt(state, server);
  if (attempt === undefined) return undefined;
  if (!isAllowed) return withQuery(attempt, { error: "access_denied" });
  const code = toHex(server.random.bytes(CODE_BYTES));
  await server.store.write((tables) => tables.put("authorizations", { ...attempt, code, account }));
  return withQuery(attempt, { code });
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
