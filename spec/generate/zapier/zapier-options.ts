/** Emits the Zapier app's fields for the options that each network has of its own. */
import type { NetworkName } from "../../networks/network-rules.ts";
import type { GeneratedFile } from "../model.ts";
import type { WrittenInput } from "../network-options.ts";
import { readNetworks, type WrittenNetwork } from "../networks.ts";
import { fieldLabel, titleCase } from "./title-case.ts";
import type { ZapierField } from "./zapier-fields.ts";

/** An option, or a part of one, as a form asks for it. */
export interface ZapierOption {
  /** Where the value goes in the target's options: `poll.options`. */
  readonly path: string;
  readonly type: Exclude<WrittenInput["type"], undefined> | "items";
  /** The kind of the account's targets that the value is one of. */
  readonly targetKind?: string;
  readonly field: OptionField;
  /** The fields of each item, where the option is a list of objects. */
  readonly items?: readonly ZapierOption[];
}

/** A list of objects has no type: its fields have. */
type OptionField = Pick<ZapierField, "key" | "label"> & Partial<ZapierField>;

export function emitZapierOptions(): GeneratedFile {
  const rows = Object.entries(readNetworks()).map(([network, written]) => {
    const options = networkOptions(network as NetworkName, written)
      .map((option) => `      ${JSON.stringify(option)},`)
      .join("\n");
    const { has_threads = false, has_first_comment = false } = written;
    return `  ${network}: {
    label: ${JSON.stringify(titleCase(network))},
    hasThreads: ${has_threads},
    hasFirstComment: ${has_first_comment},
    options: [\n${options}\n    ],\n  },`;
  });
  const text = `// Generated from spec/networks.yaml. Do not edit.
import type { NetworkForm } from "../fields/network-form.ts";

/** What each network asks for beside the post itself. */
export const networkForms: Readonly<Record<string, NetworkForm>> = {
${rows.join("\n")}
};
`;
  return { path: "packages/zapier-app/src/generated/network-forms.ts", text };
}

export function networkOptions(network: NetworkName, { options }: WrittenNetwork): ZapierOption[] {
  const place = { prefix: network, label: titleCase(network) };
  return Object.entries(options).flatMap(([name, option]) =>
    formOptions({ ...place, path: name }, option).map((found) =>
      option.required === true ? { ...found, field: { ...found.field, required: true } } : found,
    ),
  );
}

/** Where an option stands, and what its field is called before its own name. */
interface Place {
  readonly prefix: string;
  readonly label: string;
  readonly path: string;
}

/** The options of a plain value, a list of objects, or an object, which asks for its parts. */
function formOptions(place: Place, input: WrittenInput): ZapierOption[] {
  if (input.fields !== undefined) {
    return Object.entries(input.fields).flatMap(([name, part]) =>
      formOptions({ ...place, path: `${place.path}.${name}` }, part),
    );
  }
  const { key, label } = heading(place);
  if (input.items !== undefined) {
    const items = Object.entries(input.items).flatMap(([name, part]) =>
      formOptions({ prefix: key, label: "", path: name }, part),
    );
    return [{ path: place.path, type: "items", field: { key, label }, items }];
  }
  const type = input.type ?? "text";
  return [
    {
      path: place.path,
      type,
      ...(input.target_kind !== undefined && { targetKind: input.target_kind }),
      field: { key, label, required: false, ...plainField(type, input) },
    },
  ];
}

const FIELD_TYPES = {
  text: "string",
  url: "string",
  list: "string",
  choice: "string",
  boolean: "boolean",
  integer: "integer",
  number: "number",
  time: "datetime",
  media: "string",
} as const satisfies Record<NonNullable<WrittenInput["type"]>, ZapierField["type"]>;

function plainField(
  type: NonNullable<WrittenInput["type"]>,
  { help, choices }: WrittenInput,
): Pick<ZapierField, "type" | "helpText" | "list" | "choices"> {
  return {
    type: FIELD_TYPES[type],
    ...(help !== undefined && { helpText: help }),
    ...(type === "list" && { list: true }),
    ...(choices !== undefined && {
      choices: Object.fromEntries(choices.map((value) => [value, choiceLabel(value)])),
    }),
  };
}

/** `SELF_ONLY` → `Self Only`, `creativeCommon` → `Creative Common`. */
function choiceLabel(value: string): string {
  const words = /^[A-Z_]+$/.test(value) ? value.toLowerCase() : value;
  return titleCase(words.replace(/(?<=[a-z])(?=[A-Z])/g, "_"));
}

/** A key that ends as an id does would promise a list to choose from. */
function heading({ prefix, label, path }: Place): Pick<ZapierField, "key" | "label"> {
  const name = path.replaceAll(".", "_");
  return {
    key: `${prefix}_${name.replace(/_id$/, "").replace(/_ids$/, "s")}`,
    label: `${label} ${fieldLabel(name)}`.trim(),
  };
}
