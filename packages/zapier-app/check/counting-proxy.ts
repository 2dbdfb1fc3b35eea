/** Stands before a server and counts the bytes that pass, headers and all. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { Transform } from "node:stream";

export interface CountingProxy {
  readonly port: number;
  /** Bytes since the last time, to the server and back. */
  take(): { readonly sent: number; readonly received: number };
  close(): void;
}

/** @param port Of the server, on this machine. */
export async function startCountingProxy(port: number): Promise<CountingProxy> {
  let sent = 0;
  let received = 0;
  const sockets = new Set<Socket>();
  const proxy = createServer((caller) => {
    const server = connect(port, "127.0.0.1");
    for (const socket of [caller, server]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.once("close", () => sockets.delete(socket));
    }
    const count = (add: (bytes: number) => void) =>
      new Transform({
        transform(chunk: Buffer, _encoding, done) {
          add(chunk.length);
          done(null, chunk);
        },
      });
    const up = count((bytes) => {
      sent += bytes;
    });
    const down = count((bytes) => {
      received += bytes;
    });
    caller.pipe(up).pipe(server);
    server.pipe(down).pipe(caller);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    port: (proxy.address() as AddressInfo).port,
    take() {
      const taken = { sent, received };
      sent = 0;
      received = 0;
      return taken;
    },
    close() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
