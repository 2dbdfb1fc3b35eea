/** Reads where a post goes, and what its networks are told of their own. */
import type { CreatePostRequest, Post } from "@postern/sdk";
import { unreadable } from "../errors/unreadable-input.ts";
import { networkForms } from "../generated/network-forms.ts";
import type { Step } from "../step.ts";
import { findConnections } from "./chosen-connections.ts";
import { readIds, readText, withoutAbsent } from "./read-input.ts";
import { readOptions } from "./read-options.ts";

type RequestedTarget = NonNullable<CreatePostRequest["targets"]>[number];
export type PostTarget = Pick<
  Post["targets"][number],
  "connection_id" | "network" | "content" | "media" | "scheduled_at" | "options"
>;

/** What one network is told: its own text, and its settings. */
interface OwnWords {
  readonly content: string | undefined;
  readonly options: Record<string, unknown>;
}

/**
 * Connections by their ids alone, unless a network is told something of its own: that takes a look at who is where.
 *
 * @throws PosternError `INVALID_INPUT` where a network is told something, and there is no account that it could be for.
 */
export async function readTargets(
  step: Step,
  findTargets: () => Promise<readonly PostTarget[]> = async () => [],
): Promise<Pick<CreatePostRequest, "targets" | "social_profile_ids">> {
  const ids = readIds(step.input["social_profile_ids"]);
  const words = readOwnWords(step);
  if (words.size === 0) return ids.length === 0 ? {} : { social_profile_ids: ids };
  if (ids.length === 0) return changeTargets(await findTargets(), words);
  const accounts = await findConnections(step.client, ids);
  const targets = ids.map((connection_id): RequestedTarget => {
    const network = accounts.find(({ id }) => id === connection_id)?.network ?? "";
    return withoutAbsent({ connection_id, ...words.get(network) });
  });
  return { targets };
}

function readOwnWords(step: Step): ReadonlyMap<string, OwnWords> {
  return new Map(
    Object.entries(networkForms).flatMap(([name, form]) => {
      const content = readText(step.input[`content_${name}`]);
      const options = readOptions(form, step);
      const isTold = content !== undefined || Object.keys(options).length > 0;
      return isTold ? [[name, { content, options }] as const] : [];
    }),
  );
}

/** The targets as they are, with what their networks are told now. */
function changeTargets(
  targets: readonly PostTarget[],
  words: ReadonlyMap<string, OwnWords>,
): Pick<CreatePostRequest, "targets"> {
  if (!targets.some(({ network }) => words.has(network))) {
    const labels = [...words.keys()].map((name) => networkForms[name]?.label ?? name);
    throw unreadable(
      { label: "Connections" },
      `there is no account on ${labels.join(" or ")} whose text and settings these could be. Choose the accounts, or empty the fields of the network.`,
    );
  }
  return { targets: targets.map((target) => changeTarget(target, words.get(target.network))) };
}

function changeTarget(target: PostTarget, words: OwnWords | undefined): RequestedTarget {
  const { connection_id, content, media, scheduled_at, options } = target;
  return withoutAbsent({
    connection_id,
    content: words?.content ?? content ?? undefined,
    media: media ?? undefined,
    scheduled_at: scheduled_at ?? undefined,
    options: merge(options, words?.options ?? {}),
  });
}

/** What is told wins; what is not told of a setting with parts, such as a poll, stays. */
function merge(before: object, told: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(told)) {
    const kept = merged[name];
    merged[name] = isRecord(kept) && isRecord(value) ? merge(kept, value) : value;
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
