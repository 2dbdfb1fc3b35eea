/** One row of the table of operations, as `generate` makes it from the spec. */
export interface Operation {
  /** The spec's `operationId`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below `/api/v1`, with `{parameters}`: `/posts/{post_id}`. */
  readonly path: string;
  /** The client's resource and method, `posts` and `create` in `client.posts.create()`. */
  readonly resource: string;
  readonly name: string;
  /** The requirements of which one must hold; empty: anyone may call. */
  readonly security: readonly Requirement[];
  /** Kinds of key that may call; absent: every kind. */
  readonly keyKinds?: readonly string[];
  /** Scopes that members of the body ask for beyond `security`: `{media: "media:upload"}`. */
  readonly bodyScopes?: Readonly<Record<string, string>>;
  /** What a second identical call does. */
  readonly repeat: Repeat;
  readonly paging: "cursor" | "page" | "none";
  /** Whether the operation belongs to one workspace, which company and agency keys name in `X-Workspace-Id`. */
  readonly workspaceScoped: boolean;
  readonly requestBody: "json" | "multipart" | "none";
  /** Statuses of success, lowest first. */
  readonly success: readonly number[];
  /** Codes of the operation's own errors, beside those that any operation can give. */
  readonly errors: readonly string[];
  readonly deprecated: boolean;
  /** Of a deprecated operation alone. */
  readonly deprecation?: Deprecation;
}

/** The days, `YYYY-MM-DD` in UTC, from which an operation should not be used and does not answer. */
export interface Deprecation {
  readonly since: string;
  readonly sunset: string;
}

/**
 * - `safe`: no effect.
 * - `natural`: the state after two calls is the state after one.
 * - `key`: repeatable under an `Idempotency-Key`.
 * - `none`: each call has an effect of its own.
 */
export type Repeat = "safe" | "natural" | "key" | "none";

/** One entry of an operation's `security`: a key with these scopes, or a session with one of these roles. */
export type Requirement =
  | { readonly scheme: "apiKey"; readonly scopes: readonly string[] }
  | { readonly scheme: "session"; readonly roles: readonly string[] };
