/** Fetches from an address that a caller gave, and from where it leads on to: each hop is judged by the same guard. */
import { Problem } from "../domain/wire/problem.ts";
import type { FetchBounds } from "../ports/outbound.ts";
import type { Ports } from "../ports/ports.ts";

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What is fetched, and how its failure is told. */
export interface Errand {
  /** For the log: `Feed`. */
  readonly what: string;
  readonly accept: string;
  /** What has to be so for an answer with a body: without it the server may answer 304. */
  readonly conditions?: Readonly<Record<string, string>>;
  readonly bounds: Required<FetchBounds>;
  /** @param reason a sentence that names the host */
  readonly refuse: (reason: string) => Problem;
}

/**
 * @returns an answer of success, or to unmet conditions.
 * @throws Problem `URL_BLOCKED`, also for where the address leads to, or what the errand refuses with.
 */
export async function fetchOutside(
  url: string,
  errand: Errand,
  ports: Pick<Ports, "outbound" | "log">,
): Promise<Response> {
  let address = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await get(address, errand, ports);
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) {
      const isUnchanged = response.status === 304 && errand.conditions !== undefined;
      if (response.ok || isUnchanged) return response;
      throw errand.refuse(`${hostOf(address)} answered ${response.status}.`);
    }
    const next = URL.parse(location, address);
    if (next === null) throw errand.refuse(`${hostOf(address)} leads on to what is no address.`);
    address = next.href;
  }
  throw errand.refuse(`${hostOf(url)} leads on more than ${MAX_REDIRECTS} times.`);
}

async function get(
  address: string,
  { what, accept, conditions, bounds, refuse }: Errand,
  { outbound, log }: Pick<Ports, "outbound" | "log">,
): Promise<Response> {
  // A URL with a user name makes no Request.
  outbound.requireAllowed(address);
  const headers = { accept, "user-agent": "Postern", ...conditions };
  const request = new Request(address, { headers });
  try {
    return await outbound.fetch(request, bounds);
  } catch (error) {
    if (error instanceof Problem) throw error;
    log("warn", `${what} not fetched: ${(error as Error).message}`);
    throw refuse(
      `${hostOf(address)} cannot be reached, takes over ${bounds.timeoutMs / 1000} seconds, or sends over ${bounds.maxResponseBytes} bytes.`,
    );
  }
}

export const hostOf = (address: string): string => new URL(address).host;
