/** Parses the `Authorization` header: checks 1 and 2. */
import { findTokenFault, SESSION_PREFIX, type TokenFault } from "../keys/key-token.ts";
import type { TokenFormat } from "../policy/policy.ts";
import { type Problem, problem } from "../wire/problem.ts";

/** What a caller presented, well formed and not yet looked up. */
export interface Credential {
  readonly type: "key" | "session";
  readonly token: string;
}

/**
 * `credentials` of RFC 9110, 11.4, for the scheme Bearer, which is compared without regard to case.
 * A comma would mean that several headers were joined to one: no token holds any.
 */
const BEARER = /^bearer +([^\s,]+)$/i;
const MAXIMUM_LENGTH = 1024;

/**
 * @param header The value of `Authorization`, several joined by commas.
 * @param formats Formats of the keys that the policy issues.
 * @param text The policy's own words for whatever is wrong.
 * @throws Problem `UNAUTHORIZED`; `details.reason` tells a missing header, a malformed header and
 * a malformed token apart, and never repeats what was sent.
 */
export function parseCredential(
  header: string | undefined,
  formats: readonly TokenFormat[],
  text?: string,
): Credential {
  if (header === undefined) throw unauthorized({ reason: "missing_header" }, text);
  // RFC 6750 tokens have no upper bound of their own: this one keeps every later step cheap.
  if (header.length > MAXIMUM_LENGTH) {
    throw unauthorized({ reason: "malformed_token", fault: "length" }, text);
  }
  const token = BEARER.exec(header)?.[1];
  if (token === undefined) throw unauthorized({ reason: "malformed_header" }, text);
  if (token.startsWith(SESSION_PREFIX)) return { type: "session", token };
  const fault = findTokenFault(token, formats);
  if (fault !== undefined) throw unauthorized({ reason: "malformed_token", fault }, text);
  return { type: "key", token };
}

const MESSAGES = {
  missing_header:
    "The request has no Authorization header: send `Authorization: Bearer <API key>`.",
  malformed_header:
    "The Authorization header is not one Bearer credential: send `Authorization: Bearer <API key>`.",
  malformed_token:
    "The Authorization header does not hold an API key: it may be cut off or mistyped.",
};

interface Details {
  readonly reason: keyof typeof MESSAGES;
  readonly fault?: TokenFault;
}

function unauthorized(details: Details, text = MESSAGES[details.reason]): Problem {
  return problem("UNAUTHORIZED", { message: text, details: { ...details } });
}
