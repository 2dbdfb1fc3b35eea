// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List forms". */
export type ListFormsQuery = Query<NonNullable<OperationTypes["listForms"]["parameters"]["query"]>>;

/** Query parameters of "List the submissions of a form". */
export type ListFormSubmissionsQuery =
  Query<NonNullable<OperationTypes["listFormSubmissions"]["parameters"]["query"]>>;

/** Forms that anyone can submit without a key. They are created in the dashboard. */
export class Forms {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List forms.
   * Lists the forms of the workspace, newest first, with their fields and the URL at which anyone can submit them.
   *
   * `GET /forms` needs `forms:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const form of client.forms.list()) {
   *   console.log(form);
   * }
   */
  list(query?: ListFormsQuery, options?: CallOptions): PagePromise<Schemas["Form"]> {
    return this.#api.list({ id: "listForms", method: "GET", path: "/forms", query }, options);
  }

  /**
   * List the submissions of a form.
   * Lists the submissions of a form, newest first. A submission creates a contact, or adds missing details to an
   * existing one. It never replaces known details, because anyone can submit a form. The event `form.submitted` is
   * sent for each submission.
   *
   * `GET /forms/{form_id}/submissions` needs `forms:read`.
   *
   * @param formId - Id of the form.
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * for await (const formSubmission of client.forms.listSubmissions("form_newsletter")) {
   *   console.log(formSubmission);
   * }
   */
  listSubmissions(
    formId: string,
    query?: ListFormSubmissionsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["FormSubmission"]> {
    return this.#api.list(
      {
        id: "listFormSubmissions",
        method: "GET",
        path: "/forms/{form_id}/submissions",
        ids: [formId],
        query,
      },
      options,
    );
  }
}
