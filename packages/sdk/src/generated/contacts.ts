// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List contacts". */
export type ListContactsQuery =
  Query<NonNullable<OperationTypes["listContacts"]["parameters"]["query"]>>;

/** People that a workspace knows, each with an e-mail address, a phone number or both. */
export class Contacts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List contacts.
   * Lists the contacts of the workspace, newest first. Filters narrow the list together.
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
    return this.#api.list(
      { id: "listContacts", method: "GET", path: "/contacts", repeat: "safe", query },
      options,
    );
  }

  /**
   * Create or change a contact.
   * Makes the contact, or changes what is given where it is known already. It is found by its e-mail address, or
   * else by its phone number; one that is found by its phone number gets the e-mail address. Where another contact
   * has the phone number, nothing changes (409 `CONFLICT`, and `details.contact_id` names it). The event
   * `contact.created` follows a new contact.
   *
   * `PUT /contacts` needs `contacts:write`.
   *
   * @param body - A contact as it should be. It needs `email`, `phone` or both. A field that is left out stays as
   * it is.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
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
    return this.#api.call(
      { id: "upsertContact", method: "PUT", path: "/contacts", repeat: "natural", body },
      options,
    );
  }

  /**
   * Get a contact.
   * Gives one contact.
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
      {
        id: "getContact",
        method: "GET",
        path: "/contacts/{contact_id}",
        repeat: "safe",
        parameters: { contact_id: contactId },
      },
      options,
    );
  }

  /**
   * Change a contact.
   * Changes what is given and leaves the rest. Where another contact has the e-mail address or the phone number,
   * nothing changes (409 `CONFLICT`, and `details.contact_id` names it). Send the contact's `ETag` as `If-Match`,
   * so that nobody's change is lost.
   *
   * `PATCH /contacts/{contact_id}` needs `contacts:write`.
   *
   * @param contactId - Id of the contact.
   * @param body - What to change. A field that is left out stays as it is. An e-mail address or a phone number
   * must remain.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
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
        repeat: "key",
        parameters: { contact_id: contactId },
        body,
      },
      options,
    );
  }

  /**
   * Delete a contact.
   * Deletes a contact for good, takes it out of all workflows, and deletes what it sent in with forms. Clicks of
   * the contact still count. A second call gets 404.
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
      {
        id: "deleteContact",
        method: "DELETE",
        path: "/contacts/{contact_id}",
        repeat: "natural",
        parameters: { contact_id: contactId },
      },
      options,
    );
  }
}
