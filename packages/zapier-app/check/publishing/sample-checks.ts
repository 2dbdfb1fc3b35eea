/** D010, D012, D023, D024: what a step shows before it has a result. */
import type { PlainOutputField } from "zapier-platform-core";
import { type Definition, type Finding, type StepView, stepsOf } from "./definition.ts";
import { departures, valueAt } from "./value-type.ts";

export function checkSamples(app: Definition): Finding[] {
  return stepsOf(app).flatMap((step) => {
    const { at, isHidden, sample } = step;
    if (sample === undefined) {
      return isHidden ? [] : [{ id: "D012", at, message: "What users see has a sample." }];
    }
    return [...missingPrimary(step, sample), ...badTimes(step, sample), ...badTypes(step, sample)];
  });
}

type Sample = Readonly<Record<string, unknown>>;

/** By these values Zapier tells one item of a trigger from the other. */
function missingPrimary({ kind, at, outputs }: StepView, sample: Sample): Finding[] {
  if (kind !== "triggers") return [];
  const marked = outputs.filter(({ primary }) => primary).map(({ key }) => key);
  return (marked.length === 0 ? ["id"] : marked)
    .filter((key) => valueAt(sample, key) === undefined)
    .map((key) => ({ id: "D010", at, message: `Its sample has no ${key}.` }));
}

/** RFC 3339, as ISO 8601 with a zone. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

function badTimes({ at, outputs }: StepView, sample: Sample): Finding[] {
  return outputs
    .filter(({ type }) => type === "datetime")
    .filter(({ key }) => {
      const value = valueAt(sample, key);
      return typeof value === "string" && !TIME.test(value);
    })
    .map(({ key }) => ({ id: "D023", at: `${at}.${key}`, message: "A time names its zone." }));
}

function badTypes({ at, outputs }: StepView, sample: Sample): Finding[] {
  return departures(outputs as readonly PlainOutputField[], sample).map(({ key, message }) => ({
    id: "D024",
    at: `${at}.${key}`,
    message,
  }));
}
