/** Writes down the fields that an app makes while a user fills in a form: those of every choice that brings others. */
import { type Bundle, errors, type PlainInputField, type ZObject } from "zapier-platform-core";
import type { Definition } from "./definition.ts";

type Field = PlainInputField | FieldFunction;
/** The rest of a bundle is about a step that runs. */
type FieldFunction = (
  z: ZObject,
  bundle: Pick<Bundle, "authData" | "inputData">,
) => Promise<Field[]> | Field[];
type Step = { readonly operation: { readonly inputFields?: readonly unknown[] } };

/** An account that nobody has: what fields depend on is chosen in the form, not asked of a server. */
const authData = {
  api_key: `rp_${"0123456789abcdef".repeat(4)}`,
  base_url: "https://postern.example.com/api/v1",
};

/** The app with no function among its input fields. */
export async function unfold(app: Definition): Promise<Definition> {
  return {
    ...app,
    triggers: await unfoldSteps(app.triggers),
    creates: await unfoldSteps(app.creates),
    searches: await unfoldSteps(app.searches),
  };
}

async function unfoldSteps<OneStep extends Step>(
  steps: Readonly<Record<string, OneStep>> = {},
): Promise<Record<string, OneStep>> {
  const entries = Object.entries(steps).map(async ([key, step]) => {
    const inputFields = await unfoldFields((step.operation.inputFields ?? []) as readonly Field[]);
    return [key, { ...step, operation: { ...step.operation, inputFields } }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** What a choice brings may change the form in its turn, so that each is asked once more. */
async function unfoldFields(fields: readonly Field[]): Promise<PlainInputField[]> {
  const first = await withInputs(fields, choicesOf(fields.filter(isPlain)));
  return withInputs(fields, choicesOf(first));
}

async function withInputs(
  fields: readonly Field[],
  inputs: readonly Record<string, unknown>[],
): Promise<PlainInputField[]> {
  const unfolded = await Promise.all(
    fields.map(async (field) => {
      if (isPlain(field)) return [field];
      // What it asks of the platform are its errors.
      const z = { errors } as ZObject;
      const given = inputs.map((inputData) => field(z, { authData, inputData }));
      return (await Promise.all(given)).flat().filter(isPlain).map(optional);
    }),
  );
  return firstOfEach(unfolded.flat());
}

const isPlain = (field: Field): field is PlainInputField => typeof field !== "function";

/** One input for each choice that changes the form, and one with all entries of each list that does. */
function choicesOf(fields: readonly PlainInputField[]): Record<string, unknown>[] {
  const changing = fields.filter(({ altersDynamicFields }) => altersDynamicFields);
  return changing.flatMap(({ key, choices = {}, list }) => {
    const values = Object.keys(choices);
    return (list ? [values] : values).map((value): Record<string, unknown> => ({ [key]: value }));
  });
}

/** What appears only beside some choices is not asked of everybody. */
const optional = (field: PlainInputField): PlainInputField => ({ ...field, required: false });

function firstOfEach(fields: readonly PlainInputField[]): PlainInputField[] {
  return [...new Map([...fields].reverse().map((field) => [field.key, field])).values()].reverse();
}
