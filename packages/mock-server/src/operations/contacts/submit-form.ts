/** Somebody sends in a form: it is held against what the form asks, and kept with the contact that it is from. */

import { emitEvent } from "../../changes/emit-event.ts";
import {
  changeContact,
  fillGaps,
  newContact,
  type StoredContact,
} from "../../domain/contacts/contact.ts";
import { type FormAnswers, readAnswers } from "../../domain/contacts/form-answers.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { FormRow, SubmissionRow } from "../../tables.ts";
import { presentSubmission } from "../forms.ts";
import { addContact } from "./add-contact.ts";
import { findContactBy } from "./find-contact.ts";

interface Queue {
  readonly tables: TableWriter;
  readonly server: ServerContext;
}

/**
 * @returns what was kept; undefined where there is no such form.
 * @throws Problem `VALIDATION_FAILED` for answers that do not fit.
 */
export function submitForm(
  formId: string,
  body: unknown,
  server: ServerContext,
): Promise<SubmissionRow | undefined> {
  return server.store.write(async (tables) => {
    const form = await tables.get("forms", formId);
    if (form === undefined) return;
    const answers = readAnswers(form.fields, body);
    const now = server.clock.now();
    const contact = await keepContact(form, answers, { tables, server });
    const submission: SubmissionRow = {
      id: server.ids.next("submission", now),
      workspace_id: form.workspace_id,
      form_id: form.id,
      contact_id: contact?.id ?? null,
      name: answers.name,
      email: answers.email,
      fields: answers.fields,
      created_at: toTimestamp(now),
    };
    await tables.put("submissions", submission);
    const data = presentSubmission(submission);
    await emitEvent(
      { type: "form.submitted", workspaceId: form.workspace_id, data },
      { tables, server },
    );
    return submission;
  });
}

/** The contact that the answers are from; undefined where they name no address. */
async function keepContact(
  form: FormRow,
  { email, phone, name }: FormAnswers,
  queue: Queue,
): Promise<StoredContact | undefined> {
  if (email === null && phone === null) return undefined;
  const { tables, server } = queue;
  const workspaceId = form.workspace_id;
  const byEmail = await findContactBy("email", email, { tables, workspaceId });
  const byPhone = await findContactBy("phone", phone, { tables, workspaceId });
  // Several people may share a phone: with another e-mail address it is somebody else.
  const isSamePhone = byPhone !== undefined && (email === null || byPhone.email === null);
  const known = byEmail ?? (isSamePhone ? byPhone : undefined);
  const told = { email, name, phone: byPhone === undefined ? phone : null };
  const now = server.clock.now();
  if (known !== undefined) {
    const contact = changeContact(known, fillGaps(known, told), now);
    if (contact !== known) await tables.put("contacts", contact);
    return contact;
  }
  const id = server.ids.next("contact", now);
  const contact = newContact({ ...told, source: form.name }, { id, workspaceId, now });
  await addContact(contact, queue);
  return contact;
}
