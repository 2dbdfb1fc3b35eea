/** Finds the webhook that a path names, in the caller's own workspace. */
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import type { WebhookRow } from "../../tables.ts";
import { requireRow } from "../require-row.ts";

/** @throws Problem `NOT_FOUND` */
export function requireWebhook(
  { webhook_id }: { readonly webhook_id: string },
  { tables, workspaceId }: { readonly tables: TableReader; readonly workspaceId: string },
): Promise<WebhookRow> {
  return requireRow(tables, "webhooks", { id: webhook_id, workspaceId });
}

/** @throws Problem `CONFLICT` for a webhook that nothing is sent to. */
export function requireActive({ status }: WebhookRow): void {
  if (status === "active") return;
  throw problem("CONFLICT", {
    message: "The webhook is disabled. Nothing is sent to it until you set it to active.",
    details: { status },
  });
}
