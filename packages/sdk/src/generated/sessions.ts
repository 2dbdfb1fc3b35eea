// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions } from "../api.ts";

/** Dashboard sessions. Keys are managed with a session, never with a key. */
export class Sessions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Log in.
   * Starts a session for a member. An unknown e-mail address and a wrong password get the same response, after the
   * same time. Too many failures from one address, or for one member, are throttled.
   *
   * `POST /sessions` needs no key.
   *
   * @param body - The login details of a member.
   * @param options - Options of this call alone.
   * @throws {InvalidCredentialsError} `INVALID_CREDENTIALS`: The e-mail address or password is wrong.
   * @throws {AuthThrottledError} `AUTH_THROTTLED`: Too many attempts with wrong credentials.
   * @example
   * const sessionWithToken = await client.sessions.create({
   *   email: "admin@acme.test",
   *   password: "postern-demo",
   * });
   */
  create(
    body: Body<Schemas["CreateSessionRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["SessionWithToken"]> {
    return this.#api.call(
      {
        id: "createSession",
        method: "POST",
        path: "/sessions",
        body,
        isUnrepeatable: true,
        isPublic: true,
      },
      options,
    );
  }

  /**
   * Get the current session.
   * Returns who is logged in and which workspaces they can reach.
   *
   * `GET /sessions/current` needs a session.
   *
   * @param options - Options of this call alone.
   * @example
   * const session = await client.sessions.get();
   */
  get(options?: CallOptions): ApiPromise<Schemas["Session"]> {
    return this.#api.call({ id: "getSession", method: "GET", path: "/sessions/current" }, options);
  }

  /**
   * Log out.
   * Ends the current session. Its token gets 401 `SESSION_EXPIRED` from the next request on.
   *
   * `DELETE /sessions/current` needs a session.
   *
   * @param options - Options of this call alone.
   * @example
   * await client.sessions.delete();
   */
  delete(options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deleteSession", method: "DELETE", path: "/sessions/current" },
      options,
    );
  }
}
