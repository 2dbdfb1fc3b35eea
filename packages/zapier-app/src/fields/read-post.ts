/** Reads a post out of what the user has filled in. */
import type { CreatePostRequest } from "@postern/sdk";
import { networkForms } from "../generated/network-forms.ts";
import type { Input, Step } from "../step.ts";
import { findConnections } from "./chosen-connections.ts";
import {
  nonEmpty,
  readBoolean,
  readList,
  readNumber,
  readText,
  withoutAbsent,
} from "./read-input.ts";
import { readOptions } from "./read-options.ts";
import { readTime, readTimezone } from "./read-time.ts";

type PostMedia = NonNullable<CreatePostRequest["media"]>;
type PostTarget = NonNullable<CreatePostRequest["targets"]>[number];

/** The media of a post, all of them in the library by now. */
export interface GatheredMedia {
  readonly post: PostMedia;
  /** One list for each part of the thread. */
  readonly thread: readonly PostMedia[];
}

/** What a post says and where, without its time. Fields that are empty are left out. */
export async function readPostContent(step: Step, media: GatheredMedia) {
  const { input } = step;
  const linkUrl = readText(input["link_url"]);
  return withoutAbsent({
    content: readText(input["content"]),
    title: readText(input["title"]),
    link: linkUrl === undefined ? undefined : { url: linkUrl },
    media: nonEmpty(media.post),
    ...(await readTargets(step)),
    thread: nonEmpty(readThread(input, media.thread)),
    first_comment: readFirstComment(input),
    labels: nonEmpty(readList(input["labels"])),
    brand_id: readText(input["brand_id"]),
    notes: readText(input["notes"]),
    external_ref: readText(input["external_ref"]),
    shorten_links: readBoolean(input["shorten_links"]),
    allow_duplicate: readBoolean(input["allow_duplicate"]),
  });
}

/** Connections by their ids alone, unless a network is told something of its own: that takes a look at who is where. */
async function readTargets(step: Step) {
  const { client, input } = step;
  const ids = readList(input["social_profile_ids"]);
  const ofNetworks = new Map(
    Object.entries(networkForms).flatMap(([name, form]) => {
      const content = readText(input[`content_${name}`]);
      const options = readOptions(form, step);
      const isTold = content !== undefined || Object.keys(options).length > 0;
      return isTold ? [[name, { content, options }] as const] : [];
    }),
  );
  if (ids.length === 0) return {};
  if (ofNetworks.size === 0) return { social_profile_ids: ids };
  const accounts = await findConnections(client, ids);
  const targets = ids.map((connection_id): PostTarget => {
    const network = accounts.find(({ id }) => id === connection_id)?.network ?? "";
    return withoutAbsent({ connection_id, ...ofNetworks.get(network) });
  });
  return { targets };
}

function readThread(input: Input, media: readonly PostMedia[]) {
  return readList(input["thread_content"]).map((content, index) =>
    withoutAbsent({ content, media: nonEmpty(media[index] ?? []) }),
  );
}

function readFirstComment(input: Input): CreatePostRequest["first_comment"] {
  const content = readText(input["first_comment_content"]);
  if (content === undefined) return undefined;
  const delay_seconds = readNumber(input["first_comment_delay_seconds"]);
  return withoutAbsent({ content, delay_seconds });
}

/** When to publish it, and whether somebody is to agree first. */
export function readPostTime({
  input,
  bundle,
  timezone,
}: Step): Pick<CreatePostRequest, "schedule" | "approval"> {
  const mode = readText(input["schedule_mode"]);
  const time = readTime(input["schedule_scheduled_at"], timezone);
  const at = withoutAbsent({
    mode: "at" as const,
    scheduled_at: time,
    timezone: readTimezone(bundle),
  });
  switch (mode) {
    case "now":
    case "queue":
    case "next_slot":
      return { schedule: { mode } };
    case "at":
      return { schedule: at };
    case "approval": {
      const approval = { required: true, note: readText(input["approval_note"]) };
      const schedule = time === undefined ? { mode: "now" as const } : at;
      return { schedule, approval: withoutAbsent(approval) };
    }
    default:
      return { schedule: { mode: "draft" } };
  }
}
