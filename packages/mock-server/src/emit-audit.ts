/** Notes who did what to a key: an entry kept with the change itself, never with a secret in it. */
import type { SessionCaller } from "./domain/caller.ts";
import type { TableWriter } from "./ports.ts";
import type { ServerContext } from "./server-context.ts";

interface AuditContext {
  readonly caller: SessionCaller;
  readonly address: string | undefined;
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

/** @param changed names of the fields that changed; their values stay out of the log. */
export async function emitAudit(
  action: string,
  subjectId: string,
  { caller, address, tables, server, now }: AuditContext,
  changed: readonly string[] = [],
  reason?: string,
): Promise<void> {
  await tables.put("audit", {
    id: server.ids.next("audit", now),
    created_at: new Date(now).toISOString(),
    company_id: caller.company.id,
    action,
    actor_id: caller.member.id,
    subject_id: subjectId,
    address: address ?? null,
    changed,
    reason: reason ?? null,
  });
}
