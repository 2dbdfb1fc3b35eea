/** T004 to T006, Z001: what steps have really given, held against what the app says they give. */
import type { PlainOutputField } from "zapier-platform-core";
import { type Definition, type Finding, type StepView, stepsOf } from "./definition.ts";
import type { Facts, StepResult } from "./facts.ts";
import { emptyPathsOf, isBelow, pathsOf } from "./paths.ts";
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

function missingKeys({ at, sample = {} }: StepView, { items }: StepResult): Finding[] {
  const live = new Set(items.flatMap((item) => pathsOf(item)));
  const empty = new Set(items.flatMap((item) => emptyPathsOf(item)));
  return pathsOf(sample)
    .filter((path) => !live.has(path) && !isBelow(path, empty))
    .map((path) => ({ id: "T004", at: `${at}.${path}`, message: "Nothing real has it." }));
}

/** One and the same thing, by webhook and by list. */
function otherShape({ at }: StepView, { items, listed }: StepResult): Finding[] {
  if (listed === undefined) return [];
  return items.flatMap((item) => {
    const id: unknown = Reflect.get(item, "id");
    const twin = listed.find((one) => Reflect.get(one, "id") === id) ?? listed[0] ?? {};
    const mine = pathsOf(item).sort();
    const its = pathsOf(twin).sort();
    if (`${mine}` === `${its}`) return [];
    return [{ id: "T005", at, message: `performList gives ${its}, a webhook ${mine}.` }];
  });
}

function otherTypes({ at, outputs }: StepView, { items, listed = [] }: StepResult): Finding[] {
  const fields: readonly PlainOutputField[] = outputs;
  return [...items, ...listed]
    .flatMap((item) => departures(fields, item))
    .map(({ key, message }) => ({ id: "T006", at: `${at}.${key}`, message }));
}
