import { describe, expect, it } from "vitest";
import { makeKey } from "./api-key.fixture.ts";
import {
  deletionWarning,
  expiryWarning,
  idleDeletionNotice,
  type KeyNotice,
  rotationNotice,
} from "./key-notice.ts";

const at = "2027-02-21T09:00:00.000Z";
const key = makeKey({ name: "x".repeat(100) });
const successor = makeKey({ prefix: "rp_fedcba9" });

const NOTICES: readonly KeyNotice[] = [
  deletionWarning(key, 15, at),
  expiryWarning(key, 7, at),
  idleDeletionNotice(key, 90),
  rotationNotice(key, successor, at),
];

describe("a notice", () => {
  it.each(NOTICES)("of type $type names the key, and fits its bounds for any name", (notice) => {
    expect(notice.title).toContain(key.name);
    expect(notice.body).toContain("rp_0123456…");
    expect(notice.title.length).toBeLessThanOrEqual(200);
    expect(notice.body.length).toBeLessThanOrEqual(1000);
  });

  it.each([
    [7, "in 7 days"],
    [1, "in 1 day"],
    [0, "today"],
  ])("says of %i days that it happens %s", (days, words) => {
    expect(deletionWarning(key, days, at).title).toMatch(new RegExp(`will be deleted ${words}$`));
    expect(expiryWarning(key, days, at).title).toMatch(new RegExp(`will expire ${words}$`));
  });

  it("counts days in what warns of an end, and in nothing else", () => {
    expect(NOTICES.map(({ days_left }) => days_left)).toEqual([15, 7, null, null]);
  });

  it("names the successor of a key that has replaced itself, and when the old one ends", () => {
    expect(rotationNotice(key, successor, at).body).toContain("rp_fedcba9…");
    expect(rotationNotice(key, successor, at).body).toContain(at);
  });
});
