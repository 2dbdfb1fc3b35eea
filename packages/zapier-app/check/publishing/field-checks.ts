/** D004, D005, D009, D011, D013 to D015, D022: what steps ask for, and the drop-downs that help. */
import { type Definition, eachField, type Finding, type StepView, stepsOf } from "./definition.ts";

export function checkFields(app: Definition): Finding[] {
  const steps = stepsOf(app);
  return [
    ...missingFields(steps),
    ...eachField(steps).flatMap(({ field, at }) =>
      [
        idWithoutChoice(field, at),
        unknownTrigger(field, at, app),
        unknownSearch(field, at, app),
        searchAlone(field, at),
        repeatedLabel(field, at),
      ].flat(),
    ),
    ...searchOrCreates(app),
  ];
}

type Field = StepView["fields"][number];

function missingFields(steps: readonly StepView[]): Finding[] {
  const bare = steps.filter(({ fields }) => fields.length === 0);
  return bare.flatMap(({ kind, at }) => {
    if (kind === "searches") return { id: "D009", at, message: "A search asks for something." };
    if (kind === "creates") return { id: "D022", at, message: "An action has fields of its own." };
    return [];
  });
}

function idWithoutChoice({ key, dynamic, choices }: Field, at: string): Finding[] {
  const isId = /(?:^|_)ids?$|[a-z]Ids?$/.test(key);
  if (!isId || dynamic !== undefined || choices !== undefined) return [];
  return [{ id: "D004", at, message: "Nobody knows ids by heart: it needs a drop-down." }];
}

function unknownTrigger({ dynamic }: Field, at: string, { triggers = {} }: Definition): Finding[] {
  if (dynamic === undefined) return [];
  const [key = ""] = dynamic.split(".");
  const trigger = triggers[key];
  if (trigger === undefined) {
    return [{ id: "D005", at, message: `There is no trigger ${key} for its drop-down.` }];
  }
  return trigger.operation.type === "hook"
    ? [{ id: "D013", at, message: `${key} is no list that a drop-down could ask for.` }]
    : [];
}

function unknownSearch({ search }: Field, at: string, { searches = {} }: Definition): Finding[] {
  const [key = ""] = search?.split(".") ?? [];
  if (search === undefined || key in searches) return [];
  return [{ id: "D014", at, message: `There is no search ${key}.` }];
}

function searchAlone({ search, dynamic }: Field, at: string): Finding[] {
  if (search === undefined || dynamic !== undefined) return [];
  return [{ id: "D015", at, message: "A search goes with a drop-down, never without." }];
}

function repeatedLabel({ label = "", helpText = "" }: Field, at: string): Finding[] {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const words = plain(helpText).replace(/^(?:the|a|an) /, "");
  if (words === "" || words !== plain(label)) return [];
  return [{ id: "D011", at, message: "The help text says no more than the label." }];
}

function searchOrCreates(app: Definition): Finding[] {
  const { searches = {}, creates = {}, searchOrCreates: pairs = {} } = app;
  return Object.values(pairs)
    .filter(({ search, create }) => !(search in searches && create in creates))
    .map(({ key }) => ({
      id: "D014",
      at: `searchOrCreates.${key}`,
      message: "It names a search and an action that there are.",
    }));
}
