/** Takes a part of an upload at the address that was given for it: the ticket there is all that it takes. */
import type { Answer } from "../../domain/wire/exchange.ts";
import { keepPart } from "../../operations/media/media-parts.ts";
import type { Exchange } from "../exchange.ts";

/**
 * @param name the upload and the number of the part, as the path has them.
 * @returns undefined where no such part is awaited.
 */
export async function receivePart(
  name: string,
  { request, server, headers }: Pick<Exchange, "request" | "server" | "headers">,
): Promise<Answer | undefined> {
  const [uploadId = "", number] = name.split("/");
  const part = {
    uploadId,
    number: Number(number),
    ticket: new URLSearchParams(request.query).get("ticket") ?? "",
    read: (maxBytes: number) => request.body(maxBytes),
  };
  const etag = await keepPart(part, server);
  if (etag === undefined) return undefined;
  return { status: 200, headers: { ...headers, etag, "cache-control": "no-store" }, body: null };
}
