/** Scopes: what each lets a key do, and which of them carries another. */
import type { ServerSchemas } from "@postern/spec";

export type Scope = ServerSchemas["Scope"];

interface ScopeRules {
  readonly description: string;
  /** What is granted along with this scope. */
  readonly implies: readonly Scope[];
}

const alone = (description: string): ScopeRules => ({ description, implies: [] });

const RULES: Readonly<Record<Scope, ScopeRules>> = {
  "posts:read": alone("Read posts."),
  "posts:write": alone("Create, change, schedule and publish posts."),
  "posts:delete": alone("Delete posts."),
  "posts:approve": alone("Approve and reject posts that wait for approval."),
  "media:upload": {
    description: "Upload, describe and delete media; required for posts that carry media.",
    implies: ["media:read"],
  },
  "media:read": alone("Read media."),
  "queue:read": alone("Read the publishing queue."),
  "queue:write": alone("Add to, order and pause the publishing queue."),
  "schedule:read": alone("Read posting windows and free slots."),
  "schedule:write": alone("Set posting windows."),
  "analytics:read": alone("Read analytics of posts, connections, videos and widgets."),
  "connections:read": alone("See which accounts are connected."),
  "connections:write": alone("Connect, change and disconnect accounts."),
  "feeds:read": alone("Read feeds and their items."),
  "feeds:write": alone("Add, change and remove feeds."),
  "ai:generate": alone("Generate posts with AI."),
  "brands:read": alone("Read brands."),
  "brands:write": alone("Create, change and delete brands."),
  "webhooks:manage": alone("Read, create, change, test and delete webhooks."),
  "notifications:read": alone("Read notifications and mark them as read."),
  "workflows:read": alone("Read workflows."),
  "workflows:write": alone("Add contacts to workflows and remove them."),
  "links:read": alone("Read trigger links and their clicks."),
  "links:write": alone("Create, change and delete trigger links."),
  "forms:read": alone("Read forms and their submissions."),
  "contacts:read": alone("Read contacts."),
  "contacts:write": alone("Create, change and delete contacts."),
  "workspaces:read": alone("Read workspaces."),
  "workspaces:write": alone("Create and change workspaces."),
  "keys:rotate": alone("Let the key replace itself by a new one."),
  "logs:read": alone("Read the request, publishing, connection and webhook logs."),
};

/** Ready-made choices of scopes, for people who make a key. */
const PRESETS = {
  publishing: ["posts:write", "media:upload", "connections:read"],
  reporting: ["analytics:read"],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;

/** Every scope, in the order in which it is listed to callers. */
export const SCOPES: readonly ServerSchemas["ScopeInfo"][] = (Object.keys(RULES) as Scope[]).map(
  describe,
);

/** What a key holds whose scopes nobody chose: a key that could rotate itself must be asked for. */
export const ALL_SCOPES: readonly Scope[] = SCOPES.map(({ scope }) => scope).filter(
  (scope) => scope !== "keys:rotate",
);

export function isScope(text: string): text is Scope {
  return Object.hasOwn(RULES, text);
}

/** Whether the scopes granted hold the one required, by name or by implication. */
export function grants(granted: readonly string[], required: string): boolean {
  if (granted.includes(required)) return true;
  if (!isScope(required)) return false;
  return granted.some((scope) => isScope(scope) && RULES[scope].implies.includes(required));
}

/** Those of the required scopes that are not granted. */
export function missingScopes(granted: readonly string[], required: readonly string[]): string[] {
  return required.filter((scope) => !grants(granted, scope));
}

function describe(scope: Scope): ServerSchemas["ScopeInfo"] {
  const [resource = "", verb] = scope.split(":");
  const access = verb === "read" || verb === "write" ? verb : "action";
  const { description, implies } = RULES[scope];
  return { scope, resource, access, description, implies: [...implies], presets: presetsOf(scope) };
}

function presetsOf(scope: Scope): (keyof typeof PRESETS)[] {
  return (Object.keys(PRESETS) as (keyof typeof PRESETS)[]).filter((name) =>
    PRESETS[name].some((included) => included === scope),
  );
}
