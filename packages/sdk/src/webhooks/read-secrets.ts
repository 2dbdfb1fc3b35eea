/** The signing secrets of a receiver, checked where it is made and not at its first delivery. */
import { UsageError } from "../errors.ts";

/** One secret, or several while one replaces the other: `whsec_…`. */
export type WebhookSecrets = string | readonly string[];

/** @throws {UsageError} where there is none, as where a variable of the environment is not set. */
export function readSecrets(secrets: WebhookSecrets): readonly string[] {
  const list = [secrets ?? []].flat();
  if (list.length === 0 || list.some((secret) => typeof secret !== "string" || secret === "")) {
    throw new UsageError("Give the webhook's signing secret as secrets, one or several.");
  }
  return list;
}
