/** What the people of a company are told in the application. */
import type { ServerSchemas } from "@postern/spec";
import type { Caller } from "../domain/access/caller.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import type { NotificationRow } from "../tables.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { readSince } from "./time-parameter.ts";

export const listNotifications: Run<"listNotifications"> = async ({ query }, context) => {
  const { caller, tables } = context;
  const { type, unread } = query;
  const since = readSince(query.since);
  return listPage(
    tables,
    {
      table: "notifications",
      query,
      where: { company_id: caller.company.id },
      filter: (notification) =>
        concerns(notification, caller) &&
        notification.created_at >= since &&
        (type === undefined || notification.type === type) &&
        (unread === undefined || (notification.read_at === null) === unread),
    },
    present,
  );
};

export const markNotificationRead: Run<"markNotificationRead"> = async ({ path }, context) => {
  const { caller, tables, now } = context;
  const notification = await tables.get("notifications", path.notification_id);
  if (notification === undefined || !concerns(notification, caller)) {
    const message = `There is no notification ${path.notification_id} for this caller.`;
    throw problem("NOT_FOUND", { message });
  }
  const read = { ...notification, read_at: notification.read_at ?? toTimestamp(now) };
  if (notification.read_at === null) await tables.put("notifications", read);
  return ok(present(read));
};

/** A key of one workspace is told of that workspace alone. */
function concerns({ company_id, workspace_id }: NotificationRow, caller: Caller): boolean {
  if (company_id !== caller.company.id) return false;
  const own = caller.type === "key" ? caller.key.workspace_id : null;
  return own === null || own === workspace_id;
}

function present(notification: NotificationRow): ServerSchemas["Notification"] {
  const { id, type, workspace_id, key_id, days_left, title, body, created_at, read_at } =
    notification;
  return { id, type, workspace_id, key_id, days_left, title, body, created_at, read_at };
}
