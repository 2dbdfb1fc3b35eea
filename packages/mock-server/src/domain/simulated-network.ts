/** Social networks as the reference server plays them: the same post always meets the same fate. */
import type { ServerSchemas } from "@postern/spec";
import {
  FAILURE_CATEGORIES,
  type FailureCategory,
  type PublishError,
  publishError,
} from "./publish-error.ts";

type Connection = Pick<
  ServerSchemas["Connection"],
  "id" | "network" | "name" | "username" | "status" | "external_id"
>;

export type PublishResult =
  | { readonly status: "published"; readonly external_id: string; readonly external_url: string }
  | { readonly status: "failed"; readonly error: PublishError };

/** How long each network takes to put a post live, in milliseconds. */
const LATENCY_MS: Readonly<Record<string, number>> = {
  instagram: 1_200,
  tiktok: 1_500,
  youtube: 2_000,
  pinterest: 800,
};
const USUAL_LATENCY_MS = 400;

export const networkLatencyMs = (network: string): number =>
  LATENCY_MS[network] ?? USUAL_LATENCY_MS;

/** A connection so named refuses every post, in the way it says: `Always fails: auth_expired`. */
const ALWAYS_FAILS = /^Always fails: ([a-z_]+)$/;

/** @param targetId Live posts are named after it, so that the same target never goes live under two names. */
export function publishOn(connection: Connection | undefined, targetId: string): PublishResult {
  if (connection === undefined || connection.status === "disconnected") {
    return failed("account_issue", "CONNECTION_GONE", "The account is not connected any more.");
  }
  if (connection.status === "expired") {
    return failed(
      "auth_expired",
      "TOKEN_EXPIRED",
      `${connection.network} no longer takes our access to ${connection.name}; connect the account again.`,
    );
  }
  const category = ALWAYS_FAILS.exec(connection.name)?.[1];
  if (category !== undefined && isCategory(category)) {
    return failed(category, `SIMULATED_${category.toUpperCase()}`, "This account always fails.");
  }
  const externalId = targetId.slice(targetId.indexOf("_") + 1);
  const account = encodeURIComponent(connection.username ?? connection.external_id);
  const host = connection.network.replaceAll("_", "-");
  return {
    status: "published",
    external_id: externalId,
    external_url: `https://${host}.example/${account}/posts/${externalId}`,
  };
}

const failed = (category: FailureCategory, code: string, message: string): PublishResult => ({
  status: "failed",
  error: publishError(category, code, message),
});

const isCategory = (text: string): text is FailureCategory =>
  Object.hasOwn(FAILURE_CATEGORIES, text);
