/** Tells a person in Zapier's editor of a failed call: what failed, why, what to do, and where. */
import type { Fault, PosternError } from "@postern/sdk";
import { fields } from "../generated/fields.ts";
import { operationTasks, programAdvice } from "../generated/operations.ts";
import type { Advice } from "./error-details.ts";
import { type Form, fieldAt, noForm } from "./form.ts";
import { plainWords } from "./plain-words.ts";

export function describeFailure(
  error: PosternError,
  advice: Advice | undefined,
  form: Form = noForm,
): string {
  const { operationId = "", docUrl, requestId, errors = [] } = error;
  const task = Object.hasOwn(operationTasks, operationId) ? operationTasks[operationId] : undefined;
  const url = advice?.url ?? docUrl;
  const parts = [
    task === undefined ? undefined : `Postern could not ${task}.`,
    errors.length === 0 ? reason(error, form) : faultLines(errors, operationId, form),
    advice?.text,
    url === undefined ? undefined : `See ${url}`,
    requestId === undefined ? undefined : `(Request ${requestId})`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/**
 * The server's own words. The client ends them with facts for programs, and the server with what a program can do: neither
 * is of use to people, and what is of use to them is said in its place.
 */
function reason({ message, code, operationId = "" }: PosternError, form: Form): string {
  const words = message.replace(/ \([A-Z_]+, HTTP \d+[^()]*\)$/, "");
  const forPrograms = Object.hasOwn(programAdvice, code) ? (programAdvice[code] ?? "") : "";
  const labels = fieldLabels(operationId);
  return words
    .replace(forPrograms, "")
    .replaceAll("`", "")
    .replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (key) => fieldAt(form, key)?.label ?? labels[key] ?? key)
    .trim();
}

/** One line for each place: a value of several forms is at fault in each of them, and in not being left out. */
function faultLines(errors: readonly Fault[], operationId: string, form: Form): string {
  const lines = new Map<string, string>();
  const plain = errors.filter(({ message }) => !/^must be null$| in anyOf$/.test(message));
  for (const fault of plain.length > 0 ? plain : errors) {
    const { path, position } = placeOf(fault);
    const field = fieldAt(form, path);
    const label = field?.label ?? fieldLabels(operationId)[path] ?? path;
    const place = path === "" ? "" : `${label}${position}: `;
    const line = `${place}${plainWords(fault.message, field).replace(/[^.!?]$/, "$&.")}`;
    if (place === "") lines.set(line, line);
    else if (!lines.has(fault.pointer)) lines.set(fault.pointer, line);
  }
  return [...lines.values()].join(" ");
}

/** `/thread/1/content` is the second of Thread Parts. What is wrong with an account names its network by itself. */
function placeOf({ pointer }: Fault): { readonly path: string; readonly position: string } {
  const steps = pointer.split("/").filter((step) => step !== "" && step !== "targets");
  const isOfTarget = pointer.startsWith("/targets/");
  const position = isOfTarget ? undefined : steps.find((step) => /^\d+$/.test(step));
  const path = steps.filter((step) => !/^\d+$/.test(step)).join(".");
  return {
    path: path.startsWith("options.") ? "" : path,
    position: position === undefined ? "" : ` ${Number(position) + 1}`,
  };
}

/** The spec's names for the members of a request, and the app's where it has others and shows the field now and then. */
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
  "schedule.mode": "When",
  "link.url": "Link",
  schedule: "When",
  media: "Media",
  "media.media_id": "Media",
  "thread.content": "Thread Parts",
  "first_comment.content": "First Comment",
} as const;
