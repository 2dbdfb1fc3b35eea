/** Adds a contact, and tells whoever listens. */

import { emitEvent } from "../../changes/emit-event.ts";
import { presentContact, type StoredContact } from "../../domain/contacts/contact.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";

export async function addContact(
  contact: StoredContact,
  queue: { readonly tables: TableWriter; readonly server: ServerContext },
): Promise<void> {
  await queue.tables.put("contacts", contact);
  const data = presentContact(contact);
  await emitEvent({ type: "contact.created", workspaceId: contact.workspace_id, data }, queue);
}
