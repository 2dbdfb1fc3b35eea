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
   * Lists the connected accounts of the workspace, newest first. Their ids are what a post's targets name.
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
      { id: "listConnections", method: "GET", path: "/connections", repeat: "safe", query },
      options,
    );
  }

  /**
   * Begin to connect an account.
   * Begins an attempt to connect an account, which must be over within 10 minutes. Send the account's owner to
   * `auth_url`; from there they come to `redirect_url` with `state` and `code`, which `connections.complete` takes.
   *
   * On the reference server the page at `auth_url` stands for the network. Somebody can choose there what the
   * account is called, and a test can do the same with `POST auth_url`: the form fields are `decision` (`allow` or
   * `deny`) and `account`, and the answer is 303 with where to go in `Location`. Names that make a network behave
   * in a certain way work here too, such as `Fails once: platform_error`; `Premium: …` is an account that pays X
   * for more.
   *
   * `POST /connections/authorize` needs `connections:write`.
   *
   * @param body - Which kind of account to connect, and where its owner goes afterwards.
   * @param options - Options of this call alone.
   * @throws {PosternError} `UNSUPPORTED_NETWORK`: The network is not supported.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
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
      {
        id: "startConnection",
        method: "POST",
        path: "/connections/authorize",
        repeat: "key",
        body,
      },
      options,
    );
  }

  /**
   * Finish connecting an account.
   * Connects what the account's owner has agreed to. An account that the workspace has connected already is
   * renewed under its old id. A `state` works once, for 10 minutes; afterwards, and where it was never given, the
   * answer is 409 `STATE_EXPIRED`. A code or credentials that the network does not take are 422
   * `VALIDATION_FAILED`. The event `connection.connected` follows for each connection.
   *
   * `POST /connections/complete` needs `connections:write`.
   *
   * @param body - What came of the attempt: the `code` of the network, or, on networks that give an application a
   * password of its own, `credentials`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `STATE_EXPIRED`: Connecting the account took too long.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
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
      {
        id: "completeConnection",
        method: "POST",
        path: "/connections/complete",
        repeat: "key",
        body,
      },
      options,
    );
  }

  /**
   * Get a connection.
   * Gives one connected account, and what stands in the way of publishing through it.
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
        repeat: "safe",
        parameters: { connection_id: connectionId },
      },
      options,
    );
  }

  /**
   * Change a connection.
   * Changes what is given and leaves the rest. `default_options` are held against what the network knows, and take
   * the place of those before as a whole. Send the connection's `ETag` as `If-Match`, so that nobody's change is
   * lost.
   *
   * `PATCH /connections/{connection_id}` needs `connections:write`.
   *
   * @param connectionId - Id of the connection.
   * @param body - What to change about a connection; what is left out stays.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
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
        repeat: "key",
        parameters: { connection_id: connectionId },
        body,
      },
      options,
    );
  }

  /**
   * Disconnect an account.
   * Takes a connection away for good. Posts that are to go out through it stand in the way (409 `CONFLICT`, with
   * the first of them in `details.post_ids`); with `force=true` it goes nevertheless, and those targets fail when
   * they fall due. The event `connection.disconnected` follows. A second call gets 404.
   *
   * `DELETE /connections/{connection_id}` needs `connections:write`.
   *
   * @param connectionId - Id of the connection.
   * @param query - `force`: Whether it goes although posts are to go out through it.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
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
        repeat: "natural",
        parameters: { connection_id: connectionId },
        query,
      },
      options,
    );
  }

  /**
   * Get the limits of a connection.
   * Gives what holds for this one account, such as the length of a text on X with Premium, and how much of the
   * network's quota is left, now or at a time to come.
   *
   * `GET /connections/{connection_id}/limits` needs `connections:read`.
   *
   * @param connectionId - Id of the connection.
   * @param query - `at`: The time that the quota is asked for. Left out, now.
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
        repeat: "safe",
        parameters: { connection_id: connectionId },
        query,
      },
      options,
    );
  }

  /**
   * List places inside an account.
   * Lists the boards, pages, playlists, locations, channels or subreddits that posts of this connection can go to.
   * An account of a network without such places has none.
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
        repeat: "safe",
        parameters: { connection_id: connectionId },
        query,
      },
      options,
    );
  }
}
