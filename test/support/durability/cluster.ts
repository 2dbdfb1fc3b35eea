/** Servers on one database, of which one after the other is killed: whoever calls asks whichever is there. */
import { KillableServer, type SentCall } from "./killable-server.ts";

export class Cluster {
  readonly servers: readonly KillableServer[];

  /** @param database as on the command line. */
  constructor(database: string, size: number) {
    this.servers = Array.from({ length: size }, () => new KillableServer(database));
  }

  get kills(): number {
    return this.servers.reduce((sum, { kills }) => sum + kills, 0);
  }

  async start(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.kill()));
  }

  /** Kills one, and starts it again. */
  async killOne(): Promise<void> {
    const server = this.any();
    await server.kill();
    await server.start();
  }

  /** One of those that are there. */
  any(): KillableServer {
    const there = this.servers.filter(({ isGone }) => !isGone);
    const server = there[Math.floor(Math.random() * there.length)];
    if (server === undefined) throw new Error("No server is there.");
    return server;
  }

  /**
   * @returns undefined where the answer got lost with its server.
   * @throws Error where no server is there.
   */
  async send(method: string, path: string, sent: SentCall): Promise<Response | undefined> {
    const server = this.any();
    try {
      const response = await server.send(method, `/api/v1${path}`, sent);
      // A server that is killed may have begun to answer.
      return new Response(await response.text(), response);
    } catch {
      return undefined;
    }
  }
}
