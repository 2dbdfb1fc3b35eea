/** D010, D012, D023, D024: what a step shows before it has a result. */
import type { PlainOutputField } from "zapier-platform-core";
import { type Definition, type Finding, type StepView, stepsOf } from "./definition.ts";
import { departures, valueAt } from "./value-type.ts";

export function checkSamples(app: Definition): Finding[] {
  return stepsOf(app).flatMap((step) => {
    const { at, isHidden, sample } = step;
    if (sample === undefined || Object.keys(sample).length === 0) {
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

/** Looks like a time, whether a field says so or not. */
const CLOCK = /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}/;

function badTimes({ at, outputs }: StepView, sample: Sample): Finding[] {
  const declared = outputs
    .filter(({ type }) => type === "datetime")
    .flatMap(({ key }) => leavesOf(valueAt(sample, key), key));
  const seen = leavesOf(sample, "").filter(({ value }) => CLOCK.test(value));
  const bad = [...declared, ...seen].filter(({ value }) => !TIME.test(value));
  return [...new Set(bad.map(({ path }) => path))].map((path) => ({
    id: "D023",
    at: `${at}.${path}`,
    message: "A time names its zone.",
  }));
}

interface Leaf {
  readonly path: string;
  readonly value: string;
}

/** The texts in a value, line items included. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" || path.endsWith("[]") ? `${path}${key}` : `${path}__${key}`),
  );
}

function badTypes({ at, outputs }: StepView, sample: Sample): Finding[] {
  return departures(outputs as readonly PlainOutputField[], sample).map(({ key, message }) => ({
    id: "D024",
    at: `${at}.${key}`,
    message,
  }));
}
