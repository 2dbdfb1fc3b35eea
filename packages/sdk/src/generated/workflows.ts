// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List workflows". */
export type ListWorkflowsQuery =
  Query<NonNullable<OperationTypes["listWorkflows"]["parameters"]["query"]>>;

/** Automations that contacts go through. They are built in the dashboard. */
export class Workflows {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List workflows.
   * Lists the workflows of the workspace, newest first.
   *
   * `GET /workflows` needs `workflows:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const workflow of client.workflows.list()) {
   *   console.log(workflow);
   * }
   */
  list(query?: ListWorkflowsQuery, options?: CallOptions): PagePromise<Schemas["Workflow"]> {
    return this.#api.list(
      { id: "listWorkflows", method: "GET", path: "/workflows", repeat: "safe", query },
      options,
    );
  }

  /**
   * Add a contact to a workflow.
   * Lets a contact go through a workflow. A contact goes through a workflow once at a time: a second call gives
   * the same enrollment, with `event_start_at` as the call names it. A workflow that is not published takes nobody
   * (409 `CONFLICT`). The event `workflow.enrolled` follows a new enrollment.
   *
   * `PUT /workflows/{workflow_id}/contacts/{contact_id}` needs `workflows:write`.
   *
   * @param workflowId - Id of the workflow.
   * @param contactId - Id of the contact.
   * @param body - How the contact goes through the workflow.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
   * @example
   * const enrollment = await client.workflows.addContact("workflow_welcome", "contact_01jd7s2k4m6p8r1t3v5x", {
   *   event_start_at: "2026-12-01T09:00:00+01:00",
   * });
   */
  addContact(
    workflowId: string,
    contactId: string,
    body?: Body<Schemas["EnrollContactRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Enrollment"]> {
    return this.#api.call(
      {
        id: "addContactToWorkflow",
        method: "PUT",
        path: "/workflows/{workflow_id}/contacts/{contact_id}",
        repeat: "natural",
        parameters: { workflow_id: workflowId, contact_id: contactId },
        body,
      },
      options,
    );
  }

  /**
   * Remove a contact from a workflow.
   * Ends a contact's way through a workflow. A contact that is not in it gets 404, and so does a second call.
   *
   * `DELETE /workflows/{workflow_id}/contacts/{contact_id}` needs `workflows:write`.
   *
   * @param workflowId - Id of the workflow.
   * @param contactId - Id of the contact.
   * @param options - Options of this call alone.
   * @example
   * await client.workflows.removeContact("workflow_welcome", "contact_01jd7s2k4m6p8r1t3v5x");
   */
  removeContact(workflowId: string, contactId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      {
        id: "removeContactFromWorkflow",
        method: "DELETE",
        path: "/workflows/{workflow_id}/contacts/{contact_id}",
        repeat: "natural",
        parameters: { workflow_id: workflowId, contact_id: contactId },
      },
      options,
    );
  }
}
