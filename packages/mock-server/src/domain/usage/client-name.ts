/** Which application sent a request, as its `User-Agent` says. */

/** The first `product` of RFC 9110, 10.1.5: a token, and another one as its version. */
const PRODUCT = /^([\w!#$%&'*+.^`|~-]+)(?:\/([\w!#$%&'*+.^`|~-]+))?/;
const MAXIMUM_LENGTH = 100;

export interface Client {
  /** Null where none is named. */
  readonly name: string | null;
  readonly version: string | null;
}

/** The application in one text, `name/version`; empty where none is named. */
export function clientOf(userAgent: string | undefined): string {
  const [, name = "", version = ""] = PRODUCT.exec(userAgent ?? "") ?? [];
  const short = name.slice(0, MAXIMUM_LENGTH);
  return version === "" ? short : `${short}/${version.slice(0, MAXIMUM_LENGTH)}`;
}

/** @param client From `clientOf`. */
export function readClient(client: string): Client {
  const [name = "", version = ""] = client.split("/");
  return { name: name || null, version: version || null };
}
