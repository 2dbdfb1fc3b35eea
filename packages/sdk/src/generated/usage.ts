// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions, Query } from "../api.ts";

/** Query parameters of "Get what the key has used". */
export type GetUsageQuery = Query<NonNullable<OperationTypes["getUsage"]["parameters"]["query"]>>;

/** Get what the key has used. */
export class Usage {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get what the key has used.
   * Tells the key that asks what is left in its rate windows, and what it has used in a range of days in UTC; the
   * last 30 where none is given, 366 at most. Any key may ask.
   *
   * `GET /usage` needs any key.
   *
   * @param query - `start_date`, `end_date`, `interval`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
   * @example
   * const usage = await client.usage.get();
   */
  get(query?: GetUsageQuery, options?: CallOptions): ApiPromise<Schemas["Usage"]> {
    return this.#api.call(
      { id: "getUsage", method: "GET", path: "/usage", repeat: "safe", query },
      options,
    );
  }
}
