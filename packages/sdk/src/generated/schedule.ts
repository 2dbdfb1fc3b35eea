// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "Get the posting windows". */
export type GetScheduleWindowsQuery =
  Query<NonNullable<OperationTypes["getScheduleWindows"]["parameters"]["query"]>>;

/** Query parameters of "List the next slots". */
export type ListSlotsQuery = Query<NonNullable<OperationTypes["listSlots"]["parameters"]["query"]>>;

/** The posting windows of a workspace, and the resulting slots. */
export class Schedule {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get the posting windows.
   * Returns the posting windows of the workspace and the days on which nothing is published. If nobody has set
   * them yet, the list is empty and the time zone is that of the workspace. A filter returns only the windows that
   * apply to a connection or brand.
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
      { id: "getScheduleWindows", method: "GET", path: "/schedule/windows", query },
      options,
    );
  }

  /**
   * Set the posting windows.
   * Replaces the whole set of windows. Sending the same set again changes nothing. Windows for the same connection
   * that overlap on a day are refused, and so is an unknown time zone. Queued posts move to the new slots
   * immediately; posts with their own time stay. Send the set's `ETag` as `If-Match` to avoid overwriting somebody
   * else's change.
   *
   * `PUT /schedule/windows` needs `schedule:write`.
   *
   * @param body - The whole set. Windows that you leave out are removed.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
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
      { id: "setScheduleWindows", method: "PUT", path: "/schedule/windows", body },
      options,
    );
  }

  /**
   * List the next slots.
   * Returns the next times at which posts can be published, free or taken, as the posting windows define them in
   * their time zone. A local time that daylight saving skips moves to the next valid minute. If daylight saving
   * repeats a local time, the first occurrence counts.
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
      { id: "listSlots", method: "GET", path: "/schedule/slots", query },
      options,
    );
  }
}
