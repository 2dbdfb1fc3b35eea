/** What people are told of a key, in words. */
import type { ServerSchemas } from "@postern/spec";
import type { ApiKey } from "./api-key.ts";

type NamedKey = Pick<ApiKey, "name" | "prefix">;

/** What a notification says; who gets it and when is not its business. */
export type KeyNotice = Pick<
  ServerSchemas["Notification"],
  "type" | "days_left" | "title" | "body"
>;

/** @param at When it will be deleted, RFC 3339. */
export function deletionWarning(key: NamedKey, daysLeft: number, at: string): KeyNotice {
  return {
    type: "api_key.deletion_warning",
    days_left: daysLeft,
    title: `${key.name} will be deleted ${inDays(daysLeft)}`,
    body: `Nobody uses the API key ${fullName(key)}. It will be deleted at ${at} unless a request with it succeeds before.`,
  };
}

/** @param at When it stops working, RFC 3339. */
export function expiryWarning(key: NamedKey, daysLeft: number, at: string): KeyNotice {
  return {
    type: "api_key.expiring",
    days_left: daysLeft,
    title: `${key.name} will expire ${inDays(daysLeft)}`,
    body: `The API key ${fullName(key)} stops working at ${at}. Put a new one in its place before.`,
  };
}

/** @param idleDays Days for which nobody had used it. */
export function idleDeletionNotice(key: NamedKey, idleDays: number): KeyNotice {
  return {
    type: "api_key.deleted",
    days_left: null,
    title: `${key.name} was deleted`,
    body: `Nobody had used the API key ${fullName(key)} for ${idleDays} days. Whoever needs it still needs a new one.`,
  };
}

/** @param endsAt When the old key stops working, RFC 3339. */
export function rotationNotice(key: NamedKey, replacement: NamedKey, endsAt: string): KeyNotice {
  return {
    type: "api_key.rotated",
    days_left: null,
    title: `${key.name} has replaced itself`,
    body: `The API key ${fullName(key)} has made a successor, ${replacement.prefix}…, and works on until ${endsAt}. If that was none of your applications, revoke both.`,
  };
}

const fullName = ({ name, prefix }: NamedKey): string => `${name} (${prefix}…)`;

function inDays(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "in 1 day" : `in ${days} days`;
}
