/** Makes a search: what it is called, what it asks for, and how it finds. Finding nothing is an answer. */
import { NotFoundError, PosternError } from "@postern/sdk";
import type { Bundle, PlainOutputField, Search, ZObject } from "zapier-platform-core";
import { requireFilled } from "../fields/require-filled.ts";
import { shownFields } from "../fields/shown-fields.ts";
import { output, type ResourceName } from "../output.ts";
import { type Step, startStep } from "../step.ts";
import { withZapierErrors } from "../zapier-error.ts";

type Operation = Search["operation"];

/** A search, told by what is its own. */
export interface FinderDefinition<Name extends ResourceName, Found extends object> {
  readonly key: string;
  readonly noun: string;
  readonly label: string;
  readonly description: string;
  readonly inputFields: NonNullable<Operation["inputFields"]>;
  /** What it finds, by the name that the spec has for it. */
  readonly gives: Name;
  /** What it tells beside that, such as an id where the spec has none. */
  readonly adds?: { readonly sample: object; readonly outputFields: PlainOutputField[] };
  readonly find: (step: Step) => Promise<readonly Found[]>;
}

export function finder<Name extends ResourceName, Found extends object>({
  key,
  noun,
  label,
  description,
  inputFields,
  gives,
  adds,
  find,
}: FinderDefinition<Name, Found>) {
  const { sample, outputFields } = output(gives);
  return {
    key,
    noun,
    display: { label, description },
    operation: {
      inputFields,
      perform: withZapierErrors(async (z: ZObject, bundle: Bundle) => {
        requireFilled(inputFields, bundle.inputData);
        return [...(await find(startStep(z, bundle)).catch(noneIfMissing))];
      }, shownFields(inputFields)),
      sample: { ...sample, ...adds?.sample },
      outputFields: [...(adds?.outputFields ?? []), ...outputFields],
    },
  } satisfies Search;
}

/**
 * Without anything to look for, everything would be found, and the first of it taken for what was meant.
 *
 * @param what What the user can fill in: `a name or a tag`.
 * @throws PosternError `INVALID_INPUT`
 */
export function requireQuestion(query: object, what: string): void {
  if (Object.keys(query).length > 0) return;
  throw new PosternError(`Fill in what to look for: ${what}.`, { code: "INVALID_INPUT" });
}

/** A thing that is looked for by its id, and is not there. */
function noneIfMissing(error: unknown): never[] {
  if (error instanceof NotFoundError) return [];
  throw error;
}
