/** Signs a body like a delivery from the server, for tests of a receiver. */
import { systemClock } from "../transport/clock.ts";
import { systemRandom } from "../transport/random.ts";
import { sign } from "./signature.ts";

export interface SignOptions {
  /** `whsec_…`, or several while one replaces the other. */
  readonly secrets: string | readonly string[];
  /** The event's id. @default a new one */
  readonly id?: string | undefined;
  /** @default now */
  readonly signedAt?: Date | undefined;
}

/**
 * Returns the three headers that the server would send with this body.
 *
 * @param body Exactly as it is sent.
 * @throws {UsageError} for an invalid secret.
 * @example
 * const body = JSON.stringify({ id: "event_1", type: "webhook.test", data: {} });
 * const headers = await signWebhook(body, { secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const response = await fetch("http://127.0.0.1:3000/hook", { method: "POST", headers, body });
 */
export async function signWebhook(
  body: string,
  options: SignOptions,
): Promise<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>> {
  const { secrets, id = `event_${systemRandom.uniqueKey()}`, signedAt } = options;
  const seconds = Math.floor((signedAt?.getTime() ?? systemClock.now()) / 1_000);
  const timestamp = String(seconds);
  const message = { id, timestamp, body: new TextEncoder().encode(body) };
  const signatures = await Promise.all([secrets].flat().map((secret) => sign(message, secret)));
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.join(" "),
  };
}
