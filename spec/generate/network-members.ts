/** Refuses a member of `spec/networks.yaml` that means nothing, such as half a text behind a comma that is not quoted. */

/** What an entry may hold; a function tells what is within. */
type Members = Readonly<Record<string, true | Check>>;
type Check = (value: unknown, place: string) => void;

const object =
  (members: Members): Check =>
  (value, place) => {
    for (const [name, inner] of entriesOf(value)) {
      const check = Object.hasOwn(members, name) ? members[name] : undefined;
      const known = Object.keys(members).join(", ");
      if (check === undefined)
        throw new Error(`${place} has no member "${name}". It has: ${known}.`);
      if (check !== true) check(inner, `${place}.${name}`);
    }
  };

const map =
  (check: Check): Check =>
  (value, place) => {
    for (const [name, inner] of entriesOf(value)) check(inner, `${place}.${name}`);
  };

const list =
  (check: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) throw new Error(`${place} is no list.`);
    for (const [index, inner] of value.entries()) check(inner, `${place}[${index}]`);
  };

const dimensions = object({
  min_width: true,
  min_height: true,
  max_width: true,
  max_height: true,
  min_ratio: true,
  max_ratio: true,
  max_pixels: true,
});
const kind = {
  max: true,
  warn_above: true,
  formats: true,
  min_bytes: true,
  max_bytes: true,
  dimensions,
} as const;
const images = object(kind);
const videos = object({
  ...kind,
  min_seconds: true,
  max_seconds: true,
  min_frame_rate: true,
  max_frame_rate: true,
  has_cover: true,
});

const input = {
  type: true,
  required: true,
  choices: true,
  minimum: true,
  maximum: true,
  max_length: true,
  min_items: true,
  max_items: true,
  help: true,
  target_kind: true,
} as const;
const fields = map(object(input));

const network = object({
  label: true,
  title: object({ required: true, limit: true }),
  text: object({
    limit: true,
    counting: true,
    byte_limit: true,
    warn_above: true,
    limit_with_images: true,
    limit_with_videos: true,
    limit_with_article: true,
    url_length: true,
    has_short_mentions: true,
  }),
  media: object({
    required: true,
    max_items: true,
    may_mix: true,
    alt_text_limit: true,
    images,
    gifs: images,
    videos,
    documents: images,
    variants: map(object({ option: true, value: true, images, videos })),
  }),
  hashtags: object({ warn_above: true, max: true }),
  quotas: list(object({ posts: true, seconds: true, kind: object({ option: true, value: true }) })),
  has_link: true,
  has_threads: true,
  has_first_comment: true,
  can_delete: true,
  options: map(object({ ...input, only_with: true, fields, items: fields })),
  severity: true,
  notes: true,
  source: true,
  verified_at: true,
});

/** @throws Error that names the place. */
export function refuseUnknownMembers(networks: unknown): void {
  map(network)(networks, "spec/networks.yaml");
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];
