/** The rules by which a key is made: what its kind asks for, and what its policy refuses. */
import type { ServerSchemas } from "@postern/spec";
import type { Company, Workspace } from "../access/caller.ts";
import type { KeyKind, KindRules, Policy } from "../policy/policy.ts";
import { type FieldError, problem, refuseFaults } from "../wire/problem.ts";
import { type AccessRules, accessFaults } from "./key-access.ts";
import { ALL_SCOPES, type Scope } from "./scope.ts";

/** A request for a key whose kind is settled. */
export type CreateApiKeyRequest = ServerSchemas["CreateApiKeyRequest"] & { readonly kind: KeyKind };

/** Who gets the key. */
export interface KeyOwner {
  readonly company: Company;
  /** All workspaces of the company. */
  readonly workspaces: readonly Workspace[];
}

/** What a request for a key comes to. */
export interface KeyPlan {
  readonly rules: KindRules;
  /** The workspace that the key acts for; `null` for the kinds that act for a company. */
  readonly workspace: Workspace | null;
  readonly scopes: readonly Scope[];
}

/**
 * @throws Problem `VALIDATION_FAILED` with every fault of the request, `WORKSPACE_MISMATCH` for a
 * workspace of another company.
 */
export function planKey(
  request: CreateApiKeyRequest,
  owner: KeyOwner,
  { policy, isRange }: AccessRules,
): KeyPlan {
  const rules = policy.kinds[request.kind];
  if (rules === undefined) throw unknownKind(request, policy);
  const workspace = findWorkspace(request, rules, owner);
  refuseFaults([
    ...(rules.companyTypes.includes(owner.company.type) ? [] : [wrongCompany(request, owner)]),
    ...(workspace === undefined ? [workspaceFault(request, rules)] : []),
    ...scopeFaults(request, rules),
    ...accessFaults(request, { policy, isRange }),
  ]);
  const scopes = rules.scopes === "all" ? ALL_SCOPES : (request.scopes ?? []);
  return { rules, workspace: workspace ?? null, scopes };
}

/**
 * Stops a key too many.
 * @param existing The keys of this kind that the owner has: of the company, or of the workspace.
 * @throws Problem `KEY_EXISTS` where there can be one alone, `CONFLICT` where there can be several.
 */
export function requireRoom(rules: KindRules, existing: readonly { readonly id: string }[]): void {
  if (existing.length < rules.maximum) return;
  if (rules.maximum === 1) throw problem("KEY_EXISTS", { details: { key_id: existing[0]?.id } });
  throw problem("CONFLICT", {
    message: `There can be at most ${rules.maximum} keys of this kind. Delete one that is no longer needed.`,
    details: { maximum: rules.maximum },
  });
}

/** `null`: the kind acts for no single workspace; undefined: it should, and none is named that fits. */
function findWorkspace(
  { workspace_id }: CreateApiKeyRequest,
  { owner, reaches }: KindRules,
  { workspaces }: KeyOwner,
): Workspace | null | undefined {
  if (owner === "company") return workspace_id === undefined ? null : undefined;
  const fitting = workspaces.filter(({ kind }) => reaches.includes(kind));
  if (workspace_id === undefined) return fitting.length === 1 ? fitting[0] : undefined;
  if (!workspaces.some(({ id }) => id === workspace_id)) {
    throw problem("WORKSPACE_MISMATCH", { details: { workspace_id } });
  }
  return fitting.find(({ id }) => id === workspace_id);
}

function workspaceFault({ kind, workspace_id }: CreateApiKeyRequest, rules: KindRules): FieldError {
  const pointer = "/workspace_id";
  if (rules.owner === "company") {
    return {
      pointer,
      code: "NOT_ALLOWED",
      message: `A key of kind ${kind} acts for its whole company.`,
    };
  }
  const message = `A key of kind ${kind} needs a workspace of kind ${rules.reaches.join(" or ")}.`;
  return { pointer, code: workspace_id === undefined ? "REQUIRED" : "WRONG_KIND", message };
}

function scopeFaults({ kind, scopes }: CreateApiKeyRequest, rules: KindRules): FieldError[] {
  const pointer = "/scopes";
  if (rules.scopes === "all") {
    const message = `The scopes of a key of kind ${kind} are not chosen: it has all of them.`;
    return scopes === undefined ? [] : [{ pointer, code: "NOT_ALLOWED", message }];
  }
  if (scopes !== undefined && scopes.length > 0) return [];
  return [{ pointer, code: "REQUIRED", message: "Name at least one scope." }];
}

function wrongCompany({ kind }: CreateApiKeyRequest, { company }: KeyOwner): FieldError {
  const message = `A company of type ${company.type} cannot have keys of kind ${kind}.`;
  return { pointer: "/kind", code: "NOT_ALLOWED", message };
}

function unknownKind({ kind }: CreateApiKeyRequest, policy: Policy): Error {
  const kinds = Object.keys(policy.kinds).join(", ");
  const message = `The policy ${policy.name} has no keys of kind ${kind}, only ${kinds}.`;
  return problem("VALIDATION_FAILED", {
    message,
    errors: [{ pointer: "/kind", code: "NOT_OFFERED", message }],
  });
}
