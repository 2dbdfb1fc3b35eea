/** Bodies of the spec, naming what the deployment has in place of what the document made up. */
import type { KnownIds } from "./known-ids.ts";

/** Members that an example may do without, where there is nothing to name in them. */
const OPTIONAL: ReadonlySet<string> = new Set(["media", "brand_id"]);

/** The parameters by which paths name such things, by the beginnings of their ids. */
const PARAMETERS: Readonly<Record<string, string>> = {
  brand: "brand_id",
  conn: "connection_id",
  media: "media_id",
};
const MADE_UP = /^(brand|conn|media)_[a-z0-9]+$/;

export function withKnownIds(example: unknown, known: KnownIds): unknown {
  if (typeof example === "string") return knownId(example, known) ?? example;
  if (Array.isArray(example)) return example.map((item) => withKnownIds(item, known));
  if (typeof example !== "object" || example === null) return example;
  const members = Object.entries(example)
    .filter(([name, value]) => !(OPTIONAL.has(name) && namesUnknown(value, known)))
    .map(([name, value]) => [name, withKnownIds(value, known)] as const);
  return Object.fromEntries(members);
}

function knownId(text: string, known: KnownIds): string | undefined {
  const noun = MADE_UP.exec(text)?.[1];
  return noun === undefined ? undefined : known.get(PARAMETERS[noun] ?? "");
}

function namesUnknown(value: unknown, known: KnownIds): boolean {
  if (typeof value === "string") return MADE_UP.test(value) && knownId(value, known) === undefined;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((member) => namesUnknown(member, known));
}
