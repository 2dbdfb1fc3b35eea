/** Makes an action: what it is called, what it asks for, and what it does with it. */
import type { Bundle, Create, PlainOutputField, ZObject } from "zapier-platform-core";
import { requireFilled } from "../fields/require-filled.ts";
import { shownFields } from "../fields/shown-fields.ts";
import { output, type ResourceName } from "../output.ts";
import { type Step, startStep } from "../step.ts";
import { withZapierErrors } from "../zapier-error.ts";

type Operation = Create["operation"];

/** An action, told by what is its own. */
export interface ActionDefinition<Name extends ResourceName, Result extends object> {
  readonly key: string;
  readonly noun: string;
  readonly label: string;
  readonly description: string;
  readonly inputFields: NonNullable<Operation["inputFields"]>;
  readonly inputFieldGroups?: NonNullable<Operation["inputFieldGroups"]>;
  /** What it gives back, by the name that the spec has for it. */
  readonly gives: Name;
  /** What it gives back beside that. */
  readonly adds?: { readonly sample: object; readonly outputFields: PlainOutputField[] };
  readonly run: (step: Step) => Promise<Result>;
  /** Goes on once the server has called back; what `run` waited for by asking for a callback. */
  readonly resume?: (step: Step) => Promise<Result>;
}

export function action<Name extends ResourceName, Result extends object>({
  key,
  noun,
  label,
  description,
  ...definition
}: ActionDefinition<Name, Result>) {
  const { inputFields, inputFieldGroups, gives, adds, run, resume } = definition;
  const { sample, outputFields } = output(gives);
  const formOf = shownFields(inputFields);
  return {
    key,
    noun,
    display: { label, description },
    operation: {
      inputFields,
      ...(inputFieldGroups && { inputFieldGroups }),
      perform: withZapierErrors((z: ZObject, bundle: Bundle) => {
        requireFilled(inputFields, bundle.inputData);
        return run(startStep(z, bundle));
      }, formOf),
      ...(resume && {
        performResume: withZapierErrors(
          (z: ZObject, bundle: Bundle) => resume(startStep(z, bundle)),
          formOf,
        ),
      }),
      sample: { ...sample, ...adds?.sample },
      outputFields: [...outputFields, ...(adds?.outputFields ?? [])],
    },
  } satisfies Create;
}
