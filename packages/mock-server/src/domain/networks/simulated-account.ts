/** The accounts that simulated networks offer to whoever connects one, and the places inside them. */
import type { ServerSchemas } from "@postern/spec";

type Connection = ServerSchemas["Connection"];
type Network = Connection["network"];
type PlaceKind = ServerSchemas["ConnectionTargetKind"];

/** What a network says of an account. */
export type Account = Pick<
  Connection,
  "type" | "external_id" | "name" | "username" | "capabilities"
>;

export type Place = ServerSchemas["ConnectionTarget"];

interface NetworkAccounts extends Pick<Connection, "type" | "capabilities"> {
  /** How long a permission holds; null: until it is taken back. */
  readonly permissionDays: number | null;
  /** Pages, channels or blogs that somebody has beside their first. */
  readonly others?: readonly string[];
  readonly places?: { readonly kind: PlaceKind; readonly names: readonly string[] };
  /** Whether an application logs in with a password of its own. */
  readonly hasPasswords?: true;
}

const MAX_USERNAME_LENGTH = 100;
const EVERYTHING: Connection["capabilities"] = ["text", "link", "image", "video"];
const PAGES = ["Careers", "Events"];

const ACCOUNTS: Readonly<Record<Network, NetworkAccounts>> = {
  x: { type: "profile", capabilities: EVERYTHING, permissionDays: null },
  instagram: {
    type: "business",
    capabilities: ["image", "video", "carousel"],
    permissionDays: 60,
  },
  facebook: { type: "page", capabilities: EVERYTHING, permissionDays: 60, others: PAGES },
  linkedin: {
    type: "page",
    capabilities: ["text", "link", "image", "document"],
    permissionDays: 60,
    others: PAGES,
    places: { kind: "page", names: ["Careers", "Research"] },
  },
  tiktok: {
    type: "profile",
    capabilities: ["image", "video", "carousel"],
    permissionDays: 365,
  },
  youtube: {
    type: "channel",
    capabilities: ["video"],
    permissionDays: null,
    places: { kind: "playlist", names: ["Launches", "How it works", "Out-takes"] },
  },
  threads: { type: "profile", capabilities: EVERYTHING, permissionDays: 60 },
  bluesky: {
    type: "profile",
    capabilities: EVERYTHING,
    permissionDays: null,
    hasPasswords: true,
  },
  pinterest: {
    type: "business",
    capabilities: ["image", "video"],
    permissionDays: 60,
    places: { kind: "board", names: ["Recipes", "Behind the scenes", "Wish list"] },
  },
  google_business: {
    type: "business",
    capabilities: ["text", "link", "image"],
    permissionDays: null,
    others: ["Airport"],
    places: { kind: "location", names: ["Old Town", "Airport"] },
  },
  mastodon: {
    type: "profile",
    capabilities: EVERYTHING,
    permissionDays: null,
    hasPasswords: true,
  },
  telegram: {
    type: "channel",
    capabilities: EVERYTHING,
    permissionDays: null,
    hasPasswords: true,
    places: { kind: "channel", names: ["News", "Offers"] },
  },
  reddit: {
    type: "profile",
    capabilities: EVERYTHING,
    permissionDays: null,
    places: { kind: "subreddit", names: ["rocketry", "roadrunners"] },
  },
  discord: {
    type: "channel",
    capabilities: EVERYTHING,
    permissionDays: null,
    others: ["Announcements"],
  },
  snapchat: { type: "profile", capabilities: ["image", "video"], permissionDays: null },
  tumblr: {
    type: "profile",
    capabilities: EVERYTHING,
    permissionDays: null,
    others: ["Sketches"],
  },
};

export const permissionDays = (network: Network): number | null => ACCOUNTS[network].permissionDays;

export const takesPasswords = (network: Network): boolean =>
  ACCOUNTS[network].hasPasswords === true;

/** What somebody of this name has on a network: the same name always has the same. */
export function offeredAccounts(network: Network, name: string): Account[] {
  const { type, capabilities, others = [] } = ACCOUNTS[network];
  return [name, ...others.map((other) => `${name} ${other}`)].map((full) => ({
    type,
    capabilities,
    external_id: `${slug(full)}-${network}`,
    name: full,
    username: slug(full),
  }));
}

/** The places inside an account that posts can go to; none on most networks. */
export function placesOf({
  network,
  external_id,
}: Pick<Connection, "network" | "external_id">): Place[] {
  const { places } = ACCOUNTS[network];
  if (places === undefined) return [];
  const { kind, names } = places;
  return names.map((name) => {
    // Everybody's subreddits are the same ones, and known by their names.
    const id = kind === "subreddit" ? name : `${external_id}-${slug(name)}`;
    return { id, name, kind };
  });
}

function slug(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["account"];
  return words.join("-").slice(0, MAX_USERNAME_LENGTH);
}
