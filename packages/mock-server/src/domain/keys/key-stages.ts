/** What time does to a key: the warnings before its end, and its deletion when nobody uses it. */

import type { Policy } from "../policy/policy.ts";
import { DAY_MS } from "../time/day.ts";
import { toTimestamp } from "../time/timestamp.ts";
import type { ApiKey } from "./api-key.ts";

/** Whoever decides whether idle keys are deleted: the workspace, or the company of a key that acts for it. */
export interface IdleOwner {
  /** Since when they are, RFC 3339; null: they are kept. */
  readonly idle_deletion_since: string | null;
}

/** What the end of a key depends on beside the key. */
export interface KeyTimes {
  readonly policy: Policy;
  readonly owner: IdleOwner;
}

/** Something that falls due in the life of a key. Times are epoch milliseconds. */
export interface KeyStage {
  readonly type: "expiring" | "expiry" | "deletion_warning" | "deletion";
  readonly at: number;
  /** When the key stops working. */
  readonly endsAt: number;
}

/**
 * When the key is deleted unless it is used; null: never. A key that nobody has used counts from its
 * creation, and none counts from before idle deletion was turned on. A key that ends by itself before
 * is left alone, and so is one that has ended: its record stays.
 */
export function deletionAt(key: ApiKey, { policy, owner }: KeyTimes): number | null {
  if (policy.idleDeletion === null || owner.idle_deletion_since === null) return null;
  if (key.revoked_at !== null || key.status === "rotating") return null;
  const idleSince = Math.max(
    Date.parse(key.last_used_at ?? key.created_at),
    Date.parse(owner.idle_deletion_since),
  );
  const at = idleSince + policy.idleDeletion.days * DAY_MS;
  return key.expires_at !== null && Date.parse(key.expires_at) <= at ? null : at;
}

/** The owner's choice after it was asked for; undefined leaves it, and choosing the same again changes nothing. */
export function idleDeletionSince(
  { idle_deletion_since }: IdleOwner,
  isWanted: boolean | undefined,
  now: number,
): string | null {
  if (isWanted === undefined) return idle_deletion_since;
  return isWanted ? (idle_deletion_since ?? toTimestamp(now)) : null;
}

/** All that falls due at `from` or later, earliest first. */
export function stagesFrom(key: ApiKey, from: number, times: KeyTimes): KeyStage[] {
  return [...expiryStages(key, times), ...deletionStages(key, times)]
    .filter(({ at }) => at >= from)
    .sort((one, other) => one.at - other.at);
}

/** Whole days from now until a time, rounded up; 0 when it has passed. */
export function daysUntil(time: number, now: number): number {
  return Math.max(0, Math.ceil((time - now) / DAY_MS));
}

function expiryStages(key: ApiKey, { policy }: KeyTimes): KeyStage[] {
  if (key.expires_at === null || key.revoked_at !== null) return [];
  const endsAt = Date.parse(key.expires_at);
  // Whoever has a key replaced is told at once when the old one ends.
  const noticeDays = key.status === "rotating" ? [] : (policy.expiry?.noticeDays ?? []);
  return [...noticesBefore(endsAt, noticeDays, "expiring"), { type: "expiry", at: endsAt, endsAt }];
}

function deletionStages(key: ApiKey, times: KeyTimes): KeyStage[] {
  const endsAt = deletionAt(key, times);
  const noticeDays = times.policy.idleDeletion?.noticeDays ?? [];
  if (endsAt === null) return [];
  return [
    ...noticesBefore(endsAt, noticeDays, "deletion_warning"),
    { type: "deletion", at: endsAt, endsAt },
  ];
}

function noticesBefore(
  endsAt: number,
  noticeDays: readonly number[],
  type: KeyStage["type"],
): KeyStage[] {
  return noticeDays.map((days) => ({ type, at: endsAt - days * DAY_MS, endsAt }));
}
