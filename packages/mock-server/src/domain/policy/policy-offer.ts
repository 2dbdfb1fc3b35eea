/** What of the API a policy offers, and that it says so of what it does not. */
import type { Operation } from "@postern/spec";
import { problem } from "../wire/problem.ts";
import type { KeyAction, KeyKind, KindRules, Policy } from "./policy.ts";

/** The client's names for what a session does to keys; listing and getting them is always offered. */
export const KEY_ACTIONS: readonly KeyAction[] = [
  "create",
  "reveal",
  "update",
  "regenerate",
  "rotate",
  "revoke",
  "delete",
];

/** @throws Problem `UNKNOWN_ENDPOINT` for an action on keys that the policy lacks. */
export function requireOffered(
  operation: Pick<Operation, "resource" | "name">,
  policy: Policy,
): void {
  if (operation.resource !== "apiKeys") return;
  const action = KEY_ACTIONS.find((name) => name === operation.name);
  if (action === undefined || policy.actions.includes(action)) return;
  throw problem("UNKNOWN_ENDPOINT", {
    message: `The policy ${policy.name} does not allow anyone to ${action} API keys.`,
    details: { policy: policy.name, action },
  });
}

/** The kind of a key for which nobody chose one: the first that the policy lists. */
export function usualKind({ kinds, name }: Policy): { kind: KeyKind; rules: KindRules } {
  const [usual] = Object.entries(kinds);
  if (usual === undefined) throw new Error(`The policy ${name} issues no kind of key.`);
  const [kind, rules] = usual;
  return { kind: kind as KeyKind, rules };
}
