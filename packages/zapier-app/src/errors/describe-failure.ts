/** Tells a person in Zapier's editor of a failed call: what failed, why, what to do, and where. */
import type { Fault, PosternError } from "@postern/sdk";
import { fields } from "../generated/fields.ts";
import { operationTasks } from "../generated/operations.ts";

/** What to do about it, and where. */
export interface Advice {
  readonly text: string;
  readonly url?: string | undefined;
}

export function describeFailure(error: PosternError, advice: Advice | undefined): string {
  const { operationId = "", docUrl, requestId, errors = [] } = error;
  const task = Object.hasOwn(operationTasks, operationId) ? operationTasks[operationId] : undefined;
  const url = advice?.url ?? docUrl;
  const parts = [
    task === undefined ? undefined : `Postern could not ${task}.`,
    errors.length === 0 ? reason(error, advice) : faultLines(errors, operationId),
    advice?.text,
    url === undefined ? undefined : `See ${url}`,
    requestId === undefined ? undefined : `(Request ${requestId})`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/**
 * The server's own words. The client ends them with facts for programs, and what they say of members of the answer is
 * for programs, too: where there is advice for people, it stands in for that.
 */
function reason({ message }: PosternError, advice: Advice | undefined): string {
  const words = message.replace(/ \([A-Z_]+, HTTP \d+[^()]*\)$/, "");
  return advice === undefined ? words : words.replace(/ ?[^.!?`]*`[^`]*`[^.!?`]*[.!?]/g, "").trim();
}

function faultLines(errors: readonly Fault[], operationId: string): string {
  return errors.map((fault) => `${placeOf(fault, operationId)}${fault.message}`).join(" ");
}

/** `/targets/1/content` is the second of the field that the form calls Content. */
function placeOf({ pointer }: Fault, operationId: string): string {
  const steps = pointer.split("/").filter((step) => step !== "");
  const position = steps.find((step) => /^\d+$/.test(step));
  const path = steps.filter((step) => !/^\d+$/.test(step)).join(".");
  if (path === "") return "";
  const label = fieldLabels(operationId)[path] ?? path;
  return position === undefined ? `${label}: ` : `${label} ${Number(position) + 1}: `;
}

/** The form's names for the members of a request. */
function fieldLabels(operationId: string): Readonly<Record<string, string>> {
  const form = Object.entries(fields).find(([id]) => id === operationId)?.[1] ?? {};
  const own = Object.entries<{ readonly label: string }>(form).map(([path, { label }]) => [
    path,
    label,
  ]);
  return { ...Object.fromEntries(own), ...formLabels };
}

/** Where the app calls a field by another name than the spec. */
const formLabels = {
  social_profile_ids: "Connections",
  "targets.connection_id": "Connections",
  "schedule.scheduled_at": "Scheduled Time",
  "schedule.timezone": "Time Zone",
  schedule: "When",
  media: "Media",
  "media.media_id": "Media",
  "thread.content": "Thread Parts",
  "first_comment.content": "First Comment",
  targets: "Connections",
} as const;
