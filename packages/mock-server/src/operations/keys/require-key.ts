/** Finds the key that a path names, in the caller's own company. */

import type { SessionCaller } from "../../domain/access/caller.ts";
import type { ApiKey } from "../../domain/keys/api-key.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";

/** @throws Problem `NOT_FOUND`, for another company's key just as for none. */
export async function requireKey(
  id: string,
  { company }: SessionCaller,
  tables: TableReader,
): Promise<ApiKey> {
  const key = await tables.get("api_keys", id);
  if (key?.company_id === company.id) return key;
  throw problem("NOT_FOUND", { message: `There is no API key ${id} in this company.` });
}
