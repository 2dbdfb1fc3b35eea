/** Fetches a file for the library from an address that a caller gave. */
import { fetchOutside } from "../../changes/fetch-outside.ts";
import { MAX_MEDIA_BYTES } from "../../domain/media/media-facts.ts";
import { type Problem, problem } from "../../domain/wire/problem.ts";
import type { Ports } from "../../ports/ports.ts";

export const unfetched = (reason: string): Problem =>
  problem("MEDIA_FETCH_FAILED", {
    message: `${reason} Check that the URL is public, or upload the file.`,
  });

const ERRAND = {
  what: "Media",
  accept: "*/*",
  bounds: { timeoutMs: 30_000, maxResponseBytes: MAX_MEDIA_BYTES },
  refuse: unfetched,
} as const;

/** @throws Problem `MEDIA_FETCH_FAILED`, `URL_BLOCKED` */
export async function download(
  url: string,
  ports: Pick<Ports, "outbound" | "log">,
): Promise<Uint8Array> {
  const response = await fetchOutside(url, ERRAND, ports);
  return new Uint8Array(await response.arrayBuffer());
}
