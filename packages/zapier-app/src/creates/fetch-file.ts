/** Fetches a file from a link, for an upload: from public hosts alone, and its host is never shown the key. */
import { isHosted, isPublicHost } from "../public-host.ts";

/** As browsers have it. */
const mostRedirects = 20;

/** Why there is no file, as a sentence for people; `status` where its host has answered. */
export class FileUnavailable extends Error {
  readonly status: number | undefined;

  constructor(reason: string, status?: number) {
    super(reason);
    this.status = status;
  }
}

/**
 * Follows redirects itself, since each may lead to a host that is not public.
 *
 * @throws FileUnavailable
 */
export async function fetchFile(link: string, fetch: typeof globalThis.fetch): Promise<File> {
  let url = link;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    requirePublic(url);
    const response = await fetch(url, { redirect: "manual" }).catch((error: unknown) => {
      throw new FileUnavailable(`${reasonOf(error)}.`);
    });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || next === null) {
      return readFile(response, url);
    }
    url = URL.parse(next, url)?.href ?? next;
  }
  throw new FileUnavailable("its host sends from one address to the next without end.");
}

function requirePublic(url: string): void {
  const { protocol, hostname } = URL.parse(url) ?? {};
  if (protocol !== "https:" && protocol !== "http:") {
    throw new FileUnavailable(`"${url}" is not a link that begins with https://.`);
  }
  if (isHosted() && !isPublicHost(hostname ?? "")) {
    throw new FileUnavailable(`${hostname} is not on the public internet.`);
  }
}

async function readFile(response: Response, url: string): Promise<File> {
  const { ok, status, headers } = response;
  if (!ok) throw new FileUnavailable(`its host answers ${status}.`, status);
  const name = givenName(headers.get("content-disposition") ?? "") ?? nameInPath(url);
  return new File([await response.blob()], name, { type: headers.get("content-type") ?? "" });
}

/** RFC 6266: the name in UTF-8 goes before the other. */
function givenName(disposition: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return lastPart(decoded(encoded));
  const [, quoted, bare] =
    /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition) ?? [];
  const plain = quoted?.replace(/\\(.)/g, "$1") ?? bare;
  return plain === undefined ? undefined : lastPart(plain);
}

function nameInPath(url: string): string {
  return lastPart(decoded(new URL(url).pathname)) ?? "file";
}

function lastPart(path: string): string | undefined {
  return path.split(/[/\\]/).findLast((part) => part !== "");
}

/** Not every path is percent-encoded: one with a bare percent sign stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
