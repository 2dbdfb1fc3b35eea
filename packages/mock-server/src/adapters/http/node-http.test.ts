import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Answer, IncomingRequest } from "../../domain/wire/exchange.ts";
import { ListenError } from "../listen-error.ts";
import type { HttpLimits } from "./http-limits.ts";
import { type Listener, listen } from "./node-http.ts";

const MAX_BODY_BYTES = 1_000_000;

const refuse = (problem: { readonly code: string; readonly status: number; message: string }) => ({
  status: problem.status,
  headers: { "content-type": "application/json", "x-request-id": "req_1" },
  body: JSON.stringify({ success: false, error: { code: problem.code, message: problem.message } }),
});

/** Says what arrived. */
const echo = async (request: IncomingRequest): Promise<Answer> => {
  const bytes = await request.body(MAX_BODY_BYTES);
  const { method, path, query, address } = request;
  const seen = { method, path, query, address, length: bytes.byteLength };
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(seen),
  };
};

/** Turns what a handler throws into an answer, as the core does. */
const guarded =
  (handle: (request: IncomingRequest) => Promise<Answer>) => async (request: IncomingRequest) => {
    try {
      return await handle(request);
    } catch (error) {
      return refuse(error as Parameters<typeof refuse>[0]);
    }
  };

let listener: Listener | undefined;
const sockets: Socket[] = [];

async function start(
  handle: (request: IncomingRequest) => Promise<Answer> = echo,
  limits: Partial<HttpLimits> = {},
): Promise<Listener> {
  listener = await listen({ host: "127.0.0.1", port: 0, handle: guarded(handle), refuse, limits });
  return listener;
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await listener?.close();
  listener = undefined;
});

function open({ port }: Listener): Socket {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket.on("error", () => undefined));
  return socket;
}

/** Sends bytes as they are, and gives all that comes back until the server closes. */
async function exchange(server: Listener, ...parts: readonly string[]): Promise<string> {
  const socket = open(server);
  let received = "";
  socket.setEncoding("latin1").on("data", (text) => {
    received += text;
  });
  for (const part of parts) {
    socket.write(part);
    await nextTurn();
  }
  await once(socket, "close");
  return received;
}

const get = (path: string, ...headers: readonly string[]) =>
  [`GET ${path} HTTP/1.1`, "Host: localhost", ...headers, "", ""].join("\r\n");

const statuses = (received: string): string[] =>
  [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status as string);

describe("listen", () => {
  it("hands over the request as it was sent, with the caller's address", async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/v1/a%2Fb?c=%20d&c`, { method: "POST", body: "hello" });
    expect(await response.json()).toEqual({
      method: "POST",
      path: "/api/v1/a%2Fb",
      query: "c=%20d&c",
      address: "127.0.0.1",
      length: 5,
    });
    expect(response.headers.get("date")).not.toBeNull();
  });

  it("gives an IPv4 caller his IPv4 address on an IPv6 socket", async () => {
    listener = await listen({ host: "::", port: 0, handle: echo, refuse });
    const response = await fetch(`http://127.0.0.1:${listener.port}/`);
    expect(await response.json()).toMatchObject({ address: "127.0.0.1" });
    expect(listener.url).toBe(`http://[::]:${listener.port}`);
  });

  it("takes a whole URL for a target (RFC 9112, 3.2.2)", async () => {
    const server = await start();
    const received = await exchange(server, get("http://x.test/posts?a=1", "Connection: close"));
    expect(received).toContain('"path":"/posts","query":"a=1"');
  });

  it("joins headers of one name, so that two Authorization headers do not pass for one", async () => {
    const server = await start(async (request) => ({
      status: 200,
      headers: {},
      body: `${request.header("authorization")} | ${request.header("x-none")}`,
    }));
    const lines = ["Authorization: Bearer a", "Authorization: Bearer b", "Connection: close"];
    expect(await exchange(server, get("/", ...lines))).toContain("Bearer a, Bearer b | undefined");
  });

  it("answers HEAD as GET, with the same headers and no body", async () => {
    const server = await start();
    const asked = get("/posts", "Connection: close").replace("GET", "HEAD");
    const received = await exchange(server, asked);
    expect(received).toMatch(/content-length: \d\d/);
    expect(received.endsWith("\r\n\r\n")).toBe(true);
  });

  it("states the length of any body in bytes, and none where there is none", async () => {
    const answers: Answer[] = [
      { status: 200, headers: {}, body: "Zoë 🦊" },
      { status: 200, headers: {}, body: Uint8Array.of(0, 255, 128) },
      { status: 200, headers: {}, body: null },
      { status: 204, headers: {}, body: null },
      { status: 304, headers: { etag: '"1"' }, body: null },
    ];
    const { url } = await start(
      async (request) => answers[Number(request.path.slice(1))] as Answer,
    );
    const lengths: (string | null)[] = [];
    for (const index of answers.keys()) {
      const response = await fetch(`${url}/${index}`);
      lengths.push(response.headers.get("content-length"));
      const { byteLength } = await response.arrayBuffer();
      expect(byteLength).toBe(Number(lengths.at(-1)));
    }
    expect(lengths).toEqual(["9", "3", "0", null, null]);
  });

  it("answers 500 in the one failure shape where the handler fails or answers nonsense", async () => {
    const server = await listen({
      host: "127.0.0.1",
      port: 0,
      refuse,
      handle: async ({ path }) => {
        if (path === "/fails") throw new Error("a secret");
        return { status: 200, headers: { "x-broken": "a\r\nb" }, body: "" };
      },
    });
    listener = server;
    for (const path of ["/fails", "/nonsense"]) {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(500);
      expect(await response.text()).toMatch(/INTERNAL/);
      expect(response.headers.get("x-broken")).toBeNull();
    }
  });
});

describe("a body", () => {
  it("arrives whole, whether its length was stated or it came in chunks", async () => {
    const { url } = await start();
    const body = "x".repeat(700_000);
    const stated = await fetch(url, { method: "POST", body });
    expect(await stated.json()).toMatchObject({ length: 700_000 });
    const stream = new Blob([body]).stream();
    const init = { method: "POST", body: stream, duplex: "half" };
    const chunked = await fetch(url, init as RequestInit);
    expect(await chunked.json()).toMatchObject({ length: 700_000 });
  });

  it("that states too great a length is refused before it comes", async () => {
    const server = await start();
    const head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n";
    const socket = open(server);
    socket.write(head);
    const [answer] = await once(socket.setEncoding("latin1"), "data");
    expect(answer).toContain("413");
    expect(answer).toContain("PAYLOAD_TOO_LARGE");
    expect(answer).toContain("connection: close");
  });

  it("that grows too long is refused, and the client still gets to read why", async () => {
    const { url } = await start();
    const init = {
      method: "POST",
      body: new Blob(["x".repeat(5_000_000)]).stream(),
      duplex: "half",
    };
    const response = await fetch(url, init as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("PAYLOAD_TOO_LARGE");
  });

  it("that nobody wants leaves the connection usable when it is short", async () => {
    const server = await start(async () => ({ status: 401, headers: {}, body: "no" }));
    const post = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
    const received = await exchange(server, post, get("/", "Connection: close"));
    expect(statuses(received)).toEqual(["401", "401"]);
  });

  it("that the client breaks off hurts nobody", async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const server = await start(async (request) => {
      if (request.method === "POST") await request.body(100).catch(resolve);
      return { status: 200, headers: {}, body: "fine" };
    });
    const socket = open(server);
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhalf of it");
    await once(socket, "connect");
    await nextTurn();
    socket.resetAndDestroy();
    expect(await promise).toMatchObject({ message: "The connection ended before the body did." });
    expect(await (await fetch(server.url)).text()).toBe("fine");
  });

  it("is sent by a client that waits only once it is wanted (RFC 9110, 10.1.1)", async () => {
    const server = await start(async (request) => {
      if (request.path === "/refused") return { status: 401, headers: {}, body: "no" };
      return { status: 200, headers: {}, body: String((await request.body(10)).byteLength) };
    });
    const send = async (path: string): Promise<[boolean, number | undefined]> => {
      let isContinued = false;
      const headers = { expect: "100-continue", "content-length": 5 };
      const request = httpRequest(server.url + path, { method: "POST", headers, agent: false });
      request.on("continue", () => {
        isContinued = true;
        request.end("hello");
      });
      request.flushHeaders();
      const [response] = await once(request, "response");
      request.destroy();
      return [isContinued, response.statusCode];
    };
    expect(await send("/wanted")).toEqual([true, 200]);
    expect(await send("/refused")).toEqual([false, 401]);
  });
});

describe("requests of one connection that come at once", () => {
  it("are worked on one after the other, and answered in their order", async () => {
    let atWork = 0;
    const seen: number[] = [];
    const server = await start(async ({ path }) => {
      atWork += 1;
      seen.push(atWork);
      await nextTurn();
      atWork -= 1;
      return { status: 200, headers: {}, body: path };
    });
    const paths = Array.from({ length: 200 }, (_, index) => `/${index}`);
    const last = get("/last", "Connection: close");
    const received = await exchange(server, paths.map((path) => get(path)).join("") + last);
    const answered = [...received.matchAll(/\r\n\r\n(\/(?:\d+|last))/g)].map(([, path]) => path);
    expect(answered).toEqual([...paths, "/last"]);
    expect(Math.max(...seen)).toBe(1);
  });

  it("are left alone where the connection is torn down before their turn", async () => {
    const arrived = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const worked: string[] = [];
    const server = await start(async ({ path }) => {
      worked.push(path);
      arrived.resolve();
      await released.promise;
      return { status: 200, headers: {}, body: path };
    });
    const socket = open(server);
    socket.write(get("/first") + get("/second") + get("/third"));
    await arrived.promise;
    socket.resetAndDestroy();
    await once(socket, "close");
    released.resolve();
    await fetch(`${server.url}/other`);
    expect(worked).toEqual(["/first", "/other"]);
  });

  it("stand in line up to a bound of all connections together, beyond which theirs is closed", async () => {
    const handle = () => Promise.withResolvers<Answer>().promise;
    const server = await start(handle, { pipelinedRequests: 5, closeTimeoutMs: 1 });
    expect(await exchange(server, get("/").repeat(7))).toBe("");
    const patient = open(server);
    patient.write(get("/").repeat(6));
    await once(patient, "connect");
    expect(patient.destroyed).toBe(false);
  });
});

describe("what is no good HTTP", () => {
  it.each([
    ["a line that is none", "hello\r\n\r\n", "400"],
    ["no Host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400"],
    ["two Hosts", get("/", "Host: other", "Connection: close"), "400"],
    ["two lengths", get("/", "Content-Length: 1", "Content-Length: 2"), "400"],
    ["a length and chunks", get("/", "Content-Length: 1", "Transfer-Encoding: chunked"), "400"],
    ["a header folded into nonsense", "GET / HTTP/1.1\r\nHost: x\r\nA B: c\r\n\r\n", "400"],
    ["headers without end", `GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(40_000)}`, "431"],
    ["a chunk that is none", `${get("/", "Transfer-Encoding: chunked")}zz\r\n`, "400"],
  ])("%s is answered in the one failure shape", async (_, sent, status) => {
    const received = await exchange(await start(), sent);
    expect(statuses(received)).toEqual([status]);
    expect(received).toContain('{"success":false,"error":{"code":"INVALID_PARAMETER"');
    expect(received).toContain("x-request-id: req_1");
    expect(received).toMatch(/connection: close/i);
  });

  it("never overtakes the answer to the request before it", async () => {
    const server = await start(async (request) => {
      await nextTurn();
      await nextTurn();
      return { status: 200, headers: {}, body: request.path };
    });
    const received = await exchange(server, `${get("/first")}nonsense\r\n\r\n`);
    expect(statuses(received)).toEqual(["200", "400"]);
  });

  it("that comes too slowly is answered 408", async () => {
    const server = await start(echo, { headersTimeoutMs: 50, requestTimeoutMs: 100 });
    expect(statuses(await exchange(server, "GET / HTTP/1.1\r\nHost: x\r\n"))).toEqual(["408"]);
    const slowBody = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf";
    expect(statuses(await exchange(server, slowBody))).toEqual(["408"]);
  });

  it("leaves the server answering others", async () => {
    const server = await start();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => exchange(server, `\u0000${index}\r\n\r\n`)),
    );
    expect((await fetch(server.url)).status).toBe(200);
  });
});

describe("close", () => {
  it("answers what is in flight, then ends the connection", async () => {
    const arrived = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const server = await start(async () => {
      arrived.resolve();
      await released.promise;
      return { status: 200, headers: {}, body: "answered" };
    });
    const received = exchange(server, get("/"));
    await arrived.promise;
    const closed = server.close();
    released.resolve();
    expect(await received).toMatch(/connection: close[\s\S]*answered$/);
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("waits for no connection that is idle, used before or not", async () => {
    const server = await start();
    const used = open(server);
    used.write(get("/"));
    await once(used, "data");
    const unused = open(server);
    await once(unused, "connect");
    await fetch(server.url);
    await Promise.all([server.close(), once(used, "close"), once(unused, "close")]);
  });

  it("waits for a request that never ends no longer than it is told", async () => {
    const arrived = Promise.withResolvers<void>();
    const handle = () => {
      arrived.resolve();
      return Promise.withResolvers<Answer>().promise;
    };
    const server = await start(handle, { closeTimeoutMs: 20 });
    const received = exchange(server, get("/"));
    await arrived.promise;
    await server.close();
    expect(await received).toBe("");
  });
});

describe("a port that cannot be had", () => {
  it("is reported in one clear line", async () => {
    const { port } = await start();
    const second = listen({ host: "127.0.0.1", port, handle: echo, refuse });
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(
      `Cannot listen on 127.0.0.1 port ${port}: another process listens there. Stop it, or choose another port.`,
    );
  });

  it("is reported for an address of another machine", async () => {
    const elsewhere = listen({ host: "203.0.113.1", port: 0, handle: echo, refuse });
    await expect(elsewhere).rejects.toThrow(/none of this machine's/);
  });
});
