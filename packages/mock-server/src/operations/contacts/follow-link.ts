/** Somebody follows a trigger link: the click is counted, and whoever listens is told. */

import { emitEvent } from "../../changes/emit-event.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { ServerContext } from "../../server-context.ts";
import type { ClickRow } from "../../tables.ts";
import { presentClick } from "../trigger-links.ts";

export interface Visit {
  /** As the address names it; only a contact of the link's own workspace is kept. */
  readonly contactId: string | null;
  readonly referrer: string | null;
  /** Whether somebody really follows it; otherwise nothing is counted. */
  readonly isClick: boolean;
}

/** @returns where the link leads; undefined where there is no such link. */
export async function followLink(
  fieldKey: string,
  visit: Visit,
  server: ServerContext,
): Promise<string | undefined> {
  if (!visit.isClick) {
    const link = await server.store.read((tables) =>
      tables.find("trigger_links", "field_key", fieldKey),
    );
    return link?.redirect_to;
  }
  return server.store.write(async (tables) => {
    const link = await tables.find("trigger_links", "field_key", fieldKey);
    if (link === undefined) return;
    const { workspace_id } = link;
    const contact =
      visit.contactId === null ? undefined : await tables.get("contacts", visit.contactId);
    const now = server.clock.now();
    const click: ClickRow = {
      id: server.ids.next("click", now),
      created_at: toTimestamp(now),
      workspace_id,
      link_id: link.id,
      contact_id: contact?.workspace_id === workspace_id ? contact.id : null,
      referrer: visit.referrer,
    };
    await tables.put("clicks", click);
    await tables.put("trigger_links", { ...link, clicks: link.clicks + 1 });
    const data = presentClick(click);
    await emitEvent(
      { type: "trigger_link.clicked", workspaceId: workspace_id, data },
      { tables, server },
    );
    return link.redirect_to;
  });
}
