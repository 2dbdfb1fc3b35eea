// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";

/** Get the key that asks. */
export class Me {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get the key that asks.
   * Tells which key asks, what it may do, what limits hold for it, and whom it acts for. Any key may ask, whatever
   * its scopes, so this is the way to try a key out.
   *
   * `GET /me` needs any key.
   *
   * @param options - Options of this call alone.
   * @example
   * const me = await client.me.get();
   */
  get(options?: CallOptions): ApiPromise<Schemas["Me"]> {
    return this.#api.call({ id: "getMe", method: "GET", path: "/me", repeat: "safe" }, options);
  }
}
