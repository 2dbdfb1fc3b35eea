/** Who may use the control surface: a program on the same machine, or the holder of the control token. */
import type { IncomingRequest } from "../domain/wire/exchange.ts";

const LOOPBACK_ADDRESS = /^(127(\.\d{1,3}){3}|::1)$/;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** What proxies add, some of them one and some another; a program that calls by itself sends none of them. */
const PROXY_HEADERS = ["x-forwarded-for", "x-real-ip", "forwarded", "via"];

/**
 * A web page must not reach the surface through its visitor's browser, nor the world through a proxy: hence the
 * `Host` (DNS rebinding), `Origin`, `Sec-Fetch-Site` and proxy conditions. A proxy that adds nothing and sends a `Host` of
 * its own cannot be told from a program: behind one there is a token, or no surface.
 */
export function isControlAllowed(
  request: IncomingRequest,
  token: string | undefined,
  isSameSecret: (presented: string, expected: string) => boolean,
): boolean {
  if (token !== undefined) {
    const presented = request.header("x-postern-control-token");
    return token !== "" && presented !== undefined && isSameSecret(presented, token);
  }
  const fetchSite = request.header("sec-fetch-site");
  return (
    LOOPBACK_ADDRESS.test(request.address ?? "") &&
    LOOPBACK_HOST.test(request.header("host") ?? "") &&
    PROXY_HEADERS.every((name) => request.header(name) === undefined) &&
    request.header("origin") === undefined &&
    (fetchSite === undefined || fetchSite === "same-origin" || fetchSite === "none")
  );
}
