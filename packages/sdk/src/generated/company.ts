// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions } from "../api.ts";

/** The paying accounts and their members, whose roles decide who manages keys. */
export class Company {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get the company.
   * Returns the caller's company with its plan and its settings. Any key can call this.
   *
   * `GET /company` needs a session or any key.
   *
   * @param options - Options of this call alone.
   * @example
   * const companyDetails = await client.company.get();
   */
  get(options?: CallOptions): ApiPromise<Schemas["CompanyDetails"]> {
    return this.#api.call({ id: "getCompany", method: "GET", path: "/company" }, options);
  }

  /**
   * Update the company.
   * Updates the settings that you send and leaves the others unchanged.
   *
   * `PATCH /company` needs a session of `admin` or `account_admin`.
   *
   * @param body - The fields to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const companyDetails = await client.company.update({ settings: { idle_deletion: false } });
   */
  update(
    body: Body<Schemas["UpdateCompanyRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["CompanyDetails"]> {
    return this.#api.call(
      { id: "updateCompany", method: "PATCH", path: "/company", body },
      options,
    );
  }
}
