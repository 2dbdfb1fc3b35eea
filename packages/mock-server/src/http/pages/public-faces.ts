/** What anybody may ask for without a key: to be sent on by a trigger link, to send in a form, to let an account be connected. */

import { isPrefetch, referrerPage } from "../../domain/contacts/trigger-link.ts";
import type { Answer, IncomingRequest } from "../../domain/wire/exchange.ts";
import { problem } from "../../domain/wire/problem.ts";
import { followLink } from "../../operations/contacts/follow-link.ts";
import { submitForm } from "../../operations/contacts/submit-form.ts";
import type { ServerContext } from "../../server-context.ts";
import { failure } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { startHeaders } from "../headers.ts";
import { consent } from "./consent-page.ts";
import { readFormBody } from "./read-form-body.ts";
import { receivePart } from "./upload-part.ts";

/** The part of an exchange that knows nothing of operations and callers. */
type Visited = Pick<Exchange, "request" | "server" | "headers">;
type Face = (name: string, exchange: Visited) => Promise<Answer | undefined>;

/** Faces by their paths, each with the methods that it answers. */
const FACES: readonly { readonly path: RegExp; readonly methods: string; readonly face: Face }[] = [
  { path: /^\/l\/([0-9a-f]{16})$/, methods: "GET, HEAD", face: redirect },
  { path: /^\/f\/(form_[a-z0-9]{1,40})$/, methods: "POST", face: submit },
  {
    path: /^\/uploads\/(upload_[a-z0-9]{1,40}\/[1-9][0-9]{0,3})$/,
    methods: "PUT",
    face: receivePart,
  },
  { path: /^\/connect\/([0-9a-f]{32})$/, methods: "GET, HEAD, POST", face: consent },
];

/** @returns undefined when the path is none of the faces, or names nothing that there is. */
export async function findFace(
  request: IncomingRequest,
  server: ServerContext,
): Promise<Answer | undefined> {
  // A preflight is the same for every path.
  if (request.method === "OPTIONS") return undefined;
  for (const { path, methods, face } of FACES) {
    const name = path.exec(request.path)?.[1];
    if (name === undefined) continue;
    const exchange = { request, server, headers: startHeaders(request, server) };
    try {
      requireMethod(request.method, methods);
      return await face(name, exchange);
    } catch (error) {
      return failure(exchange, undefined, error);
    }
  }
  return undefined;
}

/** Where it leads is kept with the link, and nothing of the request has a say in it. */
async function redirect(
  fieldKey: string,
  { request, server, headers }: Visited,
): Promise<Answer | undefined> {
  const visit = {
    contactId: new URLSearchParams(request.query).get("contact_id"),
    referrer: referrerPage(request.header("referer")),
    isClick: request.method === "GET" && !isPrefetch(request.header("sec-purpose")),
  };
  const location = await followLink(fieldKey, visit, server);
  if (location === undefined) return undefined;
  // The next click is to be counted, too.
  return {
    status: 302,
    headers: { ...headers, location, "cache-control": "no-store" },
    body: null,
  };
}

/** The sender learns that it was kept, and nothing of what is known of anybody. */
async function submit(
  formId: string,
  { request, server, headers }: Visited,
): Promise<Answer | undefined> {
  const submission = await submitForm(formId, await readFormBody(request), server);
  if (submission === undefined) return undefined;
  const { id, form_id, created_at } = submission;
  return {
    status: 201,
    headers: {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
    },
    body: JSON.stringify({ success: true, data: { id, form_id, created_at } }),
  };
}

function requireMethod(method: string, methods: string): void {
  if (methods.split(", ").includes(method)) return;
  const allow = `${methods}, OPTIONS`;
  throw problem("METHOD_NOT_ALLOWED", {
    message: `${method.slice(0, 20)} is not allowed on this path; allowed: ${allow}.`,
    details: { allow: allow.split(", ") },
    headers: { allow },
  });
}
