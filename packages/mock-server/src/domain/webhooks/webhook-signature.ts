/** How webhooks are signed: Standard Webhooks 1.0. */
import { fromBase64, toBase64 } from "../wire/base64.ts";

/** Begins every signing secret. */
export const SIGNING_SECRET_PREFIX = "whsec_";
/** Random bytes of a new signing secret; the standard asks for 24 to 64. */
export const SIGNING_SECRET_BYTES = 32;

/** One attempt to send an event. */
export interface WebhookMessage {
  /** The event's id, the same in every attempt. */
  readonly id: string;
  /** Unix time of the attempt, in seconds. */
  readonly timestamp: number;
  /** The body, exactly as it is sent. */
  readonly body: string;
}

export type HmacSha256 = (key: Uint8Array, data: string) => Uint8Array | Promise<Uint8Array>;

export function encodeSigningSecret(bytes: Uint8Array): string {
  return SIGNING_SECRET_PREFIX + toBase64(bytes);
}

/** What is signed. */
export function signedContent({ id, timestamp, body }: WebhookMessage): string {
  return `${id}.${timestamp}.${body}`;
}

/**
 * The three headers of a signed webhook.
 * @param secrets Each signs: while a secret is replaced, both the old and the new one do.
 */
export async function signatureHeaders(
  message: WebhookMessage,
  secrets: readonly string[],
  hmacSha256: HmacSha256,
): Promise<Record<string, string>> {
  const content = signedContent(message);
  const signatures = await Promise.all(
    secrets.map(async (secret) => `v1,${toBase64(await hmacSha256(secretBytes(secret), content))}`),
  );
  return {
    "webhook-id": message.id,
    "webhook-timestamp": String(message.timestamp),
    "webhook-signature": signatures.join(" "),
  };
}

function secretBytes(secret: string): Uint8Array {
  return fromBase64(secret.slice(SIGNING_SECRET_PREFIX.length));
}
