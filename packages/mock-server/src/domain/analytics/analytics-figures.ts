/** Figures: counted, summed up, and shown with the rates that follow from them. */
import type { ServerSchemas } from "@postern/spec";
import {
  ENGAGEMENTS,
  givesFigure,
  SOCIAL_FIGURES,
  type SocialFigure,
} from "./analytics-networks.ts";

/** What happens in the shop; money in hundredths, so that no sum is rounded. */
export interface ShopCounts {
  readonly impressions: number;
  readonly views: number;
  readonly clicks: number;
  readonly add_to_cart: number;
  readonly orders: number;
  readonly revenue_cents: number;
}

/** What people do on a network; null where it does not tell. */
export type SocialCounts = Readonly<Record<SocialFigure, number | null>>;

export type PostCounts = ShopCounts & SocialCounts;

const NO_SHOP: ShopCounts = {
  impressions: 0,
  views: 0,
  clicks: 0,
  add_to_cart: 0,
  orders: 0,
  revenue_cents: 0,
};

/** Nothing yet, of posts on these networks: 0 where one of them gives a figure, null where none does. */
export function noCounts(networks: readonly ServerSchemas["Network"][]): PostCounts {
  const isGiven = (figure: SocialFigure) =>
    networks.some((network) => givesFigure(network, figure));
  return { ...NO_SHOP, ...eachSocial((figure) => (isGiven(figure) ? 0 : null)) };
}

export function addShopCounts(one: ShopCounts, other: ShopCounts): ShopCounts {
  return {
    impressions: one.impressions + other.impressions,
    views: one.views + other.views,
    clicks: one.clicks + other.clicks,
    add_to_cart: one.add_to_cart + other.add_to_cart,
    orders: one.orders + other.orders,
    revenue_cents: one.revenue_cents + other.revenue_cents,
  };
}

export function sumShopCounts(counts: Iterable<ShopCounts>): ShopCounts {
  let sum = NO_SHOP;
  for (const count of counts) sum = addShopCounts(sum, count);
  return sum;
}

export function addCounts(one: PostCounts, other: PostCounts): PostCounts {
  return {
    ...addShopCounts(one, other),
    ...eachSocial((figure) => addKnown(one[figure], other[figure])),
  };
}

export function showShopCounts({
  revenue_cents,
  ...counts
}: ShopCounts): ServerSchemas["ShopFigures"] {
  const { impressions, views, clicks, add_to_cart, orders } = counts;
  return {
    impressions,
    views,
    clicks,
    add_to_cart,
    orders,
    revenue: revenue_cents / 100,
    ctr: percentOf(clicks, views),
    cvr: percentOf(orders, views),
  };
}

export function showCounts(counts: PostCounts): ServerSchemas["PostFigures"] {
  const engagement = engagementOf(counts);
  return {
    ...showShopCounts(counts),
    ...eachSocial((figure) => counts[figure]),
    engagement_rate: engagement === null ? null : percentOf(engagement, counts.impressions),
  };
}

/** Everything that people did to posts; null where nobody tells. */
export function engagementOf(counts: SocialCounts): number | null {
  return ENGAGEMENTS.map((figure) => counts[figure]).reduce(addKnown);
}

/** With two decimals; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}

function addKnown(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : one + other;
}

function eachSocial(count: (figure: SocialFigure) => number | null): SocialCounts {
  const entries = SOCIAL_FIGURES.map((figure) => [figure, count(figure)] as const);
  // Every figure has an entry, which `fromEntries` cannot tell.
  return Object.fromEntries(entries) as SocialCounts;
}
