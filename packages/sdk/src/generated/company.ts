// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions } from "../api.ts";

/** The paying accounts, and the people in them, whose roles say who manages keys. */
export class Company {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get the company.
   * Gives the company that the caller belongs to, with its plan and its settings. Any key may ask.
   *
   * `GET /company` needs a session or any key.
   *
   * @param options - Options of this call alone.
   * @example
   * const companyDetails = await client.company.get();
   */
  get(options?: CallOptions): ApiPromise<Schemas["CompanyDetails"]> {
    return this.#api.call(
      { id: "getCompany", method: "GET", path: "/company", repeat: "safe" },
      options,
    );
  }

  /**
   * Change the company.
   * Changes the settings that are given and leaves the rest.
   *
   * `PATCH /company` needs a session of `admin` or `account_admin`.
   *
   * @param body - What to change; what is left out stays.
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
      { id: "updateCompany", method: "PATCH", path: "/company", repeat: "key", body },
      options,
    );
  }
}
