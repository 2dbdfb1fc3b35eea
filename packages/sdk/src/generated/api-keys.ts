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

/** Query parameters of "Get who uses an API key". */
export type GetApiKeyUsageQuery =
  Query<NonNullable<OperationTypes["getApiKeyUsage"]["parameters"]["query"]>>;

/**
 * API keys, from their making to their end. A key's secret is shown once, when it is made, and is stored as a
 * hash. The checks that a key meets are listed under "The order of judgement".
 */
export class ApiKeys {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List API keys.
   * Lists the keys of the company, newest first, without their secrets. Revoked and expired ones are listed,
   * deleted ones are not.
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
    return this.#api.list(
      { id: "listApiKeys", method: "GET", path: "/api-keys", repeat: "safe", query },
      options,
    );
  }

  /**
   * Make an API key.
   * Makes a key and shows its secret, this once. Keys of the kinds `workspace`, `location` and `agency` need
   * `scopes`; a company key has all of them and takes none. The company's plan must include the API. The replay of
   * this request under its idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys` needs a session of `admin` or `account_admin`.
   *
   * @param body - The key to make.
   * @param options - Options of this call alone.
   * @throws {PlanLimitError} `PLAN_LIMIT`: The plan does not include this.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @throws {WorkspaceMismatchError} `WORKSPACE_MISMATCH`: The workspace is not the caller's.
   * @throws {PosternError} `INVALID_SCOPE`: There is no such scope, or this kind of key cannot have it.
   * @throws {KeyExistsError} `KEY_EXISTS`: The company has its key already.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has been shown and is not kept.
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
    return this.#api.call(
      { id: "createApiKey", method: "POST", path: "/api-keys", repeat: "key", body },
      options,
    );
  }

  /**
   * Get an API key.
   * Gives a key without its secret. A company key also carries `masked_secret`.
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
      {
        id: "getApiKey",
        method: "GET",
        path: "/api-keys/{key_id}",
        repeat: "safe",
        parameters: { key_id: keyId },
      },
      options,
    );
  }

  /**
   * Change an API key.
   * Changes what is given and leaves the rest. Scopes can only be narrowed; for more, make another key.
   *
   * `PATCH /api-keys/{key_id}` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param body - What to change; what is left out stays.
   * @param options - Options of this call alone.
   * @throws {PosternError} `SCOPE_WIDENING_FORBIDDEN`: A key's scopes can only be narrowed.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
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
      {
        id: "updateApiKey",
        method: "PATCH",
        path: "/api-keys/{key_id}",
        repeat: "key",
        parameters: { key_id: keyId },
        body,
      },
      options,
    );
  }

  /**
   * Delete an API key.
   * Removes the key and its record; whoever still uses it gets 403 `INVALID_API_KEY`. To end its use and keep the
   * record, revoke it. Needs `confirm=true`. A second call gets 404.
   *
   * `DELETE /api-keys/{key_id}` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param query - `confirm`: Must be true; anything else gets 400 `CONFIRMATION_REQUIRED`, with the question to
   * ask.
   * @param options - Options of this call alone.
   * @throws {PosternError} `CONFIRMATION_REQUIRED`: The action needs a confirmation.
   * @example
   * await client.apiKeys.delete("key_01jd7n5p8s2f6g9h4j7k");
   */
  delete(keyId: string, query?: DeleteApiKeyQuery, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      {
        id: "deleteApiKey",
        method: "DELETE",
        path: "/api-keys/{key_id}",
        repeat: "natural",
        parameters: { key_id: keyId },
        query,
      },
      options,
    );
  }

  /**
   * Revoke an API key.
   * Ends the key for good and keeps its record. The very next request with it gets 401 `INVALID_API_KEY`. A second
   * call changes nothing.
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
      {
        id: "revokeApiKey",
        method: "POST",
        path: "/api-keys/{key_id}/revoke",
        repeat: "natural",
        parameters: { key_id: keyId },
        body,
      },
      options,
    );
  }

  /**
   * Regenerate an API key.
   * Gives a key a new secret under the same id, and shows it, this once. The old one is dead from the next request
   * on: it gets 401 `INVALID_API_KEY`. To let both work for a while, rotate the key. Needs `confirm: true`. A key
   * that has ended, or that is being replaced, gets 409 `CONFLICT`. The replay of this request under its
   * idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys/{key_id}/regenerate` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param body - The confirmation that the current secret may die.
   * @param options - Options of this call alone.
   * @throws {PosternError} `CONFIRMATION_REQUIRED`: The action needs a confirmation.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has been shown and is not kept.
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
        repeat: "key",
        parameters: { key_id: keyId },
        body,
      },
      options,
    );
  }

  /**
   * Rotate an API key.
   * Makes a new key that replaces this one, and shows its secret, this once. The old key works on for
   * `overlap_seconds` and then expires; both share one quota. A key with the scope `keys:rotate` may rotate
   * itself, with an overlap of at least an hour and everything else unchanged, and the people of the company are
   * notified. Company keys cannot be rotated, only regenerated. A key that is being replaced already, or that has
   * ended, gets 409 `CONFLICT`. The replay of this request under its idempotency key gets 409
   * `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys/{key_id}/rotate` needs a session of `admin` or `account_admin` or `keys:rotate`.
   *
   * @param keyId - Id of the API key.
   * @param body - How a key is replaced by a new one.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has been shown and is not kept.
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
      {
        id: "rotateApiKey",
        method: "POST",
        path: "/api-keys/{key_id}/rotate",
        repeat: "key",
        parameters: { key_id: keyId },
        body,
      },
      options,
    );
  }

  /**
   * Reveal the secret of a company key.
   * Shows the secret of a company key again, to a session, never to a key. Each time is noted in the audit log.
   * The secrets of all other kinds are not kept: they get 409 `KEY_NOT_REVEALABLE`. The answer is never kept
   * either: its replay under an idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /api-keys/{key_id}/reveal` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param options - Options of this call alone.
   * @throws {PosternError} `KEY_NOT_REVEALABLE`: The secret of this kind of key is not kept.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has been shown and is not kept.
   * @example
   * const apiKeyWithSecret = await client.apiKeys.reveal("key_01jd7n5p8s2f6g9h4j7k");
   */
  reveal(keyId: string, options?: CallOptions): ApiPromise<Schemas["ApiKeyWithSecret"]> {
    return this.#api.call(
      {
        id: "revealApiKey",
        method: "POST",
        path: "/api-keys/{key_id}/reveal",
        repeat: "natural",
        parameters: { key_id: keyId },
      },
      options,
    );
  }

  /**
   * Get who uses an API key.
   * Tells which applications use a key, from which addresses and pages, for which operations, and with which
   * errors, in a range of days in UTC; the last 30 where none is given, 366 at most.
   *
   * `GET /api-keys/{key_id}/usage` needs a session of `admin` or `account_admin`.
   *
   * @param keyId - Id of the API key.
   * @param query - `start_date`, `end_date`.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The range of dates is not valid.
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
        repeat: "safe",
        parameters: { key_id: keyId },
        query,
      },
      options,
    );
  }
}
