/** Tells a person in Zapier's editor of a failed call: what failed, why, what to do, and where. */
import type { Fault, PosternError } from "@postern/sdk";
import { fields } from "../generated/fields.ts";
import { operationTasks, programAdvice } from "../generated/operations.ts";

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
 * The server's own words. The client ends them with facts for programs, and the server with what a program can do: where
 * there is advice for people, it stands in for that.
 */
function reason({ message, code }: PosternError, advice: Advice | undefined): string {
  const words = message.replace(/ \([A-Z_]+, HTTP \d+[^()]*\)$/, "");
  const forPrograms = Object.hasOwn(programAdvice, code) ? programAdvice[code] : undefined;
  return advice === undefined || forPrograms === undefined
    ? words
    : words.replace(forPrograms, "").trim();
}

/** One line for each place: a value of several forms is at fault in each of them. */
function faultLines(errors: readonly Fault[], operationId: string): string {
  const lines = new Map<string, string>();
  for (const fault of errors) {
    const place = placeOf(fault, operationId);
    const line = `${place}${fault.message.replace(/[^.!?]$/, "$&.")}`;
    if (place === "") lines.set(line, line);
    else if (!lines.has(fault.pointer)) lines.set(fault.pointer, line);
  }
  return [...lines.values()].join(" ");
}

/** `/thread/1/content` is the second of Thread Parts. What is wrong with an account names its network by itself. */
function placeOf({ pointer }: Fault, operationId: string): string {
  const steps = pointer.split("/").filter((step) => step !== "" && step !== "targets");
  const isOfTarget = pointer.startsWith("/targets/");
  const position = isOfTarget ? undefined : steps.find((step) => /^\d+$/.test(step));
  const path = steps.filter((step) => !/^\d+$/.test(step)).join(".");
  if (path === "" || path.startsWith("options.")) return "";
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
  connection_id: "Connections",
  "schedule.scheduled_at": "Scheduled Time",
  "schedule.timezone": "Time Zone",
  schedule: "When",
  media: "Media",
  "media.media_id": "Media",
  "thread.content": "Thread Parts",
  "first_comment.content": "First Comment",
} as const;
