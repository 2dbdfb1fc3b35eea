/** The open connections of a server, and what each is at. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** One request and its response. */
export interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

export class NodeConnections {
  readonly #open = new Set<Duplex>();
  readonly #exchanges = new WeakMap<Duplex, Exchange>();
  readonly #held = new WeakSet<Duplex>();

  /**
   * Node forgets the address of a caller who has left, but not one that was asked for before:
   * without this, a caller who hangs up early would pass for one in-process, who has none.
   */
  add(socket: Socket): void {
    if (socket.remoteAddress === undefined) {
      socket.destroy();
      return;
    }
    this.#open.add(socket);
    socket.once("close", () => this.#open.delete(socket));
  }

  /** Remembers the last request of a connection. @returns the one before it. */
  follow(exchange: Exchange): Exchange | undefined {
    const { socket } = exchange.message;
    const previous = this.#exchanges.get(socket);
    this.#exchanges.set(socket, exchange);
    return previous;
  }

  exchangeOf(socket: Duplex): Exchange | undefined {
    return this.#exchanges.get(socket);
  }

  /** Keeps a connection whose request nobody will answer. */
  hold(socket: Duplex): void {
    this.#held.add(socket);
  }

  /** Closes what waits for no answer: what has never sent a request, which Node takes for busy, and what is held. */
  closeUnused(): void {
    for (const socket of this.#open) {
      if (!this.#exchanges.has(socket) || this.#held.has(socket)) socket.destroy();
    }
  }
}
