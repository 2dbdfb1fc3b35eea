// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List workspaces". */
export type ListWorkspacesQuery =
  Query<NonNullable<OperationTypes["listWorkspaces"]["parameters"]["query"]>>;

/** The tenants that keys, posts and connections belong to. */
export class Workspaces {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List workspaces.
   * Lists the workspaces of the company, newest first. Use a session of any role, or a company or agency key.
   * Other keys belong to one workspace, which `me.get` returns.
   *
   * `GET /workspaces` needs a session or `workspaces:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const workspace of client.workspaces.list()) {
   *   console.log(workspace);
   * }
   */
  list(query?: ListWorkspacesQuery, options?: CallOptions): PagePromise<Schemas["Workspace"]> {
    return this.#api.list(
      { id: "listWorkspaces", method: "GET", path: "/workspaces", query },
      options,
    );
  }

  /**
   * Create a workspace.
   * Creates a workspace, or a location of an agency. Use a session of an admin, or a company or agency key. A key
   * can create only what it can reach: an agency key creates locations.
   *
   * `POST /workspaces` needs a session of `admin` or `account_admin` or `workspaces:write`.
   *
   * @param body - The workspace to create.
   * @param options - Options of this call alone.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * const workspaceDetails = await client.workspaces.create({
   *   name: "Acme Labs",
   *   timezone: "Europe/Berlin",
   * });
   */
  create(
    body: Body<Schemas["CreateWorkspaceRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["WorkspaceDetails"]> {
    return this.#api.call(
      { id: "createWorkspace", method: "POST", path: "/workspaces", body },
      options,
    );
  }

  /**
   * Get a workspace.
   * Returns a workspace with its settings. Any key can get its own workspace; company and agency keys can get each
   * workspace that they reach.
   *
   * `GET /workspaces/{workspace_id}` needs a session or any key.
   *
   * @param workspaceId - Id of the workspace.
   * @param options - Options of this call alone.
   * @example
   * const workspaceDetails = await client.workspaces.get("ws_acme");
   */
  get(workspaceId: string, options?: CallOptions): ApiPromise<Schemas["WorkspaceDetails"]> {
    return this.#api.call(
      { id: "getWorkspace", method: "GET", path: "/workspaces/{workspace_id}", ids: [workspaceId] },
      options,
    );
  }

  /**
   * Update a workspace.
   * Updates the fields that you send and leaves the others unchanged. With `settings.idle_deletion` off, keys of
   * the workspace are kept even if they are not used.
   *
   * `PATCH /workspaces/{workspace_id}` needs a session of `admin` or `account_admin` or `workspaces:write`.
   *
   * @param workspaceId - Id of the workspace.
   * @param body - The fields to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const workspaceDetails = await client.workspaces.update("ws_acme", {
   *   settings: { idle_deletion: false },
   * });
   */
  update(
    workspaceId: string,
    body: Body<Schemas["UpdateWorkspaceRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["WorkspaceDetails"]> {
    return this.#api.call(
      {
        id: "updateWorkspace",
        method: "PATCH",
        path: "/workspaces/{workspace_id}",
        ids: [workspaceId],
        body,
      },
      options,
    );
  }
}
