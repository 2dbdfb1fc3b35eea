// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List workflows". */
export type ListWorkflowsQuery =
  Query<NonNullable<OperationTypes["listWorkflows"]["parameters"]["query"]>>;

/** Automations for contacts. They are created in the dashboard. */
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
      { id: "listWorkflows", method: "GET", path: "/workflows", query },
      options,
    );
  }

  /**
   * Add a contact to a workflow.
   * Adds a contact to a workflow. A contact can be in a workflow only once at a time: a second call returns the
   * same enrollment, with the `event_start_at` of that call. A workflow that is not published accepts no contacts
   * (409 `CONFLICT`). The event `workflow.enrolled` is sent for a new enrollment.
   *
   * `PUT /workflows/{workflow_id}/contacts/{contact_id}` needs `workflows:write`.
   *
   * @param workflowId - Id of the workflow.
   * @param contactId - Id of the contact.
   * @param body - The settings of the enrollment.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
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
        ids: [workflowId, contactId],
        body,
      },
      options,
    );
  }

  /**
   * Remove a contact from a workflow.
   * Removes a contact from a workflow. A contact that is not in it gets 404, and so does a second call.
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
        ids: [workflowId, contactId],
      },
      options,
    );
  }
}
