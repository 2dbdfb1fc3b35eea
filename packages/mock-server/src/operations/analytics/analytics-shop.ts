/** Figures of the shop's own videos and widgets. */
import type { ServerSchemas } from "@postern/spec";
import {
  type PageNumberQuery,
  type SortQuery,
  sortRows,
} from "../../domain/analytics/analytics-page.ts";
import { parseAnalyticsRange, showRange } from "../../domain/analytics/analytics-range.ts";
import { countShop } from "../../domain/analytics/analytics-shop.ts";
import type { DateRange } from "../../domain/time/calendar-date.ts";
import { type Outcome, ok } from "../../domain/wire/outcome.ts";
import type { ShopVideoRow, ShopWidgetRow } from "../../tables.ts";
import type { Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";
import { numbered } from "./analytics-page.ts";

export const listVideoAnalytics: Run<"listVideoAnalytics"> = async ({ query }, context) => {
  const { tables, workspaceId, now } = context;
  const range = parseAnalyticsRange(query, now);
  const videos = await tables.list("shop_videos", { where: { workspace_id: workspaceId } });
  return shopList(
    videos.map((video) => showVideo(video, range, now)),
    query,
    range,
  );
};

export const getVideoAnalytics: Run<"getVideoAnalytics"> = async ({ path, query }, context) => {
  const { tables, workspaceId, now } = context;
  const range = parseAnalyticsRange(query, now);
  const video = await requireRow(tables, "shop_videos", { id: path.video_id, workspaceId });
  return ok(showVideo(video, range, now), { meta: { ...showRange(range) } });
};

export const listWidgetAnalytics: Run<"listWidgetAnalytics"> = async ({ query }, context) => {
  const { tables, workspaceId, now } = context;
  const range = parseAnalyticsRange(query, now);
  const widgets = await tables.list("shop_widgets", {
    where: { workspace_id: workspaceId },
    filter: ({ type }) => query.widget_type === undefined || type === query.widget_type,
  });
  return shopList(
    widgets.map((widget) => showWidget(widget, range, now)),
    query,
    range,
  );
};

export const getWidgetAnalytics: Run<"getWidgetAnalytics"> = async ({ path, query }, context) => {
  const { tables, workspaceId, now } = context;
  const range = parseAnalyticsRange(query, now);
  const widget = await requireRow(tables, "shop_widgets", { id: path.widget_id, workspaceId });
  return ok(showWidget(widget, range, now), { meta: { ...showRange(range) } });
};

interface ShopQuery extends PageNumberQuery, SortQuery {
  readonly sort_by: ServerSchemas["ShopSort"];
}

interface ShopItem {
  readonly id: string;
  readonly title: string;
  readonly created_at: string;
  readonly metrics: ServerSchemas["ShopFigures"];
}

function shopList<Item extends ShopItem>(
  items: readonly Item[],
  query: ShopQuery,
  range: DateRange,
): Outcome<Item[]> {
  const { sort_by } = query;
  const by = (item: Item) =>
    sort_by === "title" || sort_by === "created_at" ? item[sort_by] : item.metrics[sort_by];
  return numbered(sortRows(items, { by, id: ({ id }) => id }, query), query, range);
}

function showVideo(
  { workspace_id: _, ...video }: ShopVideoRow,
  range: DateRange,
  now: number,
): ServerSchemas["VideoAnalytics"] {
  return { ...video, metrics: countShop(video, range, now) };
}

function showWidget(
  { workspace_id: _, ...widget }: ShopWidgetRow,
  range: DateRange,
  now: number,
): ServerSchemas["WidgetAnalytics"] {
  return { ...widget, metrics: countShop(widget, range, now) };
}
