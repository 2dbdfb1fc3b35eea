/** C001 to C003: nothing goes that a Zap out there is made of. */
import type { Definition, Finding } from "./definition.ts";
import type { Facts, PublicStep } from "./facts.ts";
import { publicKeys } from "./public-keys.ts";

const kinds = ["triggers", "creates", "searches"] as const;

export function checkHistory(app: Definition, { published }: Pick<Facts, "published">): Finding[] {
  const now = publicKeys(app);
  const steps = kinds.flatMap((kind) =>
    Object.entries(published[kind]).flatMap(([key, before]) => {
      const at = `${kind}.${key}`;
      const after = now[kind][key];
      return after === undefined ? [gone(at)] : changedStep(at, before, after);
    }),
  );
  const { authentication, searchOrCreates = [] } = published;
  return [
    ...steps,
    ...searchOrCreates
      .filter((key) => !now.searchOrCreates?.includes(key))
      .map((key) => gone(`searchOrCreates.${key}`)),
    ...(authentication === undefined
      ? []
      : changedFields("authentication", authentication, now.authentication ?? {})),
  ];
}

const gone = (at: string): Finding => ({
  id: "C001",
  at,
  message: "Zaps are made of it, and it is gone.",
});

function changedStep(at: string, before: PublicStep, after: PublicStep): Finding[] {
  return [
    ...changedType(at, before, after),
    ...changedFields(at, before.fields, after.fields),
    ...goneChoices(at, before, after),
    ...goneOutputs(at, before.sample, after.sample),
    ...goneOutputs(at, before.outputs ?? [], after.outputs ?? []),
  ];
}

function changedType(at: string, { type }: PublicStep, after: PublicStep): Finding[] {
  if (type === undefined || type === after.type) return [];
  return [{ id: "C002", at, message: `Zaps out there know it as ${type}, not as ${after.type}.` }];
}

type Types = Readonly<Record<string, string>>;

function changedFields(at: string, before: Types, after: Types): Finding[] {
  const changed = Object.entries(before).filter(([key, type]) => {
    const next = after[key];
    return next === undefined || (next !== type && `${next} required` !== type);
  });
  const demanded = Object.entries(after).filter(
    ([key, type]) => !(key in before) && type.endsWith(" required"),
  );
  return [...changed, ...demanded].map(([key, type]) => ({
    id: "C002",
    at: `${at}.${key}`,
    message: `Zaps out there know it as "${before[key] ?? "nothing"}", not as "${after[key] ?? "nothing"}" (${type}).`,
  }));
}

function goneChoices(at: string, before: PublicStep, after: PublicStep): Finding[] {
  return Object.entries(before.choices ?? {}).flatMap(([key, values]) =>
    values
      .filter((value) => !after.choices?.[key]?.includes(value))
      .map((value) => ({
        id: "C002",
        at: `${at}.${key}`,
        message: `Zaps out there have chosen "${value}", and it is gone.`,
      })),
  );
}

function goneOutputs(at: string, before: readonly string[], after: readonly string[]): Finding[] {
  return before
    .filter((path) => !after.includes(path))
    .map((path) => ({ id: "C003", at: `${at}.${path}`, message: "Templates of Zaps name it." }));
}
