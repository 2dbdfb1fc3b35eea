// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";

/** Check the health of the service. */
export class Health {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Check the health of the service.
   * Responds as soon as the service can accept requests. It needs no credential and does not count against rate
   * limits.
   *
   * `GET /health` needs no key.
   *
   * @param options - Options of this call alone.
   * @example
   * const health = await client.health.get();
   */
  get(options?: CallOptions): ApiPromise<Schemas["Health"]> {
    return this.#api.call(
      { id: "getHealth", method: "GET", path: "/health", isPublic: true },
      options,
    );
  }
}
