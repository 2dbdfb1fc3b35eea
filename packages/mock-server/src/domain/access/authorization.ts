/** Whether a caller may call an operation: check 11. */
import type { Operation } from "@postern/spec";
import { keyScopes } from "../keys/api-key.ts";
import { grants, missingScopes } from "../keys/scope.ts";
import type { Policy } from "../policy/policy.ts";
import { type Problem, problem } from "../wire/problem.ts";
import type { Caller, KeyCaller, SessionCaller } from "./caller.ts";

/**
 * One of the operation's security requirements must hold: for a key all the scopes of one, for a
 * session one of the roles.
 * @throws Problem `WRONG_CREDENTIAL`, `INSUFFICIENT_SCOPE`, `ROLE_REQUIRED` or, where the operation
 * has it, `NOT_AUTHORIZED_CREATE_BRAND`.
 */
export function authorize(operation: Operation, caller: Caller, policy: Policy): void {
  if (operation.security.length === 0) return;
  if (caller.type === "key") authorizeKey(operation, caller, policy);
  else authorizeSession(operation, caller, policy);
}

/**
 * The scopes that depend on the body, such as `media:upload` for a post with media; judged once the
 * body is known to fit.
 * @throws Problem `INSUFFICIENT_SCOPE`.
 */
export function requireBodyScopes(
  operation: Operation,
  body: unknown,
  { caller, policy }: { readonly caller: Caller | undefined; readonly policy: Policy },
): void {
  if (caller?.type !== "key" || operation.bodyScopes === undefined) return;
  const granted = keyScopes(caller.key, policy);
  for (const [member, scope] of Object.entries(operation.bodyScopes)) {
    if (!grants(granted, scope) && carries(body, member)) {
      throw insufficientScope([scope], granted);
    }
  }
}

function authorizeKey(operation: Operation, { key }: KeyCaller, policy: Policy): void {
  const granted = keyScopes(key, policy);
  let nearest: readonly string[] | undefined;
  for (const requirement of operation.security) {
    if (requirement.scheme !== "apiKey") continue;
    const { scopes } = requirement;
    if (scopes.every((scope) => grants(granted, scope))) {
      requireKind(operation, key.kind);
      return;
    }
    nearest ??= scopes;
  }
  if (nearest === undefined) throw wrongCredential(operation);
  requireKind(operation, key.kind);
  throw insufficientScope(nearest, granted);
}

function requireKind(operation: Operation, kind: string): void {
  if (operation.keyKinds?.includes(kind) === false) throw wrongCredential(operation);
}

function authorizeSession(operation: Operation, caller: SessionCaller, policy: Policy): void {
  const requirements = operation.security.filter(({ scheme }) => scheme === "session");
  if (requirements.length === 0) throw wrongCredential(operation);
  const roles = rolesFor(operation, policy);
  if (roles.length > 0 && !roles.includes(caller.member.role)) {
    throw roleRequired(operation, roles, { caller, policy });
  }
}

/** The roles of which one is needed, from the spec; who manages keys is the policy's to say. Empty: any. */
function rolesFor(operation: Operation, policy: Policy): readonly string[] {
  if (operation.resource === "apiKeys") return policy.managers;
  const lists = operation.security.flatMap((requirement) =>
    requirement.scheme === "session" ? [requirement.roles] : [],
  );
  return lists.some((roles) => roles.length === 0) ? [] : lists.flat();
}

/** What whoever lacks a role is told: which would do, and who has one. */
export function roleDetails(required_roles: readonly string[], caller: Caller) {
  const contacts = caller.type === "session" ? caller.contacts : [];
  return { required_roles, contact: contacts.map(({ name, email }) => ({ name, email })) };
}

function roleRequired(
  operation: Operation,
  roles: readonly string[],
  { caller, policy }: { readonly caller: SessionCaller; readonly policy: Policy },
): Problem {
  const details = roleDetails(roles, caller);
  const text = policy.texts.createBrandForbidden;
  if (operation.errors.includes("NOT_AUTHORIZED_CREATE_BRAND")) {
    return problem("NOT_AUTHORIZED_CREATE_BRAND", { message: text, details });
  }
  // One of the platforms answers a missing role for keys with its text about brands.
  const legacy = operation.resource === "apiKeys" ? { legacy_message: text } : {};
  return problem("ROLE_REQUIRED", { details: { ...details, ...legacy } });
}

function insufficientScope(required: readonly string[], granted: readonly string[]): Problem {
  const missing = missingScopes(granted, required);
  return problem("INSUFFICIENT_SCOPE", {
    message: `The key lacks ${missing.join(" and ")}. Use a key that has the scopes in \`details.required\`.`,
    details: { required, granted },
  });
}

function wrongCredential({ security, keyKinds }: Operation): Problem {
  const names = { apiKey: "api_key", session: "session" } as const;
  const accepts = [...new Set(security.map(({ scheme }) => names[scheme]))];
  const kinds = keyKinds === undefined ? {} : { key_kinds: keyKinds };
  return problem("WRONG_CREDENTIAL", { details: { accepts, ...kinds } });
}

/** Whether a member of this name, at any depth, holds anything. */
function carries(value: unknown, member: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([name, content]) => (name === member && holdsSomething(content)) || carries(content, member),
  );
}

function holdsSomething(content: unknown): boolean {
  return Array.isArray(content) ? content.length > 0 : content !== null && content !== undefined;
}
