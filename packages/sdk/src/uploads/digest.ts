/** SHA-256: of a part in every engine, of a whole file where the engine can take it piece by piece. */
import type { Bytes } from "./cut-parts.ts";

/** In lower-case hex. */
export async function digestPart(part: Bytes): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", part);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export interface WholeDigest {
  update(bytes: Bytes): unknown;
  digest(encoding: "hex"): string;
}

/** undefined in browsers: WebCrypto hashes nothing but what it has been given as a whole. Each part is verified anyway. */
export function createWholeDigest(): WholeDigest | undefined {
  return globalThis.process?.getBuiltinModule?.("node:crypto")?.createHash("sha256");
}
