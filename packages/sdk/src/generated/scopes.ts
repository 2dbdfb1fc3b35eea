// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, CallOptions } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** List the scopes. */
export class Scopes {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List the scopes.
   * Lists the scopes that a key can have. A write scope never implies the read scope, but `media:upload` implies
   * `media:read`. For a preset, use the scopes that have its name among their `presets`.
   *
   * `GET /scopes` needs no key.
   *
   * @param options - Options of this call alone.
   * @example
   * for await (const scopeInfo of client.scopes.list()) {
   *   console.log(scopeInfo);
   * }
   */
  list(options?: CallOptions): PagePromise<Schemas["ScopeInfo"]> {
    return this.#api.list(
      { id: "listScopes", method: "GET", path: "/scopes", isPublic: true },
      options,
    );
  }
}
