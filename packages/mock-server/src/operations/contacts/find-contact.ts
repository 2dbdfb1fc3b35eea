/** Finds contacts of a workspace by their addresses, each of which one contact at most has. */
import type { ContactChange, StoredContact } from "../../domain/contacts/contact.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";

interface Workspace {
  readonly tables: TableReader;
  readonly workspaceId: string;
}

const ADDRESSES = ["email", "phone"] as const;

export async function findContactBy(
  address: (typeof ADDRESSES)[number],
  value: string | null | undefined,
  { tables, workspaceId }: Workspace,
): Promise<StoredContact | undefined> {
  if (value === undefined || value === null) return undefined;
  const where = { workspace_id: workspaceId, [address]: value };
  const [contact] = await tables.list("contacts", { where, limit: 1 });
  return contact;
}

/** @throws Problem `CONFLICT` where somebody else has an address that the contact is to have. */
export async function requireFreeAddresses(
  change: ContactChange,
  contactId: string | undefined,
  workspace: Workspace,
): Promise<void> {
  for (const address of ADDRESSES) {
    const holder = await findContactBy(address, change[address], workspace);
    if (holder === undefined || holder.id === contactId) continue;
    throw problem("CONFLICT", {
      message: `Another contact, ${holder.id}, has this ${address}: change or delete that one first.`,
      details: { contact_id: holder.id, field: address },
    });
  }
}
