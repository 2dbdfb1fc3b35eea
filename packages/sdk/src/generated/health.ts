// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";

/** Ask whether the service is up. */
export class Health {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Ask whether the service is up.
   * Answers as soon as the service can take requests. It needs no credential and counts in no rate window.
   *
   * `GET /health` needs no key.
   *
   * @param options - Options of this call alone.
   * @example
   * const health = await client.health.get();
   */
  get(options?: CallOptions): ApiPromise<Schemas["Health"]> {
    return this.#api.call(
      { id: "getHealth", method: "GET", path: "/health", repeat: "safe", isPublic: true },
      options,
    );
  }
}
