/** What a video or a widget of the shop comes to over a range. */
import type { ServerSchemas } from "@postern/spec";
import { type DateRange, startOfDay } from "../time/calendar-date.ts";
import { DAY_MS } from "../time/day.ts";
import { shopDay } from "./analytics-daily.ts";
import { type ShopCounts, showShopCounts, sumShopCounts } from "./analytics-figures.ts";

/** The sum over the days from that on which it was made until today. */
export function countShop(
  { id, created_at }: { readonly id: string; readonly created_at: string },
  { start, end }: DateRange,
  now: number,
): ServerSchemas["ShopFigures"] {
  const madeOn = startOfDay(Date.parse(created_at));
  const counts: ShopCounts[] = [];
  for (let day = start; day <= Math.min(end, startOfDay(now)); day += DAY_MS) {
    counts.push(shopDay(id, (day - madeOn) / DAY_MS));
  }
  return showShopCounts(sumShopCounts(counts));
}
