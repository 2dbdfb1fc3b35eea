/** Social networks as the reference server plays them: the same post always meets the same fate. */
import type { ServerSchemas } from "@postern/spec";
import { networkRules, type Quota } from "@postern/spec/networks";
import { magicOf } from "./magic-name.ts";
import { type FailureCategory, type PublishError, publishError } from "./publish-error.ts";

type Connection = Pick<
  ServerSchemas["Connection"],
  "id" | "network" | "name" | "username" | "status" | "expires_at" | "disabled" | "external_id"
>;
type Target = Pick<ServerSchemas["PostTarget"], "id" | "options">;

export type PublishResult =
  | { readonly status: "published"; readonly external_id: string; readonly external_url: string }
  | { readonly status: "awaiting_user_action"; readonly external_id: string }
  | { readonly status: "failed"; readonly error: PublishError };

/** How long each network takes to put a post live, in milliseconds. */
const LATENCY_MS: Readonly<Record<string, number>> = {
  instagram: 1_200,
  tiktok: 1_500,
  youtube: 2_000,
  pinterest: 800,
};
const USUAL_LATENCY_MS = 400;

/** @param connection Undefined for one that is gone. */
export function networkLatencyMs(
  network: string,
  connection: Pick<Connection, "name"> | undefined,
): number {
  return magicOf(connection).latencyMs ?? LATENCY_MS[network] ?? USUAL_LATENCY_MS;
}

/** Whether the network no longer takes what is sent through a connection. */
export function isExpired(
  { status, expires_at }: Pick<Connection, "status" | "expires_at">,
  now: number,
): boolean {
  return status === "expired" || (expires_at !== null && Date.parse(expires_at) <= now);
}

/** What a network looks at when a post reaches it. */
export interface Arrival {
  readonly target: Target;
  /** How often the network has been given this target before. */
  readonly attempts: number;
  /** When the connection's quotas have room again; undefined: they have now. */
  readonly fullUntil: string | undefined;
  readonly now: number;
}

/** @param connection Undefined for one that is gone. */
export function publishOn(connection: Connection | undefined, arrival: Arrival): PublishResult {
  const { target, attempts, fullUntil, now } = arrival;
  if (connection === undefined || connection.status === "disconnected") {
    return failed("account_issue", "CONNECTION_GONE", "The account is not connected any more.");
  }
  if (connection.disabled) {
    return failed("account_issue", "CONNECTION_DISABLED", `${connection.name} is switched off.`);
  }
  if (isExpired(connection, now)) {
    return failed(
      "auth_expired",
      "TOKEN_EXPIRED",
      `${connection.network} no longer takes our access to ${connection.name}; connect the account again.`,
    );
  }
  const { always, once } = magicOf(connection);
  const category = always ?? (attempts === 0 ? once : undefined);
  if (category !== undefined) {
    const message =
      always === undefined ? "This account fails once." : "This account always fails.";
    return failed(category, `SIMULATED_${category.toUpperCase()}`, message);
  }
  if (fullUntil !== undefined) {
    const message = `${connection.name} has published all that ${connection.network} takes; it takes more from ${fullUntil} on.`;
    return failed("platform_error", "QUOTA_EXCEEDED", message);
  }
  return taken(connection, target);
}

/** Live posts are named after their target, so that the same one never goes live under two names. */
function taken(connection: Connection, { id, options }: Target): PublishResult {
  const external_id = id.slice(id.indexOf("_") + 1);
  if (connection.network === "tiktok" && options["mode"] === "inbox") {
    return { status: "awaiting_user_action", external_id };
  }
  const account = encodeURIComponent(connection.username ?? connection.external_id);
  const host = connection.network.replaceAll("_", "-");
  const external_url = `https://${host}.example/${account}/posts/${external_id}`;
  return { status: "published", external_id, external_url };
}

/** How many posts a connection takes in spans of time; with no quota it takes as many as it gets. */
export function quotasOf(connection: Pick<Connection, "name" | "network">): readonly Quota[] {
  const { postsPerDay } = magicOf(connection);
  if (postsPerDay === undefined) return networkRules[connection.network].quotas;
  return [{ posts: postsPerDay, seconds: 86_400, kind: null }];
}

const failed = (category: FailureCategory, code: string, message: string): PublishResult => ({
  status: "failed",
  error: publishError(category, code, message),
});
