/** Reference servers that share one PostgreSQL database, each behind a port of its own. */
import { createMockServer, type MockServer, type MockServerOptions } from "@postern/mock-server";
import { onTestFinished } from "vitest";
import { newPostgresDatabase } from "./postgres.ts";

export interface Instance {
  readonly server: MockServer;
  /** @param path below the base URL: `/posts` */
  call(method: string, path: string, sent: Sent): Promise<Response>;
}

export interface Sent {
  readonly token: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** What instances on one database have in common. */
export interface Shared {
  readonly database: string;
  readonly encryptionKey: string;
}

export async function newSharedDatabase(): Promise<Shared> {
  return { database: await newPostgresDatabase(), encryptionKey: "5e".repeat(32) };
}

/** Starts them at once, at noon: no test of a day's limit meets midnight. They close with the running test. */
export async function startInstances(
  count: number,
  options: MockServerOptions = {},
): Promise<[Instance, Instance, ...Instance[]]> {
  const shared = await newSharedDatabase();
  const start = () =>
    startInstance({ ...shared, clock: "2026-11-21T12:00:00Z", demo: true, ...options });
  const [first, second, ...others] = await Promise.all(Array.from({ length: count }, start));
  if (first === undefined || second === undefined) throw new Error("Several are at least two.");
  return [first, second, ...others];
}

async function startInstance(options: MockServerOptions): Promise<Instance> {
  const server = await createMockServer(options);
  onTestFinished(() => server.close());
  await server.listen();
  return {
    server,
    call: (method, path, { token, headers, json }) =>
      fetch(`${server.baseUrl}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(json !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      }),
  };
}
