/** The server as handlers of MSW: one for each operation of the spec, and others for the rest of its paths. */
import { operations } from "@postern/spec";
import { type HttpHandler, http } from "msw";
import { BASE_PATH } from "./routes/router.ts";

const METHODS = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
} as const;

/** On any origin: no path of a user's own looks like it. */
const CONSENT_PAGE = /\/connect\/[0-9a-f]{32}$/;

/** Of requests to any origin. @param answer answers a request in-process. */
export function createHandlers(answer: (request: Request) => Promise<Response>): HttpHandler[] {
  const base = `*${BASE_PATH}`;
  const resolve = ({ request }: { request: Request }) => answer(request);
  return [
    ...Object.values(operations).map(({ method, path }) =>
      METHODS[method](base + path.replaceAll(/\{(\w+)\}/g, ":$1"), resolve),
    ),
    http.all(`${base}/*`, resolve),
    http.get("*/files/*", resolve),
    http.get("*/l/*", resolve),
    http.all("*/f/*", resolve),
    http.put("*/uploads/*", resolve),
    http.all(CONSENT_PAGE, resolve),
  ];
}
