/** Tokens: the strings that callers present, their formats, and which of them are worth a look-up. */

import type { Policy, TokenFormat } from "../policy/policy.ts";
import { toHex } from "../wire/hex.ts";

/** Begins every token of a dashboard session. */
export const SESSION_PREFIX = "sess_";

const SESSION_FORMAT: TokenFormat = { prefix: SESSION_PREFIX, hexLength: 64 };

/** A new token, and the forms in which it is kept. */
export interface NewSecret {
  /** Shown once, and never stored. */
  readonly token: string;
  /** SHA-256 of the token, lower-case hex. */
  readonly secretHash: string;
  /** The token, encrypted; null for the kinds whose secret is not kept. */
  readonly sealedSecret: string | null;
}

/** Characters of a token that are kept in the clear, so that people can tell keys apart. */
const KEPT_PREFIX_LENGTH = 10;

const HEX = /^[0-9a-f]+$/;

/** How a string fails to be a token; it says nothing about the string itself. */
export type TokenFault = "length" | "characters";

/** Random bytes that a token of this format is made of. */
export function tokenBytes(format: TokenFormat): number {
  return format.hexLength / 2;
}

/** @param bytes As many strong random bytes as `tokenBytes` says. */
export function issueToken(format: TokenFormat, bytes: Uint8Array): string {
  if (bytes.length !== tokenBytes(format)) {
    throw new RangeError(`A token needs ${tokenBytes(format)} random bytes, not ${bytes.length}.`);
  }
  return format.prefix + toHex(bytes);
}

export const SESSION_TOKEN_BYTES: number = tokenBytes(SESSION_FORMAT);

export function issueSessionToken(bytes: Uint8Array): string {
  return issueToken(SESSION_FORMAT, bytes);
}

/** The start of a token that names it without giving it away. */
export function keptPrefix(token: string): string {
  return token.slice(0, KEPT_PREFIX_LENGTH);
}

/** The formats of all keys that a policy issues, each once. */
export function tokenFormats(policy: Policy): readonly TokenFormat[] {
  const formats = Object.values(policy.kinds).map((rules) => rules.token);
  return [...new Map(formats.map((format) => [JSON.stringify(format), format])).values()];
}

/**
 * Why a string cannot be a token of any of the formats; undefined: it can. Lengths are compared
 * first, so a string of any size costs nothing. Hex is lower-case: tokens are found by their hash,
 * so each has exactly one spelling.
 */
export function findTokenFault(
  token: string,
  formats: readonly TokenFormat[],
): TokenFault | undefined {
  let fault: TokenFault = "length";
  for (const { prefix, hexLength } of formats) {
    if (token.length !== prefix.length + hexLength) continue;
    if (token.startsWith(prefix) && HEX.test(token.slice(prefix.length))) return undefined;
    fault = "characters";
  }
  return fault;
}
