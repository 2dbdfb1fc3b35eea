/** Every key of an app that a Zap out there can name, lists behind drop-downs included. */
import type { PlainInputField, PlainOutputField } from "zapier-platform-core";
import { type Definition, type StepView, stepsOf } from "./definition.ts";
import type { PublicKeys, PublicStep } from "./facts.ts";

export function publicKeys(app: Definition): PublicKeys {
  const steps = stepsOf(app);
  const ofKind = (kind: StepView["kind"]) =>
    Object.fromEntries(
      steps.filter((step) => step.kind === kind).map((step) => [step.key, publicStep(step)]),
    );
  return {
    authentication: typesOf(app.authentication?.fields ?? []),
    triggers: ofKind("triggers"),
    creates: ofKind("creates"),
    searches: ofKind("searches"),
    searchOrCreates: Object.keys(app.searchOrCreates ?? {}),
  };
}

function publicStep({ operation, fields, sample = {}, outputs }: StepView): PublicStep {
  const flat = fields.flatMap(withChildren);
  const choices = flat.flatMap((field) => {
    const values = valuesOf(field);
    return values.length === 0 ? [] : [[field.key, values] as const];
  });
  return {
    ...("type" in operation && { type: operation.type }),
    fields: typesOf(flat),
    ...(choices.length > 0 && { choices: Object.fromEntries(choices) }),
    sample: Object.keys(sample),
    outputs: outputs.flatMap((field) => pathsOf(field)),
  };
}

function typesOf(fields: readonly PlainInputField[]): Record<string, string> {
  const types = fields.map(({ key, type = "string", list, required }) => [
    key,
    `${type}${list ? "[]" : ""}${required ? " required" : ""}`,
  ]);
  return Object.fromEntries(types);
}

function withChildren(field: PlainInputField): PlainInputField[] {
  return [
    field,
    ...(field.children ?? []).flatMap((child) => withChildren(child as PlainInputField)),
  ];
}

function valuesOf({ choices = {} }: PlainInputField): string[] {
  if (!Array.isArray(choices)) return Object.keys(choices);
  return choices.map((choice) => (typeof choice === "string" ? choice : String(choice.value)));
}

function pathsOf({ key, children }: PlainOutputField): string[] {
  if (children === undefined) return [key];
  return children.flatMap((child) => pathsOf(child).map((path) => `${key}[]${path}`));
}
