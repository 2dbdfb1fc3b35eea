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

interface AuditFacts {
  readonly action: string;
  readonly subjectId: string;
  /** Names of the fields that changed; their values stay out of the log. */
  readonly changed?: readonly string[];
  readonly reason?: string | undefined;
}

export async function emitAudit(
  { action, subjectId, changed = [], reason }: AuditFacts,
  { caller, address, tables, server, now }: AuditContext,
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
