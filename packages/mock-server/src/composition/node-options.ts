/** Options that it takes Node to read. */
import { DEFAULT_HTTP_LIMITS, type HttpLimits } from "../adapters/http/http-limits.ts";
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

/** @throws OptionError for a limit that there is not, and for one that is no number from 0 on. */
export function requireHttpLimits(limits: Partial<HttpLimits>): void {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_HTTP_LIMITS, name)) {
      const known = Object.keys(DEFAULT_HTTP_LIMITS).join(", ");
      throw new OptionError(`There is no limit "${name}"; there are: ${known}.`);
    }
    if (typeof value !== "number" || !(value >= 0)) {
      throw new OptionError(`The limit ${name} is a number from 0 on, not ${String(value)}.`);
    }
  }
}
