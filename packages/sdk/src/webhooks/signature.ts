/** Standard Webhooks 1.0 signatures: HMAC-SHA256 over `id.timestamp.body`, with WebCrypto. */
import { UsageError } from "../errors.ts";

const secretPrefix = "whsec_";
const version = "v1,";

/** A sender has one signature for each secret it knows; more are nothing but work. */
const mostSignatures = 10;

/** What is signed. */
export interface SignedMessage {
  readonly id: string;
  /** Unix time in seconds, as the header has it. */
  readonly timestamp: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** `v1,` and the Base64 of the signature. */
export async function sign(message: SignedMessage, secret: string): Promise<string> {
  const key = await importKey(secret, "sign");
  const signature = await crypto.subtle.sign("HMAC", key, signedBytes(message));
  return version + btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/**
 * Whether one of the signatures was made with one of the secrets. WebCrypto compares in constant time.
 *
 * @param signatures The header: signatures with blanks between, of this version and of others.
 */
export async function hasSignature(
  message: SignedMessage,
  signatures: string,
  secrets: readonly string[],
): Promise<boolean> {
  const candidates = signatures
    .split(" ", mostSignatures)
    .filter((signature) => signature.startsWith(version))
    .flatMap((signature) => decode(signature.slice(version.length)) ?? []);
  const content = signedBytes(message);
  const keys = await Promise.all(secrets.map((secret) => importKey(secret, "verify")));
  const checks = keys.flatMap((key) =>
    candidates.map((candidate) => crypto.subtle.verify("HMAC", key, candidate, content)),
  );
  return (await Promise.all(checks)).includes(true);
}

function signedBytes({ id, timestamp, body }: SignedMessage): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(`${id}.${timestamp}.`);
  const bytes = new Uint8Array(start.length + body.length);
  bytes.set(start);
  bytes.set(body, start.length);
  return bytes;
}

async function importKey(secret: string, use: "sign" | "verify"): Promise<CryptoKey> {
  const text = secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret;
  const bytes = decode(text);
  if (bytes === undefined || bytes.length === 0) {
    throw new UsageError(
      "A signing secret is not usable: it is whsec_ and Base64, as createWebhook showed it.",
    );
  }
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, [use]);
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
