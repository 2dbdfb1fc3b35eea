/** The three ways to reach a reference server: an injected fetch, a real port, the handlers of MSW. */
import { createMockServer, type MockServer, type MockServerOptions } from "@postern/mock-server";
import { setupServer } from "msw/node";
import { onTestFinished } from "vitest";

export const FACES = ["injected fetch", "real port", "handlers of MSW"] as const;
export type FaceName = (typeof FACES)[number];

export interface Face {
  readonly server: MockServer;
  /** Secret of a key with every scope and no limits. */
  readonly token: string;
  readonly keyId: string;
  /** What a client is given. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** A call under the token. @param path below the base URL: `/posts` */
  send(path: string, init?: RequestInit): Promise<Response>;
}

type Carrier = Pick<Face, "baseUrl" | "fetch">;

const CARRIERS: Readonly<Record<FaceName, (server: MockServer) => Promise<Carrier>>> = {
  "injected fetch": async ({ baseUrl, fetch }) => ({ baseUrl, fetch }),
  "real port": async (server) => {
    await server.listen();
    return { baseUrl: server.baseUrl, fetch };
  },
  "handlers of MSW": async ({ handlers }) => {
    const worker = setupServer(...handlers);
    worker.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => worker.close());
    return { baseUrl: "https://api.example.com/api/v1", fetch: (...args) => fetch(...args) };
  },
};

/** Starts a server that closes with the running test. */
export async function startFace(name: FaceName, options: MockServerOptions = {}): Promise<Face> {
  const server = await createMockServer({ clock: "manual:2026-11-23T00:00:00Z", ...options });
  onTestFinished(() => server.close());
  const { secret: token, keyId } = await server.issueKey({ limits: "none" });
  const carrier = await CARRIERS[name](server);
  return {
    server,
    token,
    keyId,
    ...carrier,
    send: (path, { headers, ...init } = {}) =>
      carrier.fetch(carrier.baseUrl + path, {
        ...init,
        headers: { authorization: `Bearer ${token}`, ...(headers as Record<string, string>) },
      }),
  };
}
