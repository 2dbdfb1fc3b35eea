/** Requests of one connection are worked on one after the other, however many come at once. */
import type { Socket } from "node:net";
import type { Exchange } from "./node-connections.ts";

/** Requests of one connection in line before no more of them are read. */
const LONG_LINE = 32;

export class NodeTurns {
  readonly #lines = new WeakMap<Socket, Line>();
  #left: number;

  /** @param longest Requests that may stand in line, of all connections together. */
  constructor(longest: number) {
    this.#left = longest;
  }

  /**
   * Waits until the answers before it have been sent: until then they would all be kept.
   * @param previous The exchange before it on the connection.
   * @returns `false` where the connection is gone.
   */
  async wait({ message }: Exchange, previous: Exchange | undefined): Promise<boolean> {
    const { socket } = message;
    if (this.#left === 0) socket.destroy();
    if (socket.destroyed || previous === undefined) return !socket.destroyed;
    this.#left -= 1;
    const line = this.#lines.get(socket) ?? this.#startLine(socket);
    await line.standBehind(previous);
    this.#left += 1;
    return !socket.destroyed;
  }

  #startLine(socket: Socket): Line {
    const line = new Line(socket);
    this.#lines.set(socket, line);
    return line;
  }
}

/** Those of one connection that wait. */
class Line {
  readonly #socket: Socket;
  readonly #waiting = new Set<() => void>();

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.once("close", () => {
      for (const goOn of this.#waiting) goOn();
    });
  }

  async standBehind({ response }: Exchange): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const goOn = () => resolve();
    this.#waiting.add(goOn);
    this.#settleReading();
    response.once("close", goOn);
    await promise;
    this.#waiting.delete(goOn);
    this.#settleReading();
  }

  /** Node starts reading at the end of each message, and when it drops a body: what is said later holds. */
  #settleReading(): void {
    queueMicrotask(() => {
      if (this.#waiting.size >= LONG_LINE) this.#socket.pause();
      else this.#socket.resume();
    });
  }
}
