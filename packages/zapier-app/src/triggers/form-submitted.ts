/** The trigger Form Submitted. */
import { type Bundle, defineInputFields, type ZObject } from "zapier-platform-core";
import { connect } from "../connect.ts";
import { readId } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { outputs } from "../generated/outputs.ts";
import { samples } from "../generated/samples.ts";
import { withZapierErrors } from "../zapier-error.ts";
import { hookTrigger } from "./hook-trigger.ts";

/** What the chosen form asks for, under the labels that people see in it. */
const formFields = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const formId = readId(bundle.inputData["form_id"]);
  for await (const form of connect(z, bundle).forms.list({ limit: 100 })) {
    if (form.id === formId) {
      return form.fields.map(({ key, label }) => ({ key: `fields__${key}`, label }));
    }
  }
  return [];
});

export const formSubmitted = hookTrigger({
  key: "form_submitted",
  noun: "Form Submission",
  label: "Form Submitted",
  description: "Triggers when somebody sends a form.",
  event: "form.submitted",
  inputFields: defineInputFields([
    {
      ...fields.listFormSubmissions.form_id,
      helpText: "The form whose submissions start the Zap.",
      dynamic: "form_list.id.label",
      altersDynamicFields: true,
    },
  ]),
  outputFields: [...outputs.FormSubmission, formFields],
  sample: samples.FormSubmittedEvent.data,
  read: ({ data }) => data,
  isWanted: ({ form_id }, input) => form_id === readId(input["form_id"]),
  list: (client, input) =>
    client.forms.listSubmissions(readId(input["form_id"]) ?? "", { limit: 100 }),
});
