/** Options that it takes Node to read. */
import { NodeAddressMatcher } from "../adapters/http/node-address-matcher.ts";
import { parseEncryptionKey } from "../adapters/secrets/encryption-key.ts";
import type { TrustedProxies } from "../domain/access/forwarded-address.ts";
import { OptionError } from "./options.ts";

/**
 * @returns undefined where none is given.
 * @throws OptionError
 */
export function readEncryptionKey(text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined;
  const key = parseEncryptionKey(text);
  if (key !== undefined) return key;
  throw new OptionError(
    "The encryption key (POSTERN_ENCRYPTION_KEY) is 32 bytes in hex or Base64, as `openssl rand -hex 32` makes it.",
  );
}

/** @throws OptionError */
export function parseTrustedProxies(ranges: readonly string[]): TrustedProxies {
  const addresses = new NodeAddressMatcher();
  const wrong = ranges.find((range) => !addresses.isRange(range));
  if (wrong === undefined) return { ranges, addresses };
  throw new OptionError(
    `A trusted proxy is an address or a CIDR range such as 10.0.0.0/8, not "${wrong}".`,
  );
}
