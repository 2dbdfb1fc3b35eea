/** People that a workspace knows: how they are written, made and changed. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";
import { type FieldError, refuseFaults } from "../wire/problem.ts";

type Contact = ServerSchemas["Contact"];

export type StoredContact = Contact & { readonly version: number };

/** What is to be different; a field that is absent stays. */
export type ContactChange = ServerSchemas["UpdateContactRequest"];

const MAX_CUSTOM_FIELDS = 50;
/** E.164 where the country is known, else the digits that are dialled within it. */
const PHONE = /^(?:\+[1-9][0-9]{4,14}|[0-9]{5,15})$/;

/** The one spelling of an e-mail address: mailboxes that differ in case alone are one in practice. */
export const normalizeEmail = (email: string): string => email.toLowerCase();

/** The one spelling of a phone number; undefined for what cannot be dialled. */
export function normalizePhone(text: string): string | undefined {
  const dialled = text.replaceAll(/[^0-9+()]/g, "").replace(/^00/, "+");
  // "(0)" is dialled within the country alone.
  const bare = dialled.replace(/^(\+.*)\(0\)/, "$1").replaceAll(/[()]/g, "");
  return PHONE.test(bare) ? bare : undefined;
}

/**
 * The change with its addresses in their one spelling, and no tag twice.
 * @throws Problem `VALIDATION_FAILED` for a phone number that cannot be dialled.
 */
export function normalizeChange({ email, phone, tags, ...rest }: ContactChange): ContactChange {
  const dialled = typeof phone === "string" ? normalizePhone(phone) : phone;
  if (phone !== undefined && dialled === undefined) {
    const message = "needs 5 to 15 digits, and a country code that is one behind its +";
    refuseFaults([{ pointer: "/phone", code: "INVALID_FORMAT", message }]);
  }
  return {
    ...rest,
    ...(email !== undefined && { email: email === null ? null : normalizeEmail(email) }),
    ...(dialled !== undefined && { phone: dialled }),
    ...(tags !== undefined && { tags: [...new Set(tags)] }),
  };
}

export interface ContactOrigin {
  readonly id: string;
  readonly workspaceId: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** @throws Problem `VALIDATION_FAILED` for one with neither an e-mail address nor a phone number. */
export function newContact(change: ContactChange, { id, workspaceId, now }: ContactOrigin) {
  const created_at = toTimestamp(now);
  const nobody: StoredContact = {
    id,
    workspace_id: workspaceId,
    email: null,
    phone: null,
    name: null,
    tags: [],
    custom_fields: {},
    source: null,
    created_at,
    updated_at: created_at,
    version: 0,
  };
  return changeContact(nobody, change, now);
}

/**
 * @param change From `normalizeChange`.
 * @returns the contact itself where the change makes no difference.
 * @throws Problem `VALIDATION_FAILED` where no address, or too many custom fields, would be left.
 */
export function changeContact(
  contact: StoredContact,
  { custom_fields = {}, ...change }: ContactChange,
  now: number,
): StoredContact {
  const merged = Object.entries({ ...contact.custom_fields, ...custom_fields });
  const changed: StoredContact = {
    ...contact,
    ...change,
    custom_fields: Object.fromEntries(
      merged.filter((entry): entry is [string, string] => entry[1] !== null),
    ),
  };
  refuseFaults(faultsOf(changed));
  if (JSON.stringify(changed) === JSON.stringify(contact)) return contact;
  return { ...changed, updated_at: toTimestamp(now), version: contact.version + 1 };
}

function faultsOf({ email, phone, custom_fields }: StoredContact): FieldError[] {
  const faults: FieldError[] = [];
  if (email === null && phone === null) {
    const message = "a contact needs an e-mail address or a phone number";
    faults.push({ pointer: "/email", code: "REQUIRED", message });
  }
  if (Object.keys(custom_fields).length > MAX_CUSTOM_FIELDS) {
    const message = `a contact has at most ${MAX_CUSTOM_FIELDS} custom fields`;
    faults.push({ pointer: "/custom_fields", code: "TOO_MANY", message });
  }
  return faults;
}

/** What a stranger told of a contact: only what was not known is taken, for anybody may claim anything. */
export function fillGaps(
  contact: StoredContact,
  told: Readonly<Record<"email" | "phone" | "name", string | null>>,
): ContactChange {
  const gaps = (["email", "phone", "name"] as const).filter((field) => contact[field] === null);
  return Object.fromEntries(
    gaps.filter((field) => told[field] !== null).map((field) => [field, told[field]]),
  );
}

export const presentContact = ({ version: _, ...contact }: StoredContact): Contact => contact;
