/** Reads how `spec/networks.yaml` writes an option: what its value has to be, and what a form says of it. */
import type { OptionRules, OptionType, ValueRules } from "../networks/network-rules.ts";

/** An object is known by its fields, a list of objects by its items. */
export interface WrittenInput extends Partial<Omit<ValueRules, "type">> {
  readonly type?: Exclude<OptionType, "object" | "objects">;
  readonly help?: string;
  /** The kind of the account's targets that the value is one of. */
  readonly target_kind?: string;
  readonly fields?: Readonly<Record<string, WrittenInput>>;
  readonly items?: Readonly<Record<string, WrittenInput>>;
}

export type WrittenOption = WrittenInput & Pick<OptionRules, "only_with">;

/** What a form says is no rule. */
export function optionRules({
  help: _,
  target_kind: __,
  fields,
  items,
  ...option
}: WrittenOption): OptionRules {
  const { type, required = false, ...limits } = option;
  const members = fields ?? items;
  if (members === undefined) return { type: type ?? "text", required, ...limits };
  const inner = Object.entries(members).map(([name, input]) => [name, optionRules(input)] as const);
  return {
    type: fields === undefined ? "objects" : "object",
    required,
    ...limits,
    fields: Object.fromEntries(inner),
  };
}
