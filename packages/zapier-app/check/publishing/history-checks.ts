/** C001 to C003: nothing goes that a Zap out there is made of. */
import { type Definition, type Finding, type StepView, stepsOf } from "./definition.ts";
import type { Facts, PublicKeys, PublicStep } from "./facts.ts";

const kinds = ["triggers", "creates", "searches"] as const;

/** Every key of the app that a Zap can name, lists behind drop-downs included. */
export function publicKeys(app: Definition): PublicKeys {
  const steps = stepsOf(app);
  const ofKind = (kind: StepView["kind"]) =>
    Object.fromEntries(
      steps.filter((step) => step.kind === kind).map((step) => [step.key, publicStep(step)]),
    );
  return { triggers: ofKind("triggers"), creates: ofKind("creates"), searches: ofKind("searches") };
}

function publicStep({ fields, sample = {} }: StepView): PublicStep {
  const types = fields.map(({ key, type = "string", list, required }) => [
    key,
    `${type}${list ? "[]" : ""}${required ? " required" : ""}`,
  ]);
  return { fields: Object.fromEntries(types), sample: Object.keys(sample) };
}

export function checkHistory(app: Definition, { published }: Pick<Facts, "published">): Finding[] {
  const now = publicKeys(app);
  return kinds.flatMap((kind) =>
    Object.entries(published[kind]).flatMap(([key, before]) => {
      const at = `${kind}.${key}`;
      const after = now[kind][key];
      return after === undefined
        ? [{ id: "C001", at, message: "Zaps are made of it, and it is gone." }]
        : [...changedFields(at, before, after), ...goneSamples(at, before, after)];
    }),
  );
}

function changedFields(at: string, before: PublicStep, after: PublicStep): Finding[] {
  const changed = Object.entries(before.fields).filter(([key, type]) => {
    const next = after.fields[key];
    return next === undefined || (next !== type && `${next} required` !== type);
  });
  const demanded = Object.entries(after.fields).filter(
    ([key, type]) => !(key in before.fields) && type.endsWith(" required"),
  );
  return [...changed, ...demanded].map(([key, type]) => ({
    id: "C002",
    at: `${at}.${key}`,
    message: `Zaps out there know it as "${before.fields[key] ?? "nothing"}", not as "${after.fields[key] ?? "nothing"}" (${type}).`,
  }));
}

function goneSamples(at: string, before: PublicStep, after: PublicStep): Finding[] {
  return before.sample
    .filter((key) => !after.sample.includes(key))
    .map((key) => ({ id: "C003", at: `${at}.${key}`, message: "Templates of Zaps name it." }));
}
