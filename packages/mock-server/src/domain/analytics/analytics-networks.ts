/** Which social figures each network gives of a post and of an account. */
import type { ServerSchemas } from "@postern/spec";

type Network = ServerSchemas["Network"];

/** What people do to a post. */
export const ENGAGEMENTS = ["likes", "comments", "shares", "saves"] as const;
export const SOCIAL_FIGURES = [...ENGAGEMENTS, "reach"] as const;

export type SocialFigure = (typeof SOCIAL_FIGURES)[number];

/** As the networks' own interfaces for programs have them: a bookmark on X is a save, a boost on Mastodon a share, a reaction on Discord a like. */
const GIVEN: Readonly<Record<Network, readonly (SocialFigure | "followers")[]>> = {
  x: ["likes", "comments", "shares", "saves", "followers"],
  instagram: ["likes", "comments", "shares", "saves", "reach", "followers"],
  facebook: ["likes", "comments", "shares", "reach", "followers"],
  linkedin: ["likes", "comments", "shares", "reach", "followers"],
  tiktok: ["likes", "comments", "shares", "followers"],
  youtube: ["likes", "comments", "shares", "followers"],
  threads: ["likes", "comments", "shares", "followers"],
  bluesky: ["likes", "comments", "shares", "followers"],
  pinterest: ["saves", "followers"],
  google_business: [],
  mastodon: ["likes", "comments", "shares", "followers"],
  telegram: ["likes", "followers"],
  reddit: ["likes", "comments", "shares"],
  discord: ["likes", "followers"],
  snapchat: ["shares", "reach", "followers"],
  tumblr: ["likes", "comments", "shares", "followers"],
};

export function givesFigure(network: Network, figure: SocialFigure | "followers"): boolean {
  return GIVEN[network].includes(figure);
}
