// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List connections". */
export type ListConnectionsQuery = NonNullable<OperationTypes["listConnections"]["parameters"]["query"]>;

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
   * `GET /connections`
   *
   * @param query - Filters and paging.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
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
   * Get a connection.
   * Gives one connected account, and what stands in the way of publishing through it.
   *
   * `GET /connections/{connection_id}`
   *
   * @param connectionId - Id of the connection.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
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
}
