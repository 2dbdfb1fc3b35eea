// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List API keys". */
export type ListApiKeysQuery =
  Query<NonNullable<OperationTypes["listApiKeys"]["parameters"]["query"]>>;

/** Query parameters of "Delete an API key". */
export type DeleteApiKeyQuery =
  Query<NonNullable<OperationTypes["deleteApiKey"]["parameters"]["query"]>>;

/** Query parameters of "Get the usage of an API key". */
export type GetApiKeyUsageQuery =
  Query<NonNullable<OperationTypes["getApiKeyUsage"]["parameters"]["query"]>>;

/**
 * API keys and their life cycle. A key's secret is shown once, when the key is created, and stored as a hash.
 * The checks that a key goes through are listed under "Order of checks".
 */
export class ApiKeys {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List API keys.
   * Lists the keys of the company, newest first, without their secrets. The list includes revoked and expired
   * keys, but not deleted ones.
   *
   * `GET /api-keys` needs a session of `admin` or `account_admin`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @example
   * for await (const apiKey of client.apiKeys.list()) {
   *   console.log(apiKey);
   * }
   */
  list(query?: ListApiKeysQuery, options?: CallOptions): PagePromise<Schemas["ApiKey"]> {
    return this.#api.list({ id: "listApiKeys", method: "GET", path: "/api-keys", query }, options);
  }

  /**
   * Create an API key.
   * Creates a key and returns its secret, only this once. Keys of the kinds `workspace`, `location` and `agency`
   * need `scopes`. A company key has all scopes, so do not send any. The company's plan must include the API.
   * Repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys` needs a session of `admin` or `account_admin`.
   *
   * @param body - The key to create.
   * @param options - Options of this call alone.
   * @throws {PlanLimitError} `PLAN_LIMIT`: The plan does not include this.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @throws {WorkspaceMismatchError} `WORKSPACE_MISMATCH`: The workspace is not the caller's.
   * @throws {PosternError} `INVALID_SCOPE`: The scope does not exist, or this kind of key cannot have it.
   * @throws {KeyExistsError} `KEY_EXISTS`: The company already has a key.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has already been shown and is not stored.
   * @example
   * const apiKeyWithSecret = await client.apiKeys.create({
   *   name: "Production dashboard",
   *   description: "Publishes what marketing has approved.",
   *   kind: "workspace",
   *   workspace_id: "ws_acme",
   *   scopes: ["posts:read", "posts:write", "media:upload"],
   *   expires_in_days: 365,
   *   rate_limit: { per_minute: 60, per_day: 10000 },
   *   allowed_ips: ["203.0.113.0/24"],
   * });
   */
  create(
    body: Body<Schemas["CreateApiKeyRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["ApiKeyWithSecret"]> {
    return this.#api.call({ id: "createApiKey", method: "POST", path: "/api-keys", body }, options);
  }

  /**
   * Get an API key.
   * Returns a key without its secret. A company key also has `masked_secret`.
   *
   * `GET /api-keys/{key_id}` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param options - Options of this call alone.
   * @example
   * const apiKey = await client.apiKeys.get("key_01jd7n5p8s2f6g9h4j7k");
   */
  get(keyId: string, options?: CallOptions): ApiPromise<Schemas["ApiKey"]> {
    return this.#api.call(
      { id: "getApiKey", method: "GET", path: "/api-keys/{key_id}", ids: [keyId] },
      options,
    );
  }

  /**
   * Update an API key.
   * Updates the fields that you send and leaves the others unchanged. Scopes can only be narrowed; for more
   * scopes, create another key.
   *
   * `PATCH /api-keys/{key_id}` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param body - The fields to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {PosternError} `SCOPE_WIDENING_FORBIDDEN`: A key's scopes can only be narrowed.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const apiKey = await client.apiKeys.update("key_01jd7n5p8s2f6g9h4j7k", {
   *   scopes: ["posts:read", "posts:write"],
   *   rate_limit: { per_minute: 30 },
   * });
   */
  update(
    keyId: string,
    body: Body<Schemas["UpdateApiKeyRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["ApiKey"]> {
    return this.#api.call(
      { id: "updateApiKey", method: "PATCH", path: "/api-keys/{key_id}", ids: [keyId], body },
      options,
    );
  }

  /**
   * Delete an API key.
   * Deletes the key and its record. Requests with the key get 403 `INVALID_API_KEY`. To disable the key but keep
   * its record, revoke it instead. Needs `confirm=true`. A second call returns 404.
   *
   * `DELETE /api-keys/{key_id}` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param query - `confirm`: Must be true; anything else gets 400 `CONFIRMATION_REQUIRED`, with the question to
   * ask.
   * @param options - Options of this call alone.
   * @throws {PosternError} `CONFIRMATION_REQUIRED`: The action needs confirmation.
   * @example
   * await client.apiKeys.delete("key_01jd7n5p8s2f6g9h4j7k");
   */
  delete(keyId: string, query?: DeleteApiKeyQuery, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deleteApiKey", method: "DELETE", path: "/api-keys/{key_id}", ids: [keyId], query },
      options,
    );
  }

  /**
   * Revoke an API key.
   * Disables the key permanently and keeps its record. The next request with the key gets 401 `INVALID_API_KEY`. A
   * second call changes nothing.
   *
   * `POST /api-keys/{key_id}/revoke` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param body - Why the key is revoked.
   * @param options - Options of this call alone.
   * @example
   * const apiKey = await client.apiKeys.revoke("key_01jd7n5p8s2f6g9h4j7k", {
   *   reason: "It was pasted into a public chat.",
   * });
   */
  revoke(
    keyId: string,
    body?: Body<Schemas["RevokeApiKeyRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["ApiKey"]> {
    return this.#api.call(
      { id: "revokeApiKey", method: "POST", path: "/api-keys/{key_id}/revoke", ids: [keyId], body },
      options,
    );
  }

  /**
   * Regenerate an API key.
   * Gives a key a new secret under the same id and returns it, only this once. The old secret stops working
   * immediately: the next request with it gets 401 `INVALID_API_KEY`. If both secrets must work for a while,
   * rotate the key instead. Needs `confirm: true`. A key that has ended, or that is being replaced, gets 409
   * `CONFLICT`. Repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys/{key_id}/regenerate` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param body - Confirms that the current secret may stop working.
   * @param options - Options of this call alone.
   * @throws {PosternError} `CONFIRMATION_REQUIRED`: The action needs confirmation.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has already been shown and is not stored.
   * @example
   * const apiKeyWithSecret = await client.apiKeys.regenerate("key_01jd7n5p8s2f6g9h4j7k", {
   *   confirm: true,
   * });
   */
  regenerate(
    keyId: string,
    body?: Body<Schemas["RegenerateApiKeyRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["ApiKeyWithSecret"]> {
    return this.#api.call(
      {
        id: "regenerateApiKey",
        method: "POST",
        path: "/api-keys/{key_id}/regenerate",
        ids: [keyId],
        body,
      },
      options,
    );
  }

  /**
   * Rotate an API key.
   * Creates a new key that replaces this one and returns its secret, only this once. The old key keeps working for
   * `overlap_seconds` and then expires; both share one quota. A key with the scope `keys:rotate` can rotate
   * itself, with an overlap of at least an hour and everything else unchanged; the members of the company are
   * notified. Company keys cannot be rotated, only regenerated. A key that is already being replaced, or that has
   * ended, gets 409 `CONFLICT`. Repeating this request with its idempotency key returns 409
   * `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys/{key_id}/rotate` needs a session of `admin` or `account_admin` or `keys:rotate`.
   *
   * @param keyId - Id of the API key.
   * @param body - How to replace a key with a new one.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has already been shown and is not stored.
   * @example
   * const rotatedApiKey = await client.apiKeys.rotate("key_01jd7n5p8s2f6g9h4j7k", {
   *   overlap_seconds: 7200,
   * });
   */
  rotate(
    keyId: string,
    body?: Body<Schemas["RotateApiKeyRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["RotatedApiKey"]> {
    return this.#api.call(
      { id: "rotateApiKey", method: "POST", path: "/api-keys/{key_id}/rotate", ids: [keyId], body },
      options,
    );
  }

  /**
   * Reveal the secret of a company key.
   * Returns the secret of a company key again, to a session, never to a key. Each call is recorded in the audit
   * log. The secrets of all other kinds are not stored: they get 409 `KEY_NOT_REVEALABLE`. The response is not
   * stored either: repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys/{key_id}/reveal` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param options - Options of this call alone.
   * @throws {PosternError} `KEY_NOT_REVEALABLE`: The secret of this kind of key is not stored.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has already been shown and is not stored.
   * @example
   * const apiKeyWithSecret = await client.apiKeys.reveal("key_01jd7n5p8s2f6g9h4j7k");
   */
  reveal(keyId: string, options?: CallOptions): ApiPromise<Schemas["ApiKeyWithSecret"]> {
    return this.#api.call(
      { id: "revealApiKey", method: "POST", path: "/api-keys/{key_id}/reveal", ids: [keyId] },
      options,
    );
  }

  /**
   * Get the usage of an API key.
   * Returns which applications use a key, from which addresses and web pages, for which operations, and with which
   * errors, in a range of UTC days. The default is the last 30 days, the maximum 366.
   *
   * `GET /api-keys/{key_id}/usage` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param query - `start_date`, `end_date`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * const apiKeyUsage = await client.apiKeys.getUsage("key_01jd7n5p8s2f6g9h4j7k");
   */
  getUsage(
    keyId: string,
    query?: GetApiKeyUsageQuery,
    options?: CallOptions,
  ): ApiPromise<Schemas["ApiKeyUsage"]> {
    return this.#api.call(
      {
        id: "getApiKeyUsage",
        method: "GET",
        path: "/api-keys/{key_id}/usage",
        ids: [keyId],
        query,
      },
      options,
    );
  }
}
