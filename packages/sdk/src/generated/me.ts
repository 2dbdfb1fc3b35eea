// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";

/** Get the current key. */
export class Me {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get the current key.
   * Returns the key of this request, its scopes, its limits, and what it acts for. Any key can call this, whatever
   * its scopes, so use it to test a key.
   *
   * `GET /me` needs any key.
   *
   * @param options - Options of this call alone.
   * @example
   * const me = await client.me.get();
   */
  get(options?: CallOptions): ApiPromise<Schemas["Me"]> {
    return this.#api.call({ id: "getMe", method: "GET", path: "/me" }, options);
  }
}
