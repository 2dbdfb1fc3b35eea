/** Connections that behave as no client should, byte by byte. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** What a connection has been through. */
export interface RawConnection {
  readonly socket: Socket;
  /** All that came back so far. */
  received(): string;
  /** Statuses of the answers so far, in order. */
  statuses(): number[];
  /** Bytes that the other side, or the systems between, have taken. */
  takenBytes(): number;
  readonly closed: Promise<void>;
}

/** Opens a connection that nobody has to close. */
export async function openRaw(port: number): Promise<RawConnection> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  let received = "";
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  socket
    .setEncoding("latin1")
    .on("data", (text: string) => {
      received += text;
    })
    .on("error", () => undefined)
    .on("end", () => socket.end())
    .once("close", () => resolve());
  await once(socket, "connect");
  return {
    socket,
    received: () => received,
    statuses: () => [...received.matchAll(/HTTP\/1\.1 (\d{3})/gu)].map(([, code]) => Number(code)),
    takenBytes: () => socket.bytesWritten - socket.writableLength,
    closed,
  };
}

/** Opens many, some hundreds at a time: more would overrun the queue of a port. */
export async function openMany(port: number, count: number): Promise<readonly RawConnection[]> {
  const opened: RawConnection[] = [];
  while (opened.length < count) {
    const wanted = Math.min(200, count - opened.length);
    opened.push(...(await Promise.all(Array.from({ length: wanted }, () => openRaw(port)))));
  }
  return opened;
}

/** Sends bytes as they are, and waits until the server closes. */
export async function sendRaw(port: number, bytes: string): Promise<RawConnection> {
  const connection = await openRaw(port);
  connection.socket.write(bytes, "latin1");
  await connection.closed;
  return connection;
}

export function closeAll(connections: readonly RawConnection[]): void {
  for (const { socket } of connections) socket.destroy();
}

/**
 * Sends the same again and again, and reads nothing that comes back.
 * @param isOver Asked before each piece.
 */
export async function pour(
  { socket }: RawConnection,
  piece: Buffer,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver() && socket.writable) {
    if (socket.write(piece)) continue;
    const drained = Promise.withResolvers<void>();
    socket.once("drain", drained.resolve).once("close", drained.resolve);
    const stalled = setTimeout(drained.resolve, STALL_MS);
    await drained.promise;
    clearTimeout(stalled);
    if (socket.writableNeedDrain) return;
  }
}

/** A connection that has taken nothing for so long takes no more. */
const STALL_MS = 500;
