/** Adds a contact, and tells whoever listens. */
import { presentContact, type StoredContact } from "../domain/contact.ts";
import { emitEvent } from "../emit-event.ts";
import type { TableWriter } from "../ports.ts";
import type { ServerContext } from "../server-context.ts";

export async function addContact(
  contact: StoredContact,
  queue: { readonly tables: TableWriter; readonly server: ServerContext },
): Promise<void> {
  await queue.tables.put("contacts", contact);
  const data = presentContact(contact);
  await emitEvent({ type: "contact.created", workspaceId: contact.workspace_id, data }, queue);
}
