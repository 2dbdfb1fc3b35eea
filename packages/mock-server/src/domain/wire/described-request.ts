/** A request that somebody describes who does not send it, as the core would meet it. */
import { bodyTooLarge } from "./body-problem.ts";
import type { IncomingRequest } from "./exchange.ts";

export interface DescribedRequest {
  /** @default "GET" */
  readonly method?: string;
  /** `/posts?limit=5`, or the whole path, `/api/v1/posts?limit=5`. */
  readonly path: string;
  /** By name, in whatever case; of a body without a `Content-Type` it is `application/json`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON. @default none */
  readonly body?: unknown;
  /** The caller's address. @default none, as in-process */
  readonly address?: string;
  /** The page that sends it, for the header `Origin`. @default none */
  readonly origin?: string;
}

/** @param basePath What a path begins with that is not told whole: `/api/v1`. */
export function toRequest(described: DescribedRequest, basePath: string): IncomingRequest {
  const { method = "GET", address } = described;
  const [path = "", ...query] = described.path.split("?");
  const headers = headersOf(described);
  const bytes = bytesOf(described.body);
  return {
    method: method.toUpperCase(),
    path: path.startsWith("/api/") ? path : basePath + path,
    query: query.join("?"),
    url: undefined,
    address,
    header: (name) => headers.get(name),
    headers: () => headers,
    async body(maxBytes) {
      if (bytes.byteLength <= maxBytes) return bytes;
      throw bodyTooLarge(maxBytes);
    },
  };
}

function headersOf({ headers = {}, body, origin }: DescribedRequest): Map<string, string> {
  const given = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  return new Map([
    ...(body === undefined ? [] : [["content-type", "application/json"] as const]),
    ...(origin === undefined ? [] : [["origin", origin] as const]),
    ...given,
  ]);
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array(0);
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}
