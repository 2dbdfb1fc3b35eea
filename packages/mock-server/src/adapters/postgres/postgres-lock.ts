/** Locks that programs on one PostgreSQL database agree upon; each is held by a connection, and falls with it. */
import type { ClientBase } from "pg";

/** Marks a lock as Postern's: "PSTN". */
const OURS = 0x5053544e;

export type LockName = "migration" | "conflicting writes" | `task ${string}`;

/** Waits until the lock is free, and takes it until the transaction ends. */
export async function lockInTransaction(client: ClientBase, name: LockName): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1, hashtext($2))", [OURS, name]);
}

/** Waits until the lock is free, and takes it. */
export async function lock(client: ClientBase, name: LockName): Promise<true> {
  await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [OURS, name]);
  return true;
}

/** Takes the lock where it is free; `false`: another connection has it. */
export async function tryLock(client: ClientBase, name: LockName): Promise<boolean> {
  const sql = "SELECT pg_try_advisory_lock($1, hashtext($2)) AS is_ours";
  const { rows } = await client.query<{ is_ours: boolean }>(sql, [OURS, name]);
  return rows[0]?.is_ours === true;
}

/** Never fails: a connection that has broken holds no lock. */
export async function unlock(client: ClientBase, name: LockName): Promise<void> {
  const sql = "SELECT pg_advisory_unlock($1, hashtext($2))";
  await client.query(sql, [OURS, name]).catch(() => undefined);
}
