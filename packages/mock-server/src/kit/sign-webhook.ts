/** Signs webhooks as the server does, to hand a receiver what it will be sent. */
import { createHash, createHmac } from "node:crypto";
import type { Schemas } from "@postern/spec";
import { signatureHeaders } from "../domain/webhooks/webhook-signature.ts";

export interface SignWebhookOptions {
  /** The signing secret of the webhook: `whsec_…`. */
  readonly secret: string;
  /** When it is sent, which receivers hold against their own clock. @default now */
  readonly at?: Date;
}

/** A delivery as a receiver gets it. */
export interface SignedWebhook {
  /** The bytes that are signed, as text. */
  readonly body: string;
  /** By lower-case name, the three of Standard Webhooks among them. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * @param payload An event, or a body as text, of which the id is made.
 *
 * @example
 * const { body, headers } = await signWebhook(build("PostPublishedEvent"), { secret });
 * await app.request("/hooks", { method: "POST", headers, body });
 */
export async function signWebhook(
  payload: Schemas["Event"] | string,
  { secret, at = new Date() }: SignWebhookOptions,
): Promise<SignedWebhook> {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const id = typeof payload === "string" ? idOf(payload) : payload.id;
  const message = { id, timestamp: Math.floor(at.getTime() / 1_000), body };
  const signature = await signatureHeaders(message, [secret], (key, data) =>
    createHmac("sha256", key).update(data).digest(),
  );
  return { body, headers: { "content-type": "application/json", ...signature } };
}

const idOf = (body: string): string =>
  `event_${createHash("sha256").update(body).digest("hex").slice(0, 24)}`;
