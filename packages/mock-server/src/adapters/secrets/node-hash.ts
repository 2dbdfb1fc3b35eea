/** SHA-256 and its HMAC by Node's own crypto. */
import { createHmac, hash } from "node:crypto";
import type { Hash } from "../../ports/cryptography.ts";

export const nodeHash = {
  sha256: (data: string | Uint8Array): string => hash("sha256", data),
  hmacSha256: (key: Uint8Array, data: string): Uint8Array =>
    createHmac("sha256", key).update(data).digest(),
} as const satisfies Hash;
