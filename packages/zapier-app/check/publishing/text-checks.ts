/** D007, D008, D018, D021, D025, and what reviewers read: labels, descriptions and help texts. */
import { type Definition, eachField, type Finding, type StepView, stepsOf } from "./definition.ts";

/** Stay small in a title, unless they begin or end it. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

export function checkTexts(app: Definition): Finding[] {
  const steps = stepsOf(app);
  const visible = steps.filter(({ isHidden }) => !isHidden);
  return [
    ...labels(app, steps).flatMap(({ at, text }) => badLabel(at, text)),
    ...texts(app, steps).flatMap(({ at, text }) => badMarkdown(at, text)),
    ...steps.flatMap((step) => badDescription(step)),
    ...pairsOf(app).flatMap((pair) => badDescription(pair)),
    ...visible.flatMap((step) => [...badNoun(step), ...badOrder(step)]),
  ];
}

/** A search that makes what it does not find is read as a search. */
function pairsOf({ searchOrCreates = {} }: Definition) {
  return Object.values(searchOrCreates).map(({ key, display }) => ({
    kind: "searches" as const,
    at: `searchOrCreates.${key}`,
    label: display.label ?? "",
    description: display.description ?? "",
  }));
}

interface Text {
  readonly at: string;
  readonly text: string;
}

function labels(app: Definition, steps: readonly StepView[]): Text[] {
  const fields = app.authentication?.fields ?? [];
  return [
    ...[...steps, ...pairsOf(app)].map(({ at, label }) => ({ at, text: label })),
    ...eachField(steps)
      .filter(({ field }) => isAsked(field))
      .map(({ at, field }) => ({ at, text: field.label ?? "" })),
    ...fields.map(({ key, label = "" }) => ({ at: `authentication.${key}`, text: label })),
  ];
}

function texts(app: Definition, steps: readonly StepView[]): Text[] {
  const fields = app.authentication?.fields ?? [];
  return [
    ...[...steps, ...pairsOf(app)].map(({ at, description }) => ({ at, text: description })),
    ...eachField(steps).map(({ at, field }) => ({ at, text: field.helpText ?? "" })),
    ...fields.map(({ key, helpText = "" }) => ({ at: `authentication.${key}`, text: helpText })),
  ];
}

function badLabel(at: string, label: string): Finding[] {
  const words = label.split(/[\s/-]+/).filter((word) => word !== "");
  const isTitle = words.every(
    (word, index) =>
      !/^\p{Ll}/u.test(word) || (SMALL.test(word) && index > 0 && index < words.length - 1),
  );
  return [
    isTitle && label !== "" ? [] : finding("D018", at, `"${label}" is not in Title Case.`),
    /\bIDs?$/.test(label) ? finding("copy", at, "A label names the thing, not its id.") : [],
    /\b(?:Postern|Zapier)\b/.test(label) ? finding("copy", at, "A label names no brand.") : [],
  ].flat();
}

function badMarkdown(at: string, text: string): Finding[] {
  const prose = text.replace(/`[^`]*`/g, "");
  const count = (mark: RegExp) => (prose.match(mark) ?? []).length;
  const isOpen =
    /\[[^\]]*\]\((?![^)]*\))/.test(prose) ||
    prose.includes("`") ||
    count(/\*\*/g) % 2 === 1 ||
    count(/__/g) % 2 === 1;
  return [
    // In a link, in a tag, or as it stands.
    /http:\/\//i.test(prose) ? finding("D007", at, "A link is https.") : [],
    isOpen ? finding("D008", at, "The Markdown does not end.") : [],
    /javascript:/i.test(text) ? finding("D025", at, "A text runs no script.") : [],
  ].flat();
}

const beginnings = {
  triggers: /^Triggers when /,
  creates: /^[A-Z][a-z]+s /,
  searches: /^(?:Finds|Gets) /,
};

function badDescription({
  kind,
  at,
  description,
}: Pick<StepView, "kind" | "at" | "description">): Finding[] {
  const isSentence = beginnings[kind].test(description) && description.endsWith(".");
  if (isSentence) return [];
  const id = kind === "triggers" ? "D021" : "copy";
  return finding(id, at, `"${description}" does not say what it does in one sentence.`);
}

function badNoun({ at, noun }: StepView): Finding[] {
  const isPlural = /[^s]s$/.test(noun) && !/(?:Analytics|Status)$/.test(noun);
  return isPlural ? finding("copy", at, `The noun ${noun} is not singular.`) : [];
}

/** What only says something to the user has no label and no place in the order. */
const isAsked = ({ type }: StepView["fields"][number]) => type !== "copy";

function badOrder({ at, fields: all }: StepView): Finding[] {
  const fields = all.filter(isAsked);
  const firstOptional = fields.findIndex(({ required }) => !required);
  const late = fields.findLastIndex(({ required }) => required);
  return firstOptional !== -1 && late > firstOptional
    ? finding("copy", at, `The required field ${fields[late]?.key} comes after optional ones.`)
    : [];
}

const finding = (id: string, at: string, message: string): Finding[] => [{ id, at, message }];
