/** What has happened, line by line: requests, publishing, events sent, and what people did to keys. */
import type { OperationInput, ServerSchemas } from "@postern/spec";
import { roleDetails } from "../domain/access/authorization.ts";
import type { Caller } from "../domain/access/caller.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { problem } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { AuditRow, LogRow } from "../tables.ts";
import { pageOf, pageStart } from "./list-page.ts";
import type { PreparedRun } from "./operation.ts";
import { readSince } from "./time-parameter.ts";

type LogEntry = ServerSchemas["LogEntry"];

/** What is asked for, and by whom. */
interface Search {
  readonly query: OperationInput<"listLogs">["query"];
  readonly since: string;
  readonly caller: Caller;
}

export const listLogs: PreparedRun<"listLogs"> = {
  async prepare({ query }, { server, caller }) {
    const isAudited = maySeeAudit(caller, server.policy);
    if (query.type === "audit" && !isAudited) {
      throw problem("ROLE_REQUIRED", { details: roleDetails(server.policy.managers, caller) });
    }
    const search = { query, since: readSince(query.since), caller };
    await server.activity.flush(server);
    return async ({ tables }) => {
      const lines = await listLines(search, tables);
      const audit = isAudited ? await listAudit(search, tables) : [];
      const rows = [...lines, ...audit].sort(newestFirst);
      return pageOf(rows, query, ({ entry }) => entry);
    };
  },
};

/** An entry and its place in the list. */
interface Line {
  readonly created_at: string;
  readonly id: string;
  readonly entry: LogEntry;
}

async function listLines({ query, since, caller }: Search, tables: TableReader): Promise<Line[]> {
  if (query.type === "audit") return [];
  const own = caller.type === "key" ? caller.key.workspace_id : null;
  const rows = await tables.list("logs", {
    where: own === null ? { company_id: caller.company.id } : { workspace_id: own },
    filter: ({ type, status, created_at }) =>
      created_at >= since &&
      (query.type === undefined || type === query.type) &&
      (query.status === undefined || status === query.status),
    ...pageStart(query),
  });
  return rows.map(toLine);
}

async function listAudit({ query, since, caller }: Search, tables: TableReader): Promise<Line[]> {
  const { type = "audit", status } = query;
  // What people did has no HTTP status.
  if (type !== "audit" || status !== undefined) return [];
  const rows = await tables.list("audit", {
    where: { company_id: caller.company.id },
    filter: ({ created_at }) => created_at >= since,
    ...pageStart(query),
  });
  return rows.map(toAuditLine);
}

function toLine({ company_id: _, id, created_at, ...facts }: LogRow): Line {
  return { created_at, id, entry: { id, at: created_at, ...facts, changed: [], reason: null } };
}

function toAuditLine(row: AuditRow): Line {
  const { id, created_at, workspace_id, action, actor, key_prefix, subject_id } = row;
  const { request_id, address, changed, reason } = row;
  const entry: LogEntry = {
    id,
    at: created_at,
    type: "audit",
    operation: action,
    actor,
    key_prefix,
    workspace_id,
    subject_id,
    status: null,
    code: null,
    request_id,
    ip: address,
    changed: [...changed],
    reason,
  };
  return { created_at, id, entry };
}

function newestFirst(one: Line, other: Line): number {
  if (one.created_at !== other.created_at) return one.created_at < other.created_at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Whoever manages keys sees what was done to them. */
function maySeeAudit(caller: Caller, policy: Policy): boolean {
  return caller.type === "session" && policy.managers.includes(caller.member.role);
}
