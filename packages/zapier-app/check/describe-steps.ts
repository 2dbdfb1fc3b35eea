/** What the app offers, as Markdown: each trigger, action and search with the fields that it asks for. */
import type { PlainInputField } from "zapier-platform-core";
import { type Definition, type StepView, stepsOf } from "./publishing/definition.ts";

const headings = { triggers: "Triggers", creates: "Actions", searches: "Searches" } as const;

/** @param app With no function among its fields, as `unfold` gives it. */
export function describeSteps(app: Definition): string {
  const visible = stepsOf(app).filter(({ isHidden }) => !isHidden);
  const sections = Object.entries(headings).map(([kind, heading]) => {
    const steps = visible.filter((step) => step.kind === kind);
    return [`## ${heading}`, ...steps.map(describeStep)].join("\n\n");
  });
  return [...sections, describeNetworks(visible)].filter((text) => text !== "").join("\n\n");
}

function describeStep({ label, description, fields }: StepView): string {
  const own = fields.filter((field) => !isOfNetwork(field));
  const hasNetworks = own.length < fields.length;
  return [
    `### ${label}`,
    description,
    ...table(own),
    ...(hasNetworks
      ? ["The [settings of each chosen network](#settings-of-the-networks) come beside these."]
      : []),
  ].join("\n\n");
}

/** They are the same in every step that has them. */
function describeNetworks(steps: readonly StepView[]): string {
  const step = steps.find(({ fields }) => fields.some(isOfNetwork));
  if (step === undefined) return "";
  const groups = step.operation.inputFieldGroups ?? [];
  const sections = groups.flatMap(({ key, label = key }) => {
    const rows = table(step.fields.filter(({ group }) => group === key && NETWORK.test(key)));
    return rows.length === 0 ? [] : [[`### ${label}`, ...rows].join("\n\n")];
  });
  return ["## Settings of the networks", ...sections].join("\n\n");
}

const NETWORK = /^network_/;

const isOfNetwork = ({ group = "" }: PlainInputField): boolean => NETWORK.test(group);

function table(fields: readonly PlainInputField[]): string[] {
  const asked = fields.filter(({ type }) => type !== "copy");
  if (asked.length === 0) return [];
  const rows = asked.map((field) => `| ${field.label} | ${kindOf(field)} | ${helpOf(field)} |`);
  return [["| Field | What it takes | |", "|---|---|---|", ...rows].join("\n")];
}

const kinds: Readonly<Partial<Record<NonNullable<PlainInputField["type"]>, string>>> = {
  text: "text of several lines",
  integer: "whole number",
  number: "number",
  boolean: "yes or no",
  datetime: "date and time",
  file: "file",
};

function kindOf(field: PlainInputField): string {
  const { type = "string", list, required, dynamic, choices, dict, children } = field;
  const isChosen = dynamic !== undefined || choices !== undefined;
  const one = isChosen ? "choice" : (kinds[type] ?? "text");
  const named = dict ? "names and values" : one;
  const items = children?.map(({ label, key }) => label ?? key).join(", ");
  const several = list ? `several: ${named}` : named;
  const kind = items === undefined ? several : `line items: ${items}`;
  return required ? `**required**, ${kind}` : kind;
}

/** A table takes no line breaks, and no bars but its own. */
function helpOf({ helpText = "" }: PlainInputField): string {
  return helpText.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
}
