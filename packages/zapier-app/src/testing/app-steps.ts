/** Runs steps of the app as Zapier would, against a reference server in the same process. */
import { createMockServer, type MockServer } from "@postern/mock-server";
import { type SetupServer, setupServer } from "msw/node";
import zapier from "zapier-platform-core";
import app from "../index.ts";

export const appTester = zapier.createAppTester(app);

/** A server with demo data, and a way to act on it as a connected account. */
export interface AppSteps {
  readonly server: MockServer;
  /** For the other hosts that a test meets. */
  readonly network: SetupServer;
  /** A bundle of an account that is connected with a key, by default one with every scope. */
  bundle(parts?: BundleParts): Promise<AccountBundle>;
  close(): Promise<void>;
}

export interface BundleParts {
  readonly inputData?: Readonly<Record<string, unknown>>;
  readonly key?: Parameters<MockServer["issueKey"]>[0];
  readonly [part: string]: unknown;
}

interface AccountBundle {
  readonly authData: { readonly api_key: string; readonly base_url: string };
  readonly inputData: Record<string, unknown>;
}

/** Starts a server whose clock stands still; anything that is sent elsewhere fails. */
export async function startSteps(): Promise<AppSteps> {
  const server = await createMockServer({ clock: "manual" });
  const network = setupServer(...server.handlers);
  network.listen({ onUnhandledFrame: "error" });
  return {
    server,
    network,
    async bundle({ inputData = {}, key, ...parts } = {}) {
      const { secret } = await server.issueKey(key);
      const authData = { api_key: secret, base_url: server.baseUrl };
      return { authData, inputData: { ...inputData }, ...parts };
    },
    async close() {
      network.close();
      await server.close();
    },
  };
}
