// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List what has happened". */
export type ListLogsQuery = Query<NonNullable<OperationTypes["listLogs"]["parameters"]["query"]>>;

/** List what has happened. */
export class Logs {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List what has happened.
   * Lists requests, attempts to publish, changes of connections, attempts to send events, and the audit log,
   * newest first. A workspace or location key gets the entries of its own workspace alone. Audit entries are for
   * sessions of admins: others do not get them, and 403 `ROLE_REQUIRED` where they ask for them by `type`.
   *
   * `GET /logs` needs a session or `logs:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @example
   * for await (const logEntry of client.logs.list()) {
   *   console.log(logEntry);
   * }
   */
  list(query?: ListLogsQuery, options?: CallOptions): PagePromise<Schemas["LogEntry"]> {
    return this.#api.list(
      { id: "listLogs", method: "GET", path: "/logs", repeat: "safe", query },
      options,
    );
  }
}
