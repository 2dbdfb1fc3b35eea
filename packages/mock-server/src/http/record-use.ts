/** Notes that a key was used, for what, and with what success. */
import type { ApiKey } from "../domain/keys/api-key.ts";
import type { Answer } from "../domain/wire/exchange.ts";
import type { Activity } from "../server-context.ts";
import type { Exchange } from "./exchange.ts";

/** What was refused counts too, as long as a key was presented that exists; a guess counts nowhere. */
export function recordUse(exchange: Exchange, answer: Answer): void {
  const { request, server, known } = exchange;
  const { key, operation } = known;
  if (key === undefined || operation === undefined) return;
  const now = server.clock.now();
  // Only successful requests reset the idle clock.
  if (answer.status < 400) server.keyUse.record(key.id, now);
  const counted = {
    operation: operation.id,
    address: request.address,
    origin: request.header("origin"),
    userAgent: request.header("user-agent"),
    code: answer.code,
  };
  server.keyUsage.count(key.id, counted, now);
  server.activity.add(toActivity(exchange, { key, operation: operation.id, answer, at: now }));
}

interface Use {
  readonly key: ApiKey;
  readonly operation: string;
  readonly answer: Answer;
  readonly at: number;
}

function toActivity(
  { request, headers, known }: Exchange,
  { key, operation, answer, at }: Use,
): Activity {
  return {
    at,
    companyId: key.company_id,
    workspace_id: known.workspaceId ?? key.workspace_id,
    type: "request",
    operation,
    actor: { type: "key", id: key.id },
    key_prefix: key.prefix,
    subject_id: null,
    status: answer.status,
    code: answer.code ?? null,
    request_id: headers["x-request-id"] ?? null,
    ip: request.address ?? null,
  };
}
