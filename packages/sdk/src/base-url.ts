/** Reads the server's URL, and refuses those that would show the key to others. */
import { UsageError } from "./errors.ts";

export interface BaseUrl {
  /** With no slash at its end. */
  readonly url: string;
  readonly origin: string;
}

const defaultPath = "/api/v1";

/** @throws {UsageError} for a URL that is missing, malformed, or plain http beyond this machine. */
export function readBaseUrl(text: string | undefined): BaseUrl {
  if (text === undefined) {
    throw new UsageError(
      "No base URL. Give createClient a baseUrl, for example http://127.0.0.1:4010/api/v1, or set POSTERN_BASE_URL.",
    );
  }
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new UsageError("baseUrl must be a whole URL, such as https://api.example.com/api/v1.");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError("baseUrl must hold neither a password, nor a query, nor a fragment.");
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new UsageError(
      `baseUrl must use https: over plain http to ${url.hostname}, anybody on the way can read the key.`,
    );
  }
  const path = url.pathname.replace(/\/+$/, "");
  return { url: `${url.origin}${path === "" ? defaultPath : path}`, origin: url.origin };
}

/** Whether what is sent to this host stays on this machine. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}
