import type { Operation } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { keyCaller, sessionCaller } from "../keys/api-key.fixture.ts";
import { authorize, requireBodyScopes } from "./authorization.ts";

function makeOperation(differences: Partial<Operation>): Operation {
  return {
    id: "createPost",
    method: "POST",
    path: "/posts",
    resource: "posts",
    name: "create",
    security: [{ scheme: "apiKey", scopes: ["posts:write"] }],
    repeat: "key",
    paging: "none",
    workspaceScoped: true,
    requestBody: "json",
    success: [201],
    errors: [],
    deprecated: false,
    ...differences,
  };
}

const createPost = makeOperation({ bodyScopes: { media: "media:upload" } });
const validatePost = makeOperation({
  security: [
    { scheme: "apiKey", scopes: ["posts:read"] },
    { scheme: "apiKey", scopes: ["posts:write"] },
  ],
});
const getMe = makeOperation({ security: [{ scheme: "apiKey", scopes: [] }] });
const createApiKey = makeOperation({
  resource: "apiKeys",
  security: [{ scheme: "session", roles: ["admin", "account_admin"] }],
});
const createBrand = makeOperation({
  resource: "brands",
  errors: ["NOT_AUTHORIZED_CREATE_BRAND"],
  security: [
    { scheme: "apiKey", scopes: ["brands:write"] },
    { scheme: "session", roles: ["admin"] },
    { scheme: "session", roles: ["account_admin"] },
  ],
});
const listWorkspaces = makeOperation({
  keyKinds: ["company", "agency"],
  security: [
    { scheme: "session", roles: [] },
    { scheme: "apiKey", scopes: ["workspaces:read"] },
  ],
});
const contact = [{ name: "Olive Owner", email: "owner@acme.test" }];

describe("a key", () => {
  it.each([
    ["the scope asked for", createPost, ["posts:write"]],
    ["the first of two alternatives", validatePost, ["posts:read"]],
    ["the second of two alternatives", validatePost, ["posts:write"]],
    ["no scope, where none is asked for", getMe, []],
  ] as const)("may call with %s", (_, operation, scopes) => {
    expect(() => authorize(operation, keyCaller({ scopes: [...scopes] }), postern)).not.toThrow();
  });

  it("is told which scopes it lacks", () => {
    expect(() => authorize(createPost, keyCaller({ scopes: ["posts:read"] }), postern)).toThrow(
      expect.objectContaining({
        code: "INSUFFICIENT_SCOPE",
        status: 403,
        details: { required: ["posts:write"], granted: ["posts:read"] },
        message: expect.stringContaining("lacks posts:write"),
      }),
    );
  });

  it("needs all scopes of a requirement, not one of them", () => {
    const both = makeOperation({
      security: [{ scheme: "apiKey", scopes: ["posts:read", "analytics:read"] }],
    });

    expect(() => authorize(both, keyCaller({ scopes: ["posts:read"] }), postern)).toThrow(
      expect.objectContaining({ message: expect.stringContaining("lacks analytics:read.") }),
    );
  });

  it("never manages keys: that takes a session", () => {
    expect(() => authorize(createApiKey, keyCaller({ kind: "company" }), postern)).toThrow(
      expect.objectContaining({
        code: "WRONG_CREDENTIAL",
        status: 403,
        details: { accepts: ["session"] },
      }),
    );
  });

  it("of the company kind holds every scope but keys:rotate", () => {
    const rotate = makeOperation({ security: [{ scheme: "apiKey", scopes: ["keys:rotate"] }] });
    const caller = keyCaller({ kind: "company", scopes: [] });

    expect(() => authorize(createPost, caller, postern)).not.toThrow();
    expect(() => authorize(rotate, caller, postern)).toThrow(
      expect.objectContaining({ code: "INSUFFICIENT_SCOPE" }),
    );
  });

  it("of the wrong kind is told the kinds that may call", () => {
    const caller = keyCaller({ scopes: ["workspaces:read"] });

    expect(() => authorize(listWorkspaces, caller, postern)).toThrow(
      expect.objectContaining({
        code: "WRONG_CREDENTIAL",
        details: { accepts: ["session", "api_key"], key_kinds: ["company", "agency"] },
      }),
    );
    expect(() => authorize(listWorkspaces, keyCaller({ kind: "company" }), postern)).not.toThrow();
  });
});

describe("a session", () => {
  it.each(["admin", "account_admin"] as const)("with the role %s manages keys", (role) => {
    expect(() => authorize(createApiKey, sessionCaller(role), postern)).not.toThrow();
  });

  it("without the role is told whom to ask", () => {
    expect(() => authorize(createApiKey, sessionCaller("member"), postern)).toThrow(
      expect.objectContaining({
        code: "ROLE_REQUIRED",
        status: 403,
        details: {
          required_roles: ["admin", "account_admin"],
          contact,
          legacy_message: "You are not authorized to create a brand",
        },
      }),
    );
  });

  it("manages keys by the roles of the policy", () => {
    const policy = { ...postern, managers: ["account_admin"] } as const;

    expect(() => authorize(createApiKey, sessionCaller("admin"), policy)).toThrow(
      expect.objectContaining({ code: "ROLE_REQUIRED" }),
    );
  });

  it("without the role for brands gets the platform's own text", () => {
    expect(() => authorize(createBrand, sessionCaller("admin"), postern)).not.toThrow();
    expect(() => authorize(createBrand, sessionCaller("account_admin"), postern)).not.toThrow();
    expect(() => authorize(createBrand, sessionCaller("member"), postern)).toThrow(
      expect.objectContaining({
        code: "NOT_AUTHORIZED_CREATE_BRAND",
        message: "You are not authorized to create a brand",
        details: { required_roles: ["admin", "account_admin"], contact },
      }),
    );
  });

  it("of any role may call where no role is named", () => {
    expect(() => authorize(listWorkspaces, sessionCaller("member"), postern)).not.toThrow();
  });

  it("makes no posts: that takes a key", () => {
    expect(() => authorize(createPost, sessionCaller("account_admin"), postern)).toThrow(
      expect.objectContaining({ code: "WRONG_CREDENTIAL", details: { accepts: ["api_key"] } }),
    );
  });
});

describe("a post with media", () => {
  const caller = keyCaller({ scopes: ["posts:write"] });
  const media = [{ media_id: "media_1" }];

  it.each([
    ["at its top", { media }],
    ["on a target", { content: "Hello", targets: [{ connection_id: "conn_1", media }] }],
  ])("%s needs media:upload", (_, body) => {
    expect(() => requireBodyScopes(createPost, body, { caller, policy: postern })).toThrow(
      expect.objectContaining({
        code: "INSUFFICIENT_SCOPE",
        details: { required: ["media:upload"], granted: ["posts:write"] },
      }),
    );
    const uploader = keyCaller({ scopes: ["posts:write", "media:upload"] });
    expect(() =>
      requireBodyScopes(createPost, body, { caller: uploader, policy: postern }),
    ).not.toThrow();
  });

  it.each([
    [{}],
    [{ media: [] }],
    [{ targets: [{ media: null }] }],
    [{ content: "media" }],
    [undefined],
  ])("is not what %j is", (body) => {
    expect(() => requireBodyScopes(createPost, body, { caller, policy: postern })).not.toThrow();
  });
});
