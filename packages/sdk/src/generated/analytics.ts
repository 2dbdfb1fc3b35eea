// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "Get an analytics summary". */
export type GetAnalyticsSummaryQuery =
  Query<NonNullable<OperationTypes["getAnalyticsSummary"]["parameters"]["query"]>>;

/** Query parameters of "Get analytics over time". */
export type GetAnalyticsTimeseriesQuery =
  Query<NonNullable<OperationTypes["getAnalyticsTimeseries"]["parameters"]["query"]>>;

/** Query parameters of "List post analytics". */
export type ListPostAnalyticsQuery =
  Query<NonNullable<OperationTypes["listPostAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "List account analytics". */
export type ListConnectionAnalyticsQuery =
  Query<NonNullable<OperationTypes["listConnectionAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "List video analytics". */
export type ListVideoAnalyticsQuery =
  Query<NonNullable<OperationTypes["listVideoAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "Get video analytics". */
export type GetVideoAnalyticsQuery =
  Query<NonNullable<OperationTypes["getVideoAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "List widget analytics". */
export type ListWidgetAnalyticsQuery =
  Query<NonNullable<OperationTypes["listWidgetAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "Get widget analytics". */
export type GetWidgetAnalyticsQuery =
  Query<NonNullable<OperationTypes["getWidgetAnalytics"]["parameters"]["query"]>>;

/**
 * Figures of posts and accounts on their networks, and of videos and widgets in the shop. Ranges are whole days
 * in UTC, at most 366. A range may end on a future day, for which there are no figures yet; a range that begins
 * on a future day is refused.
 */
export class Analytics {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get an analytics summary.
   * Returns the totals of all live posts of the workspace for a range of days, by default the last 30. You can
   * limit them to one connection, or to the connections of one brand. A connection or brand that is not in the
   * workspace gets 404.
   *
   * The figures of the reference server are simulated. Each depends only on the post, its network and the days
   * since it went live, so the parts always add up to the total. A post has figures from five minutes after it
   * goes live, for 90 days.
   *
   * `GET /analytics/summary` needs `analytics:read`.
   *
   * @param query - `start_date`, `end_date`, `connection_id`, `brand_id`, `compare`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * const analyticsSummary = await client.analytics.summary();
   */
  summary(
    query?: GetAnalyticsSummaryQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["AnalyticsSummary"], Schemas["AnalyticsRange"]> {
    return this.#api.call(
      { id: "getAnalyticsSummary", method: "GET", path: "/analytics/summary", query },
      options,
    );
  }

  /**
   * Get analytics over time.
   * Returns the figures of all live posts of the workspace by day or by week. Figures that can be added up add up
   * to those of `analytics.summary`. Rates apply to each period, and followers are counted at the end of each
   * period.
   *
   * `GET /analytics/timeseries` needs `analytics:read`.
   *
   * @param query - `metric`, `interval`, `start_date`, `end_date`, `connection_id`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * const analyticsTimeseries = await client.analytics.timeseries();
   */
  timeseries(
    query?: GetAnalyticsTimeseriesQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["AnalyticsTimeseries"], Schemas["AnalyticsRange"]> {
    return this.#api.call(
      { id: "getAnalyticsTimeseries", method: "GET", path: "/analytics/timeseries", query },
      options,
    );
  }

  /**
   * List post analytics.
   * Lists the live posts that have figures in the range, once for each network account on which they are live,
   * with their totals for the range. A post that went live less than five minutes ago is listed without figures.
   *
   * `GET /analytics/posts` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @throws {PosternError} `INVALID_PARAMETER`: A parameter is not valid.
   * @example
   * for await (const postTargetAnalytics of client.analytics.listPosts()) {
   *   console.log(postTargetAnalytics);
   * }
   */
  listPosts(
    query?: ListPostAnalyticsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["PostTargetAnalytics"], Schemas["AnalyticsRange"]> {
    return this.#api.list(
      { id: "listPostAnalytics", method: "GET", path: "/analytics/posts", query },
      options,
    );
  }

  /**
   * Get post analytics.
   * Returns the figures of a post since it went live, in total and for each network. If some networks have not
   * reported figures yet, the response is 202 with the figures that exist; ask again after five minutes. A post
   * that is not live has no figures.
   *
   * `GET /analytics/posts/{post_id}` needs `analytics:read`.
   *
   * @param postId - Id of the post.
   * @param options - Options of this call alone.
   * @example
   * const postAnalytics = await client.analytics.getPost("post_01jd7qz6y3r8m5t2k9w4");
   */
  getPost(postId: string, options?: CallOptions): ApiPromise<Schemas["PostAnalytics"]> {
    return this.#api.call(
      { id: "getPostAnalytics", method: "GET", path: "/analytics/posts/{post_id}", ids: [postId] },
      options,
    );
  }

  /**
   * List account analytics.
   * Lists the connected accounts with the totals of their posts in the range. Together they add up to the figures
   * of `analytics.summary`.
   *
   * `GET /analytics/connections` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * for await (const connectionAnalytics of client.analytics.listConnections()) {
   *   console.log(connectionAnalytics);
   * }
   */
  listConnections(
    query?: ListConnectionAnalyticsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["ConnectionAnalytics"], Schemas["AnalyticsRange"]> {
    return this.#api.list(
      { id: "listConnectionAnalytics", method: "GET", path: "/analytics/connections", query },
      options,
    );
  }

  /**
   * List video analytics.
   * Lists the videos of the shop with their totals for the range. These are the shop's own figures; the summary of
   * posts does not include them.
   *
   * `GET /analytics/videos` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @throws {PosternError} `INVALID_PARAMETER`: A parameter is not valid.
   * @example
   * for await (const videoAnalytics of client.analytics.listVideos()) {
   *   console.log(videoAnalytics);
   * }
   */
  listVideos(
    query?: ListVideoAnalyticsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["VideoAnalytics"], Schemas["AnalyticsRange"]> {
    return this.#api.list(
      { id: "listVideoAnalytics", method: "GET", path: "/analytics/videos", query },
      options,
    );
  }

  /**
   * Get video analytics.
   * Returns one video of the shop with its totals for the range.
   *
   * `GET /analytics/videos/{video_id}` needs `analytics:read`.
   *
   * @param videoId - Id of the video.
   * @param query - `start_date`, `end_date`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * const videoAnalytics = await client.analytics.getVideo("video_rocketskates");
   */
  getVideo(
    videoId: string,
    query?: GetVideoAnalyticsQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["VideoAnalytics"], Schemas["AnalyticsRange"]> {
    return this.#api.call(
      {
        id: "getVideoAnalytics",
        method: "GET",
        path: "/analytics/videos/{video_id}",
        ids: [videoId],
        query,
      },
      options,
    );
  }

  /**
   * List widget analytics.
   * Lists the widgets of the shop with their totals for the range. These are the shop's own figures; the summary
   * of posts does not include them.
   *
   * `GET /analytics/widgets` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @throws {PosternError} `INVALID_PARAMETER`: A parameter is not valid.
   * @example
   * for await (const widgetAnalytics of client.analytics.listWidgets()) {
   *   console.log(widgetAnalytics);
   * }
   */
  listWidgets(
    query?: ListWidgetAnalyticsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["WidgetAnalytics"], Schemas["AnalyticsRange"]> {
    return this.#api.list(
      { id: "listWidgetAnalytics", method: "GET", path: "/analytics/widgets", query },
      options,
    );
  }

  /**
   * Get widget analytics.
   * Returns one widget of the shop with its totals for the range.
   *
   * `GET /analytics/widgets/{widget_id}` needs `analytics:read`.
   *
   * @param widgetId - Id of the widget.
   * @param query - `start_date`, `end_date`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * const widgetAnalytics = await client.analytics.getWidget("widget_homepage");
   */
  getWidget(
    widgetId: string,
    query?: GetWidgetAnalyticsQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["WidgetAnalytics"], Schemas["AnalyticsRange"]> {
    return this.#api.call(
      {
        id: "getWidgetAnalytics",
        method: "GET",
        path: "/analytics/widgets/{widget_id}",
        ids: [widgetId],
        query,
      },
      options,
    );
  }
}
