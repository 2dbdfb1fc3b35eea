/** Notes who did what to a key, a member or a company: an entry kept with the change itself, never with a secret in it. */
import { type Caller, callerActor } from "../domain/access/caller.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { redactText } from "../domain/wire/redact.ts";
import type { TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";

export interface AuditFacts {
  /** A noun and what became of it: `api_key.revoked`. */
  readonly action: `${string}.${string}`;
  readonly subject: AuditSubject;
  /** Names of the fields that changed; their values stay out of the log. */
  readonly changed?: readonly string[];
  readonly reason?: string | undefined;
}

/** What it was done to: a key, a member, a workspace. */
export interface AuditSubject {
  readonly id: string;
  readonly company_id: string;
  readonly workspace_id?: string | null;
  /** Of a key. */
  readonly prefix?: string;
}

/** The context of an operation; of a job without what a request alone has. */
export interface AuditContext {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
  readonly caller?: Caller;
  readonly address?: string | undefined;
  readonly requestId?: string;
}

export async function emitAudit(
  { action, subject, changed = [], reason }: AuditFacts,
  { tables, server, now, caller, address, requestId }: AuditContext,
): Promise<void> {
  await tables.put("audit", {
    id: server.ids.next("audit", now),
    created_at: toTimestamp(now),
    company_id: subject.company_id,
    workspace_id: subject.workspace_id ?? null,
    action,
    actor: caller === undefined ? null : callerActor(caller),
    subject_id: subject.id,
    key_prefix: subject.prefix ?? null,
    request_id: requestId ?? null,
    address: address ?? null,
    changed,
    // A person who ends a leaked key may well paste it.
    reason: reason === undefined ? null : redactText(reason),
  });
}
