// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List contacts". */
export type ListContactsQuery =
  Query<NonNullable<OperationTypes["listContacts"]["parameters"]["query"]>>;

/** People known to a workspace, each with an e-mail address, a phone number or both. */
export class Contacts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List contacts.
   * Lists the contacts of the workspace, newest first. If you send several filters, all of them must match.
   *
   * `GET /contacts` needs `contacts:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const contact of client.contacts.list()) {
   *   console.log(contact);
   * }
   */
  list(query?: ListContactsQuery, options?: CallOptions): PagePromise<Schemas["Contact"]> {
    return this.#api.list({ id: "listContacts", method: "GET", path: "/contacts", query }, options);
  }

  /**
   * Create or update a contact.
   * Creates a contact, or updates the existing one with the fields that you send. A contact is found by its e-mail
   * address, or else by its phone number. If it is found by its phone number, its e-mail address is updated too.
   * If another contact has the phone number, nothing changes (409 `CONFLICT`, with its id in
   * `details.contact_id`). The event `contact.created` is sent for a new contact.
   *
   * `PUT /contacts` needs `contacts:write`.
   *
   * @param body - The contact to create or update. `email`, `phone` or both are required. Fields that you leave
   * out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * const upsertedContact = await client.contacts.upsert({
   *   email: "Wile@Coyote.test",
   *   phone: "+49 30 901820",
   *   name: "Wile E. Coyote",
   *   tags: ["customer"],
   *   custom_fields: { shoe_size: "42" },
   *   source: "Newsletter",
   * });
   */
  upsert(
    body: Body<Schemas["UpsertContactRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["UpsertedContact"]> {
    return this.#api.call({ id: "upsertContact", method: "PUT", path: "/contacts", body }, options);
  }

  /**
   * Get a contact.
   * Returns one contact.
   *
   * `GET /contacts/{contact_id}` needs `contacts:read`.
   *
   * @param contactId - Id of the contact.
   * @param options - Options of this call alone.
   * @example
   * const contact = await client.contacts.get("contact_01jd7s2k4m6p8r1t3v5x");
   */
  get(contactId: string, options?: CallOptions): ApiPromise<Schemas["Contact"]> {
    return this.#api.call(
      { id: "getContact", method: "GET", path: "/contacts/{contact_id}", ids: [contactId] },
      options,
    );
  }

  /**
   * Update a contact.
   * Updates the fields that you send and leaves the others unchanged. If another contact has the e-mail address or
   * the phone number, nothing changes (409 `CONFLICT`, with its id in `details.contact_id`). Send the contact's
   * `ETag` as `If-Match` to avoid overwriting somebody else's change.
   *
   * `PATCH /contacts/{contact_id}` needs `contacts:write`.
   *
   * @param contactId - Id of the contact.
   * @param body - The fields to change. Fields that you leave out stay unchanged. An e-mail address or a phone
   * number must remain.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const contact = await client.contacts.update("contact_01jd7s2k4m6p8r1t3v5x", {
   *   tags: ["customer", "skater"],
   *   custom_fields: { shoe_size: null },
   * });
   */
  update(
    contactId: string,
    body: Body<Schemas["UpdateContactRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Contact"]> {
    return this.#api.call(
      {
        id: "updateContact",
        method: "PATCH",
        path: "/contacts/{contact_id}",
        ids: [contactId],
        body,
      },
      options,
    );
  }

  /**
   * Delete a contact.
   * Deletes a contact permanently, removes it from all workflows, and deletes its form submissions. Its clicks
   * still count. A second call returns 404.
   *
   * `DELETE /contacts/{contact_id}` needs `contacts:write`.
   *
   * @param contactId - Id of the contact.
   * @param options - Options of this call alone.
   * @example
   * await client.contacts.delete("contact_01jd7s2k4m6p8r1t3v5x");
   */
  delete(contactId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deleteContact", method: "DELETE", path: "/contacts/{contact_id}", ids: [contactId] },
      options,
    );
  }
}
