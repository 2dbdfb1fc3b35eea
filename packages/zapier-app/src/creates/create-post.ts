/** The action Create Post: publish now, schedule, or keep a draft. */
import type { CallOptions, Client, CreatePostRequest } from "@postern/sdk";
import { type Bundle, defineCreate, type ZObject } from "zapier-platform-core";
import { connect } from "../connect.ts";
import { furtherPostFields, postFields, scheduleFields } from "../fields/post-fields.ts";
import { readBoolean, readList, readText, withoutAbsent } from "../fields/read-input.ts";
import { samples } from "../generated/samples.ts";
import { createZFetch } from "../z-fetch.ts";
import { withZapierErrors } from "../zapier-error.ts";

/** Uploads the media, then makes the post of them. A repeat under one deduplication key gives the first post back. */
export const perform = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const client = connect(z, bundle);
  const optionsOf = callOptions(z, readText(bundle.inputData["deduplication_key"]));
  const media = await uploadMedia(z, { client, input: bundle.inputData, optionsOf });
  const body = readPost(bundle.inputData, media);
  return client.posts.create(body, optionsOf("post"));
});

type OptionsOf = (part: string) => CallOptions;

/** The platform names no run, so a key of the user's own is what makes a second run harmless. */
function callOptions(z: ZObject, deduplicationKey: string | undefined): OptionsOf {
  if (deduplicationKey === undefined) return () => ({});
  // Whatever the user writes becomes a key that the API takes.
  const hash = z.hash("sha256", deduplicationKey);
  return (part) => ({ idempotencyKey: `zapier-${hash}-${part}` });
}

interface Upload {
  readonly client: Client;
  readonly input: Readonly<Record<string, unknown>>;
  readonly optionsOf: OptionsOf;
}

async function uploadMedia(z: ZObject, { client, input, optionsOf }: Upload): Promise<string[]> {
  const fetchFile = createZFetch(z);
  const altTexts = [input["media_alt_texts"]].flat();
  const uploads = readList(input["media_files"]).map(async (url, index) => {
    const response = await fetchFile(url);
    if (!response.ok) {
      const message = `The file ${index + 1} of Media can not be had: its host answers ${response.status}.`;
      throw new z.errors.Error(message, "MEDIA_FETCH_FAILED", response.status);
    }
    const body = withoutAbsent({
      file: await response.blob(),
      alt_text: readText(altTexts[index]),
    });
    const { id } = await client.media.create(body, optionsOf(`media-${index}`));
    return id;
  });
  return Promise.all(uploads);
}

function readPost(
  input: Readonly<Record<string, unknown>>,
  media: readonly string[],
): CreatePostRequest {
  const linkUrl = readText(input["link_url"]);
  const labels = readList(input["labels"]);
  return withoutAbsent({
    content: readText(input["content"]),
    title: readText(input["title"]),
    link: linkUrl === undefined ? undefined : { url: linkUrl },
    media: media.length === 0 ? undefined : media.map((id) => ({ media_id: id })),
    social_profile_ids: readList(input["social_profile_ids"]),
    schedule: readSchedule(input),
    labels: labels.length === 0 ? undefined : labels,
    notes: readText(input["notes"]),
    external_ref: readText(input["external_ref"]),
    allow_duplicate: readBoolean(input["allow_duplicate"]),
  });
}

function readSchedule(input: Readonly<Record<string, unknown>>): CreatePostRequest["schedule"] {
  const scheduledAt = readText(input["schedule_scheduled_at"]);
  switch (readText(input["schedule_mode"])) {
    case "now":
      return { mode: "now" };
    case "queue":
      return { mode: "queue" };
    case "next_slot":
      return { mode: "next_slot" };
    case "at":
      return withoutAbsent({ mode: "at" as const, scheduled_at: scheduledAt });
    default:
      return { mode: "draft" };
  }
}

export default defineCreate({
  key: "create_post",
  noun: "Post",
  display: {
    label: "Create Post",
    description:
      "Creates a post that is published now, at a time of your choice, at the next free slot, when its turn in the queue comes, or kept as a draft.",
  },
  operation: {
    inputFields: [...postFields, scheduleFields, ...furtherPostFields],
    perform,
    sample: samples.Post,
  },
});
