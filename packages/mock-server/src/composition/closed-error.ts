/** Somebody calls a server or a world that was closed. */

export class ClosedError extends Error {
  override readonly name = "ClosedError";
}

export const serverClosed = (): ClosedError =>
  new ClosedError("The server is closed. Create another one with createMockServer.");

export const worldClosed = (): ClosedError =>
  new ClosedError("The world is closed. Send requests before you close it, or its server.");
