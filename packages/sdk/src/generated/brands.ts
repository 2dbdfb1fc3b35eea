// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List brands". */
export type ListBrandsQuery =
  Query<NonNullable<OperationTypes["listBrands"]["parameters"]["query"]>>;

/** Public identities inside a workspace. */
export class Brands {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List brands.
   * Lists the brands of the workspace, newest first.
   *
   * `GET /brands` needs `brands:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const brand of client.brands.list()) {
   *   console.log(brand);
   * }
   */
  list(query?: ListBrandsQuery, options?: CallOptions): PagePromise<Schemas["Brand"]> {
    return this.#api.list({ id: "listBrands", method: "GET", path: "/brands", query }, options);
  }

  /**
   * Create a brand.
   * Creates a brand. The first brand of a workspace is its default brand. The company's plan limits the number of
   * brands (409 `BRAND_LIMIT`, with `details.limit`). A member who is not an admin gets 403
   * `NOT_AUTHORIZED_CREATE_BRAND`.
   *
   * `POST /brands` needs `brands:write` or a session of `admin` or `account_admin`.
   *
   * @param body - A new brand. The time zone defaults to that of its workspace.
   * @param options - Options of this call alone.
   * @throws {PosternError} `NOT_AUTHORIZED_CREATE_BRAND`: You are not authorized to create a brand.
   * @throws {PosternError} `BRAND_LIMIT`: The plan allows no more brands.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @example
   * const brand = await client.brands.create({
   *   name: "Acme Rockets",
   *   website: "https://rockets.acme.test",
   *   country: "US",
   * });
   */
  create(
    body: Body<Schemas["CreateBrandRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Brand"]> {
    return this.#api.call({ id: "createBrand", method: "POST", path: "/brands", body }, options);
  }

  /**
   * Get a brand.
   * Returns one brand.
   *
   * `GET /brands/{brand_id}` needs `brands:read`.
   *
   * @param brandId - Id of the brand.
   * @param options - Options of this call alone.
   * @example
   * const brand = await client.brands.get("brand_acmelabs");
   */
  get(brandId: string, options?: CallOptions): ApiPromise<Schemas["Brand"]> {
    return this.#api.call(
      { id: "getBrand", method: "GET", path: "/brands/{brand_id}", ids: [brandId] },
      options,
    );
  }

  /**
   * Update a brand.
   * Updates the fields that you send and leaves the others unchanged. `is_default: true` replaces the current
   * default brand; a workspace always has one. Send the brand's `ETag` as `If-Match` to avoid overwriting somebody
   * else's change.
   *
   * `PATCH /brands/{brand_id}` needs `brands:write`.
   *
   * @param brandId - Id of the brand.
   * @param body - The fields of a brand to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const brand = await client.brands.update("brand_acmelabs", {
   *   timezone: "America/Phoenix",
   *   country: "US",
   * });
   */
  update(
    brandId: string,
    body: Body<Schemas["UpdateBrandRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Brand"]> {
    return this.#api.call(
      { id: "updateBrand", method: "PATCH", path: "/brands/{brand_id}", ids: [brandId], body },
      options,
    );
  }

  /**
   * Delete a brand.
   * Deletes a brand permanently. Its connections move to the default brand. The default brand, and a brand with
   * posts that are being published or scheduled, cannot be deleted (409 `CONFLICT`). A second call returns 404.
   *
   * `DELETE /brands/{brand_id}` needs `brands:write`.
   *
   * @param brandId - Id of the brand.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * await client.brands.delete("brand_acmelabs");
   */
  delete(brandId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deleteBrand", method: "DELETE", path: "/brands/{brand_id}", ids: [brandId] },
      options,
    );
  }
}
