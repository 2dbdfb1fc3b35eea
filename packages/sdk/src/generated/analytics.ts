// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "Sum up all figures". */
export type GetAnalyticsSummaryQuery =
  Query<NonNullable<OperationTypes["getAnalyticsSummary"]["parameters"]["query"]>>;

/** Query parameters of "Get figures over time". */
export type GetAnalyticsTimeseriesQuery =
  Query<NonNullable<OperationTypes["getAnalyticsTimeseries"]["parameters"]["query"]>>;

/** Query parameters of "List how posts do". */
export type ListPostAnalyticsQuery =
  Query<NonNullable<OperationTypes["listPostAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "List how accounts do". */
export type ListConnectionAnalyticsQuery =
  Query<NonNullable<OperationTypes["listConnectionAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "List how the shop's videos do". */
export type ListVideoAnalyticsQuery =
  Query<NonNullable<OperationTypes["listVideoAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "Get how a video does". */
export type GetVideoAnalyticsQuery =
  Query<NonNullable<OperationTypes["getVideoAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "List how the shop's widgets do". */
export type ListWidgetAnalyticsQuery =
  Query<NonNullable<OperationTypes["listWidgetAnalytics"]["parameters"]["query"]>>;

/** Query parameters of "Get how a widget does". */
export type GetWidgetAnalyticsQuery =
  Query<NonNullable<OperationTypes["getWidgetAnalytics"]["parameters"]["query"]>>;

/**
 * How posts and accounts do on their networks, and videos and widgets in the shop. Ranges are of whole days in
 * UTC, 366 at most. A range may end in days to come, which have no figures; one that begins there is refused.
 */
export class Analytics {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Sum up all figures.
   * Sums up the figures of all live posts of the workspace over the days of a range, the last 30 unless told
   * otherwise. They can be narrowed to one connection, and to the connections of one brand; one that the workspace
   * does not have gets 404.
   *
   * The figures of the reference server are made up: each is settled by the post, its network and the days since
   * it went live, so that the sum of the parts is always the whole. A post has figures from five minutes after it
   * went live on, for 90 days.
   *
   * `GET /analytics/summary` needs `analytics:read`.
   *
   * @param query - `start_date`, `end_date`, `connection_id`, `brand_id`, `compare`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
   * @example
   * const analyticsSummary = await client.analytics.summary();
   */
  summary(
    query?: GetAnalyticsSummaryQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["AnalyticsSummary"], Schemas["AnalyticsRange"]> {
    return this.#api.call(
      {
        id: "getAnalyticsSummary",
        method: "GET",
        path: "/analytics/summary",
        repeat: "safe",
        query,
      },
      options,
    );
  }

  /**
   * Get figures over time.
   * Gives figures of all live posts of the workspace day by day or week by week. What can be summed up sums up to
   * the figures of `analytics.summary`; rates are those of each part, and followers those at its end.
   *
   * `GET /analytics/timeseries` needs `analytics:read`.
   *
   * @param query - `metric`, `interval`, `start_date`, `end_date`, `connection_id`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
   * @example
   * const analyticsTimeseries = await client.analytics.timeseries();
   */
  timeseries(
    query?: GetAnalyticsTimeseriesQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["AnalyticsTimeseries"], Schemas["AnalyticsRange"]> {
    return this.#api.call(
      {
        id: "getAnalyticsTimeseries",
        method: "GET",
        path: "/analytics/timeseries",
        repeat: "safe",
        query,
      },
      options,
    );
  }

  /**
   * List how posts do.
   * Lists the live posts that have figures on a day of the range, once for each network account on which they are
   * live, with the sums of those days. One that went live less than five minutes ago is listed without figures.
   *
   * `GET /analytics/posts` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
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
      { id: "listPostAnalytics", method: "GET", path: "/analytics/posts", repeat: "safe", query },
      options,
    );
  }

  /**
   * Get how a post does.
   * Gives the figures of a post since it went live, in all and network by network. While networks have not given
   * figures yet, the answer is 202, with those that there are; ask again after five minutes. A post that is not
   * live has no figures.
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
      {
        id: "getPostAnalytics",
        method: "GET",
        path: "/analytics/posts/{post_id}",
        repeat: "safe",
        parameters: { post_id: postId },
      },
      options,
    );
  }

  /**
   * List how accounts do.
   * Lists the connected accounts with the sums of what their posts have done in the range. They sum up to the
   * figures of `analytics.summary`.
   *
   * `GET /analytics/connections` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
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
      {
        id: "listConnectionAnalytics",
        method: "GET",
        path: "/analytics/connections",
        repeat: "safe",
        query,
      },
      options,
    );
  }

  /**
   * List how the shop's videos do.
   * Lists the videos of the shop, each with the sums of its figures over the days of the range. They are the
   * shop's own, and no part of the summary of posts.
   *
   * `GET /analytics/videos` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
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
      { id: "listVideoAnalytics", method: "GET", path: "/analytics/videos", repeat: "safe", query },
      options,
    );
  }

  /**
   * Get how a video does.
   * Gives one video of the shop, with the sums of its figures over the days of the range.
   *
   * `GET /analytics/videos/{video_id}` needs `analytics:read`.
   *
   * @param videoId - Id of the video.
   * @param query - `start_date`, `end_date`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
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
        repeat: "safe",
        parameters: { video_id: videoId },
        query,
      },
      options,
    );
  }

  /**
   * List how the shop's widgets do.
   * Lists the widgets of the shop, each with the sums of its figures over the days of the range. They are the
   * shop's own, and no part of the summary of posts.
   *
   * `GET /analytics/widgets` needs `analytics:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
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
      {
        id: "listWidgetAnalytics",
        method: "GET",
        path: "/analytics/widgets",
        repeat: "safe",
        query,
      },
      options,
    );
  }

  /**
   * Get how a widget does.
   * Gives one widget of the shop, with the sums of its figures over the days of the range.
   *
   * `GET /analytics/widgets/{widget_id}` needs `analytics:read`.
   *
   * @param widgetId - Id of the widget.
   * @param query - `start_date`, `end_date`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
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
        repeat: "safe",
        parameters: { widget_id: widgetId },
        query,
      },
      options,
    );
  }
}
