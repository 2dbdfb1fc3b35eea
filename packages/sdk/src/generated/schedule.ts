// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "Get the posting windows". */
export type GetScheduleWindowsQuery =
  Query<NonNullable<OperationTypes["getScheduleWindows"]["parameters"]["query"]>>;

/** Query parameters of "List the next slots". */
export type ListSlotsQuery = Query<NonNullable<OperationTypes["listSlots"]["parameters"]["query"]>>;

/** When a workspace likes to publish, and the slots that come of it. */
export class Schedule {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get the posting windows.
   * Gives the posting windows of the workspace and the days on which nothing goes out. Where nobody has set them
   * yet, there are none, in the time zone of the workspace. A filter leaves those that are for a connection.
   *
   * `GET /schedule/windows` needs `schedule:read`.
   *
   * @param query - `connection_id`, `brand_id`.
   * @param options - Options of this call alone.
   * @example
   * const scheduleWindows = await client.schedule.windows();
   */
  windows(
    query?: GetScheduleWindowsQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["ScheduleWindows"]> {
    return this.#api.call(
      { id: "getScheduleWindows", method: "GET", path: "/schedule/windows", repeat: "safe", query },
      options,
    );
  }

  /**
   * Set the posting windows.
   * Puts a whole set in place of the one before; the same set again changes nothing. Windows that overlap on a day
   * and share a connection are refused, and so is a time zone that does not exist. What is in the queue moves to
   * the new slots at once; posts with a time of their own stay. Send the set's `ETag` as `If-Match`, so that
   * nobody's change is lost.
   *
   * `PUT /schedule/windows` needs `schedule:write`.
   *
   * @param body - The whole set; what is left out is no longer part of it.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const scheduleWindows = await client.schedule.setWindows({
   *   timezone: "Europe/Berlin",
   *   windows: [
   *     { day_of_week: 0, start: "09:00", end: "12:00" },
   *     { day_of_week: 3, time: "18:30", connection_ids: ["conn_acmelinkedin"] },
   *   ],
   *   blackouts: [{ start_date: "2026-12-24", end_date: "2026-12-26", reason: "Christmas" }],
   * });
   */
  setWindows(
    body: Body<Schemas["SetScheduleWindowsRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["ScheduleWindows"]> {
    return this.#api.call(
      {
        id: "setScheduleWindows",
        method: "PUT",
        path: "/schedule/windows",
        repeat: "natural",
        body,
      },
      options,
    );
  }

  /**
   * List the next slots.
   * Gives the next times at which posts can go out, free or taken, as the posting windows have them on each date
   * in their time zone. A local time that daylight saving skips moves to the next valid minute; of one that it
   * repeats, the first counts.
   *
   * `GET /schedule/slots` needs `schedule:read`.
   *
   * @param query - `connection_id`, `from`, `count`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @example
   * for await (const scheduleSlot of client.schedule.slots()) {
   *   console.log(scheduleSlot);
   * }
   */
  slots(query?: ListSlotsQuery, options?: CallOptions): PagePromise<Schemas["ScheduleSlot"]> {
    return this.#api.list(
      { id: "listSlots", method: "GET", path: "/schedule/slots", repeat: "safe", query },
      options,
    );
  }
}
