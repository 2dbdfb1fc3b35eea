// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, CallOptions } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** List the versions of the API. */
export class Versions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List the versions of the API.
   * Lists the versions of this API and their status. An operation that is being removed also says so in the
   * `Deprecation` and `Sunset` headers.
   *
   * `GET /versions` needs no key.
   *
   * @param options - Options of this call alone.
   * @example
   * for await (const apiVersion of client.versions.list()) {
   *   console.log(apiVersion);
   * }
   */
  list(options?: CallOptions): PagePromise<Schemas["ApiVersion"]> {
    return this.#api.list(
      { id: "listApiVersions", method: "GET", path: "/versions", isPublic: true },
      options,
    );
  }
}
