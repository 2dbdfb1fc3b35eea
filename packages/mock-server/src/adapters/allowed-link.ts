/** Links that callers gave, judged as they are written, before anybody follows them. */
import { type Problem, problem } from "../domain/wire/problem.ts";

/** Names that mean this machine or network wherever they are looked up (RFC 6761, RFC 6762). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal)\.?$/;

export interface LinkRules {
  /** Also private addresses, and plain http. */
  readonly isPrivateUrlAllowed: boolean;
  /** Whether a host is an IP address outside the public internet; false for a name. */
  readonly isPrivateAddress: (host: string) => boolean;
}

/** @throws Problem `URL_BLOCKED` */
export function requireAllowedLink(
  text: string,
  { isPrivateUrlAllowed, isPrivateAddress }: LinkRules,
): void {
  const url = URL.parse(text);
  if (url === null) throw blocked("The link is not a URL.");
  const isPlainAllowed = url.protocol === "http:" && isPrivateUrlAllowed;
  if (url.protocol !== "https:" && !isPlainAllowed) {
    throw blocked(`The link must be https, not ${url.protocol.slice(0, -1)}.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw blocked("The link carries a user name or password.");
  }
  const host = hostOf(url);
  const isPrivate = LOCAL_NAME.test(host) || isPrivateAddress(host);
  if (isPrivate && !isPrivateUrlAllowed) throw notPublic(host);
}

/** The host without the brackets of an IPv6 address. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

export const notPublic = (host: string): Problem =>
  blocked(`${host} is not on the public internet.`);

const blocked = (reason: string): Problem =>
  problem("URL_BLOCKED", { message: `${reason} Use a public https link.` });
