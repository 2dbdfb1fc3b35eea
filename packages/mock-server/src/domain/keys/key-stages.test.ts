import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { makeKey } from "./api-key.fixture.ts";
import type { ApiKey } from "./api-key.ts";
import {
  daysUntil,
  deletionAt,
  type IdleOwner,
  idleDeletionSince,
  type KeyTimes,
  stagesFrom,
} from "./key-stages.ts";

const DAY_MS = 86_400_000;
/** When the key of these tests was made. */
const DAY_0 = Date.parse("2026-01-01T00:00:00.000Z");

const day = (number: number): string => new Date(DAY_0 + number * DAY_MS).toISOString();
const owner: IdleOwner = { idle_deletion_since: day(0) };
const times: KeyTimes = { policy: postern, owner };

/** The day on which a key is deleted; null: never. */
function deletionDay(differences: Partial<ApiKey>, context = times): number | null {
  const at = deletionAt(makeKey(differences), context);
  return at === null ? null : (at - DAY_0) / DAY_MS;
}

/** What falls due from a day on, as `type day`. */
function stages(differences: Partial<ApiKey>, from = 0, context = times): string[] {
  return stagesFrom(makeKey(differences), DAY_0 + from * DAY_MS, context).map(
    ({ type, at }) => `${type} ${(at - DAY_0) / DAY_MS}`,
  );
}

describe("deletionAt", () => {
  it("counts 90 days from the creation of a key that nobody has used", () => {
    expect(deletionDay({})).toBe(90);
  });

  it("counts 90 days from the last use", () => {
    expect(deletionDay({ last_used_at: day(10) })).toBe(100);
  });

  it("counts from when idle deletion was turned on, where that came later", () => {
    const context = { policy: postern, owner: { idle_deletion_since: day(200) } };

    expect(deletionDay({ last_used_at: day(10) }, context)).toBe(290);
  });

  it.each<[string, Partial<ApiKey>]>([
    ["was revoked", { revoked_at: day(1) }],
    ["is being replaced", { status: "rotating", expires_at: day(7) }],
    ["expires before", { expires_at: day(89) }],
    ["expires at that very time", { expires_at: day(90) }],
  ])("spares a key that %s", (_, differences) => {
    expect(deletionDay(differences)).toBeNull();
  });

  it("does not spare a key that expires after", () => {
    expect(deletionDay({ expires_at: day(91) })).toBe(90);
  });

  it("spares every key where the owner has turned it off, or the policy has none", () => {
    expect(deletionDay({}, { policy: postern, owner: { idle_deletion_since: null } })).toBeNull();
    expect(deletionDay({}, { policy: { ...postern, idleDeletion: null }, owner })).toBeNull();
  });
});

describe("idleDeletionSince", () => {
  const now = Date.parse(day(5));

  it.each([
    ["counts from now when it is turned on", null, true, day(5)],
    ["counts on when it is on already", day(0), true, day(0)],
    ["keeps idle keys when it is turned off", day(0), false, null],
    ["is left alone where nobody asks", day(0), undefined, day(0)],
    ["stays off where nobody asks", null, undefined, null],
  ])("%s", (_, idle_deletion_since, isWanted, expected) => {
    expect(idleDeletionSince({ idle_deletion_since }, isWanted, now)).toBe(expected);
  });
});

describe("stagesFrom", () => {
  it("warns 15, 7 and 1 days before a deletion", () => {
    expect(stages({})).toEqual([
      "deletion_warning 75",
      "deletion_warning 83",
      "deletion_warning 89",
      "deletion 90",
    ]);
  });

  it("leaves out what was due before", () => {
    expect(stages({}, 83)).toEqual(["deletion_warning 83", "deletion_warning 89", "deletion 90"]);
    expect(stages({}, 83.001)).toEqual(["deletion_warning 89", "deletion 90"]);
  });

  it("moves everything on with a use", () => {
    expect(stages({ last_used_at: day(80) }, 83)).toEqual([
      "deletion_warning 155",
      "deletion_warning 163",
      "deletion_warning 169",
      "deletion 170",
    ]);
  });

  it("warns 7 days and 1 day before a key expires, and notes its end", () => {
    expect(stages({ expires_at: day(30) })).toEqual(["expiring 23", "expiring 29", "expiry 30"]);
  });

  it("notes the end of a key that is being replaced, without a warning", () => {
    expect(stages({ status: "rotating", expires_at: day(30) })).toEqual(["expiry 30"]);
  });

  it("orders warnings of both kinds by time", () => {
    expect(stages({ expires_at: day(92) })).toEqual([
      "deletion_warning 75",
      "deletion_warning 83",
      "expiring 85",
      "deletion_warning 89",
      "deletion 90",
      "expiring 91",
      "expiry 92",
    ]);
  });

  it("has nothing to say of a key that was revoked", () => {
    expect(stages({ revoked_at: day(1), expires_at: day(30) })).toEqual([]);
  });

  it("has nothing to say of a key that never expires, where idle keys are kept", () => {
    const context = { policy: postern, owner: { idle_deletion_since: null } };

    expect(stages({}, 0, context)).toEqual([]);
  });
});

describe("daysUntil", () => {
  it.each([
    ["a whole day", DAY_MS, 1],
    ["a day and a millisecond", DAY_MS + 1, 2],
    ["a time that has passed", -1, 0],
  ])("rounds %s up", (_, ahead, expected) => {
    expect(daysUntil(DAY_0 + ahead, DAY_0)).toBe(expected);
  });
});
