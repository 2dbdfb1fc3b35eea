// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List log entries". */
export type ListLogsQuery = Query<NonNullable<OperationTypes["listLogs"]["parameters"]["query"]>>;

/** List log entries. */
export class Logs {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List log entries.
   * Lists requests, publishing attempts, connection changes, webhook delivery attempts, and the audit log, newest
   * first. A workspace or location key gets only the entries of its own workspace. Only sessions of admins get
   * audit entries; if others request them with `type`, they get 403 `ROLE_REQUIRED`.
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
    return this.#api.list({ id: "listLogs", method: "GET", path: "/logs", query }, options);
  }
}
