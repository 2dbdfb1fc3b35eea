// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions, Query } from "../api.ts";

/** Query parameters of "Get the usage of the current key". */
export type GetUsageQuery = Query<NonNullable<OperationTypes["getUsage"]["parameters"]["query"]>>;

/** Get the usage of the current key. */
export class Usage {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get the usage of the current key.
   * Returns what is left in the rate limit windows of the key of this request, and its usage in a range of UTC
   * days. The default is the last 30 days, the maximum 366. Any key can call this.
   *
   * `GET /usage` needs any key.
   *
   * @param query - `start_date`, `end_date`, `interval`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * const usage = await client.usage.get();
   */
  get(query?: GetUsageQuery, options?: CallOptions): ApiPromise<Schemas["Usage"]> {
    return this.#api.call({ id: "getUsage", method: "GET", path: "/usage", query }, options);
  }
}
