import { describe, expect, it } from "vitest";
import { noCounts, percentOf, showCounts, showShopCounts } from "./analytics-figures.ts";

describe("figures", () => {
  it("have their rates in percent of the views, with two decimals", () => {
    const counts = { impressions: 12_450, views: 3_280, clicks: 412, add_to_cart: 87, orders: 23 };
    expect(showShopCounts({ ...counts, revenue_cents: 184_750 })).toEqual({
      ...counts,
      revenue: 1847.5,
      ctr: 12.56,
      cvr: 0.7,
    });
  });

  it("have rates of zero where there are no views", () => {
    expect(percentOf(0, 0)).toBe(0);
    expect(showCounts(noCounts(["x"]))).toMatchObject({ ctr: 0, cvr: 0, engagement_rate: 0 });
  });

  it("have the rate of engagement of what the network gives", () => {
    const counts = { ...noCounts(["pinterest"]), impressions: 400, saves: 10 };
    expect(showCounts(counts)).toMatchObject({ likes: null, saves: 10, engagement_rate: 2.5 });
  });
});
