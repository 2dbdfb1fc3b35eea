/** What the app offers, as Markdown: each trigger, action and search with the fields that it asks for. */
import type { PlainInputField } from "zapier-platform-core";
import { type Definition, type StepView, stepsOf } from "./publishing/definition.ts";

const headings = { triggers: "Triggers", creates: "Actions", searches: "Searches" } as const;

export function describeSteps(app: Definition): string {
  const visible = stepsOf(app).filter(({ isHidden }) => !isHidden);
  const sections = Object.entries(headings).map(([kind, heading]) => {
    const steps = visible.filter((step) => step.kind === kind);
    return [`## ${heading}`, ...steps.map(describeStep)].join("\n\n");
  });
  return sections.join("\n\n");
}

function describeStep({ label, description, fields, operation }: StepView): string {
  const asked = fields.filter(({ type }) => type !== "copy");
  const rows = asked.map((field) => `| ${field.label} | ${kindOf(field)} | ${helpOf(field)} |`);
  const table = ["| Field | What it takes | |", "|---|---|---|", ...rows].join("\n");
  const hasMore = (operation.inputFields ?? []).some((field) => typeof field === "function");
  return [
    `### ${label}`,
    description,
    ...(rows.length === 0 ? [] : [table]),
    ...(hasMore ? ["More fields appear by what is chosen above."] : []),
  ].join("\n\n");
}

const kinds: Readonly<Partial<Record<NonNullable<PlainInputField["type"]>, string>>> = {
  text: "text of several lines",
  integer: "whole number",
  number: "number",
  boolean: "yes or no",
  datetime: "date and time",
  file: "file",
};

function kindOf({ type = "string", list, required, dynamic, choices, dict }: PlainInputField) {
  const isChosen = dynamic !== undefined || choices !== undefined;
  const one = isChosen ? "choice" : (kinds[type] ?? "text");
  const named = dict ? "names and values" : one;
  const kind = list ? `several: ${named}` : named;
  return required ? `**required**, ${kind}` : kind;
}

/** A table takes no line breaks, and no bars but its own. */
function helpOf({ helpText = "" }: PlainInputField): string {
  return helpText.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
}
