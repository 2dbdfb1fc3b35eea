/** A key, its company and its callers, for tests of the rules about them. */

import type { Company, KeyCaller, SessionCaller, Workspace } from "../access/caller.ts";
import type { ApiKey } from "./api-key.ts";

export const NOW: number = Date.parse("2026-11-21T12:00:00.000Z");

export const company: Company = {
  id: "company_1",
  name: "Acme",
  type: "company",
  plan: "thrive",
  idle_deletion_since: "2026-01-01T00:00:00.000Z",
};

export const workspace: Workspace = {
  id: "ws_1",
  name: "Acme",
  kind: "workspace",
  timezone: "Europe/Berlin",
  company_id: company.id,
  created_at: "2026-01-01T00:00:00.000Z",
  idle_deletion_since: "2026-01-01T00:00:00.000Z",
};

export function makeKey(differences: Partial<ApiKey> = {}): ApiKey {
  return {
    id: "key_1",
    company_id: company.id,
    workspace_id: workspace.id,
    kind: "workspace",
    name: "Announcements",
    label: "Announcements",
    description: null,
    prefix: "rp_0123456",
    secret_hash: "0".repeat(64),
    sealed_secret: null,
    bucket: "key_1",
    is_unlimited: false,
    status: "active",
    scopes: ["posts:read"],
    limits: { per_minute: 60, per_day: 10_000 },
    allowed_origins: [],
    allowed_ips: [],
    created_at: "2026-01-01T00:00:00.000Z",
    created_by: null,
    expires_at: null,
    last_used_at: null,
    revoked_at: null,
    replaces: null,
    version: 1,
    ...differences,
  };
}

export function keyCaller(differences: Partial<ApiKey> = {}): KeyCaller {
  return { type: "key", key: makeKey(differences), company, workspace };
}

export function sessionCaller(role: SessionCaller["member"]["role"]): SessionCaller {
  const member = {
    id: "member_1",
    company_id: company.id,
    name: "Mo",
    email: "mo@acme.test",
    role,
  };
  const contacts = [{ name: "Olive Owner", email: "owner@acme.test" }];
  return { type: "session", sessionId: "session_1", member, company, contacts };
}
