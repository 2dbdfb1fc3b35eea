// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, CallOptions } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** List the plans. */
export class Plans {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List the plans.
   * Lists the plans, whether they include the API, and how many requests they allow.
   *
   * `GET /plans` needs no key.
   *
   * @param options - Options of this call alone.
   * @example
   * for await (const plan of client.plans.list()) {
   *   console.log(plan);
   * }
   */
  list(options?: CallOptions): PagePromise<Schemas["Plan"]> {
    return this.#api.list(
      { id: "listPlans", method: "GET", path: "/plans", isPublic: true },
      options,
    );
  }
}
