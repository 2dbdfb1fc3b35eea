import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { GuardedOutbound, type OutboundOptions } from "./guarded-outbound.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

const UPGRADE = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n";
const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

interface Manners {
  /** Whether the connection ends with the answer. */
  readonly isEnded: boolean;
  readonly onClose?: () => void;
}

/** Answers whatever comes with these bytes. */
async function serveBytes(answer: string, { isEnded, onClose }: Manners): Promise<number> {
  const port = await serve(never);
  server?.removeAllListeners("connection").on("connection", (socket: Socket) => {
    socket.on("error", () => undefined).once("end", () => onClose?.());
    socket.once("data", () => (isEnded ? socket.end(answer) : socket.write(answer)));
  });
  return port;
}

const never = (): never => {
  throw new Error("must not be asked");
};

const fetchBy = (options: OutboundOptions, url: string, init?: RequestInit): Promise<Response> =>
  new GuardedOutbound(options).fetch(new Request(url, init));

describe("a link that callers give", () => {
  it.each([
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://017700000001/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fd00:ec2::254]/",
    "https://169.254.169.254/latest/meta-data/",
    "https://10.0.0.8:8443/",
    "https://0.0.0.0/",
  ])("is refused where it names an address inside: %s", async (url) => {
    const refused = fetchBy({ resolveHost: never }, url);
    await expect(refused).rejects.toMatchObject({ code: "URL_BLOCKED", status: 422 });
  });

  it.each(["http://example.com/", "ftp://example.com/", "file:///etc/passwd", "data:,x"])(
    "is refused where it is not https: %s",
    async (url) => {
      const refused = fetchBy({ resolveHost: never }, url);
      await expect(refused).rejects.toMatchObject({ code: "URL_BLOCKED" });
    },
  );

  it.each([
    ["a private address", [{ address: "10.0.0.1", family: 4 }]],
    [
      "a private address among public ones",
      [
        { address: "1.1.1.1", family: 4 },
        { address: "::1", family: 6 },
      ],
    ],
  ])("is refused where its name has %s", async (_, addresses) => {
    const refused = fetchBy({ resolveHost: async () => addresses }, "https://inside.test/");
    await expect(refused).rejects.toMatchObject({ code: "URL_BLOCKED" });
  });

  it.each([
    "https://10.0.0.8/",
    "https://localhost/",
    "https://api.localhost./",
    "https://printer.local/",
    "https://metadata.google.internal/",
    "http://example.com/",
    "https://user:secret@example.com/",
    "not a link",
  ])("is refused before anything is kept or sent where that much can be told: %s", (url) => {
    const refusal = expect.objectContaining({ code: "URL_BLOCKED", status: 422 });
    expect(() => new GuardedOutbound().requireAllowed(url)).toThrow(refusal);
  });

  it("is taken where it is written as a public one", () => {
    expect(() => new GuardedOutbound().requireAllowed("https://example.com:8443/a")).not.toThrow();
    const open = new GuardedOutbound({ isPrivateUrlAllowed: true });
    expect(() => open.requireAllowed("http://localhost:3000/hook")).not.toThrow();
  });

  it("is refused for the machine's own name, as the system resolves it", async () => {
    await expect(fetchBy({}, "https://localhost/")).rejects.toMatchObject({ code: "URL_BLOCKED" });
  });

  it("may be anything but another scheme where private links are allowed", async () => {
    const port = await serve((_request, response) => response.end("inside"));
    const options = { isPrivateUrlAllowed: true };
    const response = await fetchBy(options, `http://127.0.0.1:${port}/`);
    expect(await response.text()).toBe("inside");
    await expect(fetchBy(options, "data:,x")).rejects.toMatchObject({ code: "URL_BLOCKED" });
  });
});

describe("GuardedOutbound", () => {
  /** Names stand for the test's own server. */
  const local = (options: OutboundOptions = {}): OutboundOptions => ({
    isPrivateUrlAllowed: true,
    resolveHost: async () => [{ address: "127.0.0.1", family: 4 }],
    ...options,
  });

  it("looks a name up once, and connects to the very address that was judged", async () => {
    const port = await serve((request, response) => response.end(request.headers.host));
    let lookUps = 0;
    const resolveHost = async () => {
      lookUps += 1;
      return [{ address: lookUps === 1 ? "127.0.0.1" : "127.0.0.99", family: 4 }];
    };
    const response = await fetchBy(local({ resolveHost }), `http://rebinds.test:${port}/`);
    expect(await response.text()).toBe(`rebinds.test:${port}`);
    expect(lookUps).toBe(1);
  });

  it("sends method, headers and body as they are", async () => {
    const port = await serve(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const { "content-type": type, "content-length": length, "webhook-id": id } = request.headers;
      response.end(JSON.stringify({ method: request.method, type, length, id, body }));
    });
    const response = await fetchBy(local(), `http://hooks.test:${port}/`, {
      method: "POST",
      headers: { "content-type": "application/json", "webhook-id": "evt_1" },
      body: '{"name":"Zoë"}',
    });
    expect(await response.json()).toEqual({
      method: "POST",
      type: "application/json",
      length: "15",
      id: "evt_1",
      body: '{"name":"Zoë"}',
    });
  });

  it("follows no redirect, and hands it over", async () => {
    const port = await serve((_request, response) => {
      response.writeHead(302, { location: "http://169.254.169.254/" }).end();
    });
    const response = await fetchBy(local(), `http://hooks.test:${port}/`);
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("http://169.254.169.254/");
  });

  it("takes an answer without a body", async () => {
    const port = await serve((_request, response) => response.writeHead(204).end());
    expect((await fetchBy(local(), `http://hooks.test:${port}/`)).status).toBe(204);
  });

  it("rejects an answer that is too long", async () => {
    const port = await serve((_request, response) => response.end("x".repeat(101)));
    const tooLong = fetchBy(local({ maxResponseBytes: 100 }), `http://hooks.test:${port}/`);
    await expect(tooLong).rejects.toThrow("The answer exceeds 100 bytes");
  });

  it.each([
    ["the name", { resolveHost: () => Promise.withResolvers<never>().promise }, undefined],
    ["the answer", {}, () => undefined],
    [
      "the end of the answer",
      {},
      ((_request, response) => void response.writeHead(200).write("half")) as RequestListener,
    ],
  ])("waits for %s no longer than it is told", async (_, options, listener) => {
    const port = listener ? await serve(listener) : 1;
    const waiting = fetchBy(local({ timeoutMs: 50, ...options }), `http://slow.test:${port}/`);
    await expect(waiting).rejects.toThrow(/abort|timeout/i);
  });

  it.each([
    [
      "leads on to another protocol",
      UPGRADE,
      "The answer is 101: it leads on to another protocol.",
    ],
    ["ends before the headers do", "HTTP/1.1 200 OK\r\n", "socket hang up"],
    ["ends in the middle", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "aborted"],
    ["ends in the middle of a chunk", `${CHUNKED}9\r\nhalf`, "aborted"],
  ])("rejects an answer that %s, and does not wait", async (_, answer, reason) => {
    const port = await serveBytes(answer, { isEnded: answer !== UPGRADE });
    await expect(fetchBy(local(), `http://hooks.test:${port}/`)).rejects.toThrow(reason);
  });

  it("leaves no connection open to a host that leads on to another protocol", async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const port = await serveBytes(UPGRADE, { isEnded: false, onClose: resolve });
    await expect(fetchBy(local(), `http://hooks.test:${port}/`)).rejects.toThrow("101");
    await closed;
  });

  it("waits no longer than it is told for a host that says again and again that it goes on", async () => {
    const port = await serveBytes("HTTP/1.1 102 Processing\r\n\r\n".repeat(3), { isEnded: false });
    const waiting = fetchBy(local({ timeoutMs: 50 }), `http://slow.test:${port}/`);
    await expect(waiting).rejects.toThrow(/abort|timeout/i);
  });

  it("stops when its caller does", async () => {
    const controller = new AbortController();
    const port = await serve(() => controller.abort());
    const init = { signal: controller.signal };
    await expect(fetchBy(local(), `http://slow.test:${port}/`, init)).rejects.toThrow(/abort/i);
  });

  it("rejects where nobody listens", async () => {
    const port = await serve(never);
    server?.close();
    await expect(fetchBy(local(), `http://hooks.test:${port}/`)).rejects.toThrow("ECONNREFUSED");
  });
});
