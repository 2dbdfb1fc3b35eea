/** Reads a post out of what the user has filled in. */
import type { CreatePostRequest } from "@postern/sdk";
import { unreadable } from "../errors/unreadable-input.ts";
import { fields } from "../generated/fields.ts";
import type { Input, Step } from "../step.ts";
import {
  nonEmpty,
  readBoolean,
  readId,
  readList,
  readNumber,
  readSlots,
  readText,
  withoutAbsent,
} from "./read-input.ts";
import { type PostTarget, readTargets } from "./read-targets.ts";
import { readTime, readTimezone } from "./read-time.ts";

const { createPost: form } = fields;

type PostMedia = NonNullable<CreatePostRequest["media"]>;

/** The media of a post, all of them in the library by now. */
export interface GatheredMedia {
  readonly post: PostMedia;
  /** What each part of the thread shows, by its place in the form. */
  readonly thread: readonly (PostMedia | undefined)[];
}

/**
 * What a post says and where, without its time. Fields that are empty are left out.
 *
 * @param findTargets Where the post goes already, asked for only where its networks are told something.
 */
export async function readPostContent(
  step: Step,
  media: GatheredMedia,
  findTargets?: () => Promise<readonly PostTarget[]>,
) {
  const { input } = step;
  const linkUrl = readText(input["link_url"]);
  return withoutAbsent({
    content: readText(input["content"]),
    title: readText(input["title"]),
    link: linkUrl === undefined ? undefined : { url: linkUrl },
    media: nonEmpty(media.post),
    ...(await readTargets(step, findTargets)),
    thread: nonEmpty(readThread(input, media.thread)),
    first_comment: readFirstComment(input),
    labels: nonEmpty(readList(input["labels"])),
    brand_id: readId(input["brand_id"]),
    notes: readText(input["notes"]),
    external_ref: readText(input["external_ref"]),
    shorten_links: readBoolean(input["shorten_links"], form.shorten_links),
    allow_duplicate: readBoolean(input["allow_duplicate"], form.allow_duplicate),
  });
}

/** Texts and files go together by their places in the form, whichever of them are empty. */
function readThread(input: Input, media: GatheredMedia["thread"]) {
  return readSlots(input["thread_content"]).flatMap((text, index) => {
    const shown = nonEmpty(media[index] ?? []);
    const part = withoutAbsent({ content: text ?? "", media: shown });
    return text === undefined && shown === undefined ? [] : [part];
  });
}

function readFirstComment(input: Input): CreatePostRequest["first_comment"] {
  const content = readText(input["first_comment_content"]);
  if (content === undefined) return undefined;
  const delay_seconds = readNumber(input["first_comment_delay_seconds"], {
    label: "First Comment Delay",
  });
  return withoutAbsent({ content, delay_seconds });
}

type Schedule = Pick<CreatePostRequest, "schedule" | "approval">;

/**
 * When to publish it, and whether somebody is to agree first.
 *
 * @throws PosternError `INVALID_INPUT` where nobody has said, or a time is wanted and there is none.
 */
export function readPostTime({ input, bundle, timezone }: Step): Schedule {
  const mode = readText(input["schedule_mode"])?.trim();
  // The form offers free slots for a time alone: what is left of one in another mode is not meant.
  const slot = mode === "at" ? input["schedule_slot"] : undefined;
  const time = readTime(readText(input["schedule_scheduled_at"]) ?? slot, timezone);
  const at = withoutAbsent({
    mode: "at" as const,
    scheduled_at: time,
    timezone: readTimezone(bundle),
  });
  switch (mode) {
    case undefined:
      throw unreadable({ label: "When" }, "it is empty. Choose when to publish, or Save as Draft.");
    case "at":
      if (time === undefined) {
        throw unreadable(
          { label: "Scheduled Time" },
          "it is empty. Fill it in, or choose a Free Slot.",
        );
      }
      return { schedule: at };
    case "approval": {
      const approval = { required: true, note: readText(input["approval_note"]) };
      const schedule = time === undefined ? { mode: "now" as const } : at;
      return { schedule, approval: withoutAbsent(approval) };
    }
    default:
      return { schedule: { mode: mode as Mode } };
  }
}

/** What a user has mapped may be none; the server refuses it and names those that there are. */
type Mode = NonNullable<NonNullable<CreatePostRequest["schedule"]>["mode"]>;
