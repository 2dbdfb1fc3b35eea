import { describe, expect, it } from "vitest";
import {
  changeContact,
  fillGaps,
  newContact,
  normalizeChange,
  normalizePhone,
  type StoredContact,
} from "./contact.ts";

const NOW = Date.parse("2026-11-23T09:00:00.000Z");
const LATER = NOW + 60_000;

const contact = (change: Parameters<typeof newContact>[0] = { email: "wile@coyote.test" }) =>
  newContact(change, { id: "contact_1", workspaceId: "ws_acme", now: NOW });

describe("a phone number", () => {
  it.for([
    ["+49 30 901820", "+4930901820"],
    ["0049-30-901820", "+4930901820"],
    ["+49 (0)30/901820", "+4930901820"],
    ["+1 (415) 555.0100", "+14155550100"],
    ["(030) 901820", "030901820"],
  ] as const)("%s is %s", ([text, number]) => {
    expect(normalizePhone(text)).toBe(number);
  });

  it.for(["+0 30 901820", "1234", "+1234567890123456", "+49+30901820", "()", "+"])(
    "%s cannot be dialled",
    (text) => {
      expect(normalizePhone(text)).toBeUndefined();
    },
  );
});

describe("a change", () => {
  it("is brought to one spelling, and leaves out what it does not name", () => {
    const change = { email: "Wile@Coyote.TEST", phone: null, tags: ["b", "a", "b"] };
    expect(normalizeChange(change)).toEqual({
      email: "wile@coyote.test",
      phone: null,
      tags: ["b", "a"],
    });
    expect(normalizeChange({})).toEqual({});
  });

  it("that makes no difference leaves the very same contact", () => {
    const before = contact({ email: "wile@coyote.test", custom_fields: { a: "1" } });
    const change = { email: "wile@coyote.test", custom_fields: { a: "1", b: null } };
    expect(changeContact(before, change, LATER)).toBe(before);
  });

  it("that makes one moves version and time on", () => {
    const before = contact();
    const after = changeContact(before, { name: "Wile" }, LATER);
    expect(before.version).toBe(1);
    expect(after).toEqual({
      ...before,
      name: "Wile",
      updated_at: "2026-11-23T09:01:00.000Z",
      version: 2,
    });
  });

  it("never leaves a contact without an address", () => {
    expect(() => changeContact(contact(), { email: null }, LATER)).toThrow(/phone number/);
    expect(() => contact({ name: "Nobody" })).toThrow(/phone number/);
  });
});

describe("what a stranger tells of a contact", () => {
  it("fills gaps, and replaces nothing that is known", () => {
    const known: StoredContact = { ...contact(), name: "Wile" };
    const told = { email: "other@acme.test", name: "Somebody", phone: "+4930901820" };
    expect(fillGaps(known, told)).toEqual({ phone: "+4930901820" });
    expect(fillGaps(known, { email: null, name: null, phone: null })).toEqual({});
  });
});
