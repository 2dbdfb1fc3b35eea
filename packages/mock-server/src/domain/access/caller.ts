/** Who is asking, once that is known. */
import type { ServerSchemas } from "@postern/spec";
import type { ApiKey } from "../keys/api-key.ts";
import type { IdleOwner } from "../keys/key-stages.ts";
import type { CompanyType, Role } from "../policy/policy.ts";

export type Caller = KeyCaller | SessionCaller;

/** An integration that presented an API key. */
export interface KeyCaller {
  readonly type: "key";
  readonly key: ApiKey;
  readonly company: Company;
  /** The key's own workspace; undefined for kinds that act for a whole company. */
  readonly workspace: Workspace | undefined;
}

/** A person who logged in to the dashboard. */
export interface SessionCaller {
  readonly type: "session";
  readonly sessionId: string;
  readonly member: Member;
  readonly company: Company;
  /** The company's account admins: whom to ask for a greater role. */
  readonly contacts: readonly Contact[];
}

export interface Company extends IdleOwner {
  readonly id: string;
  readonly name: string;
  readonly type: CompanyType;
  /** Id of a plan of the policy. */
  readonly plan: string;
}

export interface Member extends Contact {
  readonly id: string;
  readonly company_id: string;
  readonly role: Role;
}

export interface Contact {
  readonly name: string;
  readonly email: string;
}

export type Workspace = ServerSchemas["Workspace"] & IdleOwner;

/** Whose idempotency keys and drafts these are: a key with what it was rotated into, or a member. */
export function callerBucket(caller: Caller): string {
  return caller.type === "key" ? caller.key.bucket : caller.member.id;
}

/** The caller as resources and audit entries name it. */
export function callerActor(caller: Caller): ServerSchemas["Actor"] {
  return caller.type === "key"
    ? { type: "key", id: caller.key.id }
    : { type: "member", id: caller.member.id };
}
