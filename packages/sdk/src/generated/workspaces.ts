// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, CallOptions } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List workspaces". */
export type ListWorkspacesQuery = NonNullable<OperationTypes["listWorkspaces"]["parameters"]["query"]>;

/** List workspaces. */
export class Workspaces {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List workspaces.
   * Lists the workspaces of the company, newest first. It takes a session of any role, or a company or agency key;
   * other keys belong to one workspace, which `getMe` names.
   *
   * `GET /workspaces`
   *
   * @param query - Filters and paging.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
   * @example
   * for await (const workspace of client.workspaces.list()) {
   *   console.log(workspace);
   * }
   */
  list(query?: ListWorkspacesQuery, options?: CallOptions): PagePromise<Schemas["Workspace"]> {
    return this.#api.list(
      { id: "listWorkspaces", method: "GET", path: "/workspaces", repeat: "safe", query },
      options,
    );
  }
}
