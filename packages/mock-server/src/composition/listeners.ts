/** The ports that a server listens on, until it closes. */
import type { Listener } from "../adapters/http/node-http.ts";
import { serverClosed } from "./closed-error.ts";

export class Listeners {
  readonly #open = new Set<Listener>();
  #isClosed = false;

  /** @throws ClosedError */
  requireOpen(): void {
    if (this.#isClosed) throw serverClosed();
  }

  /**
   * Takes a port, to be closed with the others; at once, where the server was closed while it began to listen.
   * @throws ClosedError
   */
  async add(listener: Listener): Promise<void> {
    if (this.#isClosed) await listener.close();
    this.requireOpen();
    this.#open.add(listener);
  }

  /** Answers what is in flight. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#open].map((listener) => listener.close()));
  }
}
