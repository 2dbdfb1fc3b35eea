// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, CallOptions } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List brands". */
export type ListBrandsQuery = NonNullable<OperationTypes["listBrands"]["parameters"]["query"]>;

/** List brands. */
export class Brands {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List brands.
   * Lists the brands of the workspace, newest first.
   *
   * `GET /brands`
   *
   * @param query - Filters and paging.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
   * @example
   * for await (const brand of client.brands.list()) {
   *   console.log(brand);
   * }
   */
  list(query?: ListBrandsQuery, options?: CallOptions): PagePromise<Schemas["Brand"]> {
    return this.#api.list(
      { id: "listBrands", method: "GET", path: "/brands", repeat: "safe", query },
      options,
    );
  }
}
