/** People that a workspace knows. */
import {
  changeContact,
  newContact,
  normalizeChange,
  normalizeEmail,
  normalizePhone,
  presentContact,
} from "../domain/contacts/contact.ts";
import { containsText } from "../domain/contacts/contains-text.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { created, noContent, ok } from "../domain/wire/outcome.ts";
import { addContact } from "./contacts/add-contact.ts";
import { findContactBy, requireFreeAddresses } from "./contacts/find-contact.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

export const listContacts: Run<"listContacts"> = ({ query }, { workspaceId, tables }) => {
  const { email, phone, q, tag } = query;
  return listPage(
    tables,
    {
      table: "contacts",
      query,
      where: {
        workspace_id: workspaceId,
        ...(email !== undefined && { email: normalizeEmail(email) }),
        ...(phone !== undefined && { phone: soughtPhone(phone) }),
      },
      filter: (contact) =>
        containsText([contact.name, contact.email], q) &&
        (tag === undefined || contact.tags.includes(tag)),
    },
    presentContact,
  );
};

export const upsertContact: Run<"upsertContact"> = async ({ body }, context) => {
  const { tables, server, workspaceId, now } = context;
  const change = normalizeChange(body);
  const known =
    (await findContactBy("email", change.email, context)) ??
    (await findContactBy("phone", change.phone, context));
  if (known === undefined) {
    const id = server.ids.next("contact", now);
    const contact = newContact(change, { id, workspaceId, now });
    await addContact(contact, { tables, server });
    return created({ created: true, ...presentContact(contact) }, { etag: etagOf(contact) });
  }
  await requireFreeAddresses(change, known.id, context);
  const contact = changeContact(known, change, now);
  if (contact !== known) await tables.put("contacts", contact);
  return ok({ created: false, ...presentContact(contact) }, { etag: etagOf(contact) });
};

export const getContact: Run<"getContact"> = async ({ path }, { workspaceId, tables }) => {
  const contact = await requireRow(tables, "contacts", { id: path.contact_id, workspaceId });
  return ok(presentContact(contact), { etag: etagOf(contact) });
};

export const updateContact: Run<"updateContact"> = async ({ path, body }, context) => {
  const { tables, workspaceId, ifMatch, now } = context;
  const known = await requireRow(tables, "contacts", { id: path.contact_id, workspaceId });
  requireMatch(ifMatch, known);
  const change = normalizeChange(body);
  await requireFreeAddresses(change, known.id, context);
  const contact = changeContact(known, change, now);
  if (contact !== known) await tables.put("contacts", contact);
  return ok(presentContact(contact), { etag: etagOf(contact) });
};

export const deleteContact: Run<"deleteContact"> = async ({ path }, { workspaceId, tables }) => {
  const { id } = await requireRow(tables, "contacts", { id: path.contact_id, workspaceId });
  for (const table of ["enrollments", "submissions"] as const) {
    const rows = await tables.list(table, { where: { contact_id: id } });
    for (const row of rows) await tables.remove(table, row.id);
  }
  await tables.remove("contacts", id);
  return noContent();
};

/** A `+` that was not percent-encoded arrives as a blank; what cannot be dialled is found nowhere. */
const soughtPhone = (phone: string): string => {
  const meant = phone.replace(/^ /, "+");
  return normalizePhone(meant) ?? meant;
};
