// Generated from spec/openapi.yaml. Do not edit.
export interface paths {
    "/sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Starts a session for a member. An unknown e-mail address and a wrong password get the same response, after the same time. Too many failures from one address, or for one member, are throttled.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current session
         * @description Returns who is logged in and which workspaces they can reach.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Log out
         * @description Ends the current session. Its token gets 401 `SESSION_EXPIRED` from the next request on.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Check the health of the service
         * @description Responds as soon as the service can accept requests. It needs no credential and does not count against rate limits.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the API
         * @description Lists the versions of this API and their status. An operation that is being removed also says so in the `Deprecation` and `Sunset` headers.
         */
        get: operations["listApiVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current key
         * @description Returns the key of this request, its scopes, its limits, and what it acts for. Any key can call this, whatever its scopes, so use it to test a key.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the plans
         * @description Lists the plans, whether they include the API, and how many requests they allow.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scopes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the scopes
         * @description Lists the scopes that a key can have. A write scope never implies the read scope, but `media:upload` implies `media:read`. For a preset, use the scopes that have its name among their `presets`.
         */
        get: operations["listScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the usage of the current key
         * @description Returns what is left in the rate limit windows of the key of this request, and its usage in a range of UTC days. The default is the last 30 days, the maximum 366. Any key can call this.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List log entries
         * @description Lists requests, publishing attempts, connection changes, webhook delivery attempts, and the audit log, newest first. A workspace or location key gets only the entries of its own workspace. Only sessions of admins get audit entries; if others request them with `type`, they get 403 `ROLE_REQUIRED`.
         */
        get: operations["listLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the keys of the company, newest first, without their secrets. The list includes revoked and expired keys, but not deleted ones.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates a key and returns its secret, only this once. Keys of the kinds `workspace`, `location` and `agency` need `scopes`. A company key has all scopes, so do not send any. The company's plan must include the API. Repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Returns a key without its secret. A company key also has `masked_secret`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Delete an API key
         * @description Deletes the key and its record. Requests with the key get 403 `INVALID_API_KEY`. To disable the key but keep its record, revoke it instead. Needs `confirm=true`. A second call returns 404.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /**
         * Update an API key
         * @description Updates the fields that you send and leaves the others unchanged. Scopes can only be narrowed; for more scopes, create another key.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api-keys/{key_id}/revoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description Disables the key permanently and keeps its record. The next request with the key gets 401 `INVALID_API_KEY`. A second call changes nothing.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{key_id}/regenerate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Regenerate an API key
         * @description Gives a key a new secret under the same id and returns it, only this once. The old secret stops working immediately: the next request with it gets 401 `INVALID_API_KEY`. If both secrets must work for a while, rotate the key instead. Needs `confirm: true`. A key that has ended, or that is being replaced, gets 409 `CONFLICT`. Repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
         */
        post: operations["regenerateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{key_id}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Creates a new key that replaces this one and returns its secret, only this once. The old key keeps working for `overlap_seconds` and then expires; both share one quota. A key with the scope `keys:rotate` can rotate itself, with an overlap of at least an hour and everything else unchanged; the members of the company are notified. Company keys cannot be rotated, only regenerated. A key that is already being replaced, or that has ended, gets 409 `CONFLICT`. Repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{key_id}/reveal": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal the secret of a company key
         * @description Returns the secret of a company key again, to a session, never to a key. Each call is recorded in the audit log. The secrets of all other kinds are not stored: they get 409 `KEY_NOT_REVEALABLE`. The response is not stored either: repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
         */
        post: operations["revealApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{key_id}/usage": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get the usage of an API key
         * @description Returns which applications use a key, from which addresses and web pages, for which operations, and with which errors, in a range of UTC days. The default is the last 30 days, the maximum 366.
         */
        get: operations["getApiKeyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the company
         * @description Returns the caller's company with its plan and its settings. Any key can call this.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the company
         * @description Updates the settings that you send and leaves the others unchanged.
         */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/company/members": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description Lists the members of the company, newest first.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/members/{member_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the member.
                 * @example member_admin
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member's role
         * @description Changes a member's role, starting with the member's next request. The last account admin of a company must keep that role: the response is 409 `CONFLICT`.
         */
        patch: operations["updateMemberRole"];
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Lists the workspaces of the company, newest first. Use a session of any role, or a company or agency key. Other keys belong to one workspace, which `getMe` returns.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description Creates a workspace, or a location of an agency. Use a session of an admin, or a company or agency key. A key can create only what it can reach: an agency key creates locations.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example ws_acme
                 */
                workspace_id: components["parameters"]["WorkspaceIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a workspace
         * @description Returns a workspace with its settings. Any key can get its own workspace; company and agency keys can get each workspace that they reach.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a workspace
         * @description Updates the fields that you send and leaves the others unchanged. With `settings.idle_deletion` off, keys of the workspace are kept even if they are not used.
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/brands": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description Lists the brands of the workspace, newest first.
         */
        get: operations["listBrands"];
        put?: never;
        /**
         * Create a brand
         * @description Creates a brand. The first brand of a workspace is its default brand. The company's plan limits the number of brands (409 `BRAND_LIMIT`, with `details.limit`). A member who is not an admin gets 403 `NOT_AUTHORIZED_CREATE_BRAND`.
         */
        post: operations["createBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{brand_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the brand.
                 * @example brand_acmelabs
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        /**
         * Get a brand
         * @description Returns one brand.
         */
        get: operations["getBrand"];
        put?: never;
        post?: never;
        /**
         * Delete a brand
         * @description Deletes a brand permanently. Its connections move to the default brand. The default brand, and a brand with posts that are being published or scheduled, cannot be deleted (409 `CONFLICT`). A second call returns 404.
         */
        delete: operations["deleteBrand"];
        options?: never;
        head?: never;
        /**
         * Update a brand
         * @description Updates the fields that you send and leaves the others unchanged. `is_default: true` replaces the current default brand; a workspace always has one. Send the brand's `ETag` as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["updateBrand"];
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List connections
         * @description Lists the connected accounts of the workspace, newest first. Use their ids in a post's targets.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/authorize": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start connecting an account
         * @description Starts an attempt to connect an account, which must finish within 10 minutes. Send the account's owner to
         *     `auth_url`. From there they are redirected to `redirect_url` with `state` and `code` for `completeConnection`.
         *
         *     On the reference server, the page at `auth_url` simulates the network. A person can choose the name of the account
         *     there. A test can do the same with `POST auth_url`: the form fields are `decision` (`allow` or `deny`) and
         *     `account`, and the response is 303 with the redirect in `Location`. Names that make a network behave in a certain
         *     way work here too, such as `Fails once: platform_error`. `Premium: …` is an account with a paid plan on X.
         */
        post: operations["startConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/complete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish connecting an account
         * @description Connects the accounts that their owner has approved. If the workspace has already connected an account, the connection is renewed and keeps its id. A `state` works once, for 10 minutes. A `state` that has expired, or that was never issued, gets 409 `STATE_EXPIRED`. If the network rejects the code or the credentials, the response is 422 `VALIDATION_FAILED`. The event `connection.connected` is sent for each connection.
         */
        post: operations["completeConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * Get a connection
         * @description Returns one connected account and any issues that prevent publishing through it.
         */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        /**
         * Disconnect an account
         * @description Removes a connection permanently. If posts are still to be published through it, the response is 409 `CONFLICT` with the first of them in `details.post_ids`. With `force=true` it is removed anyway, and those targets fail when they fall due. The event `connection.disconnected` is sent. A second call returns 404.
         */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        /**
         * Update a connection
         * @description Updates the fields that you send and leaves the others unchanged. `default_options` are validated against the network's options and replace the previous ones completely. Send the connection's `ETag` as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["updateConnection"];
        trace?: never;
    };
    "/connections/{connection_id}/limits": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * Get the limits of a connection
         * @description Returns the limits of this account, such as the text length on X with Premium, and how much of the network's quota is left now or at a later time.
         */
        get: operations["getConnectionLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connection_id}/targets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * List places inside an account
         * @description Lists the boards, pages, playlists, locations, channels or subreddits that posts of this connection can go to. The list is empty if the network has no such places.
         */
        get: operations["listConnectionTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the networks and their rules
         * @description Lists what each network accepts: the text length and how it is counted, images, videos, hashtags, and how many posts. `validatePost` and a media item's `valid_for` use the same rules.
         */
        get: operations["listNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description Lists the media of the workspace, newest first. If you send several filters, all of them must match.
         */
        get: operations["listMedia"];
        put?: never;
        /**
         * Upload media
         * @description Adds one file to the library. Its type is read from its bytes, never from its name. `valid_for` shows which networks accept it, before you use it in a post.
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/from-url": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import media from a URL
         * @description Imports a file from a URL in the background. The media item exists immediately with the status `processing`. `getJob`, or the event `media.ready` or `media.failed`, tells you when it can be published, or why it cannot: `MEDIA_FETCH_FAILED`, `UNSUPPORTED_MEDIA_TYPE`, or `URL_BLOCKED` if the URL redirects to an address that is not public. The server follows up to 5 redirects and checks each like the first URL. The file may have up to 134,217,728 bytes and must arrive within 30 seconds.
         */
        post: operations["importMediaFromUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/uploads": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a multipart upload
         * @description Starts the upload of a file that is too large for one request. Send each part with `PUT` to its `url`, with its `headers` and without an API key. Anyone who has the URL can send the part, until `expires_at`. The response is 200 with an `ETag`. You can send a part again; the last one counts. You can send parts in any order, and several at a time. Then call `completeMediaUpload`. The file may have up to 134,217,728 bytes. An upload that is not completed by `expires_at`, 24 hours later, is deleted.
         */
        post: operations["createMediaUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the multipart upload.
                 * @example upload_01jd7t4f6h8j1k3m5n7p
                 */
                upload_id: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * Get a multipart upload
         * @description Returns which parts have arrived, so that you can resume an interrupted upload. Use the URLs of the parts from `createMediaUpload`.
         */
        get: operations["getMediaUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/uploads/{upload_id}/complete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the multipart upload.
                 * @example upload_01jd7t4f6h8j1k3m5n7p
                 */
                upload_id: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a multipart upload
         * @description Creates a media item from the parts. Send each part's number with the `ETag` that its upload returned. If a part is missing or differs from what has arrived, nothing happens (409 `UPLOAD_INCOMPLETE`, with its number in `details.missing`). With `sha256`, the whole file is verified too. A second call returns the same media item.
         */
        post: operations["completeMediaUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{media_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the media item.
                 * @example media_01jd7qy2h6n4c8v1x3b5
                 */
                media_id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        /**
         * Get a media item
         * @description Returns one media item. Its file is at `url`.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a media item
         * @description Deletes a media item and its file permanently. If a post that may still be published uses it, such as a draft or a scheduled post, nothing happens (409 `CONFLICT`, with up to 20 of them in `details.post_ids`). Posts that are live on networks stay unchanged. A second call returns 404.
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        /**
         * Update a media item
         * @description Updates the details of a media item, not its file. Posts that use it keep their alternative text. Send the item's `ETag` as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["updateMedia"];
        trace?: never;
    };
    "/posts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List posts
         * @description Lists the posts of the workspace, newest first by default. If you send several filters, all of them must match.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a post
         * @description Creates a post: a draft, or a post to publish at a given time, at the next free slot, at the end of the queue, or immediately. List its connections in `targets`, or only their ids in `social_profile_ids`; only a draft can have none. With `mode: now` the response is 202 and publishing continues in the background. Content that was published through the same connection in the last 24 hours is refused unless `allow_duplicate` is true. Media need the scope `media:upload`; a media item with a `url` is imported in the background. Until its file has been fetched, checks that depend on media are skipped (`MEDIA_NOT_INSPECTED` in the target's `warnings`) and publishing waits; if the file cannot be fetched, or the network does not accept it, the target fails. An unknown id in the body is a validation error. If the workspace requires approvals, you can create only a draft, or a post with `approval.required`, which waits as `pending_approval` until an approver approves it.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/validate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a post
         * @description Checks for each connection whether its network would accept the post, how long its text is as that network counts, and what it would reject or change. Nothing is created or published. A request that no network needs to judge fails as in `createPost`: a time in the past, an unknown brand, or a slot in a workspace without posting windows. Approvals and duplicates are not checked.
         */
        post: operations["validatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/bulk": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create posts in bulk
         * @description Creates up to 100 posts, one after the other, in the background. `getJob` shows the progress and what was refused. A body that does not match this document is rejected as a whole; everything else is checked post by post, as in `createPost`. With `dry_run` nothing is created, and the job shows what would be.
         */
        post: operations["bulkCreatePosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        /**
         * Get a post
         * @description Returns one post and, for each of its targets, the publishing status and the link to the live post.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description Deletes a post: permanently in Postern, on its networks, or both. A post that is deleted only on its networks becomes a draft again. Some networks do not allow apps to delete posts; in that case nothing is deleted. A second call returns 404 if the post has been deleted here.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /**
         * Update a post
         * @description Updates the fields that you send and leaves the others unchanged. Once publishing has started, you can change only the fields that are never published: `labels`, `notes` and `external_ref`. Send the post's `ETag` as `If-Match` to avoid overwriting somebody else's change. An approval applies to the post as it was: if anything else changes, a post that needs approval must be approved again.
         */
        patch: operations["updatePost"];
        trace?: never;
    };
    "/posts/{post_id}/schedule": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a post
         * @description Sets the time at which a draft or scheduled post is published, at most 365 days ahead, or adds it to the queue or the first free slot of the posting windows. A time that is a slot and is taken by another post through the same connection is refused (409 `SLOT_TAKEN`). Repeating the call changes nothing.
         */
        post: operations["schedulePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/publish": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a post
         * @description Starts publishing a post immediately, through all of its targets or the ones you list. The response arrives before publishing ends. Get the post until its status is `published`, `partial` or `failed`, or subscribe to its events.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/unschedule": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unschedule a post
         * @description Turns a post whose publishing has not started back into a draft. Its time and any request for approval are removed. Repeating the call changes nothing.
         */
        post: operations["unschedulePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/submit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a post for approval
         * @description Asks the approvers to approve a post. A draft that is approved stays a draft that can be published; a post with a time is scheduled. While it waits, repeating the call changes nothing.
         */
        post: operations["submitPostForApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/approve": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a post
         * @description Approves a post. It is scheduled for its time, or published immediately if its mode is `now` or its time has passed; a draft becomes free to publish. Send the `sequence` that you have seen: if the post has changed since then, nothing is approved. If the workspace requires approvals, nobody can approve a post that they created or submitted.
         */
        post: operations["approvePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/reject": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a post
         * @description Rejects a post. It can be changed and submitted again. Send the `sequence` that you have seen: if the post has changed since then, nothing is rejected.
         */
        post: operations["rejectPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/retry": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry the failed targets of a post
         * @description Publishes again through the targets that have failed and whose error is `retryable`: all of them, or those that are named. What is live stays as it is. A target whose error is not retryable needs a change first; then use `publishPost`. What holds for publishing holds for trying again.
         */
        post: operations["retryPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{post_id}/history": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        /**
         * List the history of a post
         * @description Lists who did what to a post, and the results, most recent first. Deleting the post also deletes its history.
         */
        get: operations["listPostHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the queue
         * @description Lists the queue of the workspace in order, each item with the slot it currently has. `meta` shows whether the queue is running or paused.
         */
        get: operations["listQueue"];
        put?: never;
        /**
         * Queue a post
         * @description Adds a post to the queue, at the end by default. Posts behind it move to later slots. It is published at its slot without another call. The post must be one that can be scheduled. A post that is already in the queue is refused (409 `CONFLICT`, with its place in `details.queue_item_id`).
         */
        post: operations["addToQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/state": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause or resume the queue
         * @description Pauses or resumes the whole queue, or only its posts for one connection. Paused items have no slot and keep their position. When you resume them, they get the next free slots. Posts outside the queue are published as usual.
         */
        put: operations["setQueueState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{item_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the queue item.
                 * @example item_01jd7t2b4d6f8h1j3k5m
                 */
                item_id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a post from the queue
         * @description Removes a post from the queue and turns it into a draft. Posts behind it move to earlier slots. A second call returns 404.
         */
        delete: operations["removeQueueItem"];
        options?: never;
        head?: never;
        /**
         * Move a post in the queue
         * @description Moves an item to another position in the queue. The slots of all items follow from their order. The `ETag` of an item changes when its position or its slot changes. Send it as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["moveQueueItem"];
        trace?: never;
    };
    "/schedule/windows": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the posting windows
         * @description Returns the posting windows of the workspace and the days on which nothing is published. If nobody has set them yet, the list is empty and the time zone is that of the workspace. A filter returns only the windows that apply to a connection or brand.
         */
        get: operations["getScheduleWindows"];
        /**
         * Set the posting windows
         * @description Replaces the whole set of windows. Sending the same set again changes nothing. Windows for the same connection that overlap on a day are refused, and so is an unknown time zone. Queued posts move to the new slots immediately; posts with their own time stay. Send the set's `ETag` as `If-Match` to avoid overwriting somebody else's change.
         */
        put: operations["setScheduleWindows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedule/slots": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the next slots
         * @description Returns the next times at which posts can be published, free or taken, as the posting windows define them in their time zone. A local time that daylight saving skips moves to the next valid minute. If daylight saving repeats a local time, the first occurrence counts.
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List feeds
         * @description Lists the feeds that the workspace follows, newest first.
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Follow a feed
         * @description Reads the feed, checks it every 15 minutes from then on, and creates a post for each new item, from its title, its link and the beginning of its text, never from its pictures. An item counts as new once, identified by its guid or else by its link. The event `feed.item_found` is sent for each item that passes the filter. `feed.failing` is sent when the feed could not be read three times in a row. An item for which no post can be created becomes `failed` and says why; the other items continue.
         */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/items": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of all feeds
         * @description Lists the items that were found in all feeds of the workspace, most recently found first.
         */
        get: operations["listAllFeedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/validate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a feed
         * @description Reads a feed and returns its newest items. Nothing is stored.
         */
        post: operations["validateFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{feed_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the feed.
                 * @example feed_01jd8a2k4m6p8r1t3v5x
                 */
                feed_id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        /**
         * Get a feed
         * @description Returns one feed and the result of the last check.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        /**
         * Stop following a feed
         * @description Deletes a feed and its items. The posts that were created from them stay. A second call returns 404.
         */
        delete: operations["deleteFeed"];
        options?: never;
        head?: never;
        /**
         * Update a feed
         * @description Updates the fields that you send and leaves the others unchanged. A new address is read first. Send the feed's `ETag` as `If-Match` to avoid overwriting somebody else's change. The `ETag` also changes each time the feed is checked.
         */
        patch: operations["updateFeed"];
        trace?: never;
    };
    "/feeds/{feed_id}/items": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the feed.
                 * @example feed_01jd8a2k4m6p8r1t3v5x
                 */
                feed_id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        /**
         * List a feed's items
         * @description Lists the items that were found in a feed and their status, most recently found first.
         */
        get: operations["listFeedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description Lists the labels that posts of the workspace use or have used, newest first.
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the job.
                 * @example job_01jd7s5d7f9h1j3k5m7n
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get a job
         * @description Returns the progress of a job, what it has created, and what was refused. It needs the scope of the operation that started the job.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description Lists the notifications of the company, newest first. A workspace or location key gets only those of its own workspace.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notification_id}/read": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the notification.
                 * @example notification_01jd7rc2m6p9t4w8y1z3
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notification as read
         * @description Marks a notification as read for everyone in the company. A second call changes nothing.
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists the contacts of the workspace, newest first. If you send several filters, all of them must match.
         */
        get: operations["listContacts"];
        /**
         * Create or update a contact
         * @description Creates a contact, or updates the existing one with the fields that you send. A contact is found by its e-mail address, or else by its phone number. If it is found by its phone number, its e-mail address is updated too. If another contact has the phone number, nothing changes (409 `CONFLICT`, with its id in `details.contact_id`). The event `contact.created` is sent for a new contact.
         */
        put: operations["upsertContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example contact_01jd7s2k4m6p8r1t3v5x
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Returns one contact.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact permanently, removes it from all workflows, and deletes its form submissions. Its clicks still count. A second call returns 404.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /**
         * Update a contact
         * @description Updates the fields that you send and leaves the others unchanged. If another contact has the e-mail address or the phone number, nothing changes (409 `CONFLICT`, with its id in `details.contact_id`). Send the contact's `ETag` as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workflows
         * @description Lists the workflows of the workspace, newest first.
         */
        get: operations["listWorkflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the workflow.
                 * @example workflow_welcome
                 */
                workflow_id: components["parameters"]["WorkflowId"];
                /**
                 * @description Id of the contact.
                 * @example contact_01jd7s2k4m6p8r1t3v5x
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a contact to a workflow
         * @description Adds a contact to a workflow. A contact can be in a workflow only once at a time: a second call returns the same enrollment, with the `event_start_at` of that call. A workflow that is not published accepts no contacts (409 `CONFLICT`). The event `workflow.enrolled` is sent for a new enrollment.
         */
        put: operations["addContactToWorkflow"];
        post?: never;
        /**
         * Remove a contact from a workflow
         * @description Removes a contact from a workflow. A contact that is not in it gets 404, and so does a second call.
         */
        delete: operations["removeContactFromWorkflow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trigger-links": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List trigger links
         * @description Lists the trigger links of the workspace, newest first.
         */
        get: operations["listTriggerLinks"];
        put?: never;
        /**
         * Create a trigger link
         * @description Creates a tracked link to a URL. Opening its `url` redirects to that URL, counts the click, and sends the event `trigger_link.clicked`.
         */
        post: operations["createTriggerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trigger-links/{link_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the trigger link.
                 * @example link_01jd7s7q9s2u4w6y8a1c
                 */
                link_id: components["parameters"]["TriggerLinkId"];
            };
            cookie?: never;
        };
        /**
         * Get a trigger link
         * @description Returns one trigger link and its number of clicks. Its `ETag` is only for `If-Match`: clicks do not change it, so they never block an update.
         */
        get: operations["getTriggerLink"];
        put?: never;
        post?: never;
        /**
         * Delete a trigger link
         * @description Deletes a trigger link and its clicks. Its URL stops working. A second call returns 404.
         */
        delete: operations["deleteTriggerLink"];
        options?: never;
        head?: never;
        /**
         * Update a trigger link
         * @description Updates the fields that you send and leaves the others unchanged; the link's own URL stays the same. Send its `ETag` as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["updateTriggerLink"];
        trace?: never;
    };
    "/trigger-links/{link_id}/clicks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the trigger link.
                 * @example link_01jd7s7q9s2u4w6y8a1c
                 */
                link_id: components["parameters"]["TriggerLinkId"];
            };
            cookie?: never;
        };
        /**
         * List the clicks of a trigger link
         * @description Lists the clicks on a trigger link, newest first.
         */
        get: operations["listTriggerLinkClicks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List forms
         * @description Lists the forms of the workspace, newest first, with their fields and the URL at which anyone can submit them.
         */
        get: operations["listForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form_id}/submissions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the form.
                 * @example form_newsletter
                 */
                form_id: components["parameters"]["FormId"];
            };
            cookie?: never;
        };
        /**
         * List the submissions of a form
         * @description Lists the submissions of a form, newest first. A submission creates a contact, or adds missing details to an existing one. It never replaces known details, because anyone can submit a form. The event `form.submitted` is sent for each submission.
         */
        get: operations["listFormSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/summary": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get an analytics summary
         * @description Returns the totals of all live posts of the workspace for a range of days, by default the last 30. You can limit
         *     them to one connection, or to the connections of one brand. A connection or brand that is not in the workspace
         *     gets 404.
         *
         *     The figures of the reference server are simulated. Each depends only on the post, its network and the days since
         *     it went live, so the parts always add up to the total. A post has figures from five minutes after it goes live,
         *     for 90 days.
         */
        get: operations["getAnalyticsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/timeseries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get analytics over time
         * @description Returns the figures of all live posts of the workspace by day or by week. Figures that can be added up add up to those of `getAnalyticsSummary`. Rates apply to each period, and followers are counted at the end of each period.
         */
        get: operations["getAnalyticsTimeseries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/posts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List post analytics
         * @description Lists the live posts that have figures in the range, once for each network account on which they are live, with their totals for the range. A post that went live less than five minutes ago is listed without figures.
         */
        get: operations["listPostAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/posts/{post_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        /**
         * Get post analytics
         * @description Returns the figures of a post since it went live, in total and for each network. If some networks have not reported figures yet, the response is 202 with the figures that exist; ask again after five minutes. A post that is not live has no figures.
         */
        get: operations["getPostAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/connections": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List account analytics
         * @description Lists the connected accounts with the totals of their posts in the range. Together they add up to the figures of `getAnalyticsSummary`.
         */
        get: operations["listConnectionAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/videos": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List video analytics
         * @description Lists the videos of the shop with their totals for the range. These are the shop's own figures; the summary of posts does not include them.
         */
        get: operations["listVideoAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/videos/{video_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the video.
                 * @example video_rocketskates
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        /**
         * Get video analytics
         * @description Returns one video of the shop with its totals for the range.
         */
        get: operations["getVideoAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/widgets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List widget analytics
         * @description Lists the widgets of the shop with their totals for the range. These are the shop's own figures; the summary of posts does not include them.
         */
        get: operations["listWidgetAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/widgets/{widget_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the widget.
                 * @example widget_homepage
                 */
                widget_id: components["parameters"]["WidgetId"];
            };
            cookie?: never;
        };
        /**
         * Get widget analytics
         * @description Returns one widget of the shop with its totals for the range.
         */
        get: operations["getWidgetAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/posts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate texts for posts
         * @description Writes texts about a prompt, a page or media, each within the limits of its network. Nothing is published and no
         *     post is created: pass a text to `createPost` for that.
         *
         *     Each text costs one AI credit of the company. If there are fewer credits left than the request needs, nothing is
         *     written (402 `AI_QUOTA_EXCEEDED`). A text that would break the content policy costs nothing (422
         *     `CONTENT_POLICY`); the reference server refuses any text that contains the words `Always refused: content_policy`.
         *     If the text generator fails, nothing is charged either (502 `UPSTREAM_NETWORK`).
         */
        post: operations["generatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the subscriptions of the workspace, newest first, without their signing secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Subscribe to events
         * @description Subscribes a URL to events and returns the signing secret, only this once. Events are signed according to Standard Webhooks 1.0. If the URL does not respond with a success status, the event is sent again with increasing delays for 24 hours. A response of 410, or ten failures in a row, disables the webhook. Repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns one subscription and the result of its last delivery. Its `ETag` is only for `If-Match`: deliveries do not change it, so they never block an update.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Unsubscribe from events
         * @description Deletes a subscription and its deliveries. Pending events are not sent. A second call returns 404.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Updates the fields that you send and leaves the others unchanged. Pending deliveries go to the new URL. `active: true` enables a disabled webhook again. Send its `ETag` as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook
         * @description Sends a test event to the webhook, signed like any other: `webhook.test`, or an example of the event type that you name. The response arrives before the event is sent. A disabled webhook gets nothing (409 `CONFLICT`).
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List deliveries of a webhook
         * @description Lists the deliveries of a webhook, sent and pending, newest first: one entry for each event, with the result of the last attempt.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
                /**
                 * @description Id of the delivery.
                 * @example delivery_01jd7q2s8b3d7f1h4k6m
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver an event
         * @description Sends the event of a delivery again, with the same event id and a fresh signature, to the webhook's current URL. It is a new delivery with its own attempts. If the original delivery is still pending, it is sent immediately instead. A disabled webhook gets nothing (409 `CONFLICT`): set it to `active` first.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the signing secret
         * @description Creates a new signing secret and returns it, only this once. During the overlap, events are also signed with the old secret, so a receiver that knows either one can verify every event; `webhook-signature` then has two signatures. A second rotation ends the overlap of the first. Repeating this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "post.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was created
         * @description Sent when a post is created, including as a draft.
         */
        post: operations["onPostCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was changed
         * @description Sent when a post is updated or unscheduled.
         */
        post: operations["onPostUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was deleted
         * @description Sent when a post is deleted in Postern. The event contains its last state.
         */
        post: operations["onPostDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post is scheduled
         * @description Sent when a post is scheduled or rescheduled.
         */
        post: operations["onPostScheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.approval_requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post waits for approval
         * @description Sent when approval is requested, or requested again because the post has changed.
         */
        post: operations["onPostApprovalRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was approved
         * @description Sent when a post is approved.
         */
        post: operations["onPostApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was rejected
         * @description Sent when a post is rejected.
         */
        post: operations["onPostRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.target.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post is live on one network
         * @description Sent for each target of a post that goes live.
         */
        post: operations["onPostTargetPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.target.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One network did not accept a post
         * @description Sent for each target of a post that fails. Its error says why.
         */
        post: operations["onPostTargetFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post is live
         * @description Sent once every target of a post is live.
         */
        post: operations["onPostPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.partial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post is partly live
         * @description Sent once some targets of a post are live and the others have failed. Each target says how it went.
         */
        post: operations["onPostPartial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post could not be published
         * @description Sent once no target of a post could be published. Each target says why.
         */
        post: operations["onPostFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key was created
         * @description Sent when a key is created. The event does not contain the secret.
         */
        post: operations["onApiKeyCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key was rotated
         * @description Sent when a key is replaced by a new one. The event contains the new key without its secret; `replaces` names the old one.
         */
        post: operations["onApiKeyRotated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key was revoked
         * @description Sent when a key is revoked.
         */
        post: operations["onApiKeyRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key will expire
         * @description Sent 7 days and 1 day before a key expires.
         */
        post: operations["onApiKeyExpiring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.deletion_warning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An idle key will be deleted
         * @description Sent 15, 7 and 1 days before a key is deleted because it is not used. A successful request with the key cancels the remaining warnings.
         */
        post: operations["onApiKeyDeletionWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key was deleted
         * @description Sent when a key is deleted, manually or because it was not used.
         */
        post: operations["onApiKeyDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "usage.threshold_reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key is near its daily limit
         * @description Sent when a key has used 80 %, and again when it has used 100 %, of its daily requests; each at most once a day.
         */
        post: operations["onUsageThresholdReached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.connected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account is connected
         * @description Sent when an account is connected or reconnected.
         */
        post: operations["onConnectionConnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A connection will expire
         * @description Sent 7 days before the network's permission expires.
         */
        post: operations["onConnectionExpiring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.disconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A connection can no longer be used
         * @description Sent when the network's permission has expired (`status` is `expired`), or when a connection was removed (`disconnected`).
         */
        post: operations["onConnectionDisconnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "media.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A media item can be published
         * @description Sent once the file of a media item has arrived, whether it was uploaded or imported.
         */
        post: operations["onMediaReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "media.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A media item could not be fetched
         * @description Sent when the file at a URL cannot be fetched or cannot be published.
         */
        post: operations["onMediaFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feed.item_found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A feed has a new item
         * @description Sent for each new item that passes the feed's filter, before a post is created from it.
         */
        post: operations["onFeedItemFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feed.failing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A feed cannot be read
         * @description Sent when a feed could not be read three times in a row, and only once until it can be read again. The feed is still checked.
         */
        post: operations["onFeedFailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact is new
         * @description Sent when a contact is created, whatever the source.
         */
        post: operations["onContactCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.enrolled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact is in a workflow
         * @description Sent when a contact is added to a workflow.
         */
        post: operations["onWorkflowEnrolled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "trigger_link.clicked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A trigger link was clicked
         * @description Sent for each click on a trigger link.
         */
        post: operations["onTriggerLinkClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A form was submitted
         * @description Sent for each submission of a form.
         */
        post: operations["onFormSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test
         * @description Sent when it is requested with `testWebhook`.
         */
        post: operations["onWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Who did something. */
        Actor: {
            /** @description Whether it was a key or a member. */
            type: ("key" | "member") | (string & {});
            /** @description Id of the key or member. */
            id: string;
        };
        /** @description The post to queue, and its position. */
        AddToQueueRequest: {
            post_id: components["schemas"]["PostId"];
            /** @description Its position. Defaults to the end. */
            position?: components["schemas"]["QueuePosition"];
            /** @description The connections to publish through. Defaults to the post's targets. Targets for other connections are removed from the post. */
            connection_ids?: components["schemas"]["ConnectionId"][];
        };
        /** @description AI credits. Each text costs one. A company has a fixed number for each calendar month in UTC. */
        AiUsage: {
            /** @description The credits that the request used. */
            credits: number;
            /** @description The credits that the company has left this month. */
            remaining: number;
            /** @description When the next month begins. */
            resets_at: components["schemas"]["Timestamp"];
        };
        /** @description IPv4 and IPv6 addresses and CIDR ranges that may use the key. If the list is empty, any address may use it. */
        AllowedIps: string[];
        /** @description Browser origins that may use the key, by exact scheme, host and port. If the list is empty, no browser may use it. */
        AllowedOrigins: string[];
        /**
         * @description The length of each period. Weeks begin on Monday; the first and the last may be shorter.
         * @example day
         * @enum {string}
         */
        AnalyticsInterval: "day" | "week";
        /**
         * @description The name of a figure.
         * @example views
         * @enum {string}
         */
        AnalyticsMetric: "impressions" | "views" | "clicks" | "add_to_cart" | "orders" | "revenue" | "ctr" | "cvr" | "likes" | "comments" | "shares" | "saves" | "reach" | "engagement_rate" | "followers" | "posts";
        /** @description One figure for one period of a range. */
        AnalyticsPoint: {
            start_date: components["schemas"]["CalendarDate"];
            /** @description The figure; null if no network reports it. */
            value: number | null;
        };
        /**
         * @description The range of the figures, including both days.
         * @example {
         *       "start_date": "2026-11-01T00:00:00.000Z",
         *       "end_date": "2026-11-23T23:59:59.999Z"
         *     }
         */
        AnalyticsRange: {
            /** @description The start of its first day. */
            start_date: components["schemas"]["Timestamp"];
            /** @description The end of its last day. */
            end_date: components["schemas"]["Timestamp"];
        };
        /** @description One figure over a range. */
        AnalyticsSeries: {
            metric: components["schemas"]["AnalyticsMetric"] | (string & {});
            /** @description One for each period of the range, oldest first. */
            points: components["schemas"]["AnalyticsPoint"][];
        };
        /** @description The totals of all posts for a range. */
        AnalyticsSummary: {
            /** @description How often it was displayed. */
            impressions: number;
            /** @description How often it was viewed. */
            views: number;
            /** @description How often it was clicked to open the shop. */
            clicks: number;
            /** @description How often a product was then added to the cart. */
            add_to_cart: number;
            /** @description How many orders resulted from it. */
            orders: number;
            /** @description The total value of the orders, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 if there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 if there are no views. */
            cvr: number;
            /** @description Likes and other reactions; null if no network reports them. */
            likes: number | null;
            /** @description Comments and replies; null if no network reports them. */
            comments: number | null;
            /** @description Shares, reposts and quotes; null if no network reports them. */
            shares: number | null;
            /** @description How often it was saved; null if no network reports it. */
            saves: number | null;
            /** @description How many accounts saw it, each counted once a day; null if no network reports it. */
            reach: number | null;
            /** @description (Likes + comments + shares + saves) ÷ impressions × 100, with two decimals; 0 if there are no impressions, null if no network reports any of the four. */
            engagement_rate: number | null;
            /** @description Followers of the accounts at the end of the range; null if no network reports them. */
            followers: number | null;
            /** @description Posts that went live in the range. */
            posts: number;
            /** @description The totals of the range that it is compared with; null if there is no comparison. */
            previous: components["schemas"]["PreviousFigures"] | null;
        };
        /** @description The totals. */
        AnalyticsSummaryEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["AnalyticsSummary"];
            meta: components["schemas"]["AnalyticsRange"];
        };
        /** @description Figures for each period of a range. */
        AnalyticsTimeseries: {
            interval: components["schemas"]["AnalyticsInterval"] | (string & {});
            /** @description One for each figure, in the requested order. */
            series: components["schemas"]["AnalyticsSeries"][];
        };
        /** @description Figures for each period of a range. */
        AnalyticsTimeseriesEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["AnalyticsTimeseries"];
            meta: components["schemas"]["AnalyticsRange"];
        };
        /** @description An API key as it is stored, without its secret. */
        ApiKey: {
            id: components["schemas"]["ApiKeyId"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            name: components["schemas"]["ApiKeyName"];
            /** @description The same as `name`. */
            label: components["schemas"]["ApiKeyName"];
            /** @description What the key is for; null if it is not set. */
            description: string | null;
            kind: components["schemas"]["ApiKeyKind"] | (string & {});
            /** @description The workspace that the key acts for; null for company and agency keys. */
            workspace_id: string | null;
            status: components["schemas"]["ApiKeyStatus"] | (string & {});
            scopes: components["schemas"]["ScopesOutput"];
            /** @description The key's own limits. The limits of the plan apply as well. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /** @description The secret with all but its first characters hidden. The length reveals nothing. Only on company keys. */
            masked_secret?: string;
            /**
             * Format: date-time
             * @description When it was last used successfully; null until then.
             */
            last_used_at: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description Who created it; null if nobody did, as for keys in the demo data. */
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When it expires; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted if it is not used; null if idle keys are kept, or if the key ends earlier.
             */
            scheduled_deletion_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null if it was not.
             */
            revoked_at: string | null;
            /** @description Id of the key that this one replaced by rotation; null if there is none. */
            replaces: string | null;
        };
        /** @description An API key was created. */
        ApiKeyCreatedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "api_key.created";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["ApiKey"];
        };
        /** @description An API key was deleted. */
        ApiKeyDeletedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "api_key.deleted";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["ApiKey"];
        };
        /** @description An API key will be deleted because it is not used. */
        ApiKeyDeletionWarningEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "api_key.deletion_warning";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["ApiKeyNotice"];
        };
        /** @description One API key. */
        ApiKeyEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ApiKey"];
        };
        /** @description An API key will soon stop working. */
        ApiKeyExpiringEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "api_key.expiring";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["ApiKeyNotice"];
        };
        /**
         * @description Public id of an API key, safe in logs and URLs.
         * @example key_01jd7n5p8s2f6g9h4j7k
         */
        ApiKeyId: string;
        /**
         * @description What the key acts for:
         *
         *     - `company`: a company and all its workspaces; one for each company; the only kind that can be revealed again.
         *     - `workspace`: one workspace.
         *     - `location`: one location, which is a workspace of kind `location`.
         *     - `agency`: an agency and each of its locations.
         * @example workspace
         * @enum {string}
         */
        ApiKeyKind: "company" | "workspace" | "location" | "agency";
        /** @description A page of API keys. */
        ApiKeyListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The keys, newest first. */
            data: components["schemas"]["ApiKey"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description Display name of the key.
         * @example Production dashboard
         */
        ApiKeyName: string;
        /** @description A key that will soon end, and the time left. */
        ApiKeyNotice: {
            /** @description Days left. */
            days_left: number;
            key: components["schemas"]["ApiKey"];
        };
        /**
         * @description The first ten characters of the token, so that people can tell keys apart.
         * @example rp_0123456
         */
        ApiKeyPrefix: string;
        /** @description An API key was revoked. */
        ApiKeyRevokedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "api_key.revoked";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["ApiKey"];
        };
        /** @description An API key was replaced by a new one. */
        ApiKeyRotatedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "api_key.rotated";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["ApiKey"];
        };
        /**
         * @description The status of the key:
         *
         *     - `active`: it works.
         *     - `rotating`: a newer key replaces it; it works until `expires_at`.
         *     - `revoked`: it was revoked.
         *     - `expired`: it has expired.
         * @enum {string}
         */
        ApiKeyStatus: "active" | "rotating" | "revoked" | "expired";
        /** @description Which applications use a key, from where, and for what. Except for the days, each list is ordered by requests, highest first, and has at most 100 entries. */
        ApiKeyUsage: {
            key_id: components["schemas"]["ApiKeyId"];
            start_date: components["schemas"]["CalendarDate"];
            end_date: components["schemas"]["CalendarDate"];
            requests: components["schemas"]["RequestCount"];
            /** @description Days with requests, oldest first. */
            by_day: {
                date: components["schemas"]["CalendarDate"];
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description The called operations. */
            by_operation: {
                operation: components["schemas"]["OperationName"];
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description The callers' addresses. */
            by_ip: {
                ip: components["schemas"]["CallerAddress"];
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description The browser origins. Requests without an `Origin` are left out. */
            by_origin: {
                /**
                 * @description The `Origin` header.
                 * @example https://app.acme.test
                 */
                origin: string;
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description The applications, by their `User-Agent`. */
            by_client: {
                /**
                 * @description The first product of the `User-Agent`; null if there is none.
                 * @example postern-sdk
                 */
                name: string | null;
                /**
                 * @description Its version; null if there is none.
                 * @example 0.1.0
                 */
                version: string | null;
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description The error codes of failed requests. */
            errors: {
                code: components["schemas"]["ErrorCode"] | (string & {});
                requests: components["schemas"]["RequestCount"];
            }[];
        };
        /** @description The usage of a key. */
        ApiKeyUsageEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ApiKeyUsage"];
        };
        /** @description An API key with its secret, which is shown only this once. */
        ApiKeyWithSecret: {
            /** @description The whole token, sent as `Authorization: Bearer <token>`. Store it now: only the token of a company key can be shown again, with `revealApiKey`. */
            secret: string;
            id: components["schemas"]["ApiKeyId"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            name: components["schemas"]["ApiKeyName"];
            /** @description The same as `name`. */
            label: components["schemas"]["ApiKeyName"];
            /** @description What the key is for; null if it is not set. */
            description: string | null;
            kind: components["schemas"]["ApiKeyKind"] | (string & {});
            /** @description The workspace that the key acts for; null for company and agency keys. */
            workspace_id: string | null;
            status: components["schemas"]["ApiKeyStatus"] | (string & {});
            scopes: components["schemas"]["ScopesOutput"];
            /** @description The key's own limits. The limits of the plan apply as well. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /** @description The secret with all but its first characters hidden. The length reveals nothing. Only on company keys. */
            masked_secret?: string;
            /**
             * Format: date-time
             * @description When it was last used successfully; null until then.
             */
            last_used_at: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description Who created it; null if nobody did, as for keys in the demo data. */
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When it expires; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted if it is not used; null if idle keys are kept, or if the key ends earlier.
             */
            scheduled_deletion_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null if it was not.
             */
            revoked_at: string | null;
            /** @description Id of the key that this one replaced by rotation; null if there is none. */
            replaces: string | null;
        };
        /** @description One API key with its secret. */
        ApiKeyWithSecretEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ApiKeyWithSecret"];
        };
        /** @description One version of this API. */
        ApiVersion: {
            /**
             * @description The version's number.
             * @example 2.0
             */
            version: string;
            /**
             * @description The first path segment after `/api/`; null if the version is not served here.
             * @example v1
             */
            path: string | null;
            /** @description Whether new work should use it. */
            status: ("current" | "deprecated") | (string & {});
            /**
             * Format: date-time
             * @description When it was released; null if that is not recorded.
             */
            released_at: string | null;
            /**
             * Format: date-time
             * @description When it will be shut down; null if no date is set.
             */
            sunset_at: string | null;
        };
        /** @description The versions of this API. */
        ApiVersionListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The versions, newest first. */
            data: components["schemas"]["ApiVersion"][];
        };
        /** @description An approver's decision. */
        ApprovePostRequest: {
            /** @description A note. */
            note?: string | null;
            /** @description The `approval.sequence` of the post that the approver has seen. The decision applies only to that version. */
            sequence?: number;
        };
        /** @description Who may decide: ids of keys, or of members, for whom the keys that they created can decide. If the list is empty, every key with the scope `posts:approve` can decide. */
        ApproverIds: string[];
        /** @description A public identity inside a workspace; connections belong to it. */
        Brand: {
            id: components["schemas"]["BrandId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Display name. */
            name: string;
            /**
             * Format: email
             * @description Public e-mail address; null if there is none.
             */
            email: string | null;
            /**
             * Format: uri
             * @description Public website; null if there is none.
             */
            website: string | null;
            timezone: components["schemas"]["TimeZone"];
            /** @description Two-letter ISO 3166-1 code; null if it is not set. */
            country: string | null;
            /** @description Whether posts without a brand belong to it. */
            is_default: boolean;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One brand. */
        BrandEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Brand"];
        };
        /**
         * @description Id of a brand.
         * @example brand_acme
         */
        BrandId: string;
        /** @description A page of brands. */
        BrandListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The brands, newest first. */
            data: components["schemas"]["Brand"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Bulk creation of posts. */
        BulkCreatePostsJob: {
            id: components["schemas"]["JobId"];
            /**
             * @description The operation that started it. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "bulkCreatePosts";
            status: components["schemas"]["JobStatus"] | (string & {});
            progress: components["schemas"]["JobProgress"];
            result: components["schemas"]["BulkCreatePostsResult"];
            /** @description The items that failed. */
            failures: components["schemas"]["JobFailure"][];
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last made progress. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description The posts to create. */
        BulkCreatePostsRequest: {
            /** @description The posts, each in the format of `createPost`. They are created in this order. */
            posts: components["schemas"]["CreatePostRequest"][];
            /**
             * @description Whether to only check what would be refused, without creating anything.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description What to do with the remaining posts when a post is refused. Posts that were created before stay.
             * @default continue
             * @enum {string}
             */
            on_error?: "continue" | "abort";
        };
        /** @description What was created so far. */
        BulkCreatePostsResult: {
            /** @description Whether it is a dry run. */
            dry_run: boolean;
            /** @description The posts that were created, or would be in a dry run, in order. */
            posts: {
                /** @description Its index among the posts that were sent, from 0. */
                index: number;
                /** @description Its id; null in a dry run. */
                post_id: string | null;
            }[];
        };
        /**
         * Format: date
         * @description A day in UTC.
         * @example 2026-11-23
         */
        CalendarDate: string;
        /**
         * @description An IPv4 or IPv6 address; null if the transport has none.
         * @example 203.0.113.7
         */
        CallerAddress: string | null;
        /** @description A key as it sees itself. */
        CallerKey: {
            id: components["schemas"]["ApiKeyId"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            name: components["schemas"]["ApiKeyName"];
            kind: components["schemas"]["ApiKeyKind"] | (string & {});
            scopes: components["schemas"]["ScopesOutput"];
            /** @description The effective limits of this key: the smaller of its own and the plan's. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /**
             * Format: date-time
             * @description When it was last used successfully; null until then.
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it expires; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted if it is not used; null if idle keys are kept.
             */
            scheduled_deletion_at: string | null;
        };
        /** @description The paying account; it owns workspaces. */
        Company: {
            id: components["schemas"]["CompanyId"];
            /** @description Display name. */
            name: string;
            /** @description An agency runs locations for its customers. */
            type: ("company" | "agency") | (string & {});
            plan: components["schemas"]["PlanId"];
        };
        /** @description A company with its settings. */
        CompanyDetails: {
            id: components["schemas"]["CompanyId"];
            /** @description Display name. */
            name: string;
            /** @description An agency runs locations for its customers. */
            type: ("company" | "agency") | (string & {});
            plan: components["schemas"]["PlanId"];
            /**
             * Format: uri
             * @description Where the company can change its plan.
             */
            billing_url: string;
            /** @description The default brand of its oldest workspace; null if there is none. */
            default_brand_id: string | null;
            settings: components["schemas"]["CompanySettings"];
        };
        /** @description One company. */
        CompanyEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["CompanyDetails"];
        };
        /**
         * @description Id of a company.
         * @example company_acme
         */
        CompanyId: string;
        /** @description The settings of a company. */
        CompanySettings: {
            /** @description Whether its company and agency keys are deleted if they are not used. */
            idle_deletion: boolean;
        };
        /** @description The result of the attempt: the network's `code`, or `credentials` on networks that use app passwords. */
        CompleteConnectionRequest: {
            /** @description The `state` from `startConnection`. */
            state: string;
            /** @description The `code` that was sent to `redirect_url`. */
            code?: string;
            credentials?: components["schemas"]["ConnectionCredentials"];
            /** @description The pages, channels or profiles of the account to connect. If there are several and you leave this out, the response is 409 `CONFLICT` with the choices in `details.targets`; you can then use the same `code` once more. */
            target_ids?: string[];
        };
        /** @description The parts of the file. */
        CompleteMediaUploadRequest: {
            /** @description All the parts. */
            parts: {
                number: components["schemas"]["PartNumber"];
                etag: components["schemas"]["PartETag"];
            }[];
            /** @description SHA-256 of the whole file, in lower-case hex. If it differs, nothing happens. */
            sha256?: string;
        };
        /** @description The connected accounts. */
        CompletedConnectionsEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The connections, in the requested order. */
            data: components["schemas"]["Connection"][];
        };
        /** @description An account on a social network, through which posts are published. */
        Connection: {
            id: components["schemas"]["ConnectionId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            brand_id: components["schemas"]["BrandId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description The kind of account on its network. */
            type: ("profile" | "page" | "group" | "business" | "channel") | (string & {});
            /** @description Id of the account on its network. */
            external_id: string;
            /** @description Name of the account, as its network shows it. */
            name: string;
            /** @description Handle of the account, without `@`; null if the network has none. */
            username: string | null;
            /**
             * Format: uri
             * @description Picture of the account; null if there is none.
             */
            image_url: string | null;
            status: components["schemas"]["ConnectionStatus"] | (string & {});
            /**
             * Format: date-time
             * @description When the network's permission expires; null if it never does.
             */
            expires_at: string | null;
            /** @description Whether publishing through it is turned off. */
            disabled: boolean;
            default_options: components["schemas"]["DefaultOptions"];
            /** @description The kinds of content that can be published through it. */
            capabilities: (("text" | "link" | "image" | "video" | "carousel" | "document") | (string & {}))[];
            health: components["schemas"]["ConnectionHealth"];
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description The figures of an account. */
        ConnectionAnalytics: {
            connection_id: components["schemas"]["ConnectionId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description Followers at the end of the range; null if the network does not report them. */
            followers: number | null;
            /** @description The growth in followers during the range, or since the account was connected; null if the network does not report it. */
            followers_change: number | null;
            /** @description How often its posts were displayed. */
            impressions: number;
            /** @description How many accounts saw its posts, each counted once for each day and post; null if the network does not report it. */
            reach: number | null;
            /** @description The sum of likes, comments, shares and saves of its posts; null if the network reports none of them. */
            engagement: number | null;
        };
        /** @description A page of accounts. */
        ConnectionAnalyticsListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The accounts, the newest connection first. */
            data: components["schemas"]["ConnectionAnalytics"][];
            meta: components["schemas"]["AnalyticsRange"];
            pagination: components["schemas"]["NumberedPagination"];
        };
        /** @description An account was connected or reconnected. */
        ConnectionConnectedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "connection.connected";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Connection"];
        };
        /** @description The credentials of an application on Bluesky, Mastodon and Telegram. They are passed to the network and not stored. */
        ConnectionCredentials: {
            /**
             * @description Handle of the account.
             * @example acme.bsky.test
             */
            identifier: string;
            /** @description The app password, or the bot token. */
            password: string;
        };
        /** @description A connection can no longer be used for publishing. */
        ConnectionDisconnectedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "connection.disconnected";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Connection"];
        };
        /** @description One connection. */
        ConnectionEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Connection"];
        };
        /** @description The permission of a connection will soon expire. */
        ConnectionExpiringEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "connection.expiring";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Connection"];
        };
        /** @description What the network last said about the connection. */
        ConnectionHealth: {
            /** @description Whether the network still accepts the permission. */
            token_valid: boolean;
            /** @description Required permissions of the network that were not granted. */
            scopes_missing: string[];
            /** @description The issues that prevent publishing, as readable text. */
            issues: string[];
        };
        /**
         * @description Id of a connection.
         * @example conn_acmelinkedin
         */
        ConnectionId: string;
        /** @description The limits of this account; they may be higher than the network's standard limits. */
        ConnectionLimits: {
            connection_id: components["schemas"]["ConnectionId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description `premium` if the account has a paid plan on its network. */
            tier: ("standard" | "premium") | (string & {});
            at: components["schemas"]["Timestamp"];
            /** @description Rules for the title; null if the network has none. */
            title: components["schemas"]["TitleRules"] | null;
            text: components["schemas"]["TextRules"];
            media: components["schemas"]["MediaRules"];
            /** @description Rules for hashtags; null if the network sets none. */
            hashtags: components["schemas"]["HashtagRules"] | null;
            /** @description What is left of the quota for posts of any kind over the longest period; null if no limit is known. It is one of `quotas`. */
            quota: components["schemas"]["ConnectionQuota"] | null;
            /** @description What is left of each quota. A post needs room in each that applies to it. */
            quotas: components["schemas"]["ConnectionQuota"][];
        };
        /** @description The limits of one connection. */
        ConnectionLimitsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ConnectionLimits"];
        };
        /** @description A page of connections. */
        ConnectionListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The connections, newest first. */
            data: components["schemas"]["Connection"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description How many posts the network accepts through one connection in a period that ends at a given time. */
        ConnectionQuota: {
            /** @description Posts that went live in the period; for a time in the future, also those scheduled in it. */
            used: number;
            /** @description Maximum number of posts. */
            total: number;
            /** @description Remaining number of posts. */
            remaining: number;
            /** @description Length of the period, in seconds. */
            window_seconds: number;
            /**
             * Format: date-time
             * @description When the next post can be published; null if it can be at that time already.
             */
            available_at: string | null;
            /** @description The kind of post that is counted; null if every post is. */
            kind: components["schemas"]["PostKind"] | null;
        };
        /** @description Where the account's owner grants permission. */
        ConnectionStart: {
            /**
             * Format: uri
             * @description The page on which the account's owner grants or denies permission. Send them there.
             */
            auth_url: string;
            /** @description Identifies this attempt. It is returned to `redirect_url`, and `completeConnection` accepts it once. */
            state: string;
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description An attempt to connect that has started. */
        ConnectionStartEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ConnectionStart"];
        };
        /**
         * @description Whether posts can be published through the connection:
         *
         *     - `active`: yes.
         *     - `expiring`: yes, for at most 7 more days. Reconnect the account before `expires_at`.
         *     - `expired`: the network's permission has expired. Reconnect the account.
         *     - `disconnected`: no, the connection was removed.
         * @enum {string}
         */
        ConnectionStatus: "active" | "expiring" | "expired" | "disconnected";
        /** @description A place inside an account that a post can go to, such as a board on Pinterest. */
        ConnectionTarget: {
            /**
             * @description Id of the place on its network, for options such as `board_id`.
             * @example acme-pinterest-recipes
             */
            id: string;
            /** @description Name of the place, as its network shows it. */
            name: string;
            kind: components["schemas"]["ConnectionTargetKind"] | (string & {});
        };
        /**
         * @description The kind of a place inside an account.
         * @enum {string}
         */
        ConnectionTargetKind: "board" | "page" | "playlist" | "location" | "channel" | "subreddit";
        /** @description A page of places. */
        ConnectionTargetListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The places, in the network's order. */
            data: components["schemas"]["ConnectionTarget"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A person known to a workspace. The e-mail address and the phone number are unique in the workspace. */
        Contact: {
            id: components["schemas"]["ContactId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: email
             * @description E-mail address in lower case; null if it is not known.
             */
            email: string | null;
            /** @description Phone number: `+` and digits (E.164), or only digits if the country is not known; null if there is no number. */
            phone: string | null;
            /** @description Display name; null if it is not known. */
            name: string | null;
            tags: components["schemas"]["ContactTags"];
            custom_fields: components["schemas"]["CustomFields"];
            /** @description Where the contact came from, such as the name of a form; null if it is not set. */
            source: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A contact was created. */
        ContactCreatedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "contact.created";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Contact"];
        };
        /** @description One contact. */
        ContactEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Contact"];
        };
        /**
         * @description Id of a contact.
         * @example contact_01jd7s2k4m6p8r1t3v5x
         */
        ContactId: string;
        /** @description A page of contacts. */
        ContactListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The contacts, newest first. */
            data: components["schemas"]["Contact"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Tags that group contacts. */
        ContactTags: string[];
        /**
         * @description How a network counts the length of a text:
         *
         *     - `weighted`: X's own weights, on text in Unicode form NFC: most Latin characters 1, all others 2, an emoji sequence 2, a link 23.
         *     - `grapheme`: characters as a reader sees them (grapheme clusters).
         *     - `codepoint`: Unicode code points.
         *     - `utf16`: UTF-16 code units.
         *     - `threads`: code points, except that each emoji counts its number of UTF-8 bytes.
         * @enum {string}
         */
        Counting: "weighted" | "grapheme" | "codepoint" | "utf16" | "threads";
        /** @description The key to create. */
        CreateApiKeyRequest: {
            /** @description Display name of the key. Defaults to its kind. */
            name?: components["schemas"]["ApiKeyName"];
            /** @description What the key is for. */
            description?: string | null;
            /** @description What the key acts for. Defaults to the kind that the platform usually issues: `workspace`, unless the server's policy says otherwise. */
            kind?: components["schemas"]["ApiKeyKind"];
            /** @description The workspace or location that the key acts for. Required for those two kinds if the company has several. */
            workspace_id?: components["schemas"]["WorkspaceId"];
            /** @description The scopes of the key. Required if the scopes of the kind are chosen; refused for the company kind, which has all scopes except `keys:rotate`. */
            scopes?: components["schemas"]["Scopes"];
            /**
             * @description Days until the key expires; null for never.
             * @default null
             */
            expires_in_days?: number | null;
            rate_limit?: components["schemas"]["RateLimitsRequest"];
            allowed_origins?: components["schemas"]["AllowedOrigins"];
            allowed_ips?: components["schemas"]["AllowedIps"];
        };
        /** @description A new brand. The time zone defaults to that of its workspace. */
        CreateBrandRequest: {
            /** @description Display name. */
            name: string;
            /**
             * Format: email
             * @description Public e-mail address.
             */
            email?: string | null;
            /**
             * Format: uri
             * @description Public website.
             */
            website?: string | null;
            timezone?: components["schemas"]["TimeZone"];
            /** @description Two-letter ISO 3166-1 code. */
            country?: string | null;
        };
        /** @description The feed to follow, and how to post its items. */
        CreateFeedRequest: {
            /**
             * Format: uri
             * @description URL of an RSS, Atom, RDF or JSON feed. It must be a public `https` URL, unless the server allows others.
             * @example https://acme.test/blog/feed.xml
             */
            url: string;
            /** @description Display name. Defaults to the feed's own title. */
            name?: string;
            /** @description The connections that its posts are published through. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description The text of a post. `{title}`, `{link}` and `{summary}` are replaced by those of the item. The summary is shortened to fit the network's limit. */
            template?: string;
            /** @default draft */
            mode?: components["schemas"]["FeedMode"];
            /** @default none */
            backfill?: components["schemas"]["FeedBackfill"];
            /** @description Has AI write a text for each network, based on the text from the template. The link follows if the template contains it. Each text costs one credit. */
            ai?: components["schemas"]["FeedAiRequest"];
            /**
             * @description Whether posts from the feed need approval.
             * @default false
             */
            require_approval?: boolean;
            /** @description Maximum number of posts for each UTC day; null for no limit. Further items wait. */
            max_per_day?: number | null;
            filter?: components["schemas"]["FeedFilterRequest"];
            /**
             * @description Whether to check it for new items.
             * @default true
             */
            active?: boolean;
        };
        /** @description The file to upload. */
        CreateMediaUploadRequest: {
            /** @description File name, which becomes the title of the media item. */
            filename: string;
            /**
             * @description Expected MIME type. The final type is detected from the file.
             * @example video/mp4
             */
            mime_type: string;
            /** @description Total size in bytes. */
            size: number;
        };
        /** @description The post to create. `targets` or `social_profile_ids` is required unless it stays a draft; `content`, `media` or `link` is always required. */
        CreatePostRequest: {
            /**
             * Content
             * @description The text. Each network counts its length differently; use `validatePost` to check.
             * @example Rocket skates are back in stock.
             */
            content?: string;
            /**
             * Title
             * @description The title, for networks that support one.
             */
            title?: string | null;
            /**
             * Link
             * @description A page to link to.
             */
            link?: components["schemas"]["PostLinkRequest"] | null;
            /**
             * Media
             * @description Images and videos, in display order. Needs the scope `media:upload`.
             */
            media?: components["schemas"]["PostMediaRequest"][];
            /**
             * Targets
             * @description The connections to publish through, each with its differences from the post.
             */
            targets?: components["schemas"]["PostTargetRequest"][];
            /**
             * Connections
             * @description The short form of `targets`: only ids of connections. Use one or the other.
             */
            social_profile_ids?: components["schemas"]["ConnectionId"][];
            /** Schedule */
            schedule?: components["schemas"]["PostScheduleRequest"];
            /**
             * Thread
             * @description The parts that follow the post, on networks that support threads.
             */
            thread?: components["schemas"]["PostThreadPartRequest"][];
            /**
             * First Comment
             * @description A comment to add below the post once it is live.
             */
            first_comment?: components["schemas"]["PostFirstCommentRequest"] | null;
            /**
             * Recurrence
             * @description How to repeat the post.
             */
            recurrence?: components["schemas"]["PostRecurrenceRequest"] | null;
            /** Approval */
            approval?: components["schemas"]["PostApprovalRequest"];
            /**
             * Shorten Links
             * @description Whether to shorten the links in its texts when it is published. By default links are not shortened.
             */
            shorten_links?: boolean;
            /**
             * Labels
             * @description Labels for finding the post again.
             */
            labels?: string[];
            /**
             * Notes
             * @description A note for the team. It is never published.
             */
            notes?: string | null;
            /**
             * External Reference
             * @description Your own reference for the post.
             */
            external_ref?: string | null;
            /**
             * Brand
             * @description The brand of the post.
             */
            brand_id?: string | null;
            /**
             * Callback URL
             * Format: uri
             * @description URL that receives one event with the result of publishing. The event is not signed, so get the post before you act on it.
             */
            callback_url?: string | null;
            /**
             * Allow Duplicate
             * @description Whether to create the post even if the same content was published through the same connection in the last 24 hours.
             * @default false
             */
            allow_duplicate?: boolean;
        };
        /** @description The login details of a member. */
        CreateSessionRequest: {
            /**
             * Format: email
             * @description E-mail address of the member.
             */
            email: string;
            /**
             * Format: password
             * @description Password of the member.
             */
            password: string;
        };
        /** @description The link to create. */
        CreateTriggerLinkRequest: {
            /** @description Display name. */
            name: string;
            /**
             * Format: uri
             * @description The URL to redirect to: a complete web address without a user name or password.
             * @example https://acme.test/skates
             */
            redirect_to: string;
        };
        /** @description The URL and the events to send. */
        CreateWebhookRequest: {
            /**
             * Format: uri
             * @description URL that receives events by POST. It must be a public `https` URL, unless the server allows others.
             * @example https://hooks.acme.test/postern
             */
            url: string;
            /** @description The events to send. */
            events: components["schemas"]["EventType"][];
            /** @description Only events of posts through these connections. If the list is empty, all events are sent. */
            connection_ids?: components["schemas"]["ConnectionId"][];
            /** @description Display name of the webhook. */
            name?: string | null;
        };
        /** @description The workspace to create. */
        CreateWorkspaceRequest: {
            /** @description Display name. */
            name: string;
            /** @description `location` (only for agencies) or `workspace`. Defaults to `location` for an agency. */
            kind?: components["schemas"]["WorkspaceKind"];
            /**
             * @description The default time zone of its schedule and its brands.
             * @default UTC
             */
            timezone?: components["schemas"]["TimeZone"];
        };
        /** @description Name of a custom field. */
        CustomFieldName: string;
        /**
         * @description Custom fields of a contact, by name.
         * @example {
         *       "shoe_size": "42"
         *     }
         */
        CustomFields: {
            [key: string]: string;
        };
        /**
         * @description Custom fields to set, by name. Null removes a field; fields that you leave out stay unchanged.
         * @example {
         *       "shoe_size": "42",
         *       "nickname": null
         *     }
         */
        CustomFieldsChange: {
            [key: string]: string | null;
        };
        /** @description A day of the week: 0 is Monday, 6 is Sunday. */
        DayOfWeek: number;
        /**
         * @description Default network options, such as `reply_settings` on X, for targets of this connection that do not set them.
         * @example {
         *       "reply_settings": "following"
         *     }
         */
        DefaultOptions: {
            [key: string]: unknown;
        };
        /**
         * @description Id of a delivery.
         * @example delivery_01jd7r6w2c4e8g1j5m7p
         */
        DeliveryId: string;
        /** @description How large a picture may be; what is not limited is left out. */
        DimensionRules: {
            /** @description Pixels of width at least. */
            min_width?: number;
            /** @description Pixels of height at least. */
            min_height?: number;
            /** @description Pixels of width at most. */
            max_width?: number;
            /** @description Pixels of height at most. */
            max_height?: number;
            /** @description Width divided by height, at least. */
            min_ratio?: number;
            /** @description Width divided by height, at most. */
            max_ratio?: number;
            /** @description Width times height at most. */
            max_pixels?: number;
        };
        /** @description What a network accepts as a document. */
        DocumentRules: {
            /** @description Documents at most in one post. */
            max: number;
            /** @description More than this number gives a warning, because some sources name a lower limit; null if none does. */
            warn_above: number | null;
            /** @description MIME types. */
            formats: string[];
            /** @description Bytes at least for one document; null where no limit is known. */
            min_bytes: number | null;
            /** @description Bytes at most for one document; null where no limit is known. */
            max_bytes: number | null;
            /** @description How large the picture may be; null where no limit is known. */
            dimensions: components["schemas"]["DimensionRules"] | null;
        };
        /** @description The settings of the enrollment. */
        EnrollContactRequest: {
            /**
             * Format: date-time
             * @description The time that the workflow's waiting steps count from, such as the start of an appointment, as RFC 3339 with an offset; null if there is none.
             * @example 2026-12-01T09:00:00+01:00
             */
            event_start_at?: string | null;
        };
        /** @description The enrollment of a contact in a workflow. */
        Enrollment: {
            /**
             * @description Id of the enrollment.
             * @example enrollment_01jd7s5n7q9s2u4w6y8a
             */
            id: string;
            workspace_id: components["schemas"]["WorkspaceId"];
            workflow_id: components["schemas"]["WorkflowId"];
            contact_id: components["schemas"]["ContactId"];
            /**
             * Format: date-time
             * @description The time that the workflow's waiting steps count from; null if there is none.
             */
            event_start_at: string | null;
            /** @description When the contact was added. */
            enrolled_at: components["schemas"]["Timestamp"];
        };
        /** @description One enrollment. */
        EnrollmentEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Enrollment"];
        };
        /** @description The error. Branch on `code`, never on the status or the message. */
        Error: {
            code: components["schemas"]["ErrorCode"] | (string & {});
            /** @description A message for people. */
            message: string;
            /** @description The HTTP status of the response. */
            status: number;
            request_id: components["schemas"]["RequestId"];
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /**
             * Format: uri
             * @description URL of a page about the code.
             */
            doc_url: string;
            /** @description Details of the error; the members depend on the code. */
            details?: {
                [key: string]: unknown;
            };
            /** @description The invalid parts of the request, for codes that concern parameters or the body. */
            errors?: components["schemas"]["Fault"][];
        };
        /**
         * @description The error code. New codes may be added; existing ones are never renamed.
         * @enum {string}
         */
        ErrorCode: "INVALID_PARAMETER" | "MISSING_PARAMETER" | "INVALID_DATE" | "INVALID_DATE_RANGE" | "CONFIRMATION_REQUIRED" | "INVALID_JSON" | "UNAUTHORIZED" | "INVALID_API_KEY" | "API_KEY_EXPIRED" | "SESSION_EXPIRED" | "INVALID_CREDENTIALS" | "AI_QUOTA_EXCEEDED" | "PLAN_LIMIT" | "INSUFFICIENT_SCOPE" | "ROLE_REQUIRED" | "WRONG_CREDENTIAL" | "NOT_AUTHORIZED_CREATE_BRAND" | "IP_NOT_ALLOWED" | "ORIGIN_NOT_ALLOWED" | "WORKSPACE_MISMATCH" | "SELF_APPROVAL_FORBIDDEN" | "NOT_FOUND" | "UNKNOWN_ENDPOINT" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "CONFLICT" | "DUPLICATE_CONTENT" | "IDEMPOTENCY_IN_FLIGHT" | "SECRET_ALREADY_SHOWN" | "APPROVAL_REQUIRED" | "KEY_EXISTS" | "KEY_NOT_REVEALABLE" | "SCOPE_WIDENING_FORBIDDEN" | "BRAND_LIMIT" | "WEBHOOK_LIMIT" | "CONNECTION_EXPIRED" | "QUOTA_EXCEEDED" | "STATE_EXPIRED" | "UPLOAD_INCOMPLETE" | "POST_NOT_EDITABLE" | "NOT_PENDING_APPROVAL" | "NOT_RETRYABLE" | "SLOT_TAKEN" | "NO_SCHEDULE_WINDOWS" | "PRECONDITION_FAILED" | "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REUSED" | "SCHEDULED_IN_PAST" | "MEDIA_REQUIRED" | "URL_BLOCKED" | "INVALID_SCOPE" | "UNSUPPORTED_NETWORK" | "MEDIA_FETCH_FAILED" | "FEED_UNREADABLE" | "CONTENT_POLICY" | "NETWORK_DELETE_UNSUPPORTED" | "RATE_LIMIT_EXCEEDED" | "AUTH_THROTTLED" | "INTERNAL" | "UPSTREAM_NETWORK" | "MAINTENANCE";
        /** @description Requests with a response status of 400 or higher. */
        ErrorCount: number;
        /** @description The body of every error response, whatever its status. */
        ErrorEnvelope: {
            /**
             * @description False on every error response.
             * @constant
             */
            success: false;
            error: components["schemas"]["Error"];
        };
        /** @description An event; its `type` says what happened. */
        Event: components["schemas"]["PostCreatedEvent"] | components["schemas"]["PostUpdatedEvent"] | components["schemas"]["PostDeletedEvent"] | components["schemas"]["PostScheduledEvent"] | components["schemas"]["PostApprovalRequestedEvent"] | components["schemas"]["PostApprovedEvent"] | components["schemas"]["PostRejectedEvent"] | components["schemas"]["PostTargetPublishedEvent"] | components["schemas"]["PostTargetFailedEvent"] | components["schemas"]["PostPublishedEvent"] | components["schemas"]["PostPartialEvent"] | components["schemas"]["PostFailedEvent"] | components["schemas"]["ApiKeyCreatedEvent"] | components["schemas"]["ApiKeyRotatedEvent"] | components["schemas"]["ApiKeyRevokedEvent"] | components["schemas"]["ApiKeyExpiringEvent"] | components["schemas"]["ApiKeyDeletionWarningEvent"] | components["schemas"]["ApiKeyDeletedEvent"] | components["schemas"]["UsageThresholdReachedEvent"] | components["schemas"]["ConnectionConnectedEvent"] | components["schemas"]["ConnectionExpiringEvent"] | components["schemas"]["ConnectionDisconnectedEvent"] | components["schemas"]["MediaReadyEvent"] | components["schemas"]["MediaFailedEvent"] | components["schemas"]["FeedItemFoundEvent"] | components["schemas"]["FeedFailingEvent"] | components["schemas"]["ContactCreatedEvent"] | components["schemas"]["WorkflowEnrolledEvent"] | components["schemas"]["TriggerLinkClickedEvent"] | components["schemas"]["FormSubmittedEvent"] | components["schemas"]["WebhookTestEvent"];
        /**
         * @description Id of an event. It is the same in every delivery attempt, and the same as the `webhook-id` header.
         * @example event_01jd7r8y5d9f3h6k2n4q
         */
        EventId: string;
        /**
         * @description The type of an event:
         *
         *     - `post.created`: a post was created.
         *     - `post.updated`: a post was changed.
         *     - `post.deleted`: a post was deleted; the event contains its last state.
         *     - `post.scheduled`: a post was scheduled.
         *     - `post.approval_requested`: a post waits for approval.
         *     - `post.approved`: a post was approved.
         *     - `post.rejected`: a post was rejected.
         *     - `post.target.published`: one target of a post is live.
         *     - `post.target.failed`: one target of a post could not be published.
         *     - `post.published`: every target of a post is live.
         *     - `post.partial`: some targets of a post are live, the others could not be published.
         *     - `post.failed`: no target of a post could be published.
         *     - `api_key.created`: a key was created.
         *     - `api_key.rotated`: a key was replaced by a new one.
         *     - `api_key.revoked`: a key was revoked.
         *     - `api_key.expiring`: a key will soon stop working.
         *     - `api_key.deletion_warning`: a key will be deleted because it is not used.
         *     - `api_key.deleted`: a key was deleted.
         *     - `usage.threshold_reached`: a key has used 80 % or 100 % of its daily requests.
         *     - `connection.connected`: an account was connected or reconnected.
         *     - `connection.expiring`: the permission of a connection will soon expire.
         *     - `connection.disconnected`: a connection can no longer be used for publishing.
         *     - `media.ready`: a media item can be published.
         *     - `media.failed`: a media item could not be fetched.
         *     - `feed.item_found`: a feed has a new item, which passes its filter.
         *     - `feed.failing`: a feed could not be read three times in a row.
         *     - `contact.created`: a contact was created.
         *     - `workflow.enrolled`: a contact was added to a workflow.
         *     - `trigger_link.clicked`: a trigger link was clicked.
         *     - `form.submitted`: a form was submitted.
         *     - `webhook.test`: a test event was requested.
         * @example post.published
         * @enum {string}
         */
        EventType: "post.created" | "post.updated" | "post.deleted" | "post.scheduled" | "post.approval_requested" | "post.approved" | "post.rejected" | "post.target.published" | "post.target.failed" | "post.published" | "post.partial" | "post.failed" | "api_key.created" | "api_key.rotated" | "api_key.revoked" | "api_key.expiring" | "api_key.deletion_warning" | "api_key.deleted" | "usage.threshold_reached" | "connection.connected" | "connection.expiring" | "connection.disconnected" | "media.ready" | "media.failed" | "feed.item_found" | "feed.failing" | "contact.created" | "workflow.enrolled" | "trigger_link.clicked" | "form.submitted" | "webhook.test";
        /** @description One invalid part of a request. */
        Fault: {
            /**
             * @description A JSON Pointer (RFC 6901) into the body, or `/` and the name of a parameter; empty for the body as a whole.
             * @example /targets/0/connection_id
             */
            pointer: string;
            /**
             * @description The rule that is broken, as a stable code for programs.
             * @example UNKNOWN_FIELD
             */
            code: string;
            /** @description What is wrong, as a message for people. */
            message: string;
        };
        /** @description A feed that is checked every 15 minutes. Its new items become posts. */
        Feed: {
            id: components["schemas"]["FeedId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Display name. */
            name: string;
            /**
             * Format: uri
             * @description URL of the feed.
             */
            url: string;
            /** @description The connections that its posts are published through. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description The text of a post. `{title}`, `{link}` and `{summary}` are replaced by those of the item. */
            template: string;
            mode: components["schemas"]["FeedMode"] | (string & {});
            backfill: components["schemas"]["FeedBackfill"] | (string & {});
            ai: components["schemas"]["FeedAi"];
            /** @description Whether posts from the feed need approval. */
            require_approval: boolean;
            /** @description Maximum number of posts for each UTC day; null for no limit. Further items wait. */
            max_per_day: number | null;
            filter: components["schemas"]["FeedFilter"];
            /** @description Whether it is checked for new items. */
            active: boolean;
            /** @description When it was last checked; null before the first time. */
            last_checked_at: components["schemas"]["Timestamp"] | null;
            /** @description When an item was last found in it; null if none was. */
            last_item_at: components["schemas"]["Timestamp"] | null;
            /** @description Why the last check failed; null if it succeeded. */
            last_error: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When its settings last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Whether AI writes the texts. */
        FeedAi: {
            /** @description Whether it is on. */
            enabled: boolean;
            tone: components["schemas"]["Tone"] | (string & {});
        };
        /** @description Whether AI writes the texts, and their tone. */
        FeedAiRequest: {
            /** @description Whether it is on. */
            enabled: boolean;
            /** @default professional */
            tone?: components["schemas"]["Tone"];
        };
        /**
         * @description What to do with the items that are already in the feed when it is added or its address changes: `none` ignores them, `latest` posts the newest one.
         * @enum {string}
         */
        FeedBackfill: "none" | "latest";
        /** @description One feed. */
        FeedEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Feed"];
        };
        /** @description A feed cannot be read. */
        FeedFailingEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "feed.failing";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Feed"];
        };
        /** @description Selects the items to post by words in their titles and summaries. Case is ignored. */
        FeedFilter: {
            /** @description An item must contain one of these. If the list is empty, every item matches. */
            include: string[];
            /** @description An item must not contain any of these. */
            exclude: string[];
        };
        /** @description Selects the items to post by words in their titles and summaries. Case is ignored. */
        FeedFilterRequest: {
            /**
             * @description An item must contain one of these. If the list is empty, every item matches.
             * @default []
             */
            include?: string[];
            /**
             * @description An item must not contain any of these.
             * @default []
             */
            exclude?: string[];
        };
        /**
         * @description Id of a feed.
         * @example feed_01jd8a2k4m6p8r1t3v5x
         */
        FeedId: string;
        /** @description An item that was found in a feed. Items with the same guid, or else the same link, are the same item. */
        FeedItem: {
            id: components["schemas"]["FeedItemId"];
            feed_id: components["schemas"]["FeedId"];
            /** @description The feed's own id of the item, or else its link; null if it has neither. */
            guid: string | null;
            /** @description Title, without markup; null if it has none. */
            title: string | null;
            /** @description URL of the item; null if the feed does not have one. */
            link: string | null;
            /** @description The beginning of its text, without markup; null if there is none. */
            summary: string | null;
            /** @description When it was published according to the feed; null if the feed does not say. */
            published_at: components["schemas"]["Timestamp"] | null;
            /** @description The post that was created from it; null if there is none. */
            post_id: components["schemas"]["PostId"] | null;
            status: components["schemas"]["FeedItemStatus"] | (string & {});
            /** @description Why it was skipped, or why its post was refused; null otherwise. */
            reason: string | null;
            /** @description When it was found. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A feed has a new item. */
        FeedItemFoundEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "feed.item_found";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["FeedItem"];
        };
        /**
         * @description Id of an item of a feed.
         * @example item_01jd8b3m5p7r9t2v4x6z
         */
        FeedItemId: string;
        /** @description A page of items. */
        FeedItemListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The items, most recently found first. */
            data: components["schemas"]["FeedItem"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The status of an item: `new` waits for its post, for example until the next day if the feed has `max_per_day`; `skipped` was in the feed before, or did not pass the filter; `failed` was refused.
         * @enum {string}
         */
        FeedItemStatus: "new" | "posted" | "skipped" | "failed";
        /** @description A page of feeds. */
        FeedListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The feeds, newest first. */
            data: components["schemas"]["Feed"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description What to do with a new item: `draft` creates a draft, `queue` adds its post to the end of the queue, `now` publishes it immediately.
         * @enum {string}
         */
        FeedMode: "draft" | "queue" | "now";
        /** @description An item of a feed. */
        FeedSampleItem: {
            /** @description The feed's own id of the item, or else its link; null if it has neither. */
            guid: string | null;
            /** @description Title, without markup; null if it has none. */
            title: string | null;
            /** @description URL of the item; null if the feed does not have one. */
            link: string | null;
            /** @description The beginning of its text, without markup; null if there is none. */
            summary: string | null;
            /** @description When it was published according to the feed; null if the feed does not say. */
            published_at: components["schemas"]["Timestamp"] | null;
        };
        /** @description The content of a feed. */
        FeedValidation: {
            /**
             * @description Always true. If the URL is not a feed, the request is refused with `FEED_UNREADABLE`.
             * @constant
             */
            valid: true;
            /** @description The format of the feed. */
            format: ("rss" | "atom" | "rdf" | "json") | (string & {});
            /** @description The feed's own title; null if it has none. */
            title: string | null;
            /** @description Its newest items. */
            sample_items: components["schemas"]["FeedSampleItem"][];
        };
        /** @description The content of a feed. */
        FeedValidationEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["FeedValidation"];
        };
        /** @description Something that a network will refuse or change. `limit` and `actual` are null if nothing is counted. */
        Finding: {
            /**
             * @description The rule, as a stable code for programs.
             * @example TEXT_TOO_LONG
             */
            code: string;
            /**
             * @description The path in the request or resource, with dots and brackets.
             * @example targets[0].content
             */
            path: string;
            /** @description What is wrong, as a message for people. */
            message: string;
            /** @description What the network allows. */
            limit: number | null;
            /** @description What was found. */
            actual: number | null;
        };
        /** @description A form that anyone can submit. It is created in the dashboard. */
        Form: {
            id: components["schemas"]["FormId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Display name. */
            name: string;
            type: components["schemas"]["FormType"] | (string & {});
            /**
             * Format: uri
             * @description The URL to which it is submitted with POST, without a key, as JSON or as a web form (`application/x-www-form-urlencoded`), with one member for each field.
             */
            url: string;
            /** @description Its fields, in order. */
            fields: components["schemas"]["FormField"][];
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One field of a form. */
        FormField: {
            key: components["schemas"]["FormFieldKey"];
            /** @description The label of the field. */
            label: string;
            /**
             * @description The type of the answer:
             *
             *     - `name`: the name of the person.
             *     - `email`: an e-mail address, which identifies the contact.
             *     - `phone`: a phone number.
             *     - `text`: a text of up to 5,000 characters.
             *     - `number`: a number.
             *     - `choice`: one of `options`.
             *     - `checkbox`: true or false.
             */
            type: ("name" | "email" | "phone" | "text" | "number" | "choice" | "checkbox") | (string & {});
            /** @description Whether it is required; a required checkbox must be true. */
            required: boolean;
            /** @description The choices; empty for any other type. */
            options: string[];
        };
        /** @description The name of the field in a submission. */
        FormFieldKey: string;
        /**
         * @description Id of a form.
         * @example form_newsletter
         */
        FormId: string;
        /** @description A page of forms. */
        FormListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The forms, newest first. */
            data: components["schemas"]["Form"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A submission of a form. */
        FormSubmission: {
            /**
             * @description Id of the submission.
             * @example submission_01jd7sb4w6y8a1c3e5g7
             */
            id: string;
            form_id: components["schemas"]["FormId"];
            /** @description The contact that it created or matched; null if it has neither an e-mail address nor a phone number. */
            contact_id: string | null;
            /** @description The submitted name; null if there is none. */
            name: string | null;
            /**
             * Format: email
             * @description The submitted e-mail address, in lower case; null if there is none.
             */
            email: string | null;
            /** @description All answers by field key. Unanswered fields are left out. */
            fields: {
                [key: string]: string | number | boolean;
            };
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of submissions. */
        FormSubmissionListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The submissions, newest first. */
            data: components["schemas"]["FormSubmission"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A form was submitted. */
        FormSubmittedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "form.submitted";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["FormSubmission"];
        };
        /**
         * @description Whether it collects contact details or opinions.
         * @example form
         * @enum {string}
         */
        FormType: "form" | "survey";
        /** @description What to write about, for which networks, and how. At least one of `prompt`, `source_url` and `media_ids` is required; you can combine them. */
        GeneratePostRequest: {
            /**
             * @description What to write about, in your own words.
             * @example Our rocket skates are back in stock
             */
            prompt?: string;
            /**
             * Format: uri
             * @description A page to write about. The server reads its title, its description and the beginning of its text.
             * @example https://acme.test/blog/rocket-skates
             */
            source_url?: string;
            /** @description Media items of the workspace to write about, by their alt texts, or else by their titles. */
            media_ids?: components["schemas"]["MediaId"][];
            /** @description The networks to write for. Defaults to the networks of the workspace's connections. */
            networks?: components["schemas"]["Network"][];
            /** @default professional */
            tone?: components["schemas"]["Tone"];
            /**
             * @description The language to write in, as a BCP 47 tag.
             * @default en
             * @example de
             */
            language?: string;
            /**
             * @description How many texts to write for each network.
             * @default 1
             */
            variations?: number;
            /**
             * @description Whether the texts end with hashtags.
             * @default true
             */
            hashtags?: boolean;
            /**
             * @description Whether the texts may have emojis.
             * @default false
             */
            emojis?: boolean;
        };
        /** @description Texts for posts, and what they cost. */
        GeneratedPost: {
            /** @description The texts, network by network in the order in which they were named. */
            variants: components["schemas"]["GeneratedVariant"][];
            usage: components["schemas"]["AiUsage"];
        };
        /** @description Texts for posts. */
        GeneratedPostEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["GeneratedPost"];
        };
        /** @description A text within the limits of its network. */
        GeneratedVariant: {
            network: components["schemas"]["Network"] | (string & {});
            /** @description The text, including hashtags, ready to use as the `content` of a post. */
            content: string;
            /** @description The hashtags in the text, with their `#`. */
            hashtags: string[];
            length: components["schemas"]["TextLength"];
        };
        /** @description How many hashtags a network accepts. */
        HashtagRules: {
            /** @description More than this number gives a warning; null if there is no such limit. */
            warn_above: number | null;
            /** @description More than this number is refused; null if there is no such limit. */
            max: number | null;
        };
        /** @description Whether the service can answer. */
        Health: {
            /**
             * @description `ok` when it can.
             * @enum {string}
             */
            status: "ok";
            /**
             * @description The server's own version.
             * @example 0.1.0
             */
            version: string;
            time: components["schemas"]["Timestamp"];
        };
        /** @description The service's health. */
        HealthEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Health"];
        };
        /** @description What a network accepts as an image. */
        ImageRules: {
            /** @description Maximum number of images in a post. */
            max: number;
            /** @description More than this number gives a warning, because some sources name a lower limit; null if none does. */
            warn_above: number | null;
            /** @description MIME types. */
            formats: string[];
            /** @description Bytes at least for one image; null where no limit is known. */
            min_bytes: number | null;
            /** @description Maximum size of an image in bytes; null if no limit is known. */
            max_bytes: number | null;
            /** @description How large the picture may be; null where no limit is known. */
            dimensions: components["schemas"]["DimensionRules"] | null;
        };
        /** @description The URL of a file, and its details. */
        ImportMediaFromUrlRequest: {
            /**
             * Format: uri
             * @description URL of the file. It must be a public `https` URL, unless the server allows others.
             */
            url: string;
            /** @description Alternative text for people who cannot see the media. */
            alt_text?: string;
        };
        /** @description An import of a file. */
        ImportMediaJob: {
            id: components["schemas"]["JobId"];
            /**
             * @description The operation that started it. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "importMediaFromUrl";
            status: components["schemas"]["JobStatus"] | (string & {});
            progress: components["schemas"]["JobProgress"];
            /** @description The media item that it becomes. */
            result: {
                media_id: components["schemas"]["MediaId"];
            };
            /** @description Why it could not be fetched. */
            failures: components["schemas"]["JobFailure"][];
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last made progress. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Work that continues after the response; its `type` says what it is. */
        Job: components["schemas"]["BulkCreatePostsJob"] | components["schemas"]["ImportMediaJob"];
        /** @description One job. */
        JobEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Job"];
        };
        /** @description One item that failed. */
        JobFailure: {
            /** @description Its index among the items that were sent, from 0. */
            index: number;
            /** @description The connection that causes the failure; null if the failure concerns the whole item. */
            connection_id: string | null;
            /**
             * @description The error code that the item alone would have got, or the code of what its network refuses.
             * @example TEXT_TOO_LONG
             */
            code: string;
            /** @description What is wrong, as a message for people. */
            message: string;
        };
        /**
         * @description Id of a job.
         * @example job_01jd7s5d7f9h1j3k5m7n
         */
        JobId: string;
        /** @description Its progress. */
        JobProgress: {
            /** @description Processed items. */
            done: number;
            /** @description Total items. */
            total: number;
        };
        /** @description The job to poll for progress. */
        JobStarted: {
            job_id: components["schemas"]["JobId"];
        };
        /** @description The job that was started. */
        JobStartedEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["JobStarted"];
        };
        /**
         * @description - `queued`: it has not started.
         *     - `working`: it is running.
         *     - `complete`: it has ended, and everything succeeded.
         *     - `partial`: it has ended. Some items succeeded, and `failures` lists the others.
         *     - `failed`: it has ended, and nothing succeeded.
         * @enum {string}
         */
        JobStatus: "queued" | "working" | "complete" | "partial" | "failed";
        /** @description A label of posts in the workspace. It is created with the first post that has it. */
        Label: {
            /**
             * @description Id of a label.
             * @example label_01jd7s3b5c7d9f1h3j5k
             */
            id: string;
            /** @description The label, as posts have it. */
            name: string;
            /**
             * @description Its display colour, as a CSS colour. It is derived from the name.
             * @example #b3541e
             */
            color: string;
        };
        /** @description A page of labels. */
        LabelListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The labels, newest first. */
            data: components["schemas"]["Label"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The result of the last delivery attempt. */
        LastDelivery: {
            at: components["schemas"]["Timestamp"];
            /** @description Whether the receiver accepted it. */
            status: ("delivered" | "failed") | (string & {});
            /** @description The HTTP status of the receiver's response; null if there was none. */
            response_code: number | null;
        };
        /**
         * @description A local time. If daylight saving skips it, the next valid minute is used and the response has a warning. If daylight saving repeats it, the first occurrence counts.
         * @example {
         *       "local": "2026-12-01T09:00",
         *       "timezone": "Europe/Berlin"
         *     }
         */
        LocalTime: {
            /**
             * @description Date and time without an offset.
             * @example 2026-12-01T09:00
             */
            local: string;
            timezone: components["schemas"]["TimeZone"];
        };
        /** @description One log entry. */
        LogEntry: {
            /**
             * @description Id of the entry.
             * @example log_01jd7rd5n8q2v6x1y4z7
             */
            id: string;
            /** @description When it was recorded. */
            at: components["schemas"]["Timestamp"];
            type: components["schemas"]["LogType"] | (string & {});
            /** @description The requested operation, such as `createPost`, or the action, such as `api_key.revealed`. */
            operation: string;
            /** @description Who did it; null if the clock did, or if the caller is unknown. */
            actor: components["schemas"]["Actor"] | null;
            /** @description The prefix of the calling or affected key; null if there is none. */
            key_prefix: string | null;
            /** @description The workspace concerned; null if there is none. */
            workspace_id: string | null;
            /** @description Id of the affected resource; null if it is not known. */
            subject_id: string | null;
            /** @description The HTTP status of the response; null if there was none. */
            status: number | null;
            /** @description The error code; null if there was none. */
            code: string | null;
            /** @description Id of the request; null if there was none. */
            request_id: string | null;
            /** @description The IP address of the caller; null if there was none. */
            ip: string | null;
            /** @description Names of the changed fields. Their values are not logged. */
            changed: string[];
            /** @description The reason that was given; null if there is none. */
            reason: string | null;
        };
        /** @description A page of the log. */
        LogListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The entries, newest first. */
            data: components["schemas"]["LogEntry"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The type of an entry:
         *
         *     - `request`: a request to this API.
         *     - `publishing`: an attempt to publish on a network.
         *     - `connection`: a change of a connection.
         *     - `webhook`: an attempt to send an event.
         *     - `audit`: what somebody did to a key, a member, a workspace or the company; only for sessions of admins.
         * @example request
         * @enum {string}
         */
        LogType: "request" | "publishing" | "connection" | "webhook" | "audit";
        /** @description The current key, and what it acts for. */
        Me: {
            key: components["schemas"]["CallerKey"];
            /** @description The key's own workspace; null for company and agency keys. */
            workspace: components["schemas"]["Workspace"] | null;
            company: components["schemas"]["Company"];
            plan: components["schemas"]["PlanId"];
            /** @description The role of the member who created the key; null if no member did. */
            role: (components["schemas"]["Role"] | (string & {})) | null;
        };
        /** @description The current key. */
        MeEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Me"];
        };
        /** @description An image, video or document in the library of a workspace. */
        Media: {
            id: components["schemas"]["MediaId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Its kind; null until the file has arrived. */
            type: ("image" | "video" | "document" | null) | (string & {});
            /**
             * @description MIME type, detected from the file; null until the file has arrived.
             * @example image/png
             */
            mime_type: string | null;
            /** @description Size in bytes; null until the file has arrived. */
            size: number | null;
            /** @description Width in pixels; null if it is not known. */
            width: number | null;
            /** @description Height in pixels; null if it is not known. */
            height: number | null;
            /** @description Length of a video in seconds; null for other kinds, and if it is not known. */
            duration: number | null;
            /** @description Frames per second of a video, told by its first frames; null for other kinds, and if it is not known. */
            frame_rate: number | null;
            /**
             * Format: uri
             * @description URL of the file, once it has arrived.
             */
            url: string;
            /**
             * Format: uri
             * @description URL of a thumbnail; null if there is none.
             */
            thumbnail_url: string | null;
            /**
             * @description - `processing`: the file is being fetched.
             *     - `ready`: it can be published.
             *     - `failed`: the file could not be fetched, or cannot be published.
             */
            status: ("processing" | "ready" | "failed") | (string & {});
            /** @description Alternative text for people who cannot see it; null if it is not set. */
            alt_text: string | null;
            /** @description Title in the library; null if it has none. */
            title: string | null;
            /** @description For each network, whether it accepts this media item; empty until the file has arrived. */
            valid_for: {
                [key: string]: components["schemas"]["MediaFitness"];
            };
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One media item. */
        MediaEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Media"];
        };
        /** @description A media item could not be fetched. */
        MediaFailedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "media.failed";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["MediaFailure"];
        };
        /** @description A media item that could not be fetched, and why. */
        MediaFailure: {
            media: components["schemas"]["Media"];
            /** @description Why. */
            error: {
                /**
                 * @description The code of the error.
                 * @example MEDIA_FETCH_FAILED
                 */
                code: string;
                /** @description What is wrong, as a message for people. */
                message: string;
            };
        };
        /** @description Whether a network accepts a media item. */
        MediaFitness: {
            /** @description Whether it is on. */
            ok: boolean;
            /** @description The reasons if it does not. */
            problems: components["schemas"]["Finding"][];
        };
        /**
         * @description Id of a media item.
         * @example media_01jd7qy2h6n4c8v1x3b5
         */
        MediaId: string;
        /** @description Where to ask how the import goes. */
        MediaImportStarted: {
            job_id: components["schemas"]["JobId"];
            media_id: components["schemas"]["MediaId"];
        };
        /** @description The import that was started. */
        MediaImportStartedEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["MediaImportStarted"];
        };
        /** @description A page of media. */
        MediaListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The media of the page. */
            data: components["schemas"]["Media"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A media item can be published. */
        MediaReadyEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "media.ready";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Media"];
        };
        /** @description What a network accepts as media. */
        MediaRules: {
            /** @description Whether the network requires media. */
            required: boolean;
            /** @description Maximum number of images and videos together. */
            max_items: number;
            /** @description Whether a post may have both images and videos. */
            may_mix: boolean;
            /** @description Unicode code points at most for the alt text of an item; null where no limit is known. */
            alt_text_limit: number | null;
            /** @description Rules for images; null if the network does not accept any. */
            images: components["schemas"]["ImageRules"] | null;
            /** @description Rules for animated GIFs; null if they count as images. */
            gifs: components["schemas"]["ImageRules"] | null;
            /** @description Rules for videos; null if the network does not accept any. */
            videos: components["schemas"]["VideoRules"] | null;
            /** @description Rules for documents; null where the network takes none. */
            documents: components["schemas"]["DocumentRules"] | null;
            /** @description What holds instead for a post of another form, such as a story, by the form's name. What a form leaves out is as ever. */
            variants: {
                [key: string]: components["schemas"]["MediaVariant"];
            };
        };
        /** @description The progress of a multipart upload. */
        MediaUpload: {
            upload_id: components["schemas"]["UploadId"];
            /**
             * @description - `open`: it accepts parts.
             *     - `completed`: the media item has been created.
             *     - `expired`: it was not completed in time, and its parts have been deleted.
             */
            status: ("open" | "completed" | "expired") | (string & {});
            /** @description The parts, in order. */
            parts: {
                number: components["schemas"]["PartNumber"];
                size: components["schemas"]["PartSize"];
                /** @description Whether it has arrived. */
                received: boolean;
                /** @description The `ETag` that its upload returned; null until it has arrived. */
                etag: string | null;
            }[];
            /** @description The media item that was created from it; null until then. */
            media_id: string | null;
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description One multipart upload. */
        MediaUploadEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["MediaUpload"];
        };
        /** @description A multipart upload and the URLs of its parts. */
        MediaUploadWithUrls: {
            upload_id: components["schemas"]["UploadId"];
            /** @description Size of each part in bytes, except the last, which has the rest. */
            part_size: number;
            /** @description The parts, in order. */
            parts: {
                number: components["schemas"]["PartNumber"];
                size: components["schemas"]["PartSize"];
                /**
                 * Format: uri
                 * @description URL for the `PUT` request with the part, without an API key. Keep it secret: anyone who has it can send the part.
                 */
                url: string;
                /** @description Headers to send along. */
                headers: {
                    [key: string]: string;
                };
            }[];
            /** @description When the upload expires. Send the parts and complete it before then. */
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description An upload that has started. */
        MediaUploadWithUrlsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["MediaUploadWithUrls"];
        };
        /** @description The rules for media that differ where an option of the target has a value. */
        MediaVariant: {
            /**
             * @description Name of the option.
             * @example post_type
             */
            option: string;
            /**
             * @description The value that chooses the form.
             * @example story
             */
            value: string | boolean;
            images?: components["schemas"]["MediaVariantRules"];
            videos?: components["schemas"]["MediaVariantRules"];
        };
        /** @description Rules for the media of one kind in a post of another form; what is left out is as ever. */
        MediaVariantRules: {
            /** @description Bytes at most for one item. */
            max_bytes?: number;
            /** @description The shortest video, in seconds. */
            min_seconds?: number;
            /** @description The longest video, in seconds. */
            max_seconds?: number;
            /** @description Frames per second at least. */
            min_frame_rate?: number;
            /** @description Frames per second at most. */
            max_frame_rate?: number;
            /** @description Whether an image can be the cover of a video. */
            has_cover?: boolean;
            dimensions?: components["schemas"]["DimensionRules"];
        };
        /** @description A person in a company. */
        Member: {
            id: components["schemas"]["MemberId"];
            /** @description Full name. */
            name: string;
            /**
             * Format: email
             * @description E-mail address, with which the member logs in.
             */
            email: string;
            role: components["schemas"]["Role"] | (string & {});
        };
        /** @description One member. */
        MemberEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Member"];
        };
        /**
         * @description Id of a member.
         * @example member_admin
         */
        MemberId: string;
        /** @description A page of members. */
        MemberListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The members, newest first. */
            data: components["schemas"]["Member"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The new position. */
        MoveQueueItemRequest: {
            position: components["schemas"]["QueuePosition"];
        };
        /**
         * @description The name of a social network.
         * @example linkedin
         * @enum {string}
         */
        Network: "x" | "instagram" | "facebook" | "linkedin" | "tiktok" | "youtube" | "threads" | "bluesky" | "pinterest" | "google_business" | "mastodon" | "telegram" | "reddit" | "discord" | "snapchat" | "tumblr";
        /** @description The networks and their rules. */
        NetworkListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description One entry for each network. */
            data: components["schemas"]["NetworkRules"][];
        };
        /**
         * @description Settings of the target's own network, such as `privacy` on YouTube or `reply_settings` on X. A setting that the network does not have, or that does not go with the post's media, is reported and never dropped in silence.
         * @example {
         *       "reply_settings": "following"
         *     }
         */
        NetworkOptions: {
            [key: string]: unknown;
        };
        /** @description How many posts a network accepts from one connection in a period. */
        NetworkQuota: {
            /** @description Maximum number of posts. */
            posts: number;
            /** @description Length of the period, in seconds. */
            seconds: number;
            /** @description The kind of post that is counted; null if every post is. */
            kind: components["schemas"]["PostKind"] | null;
        };
        /** @description What a network accepts, as data. Sources disagree and networks change, so each entry has its source and the date of its last check. */
        NetworkRules: {
            network: components["schemas"]["Network"] | (string & {});
            /**
             * @description Display name of the network.
             * @example Google Business Profile
             */
            label: string;
            /** @description Rules for the title; null if the network has none. */
            title: components["schemas"]["TitleRules"] | null;
            text: components["schemas"]["TextRules"];
            media: components["schemas"]["MediaRules"];
            /** @description Rules for hashtags; null if the network sets none. */
            hashtags: components["schemas"]["HashtagRules"] | null;
            /** @description How many posts of any kind one connection may publish over the longest period; null if no limit is known. It is one of `quotas`. */
            quota: components["schemas"]["NetworkQuota"] | null;
            /** @description Every limit on how much one connection may publish. A post needs room in each that applies to it. */
            quotas: components["schemas"]["NetworkQuota"][];
            /** @description Whether a post may lead to a page beside its text. */
            has_link: boolean;
            /** @description Whether it supports threads. */
            has_threads: boolean;
            /** @description Whether an account can comment on its own post. */
            has_first_comment: boolean;
            /** @description Whether an app can delete a live post. */
            can_delete: boolean;
            /** @description The network's own options that a target may carry, by name, and what the value of each has to be. */
            options_schema: {
                [key: string]: components["schemas"]["OptionRules"];
            };
            /**
             * @description Rules that are too uncertain to refuse a post, by their path in this object. Breaking any other rule is an error.
             * @example {
             *       "media.videos.max_bytes": "warning"
             *     }
             */
            severity: {
                [key: string]: components["schemas"]["Severity"] | (string & {});
            };
            /** @description Notes, such as a disagreement between sources. */
            notes: string[];
            /** @description The sources of the rules. */
            source: string[];
            /**
             * Format: date
             * @description The date on which the rules were last compared with their source.
             * @example 2026-11-15
             */
            verified_at: string;
        };
        /** @description Something that the members of a company should know. */
        Notification: {
            id: components["schemas"]["NotificationId"];
            type: components["schemas"]["NotificationType"] | (string & {});
            /** @description The workspace that it concerns; null if it concerns the whole company. */
            workspace_id: string | null;
            /** @description The key that it concerns; null if there is none. */
            key_id: string | null;
            /** @description Days until the event it warns about; null if it is not a warning. */
            days_left: number | null;
            /** @description A short title. */
            title: string;
            /** @description The message, with what to do. */
            body: string;
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it was first marked as read; null until then.
             */
            read_at: string | null;
        };
        /** @description One notification. */
        NotificationEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Notification"];
        };
        /**
         * @description Id of a notification.
         * @example notification_01jd7rc2m6p9t4w8y1z3
         */
        NotificationId: string;
        /** @description A page of notifications. */
        NotificationListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The notifications, newest first. */
            data: components["schemas"]["Notification"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The type of the notification:
         *
         *     - `api_key.deletion_warning`: a key will be deleted because it is not used.
         *     - `api_key.deleted`: a key was deleted because it was not used.
         *     - `api_key.expiring`: a key will soon stop working.
         *     - `api_key.rotated`: a key has rotated itself.
         * @example api_key.deletion_warning
         * @enum {string}
         */
        NotificationType: "api_key.deletion_warning" | "api_key.deleted" | "api_key.expiring" | "api_key.rotated";
        /**
         * @description The number of a page in a list, and the total number of pages.
         * @example {
         *       "page": 1,
         *       "limit": 10,
         *       "total_count": 1,
         *       "total_pages": 1
         *     }
         */
        NumberedPagination: {
            /** @description The number of this page, from 1. */
            page: number;
            /** @description Maximum number of items on a page. */
            limit: number;
            /** @description Total number of items. */
            total_count: number;
            /** @description Number of pages; 0 if there are no items. */
            total_pages: number;
        };
        /**
         * @description The `operationId` of this document.
         * @example createPost
         */
        OperationName: string;
        /** @description What the value of an option has to be; what does not apply is left out. */
        OptionRules: {
            type: components["schemas"]["OptionType"] | (string & {});
            /** @description Whether the network refuses a post, or an object, without it. */
            required: boolean;
            /** @description The values of a choice. */
            choices?: string[];
            /** @description The least number. */
            minimum?: number;
            /** @description The greatest number. */
            maximum?: number;
            /** @description Unicode code points at most of a text, and of each text of a list. */
            max_length?: number;
            /** @description Items of a list at least. */
            min_items?: number;
            /** @description Items of a list at most. */
            max_items?: number;
            /** @description The media without which the option has no effect. */
            only_with?: ("images" | "videos" | "media") | (string & {});
            /** @description Members of an object, and of each object of a list, by name. There are no others. */
            fields?: {
                [key: string]: components["schemas"]["ValueRules"];
            };
        };
        /**
         * @description What the value of an option has to be:
         *
         *     - `text`, `url`, `boolean`, `integer` and `number` are what they say; an address begins with `http://` or `https://`.
         *     - `choice`: one of `choices`.
         *     - `list`: texts, none of them empty.
         *     - `time`: a date-time of RFC 3339.
         *     - `media`: the id of a media item.
         *     - `object`: an object with `fields`, and `objects`: a list of those.
         * @enum {string}
         */
        OptionType: "text" | "url" | "list" | "choice" | "boolean" | "integer" | "number" | "time" | "media" | "object" | "objects";
        /**
         * @description The position of a page in a list.
         * @example {
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        Pagination: {
            /** @description The `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /** @description The `ETag` that the upload of the part returned. It is the SHA-256 of its bytes in hex, in quotes. */
        PartETag: string;
        /** @description Number of the part, from 1. */
        PartNumber: number;
        /** @description Bytes of the part. */
        PartSize: number;
        /** @description The plan of a company, as far as it concerns the API. */
        Plan: {
            id: components["schemas"]["PlanId"];
            /** @description Whether the plan costs nothing. */
            free: boolean;
            /** @description Whether keys work under the plan. */
            api_access: boolean;
            /** @description The maximum limits of any key under the plan; null if the plan does not include the API. */
            rate_limit: components["schemas"]["RateLimits"] | null;
            /**
             * Format: uri
             * @description Where to upgrade; null for the largest plan.
             */
            upgrade_url: string | null;
        };
        /**
         * @description The name of a plan, as defined by the server's policy. `listPlans` shows what each plan includes.
         * @example thrive
         */
        PlanId: string;
        /** @description All plans. */
        PlanListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The plans, smallest first. */
            data: components["schemas"]["Plan"][];
        };
        /** @description Content and the connections that it is published through. */
        Post: {
            id: components["schemas"]["PostId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Its brand; null if it has none. */
            brand_id: string | null;
            status: components["schemas"]["PostStatus"] | (string & {});
            source: components["schemas"]["PostSource"] | (string & {});
            /** @description The caller's own reference for it; null if there is none. */
            external_ref: string | null;
            /** @description The text; empty if there is none. */
            content: string;
            /** @description The title, for networks that support one; null if there is none. */
            title: string | null;
            /** @description The page that it links to; null if there is none. */
            link: components["schemas"]["PostLink"] | null;
            /** @description Images and videos, in display order. */
            media: components["schemas"]["PostMedia"][];
            /** @description One for each connection that it is published through. */
            targets: components["schemas"]["PostTarget"][];
            /** @description The parts that follow the post, on networks that support threads. */
            thread: components["schemas"]["PostThreadPart"][];
            /** @description The comment that is added below the post once it is live; null if there is none. */
            first_comment: components["schemas"]["PostFirstComment"] | null;
            /** @description Its labels. */
            labels: string[];
            /** @description A note for the team, never published; null if there is none. */
            notes: string | null;
            /** @description Whether the links in its texts are shortened when it is published. */
            shorten_links: boolean;
            schedule: components["schemas"]["PostSchedule"];
            /** @description How it is repeated after it has been published; null if it is not. */
            recurrence: components["schemas"]["PostRecurrence"] | null;
            approval: components["schemas"]["PostApproval"];
            /** @description Who created it; null if nobody did, as for posts in the demo data. */
            created_by: components["schemas"]["Actor"] | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When its last target went live; null until it is published.
             */
            published_at: string | null;
            /** @description Increases by one with each change. The `ETag` is derived from it. */
            version: number;
        };
        /** @description The figures of a post from the day it went live until today. */
        PostAnalytics: {
            post_id: components["schemas"]["PostId"];
            /** @description `pending` while it is being published, and until every network on which it is live has reported figures. */
            sync_status: components["schemas"]["SyncStatus"] | (string & {});
            metrics: components["schemas"]["PostFigures"];
            /** @description One for each network account on which it is live. */
            targets: components["schemas"]["PostTargetAnalytics"][];
        };
        /** @description The figures of a post. */
        PostAnalyticsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["PostAnalytics"];
        };
        /** @description A page of posts on their networks. */
        PostAnalyticsListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The posts on each network, in the requested order. */
            data: components["schemas"]["PostTargetAnalytics"][];
            meta: components["schemas"]["AnalyticsRange"];
            pagination: components["schemas"]["NumberedPagination"];
        };
        /**
         * @description The figure to sort by. Rows with equal values are sorted by id.
         * @example views
         * @enum {string}
         */
        PostAnalyticsSort: "views" | "clicks" | "impressions" | "add_to_cart" | "orders" | "revenue" | "likes" | "comments" | "shares" | "saves" | "reach" | "engagement_rate" | "published_at";
        /** @description Whether a post needs approval, and its approval status. */
        PostApproval: {
            /** @description Whether the post must be approved before it is published, because its workspace or its creator requires it. */
            required: boolean;
            /**
             * @description - `none`: approval was not requested.
             *     - `pending`: approval was requested.
             *     - `approved`: the current version may be published.
             *     - `rejected`: it was rejected.
             */
            status: ("none" | "pending" | "approved" | "rejected") | (string & {});
            approver_ids: components["schemas"]["ApproverIds"];
            /**
             * Format: date-time
             * @description When approval was last requested; null until then.
             */
            requested_at: string | null;
            /** @description The note for the approvers; null if there is none. */
            requester_note: string | null;
            /** @description Who approved or rejected it; null until then. */
            decided_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When it was decided; null until then.
             */
            decided_at: string | null;
            /** @description The approver's note; null if there is none. */
            note: string | null;
            /** @description Increases with each request for approval, and with each change to what must be approved. Send it with a decision, so that the decision applies only to the version that the approver has seen. */
            sequence: number;
        };
        /** @description Whether the post needs approval. A post that is due to be published then waits as `pending_approval`; a draft is submitted later. `required: false` does not override the workspace's requirement. */
        PostApprovalRequest: {
            /** @description Whether the post must be approved before it is published. */
            required: boolean;
            /** @description Who may decide, instead of the workspace's approvers: ids of keys or members. */
            approver_ids?: components["schemas"]["ApproverIds"];
            /** @description A note for the approvers. */
            note?: string | null;
        };
        /** @description A post waits for approval. */
        PostApprovalRequestedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.approval_requested";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description A post was approved. */
        PostApprovedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.approved";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description A post was created. */
        PostCreatedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.created";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description A post was deleted; it is shown as it was. */
        PostDeletedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.deleted";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description One post. */
        PostEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Post"];
            meta?: components["schemas"]["PostMeta"];
        };
        /** @description No target of a post could be published. */
        PostFailedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.failed";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description Views, purchases and engagement on the networks. A figure is null if no network reports it. */
        PostFigures: {
            /** @description How often it was displayed. */
            impressions: number;
            /** @description How often it was viewed. */
            views: number;
            /** @description How often it was clicked to open the shop. */
            clicks: number;
            /** @description How often a product was then added to the cart. */
            add_to_cart: number;
            /** @description How many orders resulted from it. */
            orders: number;
            /** @description The total value of the orders, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 if there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 if there are no views. */
            cvr: number;
            /** @description Likes and other reactions; null if no network reports them. */
            likes: number | null;
            /** @description Comments and replies; null if no network reports them. */
            comments: number | null;
            /** @description Shares, reposts and quotes; null if no network reports them. */
            shares: number | null;
            /** @description How often it was saved; null if no network reports it. */
            saves: number | null;
            /** @description How many accounts saw it, each counted once a day; null if no network reports it. */
            reach: number | null;
            /** @description (Likes + comments + shares + saves) ÷ impressions × 100, with two decimals; 0 if there are no impressions, null if no network reports any of the four. */
            engagement_rate: number | null;
        };
        /** @description A comment by the account below its own post. */
        PostFirstComment: {
            /** @description The text. */
            content: string;
            /** @description Images and videos, in display order. */
            media: components["schemas"]["PostMedia"][];
            /** @description Seconds between the post and the comment. */
            delay_seconds: number;
        };
        /** @description A comment by the account below its own post. */
        PostFirstCommentRequest: {
            /** @description The text. */
            content: string;
            /** @description Images and videos, in display order. */
            media?: components["schemas"]["PostMediaRequest"][];
            /**
             * @description Seconds to wait after the post goes live.
             * @default 0
             */
            delay_seconds?: number;
        };
        /** @description One entry in the history of a post. */
        PostHistoryEntry: {
            at: components["schemas"]["Timestamp"];
            /** @description Who did it; null if the clock or a network did. */
            actor: components["schemas"]["Actor"] | null;
            /** @description What was done. */
            action: ("created" | "updated" | "scheduled" | "unscheduled" | "submitted" | "approved" | "rejected" | "publishing" | "retried" | "published" | "partial" | "failed" | "withdrawn") | (string & {});
            /** @description The previous status; null if the post was just created. */
            from: (components["schemas"]["PostStatus"] | (string & {})) | null;
            to: components["schemas"]["PostStatus"] | (string & {});
            /** @description Details; null if there are none. */
            note: string | null;
        };
        /** @description A page of a post's history. */
        PostHistoryEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The history of the post, most recent first. */
            data: components["schemas"]["PostHistoryEntry"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description Id of a post.
         * @example post_01jd7qz6y3r8m5t2k9w4
         */
        PostId: string;
        /** @description A kind of post, by the option of its target that chooses it, such as a reel. */
        PostKind: {
            /**
             * @description Name of the option.
             * @example post_type
             */
            option: string;
            /**
             * @description The value that chooses the kind.
             * @example reel
             */
            value: string | boolean;
        };
        /** @description A page that a post links to. */
        PostLink: {
            /**
             * Format: uri
             * @description URL of the page.
             */
            url: string;
            /** @description Headline of its link preview; null lets the network choose. */
            title: string | null;
            /** @description Text of its link preview; null lets the network choose. */
            description: string | null;
            /**
             * Format: uri
             * @description Picture of its link preview; null lets the network choose.
             */
            image_url: string | null;
        };
        /** @description A page to link to. */
        PostLinkRequest: {
            /**
             * Format: uri
             * @description URL of the page.
             */
            url: string;
            /** @description Headline of its link preview. By default the network chooses it. */
            title?: string | null;
            /** @description Text of its link preview. By default the network chooses it. */
            description?: string | null;
            /**
             * Format: uri
             * @description Picture of its link preview. By default the network chooses it.
             */
            image_url?: string | null;
        };
        /** @description A page of posts. */
        PostListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The posts, in the requested order. */
            data: components["schemas"]["Post"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A media item in a post. */
        PostMedia: {
            media_id: components["schemas"]["MediaId"];
            /** @description Alternative text for people who cannot see it; null if it is not set. */
            alt_text: string | null;
            /** @description The image that is the cover of a video; null if none is set. */
            thumbnail_media_id: string | null;
        };
        /** @description A media item to attach, by `media_id` or by `url`. */
        PostMediaRequest: {
            /** @description Id of a media item in the library. It may still be `processing`. */
            media_id?: components["schemas"]["MediaId"];
            /**
             * Format: uri
             * @description URL of a file to import into the library, as `importMediaFromUrl` does. The post gets the id of the media item at once; publishing waits until the file has been fetched.
             */
            url?: string;
            /** @description Alternative text for people who cannot see it. Defaults to that of the media item. */
            alt_text?: string | null;
            /** @description Id of an image in the library to show as the cover of a video. If a network takes no cover, or the item is not a video, a warning says that it is not used. */
            thumbnail_media_id?: string | null;
        };
        /** @description Information about the request rather than the post. */
        PostMeta: {
            /** @description What was interpreted differently from the request, such as a local time that daylight saving skips. */
            warnings: components["schemas"]["Finding"][];
        };
        /** @description Some targets of a post are live; the others could not be published. */
        PostPartialEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.partial";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description Every target of a post is live. */
        PostPublishedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.published";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /**
         * @description How a post is repeated. Once a scheduled post has been published or has failed, the next one is created with its own
         *     id: the same content at the next time, in the schedule's time zone. It is exempt from the duplicate check. Times
         *     that pass in the meantime are skipped.
         */
        PostRecurrence: {
            /** @description The unit of the interval. Months without the day are skipped. */
            freq: ("daily" | "weekly" | "monthly") | (string & {});
            /** @description The number of units between one post and the next. */
            interval: number;
            /** @description The days of the week, for `weekly`; empty means the day of the first post. */
            by_day: (components["schemas"]["Weekday"] | (string & {}))[];
            /**
             * Format: date-time
             * @description The time after which the post is no longer repeated; null if none is set.
             */
            until: string | null;
            /** @description The total number of posts, including the first; null if it is not set. */
            count: number | null;
        };
        /** @description How to repeat a post. It takes effect once the post has been published at a scheduled time. Set `until` or `count`, or neither. */
        PostRecurrenceRequest: {
            /**
             * @description The unit of the interval. Months without the day are skipped.
             * @enum {string}
             */
            freq: "daily" | "weekly" | "monthly";
            /**
             * @description The number of units between one post and the next.
             * @default 1
             */
            interval?: number;
            /** @description The days of the week, only for `weekly`. Defaults to the day of the first post. */
            by_day?: components["schemas"]["Weekday"][];
            /**
             * Format: date-time
             * @description The time after which the post is no longer repeated, as RFC 3339 with an offset.
             */
            until?: string | null;
            /** @description The total number of posts, including the first. */
            count?: number | null;
        };
        /** @description A post was rejected. */
        PostRejectedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.rejected";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description When a post is published. */
        PostSchedule: {
            /**
             * @description How the time is chosen:
             *
             *     - `draft`: there is none.
             *     - `at`: the caller sets it.
             *     - `now`: immediately.
             *     - `queue`: the end of the queue.
             *     - `next_slot`: the first free slot.
             */
            mode: ("draft" | "at" | "now" | "queue" | "next_slot") | (string & {});
            /**
             * Format: date-time
             * @description When it will be published; null for a draft, for a post published immediately, and for a post that is paused in the queue or waits for approval before it gets a slot.
             */
            scheduled_at: string | null;
            /** @description The time zone to show that time in; null if none was set. */
            timezone: string | null;
            /** @description Its queue item; null if it is not in the queue. */
            queue_item_id: string | null;
        };
        /** @description When to publish. A post is a draft by default. */
        PostScheduleRequest: {
            /**
             * When
             * @description `draft` saves it, `at` publishes it at `scheduled_at`, `now` publishes it immediately, `queue` adds it to the end of the queue, `next_slot` publishes it at the first free slot.
             * @enum {string}
             */
            mode: "draft" | "at" | "now" | "queue" | "next_slot";
            /**
             * Scheduled Time
             * @description When to publish. Required with `at`, refused otherwise.
             */
            scheduled_at?: components["schemas"]["ScheduledAt"];
            /**
             * Time Zone
             * @description The time zone to show that time in. It is stored and returned, and does not affect `scheduled_at`.
             */
            timezone?: components["schemas"]["TimeZone"];
        };
        /** @description A post was scheduled. */
        PostScheduledEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.scheduled";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /**
         * @description The source of a post.
         * @example api
         * @enum {string}
         */
        PostSource: "app" | "api" | "zapier" | "feed" | "ai" | "workflow";
        /**
         * @description The status of a post. `published`, `partial` and `failed` are final. A post is `partial` if some of its targets are
         *     live and others are not.
         * @example scheduled
         * @enum {string}
         */
        PostStatus: "draft" | "pending_approval" | "rejected" | "scheduled" | "queued" | "publishing" | "published" | "partial" | "failed";
        /** @description One connection that a post is published through, and the result. */
        PostTarget: {
            id: components["schemas"]["PostTargetId"];
            connection_id: components["schemas"]["ConnectionId"];
            /** @description The name of the connection when it was chosen. */
            connection_name: string;
            network: components["schemas"]["Network"] | (string & {});
            /** @description The text for this connection only; null if the post's own text is used. */
            content: string | null;
            /** @description The media for this connection only; null if the post's own media are used. */
            media: components["schemas"]["PostMedia"][] | null;
            /**
             * Format: date-time
             * @description When it is published through this connection; null if at the post's own time.
             */
            scheduled_at: string | null;
            options: components["schemas"]["NetworkOptions"];
            status: components["schemas"]["PostTargetStatus"] | (string & {});
            /** @description Id of the live post on its network; null until it is live. */
            external_id: string | null;
            /**
             * Format: uri
             * @description Address of the live post; null until it is live.
             */
            external_url: string | null;
            /**
             * Format: date-time
             * @description When it went live; null until then.
             */
            published_at: string | null;
            /** @description Why it could not be published; null unless `status` is `failed`. */
            error: components["schemas"]["PublishError"] | null;
            /** @description What the network takes in a lesser form. */
            warnings: components["schemas"]["Finding"][];
        };
        /** @description The figures of a post on one network. */
        PostTargetAnalytics: {
            post_id: components["schemas"]["PostId"];
            target_id: components["schemas"]["PostTargetId"];
            connection_id: components["schemas"]["ConnectionId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description Id of the live post on its network. */
            external_id: string | null;
            /** @description When it went live. */
            published_at: components["schemas"]["Timestamp"];
            sync_status: components["schemas"]["SyncStatus"] | (string & {});
            /**
             * Format: date-time
             * @description When the network last reported figures; null until it has.
             */
            updated_at: string | null;
            /** @description Its figures; null until the network reports them. */
            metrics: components["schemas"]["PostFigures"] | null;
        };
        /** @description One target of a post could not be published. */
        PostTargetFailedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.target.failed";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["PostTargetOutcome"];
        };
        /**
         * @description Id of a target.
         * @example target_01jd7qz6z1a2b3c4d5e6
         */
        PostTargetId: string;
        /** @description The result of publishing one target of a post. */
        PostTargetOutcome: {
            post_id: components["schemas"]["PostId"];
            /** @description The caller's own reference for the post; null if there is none. */
            external_ref: string | null;
            target: components["schemas"]["PostTarget"];
        };
        /** @description One target of a post is live. */
        PostTargetPublishedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.target.published";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["PostTargetOutcome"];
        };
        /** @description A connection to publish through, and its differences from the post. */
        PostTargetRequest: {
            connection_id: components["schemas"]["ConnectionId"];
            /** @description The text for this connection only. */
            content?: string | null;
            /** @description The media for this connection only. */
            media?: components["schemas"]["PostMediaRequest"][] | null;
            /** @description When to publish through this connection, if not at the post's own time. For a post with the mode `now`, such a target follows at its time; a draft stores it. */
            scheduled_at?: components["schemas"]["ScheduledAt"] | null;
            options?: components["schemas"]["NetworkOptions"];
        };
        /**
         * @description The status of one target of a post.
         * @example pending
         * @enum {string}
         */
        PostTargetStatus: "pending" | "publishing" | "published" | "failed" | "awaiting_user_action" | "skipped";
        /** @description One part of a thread, after the post itself. */
        PostThreadPart: {
            /** @description The text; empty if there is none. */
            content: string;
            /** @description Images and videos, in display order. */
            media: components["schemas"]["PostMedia"][];
        };
        /** @description One part of a thread, after the post itself. */
        PostThreadPartRequest: {
            /** @description The text. */
            content: string;
            /** @description Images and videos, in display order. */
            media?: components["schemas"]["PostMediaRequest"][];
        };
        /** @description A post was changed. */
        PostUpdatedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post.updated";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Post"];
        };
        /** @description Whether a post could be published as it is. */
        PostValidation: {
            /** @description Whether every network would accept it. */
            valid: boolean;
            /** @description One for each connection. */
            results: components["schemas"]["PostValidationResult"][];
        };
        /** @description Whether a post could be published as it is. */
        PostValidationEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["PostValidation"];
        };
        /** @description Whether a post could be published through one connection. */
        PostValidationResult: {
            connection_id: components["schemas"]["ConnectionId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description Whether the network would accept it. */
            valid: boolean;
            length: components["schemas"]["TextLength"];
            /** @description What the network would refuse. */
            errors: components["schemas"]["Finding"][];
            /** @description What the network would change, or what sources disagree about. */
            warnings: components["schemas"]["Finding"][];
        };
        /** @description The totals of an earlier range of the same length. */
        PreviousFigures: {
            start_date: components["schemas"]["CalendarDate"];
            end_date: components["schemas"]["CalendarDate"];
            /** @description How often it was displayed. */
            impressions: number;
            /** @description How often it was viewed. */
            views: number;
            /** @description How often it was clicked to open the shop. */
            clicks: number;
            /** @description How often a product was then added to the cart. */
            add_to_cart: number;
            /** @description How many orders resulted from it. */
            orders: number;
            /** @description The total value of the orders, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 if there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 if there are no views. */
            cvr: number;
            /** @description Likes and other reactions; null if no network reports them. */
            likes: number | null;
            /** @description Comments and replies; null if no network reports them. */
            comments: number | null;
            /** @description Shares, reposts and quotes; null if no network reports them. */
            shares: number | null;
            /** @description How often it was saved; null if no network reports it. */
            saves: number | null;
            /** @description How many accounts saw it, each counted once a day; null if no network reports it. */
            reach: number | null;
            /** @description (Likes + comments + shares + saves) ÷ impressions × 100, with two decimals; 0 if there are no impressions, null if no network reports any of the four. */
            engagement_rate: number | null;
            /** @description Followers of the accounts at the end of the range; null if no network reports them. */
            followers: number | null;
            /** @description Posts that went live in the range. */
            posts: number;
        };
        /** @description Why a network did not publish a target. This is data, never an HTTP error. */
        PublishError: {
            /**
             * @description The reason, as a stable code for programs.
             * @example TOKEN_EXPIRED
             */
            code: string;
            /** @description The category of the reason. */
            category: ("auth_expired" | "user_content" | "user_abuse" | "account_issue" | "platform_rejected" | "platform_error" | "system_error" | "unknown") | (string & {});
            /** @description Where the cause lies: with the user, with the network (`platform`), or here (`system`). */
            source: ("user" | "platform" | "system") | (string & {});
            /** @description Whether the same post may succeed later, unchanged. */
            retryable: boolean;
            /** @description What happened, as a message for people. */
            message: string;
        };
        /** @description What to publish, and where to send the result. */
        PublishPostRequest: {
            /** @description The targets to publish. Defaults to all of them. */
            target_ids?: components["schemas"]["PostTargetId"][];
            /**
             * Format: uri
             * @description URL that receives one event with the result of publishing. The event is not signed, so get the post before you act on it.
             */
            callback_url?: string | null;
        };
        /** @description A post that waits for a slot. Items get the next free slots in their order: a post is never published through a connection before a post that is ahead of it. A slot fits if its windows apply to every connection of the post. */
        QueueItem: {
            id: components["schemas"]["QueueItemId"];
            post_id: components["schemas"]["PostId"];
            /** @description Its position in the whole queue, from 1. */
            position: number;
            status: components["schemas"]["QueueItemStatus"] | (string & {});
            /**
             * Format: date-time
             * @description Its current slot; null while it is paused.
             */
            scheduled_at: string | null;
            /** @description The connections that the post is published through. */
            connection_ids: components["schemas"]["ConnectionId"][];
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One item of the queue. */
        QueueItemEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["QueueItem"];
        };
        /**
         * @description Id of a queue item.
         * @example item_01jd7t2b4d6f8h1j3k5m
         */
        QueueItemId: string;
        /** @description A page of the queue. */
        QueueItemListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The items, in their order. */
            data: components["schemas"]["QueueItem"][];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["QueueState"];
        };
        /**
         * @description What the item waits for:
         *
         *     - `waiting`: its slot.
         *     - `held`: the queue, which is paused completely or for one of its connections, or windows that fit it.
         * @enum {string}
         */
        QueueItemStatus: "waiting" | "held";
        /**
         * @description A position in the queue, from 1. A number beyond the end means the end.
         * @example first
         */
        QueuePosition: ("first" | "last") | number;
        /** @description Whether the queue is paused. */
        QueueState: {
            /** @description Whether the whole queue is paused. */
            paused: boolean;
            /** @description The connections for which it is also paused. */
            paused_connection_ids: components["schemas"]["ConnectionId"][];
        };
        /** @description Whether the queue is paused. */
        QueueStateEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["QueueState"];
        };
        /**
         * @description How many requests a key may make. Null means no limit.
         * @example {
         *       "per_minute": 60,
         *       "per_day": 10000
         *     }
         */
        RateLimits: {
            /** @description Requests in any period of 60 seconds. */
            per_minute: number | null;
            /** @description Requests in a UTC day. */
            per_day: number | null;
        };
        /** @description The limits of a key. The limits of the plan apply as well. */
        RateLimitsRequest: {
            /** @description Requests in any period of 60 seconds. Defaults to 60 for a new key. */
            per_minute?: number;
            /** @description Requests in a UTC day. Defaults to 10,000 for a new key. */
            per_day?: number;
        };
        /** @description Confirms that the current secret may stop working. */
        RegenerateApiKeyRequest: {
            /**
             * @description Must be true; anything else gets 400 `CONFIRMATION_REQUIRED`, with the question to ask.
             * @default false
             */
            confirm?: boolean;
        };
        /** @description Why the post is rejected. */
        RejectPostRequest: {
            /** @description What should change. */
            note: string;
            /** @description The `approval.sequence` of the post that the approver has seen. The decision applies only to that version. */
            sequence?: number;
        };
        /** @description Counted requests, including errors. */
        RequestCount: number;
        /**
         * @description Id of the request. Include it when you ask for support.
         * @example req_01jd7rahx4b6d8f2h5k9
         */
        RequestId: string;
        /** @description What to retry. */
        RetryPostRequest: {
            /** @description The failed targets to retry. Defaults to all whose error is retryable. */
            target_ids?: components["schemas"]["PostTargetId"][];
        };
        /** @description Why the key is revoked. */
        RevokeApiKeyRequest: {
            /** @description Kept in the audit log. */
            reason?: string;
        };
        /**
         * @description What a member may do in a company. Keys are managed by `admin` and `account_admin`.
         * @example admin
         * @enum {string}
         */
        Role: "member" | "admin" | "account_admin";
        /** @description How to replace a key with a new one. */
        RotateApiKeyRequest: {
            /**
             * @description Seconds for which the old key keeps working; at least 3,600 if a key rotates itself.
             * @default 86400
             */
            overlap_seconds?: number;
            /** @description Days until the new key expires; null for never. By default the new key expires when the old one would have. Refused if a key rotates itself. */
            expires_in_days?: number | null;
        };
        /** @description How long both secrets are used. */
        RotateWebhookSecretRequest: {
            /**
             * @description Seconds for which events are also signed with the old secret; 0 ends it immediately.
             * @default 86400
             */
            overlap_seconds?: number;
        };
        /** @description The new key of a rotation with its secret, which is shown only this once, and the key that it replaces. */
        RotatedApiKey: {
            /** @description The whole new token, sent as `Authorization: Bearer <token>`. Store it now: it cannot be shown again. */
            secret: string;
            /** @description The old key with the status `rotating`. It works until its `expires_at`. */
            replaced_key: components["schemas"]["ApiKey"];
            id: components["schemas"]["ApiKeyId"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            name: components["schemas"]["ApiKeyName"];
            /** @description The same as `name`. */
            label: components["schemas"]["ApiKeyName"];
            /** @description What the key is for; null if it is not set. */
            description: string | null;
            kind: components["schemas"]["ApiKeyKind"] | (string & {});
            /** @description The workspace that the key acts for; null for company and agency keys. */
            workspace_id: string | null;
            status: components["schemas"]["ApiKeyStatus"] | (string & {});
            scopes: components["schemas"]["ScopesOutput"];
            /** @description The key's own limits. The limits of the plan apply as well. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /** @description The secret with all but its first characters hidden. The length reveals nothing. Only on company keys. */
            masked_secret?: string;
            /**
             * Format: date-time
             * @description When it was last used successfully; null until then.
             */
            last_used_at: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description Who created it; null if nobody did, as for keys in the demo data. */
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When it expires; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted if it is not used; null if idle keys are kept, or if the key ends earlier.
             */
            scheduled_deletion_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null if it was not.
             */
            revoked_at: string | null;
            /** @description Id of the key that this one replaced by rotation; null if there is none. */
            replaces: string | null;
        };
        /** @description The new key of a rotation, and the old one. */
        RotatedApiKeyEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["RotatedApiKey"];
        };
        /** @description Days without slots, including the first and the last, in the schedule's time zone. */
        ScheduleBlackout: {
            start_date: components["schemas"]["ScheduleDate"];
            end_date: components["schemas"]["ScheduleDate"];
            /** @description The reason; null if it is not set. */
            reason: string | null;
        };
        /** @description Days without slots, including the first and the last; 366 at most. */
        ScheduleBlackoutRequest: {
            start_date: components["schemas"]["ScheduleDate"];
            end_date: components["schemas"]["ScheduleDate"];
            /** @description The reason. */
            reason?: string | null;
        };
        /**
         * Format: date
         * @description A day, in the time zone of the schedule.
         * @example 2026-12-24
         */
        ScheduleDate: string;
        /** @description When to publish. */
        SchedulePostRequest: {
            /**
             * @description `at` publishes it at `scheduled_at` (the default), `queue` adds it to the end of the queue, `next_slot` publishes it at the first free slot.
             * @enum {string}
             */
            mode?: "at" | "queue" | "next_slot";
            /** @description When to publish. Required with `at`, refused with `queue` and `next_slot`. */
            scheduled_at?: components["schemas"]["ScheduledAt"];
            /** @description The time zone to show that time in. It is stored and returned, and does not affect `scheduled_at`. */
            timezone?: components["schemas"]["TimeZone"];
        };
        /** @description A time at which a post can be published. */
        ScheduleSlot: {
            at: components["schemas"]["Timestamp"];
            timezone: components["schemas"]["TimeZone"];
            /** @description Whether a scheduled or queued post is published then, through the requested connection or through any. */
            taken: boolean;
            /** @description The connections that the slot applies to; empty means all of them. */
            connection_ids: components["schemas"]["ConnectionId"][];
        };
        /** @description The next slots. */
        ScheduleSlotListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The slots, earliest first; empty if there are no windows. */
            data: components["schemas"]["ScheduleSlot"][];
        };
        /** @description A time of the week at which posts are published: one slot at `time`, or slots from `start` on, `interval_minutes` apart, as long as they are before `end`. */
        ScheduleWindow: {
            id: components["schemas"]["ScheduleWindowId"];
            day_of_week: components["schemas"]["DayOfWeek"];
            /** @description The time of its first slot; null for a window with a single time. */
            start: string | null;
            /** @description The time before which its last slot is, `24:00` for the end of the day; null for a window with a single time. */
            end: string | null;
            /** @description The time of its only slot; null for a window with a start and an end. */
            time: string | null;
            /** @description Minutes between its slots; null for a window with a single time. */
            interval_minutes: number | null;
            connection_ids: components["schemas"]["WindowConnectionIds"];
        };
        /**
         * @description Id of a posting window.
         * @example window_01jd7s9a1c3e5g7i9k2m
         */
        ScheduleWindowId: string;
        /** @description A window: either `time`, or `start` and `end`. You can send a window back exactly as you received it. */
        ScheduleWindowRequest: {
            /** @description Ignored. An unchanged window keeps its id. */
            id?: components["schemas"]["ScheduleWindowId"];
            day_of_week: components["schemas"]["DayOfWeek"];
            /**
             * @description The time of its first slot.
             * @example 09:00
             */
            start?: string | null;
            /**
             * @description The time before which its last slot is; `24:00` is the end of the day.
             * @example 17:00
             */
            end?: string | null;
            /** @description The time of its only slot. */
            time?: string | null;
            /** @description Minutes between its slots. Defaults to 60; refused together with `time`. */
            interval_minutes?: number | null;
            connection_ids?: components["schemas"]["WindowConnectionIds"];
        };
        /** @description The posting windows of a workspace, and the days on which nothing is published. */
        ScheduleWindows: {
            timezone: components["schemas"]["TimeZone"];
            /** @description The windows. Two for the same connection never overlap. */
            windows: components["schemas"]["ScheduleWindow"][];
            /** @description The days on which nothing is published. */
            blackouts: components["schemas"]["ScheduleBlackout"][];
            /**
             * Format: date-time
             * @description When the set last changed; null if nobody has set it yet.
             */
            updated_at: string | null;
        };
        /** @description The posting windows of a workspace. */
        ScheduleWindowsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ScheduleWindows"];
        };
        /**
         * @description A point in time within the next 365 days, as RFC 3339 with an offset, or as a local time in a named zone.
         * @example 2026-12-01T09:00:00+01:00
         */
        ScheduledAt: string | components["schemas"]["LocalTime"];
        /**
         * @description The name of a permission of a key. A write scope never implies the read scope.
         * @example posts:write
         * @enum {string}
         */
        Scope: "posts:read" | "posts:write" | "posts:delete" | "posts:approve" | "media:read" | "media:upload" | "queue:read" | "queue:write" | "schedule:read" | "schedule:write" | "analytics:read" | "connections:read" | "connections:write" | "brands:read" | "brands:write" | "feeds:read" | "feeds:write" | "ai:generate" | "webhooks:manage" | "notifications:read" | "workflows:read" | "workflows:write" | "links:read" | "links:write" | "forms:read" | "contacts:read" | "contacts:write" | "workspaces:read" | "workspaces:write" | "keys:rotate" | "logs:read";
        /** @description A scope and what it allows. */
        ScopeInfo: {
            scope: components["schemas"]["Scope"] | (string & {});
            /**
             * @description The noun before the colon.
             * @example media
             */
            resource: string;
            /** @description Whether the scope allows reading, writing, or a specific action. */
            access: ("read" | "write" | "action") | (string & {});
            /** @description What the scope allows, in one sentence. */
            description: string;
            /** @description Scopes that it implies. */
            implies: (components["schemas"]["Scope"] | (string & {}))[];
            /**
             * @description The presets that it is part of:
             *
             *     - `publishing`: the scopes for publishing posts with media.
             *     - `reporting`: the scopes for reading analytics.
             */
            presets: (("publishing" | "reporting") | (string & {}))[];
        };
        /** @description All scopes. */
        ScopeListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The scopes, in display order. */
            data: components["schemas"]["ScopeInfo"][];
        };
        /**
         * @description The scopes of the key.
         * @example [
         *       "posts:read",
         *       "posts:write",
         *       "media:upload"
         *     ]
         */
        Scopes: components["schemas"]["Scope"][];
        /**
         * @description The scopes of the key.
         * @example [
         *       "posts:read",
         *       "posts:write",
         *       "media:upload"
         *     ]
         */
        ScopesOutput: (components["schemas"]["Scope"] | (string & {}))[];
        /** @description Who is logged in, and what they can reach. */
        Session: {
            expires_at: components["schemas"]["Timestamp"];
            member: components["schemas"]["Member"];
            company: components["schemas"]["Company"];
            /** @description The workspaces of the company. */
            workspaces: components["schemas"]["Workspace"][];
        };
        /** @description The current session. */
        SessionEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Session"];
        };
        /** @description A new session. The token is shown only this once. */
        SessionWithToken: {
            /** @description Send it as `Authorization: Bearer <token>`. */
            token: string;
            expires_at: components["schemas"]["Timestamp"];
            member: components["schemas"]["Member"];
        };
        /** @description A new session. */
        SessionWithTokenEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["SessionWithToken"];
        };
        /** @description Whether to pause or resume the queue. */
        SetQueueStateRequest: {
            /** @description True pauses the queue, false resumes it at the next free slots. */
            paused: boolean;
            /** @description The connection to pause or resume. Defaults to the whole queue. */
            connection_id?: components["schemas"]["ConnectionId"];
        };
        /** @description The whole set. Windows that you leave out are removed. */
        SetScheduleWindowsRequest: {
            timezone: components["schemas"]["TimeZone"];
            /** @description The windows. Two for the same connection must not overlap. */
            windows?: components["schemas"]["ScheduleWindowRequest"][];
            /** @description The days on which nothing is published. */
            blackouts?: components["schemas"]["ScheduleBlackoutRequest"][];
            /**
             * Format: date-time
             * @description Ignored, so that you can send a set back as you received it.
             */
            updated_at?: string | null;
        };
        /**
         * @description The severity of a broken rule:
         *
         *     - `error`: the network will refuse the post.
         *     - `warning`: the network may refuse it, or sources disagree.
         *     - `info`: for information.
         * @enum {string}
         */
        Severity: "error" | "warning" | "info";
        /**
         * @description Views and purchases.
         * @example {
         *       "impressions": 12450,
         *       "views": 3280,
         *       "clicks": 412,
         *       "add_to_cart": 87,
         *       "orders": 23,
         *       "revenue": 1847.5,
         *       "ctr": 12.56,
         *       "cvr": 0.7
         *     }
         */
        ShopFigures: {
            /** @description How often it was displayed. */
            impressions: number;
            /** @description How often it was viewed. */
            views: number;
            /** @description How often it was clicked to open the shop. */
            clicks: number;
            /** @description How often a product was then added to the cart. */
            add_to_cart: number;
            /** @description How many orders resulted from it. */
            orders: number;
            /** @description The total value of the orders, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 if there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 if there are no views. */
            cvr: number;
        };
        /**
         * @description The figure to sort by. Rows with equal values are sorted by id.
         * @example views
         * @enum {string}
         */
        ShopSort: "views" | "clicks" | "impressions" | "add_to_cart" | "orders" | "revenue" | "title" | "created_at";
        /**
         * @description Whether the shop shows it.
         * @example active
         * @enum {string}
         */
        ShopStatus: "active" | "inactive";
        /**
         * @description Sort ascending (`asc`) or descending (`desc`).
         * @example desc
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /** @description The network to connect, and where to send the account's owner afterwards. */
        StartConnectionRequest: {
            /**
             * @description A network from `listNetworks`; any other gets 422 `UNSUPPORTED_NETWORK`.
             * @example facebook
             */
            network: string;
            /**
             * @description The brand of the new connection. Defaults to the default brand of the workspace.
             * @example brand_acme
             */
            brand_id?: string;
            /**
             * Format: uri
             * @description A page of your application. The account's owner is sent there with `state` and `code` in the query, or with `state` and `error=access_denied` after a refusal.
             * @example https://acme.test/connected
             */
            redirect_url: string;
            /** @description A connection to renew, instead of creating a new one. */
            reconnect_connection_id?: string;
        };
        /** @description Whom to ask for approval, and a note for them. */
        SubmitPostRequest: {
            /** @description Who may decide, instead of the approvers of the post or the workspace: ids of keys or members. */
            approver_ids?: components["schemas"]["ApproverIds"];
            /** @description A note for the approvers. */
            note?: string | null;
        };
        /**
         * @description True on every successful response.
         * @constant
         */
        Success: true;
        /**
         * @description Whether the network has reported figures yet. `pending` lasts for five minutes after a post goes live.
         * @example synced
         * @enum {string}
         */
        SyncStatus: "pending" | "synced";
        /** @description The event to send. */
        TestWebhookRequest: {
            /** @default webhook.test */
            event?: components["schemas"]["EventType"];
        };
        /** @description The length of a text as one network counts it. */
        TextLength: {
            /** @description The actual length. */
            count: number;
            /** @description The maximum length. */
            limit: number;
            counting: components["schemas"]["Counting"] | (string & {});
        };
        /** @description What a network accepts as text. */
        TextRules: {
            /** @description The maximum length, counted as `counting` says. */
            limit: number;
            counting: components["schemas"]["Counting"] | (string & {});
            /** @description Maximum number of UTF-8 bytes, in addition to `limit`; null if there is no such limit. */
            byte_limit: number | null;
            /** @description A length above which some sources expect a refusal; longer texts get a warning. Null if there is none. */
            warn_above: number | null;
            /** @description The limit for a post with images; null if it is `limit`. */
            limit_with_images: number | null;
            /** @description The limit for a post with a video; null if it is `limit`. */
            limit_with_videos: number | null;
            /** @description The limit for a post with the option `article`; null if the network has none. */
            limit_with_article: number | null;
            /** @description The length that each link counts as; null if it counts with its real length. */
            url_length: number | null;
            /** @description Whether a mention counts without its server: `@acme@example.social` as `@acme`. */
            has_short_mentions: boolean;
        };
        /**
         * @description The name of a time zone in the IANA database.
         * @example Europe/Berlin
         */
        TimeZone: string;
        /**
         * Format: date-time
         * @description A point in time in UTC, RFC 3339 with milliseconds.
         * @example 2026-11-23T09:00:00.000Z
         */
        Timestamp: string;
        /** @description What a network accepts as a title. */
        TitleRules: {
            /** @description Whether the network requires one. */
            required: boolean;
            /** @description Maximum number of Unicode code points. */
            limit: number;
        };
        /**
         * @description The tone of a text.
         * @example friendly
         * @enum {string}
         */
        Tone: "professional" | "casual" | "friendly" | "enthusiastic" | "informative";
        /** @description A link that redirects to a URL and counts its clicks. */
        TriggerLink: {
            id: components["schemas"]["TriggerLinkId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Display name. */
            name: string;
            /**
             * Format: uri
             * @description The URL that it redirects to.
             */
            redirect_to: string;
            /**
             * @description Its identifier in its URL, never reused for another link.
             * @example 7f3b9c1d5e2a8046
             */
            field_key: string;
            /**
             * Format: uri
             * @description Its own URL, to use in messages. If its query has `contact_id`, a click counts for that contact.
             */
            url: string;
            /** @description Number of clicks. Prefetching does not count. */
            clicks: number;
            created_at: components["schemas"]["Timestamp"];
            /** @description When its name or its target URL last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A trigger link was clicked. */
        TriggerLinkClick: {
            /**
             * @description Id of the click.
             * @example click_01jd7s9s2u4w6y8a1c3e
             */
            id: string;
            link_id: components["schemas"]["TriggerLinkId"];
            /** @description The contact in the URL; null if there is none, or none in this workspace. */
            contact_id: string | null;
            clicked_at: components["schemas"]["Timestamp"];
            /**
             * Format: uri
             * @description The page that contained the link, without its query; null if the browser did not send it.
             */
            referrer: string | null;
        };
        /** @description A page of clicks. */
        TriggerLinkClickListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The clicks, newest first. */
            data: components["schemas"]["TriggerLinkClick"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A trigger link was clicked. */
        TriggerLinkClickedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "trigger_link.clicked";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["TriggerLinkClick"];
        };
        /** @description One trigger link. */
        TriggerLinkEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["TriggerLink"];
        };
        /**
         * @description Id of a trigger link.
         * @example link_01jd7s7q9s2u4w6y8a1c
         */
        TriggerLinkId: string;
        /** @description A page of trigger links. */
        TriggerLinkListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The trigger links, newest first. */
            data: components["schemas"]["TriggerLink"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The fields to change. Fields that you leave out stay unchanged. */
        UpdateApiKeyRequest: {
            name?: components["schemas"]["ApiKeyName"];
            /** @description What the key is for. Null clears it. */
            description?: string | null;
            /** @description The scopes to keep. You cannot add scopes that the key does not have. */
            scopes?: components["schemas"]["Scopes"];
            /** @description Days from now until the key expires; null for never. */
            expires_in_days?: number | null;
            rate_limit?: components["schemas"]["RateLimitsRequest"];
            allowed_origins?: components["schemas"]["AllowedOrigins"];
            allowed_ips?: components["schemas"]["AllowedIps"];
        };
        /** @description The fields of a brand to change. Fields that you leave out stay unchanged. */
        UpdateBrandRequest: {
            /** @description Display name. */
            name?: string;
            /**
             * Format: email
             * @description Public e-mail address.
             */
            email?: string | null;
            /**
             * Format: uri
             * @description Public website.
             */
            website?: string | null;
            timezone?: components["schemas"]["TimeZone"];
            /** @description Two-letter ISO 3166-1 code. */
            country?: string | null;
            /**
             * @description Makes it the default brand, in place of the current one.
             * @constant
             */
            is_default?: true;
        };
        /** @description The fields to change. Fields that you leave out stay unchanged. */
        UpdateCompanyRequest: {
            /** @description The settings to change. */
            settings?: {
                /** @description Whether its company and agency keys are deleted if they are not used. */
                idle_deletion?: boolean;
            };
        };
        /** @description The fields of a connection to change. Fields that you leave out stay unchanged. */
        UpdateConnectionRequest: {
            /** @description Its new brand. */
            brand_id?: string;
            /** @description Turns publishing through it off or on. A target that falls due while it is off fails with the category `account_issue`. */
            disabled?: boolean;
            default_options?: components["schemas"]["DefaultOptions"];
        };
        /** @description The fields to change. Fields that you leave out stay unchanged. An e-mail address or a phone number must remain. */
        UpdateContactRequest: {
            /**
             * Format: email
             * @description E-mail address. Case is ignored. Null removes it.
             */
            email?: string | null;
            /** @description Phone number. Spaces, dots, hyphens and parentheses are ignored. Null removes it. */
            phone?: string | null;
            /** @description Display name. Null removes it. */
            name?: string | null;
            /** @description All tags of the contact. They replace the existing ones. */
            tags?: components["schemas"]["ContactTags"];
            custom_fields?: components["schemas"]["CustomFieldsChange"];
            /** @description Where the contact came from. Null removes it. */
            source?: string | null;
        };
        /** @description The fields to change. Fields that you leave out stay unchanged. */
        UpdateFeedRequest: {
            /**
             * Format: uri
             * @description URL of an RSS, Atom, RDF or JSON feed. It must be a public `https` URL, unless the server allows others.
             * @example https://acme.test/blog/feed.xml
             */
            url?: string;
            /** @description Display name. */
            name?: string;
            /** @description The connections that its posts are published through. */
            connection_ids?: components["schemas"]["ConnectionId"][];
            /** @description The text of a post. `{title}`, `{link}` and `{summary}` are replaced by those of the item. The summary is shortened to fit the network's limit. */
            template?: string;
            mode?: components["schemas"]["FeedMode"];
            backfill?: components["schemas"]["FeedBackfill"];
            ai?: components["schemas"]["FeedAiRequest"];
            /** @description Whether posts from the feed need approval. */
            require_approval?: boolean;
            /** @description Maximum number of posts for each UTC day; null for no limit. Further items wait. */
            max_per_day?: number | null;
            filter?: components["schemas"]["FeedFilterRequest"];
            /** @description Whether to check it for new items. Items that appear while it is off are posted when it is turned on again. */
            active?: boolean;
        };
        /** @description The fields of a media item to change. Fields that you leave out stay unchanged. */
        UpdateMediaRequest: {
            /** @description Alternative text for people who cannot see the media. Null removes it. */
            alt_text?: string | null;
            /** @description Title in the library. Null removes it. */
            title?: string | null;
        };
        /** @description The new role of a member. */
        UpdateMemberRoleRequest: {
            role: components["schemas"]["Role"];
        };
        /** @description The fields to change. Fields that you leave out stay unchanged. `targets` and `social_profile_ids` replace all targets. */
        UpdatePostRequest: {
            /**
             * Content
             * @description The text. Each network counts its length differently; use `validatePost` to check.
             * @example Rocket skates are back in stock.
             */
            content?: string;
            /**
             * Title
             * @description The title, for networks that support one.
             */
            title?: string | null;
            /**
             * Link
             * @description A page to link to.
             */
            link?: components["schemas"]["PostLinkRequest"] | null;
            /**
             * Media
             * @description Images and videos, in display order. Needs the scope `media:upload`.
             */
            media?: components["schemas"]["PostMediaRequest"][];
            /**
             * Targets
             * @description The connections to publish through, each with its differences from the post.
             */
            targets?: components["schemas"]["PostTargetRequest"][];
            /**
             * Connections
             * @description The short form of `targets`: only ids of connections. Use one or the other.
             */
            social_profile_ids?: components["schemas"]["ConnectionId"][];
            /** Schedule */
            schedule?: components["schemas"]["PostScheduleRequest"];
            /**
             * Thread
             * @description The parts that follow the post, on networks that support threads.
             */
            thread?: components["schemas"]["PostThreadPartRequest"][];
            /**
             * First Comment
             * @description A comment to add below the post once it is live.
             */
            first_comment?: components["schemas"]["PostFirstCommentRequest"] | null;
            /**
             * Recurrence
             * @description How to repeat the post.
             */
            recurrence?: components["schemas"]["PostRecurrenceRequest"] | null;
            /** Approval */
            approval?: components["schemas"]["PostApprovalRequest"];
            /**
             * Shorten Links
             * @description Whether to shorten the links in its texts when it is published. By default links are not shortened.
             */
            shorten_links?: boolean;
            /**
             * Labels
             * @description Labels for finding the post again.
             */
            labels?: string[];
            /**
             * Notes
             * @description A note for the team. It is never published.
             */
            notes?: string | null;
            /**
             * External Reference
             * @description Your own reference for the post.
             */
            external_ref?: string | null;
            /**
             * Brand
             * @description The brand of the post.
             */
            brand_id?: string | null;
            /**
             * Callback URL
             * Format: uri
             * @description URL that receives one event with the result of publishing. The event is not signed, so get the post before you act on it.
             */
            callback_url?: string | null;
            /**
             * Allow Duplicate
             * @description Whether to make the change even if the same content was published through the same connection in the last 24 hours.
             */
            allow_duplicate?: boolean;
        };
        /** @description The fields to change. Fields that you leave out stay unchanged. */
        UpdateTriggerLinkRequest: {
            /** @description Display name. */
            name?: string;
            /**
             * Format: uri
             * @description The URL to redirect to: a complete web address without a user name or password.
             * @example https://acme.test/skates
             */
            redirect_to?: string;
        };
        /** @description The fields of a webhook to change. Fields that you leave out stay unchanged. */
        UpdateWebhookRequest: {
            /**
             * Format: uri
             * @description URL that receives events by POST. It must be a public `https` URL, unless the server allows others.
             */
            url?: string;
            /** @description The events to send. They replace the existing ones. */
            events?: components["schemas"]["EventType"][];
            /** @description Only events of posts through these connections. They replace the existing ones. If the list is empty, all events are sent. */
            connection_ids?: components["schemas"]["ConnectionId"][];
            /** @description Display name of the webhook. */
            name?: string | null;
            /** @description Whether events are sent. `true` enables a disabled webhook again and resets its failure count; `false` disables it and cancels its pending deliveries. */
            active?: boolean;
        };
        /** @description The fields to change. Fields that you leave out stay unchanged. */
        UpdateWorkspaceRequest: {
            /** @description Display name. */
            name?: string;
            /** @description The default time zone of its schedule and its brands. */
            timezone?: components["schemas"]["TimeZone"];
            /** @description The settings to change. */
            settings?: {
                /** @description Whether posts must be approved by somebody else before they are published. */
                approval_required?: boolean;
                approver_ids?: components["schemas"]["ApproverIds"];
                /** @description Whether its keys are deleted if they are not used. */
                idle_deletion?: boolean;
            };
        };
        /**
         * @description Id of a multipart upload.
         * @example upload_01jd7t4f6h8j1k3m5n7p
         */
        UploadId: string;
        /** @description One file and its details. */
        UploadMediaRequest: {
            /**
             * Format: binary
             * @description The file. Its type is read from its bytes, not from its name.
             */
            file: Blob;
            /** @description Alternative text for people who cannot see the media. */
            alt_text?: string;
            /** @description A title for the library. It is not published. */
            title?: string;
        };
        /** @description The contact to create or update. `email`, `phone` or both are required. Fields that you leave out stay unchanged. */
        UpsertContactRequest: {
            /**
             * Format: email
             * @description E-mail address that identifies the contact. Case is ignored.
             * @example wile@coyote.test
             */
            email?: string;
            /**
             * @description Phone number that identifies the contact if no contact has the e-mail address. Spaces, dots, hyphens and parentheses are ignored.
             * @example +49 30 901820
             */
            phone?: string;
            /** @description Display name. Null removes it. */
            name?: string | null;
            /** @description All tags of the contact. They replace the existing ones. */
            tags?: components["schemas"]["ContactTags"];
            custom_fields?: components["schemas"]["CustomFieldsChange"];
            /** @description Where the contact came from. Null removes it. */
            source?: string | null;
        };
        /** @description A contact, and whether it was created. */
        UpsertedContact: {
            /** @description Whether the request created it. */
            created: boolean;
            id: components["schemas"]["ContactId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: email
             * @description E-mail address in lower case; null if it is not known.
             */
            email: string | null;
            /** @description Phone number: `+` and digits (E.164), or only digits if the country is not known; null if there is no number. */
            phone: string | null;
            /** @description Display name; null if it is not known. */
            name: string | null;
            tags: components["schemas"]["ContactTags"];
            custom_fields: components["schemas"]["CustomFields"];
            /** @description Where the contact came from, such as the name of a form; null if it is not set. */
            source: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One contact, and whether it was created. */
        UpsertedContactEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["UpsertedContact"];
        };
        /** @description The usage of a key, and what it has left. */
        Usage: {
            start_date: components["schemas"]["CalendarDate"];
            end_date: components["schemas"]["CalendarDate"];
            interval: components["schemas"]["UsageInterval"] | (string & {});
            /** @description The current rate limit windows of the key; empty if it has none. */
            windows: components["schemas"]["UsageWindow"][];
            /** @description The usage for each day, week or month, oldest first, including those without requests. */
            periods: components["schemas"]["UsagePeriod"][];
        };
        /** @description The usage of a key. */
        UsageEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Usage"];
        };
        /**
         * @description The length of each period. Weeks begin on Monday.
         * @example day
         * @enum {string}
         */
        UsageInterval: "day" | "week" | "month";
        /** @description The usage of one period. */
        UsagePeriod: {
            start_date: components["schemas"]["CalendarDate"];
            requests: components["schemas"]["RequestCount"];
            errors: components["schemas"]["ErrorCount"];
        };
        /** @description How much of its daily limit a key has used. */
        UsageThreshold: {
            /**
             * @description The share of the limit that was reached, in percent.
             * @enum {integer}
             */
            percent: 80 | 100;
            /** @description Requests of the day when the threshold was reached. */
            used: number;
            /** @description The daily limit of the key. */
            limit: number;
            reset_at: components["schemas"]["Timestamp"];
            key: components["schemas"]["ApiKey"];
        };
        /** @description A key has used 80 % or 100 % of its daily requests. */
        UsageThresholdReachedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "usage.threshold_reached";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["UsageThreshold"];
        };
        /** @description The current state of a rate limit window. */
        UsageWindow: {
            /**
             * @description Its name, as in the `RateLimit-Policy` header.
             * @example minute
             */
            name: string;
            /** @description Maximum number of requests. */
            limit: number;
            /** @description Used requests. */
            used: number;
            /** @description Remaining requests. */
            remaining: number;
            /** @description When it has more room. */
            reset_at: components["schemas"]["Timestamp"];
        };
        /** @description The feed to read. */
        ValidateFeedRequest: {
            /**
             * Format: uri
             * @description URL of an RSS, Atom, RDF or JSON feed. It must be a public `https` URL, unless the server allows others.
             * @example https://acme.test/blog/feed.xml
             */
            url: string;
        };
        /** @description What a value has to be; what does not apply is left out. */
        ValueRules: {
            type: components["schemas"]["OptionType"] | (string & {});
            /** @description Whether the network refuses a post, or an object, without it. */
            required: boolean;
            /** @description The values of a choice. */
            choices?: string[];
            /** @description The least number. */
            minimum?: number;
            /** @description The greatest number. */
            maximum?: number;
            /** @description Unicode code points at most of a text, and of each text of a list. */
            max_length?: number;
            /** @description Items of a list at least. */
            min_items?: number;
            /** @description Items of a list at most. */
            max_items?: number;
        };
        /** @description A video in the shop and its figures. */
        VideoAnalytics: {
            id: components["schemas"]["VideoId"];
            /** @description Its title. */
            title: string;
            /**
             * Format: uri
             * @description A picture of it; null if there is none.
             */
            thumbnail_url: string | null;
            /** @description Its length in seconds. */
            duration: number;
            status: components["schemas"]["ShopStatus"] | (string & {});
            /** @description Products that can be bought from it. */
            product_count: number;
            created_at: components["schemas"]["Timestamp"];
            metrics: components["schemas"]["ShopFigures"];
        };
        /** @description The figures of a video. */
        VideoAnalyticsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["VideoAnalytics"];
            meta: components["schemas"]["AnalyticsRange"];
        };
        /** @description A page of videos. */
        VideoAnalyticsListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The videos, in the requested order. */
            data: components["schemas"]["VideoAnalytics"][];
            meta: components["schemas"]["AnalyticsRange"];
            pagination: components["schemas"]["NumberedPagination"];
        };
        /**
         * @description Id of a video in the shop.
         * @example video_rocketskates
         */
        VideoId: string;
        /** @description What a network accepts as a video. */
        VideoRules: {
            /** @description Maximum number of videos in a post. */
            max: number;
            /** @description More than this number gives a warning, because some sources name a lower limit; null if none does. */
            warn_above: number | null;
            /** @description MIME types. */
            formats: string[];
            /** @description Bytes at least for one video; null where no limit is known. */
            min_bytes: number | null;
            /** @description Maximum size of a video in bytes; null if no limit is known. */
            max_bytes: number | null;
            /** @description How large the picture may be; null where no limit is known. */
            dimensions: components["schemas"]["DimensionRules"] | null;
            /** @description Minimum length of a video in seconds; null if no limit is known. */
            min_seconds: number | null;
            /** @description Maximum length of a video in seconds; null if no limit is known. */
            max_seconds: number | null;
            /** @description Frames per second at least, held against the rate rounded to a whole number; null if no limit is known. */
            min_frame_rate: number | null;
            /** @description Frames per second at most, held against the rate rounded to a whole number; null if no limit is known. */
            max_frame_rate: number | null;
            /** @description Whether an image can be the cover of a video, as `thumbnail_media_id`. */
            has_cover: boolean;
        };
        /** @description A subscription to events, without its signing secret. */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: uri
             * @description URL that receives events by POST.
             */
            url: string;
            /** @description The events that are sent. */
            events: (components["schemas"]["EventType"] | (string & {}))[];
            /** @description Only events of posts through these connections are sent. If the list is empty, all events are sent. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description Display name of the webhook; null if it is not set. */
            name: string | null;
            /** @description `disabled` if somebody disabled it, after a 410 response, or after ten failures in a row. */
            status: ("active" | "disabled") | (string & {});
            /** @description Failures in a row. */
            failure_count: number;
            /** @description The last delivery attempt; null before the first. */
            last_delivery: components["schemas"]["LastDelivery"] | null;
            /**
             * Format: date-time
             * @description Until when events are also signed with the previous secret; null if they are not.
             */
            previous_secret_expires_at: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description The delivery of one event to one webhook, with the result of the last attempt. */
        WebhookDelivery: {
            id: components["schemas"]["DeliveryId"];
            event_id: components["schemas"]["EventId"];
            event: components["schemas"]["EventType"] | (string & {});
            /** @description Attempts so far; 0 before the first. */
            attempt: number;
            /** @description `pending` while there are attempts left, `failed` when there are none. */
            status: ("pending" | "delivered" | "failed") | (string & {});
            /** @description The HTTP status of the receiver's last response; null if there was none. */
            response_code: number | null;
            /** @description How long the last attempt took, in milliseconds; null before the first. */
            duration_ms: number | null;
            /**
             * Format: date-time
             * @description When the last attempt was made; null before the first.
             */
            at: string | null;
            /**
             * Format: date-time
             * @description When the next attempt is made; null if there is none.
             */
            next_attempt_at: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One delivery. */
        WebhookDeliveryEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["WebhookDelivery"];
        };
        /** @description A page of deliveries. */
        WebhookDeliveryListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The deliveries, newest first. */
            data: components["schemas"]["WebhookDelivery"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One webhook. */
        WebhookEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Webhook"];
        };
        /**
         * @description Id of a webhook.
         * @example webhook_01jd7r4t9b5d2f8g6h3k
         */
        WebhookId: string;
        /** @description A page of webhooks. */
        WebhookListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The webhooks, newest first. */
            data: components["schemas"]["Webhook"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A test that has been started. */
        WebhookTest: {
            delivery_id: components["schemas"]["DeliveryId"];
        };
        /** @description The data of a test event. */
        WebhookTestData: {
            webhook_id: components["schemas"]["WebhookId"];
            /** @description A message for people. */
            message: string;
        };
        /** @description A test that has been started. */
        WebhookTestEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["WebhookTest"];
        };
        /** @description A test event was requested. */
        WebhookTestEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "webhook.test";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["WebhookTestData"];
        };
        /** @description A webhook with its signing secret, which is shown only this once. */
        WebhookWithSecret: {
            /** @description The secret that signs events, in the format of Standard Webhooks. Store it now; it cannot be shown again. */
            signing_secret: string;
            id: components["schemas"]["WebhookId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: uri
             * @description URL that receives events by POST.
             */
            url: string;
            /** @description The events that are sent. */
            events: (components["schemas"]["EventType"] | (string & {}))[];
            /** @description Only events of posts through these connections are sent. If the list is empty, all events are sent. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description Display name of the webhook; null if it is not set. */
            name: string | null;
            /** @description `disabled` if somebody disabled it, after a 410 response, or after ten failures in a row. */
            status: ("active" | "disabled") | (string & {});
            /** @description Failures in a row. */
            failure_count: number;
            /** @description The last delivery attempt; null before the first. */
            last_delivery: components["schemas"]["LastDelivery"] | null;
            /**
             * Format: date-time
             * @description Until when events are also signed with the previous secret; null if they are not.
             */
            previous_secret_expires_at: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One webhook with its signing secret. */
        WebhookWithSecretEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["WebhookWithSecret"];
        };
        /**
         * @description A day of the week, as in RFC 5545.
         * @enum {string}
         */
        Weekday: "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";
        /** @description A widget in the shop and its figures. */
        WidgetAnalytics: {
            id: components["schemas"]["WidgetId"];
            /** @description Its title. */
            title: string;
            type: components["schemas"]["WidgetType"] | (string & {});
            status: components["schemas"]["ShopStatus"] | (string & {});
            /** @description Videos that it shows. */
            video_count: number;
            created_at: components["schemas"]["Timestamp"];
            metrics: components["schemas"]["ShopFigures"];
        };
        /** @description The figures of a widget. */
        WidgetAnalyticsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["WidgetAnalytics"];
            meta: components["schemas"]["AnalyticsRange"];
        };
        /** @description A page of widgets. */
        WidgetAnalyticsListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The widgets, in the requested order. */
            data: components["schemas"]["WidgetAnalytics"][];
            meta: components["schemas"]["AnalyticsRange"];
            pagination: components["schemas"]["NumberedPagination"];
        };
        /**
         * @description Id of a widget in the shop.
         * @example widget_homepage
         */
        WidgetId: string;
        /**
         * @description How a widget shows its videos.
         * @example carousel
         * @enum {string}
         */
        WidgetType: "carousel" | "story" | "floating" | "productpage";
        /** @description The connections that the window applies to; empty means all of them. */
        WindowConnectionIds: components["schemas"]["ConnectionId"][];
        /** @description An automation for contacts. It is created in the dashboard. */
        Workflow: {
            id: components["schemas"]["WorkflowId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Display name. */
            name: string;
            status: components["schemas"]["WorkflowStatus"] | (string & {});
            /** @description Increases by one each time the workflow is published. */
            version: number;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A contact was added to a workflow. */
        WorkflowEnrolledEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "workflow.enrolled";
            created_at: components["schemas"]["Timestamp"];
            workspace_id: components["schemas"]["WorkspaceId"];
            data: components["schemas"]["Enrollment"];
        };
        /**
         * @description Id of a workflow.
         * @example workflow_welcome
         */
        WorkflowId: string;
        /** @description A page of workflows. */
        WorkflowListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The workflows, newest first. */
            data: components["schemas"]["Workflow"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description `published` workflows accept contacts, `draft` ones do not.
         * @example published
         * @enum {string}
         */
        WorkflowStatus: "draft" | "published";
        /** @description The tenant that keys, posts and connections belong to. */
        Workspace: {
            id: components["schemas"]["WorkspaceId"];
            /** @description Display name. */
            name: string;
            kind: components["schemas"]["WorkspaceKind"] | (string & {});
            /** @description The default time zone of its schedule and its brands. */
            timezone: components["schemas"]["TimeZone"];
            company_id: components["schemas"]["CompanyId"];
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A workspace with its settings. */
        WorkspaceDetails: {
            id: components["schemas"]["WorkspaceId"];
            /** @description Display name. */
            name: string;
            kind: components["schemas"]["WorkspaceKind"] | (string & {});
            /** @description The default time zone of its schedule and its brands. */
            timezone: components["schemas"]["TimeZone"];
            company_id: components["schemas"]["CompanyId"];
            created_at: components["schemas"]["Timestamp"];
            settings: components["schemas"]["WorkspaceSettings"];
        };
        /** @description One workspace. */
        WorkspaceEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["WorkspaceDetails"];
        };
        /**
         * @description Id of a workspace.
         * @example ws_acme
         */
        WorkspaceId: string;
        /**
         * @description `location` if the workspace is a location of an agency.
         * @example workspace
         * @enum {string}
         */
        WorkspaceKind: "workspace" | "location";
        /** @description A page of workspaces. */
        WorkspaceListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The workspaces, newest first. */
            data: components["schemas"]["Workspace"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The settings of a workspace. */
        WorkspaceSettings: {
            /** @description Whether posts must be approved before they are published, by somebody who neither created nor submitted them. */
            approval_required: boolean;
            approver_ids: components["schemas"]["ApproverIds"];
            /** @description Whether its keys are deleted if they are not used. */
            idle_deletion: boolean;
        };
    };
    responses: {
        /** @description A service that the request depends on did not respond. */
        BadGateway: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request is malformed, or a required value is missing. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The current state does not allow it. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The caller is authenticated, but not allowed to do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Internal server error. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The response is not available in a format that the caller accepts. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The resource does not exist in this workspace. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The caller already has the current version. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is too large. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The plan's allowance is used up. */
        PaymentRequired: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The resource has changed since the caller retrieved it. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service is temporarily unavailable. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Too many requests. `Retry-After` says how long to wait. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The caller is not authenticated. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request is well-formed, but it cannot be carried out. */
        UnprocessableContent: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The type of the body, or of the file in it, is not supported. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the API key.
         * @example key_01jd7n5p8s2f6g9h4j7k
         */
        ApiKeyId: components["schemas"]["ApiKeyId"];
        /**
         * @description Id of the brand.
         * @example brand_acmelabs
         */
        BrandId: components["schemas"]["BrandId"];
        /**
         * @description Id of the connection.
         * @example conn_acmelinkedin
         */
        ConnectionId: components["schemas"]["ConnectionId"];
        /**
         * @description Id of the contact.
         * @example contact_01jd7s2k4m6p8r1t3v5x
         */
        ContactId: components["schemas"]["ContactId"];
        /**
         * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
         * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
         */
        Cursor: string;
        /**
         * @description Id of the delivery.
         * @example delivery_01jd7q2s8b3d7f1h4k6m
         */
        DeliveryId: components["schemas"]["DeliveryId"];
        /**
         * @description The last day, in UTC. Defaults to today.
         * @example 2026-11-23
         */
        EndDate: components["schemas"]["CalendarDate"];
        /**
         * @description Id of the feed.
         * @example feed_01jd8a2k4m6p8r1t3v5x
         */
        FeedId: components["schemas"]["FeedId"];
        /**
         * @description Id of the form.
         * @example form_newsletter
         */
        FormId: components["schemas"]["FormId"];
        /**
         * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
         * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
         * @example "v3"
         */
        IfMatch: string;
        /**
         * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
         * @example "v3"
         */
        IfNoneMatch: string;
        /**
         * @description Id of the job.
         * @example job_01jd7s5d7f9h1j3k5m7n
         */
        JobId: components["schemas"]["JobId"];
        /**
         * @description Maximum number of items on a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description Id of the media item.
         * @example media_01jd7qy2h6n4c8v1x3b5
         */
        MediaId: components["schemas"]["MediaId"];
        /**
         * @description Id of the member.
         * @example member_admin
         */
        MemberId: components["schemas"]["MemberId"];
        /**
         * @description Id of the notification.
         * @example notification_01jd7rc2m6p9t4w8y1z3
         */
        NotificationId: components["schemas"]["NotificationId"];
        /**
         * @description The number of the page. A page after the last one is empty.
         * @example 1
         */
        Page: number;
        /**
         * @description Maximum number of items on a page.
         * @example 10
         */
        PageLimit: number;
        /**
         * @description Only entries from this day or earlier, or before this time. Anything else gets 400 `INVALID_DATE`.
         * @example 2026-11-23
         */
        PeriodEnd: string;
        /**
         * @description Only entries from this day or later, or from this time or later. Anything else gets 400 `INVALID_DATE`.
         * @example 2026-11-01
         */
        PeriodStart: string;
        /**
         * @description Id of the post.
         * @example post_01jd7qz6y3r8m5t2k9w4
         */
        PostId: components["schemas"]["PostId"];
        /**
         * @description Id of the queue item.
         * @example item_01jd7t2b4d6f8h1j3k5m
         */
        QueueItemId: components["schemas"]["QueueItemId"];
        /**
         * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
         * @example nightly-import-0042
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description Only entries from this time or later.
         * @example 2026-11-01T00:00:00Z
         */
        Since: string;
        /**
         * @description The first day, in UTC. Defaults to 29 days before the last.
         * @example 2026-11-01
         */
        StartDate: components["schemas"]["CalendarDate"];
        /**
         * @description Id of the trigger link.
         * @example link_01jd7s7q9s2u4w6y8a1c
         */
        TriggerLinkId: components["schemas"]["TriggerLinkId"];
        /**
         * @description Id of the multipart upload.
         * @example upload_01jd7t4f6h8j1k3m5n7p
         */
        UploadId: components["schemas"]["UploadId"];
        /**
         * @description Id of the video.
         * @example video_rocketskates
         */
        VideoId: components["schemas"]["VideoId"];
        /**
         * @description Id of the webhook.
         * @example webhook_01jd7r4t9b5d2f8g6h3k
         */
        WebhookId: components["schemas"]["WebhookId"];
        /**
         * @description Id of the widget.
         * @example widget_homepage
         */
        WidgetId: components["schemas"]["WidgetId"];
        /**
         * @description Id of the workflow.
         * @example workflow_welcome
         */
        WorkflowId: components["schemas"]["WorkflowId"];
        /**
         * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
         * @example ws_acme
         */
        WorkspaceId: components["schemas"]["WorkspaceId"];
        /**
         * @description Id of the workspace.
         * @example ws_acme
         */
        WorkspaceIdInPath: components["schemas"]["WorkspaceId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this version of the resource, for `If-Match` and `If-None-Match`.
         * @example "v3"
         */
        ETag: string;
        /**
         * @description `true` if this is the stored response to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description What is left in each window, `r`, and the seconds until it increases, `t`.
         * @example "minute";r=37;t=12, "day";r=9480;t=40211
         */
        RateLimit: string;
        /**
         * @description The rate limit windows of the key, each with its quota `q` and its length `w` in seconds (IETF draft-ietf-httpapi-ratelimit-headers).
         * @example "minute";q=60;w=60, "day";q=10000;w=86400
         */
        RateLimitPolicy: string;
        /**
         * @description Whole seconds to wait, rounded up.
         * @example 42
         */
        RetryAfter: number;
        /**
         * @description The scheme to authenticate with (RFC 9110, section 11.6.1).
         * @example Bearer
         */
        WwwAuthenticate: string;
        /**
         * @description What is left of the UTC day's quota.
         * @example 9480
         */
        XRateLimitDailyRemaining: number;
        /**
         * @description The quota of the window with the least room.
         * @example 60
         */
        XRateLimitLimit: number;
        /**
         * @description The quota of the UTC day.
         * @example 10000
         */
        XRateLimitLimitDaily: number;
        /**
         * @description What is left in the window with the least room.
         * @example 37
         */
        XRateLimitRemaining: number;
        /**
         * @description When the remaining count increases, in Unix seconds.
         * @example 1795424412
         */
        XRateLimitReset: number;
        /**
         * @description Id of this request: the caller's own `X-Request-Id` if it sent a valid one.
         * @example req_01jd7rahx4b6d8f2h5k9
         */
        XRequestId: components["schemas"]["RequestId"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session, with its token. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionWithTokenEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiVersions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiVersionListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans, smallest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScopes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scopes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The length of each period.
                 * @example day
                 */
                interval?: components["schemas"]["UsageInterval"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage of the key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLogs: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only entries of this type.
                 * @example request
                 */
                type?: components["schemas"]["LogType"];
                /**
                 * @description Only entries with this HTTP status.
                 * @example 429
                 */
                status?: number;
                /**
                 * @description Only entries from this time or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                since?: components["parameters"]["Since"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only keys of this workspace.
                 * @example ws_acme
                 */
                workspace_id?: components["schemas"]["WorkspaceId"];
                /**
                 * @description Only keys of this kind.
                 * @example workspace
                 */
                kind?: components["schemas"]["ApiKeyKind"];
                /**
                 * @description Only keys with this status.
                 * @example active
                 */
                status?: components["schemas"]["ApiKeyStatus"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecretEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: {
                /**
                 * @description Must be true; anything else gets 400 `CONFIRMATION_REQUIRED`, with the question to ask.
                 * @example true
                 */
                confirm?: boolean;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The updated key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RevokeApiKeyRequest"];
            };
        };
        responses: {
            /** @description The revoked key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    regenerateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RegenerateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key, with its new secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecretEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The new key with its secret, and the old key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedApiKeyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revealApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key with its secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecretEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKeyUsage: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example key_01jd7n5p8s2f6g9h4j7k
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage of the key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyUsageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCompanyRequest"];
            };
        };
        responses: {
            /** @description The updated company. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only members with this role.
                 * @example account_admin
                 */
                role?: components["schemas"]["Role"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMemberRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the member.
                 * @example member_admin
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberRoleRequest"];
            };
        };
        responses: {
            /** @description The member with the new role. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only workspaces of this kind.
                 * @example workspace
                 */
                kind?: components["schemas"]["WorkspaceKind"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workspaces. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description The workspace. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example ws_acme
                 */
                workspace_id: components["parameters"]["WorkspaceIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example ws_acme
                 */
                workspace_id: components["parameters"]["WorkspaceIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description The updated workspace. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBrands: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only brands whose name contains this text. Case is ignored.
                 * @example acme
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of brands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBrandRequest"];
            };
        };
        responses: {
            /** @description The brand. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the brand.
                 * @example brand_acmelabs
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the brand.
                 * @example brand_acmelabs
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the brand.
                 * @example brand_acmelabs
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBrandRequest"];
            };
        };
        responses: {
            /** @description The updated brand. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only connections of this brand.
                 * @example brand_acme
                 */
                brand_id?: components["schemas"]["BrandId"];
                /**
                 * @description Only connections to this network.
                 * @example linkedin
                 */
                network?: components["schemas"]["Network"];
                /**
                 * @description Only connections with this status.
                 * @example active
                 */
                status?: components["schemas"]["ConnectionStatus"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of connections. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartConnectionRequest"];
            };
        };
        responses: {
            /** @description The attempt has started. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionStartEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteConnectionRequest"];
            };
        };
        responses: {
            /** @description The accounts are connected. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletedConnectionsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConnection: {
        parameters: {
            query?: {
                /**
                 * @description Whether to remove it even if posts are still to be published through it.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection has been removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConnectionRequest"];
            };
        };
        responses: {
            /** @description The updated connection. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConnectionLimits: {
        parameters: {
            query?: {
                /**
                 * @description The time for which to return the quota. Defaults to now.
                 * @example 2026-12-01T08:00:00Z
                 */
                at?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionLimitsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnectionTargets: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only places of this kind.
                 * @example board
                 */
                kind?: components["schemas"]["ConnectionTargetKind"];
                /**
                 * @description Only places whose name contains this text. Case is ignored.
                 * @example recipes
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the connection.
                 * @example conn_acmelinkedin
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionTargetListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNetworks: {
        parameters: {
            query?: {
                /**
                 * @description Only this network.
                 * @example bluesky
                 */
                network?: components["schemas"]["Network"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The networks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMedia: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only media of this kind.
                 * @example image
                 */
                type?: "image" | "video" | "document";
                /**
                 * @description Only media that a post uses; with `false`, only media that no post uses.
                 * @example false
                 */
                used?: boolean;
                /**
                 * @description Only media whose title or alternative text contains this text. Case is ignored.
                 * @example skates
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of media. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadMediaRequest"];
            };
        };
        responses: {
            /** @description The media item. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importMediaFromUrl: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMediaFromUrlRequest"];
            };
        };
        responses: {
            /** @description The import job and the media item. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaImportStartedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMediaUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMediaUploadRequest"];
            };
        };
        responses: {
            /** @description Where to send the parts. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaUploadWithUrlsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMediaUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the multipart upload.
                 * @example upload_01jd7t4f6h8j1k3m5n7p
                 */
                upload_id: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaUploadEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeMediaUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the multipart upload.
                 * @example upload_01jd7t4f6h8j1k3m5n7p
                 */
                upload_id: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteMediaUploadRequest"];
            };
        };
        responses: {
            /** @description The media item. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the media item.
                 * @example media_01jd7qy2h6n4c8v1x3b5
                 */
                media_id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media item. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the media item.
                 * @example media_01jd7qy2h6n4c8v1x3b5
                 */
                media_id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media item has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the media item.
                 * @example media_01jd7qy2h6n4c8v1x3b5
                 */
                media_id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMediaRequest"];
            };
        };
        responses: {
            /** @description The updated media item. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only posts with one of these statuses. Repeat the parameter for several.
                 * @example [
                 *       "scheduled",
                 *       "publishing"
                 *     ]
                 */
                status?: components["schemas"]["PostStatus"][];
                /**
                 * @description Only posts of this brand.
                 * @example brand_acme
                 */
                brand_id?: components["schemas"]["BrandId"];
                /**
                 * @description Only posts with a target of this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
                /**
                 * @description Only posts with a target on this network.
                 * @example linkedin
                 */
                network?: components["schemas"]["Network"];
                /**
                 * @description Only posts with this label.
                 * @example launch
                 */
                label?: string;
                /**
                 * @description Only posts with this external reference, letter for letter.
                 * @example sku-4711
                 */
                external_ref?: string;
                /**
                 * @description Only posts whose content or title contains this text. Case is ignored.
                 * @example rocket skates
                 */
                q?: string;
                /**
                 * @description Only posts from this source.
                 * @example api
                 */
                source?: components["schemas"]["PostSource"];
                /**
                 * @description Only posts created after this time.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                created_after?: components["schemas"]["Timestamp"];
                /**
                 * @description Only posts scheduled after this time.
                 * @example 2026-12-01T00:00:00.000Z
                 */
                scheduled_after?: components["schemas"]["Timestamp"];
                /**
                 * @description Only posts scheduled before this time.
                 * @example 2027-01-01T00:00:00.000Z
                 */
                scheduled_before?: components["schemas"]["Timestamp"];
                /**
                 * @description The sort order. When sorted by `scheduled_at`, posts without a time come last.
                 * @example scheduled_at
                 */
                sort?: "-created_at" | "created_at" | "-scheduled_at" | "scheduled_at";
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostRequest"];
            };
        };
        responses: {
            /** @description The post, as a draft or scheduled. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            /** @description The post that is being published. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validatePost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostRequest"];
            };
        };
        responses: {
            /** @description The result for each connection. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostValidationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkCreatePosts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCreatePostsRequest"];
            };
        };
        responses: {
            /** @description The job that creates the posts. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePost: {
        parameters: {
            query?: {
                /**
                 * @description Where to delete it.
                 * @example app
                 */
                mode?: "app" | "network" | "both";
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePostRequest"];
            };
        };
        responses: {
            /** @description The updated post. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    schedulePost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePostRequest"];
            };
        };
        responses: {
            /** @description The scheduled post. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublishPostRequest"];
            };
        };
        responses: {
            /** @description The post that is being published. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unschedulePost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post as a draft. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    submitPostForApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmitPostRequest"];
            };
        };
        responses: {
            /** @description The post, waiting for approval. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approvePost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApprovePostRequest"];
            };
        };
        responses: {
            /** @description The approved post. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectPostRequest"];
            };
        };
        responses: {
            /** @description The rejected post. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RetryPostRequest"];
            };
        };
        responses: {
            /** @description The post that is being published again. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPostHistory: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostHistoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQueue: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only posts for this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the queue. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueItemListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addToQueue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToQueueRequest"];
            };
        };
        responses: {
            /** @description The queue item. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueItemEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setQueueState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetQueueStateRequest"];
            };
        };
        responses: {
            /** @description The state of the queue. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStateEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeQueueItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the queue item.
                 * @example item_01jd7t2b4d6f8h1j3k5m
                 */
                item_id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post has been removed from the queue. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    moveQueueItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the queue item.
                 * @example item_01jd7t2b4d6f8h1j3k5m
                 */
                item_id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveQueueItemRequest"];
            };
        };
        responses: {
            /** @description The moved item. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueItemEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScheduleWindows: {
        parameters: {
            query?: {
                /**
                 * @description Only windows that apply to this connection, including those for all connections.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
                /**
                 * @description Only windows that apply to connections of this brand, including those for all connections.
                 * @example brand_acmelabs
                 */
                brand_id?: components["schemas"]["BrandId"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The windows. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleWindowsEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setScheduleWindows: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetScheduleWindowsRequest"];
            };
        };
        responses: {
            /** @description The updated set. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleWindowsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSlots: {
        parameters: {
            query?: {
                /**
                 * @description Only slots for this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
                /**
                 * @description Only slots at this time or later, at most 365 days ahead. Slots in the past are never returned. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-12-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description How many slots to return.
                 * @example 5
                 */
                count?: number;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slots. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleSlotListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFeeds: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only active feeds, or only inactive ones.
                 * @example true
                 */
                active?: boolean;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feeds. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFeedRequest"];
            };
        };
        responses: {
            /** @description The feed is followed. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAllFeedItems: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only items with this status.
                 * @example posted
                 */
                status?: components["schemas"]["FeedItemStatus"];
                /**
                 * @description Only items of this feed.
                 * @example feed_01jd8a2k4m6p8r1t3v5x
                 */
                feed_id?: components["schemas"]["FeedId"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedItemListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validateFeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateFeedRequest"];
            };
        };
        responses: {
            /** @description The feed and its newest items. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedValidationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the feed.
                 * @example feed_01jd8a2k4m6p8r1t3v5x
                 */
                feed_id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the feed.
                 * @example feed_01jd8a2k4m6p8r1t3v5x
                 */
                feed_id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the feed.
                 * @example feed_01jd8a2k4m6p8r1t3v5x
                 */
                feed_id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFeedRequest"];
            };
        };
        responses: {
            /** @description The updated feed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFeedItems: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only items with this status.
                 * @example posted
                 */
                status?: components["schemas"]["FeedItemStatus"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the feed.
                 * @example feed_01jd8a2k4m6p8r1t3v5x
                 */
                feed_id: components["parameters"]["FeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedItemListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLabels: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only labels that contain this text. Case is ignored.
                 * @example laun
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of labels. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the job.
                 * @example job_01jd7s5d7f9h1j3k5m7n
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only notifications of this type.
                 * @example api_key.deletion_warning
                 */
                type?: components["schemas"]["NotificationType"];
                /**
                 * @description Only unread notifications, or only read ones.
                 * @example true
                 */
                unread?: boolean;
                /**
                 * @description Only entries from this time or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                since?: components["parameters"]["Since"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the notification.
                 * @example notification_01jd7rc2m6p9t4w8y1z3
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification, marked as read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only the contact with this e-mail address. Case is ignored.
                 * @example wile@coyote.test
                 */
                email?: string;
                /**
                 * @description Only the contact with this complete phone number. Spaces, dots, hyphens and parentheses are ignored.
                 * @example +4930901820
                 */
                phone?: string;
                /**
                 * @description Only contacts whose name or e-mail address contains this text. Case is ignored.
                 * @example coyote
                 */
                q?: string;
                /**
                 * @description Only contacts with this tag.
                 * @example customer
                 */
                tag?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    upsertContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertContactRequest"];
            };
        };
        responses: {
            /** @description The contact existed and has been updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpsertedContactEnvelope"];
                };
            };
            /** @description The contact has been created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpsertedContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example contact_01jd7s2k4m6p8r1t3v5x
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example contact_01jd7s2k4m6p8r1t3v5x
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example contact_01jd7s2k4m6p8r1t3v5x
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactRequest"];
            };
        };
        responses: {
            /** @description The updated contact. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkflows: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only workflows with this status.
                 * @example published
                 */
                status?: components["schemas"]["WorkflowStatus"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workflows. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addContactToWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the workflow.
                 * @example workflow_welcome
                 */
                workflow_id: components["parameters"]["WorkflowId"];
                /**
                 * @description Id of the contact.
                 * @example contact_01jd7s2k4m6p8r1t3v5x
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EnrollContactRequest"];
            };
        };
        responses: {
            /** @description The contact is in the workflow. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeContactFromWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the workflow.
                 * @example workflow_welcome
                 */
                workflow_id: components["parameters"]["WorkflowId"];
                /**
                 * @description Id of the contact.
                 * @example contact_01jd7s2k4m6p8r1t3v5x
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact has been removed from the workflow. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTriggerLinks: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only links whose name contains this text. Case is ignored.
                 * @example skates
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trigger links. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerLinkListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTriggerLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTriggerLinkRequest"];
            };
        };
        responses: {
            /** @description The trigger link. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerLinkEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTriggerLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the trigger link.
                 * @example link_01jd7s7q9s2u4w6y8a1c
                 */
                link_id: components["parameters"]["TriggerLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerLinkEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTriggerLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the trigger link.
                 * @example link_01jd7s7q9s2u4w6y8a1c
                 */
                link_id: components["parameters"]["TriggerLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger link has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTriggerLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the trigger link.
                 * @example link_01jd7s7q9s2u4w6y8a1c
                 */
                link_id: components["parameters"]["TriggerLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTriggerLinkRequest"];
            };
        };
        responses: {
            /** @description The updated trigger link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerLinkEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTriggerLinkClicks: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only entries from this day or later, or from this time or later. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["PeriodStart"];
                /**
                 * @description Only entries from this day or earlier, or before this time. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["PeriodEnd"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the trigger link.
                 * @example link_01jd7s7q9s2u4w6y8a1c
                 */
                link_id: components["parameters"]["TriggerLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clicks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerLinkClickListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listForms: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only forms of this type.
                 * @example form
                 */
                type?: components["schemas"]["FormType"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of forms. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFormSubmissions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only entries from this day or later, or from this time or later. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["PeriodStart"];
                /**
                 * @description Only entries from this day or earlier, or before this time. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["PeriodEnd"];
                /**
                 * @description Only submissions whose name or e-mail address contains this text. Case is ignored.
                 * @example coyote
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the form.
                 * @example form_newsletter
                 */
                form_id: components["parameters"]["FormId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of submissions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormSubmissionListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsSummary: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description Only figures of this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
                /**
                 * @description Only figures of the connections of this brand.
                 * @example brand_acme
                 */
                brand_id?: components["schemas"]["BrandId"];
                /**
                 * @description Also returns the figures of the preceding range, which has the same length and ends on the day before this one begins.
                 * @example previous_period
                 */
                compare?: "previous_period";
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. If it is still current, the response is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsSummaryEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsTimeseries: {
        parameters: {
            query?: {
                /**
                 * @description The figures to return. Repeat the parameter for several.
                 * @example [
                 *       "views",
                 *       "orders"
                 *     ]
                 */
                metric?: components["schemas"]["AnalyticsMetric"][];
                /**
                 * @description The length of each period.
                 * @example week
                 */
                interval?: components["schemas"]["AnalyticsInterval"];
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description Only figures of this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsTimeseriesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPostAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page. A page after the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description The figure to sort by. Null figures come last.
                 * @example likes
                 */
                sort_by?: components["schemas"]["PostAnalyticsSort"];
                /**
                 * @description The sort direction.
                 * @example asc
                 */
                sort_order?: components["schemas"]["SortOrder"];
                /**
                 * @description Only posts on this network.
                 * @example linkedin
                 */
                network?: components["schemas"]["Network"];
                /**
                 * @description Only figures of this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAnalyticsListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPostAnalytics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the post.
                 * @example post_01jd7qz6y3r8m5t2k9w4
                 */
                post_id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All the figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAnalyticsEnvelope"];
                };
            };
            /** @description The figures of some networks are not available yet. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAnalyticsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnectionAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page. A page after the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Only figures of this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionAnalyticsListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVideoAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page. A page after the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description The figure to sort by.
                 * @example revenue
                 */
                sort_by?: components["schemas"]["ShopSort"];
                /**
                 * @description The sort direction.
                 * @example asc
                 */
                sort_order?: components["schemas"]["SortOrder"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of videos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoAnalyticsListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVideoAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the video.
                 * @example video_rocketskates
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoAnalyticsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWidgetAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page. A page after the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Maximum number of items on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description The figure to sort by.
                 * @example revenue
                 */
                sort_by?: components["schemas"]["ShopSort"];
                /**
                 * @description The sort direction.
                 * @example asc
                 */
                sort_order?: components["schemas"]["SortOrder"];
                /**
                 * @description Only widgets of this type.
                 * @example carousel
                 */
                widget_type?: components["schemas"]["WidgetType"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of widgets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetAnalyticsListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWidgetAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC. Defaults to 29 days before the last.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC. Defaults to today.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the widget.
                 * @example widget_homepage
                 */
                widget_id: components["parameters"]["WidgetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The widget. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetAnalyticsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    generatePost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GeneratePostRequest"];
            };
        };
        responses: {
            /** @description The texts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedPostEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only webhooks that get this event.
                 * @example post.published
                 */
                event?: components["schemas"]["EventType"];
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook, with its signing secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook has been deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. If it is no longer current, the response is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The updated webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TestWebhookRequest"];
            };
        };
        responses: {
            /** @description The test has been started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTestEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: the `pagination.next_cursor` of the previous page. Leave it out for the first page. Send it with the same filters and `sort`, or it is refused (400 `INVALID_PARAMETER`); `limit` may differ.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only deliveries with this status.
                 * @example failed
                 */
                status?: "pending" | "delivered" | "failed";
            };
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
                /**
                 * @description Id of the delivery.
                 * @example delivery_01jd7q2s8b3d7f1h4k6m
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event has been queued for delivery. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id for this request. The response returns it. If you leave it out, the server generates one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Required with company and agency keys; workspace and location keys always act in their own.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours, the same key with the same body returns the first response again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example webhook_01jd7r4t9b5d2f8g6h3k
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecretRequest"];
            };
        };
        responses: {
            /** @description The webhook, with its new signing secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                    "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onPostCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCreatedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostUpdatedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostDeletedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostScheduled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostScheduledEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostApprovalRequested: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostApprovalRequestedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostApproved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostApprovedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostRejected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostRejectedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostTargetPublished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostTargetPublishedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostTargetFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostTargetFailedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostPublished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPublishedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostPartial: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPartialEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostFailedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onApiKeyCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreatedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onApiKeyRotated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotatedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onApiKeyRevoked: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRevokedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onApiKeyExpiring: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyExpiringEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onApiKeyDeletionWarning: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyDeletionWarningEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onApiKeyDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyDeletedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUsageThresholdReached: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsageThresholdReachedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConnectionConnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionConnectedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConnectionExpiring: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionExpiringEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConnectionDisconnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionDisconnectedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMediaReady: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaReadyEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMediaFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaFailedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFeedItemFound: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedItemFoundEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFeedFailing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedFailingEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreatedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowEnrolled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowEnrolledEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTriggerLinkClicked: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriggerLinkClickedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFormSubmitted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormSubmittedEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookTest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every attempt. Use it to detect duplicates.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Reject requests whose timestamp is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, separated by spaces: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
                 * @example v1,AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTestEvent"];
            };
        };
        responses: {
            /** @description The receiver has accepted the event. Any other success status works too. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants no more events; the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
