/** Says in one line, without the password, why a PostgreSQL database cannot be used. */

import { StoreAway } from "../../ports/store.ts";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { withoutPassword } from "./postgres-url.ts";

/** By the system's error, or PostgreSQL's: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there. Start PostgreSQL, or name another address.",
  EHOSTUNREACH: "its host cannot be reached. Check the network, or name another host.",
  ENOENT: "there is no such socket. Start PostgreSQL, or name another address.",
  ENOTFOUND: "there is no such host. Name another.",
  EAI_AGAIN: "its host cannot be looked up. Check the network, or name another host.",
  ETIMEDOUT: "its host does not answer. Check the network, or name another host.",
  "25006": "it can only be read. Name the primary server.",
  "28000": "it does not let this user in. Name another user, or let this one in.",
  "28P01": "user or password is wrong. Correct them.",
  "3D000": "there is no such database. Make it, or name another.",
  "42501":
    "this user may not make a schema there. Grant CREATE on the database, or name another user.",
  "53300": "all of its connections are taken. Allow more, or stop another program.",
  "57P03": "it is starting up or shutting down. Try again in a moment.",
};

/** Tells a failure to open the database in terms of its user. */
export function explain(url: string, error: unknown): StoreUnusableError {
  if (error instanceof StoreUnusableError) return error;
  const { code, message } = reasonOf(error);
  const reason = REASONS[code ?? ""] ?? `${(message ?? String(error)).replaceAll(/\s+/g, " ")}.`;
  return new StoreUnusableError(withoutPassword(url), reason, { cause: error });
}

function reasonOf(error: unknown): { readonly code?: string; readonly message?: string } {
  const reason = error instanceof StoreAway ? error.cause : error;
  return reason as { readonly code?: string; readonly message?: string };
}
