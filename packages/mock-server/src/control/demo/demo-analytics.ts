/** Videos and widgets of the demo company's shop: the shop makes them, so that no operation does. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ShopVideoRow, ShopWidgetRow } from "../../tables.ts";

type Video = Pick<ShopVideoRow, "id" | "title" | "duration" | "status" | "product_count">;
const VIDEOS: readonly Video[] = [
  {
    id: "video_rocketskates",
    title: "Rocket skates, unboxed",
    duration: 34.5,
    status: "active",
    product_count: 2,
  },
  {
    id: "video_birdseed",
    title: "Bird seed that nobody leaves",
    duration: 18,
    status: "active",
    product_count: 1,
  },
  {
    id: "video_giantmagnet",
    title: "What a giant magnet does",
    duration: 61.2,
    status: "inactive",
    product_count: 3,
  },
];

type Widget = Pick<ShopWidgetRow, "id" | "title" | "type" | "status" | "video_count">;
const WIDGETS: readonly Widget[] = [
  {
    id: "widget_homepage",
    title: "On the home page",
    type: "carousel",
    status: "active",
    video_count: 3,
  },
  { id: "widget_stories", title: "Stories", type: "story", status: "active", video_count: 2 },
  {
    id: "widget_productpage",
    title: "Beside each product",
    type: "productpage",
    status: "inactive",
    video_count: 1,
  },
];

/** They are older than the company itself, so that the last days have figures. */
const AGE_MS = 60 * 86_400_000;

export async function makeDemoAnalytics(
  { workspace_id, created_at }: { readonly workspace_id: string; readonly created_at: string },
  tables: TableWriter,
): Promise<void> {
  const shared = { workspace_id, created_at: toTimestamp(Date.parse(created_at) - AGE_MS) };
  for (const video of VIDEOS) {
    await tables.put("shop_videos", { ...video, ...shared, thumbnail_url: null });
  }
  for (const widget of WIDGETS) await tables.put("shop_widgets", { ...widget, ...shared });
}
