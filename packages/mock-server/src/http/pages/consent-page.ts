/** The page on which the owner of an account lets Postern publish: it stands for a network's own. */
import { networkRules } from "@postern/spec/networks";
import type { Answer } from "../../domain/wire/exchange.ts";
import { type FieldError, refuseFaults } from "../../domain/wire/problem.ts";
import { decide, findAttempt } from "../../operations/connections/grant-access.ts";
import type { AuthorizationRow } from "../../tables.ts";
import type { Exchange } from "../exchange.ts";
import { escapeHtml } from "./escape-html.ts";
import { readFormBody } from "./read-form-body.ts";

type Visited = Pick<Exchange, "request" | "server" | "headers">;

const MAX_ACCOUNT_LENGTH = 60;
const USUAL_ACCOUNT = "Acme";

/** @returns undefined where nobody has begun to connect an account, or where it is too late. */
export async function consent(state: string, visited: Visited): Promise<Answer | undefined> {
  const { request, server, headers } = visited;
  if (request.method !== "POST") {
    const attempt = await findAttempt(state, server);
    return attempt && { status: 200, headers: { ...headers, ...PAGE }, body: page(attempt) };
  }
  const location = await decide(state, readDecision(await readFormBody(request)), server);
  if (location === undefined) return undefined;
  return { status: 303, headers: { ...headers, ...PRIVATE, location }, body: null };
}

/** The state in the address is what the answer of the network is known by: no other site learns it. */
const PRIVATE = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

const PAGE = {
  ...PRIVATE,
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

/** @throws Problem `VALIDATION_FAILED` */
function readDecision(body: unknown) {
  const { decision, account = USUAL_ACCOUNT } = (body ?? {}) as Record<string, unknown>;
  const faults: FieldError[] = [];
  if (decision !== "allow" && decision !== "deny") {
    faults.push({ pointer: "/decision", code: "INVALID_VALUE", message: "must be allow or deny" });
  }
  const name = typeof account === "string" ? account.trim() : "";
  if (name === "" || name.length > MAX_ACCOUNT_LENGTH) {
    const message = `must have 1 to ${MAX_ACCOUNT_LENGTH} characters`;
    faults.push({ pointer: "/account", code: "INVALID_LENGTH", message });
  }
  refuseFaults(faults);
  return { isAllowed: decision === "allow", account: name };
}

function page({ network, connection_id }: AuthorizationRow): string {
  const label = escapeHtml(networkRules[network].label);
  const choice =
    connection_id === null
      ? `<p><label>Account <input name="account" value="${USUAL_ACCOUNT}" maxlength="${MAX_ACCOUNT_LENGTH}" required></label></p>`
      : "<p>The account that was connected before.</p>";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Connect ${label}</title>
<h1>Connect ${label}</h1><p>This page stands for ${label}. May Postern publish through your account?</p>
<form method="post">${choice}
<button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button></form></html>\n`;
}
