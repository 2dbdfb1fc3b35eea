/** Reference servers that share one PostgreSQL database, each behind a port of its own. */
import { createMockServer, type MockServerOptions } from "@postern/mock-server";
import { onTestFinished } from "vitest";
import { onCarrier, type TestServer } from "./harness.ts";
import { newPostgresDatabase } from "./postgres.ts";

/** What instances on one database have in common. */
export interface Shared {
  readonly database: string;
  readonly encryptionKey: string;
}

export async function newSharedDatabase(): Promise<Shared> {
  return { database: await newPostgresDatabase(), encryptionKey: "5e".repeat(32) };
}

/**
 * Starts them at once, with demo data, at noon: no test of a day's limit meets midnight. They close with the running
 * test.
 */
export async function startInstances(
  count: number,
): Promise<[TestServer, TestServer, ...TestServer[]]> {
  const shared = await newSharedDatabase();
  const start = () => startInstance({ ...shared, clock: "2026-11-21T12:00:00Z", demo: true });
  const [first, second, ...others] = await Promise.all(Array.from({ length: count }, start));
  if (first === undefined || second === undefined) throw new Error("Several are at least two.");
  return [first, second, ...others];
}

/** A server that closes with the running test. */
export async function startInstance(options: MockServerOptions): Promise<TestServer> {
  const server = await createMockServer(options);
  onTestFinished(() => server.close());
  await server.listen();
  return onCarrier(server, fetch);
}
