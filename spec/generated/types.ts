// Generated from spec/openapi.yaml. Do not edit.
export interface paths {
    "/sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Begins a session of a member. An unknown e-mail address and a wrong password get the same answer, after the same time. Too many failures from one address, or for one member, are throttled.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current session
         * @description Tells who is logged in, and which workspaces they can reach.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the service is up
         * @description Answers as soon as the service can take requests. It needs no credential and counts in no rate window.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the API
         * @description Lists the versions of this API and what becomes of them. An operation that goes away also says so itself, in the headers `Deprecation` and `Sunset`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key that asks
         * @description Tells which key asks, what it may do, what limits hold for it, and whom it acts for. Any key may ask, whatever its scopes, so this is the way to try a key out.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the plans
         * @description Lists what a company can pay for, which plans include the API, and how many requests each allows.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the scopes
         * @description Lists what keys can be allowed to do. Writing never implies reading; uploading media implies reading media. For a ready-made choice take the scopes that have its name among their `presets`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the key has used
         * @description Tells the key that asks what is left in its rate windows, and what it has used in a range of days in UTC; the last 30 where none is given, 366 at most. Any key may ask.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what has happened
         * @description Lists requests, attempts to publish, changes of connections, attempts to send events, and the audit log, newest first. A workspace or location key gets the entries of its own workspace alone. Audit entries are for sessions of admins: others do not get them, and 403 `ROLE_REQUIRED` where they ask for them by `type`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the keys of the company, newest first, without their secrets. Revoked and expired ones are listed, deleted ones are not.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Makes a key and shows its secret, this once. Keys of the kinds `workspace`, `location` and `agency` need `scopes`; a company key has all of them and takes none. The company's plan must include the API. The replay of this request under its idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Gives a key without its secret. A company key also carries `masked_secret`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Delete an API key
         * @description Removes the key and its record; whoever still uses it gets 403 `INVALID_API_KEY`. To end its use and keep the record, revoke it. Needs `confirm=true`. A second call gets 404.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /**
         * Change an API key
         * @description Changes what is given and leaves the rest. Scopes can only be narrowed; for more, make another key.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api-keys/{key_id}/revoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Ends the key for good and keeps its record. The very next request with it gets 401 `INVALID_API_KEY`. A second call changes nothing.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Gives a key a new secret under the same id, and shows it, this once. The old one is dead from the next request on: it gets 401 `INVALID_API_KEY`. To let both work for a while, rotate the key. Needs `confirm: true`. A key that has ended, or that is being replaced, gets 409 `CONFLICT`. The replay of this request under its idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Makes a new key that replaces this one, and shows its secret, this once. The old key works on for `overlap_seconds` and then expires; both share one quota. A key with the scope `keys:rotate` may rotate itself, with an overlap of at least an hour and everything else unchanged, and the people of the company are notified. Company keys cannot be rotated, only regenerated. A key that is being replaced already, or that has ended, gets 409 `CONFLICT`. The replay of this request under its idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Shows the secret of a company key again, to a session, never to a key. Each time is noted in the audit log. The secrets of all other kinds are not kept: they get 409 `KEY_NOT_REVEALABLE`. The answer is never kept either: its replay under an idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * Get who uses an API key
         * @description Tells which applications use a key, from which addresses and pages, for which operations, and with which errors, in a range of days in UTC; the last 30 where none is given, 366 at most.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the company
         * @description Gives the company that the caller belongs to, with its plan and its settings. Any key may ask.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the company
         * @description Changes the settings that are given and leaves the rest.
         */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/company/members": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description Lists the people of the company, newest first.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Gives a member another role, which holds from the member's next request on. The last account admin of a company keeps that role: the answer is 409 `CONFLICT`.
         */
        patch: operations["updateMemberRole"];
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Lists the workspaces of the company, newest first. It takes a session of any role, or a company or agency key; other keys belong to one workspace, which `getMe` names.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Make a workspace
         * @description Makes a workspace, or a location of an agency. It takes a session of an admin, or a company or agency key, which can make only what it can reach: an agency key makes locations.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Gives a workspace with its settings. Any key may ask for its own workspace, company and agency keys for each that they reach.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a workspace
         * @description Changes what is given and leaves the rest. With `settings.idle_deletion` off, keys of the workspace are kept even if nobody uses them.
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/brands": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Makes a brand. The first one of a workspace is its default. How many brands a company may have is for its plan to say (409 `BRAND_LIMIT`, with `details.limit`). A member who is no admin gets 403 `NOT_AUTHORIZED_CREATE_BRAND`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one brand.
         */
        get: operations["getBrand"];
        put?: never;
        post?: never;
        /**
         * Delete a brand
         * @description Deletes a brand for good; its connections go over to the default brand. The default brand itself, and one with posts that are on their way out, stay (409 `CONFLICT`). A second call gets 404.
         */
        delete: operations["deleteBrand"];
        options?: never;
        head?: never;
        /**
         * Change a brand
         * @description Changes what is given and leaves the rest. `is_default: true` takes the place of the default brand; a workspace is never without one. Send the brand's `ETag` as `If-Match`, so that nobody's change is lost.
         */
        patch: operations["updateBrand"];
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List connections
         * @description Lists the connected accounts of the workspace, newest first. Their ids are what a post's targets name.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * Begin to connect an account
         * @description Begins an attempt to connect an account, which must be over within 10 minutes. Send the account's owner to
         *     `auth_url`; from there they come to `redirect_url` with `state` and `code`, which `completeConnection` takes.
         *
         *     On the reference server the page at `auth_url` stands for the network. Somebody can choose there what the account
         *     is called, and a test can do the same with `POST auth_url`: the form fields are `decision` (`allow` or `deny`) and
         *     `account`, and the answer is 303 with where to go in `Location`. Names that make a network behave in a certain way
         *     work here too, such as `Fails once: platform_error`; `Premium: …` is an account that pays X for more.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Connects what the account's owner has agreed to. An account that the workspace has connected already is renewed under its old id. A `state` works once, for 10 minutes; afterwards, and where it was never given, the answer is 409 `STATE_EXPIRED`. A code or credentials that the network does not take are 422 `VALIDATION_FAILED`. The event `connection.connected` follows for each connection.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one connected account, and what stands in the way of publishing through it.
         */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        /**
         * Disconnect an account
         * @description Takes a connection away for good. Posts that are to go out through it stand in the way (409 `CONFLICT`, with the first of them in `details.post_ids`); with `force=true` it goes nevertheless, and those targets fail when they fall due. The event `connection.disconnected` follows. A second call gets 404.
         */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        /**
         * Change a connection
         * @description Changes what is given and leaves the rest. `default_options` are held against what the network knows, and take the place of those before as a whole. Send the connection's `ETag` as `If-Match`, so that nobody's change is lost.
         */
        patch: operations["updateConnection"];
        trace?: never;
    };
    "/connections/{connection_id}/limits": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives what holds for this one account, such as the length of a text on X with Premium, and how much of the network's quota is left, now or at a time to come.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Lists the boards, pages, playlists, locations, channels or subreddits that posts of this connection can go to. An account of a network without such places has none.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the networks and their rules
         * @description Lists what each network accepts: the length of a text and how it is counted, images, videos, hashtags, and how many posts it takes. `validatePost` and a media item's `valid_for` judge by the same rules.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description Lists the media of the workspace, newest first. Filters narrow the list together.
         */
        get: operations["listMedia"];
        put?: never;
        /**
         * Upload media
         * @description Adds one file to the library. Its type is read from its bytes, never from its name. `valid_for` tells which networks take it, before any post is made of it.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Has the server fetch a file, behind the answer. The media item is there at once with the status `processing`; `getJob`, or the event `media.ready` or `media.failed`, tells when it can be published, or why not: `MEDIA_FETCH_FAILED`, `UNSUPPORTED_MEDIA_TYPE`, or `URL_BLOCKED` where the address leads on to one that is not public. Up to 5 redirects are followed, and each is judged like the first address. The file may have up to 134,217,728 bytes, and 30 seconds to arrive.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * Begin an upload in parts
         * @description Begins the upload of a file that is too large for one request. Send each part with `PUT` to its `url`, with its `headers` and without an API key: whoever has the address may send the part, until `expires_at`. The answer is 200 with an `ETag`. A part may be sent again; the last one counts. Parts can be sent in any order, and several at a time. Then call `completeMediaUpload`. The file may have up to 134,217,728 bytes. What is not completed by `expires_at`, 24 hours later, is thrown away.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the upload in parts.
                 * @example upload_01jd7t4f6h8j1k3m5n7p
                 */
                upload_id: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * Get an upload in parts
         * @description Tells which parts have arrived, so that an upload that broke off can go on. The addresses of the parts are those that `createMediaUpload` gave.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the upload in parts.
                 * @example upload_01jd7t4f6h8j1k3m5n7p
                 */
                upload_id: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an upload in parts
         * @description Makes a media item of the parts. Name each part with the `ETag` that it was answered with; where one is missing, or is not what has arrived, nothing happens (409 `UPLOAD_INCOMPLETE`, and `details.missing` has its number). With `sha256` the file as a whole is verified, too. A second call gives the same media item.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one media item. Its bytes are at `url`.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a media item
         * @description Deletes a media item and its bytes for good. Where a post that may still go out shows it, such as a draft or one that is scheduled, nothing happens (409 `CONFLICT`, and `details.post_ids` names up to 20 of them). What is live on the networks stays there. A second call gets 404.
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        /**
         * Change a media item
         * @description Changes what is said of a media item; its bytes stay. Posts that show it keep the alternative text that they have. Send the item's `ETag` as `If-Match`, so that nobody's change is lost.
         */
        patch: operations["updateMedia"];
        trace?: never;
    };
    "/posts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List posts
         * @description Lists the posts of the workspace, newest first unless told otherwise. Filters narrow the list together.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a post
         * @description Makes a post: a draft, one that is published at a time, at a slot or at its turn in the queue, or one that is published at once. Name its connections in `targets`, or by their ids alone in `social_profile_ids`; only a draft may have none. With `mode: now` the answer is 202 and publishing goes on behind it. Content that went through the same connection in the last 24 hours is refused unless `allow_duplicate` is true. Media need the scope `media:upload`. An id in the body that names nothing in this workspace is a fault of the body. Where the workspace wants approvals, only a draft can be made, or a post with `approval.required`, which waits as `pending_approval` until an approver agrees.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Tells for each connection whether its network would take the post, how long its text is as that network counts, and what would be refused or taken in a lesser form. Nothing is made and nothing is published. What no network is asked about is refused as `createPost` refuses it: a time that has passed, a brand that the workspace does not have, a slot where it has no posting windows. Approvals and duplicates are not looked at.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Makes up to 100 posts, one after the other, behind the answer: `getJob` tells how far it has got, and what was refused. A body that does not fit this document is refused as a whole; all else is judged post by post, as `createPost` does. With `dry_run` nothing is made, and the job tells what would be.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one post, and for each of its targets how publishing went and where the live post is.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description Deletes a post: here for good, on its networks, or both. What is taken off its networks and not deleted here becomes a draft again. Some networks let nobody delete posts from outside; then nothing is deleted. A second call gets 404 where the post is gone.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /**
         * Change a post
         * @description Changes what is given and leaves the rest. Once publishing has begun, only what is never published can still be changed: `labels`, `notes` and `external_ref`. Send the post's `ETag` as `If-Match`, so that nobody's change is lost. An approval counts for the post as it was: once anything else changes, a post that needs one waits for a new one.
         */
        patch: operations["updatePost"];
        trace?: never;
    };
    "/posts/{post_id}/schedule": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Sets the time at which a draft or scheduled post is published, at most 365 days ahead; or puts it in the queue, or in the first free slot of the posting windows. A time that is a slot, and taken by another post through the same connection, is refused (409 `SLOT_TAKEN`). The same call again changes nothing.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Begins to publish a post at once, through all of its targets or those that are named. The answer comes before the end: get the post until its status is `published`, `partial` or `failed`, or subscribe to its events.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * Take a post out of the schedule
         * @description Makes a draft of a post that has not begun to be published: its time is forgotten, and so is a request for approval. The same call again changes nothing.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Asks the approvers to agree to a post. A draft that is approved stays a draft, free to go out; a post with a time is scheduled. While it waits, the same call again changes nothing.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Lets a post go out: it is scheduled for its time, published at once where that is `now` or has passed, or a draft that nothing holds back. Send the `sequence` that was seen: where the post has changed since, nothing is approved. Where the workspace wants approvals, nobody approves what they have made or submitted.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Turns a post down. It can be changed and submitted again. Send the `sequence` that was seen: where the post has changed since, nothing is rejected.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * List what happened to a post
         * @description Lists who did what to a post and what became of it, the last first. It goes with the post.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the queue
         * @description Lists what waits in the queue of the workspace, in its order, each with the slot that it gets as things stand. `meta` says whether the queue goes on.
         */
        get: operations["listQueue"];
        put?: never;
        /**
         * Queue a post
         * @description Puts a post in the queue, at its end unless told otherwise; those behind it move to later slots. It goes out at its slot without another call. The post must be one that could be scheduled; one that is in the queue already is refused (409 `CONFLICT`, and `details.queue_item_id` names its place).
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause the queue or let it go on
         * @description Pauses the whole queue or what goes out through one connection, or lets it go on. What is held has no slot, and keeps its place; when it goes on, it gets the next free slots. Posts outside the queue go out as ever.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the place in the queue.
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
         * Take a post out of the queue
         * @description Takes a post out of the queue and makes a draft of it; those behind it move to earlier slots. A second call gets 404.
         */
        delete: operations["removeQueueItem"];
        options?: never;
        head?: never;
        /**
         * Move a post in the queue
         * @description Gives an item another place in the queue; the slots of all items follow from their order. The `ETag` of an item changes when it is moved and when its slot does. Send it as `If-Match`, so that nobody's change is lost.
         */
        patch: operations["moveQueueItem"];
        trace?: never;
    };
    "/schedule/windows": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the posting windows
         * @description Gives the posting windows of the workspace and the days on which nothing goes out. Where nobody has set them yet, there are none, in the time zone of the workspace. A filter leaves those that are for a connection.
         */
        get: operations["getScheduleWindows"];
        /**
         * Set the posting windows
         * @description Puts a whole set in place of the one before; the same set again changes nothing. Windows that overlap on a day and share a connection are refused, and so is a time zone that does not exist. What is in the queue moves to the new slots at once; posts with a time of their own stay. Send the set's `ETag` as `If-Match`, so that nobody's change is lost.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the next slots
         * @description Gives the next times at which posts can go out, free or taken, as the posting windows have them on each date in their time zone. A local time that daylight saving skips moves to the next valid minute; of one that it repeats, the first counts.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Reads the feed, and from then on looks at it every 15 minutes and makes a post of each new item: of its title, its link and the beginning of its text, never of its pictures. An item counts as new once, by its guid or else by its link. The event `feed.item_found` tells of each item that passes the filter; `feed.failing` tells when the feed could not be read three times in a row. An item of which no post can be made is `failed` and says why; the others go on.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of all feeds
         * @description Lists what was found in any feed of the workspace. Those that were found last come first.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Reads a feed and shows its newest items. Nothing is kept.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one feed, and how it went when it was last looked at.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        /**
         * Stop following a feed
         * @description Forgets a feed and its items. The posts that were made of them stay. A second call gets 404.
         */
        delete: operations["deleteFeed"];
        options?: never;
        head?: never;
        /**
         * Change a feed
         * @description Changes what is given and leaves the rest. A new address is read first. Send the feed's `ETag` as `If-Match`, so that nobody's change is lost; it changes each time the feed is looked at, too.
         */
        patch: operations["updateFeed"];
        trace?: never;
    };
    "/feeds/{feed_id}/items": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Lists what was found in a feed, and what became of it. Those that were found last come first.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description Lists the labels that posts of the workspace have had, newest first.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Tells how far a job has got, what it has made, and what was refused. It needs the scope of the operation that started the job.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description Lists the notifications of the company, newest first. A workspace or location key gets those of its own workspace alone.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
         * @description Marks a notification as read, for everybody in the company. A second call changes nothing.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists the contacts of the workspace, newest first. Filters narrow the list together.
         */
        get: operations["listContacts"];
        /**
         * Create or change a contact
         * @description Makes the contact, or changes what is given where it is known already. It is found by its e-mail address, or else by its phone number; one that is found by its phone number gets the e-mail address. Where another contact has the phone number, nothing changes (409 `CONFLICT`, and `details.contact_id` names it). The event `contact.created` follows a new contact.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one contact.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact for good, takes it out of all workflows, and deletes what it sent in with forms. Clicks of the contact still count. A second call gets 404.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /**
         * Change a contact
         * @description Changes what is given and leaves the rest. Where another contact has the e-mail address or the phone number, nothing changes (409 `CONFLICT`, and `details.contact_id` names it). Send the contact's `ETag` as `If-Match`, so that nobody's change is lost.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Lets a contact go through a workflow. A contact goes through a workflow once at a time: a second call gives the same enrollment, with `event_start_at` as the call names it. A workflow that is not published takes nobody (409 `CONFLICT`). The event `workflow.enrolled` follows a new enrollment.
         */
        put: operations["addContactToWorkflow"];
        post?: never;
        /**
         * Remove a contact from a workflow
         * @description Ends a contact's way through a workflow. A contact that is not in it gets 404, and so does a second call.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Makes a link of its own for an address. Whoever opens its `url` is sent on, the click is counted, and the event `trigger_link.clicked` follows.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one trigger link, and how often it has been followed. Its `ETag` is for `If-Match` alone: clicks leave it as it is, so that they never stand in the way of a change.
         */
        get: operations["getTriggerLink"];
        put?: never;
        post?: never;
        /**
         * Delete a trigger link
         * @description Deletes a trigger link and its clicks. Its address leads nowhere from then on. A second call gets 404.
         */
        delete: operations["deleteTriggerLink"];
        options?: never;
        head?: never;
        /**
         * Change a trigger link
         * @description Changes what is given and leaves the rest; the address of the link stays. Send its `ETag` as `If-Match`, so that nobody's change is lost.
         */
        patch: operations["updateTriggerLink"];
        trace?: never;
    };
    "/trigger-links/{link_id}/clicks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Lists who followed a trigger link and when, newest first.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List forms
         * @description Lists the forms of the workspace, newest first, with what they ask and the address at which anybody can send them in.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Lists what people have sent in with a form, newest first. A submission makes a contact, or adds what the contact lacked; what was known of a contact is never replaced, for anybody can send in a form. The event `form.submitted` follows each one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up all figures
         * @description Sums up the figures of all live posts of the workspace over the days of a range, the last 30 unless told otherwise.
         *     They can be narrowed to one connection, and to the connections of one brand; one that the workspace does not have
         *     gets 404.
         *
         *     The figures of the reference server are made up: each is settled by the post, its network and the days since it
         *     went live, so that the sum of the parts is always the whole. A post has figures from five minutes after it went live
         *     on, for 90 days.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get figures over time
         * @description Gives figures of all live posts of the workspace day by day or week by week. What can be summed up sums up to the figures of `getAnalyticsSummary`; rates are those of each part, and followers those at its end.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List how posts do
         * @description Lists the live posts that have figures on a day of the range, once for each network account on which they are live, with the sums of those days. One that went live less than five minutes ago is listed without figures.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * Get how a post does
         * @description Gives the figures of a post since it went live, in all and network by network. While networks have not given figures yet, the answer is 202, with those that there are; ask again after five minutes. A post that is not live has no figures.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List how accounts do
         * @description Lists the connected accounts with the sums of what their posts have done in the range. They sum up to the figures of `getAnalyticsSummary`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List how the shop's videos do
         * @description Lists the videos of the shop, each with the sums of its figures over the days of the range. They are the shop's own, and no part of the summary of posts.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * Get how a video does
         * @description Gives one video of the shop, with the sums of its figures over the days of the range.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List how the shop's widgets do
         * @description Lists the widgets of the shop, each with the sums of its figures over the days of the range. They are the shop's own, and no part of the summary of posts.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * Get how a widget does
         * @description Gives one widget of the shop, with the sums of its figures over the days of the range.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Writes texts about a prompt, a page or media, each within the limits of its network. Nothing is published, and no
         *     post is made: give a text to `createPost` for that.
         *
         *     Each text costs one AI credit of the company. Where fewer are left than the request needs, nothing is written (402
         *     `AI_QUOTA_EXCEEDED`). A text that would break the content policy costs nothing (422 `CONTENT_POLICY`); the reference
         *     server refuses whatever holds the words `Always refused: content_policy`. Where what writes the texts fails, nothing is
         *     charged either (502 `UPSTREAM_NETWORK`).
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Subscribes an address to events and shows the signing secret, this once. Events are signed as Standard Webhooks 1.0 lays down, and sent again with growing pauses for 24 hours until the address answers with a status of success. An answer of 410, or ten failures in a row, disables the webhook. The replay of this request under its idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Gives one subscription, and how its last delivery went. Its `ETag` is for `If-Match` alone: deliveries leave it as it is, so that they never stand in the way of a change.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Unsubscribe from events
         * @description Ends a subscription, and forgets its deliveries. What was still to be sent to it is not sent. A second call gets 404.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Changes what is given and leaves the rest. What is on its way goes to the new address. `active: true` gives a disabled webhook another chance. Send its `ETag` as `If-Match`, so that nobody's change is lost.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Sends an event to the webhook, signed like any other: `webhook.test`, or a made-up event of the type that is named. The answer comes before the event is sent. A disabled webhook gets nothing (409 `CONFLICT`).
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Lists what was sent to a webhook, or is still to be sent, newest first: one entry for each event, with how the last attempt went.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * Send an event again
         * @description Sends the event of a delivery again, under the same event id and freshly signed, to where the webhook leads now. It is a delivery of its own, with attempts of its own; one that is still being tried is tried at once instead. A disabled webhook gets nothing (409 `CONFLICT`): change it to `active` first.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Makes a new signing secret and shows it, this once. During the overlap the old one signs too, so that a receiver which knows either of them takes every event; `webhook-signature` then holds two signatures. A second rotation ends the overlap of the first. The replay of this request under its idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
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
         * A post was made
         * @description Sent when a post is made, also as a draft.
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
         * @description Sent when somebody changes a post, or takes it out of the schedule.
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
         * @description Sent when a post is deleted here; it is shown as it was.
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
         * @description Sent when a post is given a time, or another one.
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
         * @description Sent when approval is asked for, and asked for again since the post has changed.
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
         * @description Sent when somebody approves a post.
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
         * @description Sent when somebody turns a post down.
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
         * One network did not take a post
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
         * A post is live in part
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
         * A key was made
         * @description Sent when somebody makes a key. The secret is not in it.
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
         * @description Sent when a key is replaced by a new one, which is in it; `replaces` names the old one. The secret is not in it.
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
         * @description Sent when somebody ends a key.
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
         * @description Sent 15, 7 and 1 days before a key is deleted because nobody uses it. A successful request with it cancels the rest.
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
         * @description Sent when a key is deleted, by hand or because nobody has used it.
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
         * @description Sent when a key has made 80 %, and again when it has made all, of the requests that it may make on one day; each once a day.
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
         * @description Sent when an account was connected, or connected anew.
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
         * @description Sent 7 days before the network's permission runs out.
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
         * A connection is no longer of use
         * @description Sent when the network's permission has run out (`status` is `expired`), and when a connection was taken away (`disconnected`).
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
         * @description Sent once the bytes of a media item have arrived, however they came.
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
         * @description Sent once it is clear that the file at a URL cannot be had, or is nothing that can be published.
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
         * @description Sent for each new item that passes the feed's filter, before a post is made of it.
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
         * @description Sent when a feed could not be read three times in a row, and not again before it could. It is looked at as before.
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
         * @description Sent when a workspace comes to know a person, whoever it was told by.
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
         * @description Sent when a contact is added to a workflow that it was not in.
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
         * A trigger link was followed
         * @description Sent each time somebody follows a trigger link.
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
         * A form was sent in
         * @description Sent each time somebody sends in a form.
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
         * @description Sent when somebody asks for it with `testWebhook`.
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
        /** @description The post to queue, and where. */
        AddToQueueRequest: {
            post_id: components["schemas"]["PostId"];
            /** @description The place that it takes; the last, where nothing is said. */
            position?: components["schemas"]["QueuePosition"];
            /** @description The connections to publish through; the post's targets, where nothing is said. Targets for other connections are taken off the post. */
            connection_ids?: components["schemas"]["ConnectionId"][];
        };
        /** @description AI credits, of which each text costs one. A company has so many in a calendar month in UTC. */
        AiUsage: {
            /** @description What the request has cost. */
            credits: number;
            /** @description What the company has left this month. */
            remaining: number;
            /** @description When the next month begins. */
            resets_at: components["schemas"]["Timestamp"];
        };
        /** @description IPv4 and IPv6 addresses and CIDR ranges that may use the key. Empty means any. */
        AllowedIps: string[];
        /** @description Origins of the browsers that may use the key, by exact scheme, host and port. Empty means no browser at all. */
        AllowedOrigins: string[];
        /**
         * @description How long each part of the range is. Weeks begin on Monday; the first and the last may be cut short.
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
        /** @description One figure in one part of a range. */
        AnalyticsPoint: {
            start_date: components["schemas"]["CalendarDate"];
            /** @description The figure; null where no network gives it. */
            value: number | null;
        };
        /**
         * @description The range that the figures are of; both of its days are part of it.
         * @example {
         *       "start_date": "2026-11-01T00:00:00.000Z",
         *       "end_date": "2026-11-23T23:59:59.999Z"
         *     }
         */
        AnalyticsRange: {
            /** @description The beginning of its first day. */
            start_date: components["schemas"]["Timestamp"];
            /** @description The end of its last day. */
            end_date: components["schemas"]["Timestamp"];
        };
        /** @description One figure over a range. */
        AnalyticsSeries: {
            metric: components["schemas"]["AnalyticsMetric"] | (string & {});
            /** @description One for each part of the range, oldest first. */
            points: components["schemas"]["AnalyticsPoint"][];
        };
        /** @description The sum of the figures of all posts over all days of a range. */
        AnalyticsSummary: {
            /** @description How often it was put on a screen. */
            impressions: number;
            /** @description How often somebody looked at it. */
            views: number;
            /** @description How often somebody followed it to the shop. */
            clicks: number;
            /** @description How often somebody then put a product in the cart. */
            add_to_cart: number;
            /** @description How many orders came of it. */
            orders: number;
            /** @description What the orders came to, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 where there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 where there are no views. */
            cvr: number;
            /** @description Likes and other reactions; null where no network gives them. */
            likes: number | null;
            /** @description Comments and replies; null where no network gives them. */
            comments: number | null;
            /** @description Shares, reposts and quotes; null where no network gives them. */
            shares: number | null;
            /** @description How often somebody kept it for later; null where no network gives it. */
            saves: number | null;
            /** @description How many accounts saw it, each counted once a day; null where no network gives it. */
            reach: number | null;
            /** @description Likes, comments, shares and saves together, ÷ impressions × 100, with two decimals; 0 where there are no impressions, null where no network gives any of the four. */
            engagement_rate: number | null;
            /** @description Followers of the accounts at the end of the range; null where no network gives them. */
            followers: number | null;
            /** @description Posts that went live in the range. */
            posts: number;
            /** @description The same of the range that it is compared with; null where nothing is compared. */
            previous: components["schemas"]["PreviousFigures"] | null;
        };
        /** @description The sum of all figures. */
        AnalyticsSummaryEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["AnalyticsSummary"];
            meta: components["schemas"]["AnalyticsRange"];
        };
        /** @description Figures part by part of a range. */
        AnalyticsTimeseries: {
            interval: components["schemas"]["AnalyticsInterval"] | (string & {});
            /** @description One for each figure, in the order in which they were asked for. */
            series: components["schemas"]["AnalyticsSeries"][];
        };
        /** @description Figures part by part of a range. */
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
            /** @description What the key is for; null where nobody has said. */
            description: string | null;
            kind: components["schemas"]["ApiKeyKind"] | (string & {});
            /** @description The workspace that the key acts for; null for company and agency keys. */
            workspace_id: string | null;
            status: components["schemas"]["ApiKeyStatus"] | (string & {});
            scopes: components["schemas"]["ScopesOutput"];
            /** @description The key's own limits; the plan's hold beside them. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /** @description The secret with all but its first characters hidden, at a length that tells nothing; on company keys alone. */
            masked_secret?: string;
            /**
             * Format: date-time
             * @description When it was last used with success; null until then.
             */
            last_used_at: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description Who made it; null where nobody did, as for keys of demo data. */
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When it stops working; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted unless it is used; null where idle keys are kept, and on a key that ends before.
             */
            scheduled_deletion_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null unless it was.
             */
            revoked_at: string | null;
            /** @description Id of the key that this one was made of by rotation; null unless it was. */
            replaces: string | null;
        };
        /** @description An API key was made. */
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
        /** @description An API key is gone. */
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
        /** @description An API key will be deleted because nobody uses it. */
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
         * @description Whom the key acts for:
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
         * @description What people call the key.
         * @example Production dashboard
         */
        ApiKeyName: string;
        /** @description A key that will soon end, and how soon. */
        ApiKeyNotice: {
            /** @description Days that are left. */
            days_left: number;
            key: components["schemas"]["ApiKey"];
        };
        /**
         * @description The first ten characters of the token, by which people tell keys apart.
         * @example rp_0123456
         */
        ApiKeyPrefix: string;
        /** @description An API key was ended by hand. */
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
         * @description Where the key is in its life:
         *
         *     - `active`: it works.
         *     - `rotating`: a newer key replaces it; it works until `expires_at`.
         *     - `revoked`: it was ended by hand.
         *     - `expired`: its time ran out.
         * @enum {string}
         */
        ApiKeyStatus: "active" | "rotating" | "revoked" | "expired";
        /** @description Which applications use a key, from where, and for what. Each list but the days is ordered by requests, most first, and holds the greatest 100. */
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
            /** @description What was asked for. */
            by_operation: {
                operation: components["schemas"]["OperationName"];
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description From which addresses. */
            by_ip: {
                ip: components["schemas"]["CallerAddress"];
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description From which pages in browsers; requests without an `Origin` are left out. */
            by_origin: {
                /**
                 * @description The `Origin` header.
                 * @example https://app.acme.test
                 */
                origin: string;
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description By which applications, as their `User-Agent` names them. */
            by_client: {
                /**
                 * @description The first product of the `User-Agent`; null where there is none.
                 * @example postern-sdk
                 */
                name: string | null;
                /**
                 * @description Its version; null where it names none.
                 * @example 0.1.0
                 */
                version: string | null;
                requests: components["schemas"]["RequestCount"];
                errors: components["schemas"]["ErrorCount"];
            }[];
            /** @description With which codes requests have failed. */
            errors: {
                code: components["schemas"]["ErrorCode"] | (string & {});
                requests: components["schemas"]["RequestCount"];
            }[];
        };
        /** @description Who uses a key. */
        ApiKeyUsageEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ApiKeyUsage"];
        };
        /** @description An API key with its secret, which is shown this once. */
        ApiKeyWithSecret: {
            /** @description The whole token, sent as `Authorization: Bearer <token>`. Keep it now: only that of a company key can be had again, by `revealApiKey`. */
            secret: string;
            id: components["schemas"]["ApiKeyId"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            name: components["schemas"]["ApiKeyName"];
            /** @description The same as `name`. */
            label: components["schemas"]["ApiKeyName"];
            /** @description What the key is for; null where nobody has said. */
            description: string | null;
            kind: components["schemas"]["ApiKeyKind"] | (string & {});
            /** @description The workspace that the key acts for; null for company and agency keys. */
            workspace_id: string | null;
            status: components["schemas"]["ApiKeyStatus"] | (string & {});
            scopes: components["schemas"]["ScopesOutput"];
            /** @description The key's own limits; the plan's hold beside them. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /** @description The secret with all but its first characters hidden, at a length that tells nothing; on company keys alone. */
            masked_secret?: string;
            /**
             * Format: date-time
             * @description When it was last used with success; null until then.
             */
            last_used_at: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description Who made it; null where nobody did, as for keys of demo data. */
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When it stops working; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted unless it is used; null where idle keys are kept, and on a key that ends before.
             */
            scheduled_deletion_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null unless it was.
             */
            revoked_at: string | null;
            /** @description Id of the key that this one was made of by rotation; null unless it was. */
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
             * @description The first segment below `/api/`; null where the version is not served here.
             * @example v1
             */
            path: string | null;
            /** @description Whether new work should use it. */
            status: ("current" | "deprecated") | (string & {});
            /**
             * Format: date-time
             * @description When it was released; null where that is not recorded.
             */
            released_at: string | null;
            /**
             * Format: date-time
             * @description When it stops answering; null where no end is planned.
             */
            sunset_at: string | null;
        };
        /** @description The versions of this API. */
        ApiVersionListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The versions, newest first. */
            data: components["schemas"]["ApiVersion"][];
        };
        /** @description What an approver has to say. */
        ApprovePostRequest: {
            /** @description A remark. */
            note?: string | null;
            /** @description The `approval.sequence` of the post as the approver has seen it; the decision counts for no other. */
            sequence?: number;
        };
        /** @description Who may decide: ids of keys, or of members, for whom the keys that they have made decide. Empty: every key with the scope `posts:approve`. */
        ApproverIds: string[];
        /** @description A public identity inside a workspace; connections belong to it. */
        Brand: {
            id: components["schemas"]["BrandId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Name, for people. */
            name: string;
            /**
             * Format: email
             * @description Public e-mail address; null where there is none.
             */
            email: string | null;
            /**
             * Format: uri
             * @description Public website; null where there is none.
             */
            website: string | null;
            timezone: components["schemas"]["TimeZone"];
            /** @description ISO 3166-1 code of two letters; null where it is not said. */
            country: string | null;
            /** @description Whether posts that name no brand belong to it. */
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
        /** @description Posts that are made one after the other. */
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
            /** @description What could not be done. */
            failures: components["schemas"]["JobFailure"][];
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last got further. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description The posts to make. */
        BulkCreatePostsRequest: {
            /** @description The posts, each as `createPost` takes it. They are made in this order. */
            posts: components["schemas"]["CreatePostRequest"][];
            /**
             * @description Whether only to tell what would be refused, and make nothing.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description What to do about the rest once a post is refused. What was made before stays.
             * @default continue
             * @enum {string}
             */
            on_error?: "continue" | "abort";
        };
        /** @description What was made, so far. */
        BulkCreatePostsResult: {
            /** @description Whether it only tells what would be made. */
            dry_run: boolean;
            /** @description The posts that were made, or in a dry run would have been, in order. */
            posts: {
                /** @description Its place among the posts that were sent, from 0. */
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
         * @description An IPv4 or IPv6 address; null where the carrier has none.
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
            /** @description What holds for this key: the smaller of its own limits and the plan's. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /**
             * Format: date-time
             * @description When it was last used with success; null until then.
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it stops working; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted unless it is used; null where idle keys are kept.
             */
            scheduled_deletion_at: string | null;
        };
        /** @description The paying account; it owns workspaces. */
        Company: {
            id: components["schemas"]["CompanyId"];
            /** @description Name, for people. */
            name: string;
            /** @description An agency runs locations for its customers. */
            type: ("company" | "agency") | (string & {});
            plan: components["schemas"]["PlanId"];
        };
        /** @description A company with what it has set. */
        CompanyDetails: {
            id: components["schemas"]["CompanyId"];
            /** @description Name, for people. */
            name: string;
            /** @description An agency runs locations for its customers. */
            type: ("company" | "agency") | (string & {});
            plan: components["schemas"]["PlanId"];
            /**
             * Format: uri
             * @description Where the company changes what it pays for.
             */
            billing_url: string;
            /** @description The default brand of its oldest workspace; null where there is none. */
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
        /** @description What a company has set for itself. */
        CompanySettings: {
            /** @description Whether its company and agency keys are deleted when nobody uses them. */
            idle_deletion: boolean;
        };
        /** @description What came of the attempt: the `code` of the network, or, on networks that give an application a password of its own, `credentials`. */
        CompleteConnectionRequest: {
            /** @description As `startConnection` gave it. */
            state: string;
            /** @description As it came to `redirect_url`. */
            code?: string;
            credentials?: components["schemas"]["ConnectionCredentials"];
            /** @description Which of the pages, channels or profiles to connect that the account has. Where there are several and this is missing, the answer is 409 `CONFLICT` with them in `details.targets`; the same `code` works once more. */
            target_ids?: string[];
        };
        /** @description The parts that the file is made of. */
        CompleteMediaUploadRequest: {
            /** @description All the parts. */
            parts: {
                number: components["schemas"]["PartNumber"];
                etag: components["schemas"]["PartETag"];
            }[];
            /** @description SHA-256 of the whole file, in lower-case hex; where it is another, nothing happens. */
            sha256?: string;
        };
        /** @description The accounts that were connected. */
        CompletedConnectionsEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The connections, in the order in which they were asked for. */
            data: components["schemas"]["Connection"][];
        };
        /** @description An account on a social network, through which posts are published. */
        Connection: {
            id: components["schemas"]["ConnectionId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            brand_id: components["schemas"]["BrandId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description What the account is on its network. */
            type: ("profile" | "page" | "group" | "business" | "channel") | (string & {});
            /** @description Id of the account on its network. */
            external_id: string;
            /** @description Name of the account, as its network shows it. */
            name: string;
            /** @description Handle of the account, without `@`; null where the network has none. */
            username: string | null;
            /**
             * Format: uri
             * @description Picture of the account; null where there is none.
             */
            image_url: string | null;
            status: components["schemas"]["ConnectionStatus"] | (string & {});
            /**
             * Format: date-time
             * @description When the network's permission runs out; null where it does not.
             */
            expires_at: string | null;
            /** @description Whether publishing through it was switched off by hand. */
            disabled: boolean;
            default_options: components["schemas"]["DefaultOptions"];
            /** @description What can be published through it. */
            capabilities: (("text" | "link" | "image" | "video" | "carousel" | "document") | (string & {}))[];
            health: components["schemas"]["ConnectionHealth"];
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description How an account does. */
        ConnectionAnalytics: {
            connection_id: components["schemas"]["ConnectionId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description Followers at the end of the range; null where the network does not give them. */
            followers: number | null;
            /** @description How many more there are than before the range, or than on the day on which the account was connected; null where the network does not give them. */
            followers_change: number | null;
            /** @description How often its posts were put on a screen. */
            impressions: number;
            /** @description How many accounts saw its posts, each counted once a day and post; null where the network does not give it. */
            reach: number | null;
            /** @description Likes, comments, shares and saves of its posts together; null where the network gives none of them. */
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
        /** @description An account was connected, or connected anew. */
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
        /** @description What an application logs in with on Bluesky, Mastodon and Telegram. It is handed to the network and not kept. */
        ConnectionCredentials: {
            /**
             * @description Handle of the account.
             * @example acme.bsky.test
             */
            identifier: string;
            /** @description The password made for applications, or the token of the bot. */
            password: string;
        };
        /** @description Nothing more can be published through a connection. */
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
        /** @description The permission of a connection will soon run out. */
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
            /** @description The network's own permissions that would be needed and were not given. */
            scopes_missing: string[];
            /** @description What stands in the way of publishing, for people. */
            issues: string[];
        };
        /**
         * @description Id of a connection.
         * @example conn_acmelinkedin
         */
        ConnectionId: string;
        /** @description What holds for this one account; it may be more than its network grants to anybody. */
        ConnectionLimits: {
            connection_id: components["schemas"]["ConnectionId"];
            network: components["schemas"]["Network"] | (string & {});
            /** @description `premium` where the account pays its network for more. */
            tier: ("standard" | "premium") | (string & {});
            at: components["schemas"]["Timestamp"];
            /** @description Rules for the title; null where the network has none. */
            title: components["schemas"]["TitleRules"] | null;
            text: components["schemas"]["TextRules"];
            media: components["schemas"]["MediaRules"];
            /** @description Rules for hashtags; null where the network sets none. */
            hashtags: components["schemas"]["HashtagRules"] | null;
            /** @description How much of the network's quota is left; null where no limit is known. */
            quota: components["schemas"]["ConnectionQuota"] | null;
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
        /** @description How much the network takes through one connection in a span that ends at one time. */
        ConnectionQuota: {
            /** @description Posts that went live in the span; for a time to come, also those that are to go live in it. */
            used: number;
            /** @description Posts at most. */
            total: number;
            /** @description Posts that still find room. */
            remaining: number;
            /** @description Length of the span, in seconds. */
            window_seconds: number;
            /**
             * Format: date-time
             * @description When the next post finds room; null where it does at that time already.
             */
            available_at: string | null;
        };
        /** @description Where the account's owner gives the permission. */
        ConnectionStart: {
            /**
             * Format: uri
             * @description The page on which the owner of the account says yes or no. Send them there.
             */
            auth_url: string;
            /** @description Names this attempt to connect; it comes back to `redirect_url`, and `completeConnection` takes it once. */
            state: string;
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description An attempt to connect that has begun. */
        ConnectionStartEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["ConnectionStart"];
        };
        /**
         * @description Whether posts can be published through the connection:
         *
         *     - `active`: they can.
         *     - `expiring`: they can, for 7 days more at most: connect the account again before `expires_at`.
         *     - `expired`: the network's permission has run out; connect the account again.
         *     - `disconnected`: the connection was taken away.
         * @enum {string}
         */
        ConnectionStatus: "active" | "expiring" | "expired" | "disconnected";
        /** @description A place inside an account that a post can go to, such as a board on Pinterest. */
        ConnectionTarget: {
            /**
             * @description Id of the place on its network, as options such as `board_id` take it.
             * @example acme-pinterest-recipes
             */
            id: string;
            /** @description Name of the place, as its network shows it. */
            name: string;
            kind: components["schemas"]["ConnectionTargetKind"] | (string & {});
        };
        /**
         * @description What a place inside an account is.
         * @enum {string}
         */
        ConnectionTargetKind: "board" | "page" | "playlist" | "location" | "channel" | "subreddit";
        /** @description A page of places. */
        ConnectionTargetListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The places, as the network orders them. */
            data: components["schemas"]["ConnectionTarget"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A person that a workspace knows. Nobody else in the workspace has the same e-mail address or phone number. */
        Contact: {
            id: components["schemas"]["ContactId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: email
             * @description E-mail address in lower case; null where it is not known.
             */
            email: string | null;
            /** @description Phone number: `+` and digits (E.164), or digits alone where the country is not known; null where there is no number. */
            phone: string | null;
            /** @description Name, for people; null where it is not known. */
            name: string | null;
            tags: components["schemas"]["ContactTags"];
            custom_fields: components["schemas"]["CustomFields"];
            /** @description Where the contact came from, such as the name of a form; null where nobody has said. */
            source: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A workspace has come to know a person. */
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
        /** @description Words by which contacts are grouped. */
        ContactTags: string[];
        /**
         * @description How a network counts the length of a text:
         *
         *     - `weighted`: X's own weights, on text in Unicode form NFC: most of Latin 1, all else 2, an emoji sequence 2, a link 23.
         *     - `grapheme`: characters as a reader sees them.
         *     - `codepoint`: Unicode code points.
         *     - `utf16`: UTF-16 code units.
         *     - `threads`: code points, and every emoji by the length of its UTF-8 bytes.
         * @enum {string}
         */
        Counting: "weighted" | "grapheme" | "codepoint" | "utf16" | "threads";
        /** @description The key to make. */
        CreateApiKeyRequest: {
            /** @description What people will call the key. The kind, where it is left out. */
            name?: components["schemas"]["ApiKeyName"];
            /** @description What the key is for. */
            description?: string | null;
            /** @description Whom the key is to act for. Left out, it is the kind that the platform usually issues: `workspace`, unless the server's policy says otherwise. */
            kind?: components["schemas"]["ApiKeyKind"];
            /** @description The workspace or location that the key acts for. Needed for those two kinds where the company has several. */
            workspace_id?: components["schemas"]["WorkspaceId"];
            /** @description What the key may do. Needed where the kind's scopes are chosen; refused for the company kind, which has all but `keys:rotate`. */
            scopes?: components["schemas"]["Scopes"];
            /**
             * @description Days until it stops working; null for never.
             * @default null
             */
            expires_in_days?: number | null;
            rate_limit?: components["schemas"]["RateLimitsRequest"];
            allowed_origins?: components["schemas"]["AllowedOrigins"];
            allowed_ips?: components["schemas"]["AllowedIps"];
        };
        /** @description A new brand. Without a time zone it gets that of its workspace. */
        CreateBrandRequest: {
            /** @description Name, for people. */
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
            /** @description ISO 3166-1 code of two letters. */
            country?: string | null;
        };
        /** @description Which feed to follow, and what to make of it. */
        CreateFeedRequest: {
            /**
             * Format: uri
             * @description An RSS, Atom, RDF or JSON feed. It must be `https` and public, unless the server was started to allow others.
             * @example https://acme.test/blog/feed.xml
             */
            url: string;
            /** @description What people will call it; the feed's own title where it is left out. */
            name?: string;
            /** @description Where its posts go. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description The text of a post, with `{title}`, `{link}` and `{summary}` for what the item has. A summary is cut to what the network takes. */
            template?: string;
            /** @default draft */
            mode?: components["schemas"]["FeedMode"];
            /** @default none */
            backfill?: components["schemas"]["FeedBackfill"];
            /** @description Has a machine write the texts, one for each network, from the text that the template makes; the link follows where the template has it. Each text costs a credit. */
            ai?: components["schemas"]["FeedAiRequest"];
            /**
             * @description Whether somebody has to agree before a post of the feed goes out.
             * @default false
             */
            require_approval?: boolean;
            /** @description How many posts to make of it on one day in UTC; null for any number. What is more waits. */
            max_per_day?: number | null;
            filter?: components["schemas"]["FeedFilterRequest"];
            /**
             * @description Whether to look at it.
             * @default true
             */
            active?: boolean;
        };
        /** @description The file that is to come. */
        CreateMediaUploadRequest: {
            /** @description Its name, which becomes the title of the media item. */
            filename: string;
            /**
             * @description MIME type that it should have. In the end its bytes tell.
             * @example video/mp4
             */
            mime_type: string;
            /** @description Bytes in all. */
            size: number;
        };
        /** @description The post to make. One of `targets` and `social_profile_ids` is needed unless it stays a draft; `content`, `media` or `link` is needed always. */
        CreatePostRequest: {
            /**
             * Content
             * @description The text. Each network counts its length in its own way; `validatePost` tells.
             * @example Rocket skates are back in stock.
             */
            content?: string;
            /**
             * Title
             * @description The title, for networks that have one.
             */
            title?: string | null;
            /**
             * Link
             * @description A page to point to.
             */
            link?: components["schemas"]["PostLinkRequest"] | null;
            /**
             * Media
             * @description Images and videos, in the order in which they are to be shown. Needs the scope `media:upload`.
             */
            media?: components["schemas"]["PostMediaRequest"][];
            /**
             * Targets
             * @description The connections to publish through, each with what is different there.
             */
            targets?: components["schemas"]["PostTargetRequest"][];
            /**
             * Connections
             * @description The short form of `targets`: ids of connections alone. Give one or the other.
             */
            social_profile_ids?: components["schemas"]["ConnectionId"][];
            /** Schedule */
            schedule?: components["schemas"]["PostScheduleRequest"];
            /**
             * Thread
             * @description What is to follow the post, part by part, on networks that have threads.
             */
            thread?: components["schemas"]["PostThreadPartRequest"][];
            /**
             * First Comment
             * @description A comment to make below the post once it is live.
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
             * @description Whether to shorten the links of its texts when it is published. They are left alone unless asked.
             */
            shorten_links?: boolean;
            /**
             * Labels
             * @description Words by which people find the post again.
             */
            labels?: string[];
            /**
             * Notes
             * @description A remark for the team; it is never published.
             */
            notes?: string | null;
            /**
             * External Reference
             * @description The caller's own name for the post.
             */
            external_ref?: string | null;
            /**
             * Brand
             * @description The brand that the post speaks for.
             */
            brand_id?: string | null;
            /**
             * Callback URL
             * Format: uri
             * @description Receives the event that tells how publishing went, once. It is not signed: whoever receives it gets the post before acting on it.
             */
            callback_url?: string | null;
            /**
             * Allow Duplicate
             * @description Whether to make the post even where the same content went through the same connection in the last 24 hours.
             * @default false
             */
            allow_duplicate?: boolean;
        };
        /** @description What a member logs in with. */
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
        /** @description A link to make. */
        CreateTriggerLinkRequest: {
            /** @description Name, for people. */
            name: string;
            /**
             * Format: uri
             * @description Where it leads; a whole web address without a user name or password in it.
             * @example https://acme.test/skates
             */
            redirect_to: string;
        };
        /** @description Where to send which events. */
        CreateWebhookRequest: {
            /**
             * Format: uri
             * @description Receives events by POST. It must be `https` and public, unless the server was started to allow others.
             * @example https://hooks.acme.test/postern
             */
            url: string;
            /** @description The events to send. */
            events: components["schemas"]["EventType"][];
            /** @description Only events of posts through these connections. Empty means all. */
            connection_ids?: components["schemas"]["ConnectionId"][];
            /** @description What people will call the webhook. */
            name?: string | null;
        };
        /** @description The workspace to make. */
        CreateWorkspaceRequest: {
            /** @description Name, for people. */
            name: string;
            /** @description `location`, for agencies alone, or `workspace`. Left out, an agency gets a location. */
            kind?: components["schemas"]["WorkspaceKind"];
            /** @default UTC */
            timezone?: components["schemas"]["TimeZone"];
        };
        /** @description Name of a custom field. */
        CustomFieldName: string;
        /**
         * @description What else is known of a contact, by names of the workspace's own.
         * @example {
         *       "shoe_size": "42"
         *     }
         */
        CustomFields: {
            [key: string]: string;
        };
        /**
         * @description Custom fields to set, by name; null removes one, and those that are not named stay as they are.
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
         * @description Settings of the network, such as `reply_settings` on X, that a target of this connection gets where it does not name them itself.
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
            /** @description Width by height at least. */
            min_ratio?: number;
            /** @description Width by height at most. */
            max_ratio?: number;
            /** @description Width times height at most. */
            max_pixels?: number;
        };
        /** @description What a network accepts as a document. */
        DocumentRules: {
            /** @description Documents at most in one post. */
            max: number;
            /** @description More than this many give a warning, since some sources name a lower limit; null where none does. */
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
        /** @description How the contact goes through the workflow. */
        EnrollContactRequest: {
            /**
             * Format: date-time
             * @description The time that the workflow's waiting steps count from, such as the start of an appointment, as RFC 3339 with an offset; null where there is none.
             * @example 2026-12-01T09:00:00+01:00
             */
            event_start_at?: string | null;
        };
        /** @description A contact's way through a workflow. */
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
             * @description The time that the workflow's waiting steps count from; null where there is none.
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
        /** @description What went wrong. Programs branch on `code`, never on the status or the text. */
        Error: {
            code: components["schemas"]["ErrorCode"] | (string & {});
            /** @description What went wrong, for people. */
            message: string;
            /** @description The HTTP status, again. */
            status: number;
            request_id: components["schemas"]["RequestId"];
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /**
             * Format: uri
             * @description A page about the code.
             */
            doc_url: string;
            /** @description Facts about this failure, by code. */
            details?: {
                [key: string]: unknown;
            };
            /** @description The places of the request that do not fit; with the codes that find fault with parameters or the body. */
            errors?: components["schemas"]["Fault"][];
        };
        /**
         * @description The reason for a failure. Codes may be added; none is renamed.
         * @enum {string}
         */
        ErrorCode: "INVALID_PARAMETER" | "MISSING_PARAMETER" | "INVALID_DATE" | "INVALID_DATE_RANGE" | "CONFIRMATION_REQUIRED" | "INVALID_JSON" | "UNAUTHORIZED" | "INVALID_API_KEY" | "API_KEY_EXPIRED" | "SESSION_EXPIRED" | "INVALID_CREDENTIALS" | "AI_QUOTA_EXCEEDED" | "PLAN_LIMIT" | "INSUFFICIENT_SCOPE" | "ROLE_REQUIRED" | "WRONG_CREDENTIAL" | "NOT_AUTHORIZED_CREATE_BRAND" | "IP_NOT_ALLOWED" | "ORIGIN_NOT_ALLOWED" | "WORKSPACE_MISMATCH" | "SELF_APPROVAL_FORBIDDEN" | "NOT_FOUND" | "UNKNOWN_ENDPOINT" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "CONFLICT" | "DUPLICATE_CONTENT" | "IDEMPOTENCY_IN_FLIGHT" | "SECRET_ALREADY_SHOWN" | "APPROVAL_REQUIRED" | "KEY_EXISTS" | "KEY_NOT_REVEALABLE" | "SCOPE_WIDENING_FORBIDDEN" | "BRAND_LIMIT" | "WEBHOOK_LIMIT" | "CONNECTION_EXPIRED" | "QUOTA_EXCEEDED" | "STATE_EXPIRED" | "UPLOAD_INCOMPLETE" | "POST_NOT_EDITABLE" | "NOT_PENDING_APPROVAL" | "NOT_RETRYABLE" | "SLOT_TAKEN" | "NO_SCHEDULE_WINDOWS" | "PRECONDITION_FAILED" | "VALIDATION_FAILED" | "IDEMPOTENCY_KEY_REUSED" | "SCHEDULED_IN_PAST" | "MEDIA_REQUIRED" | "URL_BLOCKED" | "INVALID_SCOPE" | "UNSUPPORTED_NETWORK" | "MEDIA_FETCH_FAILED" | "FEED_UNREADABLE" | "CONTENT_POLICY" | "NETWORK_DELETE_UNSUPPORTED" | "RATE_LIMIT_EXCEEDED" | "AUTH_THROTTLED" | "INTERNAL" | "UPSTREAM_NETWORK" | "MAINTENANCE";
        /** @description Requests that were answered with a status of 400 or more. */
        ErrorCount: number;
        /** @description What every failure looks like, whatever its status. */
        ErrorEnvelope: {
            /**
             * @description False on every failure.
             * @constant
             */
            success: false;
            error: components["schemas"]["Error"];
        };
        /** @description Something that happened, told apart by `type`. */
        Event: components["schemas"]["PostCreatedEvent"] | components["schemas"]["PostUpdatedEvent"] | components["schemas"]["PostDeletedEvent"] | components["schemas"]["PostScheduledEvent"] | components["schemas"]["PostApprovalRequestedEvent"] | components["schemas"]["PostApprovedEvent"] | components["schemas"]["PostRejectedEvent"] | components["schemas"]["PostTargetPublishedEvent"] | components["schemas"]["PostTargetFailedEvent"] | components["schemas"]["PostPublishedEvent"] | components["schemas"]["PostPartialEvent"] | components["schemas"]["PostFailedEvent"] | components["schemas"]["ApiKeyCreatedEvent"] | components["schemas"]["ApiKeyRotatedEvent"] | components["schemas"]["ApiKeyRevokedEvent"] | components["schemas"]["ApiKeyExpiringEvent"] | components["schemas"]["ApiKeyDeletionWarningEvent"] | components["schemas"]["ApiKeyDeletedEvent"] | components["schemas"]["UsageThresholdReachedEvent"] | components["schemas"]["ConnectionConnectedEvent"] | components["schemas"]["ConnectionExpiringEvent"] | components["schemas"]["ConnectionDisconnectedEvent"] | components["schemas"]["MediaReadyEvent"] | components["schemas"]["MediaFailedEvent"] | components["schemas"]["FeedItemFoundEvent"] | components["schemas"]["FeedFailingEvent"] | components["schemas"]["ContactCreatedEvent"] | components["schemas"]["WorkflowEnrolledEvent"] | components["schemas"]["TriggerLinkClickedEvent"] | components["schemas"]["FormSubmittedEvent"] | components["schemas"]["WebhookTestEvent"];
        /**
         * @description Id of an event; the same in every attempt to send it, and the same as the header `webhook-id`.
         * @example event_01jd7r8y5d9f3h6k2n4q
         */
        EventId: string;
        /**
         * @description What happened:
         *
         *     - `post.created`: a post was made.
         *     - `post.updated`: a post was changed.
         *     - `post.deleted`: a post was deleted; it is shown as it was.
         *     - `post.scheduled`: a post was given a time.
         *     - `post.approval_requested`: a post waits for approval.
         *     - `post.approved`: a post was approved.
         *     - `post.rejected`: a post was turned down.
         *     - `post.target.published`: one target of a post is live.
         *     - `post.target.failed`: one target of a post could not be published.
         *     - `post.published`: every target of a post is live.
         *     - `post.partial`: some targets of a post are live, the others could not be published.
         *     - `post.failed`: no target of a post could be published.
         *     - `api_key.created`: a key was made.
         *     - `api_key.rotated`: a key was replaced by a new one.
         *     - `api_key.revoked`: a key was ended by hand.
         *     - `api_key.expiring`: a key will soon stop working.
         *     - `api_key.deletion_warning`: nobody uses a key, and it will be deleted.
         *     - `api_key.deleted`: a key is gone.
         *     - `usage.threshold_reached`: a key has made 80 %, or all, of the requests that it may make on one day.
         *     - `connection.connected`: an account was connected, or connected anew.
         *     - `connection.expiring`: the permission of a connection will soon run out.
         *     - `connection.disconnected`: nothing more can be published through a connection.
         *     - `media.ready`: a media item can be published.
         *     - `media.failed`: a media item could not be fetched.
         *     - `feed.item_found`: a feed has a new item, which passes its filter.
         *     - `feed.failing`: a feed could not be read three times in a row.
         *     - `contact.created`: a workspace has come to know a person.
         *     - `workflow.enrolled`: a contact was added to a workflow.
         *     - `trigger_link.clicked`: somebody followed a trigger link.
         *     - `form.submitted`: somebody sent in a form.
         *     - `webhook.test`: somebody asked for a test.
         * @example post.published
         * @enum {string}
         */
        EventType: "post.created" | "post.updated" | "post.deleted" | "post.scheduled" | "post.approval_requested" | "post.approved" | "post.rejected" | "post.target.published" | "post.target.failed" | "post.published" | "post.partial" | "post.failed" | "api_key.created" | "api_key.rotated" | "api_key.revoked" | "api_key.expiring" | "api_key.deletion_warning" | "api_key.deleted" | "usage.threshold_reached" | "connection.connected" | "connection.expiring" | "connection.disconnected" | "media.ready" | "media.failed" | "feed.item_found" | "feed.failing" | "contact.created" | "workflow.enrolled" | "trigger_link.clicked" | "form.submitted" | "webhook.test";
        /** @description One place of a request that does not fit. */
        Fault: {
            /**
             * @description JSON Pointer (RFC 6901) into the body, or `/` and the name of a parameter; empty for the body as a whole.
             * @example /targets/0/connection_id
             */
            pointer: string;
            /**
             * @description Names the rule that is broken; stable, for programs.
             * @example UNKNOWN_FIELD
             */
            code: string;
            /** @description What is wrong there, for people. */
            message: string;
        };
        /** @description A feed that is looked at every 15 minutes, of whose new items posts are made. */
        Feed: {
            id: components["schemas"]["FeedId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description What people call it. */
            name: string;
            /**
             * Format: uri
             * @description Where the feed is.
             */
            url: string;
            /** @description Where its posts go. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description The text of a post, with `{title}`, `{link}` and `{summary}` for what the item has. */
            template: string;
            mode: components["schemas"]["FeedMode"] | (string & {});
            backfill: components["schemas"]["FeedBackfill"] | (string & {});
            ai: components["schemas"]["FeedAi"];
            /** @description Whether somebody has to agree before a post of the feed goes out. */
            require_approval: boolean;
            /** @description How many posts are made of it on one day in UTC; null for any number. What is more waits. */
            max_per_day: number | null;
            filter: components["schemas"]["FeedFilter"];
            /** @description Whether it is looked at. */
            active: boolean;
            /** @description When it was last looked at; null before the first time. */
            last_checked_at: components["schemas"]["Timestamp"] | null;
            /** @description When an item was last found in it; null where none was. */
            last_item_at: components["schemas"]["Timestamp"] | null;
            /** @description Why it could not be read the last time; null where it could. */
            last_error: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When its settings last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Whether a machine writes the texts. */
        FeedAi: {
            /** @description Whether it does. */
            enabled: boolean;
            tone: components["schemas"]["Tone"] | (string & {});
        };
        /** @description Whether a machine writes the texts, and how they sound. */
        FeedAiRequest: {
            /** @description Whether it does. */
            enabled: boolean;
            /** @default professional */
            tone?: components["schemas"]["Tone"];
        };
        /**
         * @description What becomes of the items that are in the feed when it is added, or when its address changes; `none` leaves them alone, `latest` posts the newest one.
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
        /** @description Which items are posted, by words of their titles and summaries, without regard to case. */
        FeedFilter: {
            /** @description An item needs one of these; empty takes any. */
            include: string[];
            /** @description An item may have none of these. */
            exclude: string[];
        };
        /** @description Which items to post, by words of their titles and summaries, without regard to case. */
        FeedFilterRequest: {
            /**
             * @description An item needs one of these; empty takes any.
             * @default []
             */
            include?: string[];
            /**
             * @description An item may have none of these.
             * @default []
             */
            exclude?: string[];
        };
        /**
         * @description Id of a feed.
         * @example feed_01jd8a2k4m6p8r1t3v5x
         */
        FeedId: string;
        /** @description Something that was found in a feed. An item that comes again, by its guid or else by its link, is the same. */
        FeedItem: {
            id: components["schemas"]["FeedItemId"];
            feed_id: components["schemas"]["FeedId"];
            /** @description By what the feed tells its items apart, else the link; null where it has neither. */
            guid: string | null;
            /** @description Title, without markup; null where it has none. */
            title: string | null;
            /** @description Where it can be read; null where the feed does not say. */
            link: string | null;
            /** @description The beginning of its text, without markup; null where there is none. */
            summary: string | null;
            /** @description When it was published, as the feed says; null where it does not. */
            published_at: components["schemas"]["Timestamp"] | null;
            /** @description The post that was made of it; null where there is none. */
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
            /** @description The items, those that were found last first. */
            data: components["schemas"]["FeedItem"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description How far an item has got; `new` waits for its post, such as for the next day where the feed has `max_per_day`; `skipped` was there before, or did not pass the filter; `failed` was refused.
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
         * @description What becomes of an item; `draft` makes a draft of it, `queue` puts its post at the end of the queue, `now` publishes it at once.
         * @enum {string}
         */
        FeedMode: "draft" | "queue" | "now";
        /** @description Something that is in a feed. */
        FeedSampleItem: {
            /** @description By what the feed tells its items apart, else the link; null where it has neither. */
            guid: string | null;
            /** @description Title, without markup; null where it has none. */
            title: string | null;
            /** @description Where it can be read; null where the feed does not say. */
            link: string | null;
            /** @description The beginning of its text, without markup; null where there is none. */
            summary: string | null;
            /** @description When it was published, as the feed says; null where it does not. */
            published_at: components["schemas"]["Timestamp"] | null;
        };
        /** @description What a feed has to offer. */
        FeedValidation: {
            /**
             * @description Always true; what is no feed is refused with `FEED_UNREADABLE`.
             * @constant
             */
            valid: true;
            /** @description What kind of feed it is. */
            format: ("rss" | "atom" | "rdf" | "json") | (string & {});
            /** @description The feed's own title; null where it has none. */
            title: string | null;
            /** @description Its newest items. */
            sample_items: components["schemas"]["FeedSampleItem"][];
        };
        /** @description What a feed has to offer. */
        FeedValidationEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["FeedValidation"];
        };
        /** @description One thing that a network will refuse, or will take in a lesser form. `limit` and `actual` are null where nothing is counted. */
        Finding: {
            /**
             * @description Names the rule; stable, for programs.
             * @example TEXT_TOO_LONG
             */
            code: string;
            /**
             * @description The place in the request or resource, with dots and brackets.
             * @example targets[0].content
             */
            path: string;
            /** @description What is wrong, for people. */
            message: string;
            /** @description What the network allows. */
            limit: number | null;
            /** @description What was found. */
            actual: number | null;
        };
        /** @description A form that anybody can send in. It is built in the dashboard. */
        Form: {
            id: components["schemas"]["FormId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Name, for people. */
            name: string;
            type: components["schemas"]["FormType"] | (string & {});
            /**
             * Format: uri
             * @description Where it is sent in by POST, without a key, as JSON or as a web page sends a form (`application/x-www-form-urlencoded`), with one member for each field.
             */
            url: string;
            /** @description What it asks, in this order. */
            fields: components["schemas"]["FormField"][];
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One question of a form. */
        FormField: {
            key: components["schemas"]["FormFieldKey"];
            /** @description The question, for people. */
            label: string;
            /**
             * @description What the answer is:
             *
             *     - `name`: the name of the person.
             *     - `email`: an e-mail address, by which the contact is found.
             *     - `phone`: a phone number.
             *     - `text`: a text of up to 5,000 characters.
             *     - `number`: a number.
             *     - `choice`: one of `options`.
             *     - `checkbox`: true or false.
             */
            type: ("name" | "email" | "phone" | "text" | "number" | "choice" | "checkbox") | (string & {});
            /** @description Whether it must be answered; a checkbox must then be true. */
            required: boolean;
            /** @description The answers to choose from; empty for any other type. */
            options: string[];
        };
        /** @description Names the answer in a submission. */
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
        /** @description A form that somebody has sent in. */
        FormSubmission: {
            /**
             * @description Id of the submission.
             * @example submission_01jd7sb4w6y8a1c3e5g7
             */
            id: string;
            form_id: components["schemas"]["FormId"];
            /** @description The contact that it made or found; null where it names neither an e-mail address nor a phone number. */
            contact_id: string | null;
            /** @description The name that was given; null where none was. */
            name: string | null;
            /**
             * Format: email
             * @description The e-mail address that was given, in lower case; null where none was.
             */
            email: string | null;
            /** @description All answers, by the keys of the form's fields; what was not answered is left out. */
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
        /** @description Somebody sent in a form. */
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
         * @description Whether it asks for a person or for opinions.
         * @example form
         * @enum {string}
         */
        FormType: "form" | "survey";
        /** @description What to write about, for which networks, and how. It needs `prompt`, `source_url` or `media_ids`; several of them go together. */
        GeneratePostRequest: {
            /**
             * @description What to write about, in the writer's own words.
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
            /** @description The networks to write for; where they are left out, those of the workspace's connections. */
            networks?: components["schemas"]["Network"][];
            /** @default professional */
            tone?: components["schemas"]["Tone"];
            /**
             * @description The language to write in, as BCP 47 names it.
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
        /** @description A text that its network takes. */
        GeneratedVariant: {
            network: components["schemas"]["Network"] | (string & {});
            /** @description The text, hashtags included, ready to be the `content` of a post. */
            content: string;
            /** @description The hashtags that stand in the text, with their `#`. */
            hashtags: string[];
            length: components["schemas"]["TextLength"];
        };
        /** @description How many hashtags a network accepts. */
        HashtagRules: {
            /** @description More than this many give a warning; null where none does. */
            warn_above: number | null;
            /** @description More than this many are refused; null where none are. */
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
            /** @description Images at most in one post. */
            max: number;
            /** @description More than this many give a warning, since some sources name a lower limit; null where none does. */
            warn_above: number | null;
            /** @description MIME types. */
            formats: string[];
            /** @description Bytes at least for one image; null where no limit is known. */
            min_bytes: number | null;
            /** @description Bytes at most for one image; null where no limit is known. */
            max_bytes: number | null;
            /** @description How large the picture may be; null where no limit is known. */
            dimensions: components["schemas"]["DimensionRules"] | null;
        };
        /** @description Where a file is, and what to say about it. */
        ImportMediaFromUrlRequest: {
            /**
             * Format: uri
             * @description Where the file is. It must be `https` and public, unless the server was started to allow others.
             */
            url: string;
            /** @description What the media shows, for those who cannot see it. */
            alt_text?: string;
        };
        /** @description A file that is fetched. */
        ImportMediaJob: {
            id: components["schemas"]["JobId"];
            /**
             * @description The operation that started it. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "importMediaFromUrl";
            status: components["schemas"]["JobStatus"] | (string & {});
            progress: components["schemas"]["JobProgress"];
            /** @description What it is to become. */
            result: {
                media_id: components["schemas"]["MediaId"];
            };
            /** @description Why it could not be had. */
            failures: components["schemas"]["JobFailure"][];
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last got further. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Work that goes on after its request has been answered, told apart by `type`. */
        Job: components["schemas"]["BulkCreatePostsJob"] | components["schemas"]["ImportMediaJob"];
        /** @description One job. */
        JobEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Job"];
        };
        /** @description One item that could not be done. */
        JobFailure: {
            /** @description Its place among the items that were sent, from 0. */
            index: number;
            /** @description The connection that stands in the way; null where it is the item as a whole. */
            connection_id: string | null;
            /**
             * @description The code of the error that the item alone would have got, or of what its network refuses.
             * @example TEXT_TOO_LONG
             */
            code: string;
            /** @description What is wrong, for people. */
            message: string;
        };
        /**
         * @description Id of a job.
         * @example job_01jd7s5d7f9h1j3k5m7n
         */
        JobId: string;
        /** @description How far it has got. */
        JobProgress: {
            /** @description Items that were dealt with. */
            done: number;
            /** @description Items in all. */
            total: number;
        };
        /** @description Where to ask how the work goes. */
        JobStarted: {
            job_id: components["schemas"]["JobId"];
        };
        /** @description The job that was started. */
        JobStartedEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["JobStarted"];
        };
        /**
         * @description - `queued`: it has not begun.
         *     - `working`: it has.
         *     - `complete`: it has ended, and nothing was refused.
         *     - `partial`: it has ended; some of it was done, and `failures` names the rest.
         *     - `failed`: it has ended, and nothing was done.
         * @enum {string}
         */
        JobStatus: "queued" | "working" | "complete" | "partial" | "failed";
        /** @description A word that posts of the workspace carry. It comes into being with the first post that has it. */
        Label: {
            /**
             * @description Id of a label.
             * @example label_01jd7s3b5c7d9f1h3j5k
             */
            id: string;
            /** @description The word, as posts carry it. */
            name: string;
            /**
             * @description The colour that it is shown in, as CSS writes it. It follows from the name.
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
        /** @description How the last attempt to send an event went. */
        LastDelivery: {
            at: components["schemas"]["Timestamp"];
            /** @description Whether the receiver took it. */
            status: ("delivered" | "failed") | (string & {});
            /** @description The HTTP status of the receiver's answer; null where there was no answer. */
            response_code: number | null;
        };
        /**
         * @description A time as a clock on the wall shows it. Where daylight saving skips it, the next valid minute counts and the answer carries a warning; where daylight saving repeats it, the first occurrence counts.
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
        /** @description One thing that happened. */
        LogEntry: {
            /**
             * @description Id of the entry.
             * @example log_01jd7rd5n8q2v6x1y4z7
             */
            id: string;
            /** @description When it happened. */
            at: components["schemas"]["Timestamp"];
            type: components["schemas"]["LogType"] | (string & {});
            /** @description The operation that was asked for, `createPost`, or what was done, `api_key.revealed`. */
            operation: string;
            /** @description Who did it; null where the clock did, and where nobody was known. */
            actor: components["schemas"]["Actor"] | null;
            /** @description The prefix of the key that asked, or that it was done to; null where there was none. */
            key_prefix: string | null;
            /** @description The workspace that it happened in; null where it happened in none. */
            workspace_id: string | null;
            /** @description Id of what it was done to; null where that is not known. */
            subject_id: string | null;
            /** @description The HTTP status of the answer; null where there was none. */
            status: number | null;
            /** @description The code of the failure; null where there was none. */
            code: string | null;
            /** @description Id of the request; null where there was none. */
            request_id: string | null;
            /** @description The address that it came from; null where there was none. */
            ip: string | null;
            /** @description Names of the fields that were changed. Their values are not logged. */
            changed: string[];
            /** @description Why, in the words of whoever did it; null where they gave none. */
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
         * @description What an entry is about:
         *
         *     - `request`: a request to this API.
         *     - `publishing`: an attempt to publish on a network.
         *     - `connection`: a change of a connection.
         *     - `webhook`: an attempt to send an event.
         *     - `audit`: what somebody did to a key, a member, a workspace or the company; for sessions of admins alone.
         * @example request
         * @enum {string}
         */
        LogType: "request" | "publishing" | "connection" | "webhook" | "audit";
        /** @description The key that asks, and whom it acts for. */
        Me: {
            key: components["schemas"]["CallerKey"];
            /** @description The key's own workspace; null for company and agency keys. */
            workspace: components["schemas"]["Workspace"] | null;
            company: components["schemas"]["Company"];
            plan: components["schemas"]["PlanId"];
            /** @description The role of the member who made the key; null where no member did. */
            role: (components["schemas"]["Role"] | (string & {})) | null;
        };
        /** @description The key that asks. */
        MeEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Me"];
        };
        /** @description An image, video or document in the library of a workspace. */
        Media: {
            id: components["schemas"]["MediaId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description What it is; null until its bytes have arrived. */
            type: ("image" | "video" | "document" | null) | (string & {});
            /**
             * @description MIME type, as read from its bytes; null until they have arrived.
             * @example image/png
             */
            mime_type: string | null;
            /** @description Bytes; null until they have arrived. */
            size: number | null;
            /** @description Pixels across; null where that is not known. */
            width: number | null;
            /** @description Pixels down; null where that is not known. */
            height: number | null;
            /** @description Length of a video in seconds; null for all else, and where that is not known. */
            duration: number | null;
            /**
             * Format: uri
             * @description Where its bytes are, once they have arrived.
             */
            url: string;
            /**
             * Format: uri
             * @description A small picture of it; null where there is none.
             */
            thumbnail_url: string | null;
            /**
             * @description - `processing`: its bytes are being fetched.
             *     - `ready`: it can be published.
             *     - `failed`: its bytes could not be fetched, or are nothing that can be published.
             */
            status: ("processing" | "ready" | "failed") | (string & {});
            /** @description What it shows, for those who cannot see it; null where nobody has said. */
            alt_text: string | null;
            /** @description A name for the library; null where it has none. */
            title: string | null;
            /** @description For each network, whether it takes this media item; empty until its bytes have arrived. */
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
                /** @description What is wrong, for people. */
                message: string;
            };
        };
        /** @description Whether one network takes a media item. */
        MediaFitness: {
            /** @description Whether it does. */
            ok: boolean;
            /** @description Why it does not. */
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
            /** @description Whether the network refuses a post without media. */
            required: boolean;
            /** @description Images and videos together, at most. */
            max_items: number;
            /** @description Whether one post may hold images and videos. */
            may_mix: boolean;
            /** @description Unicode code points at most for the alt text of an item; null where no limit is known. */
            alt_text_limit: number | null;
            /** @description Rules for images; null where the network takes none. */
            images: components["schemas"]["ImageRules"] | null;
            /** @description Rules for animated GIFs; null where they count as images. */
            gifs: components["schemas"]["ImageRules"] | null;
            /** @description Rules for videos; null where the network takes none. */
            videos: components["schemas"]["VideoRules"] | null;
            /** @description Rules for documents; null where the network takes none. */
            documents: components["schemas"]["DocumentRules"] | null;
            /** @description What holds instead for a post of another form, such as a story, by the form's name. What a form leaves out is as ever. */
            variants: {
                [key: string]: components["schemas"]["MediaVariant"];
            };
        };
        /** @description How far an upload in parts has got. */
        MediaUpload: {
            upload_id: components["schemas"]["UploadId"];
            /**
             * @description - `open`: parts are taken.
             *     - `completed`: it has become a media item.
             *     - `expired`: its time was over first, and its parts are gone.
             */
            status: ("open" | "completed" | "expired") | (string & {});
            /** @description The parts, in order. */
            parts: {
                number: components["schemas"]["PartNumber"];
                size: components["schemas"]["PartSize"];
                /** @description Whether it has arrived. */
                received: boolean;
                /** @description The `ETag` that it was answered with; null before it has arrived. */
                etag: string | null;
            }[];
            /** @description The media item that it has become; null before. */
            media_id: string | null;
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description One upload in parts. */
        MediaUploadEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["MediaUpload"];
        };
        /** @description An upload in parts, and where to send them. */
        MediaUploadWithUrls: {
            upload_id: components["schemas"]["UploadId"];
            /** @description Bytes of each part but the last, which has what is left. */
            part_size: number;
            /** @description The parts, in order. */
            parts: {
                number: components["schemas"]["PartNumber"];
                size: components["schemas"]["PartSize"];
                /**
                 * Format: uri
                 * @description Takes the part with `PUT` and no API key. Keep it secret, for it is all that it takes.
                 */
                url: string;
                /** @description Headers to send along. */
                headers: {
                    [key: string]: string;
                };
            }[];
            /** @description Until when the parts are taken, and the upload can be completed. */
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description An upload that was begun. */
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
            dimensions?: components["schemas"]["DimensionRules"];
        };
        /** @description A person in a company. */
        Member: {
            id: components["schemas"]["MemberId"];
            /** @description Full name. */
            name: string;
            /**
             * Format: email
             * @description E-mail address; also what the member logs in with.
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
        /** @description Where to. */
        MoveQueueItemRequest: {
            position: components["schemas"]["QueuePosition"];
        };
        /**
         * @description The name of a social network.
         * @example linkedin
         * @enum {string}
         */
        Network: "x" | "instagram" | "facebook" | "linkedin" | "tiktok" | "youtube" | "threads" | "bluesky" | "pinterest" | "google_business" | "mastodon" | "telegram" | "reddit";
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
        /** @description How many posts a network takes from one connection in a span of time. */
        NetworkQuota: {
            /** @description Posts at most. */
            posts: number;
            /** @description Length of the span, in seconds. */
            seconds: number;
        };
        /** @description What a network accepts, as data. Sources disagree and networks change, so each entry says where it is from and when it was last checked. */
        NetworkRules: {
            network: components["schemas"]["Network"] | (string & {});
            /**
             * @description The network's name as people write it.
             * @example Google Business Profile
             */
            label: string;
            /** @description Rules for the title; null where the network has none. */
            title: components["schemas"]["TitleRules"] | null;
            text: components["schemas"]["TextRules"];
            media: components["schemas"]["MediaRules"];
            /** @description Rules for hashtags; null where the network sets none. */
            hashtags: components["schemas"]["HashtagRules"] | null;
            /** @description How much one connection may publish; null where no limit is known. */
            quota: components["schemas"]["NetworkQuota"] | null;
            /** @description Whether a post may lead to a page beside its text. */
            has_link: boolean;
            /** @description Whether a post may go on in a thread. */
            has_threads: boolean;
            /** @description Whether an account may comment on a post of its own. */
            has_first_comment: boolean;
            /** @description Whether a live post can be deleted from outside. */
            can_delete: boolean;
            /** @description The network's own options that a target may carry, by name, and what the value of each has to be. */
            options_schema: {
                [key: string]: components["schemas"]["OptionRules"];
            };
            /**
             * @description Rules that are not sure enough to refuse a post, by their path in this object. Every other rule is an error.
             * @example {
             *       "media.videos.max_bytes": "warning"
             *     }
             */
            severity: {
                [key: string]: components["schemas"]["Severity"] | (string & {});
            };
            /** @description What the numbers do not say, such as a disagreement between sources. */
            notes: string[];
            /** @description The pages that the rules were read from. */
            source: string[];
            /**
             * Format: date
             * @description The day on which the rules were last compared with their source.
             * @example 2026-11-15
             */
            verified_at: string;
        };
        /** @description Something that the people of a company should know. */
        Notification: {
            id: components["schemas"]["NotificationId"];
            type: components["schemas"]["NotificationType"] | (string & {});
            /** @description The workspace that it concerns; null where it concerns the whole company. */
            workspace_id: string | null;
            /** @description The key that it is about; null where it is about none. */
            key_id: string | null;
            /** @description Days until what it warns of; null where it warns of nothing. */
            days_left: number | null;
            /** @description What it says, in a few words. */
            title: string;
            /** @description What it says, with what can be done. */
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
         * @description What it is about:
         *
         *     - `api_key.deletion_warning`: nobody uses a key, and it will be deleted.
         *     - `api_key.deleted`: a key was deleted because nobody used it.
         *     - `api_key.expiring`: a key will soon stop working.
         *     - `api_key.rotated`: a key has replaced itself by a new one.
         * @example api_key.deletion_warning
         * @enum {string}
         */
        NotificationType: "api_key.deletion_warning" | "api_key.deleted" | "api_key.expiring" | "api_key.rotated";
        /**
         * @description Which page of a list this is, and how many there are.
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
            /** @description Items on a page, at most. */
            limit: number;
            /** @description Items on all pages together. */
            total_count: number;
            /** @description Pages; 0 where there are no items. */
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
         * @description Where a page of a list ends.
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
        /** @description The `ETag` that the part was answered with. It is the SHA-256 of its bytes in hex, in quotes. */
        PartETag: string;
        /** @description Which part it is, from 1. */
        PartNumber: number;
        /** @description Bytes of the part. */
        PartSize: number;
        /** @description What a company pays for, as far as the API is concerned. */
        Plan: {
            id: components["schemas"]["PlanId"];
            /** @description Whether the plan costs nothing. */
            free: boolean;
            /** @description Whether keys work under the plan. */
            api_access: boolean;
            /** @description The most that any key may use under the plan; null where keys do not work at all. */
            rate_limit: components["schemas"]["RateLimits"] | null;
            /**
             * Format: uri
             * @description Where to buy more; null for the greatest plan.
             */
            upgrade_url: string | null;
        };
        /**
         * @description The name of a plan, which the server's policy gives; `listPlans` tells what each includes.
         * @example thrive
         */
        PlanId: string;
        /** @description All plans. */
        PlanListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The plans, smallest first. */
            data: components["schemas"]["Plan"][];
        };
        /** @description Content, and the connections it is published through. */
        Post: {
            id: components["schemas"]["PostId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description The brand it speaks for; null where none is named. */
            brand_id: string | null;
            status: components["schemas"]["PostStatus"] | (string & {});
            source: components["schemas"]["PostSource"] | (string & {});
            /** @description The caller's own name for it; null where there is none. */
            external_ref: string | null;
            /** @description The text; empty where there is none. */
            content: string;
            /** @description The title, for networks that have one; null where there is none. */
            title: string | null;
            /** @description The page it points to; null where there is none. */
            link: components["schemas"]["PostLink"] | null;
            /** @description Images and videos, in the order in which they are shown. */
            media: components["schemas"]["PostMedia"][];
            /** @description One for each connection that it is published through. */
            targets: components["schemas"]["PostTarget"][];
            /** @description What follows the post, part by part, on networks that have threads. */
            thread: components["schemas"]["PostThreadPart"][];
            /** @description The comment that is made below the post once it is live; null where there is none. */
            first_comment: components["schemas"]["PostFirstComment"] | null;
            /** @description Words by which people find it again. */
            labels: string[];
            /** @description A remark for the team, never published; null where there is none. */
            notes: string | null;
            /** @description Whether the links of its texts are shortened when it is published. */
            shorten_links: boolean;
            schedule: components["schemas"]["PostSchedule"];
            /** @description How it is repeated after it has been published at its time; null where it is not. */
            recurrence: components["schemas"]["PostRecurrence"] | null;
            approval: components["schemas"]["PostApproval"];
            /** @description Who made it; null where nobody did, as for posts of demo data. */
            created_by: components["schemas"]["Actor"] | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When its last target went live; null until it is published.
             */
            published_at: string | null;
            /** @description Grows by one with each change; the `ETag` is made of it. */
            version: number;
        };
        /** @description How a post does, from the day on which it went live until today. */
        PostAnalytics: {
            post_id: components["schemas"]["PostId"];
            /** @description `pending` until every network on which it is live has given figures, and while it is being published. */
            sync_status: components["schemas"]["SyncStatus"] | (string & {});
            metrics: components["schemas"]["PostFigures"];
            /** @description One for each network account on which it is live. */
            targets: components["schemas"]["PostTargetAnalytics"][];
        };
        /** @description How a post does. */
        PostAnalyticsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["PostAnalytics"];
        };
        /** @description A page of posts on their networks. */
        PostAnalyticsListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The posts, network by network, sorted as asked for. */
            data: components["schemas"]["PostTargetAnalytics"][];
            meta: components["schemas"]["AnalyticsRange"];
            pagination: components["schemas"]["NumberedPagination"];
        };
        /**
         * @description What to sort by; rows that are alike keep the order of their ids.
         * @example views
         * @enum {string}
         */
        PostAnalyticsSort: "views" | "clicks" | "impressions" | "add_to_cart" | "orders" | "revenue" | "likes" | "comments" | "shares" | "saves" | "reach" | "engagement_rate" | "published_at";
        /** @description Whether somebody has to agree to a post before it goes out, and whether anybody has. */
        PostApproval: {
            /** @description Whether the post goes out only after an approval, since its workspace or its maker wants it so. */
            required: boolean;
            /**
             * @description - `none`: nobody was asked.
             *     - `pending`: the approvers were asked.
             *     - `approved`: the post as it is now may go out.
             *     - `rejected`: it was turned down.
             */
            status: ("none" | "pending" | "approved" | "rejected") | (string & {});
            approver_ids: components["schemas"]["ApproverIds"];
            /**
             * Format: date-time
             * @description When approval was last asked for; null before.
             */
            requested_at: string | null;
            /** @description What the approvers were told; null where nothing was. */
            requester_note: string | null;
            /** @description Who approved or rejected it; null until then. */
            decided_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When that was; null until then.
             */
            decided_at: string | null;
            /** @description What the approver had to say; null where that is nothing. */
            note: string | null;
            /** @description Grows with each request for approval, and with each change to what is to be approved. An approver who sends it decides on what they have seen, or on nothing. */
            sequence: number;
        };
        /** @description Whether somebody is to agree first. A post that is to go out waits for it then, as `pending_approval`; a draft is submitted later. `required: false` does not lift what the workspace demands. */
        PostApprovalRequest: {
            /** @description Whether the post is to go out only after an approval. */
            required: boolean;
            /** @description Who may decide, in place of those whom the workspace names. Ids of keys or members. */
            approver_ids?: components["schemas"]["ApproverIds"];
            /** @description What to tell the approvers. */
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
        /** @description A post was made. */
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
        /** @description What people saw, what they bought, and what they did on the networks. A figure that none of the networks gives is null. */
        PostFigures: {
            /** @description How often it was put on a screen. */
            impressions: number;
            /** @description How often somebody looked at it. */
            views: number;
            /** @description How often somebody followed it to the shop. */
            clicks: number;
            /** @description How often somebody then put a product in the cart. */
            add_to_cart: number;
            /** @description How many orders came of it. */
            orders: number;
            /** @description What the orders came to, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 where there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 where there are no views. */
            cvr: number;
            /** @description Likes and other reactions; null where no network gives them. */
            likes: number | null;
            /** @description Comments and replies; null where no network gives them. */
            comments: number | null;
            /** @description Shares, reposts and quotes; null where no network gives them. */
            shares: number | null;
            /** @description How often somebody kept it for later; null where no network gives it. */
            saves: number | null;
            /** @description How many accounts saw it, each counted once a day; null where no network gives it. */
            reach: number | null;
            /** @description Likes, comments, shares and saves together, ÷ impressions × 100, with two decimals; 0 where there are no impressions, null where no network gives any of the four. */
            engagement_rate: number | null;
        };
        /** @description A comment of the account's own below its post. */
        PostFirstComment: {
            /** @description The text. */
            content: string;
            /** @description Images and videos, in the order in which they are shown. */
            media: components["schemas"]["PostMedia"][];
            /** @description Seconds between the post and the comment. */
            delay_seconds: number;
        };
        /** @description A comment of the account's own below its post. */
        PostFirstCommentRequest: {
            /** @description The text. */
            content: string;
            /** @description Images and videos, in the order in which they are to be shown. */
            media?: components["schemas"]["PostMediaRequest"][];
            /**
             * @description Seconds to wait after the post is live.
             * @default 0
             */
            delay_seconds?: number;
        };
        /** @description One thing that happened to a post. */
        PostHistoryEntry: {
            at: components["schemas"]["Timestamp"];
            /** @description Who did it; null where the clock or a network did. */
            actor: components["schemas"]["Actor"] | null;
            /** @description What was done. */
            action: ("created" | "updated" | "scheduled" | "unscheduled" | "submitted" | "approved" | "rejected" | "publishing" | "retried" | "published" | "partial" | "failed" | "withdrawn") | (string & {});
            /** @description The status before; null for a post that was made just then. */
            from: (components["schemas"]["PostStatus"] | (string & {})) | null;
            to: components["schemas"]["PostStatus"] | (string & {});
            /** @description What there is to say about it; null where that is nothing. */
            note: string | null;
        };
        /** @description A page of a post's history. */
        PostHistoryEnvelope: {
            success: components["schemas"]["Success"];
            /** @description What happened to the post, the last first. */
            data: components["schemas"]["PostHistoryEntry"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description Id of a post.
         * @example post_01jd7qz6y3r8m5t2k9w4
         */
        PostId: string;
        /** @description A page that a post points to. */
        PostLink: {
            /**
             * Format: uri
             * @description Address of the page.
             */
            url: string;
            /** @description Headline of its card; null leaves it to the network. */
            title: string | null;
            /** @description Text of its card; null leaves it to the network. */
            description: string | null;
            /**
             * Format: uri
             * @description Picture of its card; null leaves it to the network.
             */
            image_url: string | null;
        };
        /** @description A page to point to. */
        PostLinkRequest: {
            /**
             * Format: uri
             * @description Address of the page.
             */
            url: string;
            /** @description Headline of its card; left to the network where it is not given. */
            title?: string | null;
            /** @description Text of its card; left to the network where it is not given. */
            description?: string | null;
            /**
             * Format: uri
             * @description Picture of its card; left to the network where it is not given.
             */
            image_url?: string | null;
        };
        /** @description A page of posts. */
        PostListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The posts, in the order that was asked for. */
            data: components["schemas"]["Post"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A media item as a post shows it. */
        PostMedia: {
            media_id: components["schemas"]["MediaId"];
            /** @description What it shows, for those who cannot see it; null where nobody has said. */
            alt_text: string | null;
        };
        /** @description A media item to show. */
        PostMediaRequest: {
            media_id: components["schemas"]["MediaId"];
            /** @description What it shows, for those who cannot see it. The media item's own, where it is not given. */
            alt_text?: string | null;
        };
        /** @description What there is to say about the request rather than the post. */
        PostMeta: {
            /** @description What was taken differently from how it was asked, such as a local time that daylight saving skips. */
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
         * @description How a post is repeated. Once a post that had a time has been published, or has failed, the next one is made, with an
         *     id of its own: the same content at the next time, as the clocks of the schedule's time zone show it. It is exempt from
         *     the guard against duplicates. Times that pass meanwhile are left out.
         */
        PostRecurrence: {
            /** @description The step. A month that lacks the day is left out. */
            freq: ("daily" | "weekly" | "monthly") | (string & {});
            /** @description How many steps lie between one post and the next. */
            interval: number;
            /** @description The days of the week, for `weekly`; empty where it is the day of the first post. */
            by_day: (components["schemas"]["Weekday"] | (string & {}))[];
            /**
             * Format: date-time
             * @description The time after which there is no other post; null where none is set.
             */
            until: string | null;
            /** @description How many posts there are in all, the first included; null where that is not set. */
            count: number | null;
        };
        /** @description How to repeat a post. It takes effect once the post is published at a time that was set. Give `until` or `count`, or neither. */
        PostRecurrenceRequest: {
            /**
             * @description The step. A month that lacks the day is left out.
             * @enum {string}
             */
            freq: "daily" | "weekly" | "monthly";
            /**
             * @description How many steps lie between one post and the next.
             * @default 1
             */
            interval?: number;
            /** @description The days of the week, for `weekly` alone; the day of the first post where none is named. */
            by_day?: components["schemas"]["Weekday"][];
            /**
             * Format: date-time
             * @description The time after which there is to be no other post, as RFC 3339 with an offset.
             */
            until?: string | null;
            /** @description How many posts there are to be in all, the first included. */
            count?: number | null;
        };
        /** @description A post was turned down. */
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
             *     - `draft`: it is not.
             *     - `at`: the caller names it.
             *     - `now`: at once.
             *     - `queue`: the end of the queue.
             *     - `next_slot`: the first free slot.
             */
            mode: ("draft" | "at" | "now" | "queue" | "next_slot") | (string & {});
            /**
             * Format: date-time
             * @description When it is to be published; null for a draft, for one published at once, and for one that is held in the queue or waits for approval before it gets a slot.
             */
            scheduled_at: string | null;
            /** @description The zone in which people think of that time; null where none was named. */
            timezone: string | null;
            /** @description Its place in the queue; null where it is in none. */
            queue_item_id: string | null;
        };
        /** @description When to publish. A post is a draft unless told otherwise. */
        PostScheduleRequest: {
            /**
             * When
             * @description `draft` keeps it, `at` publishes it at `scheduled_at`, `now` publishes it at once, `queue` puts it at the end of the queue, `next_slot` publishes it at the first free slot.
             * @enum {string}
             */
            mode: "draft" | "at" | "now" | "queue" | "next_slot";
            /**
             * Scheduled Time
             * @description When to publish; needed with `at`, refused otherwise.
             */
            scheduled_at?: components["schemas"]["ScheduledAt"];
            /**
             * Time Zone
             * @description The zone in which people think of that time. It is kept and given back, and changes nothing about `scheduled_at`.
             */
            timezone?: components["schemas"]["TimeZone"];
        };
        /** @description A post was given a time. */
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
         * @description What made a post.
         * @example api
         * @enum {string}
         */
        PostSource: "app" | "api" | "zapier" | "feed" | "ai" | "workflow";
        /**
         * @description Where a post is in its life. `published`, `partial` and `failed` are ends: `partial` exactly when some of its
         *     targets are live and others are not.
         * @example scheduled
         * @enum {string}
         */
        PostStatus: "draft" | "pending_approval" | "rejected" | "scheduled" | "queued" | "publishing" | "published" | "partial" | "failed";
        /** @description One connection that a post is published through, and how that went. */
        PostTarget: {
            id: components["schemas"]["PostTargetId"];
            connection_id: components["schemas"]["ConnectionId"];
            /** @description What the connection was called when it was chosen. */
            connection_name: string;
            network: components["schemas"]["Network"] | (string & {});
            /** @description The text for this connection alone; null where the post's own is used. */
            content: string | null;
            /** @description The media for this connection alone; null where the post's own are used. */
            media: components["schemas"]["PostMedia"][] | null;
            /**
             * Format: date-time
             * @description When it is to be published through this connection; null where that is the post's own time.
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
        /** @description How a post does on one network. */
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
             * @description When the network last gave figures; null until it has.
             */
            updated_at: string | null;
            /** @description Its figures; null until the network gives them. */
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
        /** @description How publishing one target of a post went. */
        PostTargetOutcome: {
            post_id: components["schemas"]["PostId"];
            /** @description The caller's own name for the post; null where there is none. */
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
        /** @description A connection to publish through, and what is different there. */
        PostTargetRequest: {
            connection_id: components["schemas"]["ConnectionId"];
            /** @description The text for this connection alone. */
            content?: string | null;
            /** @description The media for this connection alone. */
            media?: components["schemas"]["PostMediaRequest"][] | null;
            /** @description When to publish through this connection, where that is not the post's own time. For a post with the mode `now`, such a target follows at its time; a draft keeps it. */
            scheduled_at?: components["schemas"]["ScheduledAt"] | null;
            options?: components["schemas"]["NetworkOptions"];
        };
        /**
         * @description Where one target of a post is in its life.
         * @example pending
         * @enum {string}
         */
        PostTargetStatus: "pending" | "publishing" | "published" | "failed" | "awaiting_user_action" | "skipped";
        /** @description One part of a thread, after the post itself. */
        PostThreadPart: {
            /** @description The text; empty where there is none. */
            content: string;
            /** @description Images and videos, in the order in which they are shown. */
            media: components["schemas"]["PostMedia"][];
        };
        /** @description One part of a thread, after the post itself. */
        PostThreadPartRequest: {
            /** @description The text. */
            content: string;
            /** @description Images and videos, in the order in which they are to be shown. */
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
            /** @description Whether every network would take it. */
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
            /** @description Whether the network would take it. */
            valid: boolean;
            length: components["schemas"]["TextLength"];
            /** @description What the network would refuse. */
            errors: components["schemas"]["Finding"][];
            /** @description What the network would take in a lesser form, or what sources disagree about. */
            warnings: components["schemas"]["Finding"][];
        };
        /** @description The sum of the figures of an earlier range of the same length. */
        PreviousFigures: {
            start_date: components["schemas"]["CalendarDate"];
            end_date: components["schemas"]["CalendarDate"];
            /** @description How often it was put on a screen. */
            impressions: number;
            /** @description How often somebody looked at it. */
            views: number;
            /** @description How often somebody followed it to the shop. */
            clicks: number;
            /** @description How often somebody then put a product in the cart. */
            add_to_cart: number;
            /** @description How many orders came of it. */
            orders: number;
            /** @description What the orders came to, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 where there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 where there are no views. */
            cvr: number;
            /** @description Likes and other reactions; null where no network gives them. */
            likes: number | null;
            /** @description Comments and replies; null where no network gives them. */
            comments: number | null;
            /** @description Shares, reposts and quotes; null where no network gives them. */
            shares: number | null;
            /** @description How often somebody kept it for later; null where no network gives it. */
            saves: number | null;
            /** @description How many accounts saw it, each counted once a day; null where no network gives it. */
            reach: number | null;
            /** @description Likes, comments, shares and saves together, ÷ impressions × 100, with two decimals; 0 where there are no impressions, null where no network gives any of the four. */
            engagement_rate: number | null;
            /** @description Followers of the accounts at the end of the range; null where no network gives them. */
            followers: number | null;
            /** @description Posts that went live in the range. */
            posts: number;
        };
        /** @description Why a network did not publish a target. It is data, never an HTTP error. */
        PublishError: {
            /**
             * @description Names the reason; stable, for programs.
             * @example TOKEN_EXPIRED
             */
            code: string;
            /** @description What sort of reason it is. */
            category: ("auth_expired" | "user_content" | "user_abuse" | "account_issue" | "platform_rejected" | "platform_error" | "system_error" | "unknown") | (string & {});
            /** @description Where the cause lies: with the user, with the network (`platform`), or here (`system`). */
            source: ("user" | "platform" | "system") | (string & {});
            /** @description Whether the same post may succeed later, unchanged. */
            retryable: boolean;
            /** @description What happened, for people. */
            message: string;
        };
        /** @description What to publish, and whom to tell. */
        PublishPostRequest: {
            /** @description The targets to publish; all of them where none is named. */
            target_ids?: components["schemas"]["PostTargetId"][];
            /**
             * Format: uri
             * @description Receives the event that tells how publishing went, once. It is not signed: whoever receives it gets the post before acting on it.
             */
            callback_url?: string | null;
        };
        /** @description A post that waits for a slot. The items get the next free slots in their order: a post never goes out through a connection before one that is ahead of it. A slot fits where its windows are for every connection of the post. */
        QueueItem: {
            id: components["schemas"]["QueueItemId"];
            post_id: components["schemas"]["PostId"];
            /** @description Its place in the whole queue, from 1. */
            position: number;
            status: components["schemas"]["QueueItemStatus"] | (string & {});
            /**
             * Format: date-time
             * @description Its slot as things stand; null while it is held.
             */
            scheduled_at: string | null;
            /** @description The connections that the post goes out through. */
            connection_ids: components["schemas"]["ConnectionId"][];
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One item of the queue. */
        QueueItemEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["QueueItem"];
        };
        /**
         * @description Id of a place in the queue.
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
         *     - `held`: the queue, which is paused as a whole or for one of the item's connections, or windows that it fits.
         * @enum {string}
         */
        QueueItemStatus: "waiting" | "held";
        /**
         * @description A place in the queue, by number from 1; one beyond the end is the end.
         * @example first
         */
        QueuePosition: ("first" | "last") | number;
        /** @description Whether the queue goes on. */
        QueueState: {
            /** @description Whether the whole queue is paused. */
            paused: boolean;
            /** @description The connections for which it is paused beside that. */
            paused_connection_ids: components["schemas"]["ConnectionId"][];
        };
        /** @description Whether the queue goes on. */
        QueueStateEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["QueueState"];
        };
        /**
         * @description How many requests a key may make. Null means without limit.
         * @example {
         *       "per_minute": 60,
         *       "per_day": 10000
         *     }
         */
        RateLimits: {
            /** @description Requests in any span of 60 seconds. */
            per_minute: number | null;
            /** @description Requests in a UTC day. */
            per_day: number | null;
        };
        /** @description The limits to give a key. The plan's own limits hold beside them. */
        RateLimitsRequest: {
            /** @description Requests in any span of 60 seconds. A new key gets 60 where it is left out. */
            per_minute?: number;
            /** @description Requests in a UTC day. A new key gets 10,000 where it is left out. */
            per_day?: number;
        };
        /** @description The confirmation that the current secret may die. */
        RegenerateApiKeyRequest: {
            /**
             * @description Must be true; anything else gets 400 `CONFIRMATION_REQUIRED`, with the question to ask.
             * @default false
             */
            confirm?: boolean;
        };
        /** @description Why the post is turned down. */
        RejectPostRequest: {
            /** @description What should be different. */
            note: string;
            /** @description The `approval.sequence` of the post as the approver has seen it; the decision counts for no other. */
            sequence?: number;
        };
        /** @description Requests that were counted, errors among them. */
        RequestCount: number;
        /**
         * @description Names one request; give it when you ask for help.
         * @example req_01jd7rahx4b6d8f2h5k9
         */
        RequestId: string;
        /** @description What to try again. */
        RetryPostRequest: {
            /** @description The failed targets to try again; all whose error is retryable where none is named. */
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
        /** @description How a key is replaced by a new one. */
        RotateApiKeyRequest: {
            /**
             * @description Seconds for which the old key works on; at least 3,600 where a key rotates itself.
             * @default 86400
             */
            overlap_seconds?: number;
            /** @description Days until the new key stops working; null for never. Left out, the new key ends when the old one would have. Refused where a key rotates itself. */
            expires_in_days?: number | null;
        };
        /** @description How long both secrets sign. */
        RotateWebhookSecretRequest: {
            /**
             * @description Seconds for which the old secret goes on signing beside the new one; 0 ends it at once.
             * @default 86400
             */
            overlap_seconds?: number;
        };
        /** @description The new key of a rotation with its secret, which is shown this once, and the key that it replaces. */
        RotatedApiKey: {
            /** @description The whole new token, sent as `Authorization: Bearer <token>`. Keep it now: it cannot be had again. */
            secret: string;
            /** @description The old key, of status `rotating`, which works until its `expires_at`. */
            replaced_key: components["schemas"]["ApiKey"];
            id: components["schemas"]["ApiKeyId"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            name: components["schemas"]["ApiKeyName"];
            /** @description The same as `name`. */
            label: components["schemas"]["ApiKeyName"];
            /** @description What the key is for; null where nobody has said. */
            description: string | null;
            kind: components["schemas"]["ApiKeyKind"] | (string & {});
            /** @description The workspace that the key acts for; null for company and agency keys. */
            workspace_id: string | null;
            status: components["schemas"]["ApiKeyStatus"] | (string & {});
            scopes: components["schemas"]["ScopesOutput"];
            /** @description The key's own limits; the plan's hold beside them. */
            limits: components["schemas"]["RateLimits"];
            allowed_origins: components["schemas"]["AllowedOrigins"];
            allowed_ips: components["schemas"]["AllowedIps"];
            /** @description The secret with all but its first characters hidden, at a length that tells nothing; on company keys alone. */
            masked_secret?: string;
            /**
             * Format: date-time
             * @description When it was last used with success; null until then.
             */
            last_used_at: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description Who made it; null where nobody did, as for keys of demo data. */
            created_by: components["schemas"]["Actor"] | null;
            /**
             * Format: date-time
             * @description When it stops working; null for a key that never expires.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it is deleted unless it is used; null where idle keys are kept, and on a key that ends before.
             */
            scheduled_deletion_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null unless it was.
             */
            revoked_at: string | null;
            /** @description Id of the key that this one was made of by rotation; null unless it was. */
            replaces: string | null;
        };
        /** @description The new key of a rotation, and the old one. */
        RotatedApiKeyEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["RotatedApiKey"];
        };
        /** @description Days without any slot, the first and the last among them, as the schedule's time zone has them. */
        ScheduleBlackout: {
            start_date: components["schemas"]["ScheduleDate"];
            end_date: components["schemas"]["ScheduleDate"];
            /** @description Why, for people; null where nobody has said. */
            reason: string | null;
        };
        /** @description Days without any slot, the first and the last among them; 366 at most. */
        ScheduleBlackoutRequest: {
            start_date: components["schemas"]["ScheduleDate"];
            end_date: components["schemas"]["ScheduleDate"];
            /** @description Why, for people. */
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
             * @description `at` publishes it at `scheduled_at` and is meant where nothing is said, `queue` puts it at the end of the queue, `next_slot` publishes it at the first free slot.
             * @enum {string}
             */
            mode?: "at" | "queue" | "next_slot";
            /** @description When to publish; needed unless `queue` or `next_slot` chooses the time, and refused there. */
            scheduled_at?: components["schemas"]["ScheduledAt"];
            /** @description The zone in which people think of that time. It is kept and given back, and changes nothing about `scheduled_at`. */
            timezone?: components["schemas"]["TimeZone"];
        };
        /** @description A time at which a post can go out. */
        ScheduleSlot: {
            at: components["schemas"]["Timestamp"];
            timezone: components["schemas"]["TimeZone"];
            /** @description Whether a post that is scheduled or queued goes out then: through the connection that was asked for, or through any. */
            taken: boolean;
            /** @description The connections that the slot is for; none named means all of them. */
            connection_ids: components["schemas"]["ConnectionId"][];
        };
        /** @description The next slots. */
        ScheduleSlotListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The slots, the earliest first; none where there are no windows. */
            data: components["schemas"]["ScheduleSlot"][];
        };
        /** @description A time of the week at which posts go out: one slot at `time`, or slots from `start` on, `interval_minutes` apart, as long as they are before `end`. */
        ScheduleWindow: {
            id: components["schemas"]["ScheduleWindowId"];
            day_of_week: components["schemas"]["DayOfWeek"];
            /** @description When its first slot is; null for a window of a single time. */
            start: string | null;
            /** @description Before when its last slot is, `24:00` for the end of the day; null for a window of a single time. */
            end: string | null;
            /** @description When its only slot is; null for a window with a start and an end. */
            time: string | null;
            /** @description Minutes between its slots; null for a window of a single time. */
            interval_minutes: number | null;
            connection_ids: components["schemas"]["WindowConnectionIds"];
        };
        /**
         * @description Id of a posting window.
         * @example window_01jd7s9a1c3e5g7i9k2m
         */
        ScheduleWindowId: string;
        /** @description A window: either `time`, or `start` and `end`. A window as it was got is taken back as it is. */
        ScheduleWindowRequest: {
            /** @description Left aside; a window that is the same as before keeps its id. */
            id?: components["schemas"]["ScheduleWindowId"];
            day_of_week: components["schemas"]["DayOfWeek"];
            /**
             * @description When its first slot is.
             * @example 09:00
             */
            start?: string | null;
            /**
             * @description Before when its last slot is; `24:00` is the end of the day.
             * @example 17:00
             */
            end?: string | null;
            /** @description When its only slot is. */
            time?: string | null;
            /** @description Minutes between its slots, 60 where nothing is said; refused beside `time`. */
            interval_minutes?: number | null;
            connection_ids?: components["schemas"]["WindowConnectionIds"];
        };
        /** @description The posting windows of a workspace, and the days on which nothing goes out. */
        ScheduleWindows: {
            timezone: components["schemas"]["TimeZone"];
            /** @description The windows. Two for the same connection never overlap. */
            windows: components["schemas"]["ScheduleWindow"][];
            /** @description The days on which nothing goes out. */
            blackouts: components["schemas"]["ScheduleBlackout"][];
            /**
             * Format: date-time
             * @description When the set last changed; null where nobody has set it yet.
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
         * @description The name of a thing that a key may do. Writing never implies reading.
         * @example posts:write
         * @enum {string}
         */
        Scope: "posts:read" | "posts:write" | "posts:delete" | "posts:approve" | "media:read" | "media:upload" | "queue:read" | "queue:write" | "schedule:read" | "schedule:write" | "analytics:read" | "connections:read" | "connections:write" | "brands:read" | "brands:write" | "feeds:read" | "feeds:write" | "ai:generate" | "webhooks:manage" | "notifications:read" | "workflows:read" | "workflows:write" | "links:read" | "links:write" | "forms:read" | "contacts:read" | "contacts:write" | "workspaces:read" | "workspaces:write" | "keys:rotate" | "logs:read";
        /** @description A scope, and what it allows. */
        ScopeInfo: {
            scope: components["schemas"]["Scope"] | (string & {});
            /**
             * @description The noun before the colon.
             * @example media
             */
            resource: string;
            /** @description Whether the scope reads, writes, or does one particular thing. */
            access: ("read" | "write" | "action") | (string & {});
            /** @description What a key with the scope may do, in one sentence. */
            description: string;
            /** @description Scopes that come with it. */
            implies: (components["schemas"]["Scope"] | (string & {}))[];
            /**
             * @description The ready-made choices that it is part of:
             *
             *     - `publishing`: what it takes to publish posts with media.
             *     - `reporting`: what it takes to report how posts do.
             */
            presets: (("publishing" | "reporting") | (string & {}))[];
        };
        /** @description All scopes. */
        ScopeListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The scopes, in the order in which a form would list them. */
            data: components["schemas"]["ScopeInfo"][];
        };
        /**
         * @description What the key may do.
         * @example [
         *       "posts:read",
         *       "posts:write",
         *       "media:upload"
         *     ]
         */
        Scopes: components["schemas"]["Scope"][];
        /**
         * @description What the key may do.
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
        /** @description A new session. The token is shown this once. */
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
        /** @description Whether the queue is to go on. */
        SetQueueStateRequest: {
            /** @description True holds what waits, false lets it go on at the next free slots. */
            paused: boolean;
            /** @description The one connection that is meant; the whole queue, where none is named. */
            connection_id?: components["schemas"]["ConnectionId"];
        };
        /** @description The whole set; what is left out is no longer part of it. */
        SetScheduleWindowsRequest: {
            timezone: components["schemas"]["TimeZone"];
            /** @description The windows. Two for the same connection must not overlap. */
            windows?: components["schemas"]["ScheduleWindowRequest"][];
            /** @description The days on which nothing is to go out. */
            blackouts?: components["schemas"]["ScheduleBlackoutRequest"][];
            /**
             * Format: date-time
             * @description Left aside, so that a set can be sent as it was got.
             */
            updated_at?: string | null;
        };
        /**
         * @description What comes of a rule that is not kept:
         *
         *     - `error`: the network will refuse the post.
         *     - `warning`: it may, or sources disagree.
         *     - `info`: good to know.
         * @enum {string}
         */
        Severity: "error" | "warning" | "info";
        /**
         * @description What people saw, and what they bought.
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
            /** @description How often it was put on a screen. */
            impressions: number;
            /** @description How often somebody looked at it. */
            views: number;
            /** @description How often somebody followed it to the shop. */
            clicks: number;
            /** @description How often somebody then put a product in the cart. */
            add_to_cart: number;
            /** @description How many orders came of it. */
            orders: number;
            /** @description What the orders came to, in the shop's currency, with two decimals. */
            revenue: number;
            /** @description Click-through rate in percent: clicks ÷ views × 100, with two decimals; 0 where there are no views. */
            ctr: number;
            /** @description Conversion rate in percent: orders ÷ views × 100, with two decimals; 0 where there are no views. */
            cvr: number;
        };
        /**
         * @description What to sort by; rows that are alike keep the order of their ids.
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
         * @description Whether the smallest comes first (`asc`) or the greatest (`desc`).
         * @example desc
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /** @description Which kind of account to connect, and where its owner goes afterwards. */
        StartConnectionRequest: {
            /**
             * @description A network that `listNetworks` gives; any other gets 422 `UNSUPPORTED_NETWORK`.
             * @example facebook
             */
            network: string;
            /**
             * @description The brand that the connection will belong to. Left out, the default brand of the workspace.
             * @example brand_acme
             */
            brand_id?: string;
            /**
             * Format: uri
             * @description A page of yours. The account's owner comes there with `state` and `code` in the query, or with `state` and `error=access_denied` after a refusal.
             * @example https://acme.test/connected
             */
            redirect_url: string;
            /** @description A connection to renew, in place of a new one. */
            reconnect_connection_id?: string;
        };
        /** @description Whom to ask, and what to tell them. */
        SubmitPostRequest: {
            /** @description Who may decide, in place of those whom the post or the workspace names. Ids of keys or members. */
            approver_ids?: components["schemas"]["ApproverIds"];
            /** @description What to tell the approvers. */
            note?: string | null;
        };
        /**
         * @description True on every answer that is not a failure.
         * @constant
         */
        Success: true;
        /**
         * @description Whether the network has given figures yet. `pending` lasts for five minutes after a post went live.
         * @example synced
         * @enum {string}
         */
        SyncStatus: "pending" | "synced";
        /** @description Which event to send. */
        TestWebhookRequest: {
            /** @default webhook.test */
            event?: components["schemas"]["EventType"];
        };
        /** @description The length of a text as one network counts it. */
        TextLength: {
            /** @description How long it is. */
            count: number;
            /** @description How long it may be. */
            limit: number;
            counting: components["schemas"]["Counting"] | (string & {});
        };
        /** @description What a network accepts as text. */
        TextRules: {
            /** @description The greatest length, counted as `counting` says. */
            limit: number;
            counting: components["schemas"]["Counting"] | (string & {});
            /** @description UTF-8 bytes at most, beside `limit`; null where bytes do not matter. */
            byte_limit: number | null;
            /** @description A length above which some sources expect a refusal, and a warning is given; null where none does. */
            warn_above: number | null;
            /** @description The limit of a post with images; null where it is `limit`. */
            limit_with_images: number | null;
            /** @description The limit of a post with a video; null where it is `limit`. */
            limit_with_videos: number | null;
            /** @description What each link counts, however long it is; null where it counts as it stands. */
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
            /** @description Whether the network refuses a post without one. */
            required: boolean;
            /** @description Unicode code points at most. */
            limit: number;
        };
        /**
         * @description How a text sounds.
         * @example friendly
         * @enum {string}
         */
        Tone: "professional" | "casual" | "friendly" | "enthusiastic" | "informative";
        /** @description A link that leads elsewhere and counts who follows it. */
        TriggerLink: {
            id: components["schemas"]["TriggerLinkId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Name, for people. */
            name: string;
            /**
             * Format: uri
             * @description Where it leads.
             */
            redirect_to: string;
            /**
             * @description What names it in its address, never used for another link.
             * @example 7f3b9c1d5e2a8046
             */
            field_key: string;
            /**
             * Format: uri
             * @description Its own address, to put into messages. With `contact_id` in its query, a click is counted as that contact's.
             */
            url: string;
            /** @description How often it has been followed. Prefetching does not count. */
            clicks: number;
            created_at: components["schemas"]["Timestamp"];
            /** @description When its name or where it leads last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Somebody followed a trigger link. */
        TriggerLinkClick: {
            /**
             * @description Id of the click.
             * @example click_01jd7s9s2u4w6y8a1c3e
             */
            id: string;
            link_id: components["schemas"]["TriggerLinkId"];
            /** @description The contact named in the address; null where none was, or none of this workspace. */
            contact_id: string | null;
            clicked_at: components["schemas"]["Timestamp"];
            /**
             * Format: uri
             * @description The page that the link was on, without its query; null where the browser did not say.
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
        /** @description Somebody followed a trigger link. */
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
        /** @description What to change; what is left out stays. */
        UpdateApiKeyRequest: {
            name?: components["schemas"]["ApiKeyName"];
            /** @description What the key is for; null clears it. */
            description?: string | null;
            /** @description The scopes to keep. Scopes that the key does not have are refused. */
            scopes?: components["schemas"]["Scopes"];
            /** @description Days from now until it stops working; null for never. */
            expires_in_days?: number | null;
            rate_limit?: components["schemas"]["RateLimitsRequest"];
            allowed_origins?: components["schemas"]["AllowedOrigins"];
            allowed_ips?: components["schemas"]["AllowedIps"];
        };
        /** @description What to change about a brand; what is left out stays. */
        UpdateBrandRequest: {
            /** @description Name, for people. */
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
            /** @description ISO 3166-1 code of two letters. */
            country?: string | null;
            /**
             * @description Makes it the brand of posts that name none, in place of the brand that was.
             * @constant
             */
            is_default?: true;
        };
        /** @description What to change; what is left out stays. */
        UpdateCompanyRequest: {
            /** @description The settings to change. */
            settings?: {
                /** @description Whether its company and agency keys are deleted when nobody uses them. */
                idle_deletion?: boolean;
            };
        };
        /** @description What to change about a connection; what is left out stays. */
        UpdateConnectionRequest: {
            /** @description The brand that it belongs to from now on. */
            brand_id?: string;
            /** @description Switches publishing through it off or on. A target that falls due while it is off fails with the category `account_issue`. */
            disabled?: boolean;
            default_options?: components["schemas"]["DefaultOptions"];
        };
        /** @description What to change. A field that is left out stays as it is. An e-mail address or a phone number must remain. */
        UpdateContactRequest: {
            /**
             * Format: email
             * @description E-mail address; upper and lower case are the same. Null removes it.
             */
            email?: string | null;
            /** @description Phone number. Blanks, dots, hyphens and parentheses are left out. Null removes it. */
            phone?: string | null;
            /** @description Name, for people; null removes it. */
            name?: string | null;
            /** @description All tags of the contact; those that it had are replaced. */
            tags?: components["schemas"]["ContactTags"];
            custom_fields?: components["schemas"]["CustomFieldsChange"];
            /** @description Where the contact came from; null removes it. */
            source?: string | null;
        };
        /** @description What to change. A field that is left out stays as it is. */
        UpdateFeedRequest: {
            /**
             * Format: uri
             * @description An RSS, Atom, RDF or JSON feed. It must be `https` and public, unless the server was started to allow others.
             * @example https://acme.test/blog/feed.xml
             */
            url?: string;
            /** @description What people will call it. */
            name?: string;
            /** @description Where its posts go. */
            connection_ids?: components["schemas"]["ConnectionId"][];
            /** @description The text of a post, with `{title}`, `{link}` and `{summary}` for what the item has. A summary is cut to what the network takes. */
            template?: string;
            mode?: components["schemas"]["FeedMode"];
            backfill?: components["schemas"]["FeedBackfill"];
            ai?: components["schemas"]["FeedAiRequest"];
            /** @description Whether somebody has to agree before a post of the feed goes out. */
            require_approval?: boolean;
            /** @description How many posts to make of it on one day in UTC; null for any number. What is more waits. */
            max_per_day?: number | null;
            filter?: components["schemas"]["FeedFilterRequest"];
            /** @description Whether to look at it; what is new by then is posted when it is looked at again. */
            active?: boolean;
        };
        /** @description What to change about a media item; what is left out stays. */
        UpdateMediaRequest: {
            /** @description What the media shows, for those who cannot see it; null takes it away. */
            alt_text?: string | null;
            /** @description A name for the library; null takes it away. */
            title?: string | null;
        };
        /** @description The role to give a member. */
        UpdateMemberRoleRequest: {
            role: components["schemas"]["Role"];
        };
        /** @description What to change; what is left out stays. `targets` and `social_profile_ids` replace the targets as a whole. */
        UpdatePostRequest: {
            /**
             * Content
             * @description The text. Each network counts its length in its own way; `validatePost` tells.
             * @example Rocket skates are back in stock.
             */
            content?: string;
            /**
             * Title
             * @description The title, for networks that have one.
             */
            title?: string | null;
            /**
             * Link
             * @description A page to point to.
             */
            link?: components["schemas"]["PostLinkRequest"] | null;
            /**
             * Media
             * @description Images and videos, in the order in which they are to be shown. Needs the scope `media:upload`.
             */
            media?: components["schemas"]["PostMediaRequest"][];
            /**
             * Targets
             * @description The connections to publish through, each with what is different there.
             */
            targets?: components["schemas"]["PostTargetRequest"][];
            /**
             * Connections
             * @description The short form of `targets`: ids of connections alone. Give one or the other.
             */
            social_profile_ids?: components["schemas"]["ConnectionId"][];
            /** Schedule */
            schedule?: components["schemas"]["PostScheduleRequest"];
            /**
             * Thread
             * @description What is to follow the post, part by part, on networks that have threads.
             */
            thread?: components["schemas"]["PostThreadPartRequest"][];
            /**
             * First Comment
             * @description A comment to make below the post once it is live.
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
             * @description Whether to shorten the links of its texts when it is published. They are left alone unless asked.
             */
            shorten_links?: boolean;
            /**
             * Labels
             * @description Words by which people find the post again.
             */
            labels?: string[];
            /**
             * Notes
             * @description A remark for the team; it is never published.
             */
            notes?: string | null;
            /**
             * External Reference
             * @description The caller's own name for the post.
             */
            external_ref?: string | null;
            /**
             * Brand
             * @description The brand that the post speaks for.
             */
            brand_id?: string | null;
            /**
             * Callback URL
             * Format: uri
             * @description Receives the event that tells how publishing went, once. It is not signed: whoever receives it gets the post before acting on it.
             */
            callback_url?: string | null;
            /**
             * Allow Duplicate
             * @description Whether to make the change even where the same content went through the same connection in the last 24 hours.
             */
            allow_duplicate?: boolean;
        };
        /** @description What to change. A field that is left out stays as it is. */
        UpdateTriggerLinkRequest: {
            /** @description Name, for people. */
            name?: string;
            /**
             * Format: uri
             * @description Where it leads; a whole web address without a user name or password in it.
             * @example https://acme.test/skates
             */
            redirect_to?: string;
        };
        /** @description What to change about a webhook; what is left out stays. */
        UpdateWebhookRequest: {
            /**
             * Format: uri
             * @description Receives events by POST. It must be `https` and public, unless the server was started to allow others.
             */
            url?: string;
            /** @description The events to send, in place of those before. */
            events?: components["schemas"]["EventType"][];
            /** @description Only events of posts through these connections, in place of those before. Empty means all. */
            connection_ids?: components["schemas"]["ConnectionId"][];
            /** @description What people will call the webhook. */
            name?: string | null;
            /** @description Whether events are sent. `true` makes a disabled webhook start afresh, with no failures counted; `false` disables it, and what was still to be sent to it is given up. */
            active?: boolean;
        };
        /** @description What to change; what is left out stays. */
        UpdateWorkspaceRequest: {
            /** @description Name, for people. */
            name?: string;
            timezone?: components["schemas"]["TimeZone"];
            /** @description The settings to change. */
            settings?: {
                /** @description Whether a post goes out only after somebody else has agreed to it. */
                approval_required?: boolean;
                approver_ids?: components["schemas"]["ApproverIds"];
                /** @description Whether its keys are deleted when nobody uses them. */
                idle_deletion?: boolean;
            };
        };
        /**
         * @description Id of an upload in parts.
         * @example upload_01jd7t4f6h8j1k3m5n7p
         */
        UploadId: string;
        /** @description One file and what to say about it. */
        UploadMediaRequest: {
            /**
             * Format: binary
             * @description The file. Its type is read from its bytes, not from its name.
             */
            file: Blob;
            /** @description What the media shows, for those who cannot see it. */
            alt_text?: string;
            /** @description A name for the library; it is not published. */
            title?: string;
        };
        /** @description A contact as it should be. It needs `email`, `phone` or both. A field that is left out stays as it is. */
        UpsertContactRequest: {
            /**
             * Format: email
             * @description E-mail address, by which the contact is found; upper and lower case are the same.
             * @example wile@coyote.test
             */
            email?: string;
            /**
             * @description Phone number, by which the contact is found where nobody has the e-mail address. Blanks, dots, hyphens and parentheses are left out.
             * @example +49 30 901820
             */
            phone?: string;
            /** @description Name, for people; null removes it. */
            name?: string | null;
            /** @description All tags of the contact; those that it had are replaced. */
            tags?: components["schemas"]["ContactTags"];
            custom_fields?: components["schemas"]["CustomFieldsChange"];
            /** @description Where the contact came from; null removes it. */
            source?: string | null;
        };
        /** @description A contact, and whether it is new. */
        UpsertedContact: {
            /** @description Whether the request made it. */
            created: boolean;
            id: components["schemas"]["ContactId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: email
             * @description E-mail address in lower case; null where it is not known.
             */
            email: string | null;
            /** @description Phone number: `+` and digits (E.164), or digits alone where the country is not known; null where there is no number. */
            phone: string | null;
            /** @description Name, for people; null where it is not known. */
            name: string | null;
            tags: components["schemas"]["ContactTags"];
            custom_fields: components["schemas"]["CustomFields"];
            /** @description Where the contact came from, such as the name of a form; null where nobody has said. */
            source: string | null;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One contact, and whether it is new. */
        UpsertedContactEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["UpsertedContact"];
        };
        /** @description What a key has used, and what it has left. */
        Usage: {
            start_date: components["schemas"]["CalendarDate"];
            end_date: components["schemas"]["CalendarDate"];
            interval: components["schemas"]["UsageInterval"] | (string & {});
            /** @description The rate windows that hold for the key, as they are now; empty where none does. */
            windows: components["schemas"]["UsageWindow"][];
            /** @description What was used in each day, week or month, oldest first; those without a request included. */
            periods: components["schemas"]["UsagePeriod"][];
        };
        /** @description What a key has used. */
        UsageEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Usage"];
        };
        /**
         * @description How long each period is. Weeks begin on Monday.
         * @example day
         * @enum {string}
         */
        UsageInterval: "day" | "week" | "month";
        /** @description What was used in one period. */
        UsagePeriod: {
            start_date: components["schemas"]["CalendarDate"];
            requests: components["schemas"]["RequestCount"];
            errors: components["schemas"]["ErrorCount"];
        };
        /** @description How much of its day a key has used up. */
        UsageThreshold: {
            /**
             * @description The part of the limit that was reached, in percent.
             * @enum {integer}
             */
            percent: 80 | 100;
            /** @description Requests of the day, when it was reached. */
            used: number;
            /** @description Requests that the key may make on one day. */
            limit: number;
            reset_at: components["schemas"]["Timestamp"];
            key: components["schemas"]["ApiKey"];
        };
        /** @description A key has made 80 %, or all, of the requests that it may make on one day. */
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
        /** @description A rate window, as it is now. */
        UsageWindow: {
            /**
             * @description Its name, as in the header `RateLimit-Policy`.
             * @example minute
             */
            name: string;
            /** @description Requests that it admits. */
            limit: number;
            /** @description Requests that it has admitted. */
            used: number;
            /** @description Requests that it has room for. */
            remaining: number;
            /** @description When it has more room. */
            reset_at: components["schemas"]["Timestamp"];
        };
        /** @description The feed to read. */
        ValidateFeedRequest: {
            /**
             * Format: uri
             * @description An RSS, Atom, RDF or JSON feed. It must be `https` and public, unless the server was started to allow others.
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
        /** @description A video in the shop, and how it does. */
        VideoAnalytics: {
            id: components["schemas"]["VideoId"];
            /** @description Its title, for people. */
            title: string;
            /**
             * Format: uri
             * @description A picture of it; null where there is none.
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
        /** @description How a video does. */
        VideoAnalyticsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["VideoAnalytics"];
            meta: components["schemas"]["AnalyticsRange"];
        };
        /** @description A page of videos. */
        VideoAnalyticsListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The videos, sorted as asked for. */
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
            /** @description Videos at most in one post. */
            max: number;
            /** @description More than this many give a warning, since some sources name a lower limit; null where none does. */
            warn_above: number | null;
            /** @description MIME types. */
            formats: string[];
            /** @description Bytes at least for one video; null where no limit is known. */
            min_bytes: number | null;
            /** @description Bytes at most for one video; null where no limit is known. */
            max_bytes: number | null;
            /** @description How large the picture may be; null where no limit is known. */
            dimensions: components["schemas"]["DimensionRules"] | null;
            /** @description The shortest video, in seconds; null where no limit is known. */
            min_seconds: number | null;
            /** @description The longest video, in seconds; null where no limit is known. */
            max_seconds: number | null;
        };
        /** @description A subscription to events, without its signing secret. */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: uri
             * @description Receives events by POST.
             */
            url: string;
            /** @description The events that are sent. */
            events: (components["schemas"]["EventType"] | (string & {}))[];
            /** @description Only events of posts through these connections are sent. Empty means all. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description What people call the webhook; null where nobody has said. */
            name: string | null;
            /** @description `disabled` by hand, after an answer of 410, or after ten failures in a row. */
            status: ("active" | "disabled") | (string & {});
            /** @description Failures in a row. */
            failure_count: number;
            /** @description The last attempt to send an event; null before the first. */
            last_delivery: components["schemas"]["LastDelivery"] | null;
            /**
             * Format: date-time
             * @description Until when the secret before this one signs too; null where this one signs alone.
             */
            previous_secret_expires_at: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One event on its way to one webhook, with how the last attempt went. */
        WebhookDelivery: {
            id: components["schemas"]["DeliveryId"];
            event_id: components["schemas"]["EventId"];
            event: components["schemas"]["EventType"] | (string & {});
            /** @description Attempts so far; 0 before the first. */
            attempt: number;
            /** @description `pending` while there are attempts to come, `failed` when there are none. */
            status: ("pending" | "delivered" | "failed") | (string & {});
            /** @description The HTTP status of the receiver's last answer; null where there was no answer. */
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
             * @description When it is sent next; null where it is sent no more.
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
        /** @description A test that is on its way. */
        WebhookTest: {
            delivery_id: components["schemas"]["DeliveryId"];
        };
        /** @description What a test says. */
        WebhookTestData: {
            webhook_id: components["schemas"]["WebhookId"];
            /** @description A sentence, for people. */
            message: string;
        };
        /** @description A test that is on its way. */
        WebhookTestEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["WebhookTest"];
        };
        /** @description Somebody asked for a test. */
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
        /** @description A webhook with its signing secret, which is shown this once. */
        WebhookWithSecret: {
            /** @description The secret with which events are signed, as Standard Webhooks writes it. Keep it now; it cannot be had again. */
            signing_secret: string;
            id: components["schemas"]["WebhookId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /**
             * Format: uri
             * @description Receives events by POST.
             */
            url: string;
            /** @description The events that are sent. */
            events: (components["schemas"]["EventType"] | (string & {}))[];
            /** @description Only events of posts through these connections are sent. Empty means all. */
            connection_ids: components["schemas"]["ConnectionId"][];
            /** @description What people call the webhook; null where nobody has said. */
            name: string | null;
            /** @description `disabled` by hand, after an answer of 410, or after ten failures in a row. */
            status: ("active" | "disabled") | (string & {});
            /** @description Failures in a row. */
            failure_count: number;
            /** @description The last attempt to send an event; null before the first. */
            last_delivery: components["schemas"]["LastDelivery"] | null;
            /**
             * Format: date-time
             * @description Until when the secret before this one signs too; null where this one signs alone.
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
         * @description A day of the week, as RFC 5545 writes it.
         * @enum {string}
         */
        Weekday: "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";
        /** @description A widget in the shop, and how it does. */
        WidgetAnalytics: {
            id: components["schemas"]["WidgetId"];
            /** @description Its title, for people. */
            title: string;
            type: components["schemas"]["WidgetType"] | (string & {});
            status: components["schemas"]["ShopStatus"] | (string & {});
            /** @description Videos that it shows. */
            video_count: number;
            created_at: components["schemas"]["Timestamp"];
            metrics: components["schemas"]["ShopFigures"];
        };
        /** @description How a widget does. */
        WidgetAnalyticsEnvelope: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["WidgetAnalytics"];
            meta: components["schemas"]["AnalyticsRange"];
        };
        /** @description A page of widgets. */
        WidgetAnalyticsListEnvelope: {
            success: components["schemas"]["Success"];
            /** @description The widgets, sorted as asked for. */
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
        /** @description The connections that the window is for; none named means all of them. */
        WindowConnectionIds: components["schemas"]["ConnectionId"][];
        /** @description An automation that contacts go through. It is built in the dashboard. */
        Workflow: {
            id: components["schemas"]["WorkflowId"];
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Name, for people. */
            name: string;
            status: components["schemas"]["WorkflowStatus"] | (string & {});
            /** @description Grows by one each time the workflow is published anew. */
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
         * @description `published` workflows take contacts, `draft` ones do not.
         * @example published
         * @enum {string}
         */
        WorkflowStatus: "draft" | "published";
        /** @description The tenant that keys, posts and connections belong to. */
        Workspace: {
            id: components["schemas"]["WorkspaceId"];
            /** @description Name, for people. */
            name: string;
            kind: components["schemas"]["WorkspaceKind"] | (string & {});
            timezone: components["schemas"]["TimeZone"];
            company_id: components["schemas"]["CompanyId"];
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A workspace with what is set for it. */
        WorkspaceDetails: {
            id: components["schemas"]["WorkspaceId"];
            /** @description Name, for people. */
            name: string;
            kind: components["schemas"]["WorkspaceKind"] | (string & {});
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
         * @description `location` where the workspace is one location of an agency.
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
        /** @description What is set for a workspace. */
        WorkspaceSettings: {
            /** @description Whether a post goes out only after somebody has agreed to it, who is neither its maker nor who has submitted it. */
            approval_required: boolean;
            approver_ids: components["schemas"]["ApproverIds"];
            /** @description Whether its keys are deleted when nobody uses them. */
            idle_deletion: boolean;
        };
    };
    responses: {
        /** @description Somebody whom the service asks did not answer. */
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
        /** @description The request cannot be read, or lacks something it needs. */
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
        /** @description The state of things does not allow it. */
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
        /** @description Who is asking is known, and may not do this. */
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
        /** @description Something broke here. */
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
        /** @description The answer does not come in a form that the caller accepts. */
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
        /** @description There is no such thing in this workspace. */
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
        /** @description The caller has the current state already. */
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
        /** @description What the plan includes is used up. */
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
        /** @description The resource has changed since the caller got it. */
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
        /** @description The service is away for a moment. */
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
        /** @description Too much at once. `Retry-After` says how long to wait. */
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
        /** @description Who is asking is not known. */
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
        /** @description The request can be read, and what it says cannot be done. */
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
        /** @description The body, or the file in it, is of a type that is not taken. */
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
         * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
         * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
         */
        Cursor: string;
        /**
         * @description Id of the delivery.
         * @example delivery_01jd7q2s8b3d7f1h4k6m
         */
        DeliveryId: components["schemas"]["DeliveryId"];
        /**
         * @description The last day, in UTC; today, where it is left out.
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
         * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
         * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
         * @example "v3"
         */
        IfMatch: string;
        /**
         * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
         * @example "v3"
         */
        IfNoneMatch: string;
        /**
         * @description Id of the job.
         * @example job_01jd7s5d7f9h1j3k5m7n
         */
        JobId: components["schemas"]["JobId"];
        /**
         * @description Items on a page, at most.
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
         * @description The number of the page; one after the last is empty.
         * @example 1
         */
        Page: number;
        /**
         * @description Items on a page, at most.
         * @example 10
         */
        PageLimit: number;
        /**
         * @description Only what happened on this day or earlier, or before this time. Anything else gets 400 `INVALID_DATE`.
         * @example 2026-11-23
         */
        PeriodEnd: string;
        /**
         * @description Only what happened on this day or later, or at this time or later. Anything else gets 400 `INVALID_DATE`.
         * @example 2026-11-01
         */
        PeriodStart: string;
        /**
         * @description Id of the post.
         * @example post_01jd7qz6y3r8m5t2k9w4
         */
        PostId: components["schemas"]["PostId"];
        /**
         * @description Id of the place in the queue.
         * @example item_01jd7t2b4d6f8h1j3k5m
         */
        QueueItemId: components["schemas"]["QueueItemId"];
        /**
         * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
         * @example nightly-import-0042
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description Only what happened at this time or later.
         * @example 2026-11-01T00:00:00Z
         */
        Since: string;
        /**
         * @description The first day, in UTC; 29 days before the last, where it is left out.
         * @example 2026-11-01
         */
        StartDate: components["schemas"]["CalendarDate"];
        /**
         * @description Id of the trigger link.
         * @example link_01jd7s7q9s2u4w6y8a1c
         */
        TriggerLinkId: components["schemas"]["TriggerLinkId"];
        /**
         * @description Id of the upload in parts.
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
         * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
         * @description Names this state of the resource, for `If-Match` and `If-None-Match`.
         * @example "v3"
         */
        ETag: string;
        /**
         * @description `true` where this is the stored answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description What is left in each window, `r`, and the seconds until that grows, `t`.
         * @example "minute";r=37;t=12, "day";r=9480;t=40211
         */
        RateLimit: string;
        /**
         * @description The windows that hold for the key, each with its quota `q` and its length `w` in seconds (IETF draft-ietf-httpapi-ratelimit-headers).
         * @example "minute";q=60;w=60, "day";q=10000;w=86400
         */
        RateLimitPolicy: string;
        /**
         * @description Whole seconds to wait, never too few.
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
         * @description When that grows, in Unix seconds.
         * @example 1795424412
         */
        XRateLimitReset: number;
        /**
         * @description Names this request; the caller's own `X-Request-Id` where it sent a valid one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How long each period is.
                 * @example day
                 */
                interval?: components["schemas"]["UsageInterval"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the key has used. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
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
                 * @description Only what happened at this time or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                since?: components["parameters"]["Since"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
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
                 * @description Only keys in this state.
                 * @example active
                 */
                status?: components["schemas"]["ApiKeyStatus"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
            /** @description The key is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The key as it is now. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The key, revoked. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
            /** @description Who uses the key. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The company as it is now. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The workspace as it is now. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only brands whose name contains this, without regard to case.
                 * @example acme
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The brand is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The brand as it is now. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
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
                 * @description Only connections in this state.
                 * @example active
                 */
                status?: components["schemas"]["ConnectionStatus"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The attempt has begun. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description Whether it goes although posts are to go out through it.
                 * @example true
                 */
                force?: boolean;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The connection is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The connection as it is now. */
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
                 * @description The time that the quota is asked for. Left out, now.
                 * @example 2026-12-01T08:00:00Z
                 */
                at?: string;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only places of this kind.
                 * @example board
                 */
                kind?: components["schemas"]["ConnectionTargetKind"];
                /**
                 * @description Only places whose name contains this, without regard to case.
                 * @example recipes
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only media of this kind.
                 * @example image
                 */
                type?: "image" | "video" | "document";
                /**
                 * @description Only media that some post shows; with `false`, only media that no post shows.
                 * @example false
                 */
                used?: boolean;
                /**
                 * @description Only media whose title or alternative text contains this, without regard to case.
                 * @example skates
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The job that fetches it, and the media item that it will be. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the upload in parts.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the upload in parts.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The media item is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The media item as it is now. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only posts in one of these states. Repeat the parameter for several.
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
                 * @description Only posts whose content or title contains this, without regard to case.
                 * @example rocket skates
                 */
                q?: string;
                /**
                 * @description Only posts that this made.
                 * @example api
                 */
                source?: components["schemas"]["PostSource"];
                /**
                 * @description Only posts made after this time.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                created_after?: components["schemas"]["Timestamp"];
                /**
                 * @description Only posts scheduled for after this time.
                 * @example 2026-12-01T00:00:00.000Z
                 */
                scheduled_after?: components["schemas"]["Timestamp"];
                /**
                 * @description Only posts scheduled for before this time.
                 * @example 2027-01-01T00:00:00.000Z
                 */
                scheduled_before?: components["schemas"]["Timestamp"];
                /**
                 * @description The order. By `scheduled_at`, posts without a time come last.
                 * @example scheduled_at
                 */
                sort?: "-created_at" | "created_at" | "-scheduled_at" | "scheduled_at";
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, on its way. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description What each network would say. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The job that makes them. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The post is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The post as it is now. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, scheduled. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, on its way. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, a draft. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, waiting. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, free to go out. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, turned down. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The post, on its way again. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only what goes out through this connection.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description Its place in the queue. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Id of the place in the queue.
                 * @example item_01jd7t2b4d6f8h1j3k5m
                 */
                item_id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post is out of the queue. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
                 * @example "v3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the place in the queue.
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
            /** @description The item in its place. */
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
                 * @description Only windows for this connection, those for all connections among them.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
                /**
                 * @description Only windows for connections of this brand, those for all connections among them.
                 * @example brand_acmelabs
                 */
                brand_id?: components["schemas"]["BrandId"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The set as it is now. */
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
                 * @description Only slots at this time or later, at most 365 days ahead. What has passed is never shown. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-12-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description How many slots to give.
                 * @example 5
                 */
                count?: number;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only feeds that are looked at, or only those that are not.
                 * @example true
                 */
                active?: boolean;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only items that have got so far.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description It is a feed. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The feed is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The feed as it is now. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only items that have got so far.
                 * @example posted
                 */
                status?: components["schemas"]["FeedItemStatus"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only labels that contain this, without regard to case.
                 * @example laun
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only notifications of this type.
                 * @example api_key.deletion_warning
                 */
                type?: components["schemas"]["NotificationType"];
                /**
                 * @description Only those that are unread, or only those that are read.
                 * @example true
                 */
                unread?: boolean;
                /**
                 * @description Only what happened at this time or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                since?: components["parameters"]["Since"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The notification, read. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only the contact with this e-mail address, without regard to case.
                 * @example wile@coyote.test
                 */
                email?: string;
                /**
                 * @description Only the contact with this phone number, whole. Blanks, dots, hyphens and parentheses are left out.
                 * @example +4930901820
                 */
                phone?: string;
                /**
                 * @description Only contacts whose name or e-mail address contains this, without regard to case.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The contact was known, and is as it is here. */
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
            /** @description The contact is new. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The contact is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The contact as it is now. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only workflows in this state.
                 * @example published
                 */
                status?: components["schemas"]["WorkflowStatus"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The contact is out of the workflow. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only links whose name contains this, without regard to case.
                 * @example skates
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The trigger link is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The trigger link as it is now. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only what happened on this day or later, or at this time or later. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["PeriodStart"];
                /**
                 * @description Only what happened on this day or earlier, or before this time. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["PeriodEnd"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only what happened on this day or later, or at this time or later. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["PeriodStart"];
                /**
                 * @description Only what happened on this day or earlier, or before this time. Anything else gets 400 `INVALID_DATE`.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["PeriodEnd"];
                /**
                 * @description Only submissions whose name or e-mail address contains this, without regard to case.
                 * @example coyote
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description Only what this connection has.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
                /**
                 * @description Only what the connections of this brand have.
                 * @example brand_acme
                 */
                brand_id?: components["schemas"]["BrandId"];
                /**
                 * @description Adds the figures of the range before, which is as long and ends on the day before this one begins.
                 * @example previous_period
                 */
                compare?: "previous_period";
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The `ETag` that the caller has. Where it is still current, the answer is 304 without a body.
                 * @example "v3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sum. */
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
                 * @description The figures to give. Repeat the parameter for several.
                 * @example [
                 *       "views",
                 *       "orders"
                 *     ]
                 */
                metric?: components["schemas"]["AnalyticsMetric"][];
                /**
                 * @description How long each part is.
                 * @example week
                 */
                interval?: components["schemas"]["AnalyticsInterval"];
                /**
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description Only what this connection has.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page; one after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page, at most.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description What to sort by. A figure that is null comes last.
                 * @example likes
                 */
                sort_by?: components["schemas"]["PostAnalyticsSort"];
                /**
                 * @description Which end comes first.
                 * @example asc
                 */
                sort_order?: components["schemas"]["SortOrder"];
                /**
                 * @description Only posts on this network.
                 * @example linkedin
                 */
                network?: components["schemas"]["Network"];
                /**
                 * @description Only what this connection has.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The figures of some networks are still to come. */
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page; one after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page, at most.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Only what this connection has.
                 * @example conn_acmelinkedin
                 */
                connection_id?: components["schemas"]["ConnectionId"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page; one after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page, at most.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description What to sort by.
                 * @example revenue
                 */
                sort_by?: components["schemas"]["ShopSort"];
                /**
                 * @description Which end comes first.
                 * @example asc
                 */
                sort_order?: components["schemas"]["SortOrder"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page; one after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page, at most.
                 * @example 10
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description What to sort by.
                 * @example revenue
                 */
                sort_by?: components["schemas"]["ShopSort"];
                /**
                 * @description Which end comes first.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description The first day, in UTC; 29 days before the last, where it is left out.
                 * @example 2026-11-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, in UTC; today, where it is left out.
                 * @example 2026-11-23
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
            /** @description The webhook is gone. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
                 * @example 8f14e45f-ceea-467f-a9b7-3c1a2b4d5e6f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that the change is based on. Where it is no longer current, the answer is 412 and nothing changes.
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
            /** @description The webhook as it is now. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The test is on its way. */
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
                 * @description Items on a page, at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as `pagination.next_cursor` of the page before gave it. Leave it out for the first page.
                 * @example eyJhZnRlciI6InBvc3RfMDFqZDdxejYifQ
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only deliveries that have come to this.
                 * @example failed
                 */
                status?: "pending" | "delivered" | "failed";
            };
            header?: {
                /**
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
            /** @description The event is on its way. */
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
                 * @description A name of the caller's own for this request; it is given back. Without it the server makes one.
                 * @example nightly-import-0042
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The workspace to act in. Company and agency keys must name it; workspace and location keys know their own and need not.
                 * @example ws_acme
                 */
                "X-Workspace-Id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Makes the request safe to repeat: for 24 hours the same key with the same body gets the first answer again, with `Idempotent-Replayed: true`. Bare or in double quotes.
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
                 * @description Id of the event, the same in every attempt; by it a receiver knows what it has seen.
                 * @example event_01jd7r8y5d9f3h6k2n4q
                 */
                "webhook-id": components["schemas"]["EventId"];
                /**
                 * @description When this attempt was sent, in Unix seconds. Refuse what is more than 5 minutes off.
                 * @example 1795424412
                 */
                "webhook-timestamp": number;
                /**
                 * @description One or several signatures, parted by blanks: `v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the bytes of the signing secret.
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
            /** @description The receiver has taken the event. Any other status of success will do as well. */
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
