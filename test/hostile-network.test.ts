/** A port among clients that mean harm: bounded, and answering everybody else. `npm run prove -- hostile-network` goes further. */
import { createMockServer, type HttpLimits, type MockServer } from "@postern/mock-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { BAD_CHUNKS, chunkedLogIn, SMUGGLED } from "./support/wire/malformed-requests.ts";
import { closeAll, openMany, openRaw, pour, sendRaw } from "./support/wire/raw-socket.ts";

interface Besieged {
  readonly server: MockServer;
  readonly port: number;
  /** Whether somebody with a connection and a request of the usual kind is answered. */
  isServing(): Promise<boolean>;
}

async function startBesieged(limits: Partial<HttpLimits> = {}): Promise<Besieged> {
  const server = await createMockServer();
  onTestFinished(() => server.close());
  const { port } = await server.listen({ limits });
  return {
    server,
    port,
    isServing: async () => (await fetch(`${server.baseUrl}/health`)).ok,
  };
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const HEALTH = "/api/v1/health";
const LOG_IN =
  "POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n";

/** The one failure shape, in an answer as it came. */
const FAILURE = /\r\n\r\n\{"success":false,"error":\{"code":"[A-Z_]+"/;

describe("a request that could be read in two ways", () => {
  it.each(SMUGGLED)(
    "is refused, and nothing after it is taken for a request: %s",
    async (_, bytes) => {
      const { server, port, isServing } = await startBesieged();
      const connection = await sendRaw(port, bytes);
      expect(connection.statuses()).toEqual([400]);
      expect(connection.received()).toMatch(FAILURE);
      const paths = server.journal.entries().map(({ path }) => path);
      expect(paths).not.toContain("/api/v1/hidden");
      expect(await isServing()).toBe(true);
    },
  );

  it("is one of HTTP/1.0 in chunks: its connection ends with the answer", async () => {
    const { server, port } = await startBesieged();
    const bytes =
      "POST /api/v1/posts HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    const connection = await sendRaw(port, bytes + get("/api/v1/hidden"));
    expect(connection.statuses()).toEqual([401]);
    expect(server.journal.entries().map(({ path }) => path)).not.toContain("/api/v1/hidden");
  });
});

describe("a body that is no good chunks", () => {
  it.each(BAD_CHUNKS)("is refused, and its connection closed: %s", async (_, chunks) => {
    const { server, port, isServing } = await startBesieged();
    const connection = await sendRaw(port, chunkedLogIn(chunks));
    const [status = 0, ...more] = connection.statuses();
    expect([400, 413, 431]).toContain(status);
    expect(more).toEqual([]);
    expect(connection.received()).toMatch(FAILURE);
    expect(server.journal.entries().map(({ path }) => path)).not.toContain("/api/v1/hidden");
    expect(await isServing()).toBe(true);
  });
});

describe("what comes too slowly", () => {
  it("is cut off, headers and bodies alike, while others are served", async () => {
    const { port, isServing } = await startBesieged({
      headersTimeoutMs: 400,
      requestTimeoutMs: 800,
    });
    const slow = await openMany(port, 60);
    for (const [index, { socket }] of slow.entries()) {
      socket.write(index % 2 === 0 ? "GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-A: " : LOG_IN);
    }
    const drips = setInterval(() => {
      for (const { socket } of slow) if (socket.writable) socket.write("a");
    }, 50);
    onTestFinished(() => clearInterval(drips));
    expect(await isServing()).toBe(true);
    await Promise.all(slow.map(({ closed }) => closed));
    for (const connection of slow) expect(connection.statuses()).toEqual([408]);
    expect(await isServing()).toBe(true);
  });

  it("is cut off where it says nothing at all", async () => {
    const { port, isServing } = await startBesieged({ headersTimeoutMs: 300, stallTimeoutMs: 600 });
    const silent = await openMany(port, 20);
    await Promise.all(silent.map(({ closed }) => closed));
    expect(await isServing()).toBe(true);
  });

  it("is cut off where it reads nothing of what it asked for", async () => {
    const { port, isServing } = await startBesieged({ stallTimeoutMs: 600 });
    const deaf = await openRaw(port);
    deaf.socket.pause();
    await pour(deaf, Buffer.from(get("/openapi.json").repeat(1_000)), () => false);
    // It goes on writing: that is how it gets to know.
    await deaf.closed;
    expect(await isServing()).toBe(true);
  });
});

describe("a connection that is half open", () => {
  it("is answered what it asked before it closed its side", async () => {
    const { port } = await startBesieged();
    const connection = await openRaw(port);
    connection.socket.end(get(HEALTH));
    await connection.closed;
    expect(connection.statuses()).toEqual([200]);
  });

  it("is closed where it has asked nothing, or half of something", async () => {
    const { port, isServing } = await startBesieged();
    for (const bytes of ["", "GET /api/v1/me HTTP/1.1\r\nHost", `${LOG_IN}{"email"`]) {
      const connection = await openRaw(port);
      connection.socket.end(bytes);
      await connection.closed;
    }
    expect(await isServing()).toBe(true);
  });

  it("hurts nobody where it is torn down in the middle", async () => {
    const { port, isServing } = await startBesieged();
    const connections = await openMany(port, 100);
    for (const { socket } of connections) {
      socket.write(`${get(HEALTH)}${LOG_IN}{"email": "owner`);
      socket.resetAndDestroy();
    }
    await Promise.all(connections.map(({ closed }) => closed));
    expect(await isServing()).toBe(true);
  });
});

describe("requests in a row, without waiting for answers", () => {
  it("are all answered, in their order", async () => {
    const { port } = await startBesieged();
    const count = 500;
    const connection = await openRaw(port);
    const asked = Array.from({ length: count }, (_, index) => get(`/api/v1/nowhere/${index}`));
    connection.socket.write(asked.join(""));
    const last = `/nowhere/${count - 1} does not exist`;
    await expect.poll(() => connection.received().includes(last)).toBe(true);
    const named = [
      ...connection.received().matchAll(/The path \/api\/v1\/nowhere\/(\d+) does not exist/g),
    ];
    expect(named.map(([, index]) => Number(index))).toEqual([...asked.keys()]);
  });

  it("are taken no further than their answers are read", async () => {
    const { server, port, isServing } = await startBesieged();
    const deaf = await openRaw(port);
    deaf.socket.pause();
    const piece = Buffer.from(get("/openapi.json").repeat(1_000));
    await pour(deaf, piece, () => deaf.takenBytes() > 100_000_000);
    expect(deaf.takenBytes()).toBeLessThan(20_000_000);
    expect(server.journal.entries().length).toBeLessThan(100);
    expect(await isServing()).toBe(true);
    closeAll([deaf]);
  });
});

describe("headers without end", () => {
  it.each([
    ["one line", `GET ${HEALTH} HTTP/1.1\r\nHost: x\r\nX-A: `, "a".repeat(65_536)],
    ["many lines", `GET ${HEALTH} HTTP/1.1\r\nHost: x\r\n`, "X-A: b\r\n".repeat(8_192)],
    ["a target", `GET ${HEALTH}?`, "a".repeat(65_536)],
  ])("are refused long before 100 MB of them: %s", async (_, start, more) => {
    const { port, isServing } = await startBesieged();
    const connection = await openRaw(port);
    connection.socket.write(start);
    await pour(connection, Buffer.from(more), () => connection.takenBytes() > 100_000_000);
    await connection.closed;
    expect(connection.statuses()).toEqual([431]);
    expect(connection.received()).toMatch(FAILURE);
    expect(connection.takenBytes()).toBeLessThan(50_000_000);
    expect(await isServing()).toBe(true);
  });
});

describe("many connections", () => {
  it("that idle keep nobody from being served, nor the server from closing", async () => {
    const { server, port, isServing } = await startBesieged();
    const [unused, used] = [await openMany(port, 250), await openMany(port, 250)];
    for (const { socket } of used) socket.write(get(HEALTH));
    await expect.poll(() => used.every(({ statuses }) => statuses()[0] === 200)).toBe(true);
    expect(await isServing()).toBe(true);
    await server.close();
    await Promise.all([...unused, ...used].map(({ closed }) => closed));
  });

  it("beyond as many as are taken are closed at once, and the others stay", async () => {
    const { port } = await startBesieged({ connections: 10 });
    const taken = await openMany(port, 10);
    const refused = await openMany(port, 5);
    await Promise.all(refused.map(({ closed }) => closed));
    for (const { socket } of taken) socket.write(get(HEALTH));
    await expect.poll(() => taken.every(({ statuses }) => statuses()[0] === 200)).toBe(true);
    closeAll(taken);
  });

  it("that send bodies without end fill no more than is set aside for all of them", async () => {
    const { port, isServing } = await startBesieged({ bodyBytesAtOnce: 1_000_000 });
    const slow = await openMany(port, 4);
    for (const { socket } of slow) socket.write(LOG_IN + " ".repeat(400_000));
    await expect.poll(() => slow.filter(({ statuses }) => statuses()[0] === 503)).toHaveLength(2);
    expect(await isServing()).toBe(true);
    closeAll(slow);
    const next = await openRaw(port);
    const body = `${" ".repeat(900_000)}{}`;
    await expect
      .poll(
        async () => (await fetch(`http://127.0.0.1:${port}/api/v1/sessions`, logIn(body))).status,
      )
      .toBe(422);
    closeAll([next]);
  });
});

const logIn = (body: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body,
});

describe("what is no request to this server", () => {
  it.each([
    ["a tunnel", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n"],
    ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["another version", `GET ${HEALTH} HTTP/9.9\r\nHost: x\r\n\r\n`],
    ["noise", "\u0000\u00ff\u0001\u0002".repeat(1_000)],
  ])("ends its connection: %s", async (_, bytes) => {
    const { port, isServing } = await startBesieged();
    const connection = await sendRaw(port, bytes);
    expect(connection.statuses().filter((status) => status < 400)).toEqual([]);
    expect(await isServing()).toBe(true);
  });

  it("may ask for an upgrade, and is answered without one", async () => {
    const { port } = await startBesieged();
    const asked = `GET ${HEALTH} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`;
    const connection = await openRaw(port);
    connection.socket.end(asked);
    await connection.closed;
    expect(connection.statuses()).toEqual([200]);
  });
});
