/** A world for one test, with a key and what calls it. */

import type { WorldOptions } from "../composition/core-options.ts";
import type { World } from "../composition/world.ts";
import type { IssueKeyOptions } from "../control/seeding/issue-key.ts";
import { createMockServer } from "../mock-server.ts";
import type { MockServer } from "../open-server.ts";
import { rememberRequest } from "./conformance.ts";

/** What a client is made with. */
export interface Connection {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Reaches the test's world without a socket. */
  readonly fetch: typeof fetch;
}

export interface TestWorldOptions<Client> extends WorldOptions {
  /** What the key that each test gets is made with. @default every scope, and no limits */
  readonly key?: IssueKeyOptions;
  /** Makes what the test calls by: `createClient` of a client. @default there is no client */
  readonly client?: (connection: Connection) => Client;
}

export interface TestWorld<Client> {
  readonly world: World;
  readonly apiKey: string;
  /**
   * Calls the world's API: by a path below the base URL, `/posts`, with the test's key unless `Authorization` is given.
   * Whole URLs, such as links that the API has given, are fetched as they are.
   */
  readonly fetch: typeof fetch;
  readonly client: Client;
}

/** On a clock that stands, in the morning of a Thursday: no test meets midnight, or the end of a month. */
export const TEST_CLOCK = "manual:2026-01-15T09:00:00Z";

/** One for all tests of a process: worlds are cheap. */
let server: Promise<MockServer> | undefined;
let made = 0;

export async function openTestWorld<Client>(
  options: TestWorldOptions<Client>,
): Promise<TestWorld<Client>> {
  const { key, client, ...worldOptions } = options;
  server ??= createMockServer();
  made += 1;
  const world = await (await server).world(`test-${made}`, { clock: TEST_CLOCK, ...worldOptions });
  try {
    const { secret: apiKey } = await world.issueKey({ limits: "none", ...key });
    const { baseUrl } = world;
    // Where no client is made, none is typed either.
    const called = client?.({ apiKey, baseUrl, fetch: remembering(world) }) as Client;
    return { world, apiKey, client: called, fetch: callWith(apiKey, world) };
  } catch (error) {
    // Nobody else knows of it, and a process has no more than a hundred.
    await world.close();
    throw error;
  }
}

/** A fetch whose responses are known to answer what was asked. */
const remembering =
  ({ fetch }: World): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    return rememberRequest(await fetch(request), request);
  };

function callWith(apiKey: string, world: World): typeof globalThis.fetch {
  const send = remembering(world);
  return async (input, init) => {
    const isPath = typeof input === "string" && input.startsWith("/");
    const request = new Request(isPath ? world.baseUrl + input : input, init);
    const isOfApi = request.url.startsWith(world.baseUrl);
    if (isOfApi && !request.headers.has("authorization")) {
      request.headers.set("authorization", `Bearer ${apiKey}`);
    }
    return send(request);
  };
}
