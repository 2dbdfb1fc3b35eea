/** The reference server as tests hold it: with handlers for MSW. */
import type { MockServerOptions } from "./composition/options.ts";
import { createHandlers } from "./http/handlers.ts";
import { type MockServer, openServer } from "./open-server.ts";

/**
 * Creates a reference server. By default it keeps its state in memory, uses the real clock, and has the demo company.
 *
 * @example
 * const server = await createMockServer();
 * const { secret } = await server.issueKey({ scopes: ["posts:write"] });
 * const client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
 *
 * @throws OptionError for an invalid option, StoreUnusableError for a database that cannot be used.
 */
export function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  return openServer(options, createHandlers);
}
