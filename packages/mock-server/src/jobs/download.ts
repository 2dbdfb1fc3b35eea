/** Fetches a file from an address that a caller gave, and from where it leads on to. */
import { MAX_MEDIA_BYTES } from "../domain/media/media-facts.ts";
import { Problem, problem } from "../domain/wire/problem.ts";
import type { Outbound, Ports } from "../ports.ts";

const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Each redirect is judged by the same guard as the first address.
 * @throws Problem `MEDIA_FETCH_FAILED`, `URL_BLOCKED`
 */
export async function download(
  url: string,
  ports: Pick<Ports, "outbound" | "log">,
): Promise<Uint8Array> {
  let address = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await get(address, ports);
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) {
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      throw unfetched(`${hostOf(address)} answered ${response.status}.`);
    }
    const next = URL.parse(location, address);
    if (next === null) throw unfetched(`${hostOf(address)} leads on to what is no address.`);
    address = next.href;
  }
  throw unfetched(`${hostOf(url)} leads on more than ${MAX_REDIRECTS} times.`);
}

async function get(
  address: string,
  { outbound, log }: { outbound: Outbound; log: Ports["log"] },
): Promise<Response> {
  // A URL with a user name makes no Request.
  outbound.requireAllowed(address);
  const request = new Request(address, { headers: { "user-agent": "Postern" } });
  try {
    const bounds = { timeoutMs: TIMEOUT_MS, maxResponseBytes: MAX_MEDIA_BYTES };
    return await outbound.fetch(request, bounds);
  } catch (error) {
    if (error instanceof Problem) throw error;
    log("warn", `Media not fetched: ${(error as Error).message}`);
    const seconds = TIMEOUT_MS / 1000;
    throw unfetched(
      `${hostOf(address)} cannot be reached, takes over ${seconds} seconds, or sends over ${MAX_MEDIA_BYTES} bytes.`,
    );
  }
}

const hostOf = (address: string): string => new URL(address).host;

export const unfetched = (what: string): Problem =>
  problem("MEDIA_FETCH_FAILED", {
    message: `${what} Check that anybody can open the address, or upload the file.`,
  });
