/** Takes secrets out of what is kept for people to read: the journal and the logs. */
import { ID_PREFIXES } from "./id.ts";

const REMOVED = "[redacted]";

/** Members of JSON that hold a secret, whatever the resource. */
const SECRET_MEMBERS: ReadonlySet<string> = new Set([
  "password",
  "password_hash",
  "secret",
  "secret_hash",
  "signing_secret",
  "token",
  "token_hash",
  "access_token",
  "refresh_token",
  "authorization",
]);

/** Headers that hold a credential, by lower-case name. */
const SECRET_HEADERS: ReadonlySet<string> = new Set([
  "authorization",
  "cookie",
  "proxy-authorization",
  "set-cookie",
  "x-api-key",
]);

/** Hex characters in a row that make a word a secret: no format of keys has fewer, whatever its prefix. */
export const SECRET_HEX_LENGTH = 32;

/** `sess_` begins a session, `whsec_` a signing secret; every other token is a word that holds long hex. */
const NAMED_SECRET = /\b(?:sess_|whsec_)[A-Za-z0-9+/=_-]+/gi;
const LONG_WORD = new RegExp(`\\w{${SECRET_HEX_LENGTH},}`, "g");
const LONG_HEX = new RegExp(`[0-9a-f]{${SECRET_HEX_LENGTH}}`, "i");
/** Ids end in as much hex as some keys, but are no secret. */
const ID = new RegExp(`^(?:${Object.values(ID_PREFIXES).join("|")})_[0-9a-f]{32}$`);

/** Headers by lower-case name, with credentials cut down to their scheme. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, redactHeader(name, value)]);
  return Object.fromEntries(entries);
}

/** A copy of JSON without the members that hold secrets, and without tokens in any of its texts and names. */
export function redactJson(value: unknown): unknown {
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.map(redactJson);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [
    redactText(name),
    isSecretMember(name, member) ? REMOVED : redactJson(member),
  ]);
  return Object.fromEntries(entries);
}

/** A text without the tokens in it. */
export function redactText(text: string): string {
  return text
    .replace(NAMED_SECRET, REMOVED)
    .replace(LONG_WORD, (word) => (LONG_HEX.test(word) && !ID.test(word) ? REMOVED : word));
}

function redactHeader(name: string, value: string): string {
  if (!SECRET_HEADERS.has(name.toLowerCase())) return redactText(value);
  const scheme = /^(basic|bearer|digest) /i.exec(value)?.[1];
  return scheme === undefined ? REMOVED : `${scheme} ${REMOVED}`;
}

function isSecretMember(name: string, member: unknown): boolean {
  return SECRET_MEMBERS.has(name.toLowerCase()) && member !== null;
}
