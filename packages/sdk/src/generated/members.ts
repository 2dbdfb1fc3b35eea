// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List members". */
export type ListMembersQuery =
  Query<NonNullable<OperationTypes["listMembers"]["parameters"]["query"]>>;

/** The paying accounts and their members, whose roles decide who manages keys. */
export class Members {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List members.
   * Lists the members of the company, newest first.
   *
   * `GET /company/members` needs a session.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const member of client.members.list()) {
   *   console.log(member);
   * }
   */
  list(query?: ListMembersQuery, options?: CallOptions): PagePromise<Schemas["Member"]> {
    return this.#api.list(
      { id: "listMembers", method: "GET", path: "/company/members", query },
      options,
    );
  }

  /**
   * Change a member's role.
   * Changes a member's role, starting with the member's next request. The last account admin of a company must
   * keep that role: the response is 409 `CONFLICT`.
   *
   * `PATCH /company/members/{member_id}` needs a session of `account_admin`.
   *
   * @param memberId - Id of the member.
   * @param body - The new role of a member.
   * @param options - Options of this call alone.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * const member = await client.members.updateRole("member_admin", { role: "admin" });
   */
  updateRole(
    memberId: string,
    body: Body<Schemas["UpdateMemberRoleRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Member"]> {
    return this.#api.call(
      {
        id: "updateMemberRole",
        method: "PATCH",
        path: "/company/members/{member_id}",
        ids: [memberId],
        body,
      },
      options,
    );
  }
}
