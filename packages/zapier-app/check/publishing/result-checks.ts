/** T004 to T006, Z001: what steps have really given, held against what the app says they give. */
import type { PlainOutputField } from "zapier-platform-core";
import { type Definition, type Finding, type StepView, stepsOf } from "./definition.ts";
import type { Facts, StepResult } from "./facts.ts";
import { departures } from "./value-type.ts";

/** Nothing, where nobody has run the steps. */
export function checkResults(app: Definition, { results }: Pick<Facts, "results">): Finding[] {
  if (results === undefined) return [];
  return stepsOf(app).flatMap((step) => {
    const result = results.find(({ kind, key }) => kind === step.kind && key === step.key);
    if (result === undefined || result.items.length === 0) {
      const message = "It has never given anything.";
      return step.isHidden ? [] : [{ id: "Z001", at: step.at, message }];
    }
    return [...missingKeys(step, result), ...otherShape(step, result), ...otherTypes(step, result)];
  });
}

const keysOf = (item: object | undefined) => Object.keys(item ?? {}).sort();

function missingKeys({ at, sample = {} }: StepView, { items }: StepResult): Finding[] {
  const live = new Set(items.flatMap(keysOf));
  return keysOf(sample)
    .filter((key) => !live.has(key))
    .map((key) => ({ id: "T004", at: `${at}.${key}`, message: "Nothing real has it." }));
}

function otherShape({ at }: StepView, { items, listed }: StepResult): Finding[] {
  if (listed === undefined || `${keysOf(listed[0])}` === `${keysOf(items[0])}`) return [];
  const message = `performList gives ${keysOf(listed[0])}, a webhook ${keysOf(items[0])}.`;
  return [{ id: "T005", at, message }];
}

function otherTypes({ at, outputs }: StepView, { items, listed = [] }: StepResult): Finding[] {
  const fields: readonly PlainOutputField[] = outputs;
  return [...items, ...listed]
    .flatMap((item) => departures(fields, item))
    .map(({ key, message }) => ({ id: "T006", at: `${at}.${key}`, message }));
}
