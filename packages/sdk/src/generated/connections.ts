// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List connections". */
export type ListConnectionsQuery =
  Query<NonNullable<OperationTypes["listConnections"]["parameters"]["query"]>>;

/** Query parameters of "Disconnect an account". */
export type DeleteConnectionQuery =
  Query<NonNullable<OperationTypes["deleteConnection"]["parameters"]["query"]>>;

/** Query parameters of "Get the limits of a connection". */
export type GetConnectionLimitsQuery =
  Query<NonNullable<OperationTypes["getConnectionLimits"]["parameters"]["query"]>>;

/** Query parameters of "List places inside an account". */
export type ListConnectionTargetsQuery =
  Query<NonNullable<OperationTypes["listConnectionTargets"]["parameters"]["query"]>>;

/** Connected accounts on social networks, through which posts are published. */
export class Connections {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List connections.
   * Lists the connected accounts of the workspace, newest first. Use their ids in a post's targets.
   *
   * `GET /connections` needs `connections:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const connection of client.connections.list()) {
   *   console.log(connection);
   * }
   */
  list(query?: ListConnectionsQuery, options?: CallOptions): PagePromise<Schemas["Connection"]> {
    return this.#api.list(
      { id: "listConnections", method: "GET", path: "/connections", query },
      options,
    );
  }

  /**
   * Start connecting an account.
   * Starts an attempt to connect an account, which must finish within 10 minutes. Send the account's owner to
   * `auth_url`. From there they are redirected to `redirect_url` with `state` and `code` for `connections.complete`.
   *
   * On the reference server, the page at `auth_url` simulates the network. A person can choose the name of the
   * account there. A test can do the same with `POST auth_url`: the form fields are `decision` (`allow` or `deny`)
   * and `account`, and the response is 303 with the redirect in `Location`. Names that make a network behave in a
   * certain way work here too, such as `Fails once: platform_error`. `Premium: …` is an account with a paid plan
   * on X.
   *
   * `POST /connections/authorize` needs `connections:write`.
   *
   * @param body - The network to connect, and where to send the account's owner afterwards.
   * @param options - Options of this call alone.
   * @throws {PosternError} `UNSUPPORTED_NETWORK`: The network is not supported.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @example
   * const connectionStart = await client.connections.start({
   *   network: "facebook",
   *   redirect_url: "https://acme.test/connected",
   * });
   */
  start(
    body: Body<Schemas["StartConnectionRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["ConnectionStart"]> {
    return this.#api.call(
      { id: "startConnection", method: "POST", path: "/connections/authorize", body },
      options,
    );
  }

  /**
   * Finish connecting an account.
   * Connects the accounts that their owner has approved. If the workspace has already connected an account, the
   * connection is renewed and keeps its id. A `state` works once, for 10 minutes. A `state` that has expired, or
   * that was never issued, gets 409 `STATE_EXPIRED`. If the network rejects the code or the credentials, the
   * response is 422 `VALIDATION_FAILED`. The event `connection.connected` is sent for each connection.
   *
   * `POST /connections/complete` needs `connections:write`.
   *
   * @param body - The result of the attempt: the network's `code`, or `credentials` on networks that use app
   * passwords.
   * @param options - Options of this call alone.
   * @throws {PosternError} `STATE_EXPIRED`: Connecting the account took too long.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * for await (const connection of client.connections.complete({
   *   state: "00112233445566778899aabbccddeeff",
   *   code: "ffeeddccbbaa99887766554433221100",
   *   target_ids: ["acme-facebook"],
   * })) {
   *   console.log(connection);
   * }
   */
  complete(
    body: Body<Schemas["CompleteConnectionRequest"]>,
    options?: CallOptions,
  ): PagePromise<Schemas["Connection"]> {
    return this.#api.list(
      { id: "completeConnection", method: "POST", path: "/connections/complete", body },
      options,
    );
  }

  /**
   * Get a connection.
   * Returns one connected account and any issues that prevent publishing through it.
   *
   * `GET /connections/{connection_id}` needs `connections:read`.
   *
   * @param connectionId - Id of the connection.
   * @param options - Options of this call alone.
   * @example
   * const connection = await client.connections.get("conn_acmelinkedin");
   */
  get(connectionId: string, options?: CallOptions): ApiPromise<Schemas["Connection"]> {
    return this.#api.call(
      {
        id: "getConnection",
        method: "GET",
        path: "/connections/{connection_id}",
        ids: [connectionId],
      },
      options,
    );
  }

  /**
   * Update a connection.
   * Updates the fields that you send and leaves the others unchanged. `default_options` are validated against the
   * network's options and replace the previous ones completely. Send the connection's `ETag` as `If-Match` to
   * avoid overwriting somebody else's change.
   *
   * `PATCH /connections/{connection_id}` needs `connections:write`.
   *
   * @param connectionId - Id of the connection.
   * @param body - The fields of a connection to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const connection = await client.connections.update("conn_acmelinkedin", {
   *   brand_id: "brand_acmelabs",
   *   default_options: { visibility: "PUBLIC" },
   * });
   */
  update(
    connectionId: string,
    body: Body<Schemas["UpdateConnectionRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Connection"]> {
    return this.#api.call(
      {
        id: "updateConnection",
        method: "PATCH",
        path: "/connections/{connection_id}",
        ids: [connectionId],
        body,
      },
      options,
    );
  }

  /**
   * Disconnect an account.
   * Removes a connection permanently. If posts are still to be published through it, the response is 409
   * `CONFLICT` with the first of them in `details.post_ids`. With `force=true` it is removed anyway, and those
   * targets fail when they fall due. The event `connection.disconnected` is sent. A second call returns 404.
   *
   * `DELETE /connections/{connection_id}` needs `connections:write`.
   *
   * @param connectionId - Id of the connection.
   * @param query - `force`: Whether to remove it even if posts are still to be published through it.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * await client.connections.delete("conn_acmelinkedin");
   */
  delete(
    connectionId: string,
    query?: DeleteConnectionQuery,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.#api.call(
      {
        id: "deleteConnection",
        method: "DELETE",
        path: "/connections/{connection_id}",
        ids: [connectionId],
        query,
      },
      options,
    );
  }

  /**
   * Get the limits of a connection.
   * Returns the limits of this account, such as the text length on X with Premium, and how much of the network's
   * quota is left now or at a later time.
   *
   * `GET /connections/{connection_id}/limits` needs `connections:read`.
   *
   * @param connectionId - Id of the connection.
   * @param query - `at`: The time for which to return the quota. Defaults to now.
   * @param options - Options of this call alone.
   * @example
   * const connectionLimits = await client.connections.getLimits("conn_acmelinkedin");
   */
  getLimits(
    connectionId: string,
    query?: GetConnectionLimitsQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["ConnectionLimits"]> {
    return this.#api.call(
      {
        id: "getConnectionLimits",
        method: "GET",
        path: "/connections/{connection_id}/limits",
        ids: [connectionId],
        query,
      },
      options,
    );
  }

  /**
   * List places inside an account.
   * Lists the boards, pages, playlists, locations, channels or subreddits that posts of this connection can go to.
   * The list is empty if the network has no such places.
   *
   * `GET /connections/{connection_id}/targets` needs `connections:read`.
   *
   * @param connectionId - Id of the connection.
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const connectionTarget of client.connections.listTargets("conn_acmelinkedin")) {
   *   console.log(connectionTarget);
   * }
   */
  listTargets(
    connectionId: string,
    query?: ListConnectionTargetsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["ConnectionTarget"]> {
    return this.#api.list(
      {
        id: "listConnectionTargets",
        method: "GET",
        path: "/connections/{connection_id}/targets",
        ids: [connectionId],
        query,
      },
      options,
    );
  }
}
