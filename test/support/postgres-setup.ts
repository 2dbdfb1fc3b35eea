/** Runs before all tests: hands out new PostgreSQL databases to whichever test asks, and starts the server for the first. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgresServer } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a request is answered with the address of a new, empty database. */
    readonly databaseSource: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let databases = 0;
  /** One after the other: a database cannot be copied from the template while another is. */
  const newDatabase = (): Promise<string> => {
    server ??= startPostgresServer();
    const made = Promise.all([server, last]).then(([{ url }]) => {
      databases += 1;
      return createDatabase(url, `test_${databases}`);
    });
    last = made.catch(() => undefined);
    return made;
  };
  const source = createServer((_request, response) => {
    newDatabase().then(
      (url) => response.end(url),
      (error) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, "127.0.0.1");
  await once(source, "listening");
  project.provide("databaseSource", `http://127.0.0.1:${(source.address() as AddressInfo).port}`);
  return async () => {
    source.close();
    source.closeAllConnections();
    await (await server)?.stop();
  };
}

async function createDatabase(url: string, name: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(url), { pathname: name }).href;
}
