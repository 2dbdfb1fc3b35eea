/** What one day brings: to a post on a network, to a video or widget of the shop, to an account. */
import type { ServerSchemas } from "@postern/spec";
import { shortHash } from "../wire/short-hash.ts";
import type { PostCounts, ShopCounts } from "./analytics-figures.ts";
import { givesFigure, type SocialFigure } from "./analytics-networks.ts";
import { between, noise } from "./analytics-noise.ts";

type Network = ServerSchemas["Network"];

/** Days, that of its publication included, on which a post has figures. */
export const FIGURE_DAYS = 90;
/** What a day brings, next to the day before. */
const DECAY = 0.85;

/** Salts: each keeps the chance of one figure apart from that of the others. */
const SALT = { reach: 1, likes: 2, comments: 3, shares: 4, saves: 5, size: 6, day: 7, shop: 8 };

/** The least and the most of each figure: `reach` out of the impressions, the others out of the views. */
const SOCIAL_SHARES: Readonly<Record<SocialFigure, readonly [number, number]>> = {
  likes: [0.02, 0.12],
  comments: [0.002, 0.03],
  shares: [0.002, 0.02],
  saves: [0.002, 0.02],
  reach: [0.6, 0.9],
};

/** How the shop's figures narrow down, each out of the one before. */
const FUNNEL = {
  views: [0.2, 0.4],
  clicks: [0.05, 0.2],
  cart: [0.1, 0.35],
  orders: [0.15, 0.45],
} as const;
const PRICE_CENTS = [1_990, 9_990] as const;

/**
 * Settled by the id, the network and the day alone.
 * @param age Whole days since the day on which it went live.
 */
export function postDay(id: string, network: Network, age: number): PostCounts {
  const seed = shortHash(`${id}:${network}`);
  const isReported = age >= 0 && age < FIGURE_DAYS;
  const size = between(200, 5_000, noise(seed, SALT.size));
  const impressions = isReported
    ? Math.round(size * DECAY ** age * between(0.75, 1.25, noise(seed, SALT.day, age)))
    : 0;
  const shop = shopOf(impressions, seed, age);
  const social = (figure: SocialFigure, whole: number) =>
    givesFigure(network, figure)
      ? Math.floor(whole * between(...SOCIAL_SHARES[figure], noise(seed, SALT[figure], age)))
      : null;
  return {
    ...shop,
    likes: social("likes", shop.views),
    comments: social("comments", shop.views),
    shares: social("shares", shop.views),
    saves: social("saves", shop.views),
    reach: social("reach", impressions),
  };
}

/**
 * Settled by the id and the day alone.
 * @param age Whole days since the day on which it was made.
 */
export function shopDay(id: string, age: number): ShopCounts {
  const seed = shortHash(id);
  const size = between(100, 1_500, noise(seed, SALT.size));
  const impressions =
    age < 0 ? 0 : Math.round(size * between(0.6, 1.4, noise(seed, SALT.day, age)));
  return shopOf(impressions, seed, age);
}

/**
 * Followers at the end of a day; null where the network does not tell.
 * @param age Whole days since the account was connected; what was before is not known, and is as on that day.
 */
export function followersOn(id: string, network: Network, age: number): number | null {
  if (!givesFigure(network, "followers")) return null;
  const seed = shortHash(id);
  const known = Math.max(0, age);
  const first = Math.floor(between(200, 10_000, noise(seed, SALT.size)));
  const growth = between(0.5, 12, noise(seed, SALT.shop)) * known;
  return first + Math.floor(growth) + Math.floor(between(0, 5, noise(seed, SALT.day, known)));
}

function shopOf(impressions: number, seed: number, age: number): ShopCounts {
  const part = (whole: number, [low, high]: readonly [number, number], step: number) =>
    Math.floor(whole * between(low, high, noise(seed, SALT.shop, age, step)));
  const views = part(impressions, FUNNEL.views, 1);
  const clicks = part(views, FUNNEL.clicks, 2);
  const add_to_cart = part(clicks, FUNNEL.cart, 3);
  const orders = part(add_to_cart, FUNNEL.orders, 4);
  const priceCents = Math.floor(between(...PRICE_CENTS, noise(seed, SALT.shop)));
  return { impressions, views, clicks, add_to_cart, orders, revenue_cents: orders * priceCents };
}
