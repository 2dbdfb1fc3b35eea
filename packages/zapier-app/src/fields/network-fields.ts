/** Fields that depend on the networks of the chosen connections: their own texts and settings, thread and first comment. */
import { type Client, InsufficientScopeError, PosternError } from "@postern/sdk";
import type { Bundle, PlainInputField, ZObject } from "zapier-platform-core";
import { connect } from "../connect.ts";
import { fields } from "../generated/fields.ts";
import { networkForms } from "../generated/network-forms.ts";
import { withZapierErrors } from "../zapier-error.ts";
import { findConnections, type NetworkAccount } from "./chosen-connections.ts";
import type { NetworkForm, NetworkOption, TargetKind } from "./network-form.ts";
import { pick } from "./picks.ts";
import { readIds, readText } from "./read-input.ts";

const { createPost } = fields;

/** The first comment of the post itself goes to every network that has one. */
const askedElsewhere = new Set(["first_comment"]);

/** Targets of an account that a drop-down shows. */
const longestList = 500;

export const networkFields = withZapierErrors(
  async (z: ZObject, bundle: Bundle): Promise<PlainInputField[]> => {
    const client = connect(z, bundle);
    const { subject, social_profile_ids: chosen, networks } = bundle.inputData;
    // A post that exists brings its settings along, whatever is left in the form.
    if (readText(subject)?.trim() === "existing") return [];
    // A key that may not read connections still has the settings of the networks that are named.
    const accounts = await findConnections(client, readIds(chosen)).catch(noneIfForbidden);
    const names = new Set([...accounts.map(({ network }) => network), ...readIds(networks)]);
    const forms = [...names].flatMap((name): [string, NetworkForm][] => {
      const form = Object.hasOwn(networkForms, name) ? networkForms[name] : undefined;
      return form === undefined ? [] : [[name, form]];
    });
    const own = await Promise.all(
      forms.map(([name, form]) => {
        const ofNetwork = accounts.filter(({ network }) => network === name);
        return formFields(client, { name, form, accounts: ofNetwork });
      }),
    );
    return [...sharedFields(forms.map(([, form]) => form)), ...own.flat()];
  },
);

function noneIfForbidden(error: unknown): never[] {
  if (error instanceof InsufficientScopeError) return [];
  throw error;
}

/** The section of the form that a network has; the platform takes no name of one letter. */
export const networkGroup = (name: string): string => `network_${name}`;

/** What several networks have alike. */
function sharedFields(forms: readonly NetworkForm[]): PlainInputField[] {
  return [
    ...(forms.some(({ hasThreads }) => hasThreads) ? threadFields : []),
    ...(forms.some(({ hasFirstComment }) => hasFirstComment) ? firstCommentFields : []),
  ].map((field) => ({ ...field, group: "thread" }));
}

const threadFields: readonly PlainInputField[] = [
  {
    ...createPost["thread.content"],
    label: "Thread Parts",
    helpText: "What follows the post, part by part, on networks that have threads.",
  },
  {
    key: "thread_files",
    label: "Thread Media",
    type: "file",
    list: true,
    helpText: "An image or a video for each part, in the same order.",
  },
];

const firstCommentFields: readonly PlainInputField[] = [
  {
    ...createPost["first_comment.content"],
    label: "First Comment",
    helpText: "A comment of the account's own below the post, on networks that have comments.",
  },
  {
    ...createPost["first_comment.delay_seconds"],
    label: "First Comment Delay",
    helpText: "Seconds to wait with the comment after the post is live.",
  },
];

interface ShownForm {
  readonly name: string;
  readonly form: NetworkForm;
  /** The chosen accounts on this network. */
  readonly accounts: readonly NetworkAccount[];
}

async function formFields(
  client: Client,
  { name, form, accounts }: ShownForm,
): Promise<PlainInputField[]> {
  const shown = form.options.filter(({ path }) => !askedElsewhere.has(path));
  const options = await Promise.all(
    shown.map(async (option) => {
      const { targetKind } = option;
      const choices =
        targetKind === undefined ? {} : await targetChoices(client, targetKind, accounts);
      return optionField(option, choices);
    }),
  );
  const ownText: PlainInputField = {
    key: `content_${name}`,
    label: `Content for ${form.label}`,
    type: "text",
    helpText: `The text on ${form.label}, where it is to differ from the post's.`,
  };
  return [ownText, ...options].map((field) => ({ ...field, group: networkGroup(name) }));
}

type Choices = Readonly<Record<string, string>>;

function optionField({ type, field, items }: NetworkOption, choices: Choices): PlainInputField {
  if (items !== undefined) {
    const children = items.map((item) => optionField(item, {}));
    return { key: field.key, label: field.label ?? field.key, children };
  }
  if (type === "media") return pick(field, "media");
  return Object.keys(choices).length === 0 ? field : { ...field, choices: { ...choices } };
}

/**
 * What the accounts have to choose from; where there are several accounts, whose each is. Where that is not to be had, the
 * field takes what its user knows.
 */
async function targetChoices(
  client: Client,
  kind: TargetKind,
  accounts: readonly NetworkAccount[],
): Promise<Choices> {
  try {
    const lists = await Promise.all(
      accounts.map(async ({ id, name: account }) => {
        const listing = client.connections.listTargets(id, { kind, limit: 100 });
        const targets = await listing.toArray({ limit: longestList });
        const owner = accounts.length > 1 ? ` (${account})` : "";
        return targets.map((target) => [target.id, `${target.name}${owner}`] as const);
      }),
    );
    return Object.fromEntries(lists.flat());
  } catch (error) {
    if (error instanceof PosternError) return {};
    throw error;
  }
}
