/** An app as the publishing checks look at it: one list of steps, and of each the fields that are written down. */
import type {
  App,
  Create,
  PlainInputField,
  PlainOutputField,
  Search,
  Trigger,
} from "zapier-platform-core";

export type Definition = App<
  Record<string, Trigger>,
  Record<string, Create>,
  Record<string, Search>
>;

/** What Zapier's checks find, by the id that Zapier gives it; `copy` is what its reviewers look at. */
export interface Finding {
  readonly id: string;
  /** `triggers.post_published`, or where in it: `creates.create_post.content`. */
  readonly at: string;
  readonly message: string;
}

export type Kind = "triggers" | "creates" | "searches";

export interface StepView {
  readonly kind: Kind;
  readonly key: string;
  /** `triggers.post_published` */
  readonly at: string;
  readonly noun: string;
  readonly label: string;
  readonly description: string;
  readonly isHidden: boolean;
  readonly operation: Trigger["operation"] | Create["operation"] | Search["operation"];
  /** Those that are written down; a function's are known only when it runs. */
  readonly fields: readonly PlainInputField[];
  readonly outputs: readonly PlainOutputField[];
  readonly sample: Readonly<Record<string, unknown>> | undefined;
}

export function stepsOf(app: Definition): StepView[] {
  return [
    ...viewsOf("triggers", app.triggers),
    ...viewsOf("creates", app.creates),
    ...viewsOf("searches", app.searches),
  ];
}

function viewsOf(
  kind: Kind,
  steps: Readonly<Record<string, Trigger | Create | Search>> = {},
): StepView[] {
  return Object.values(steps).map(({ key, noun, display, operation }) => ({
    kind,
    key,
    at: `${kind}.${key}`,
    noun,
    label: display.label ?? "",
    description: display.description ?? "",
    isHidden: display.hidden ?? false,
    operation,
    fields: written(operation.inputFields),
    outputs: written(operation.outputFields),
    sample: operation.sample,
  }));
}

/** What is no function. */
function written<Field extends object>(fields: readonly Field[] = []): PlainFieldOf<Field>[] {
  return fields.filter((field) => typeof field !== "function") as PlainFieldOf<Field>[];
}

type PlainFieldOf<Field> = Extract<Field, PlainInputField> & PlainInputField & PlainOutputField;

/** Every field of a step with its place. */
export function eachField(
  steps: readonly StepView[],
): { readonly step: StepView; readonly field: PlainInputField; readonly at: string }[] {
  return steps.flatMap((step) =>
    step.fields.map((field) => ({ step, field, at: `${step.at}.${field.key}` })),
  );
}
