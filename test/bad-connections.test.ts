/** Bad connections: what is no HTTP, breaks off or crawls is answered where it can be, and hurts nobody else. */
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { DEMO_TOKEN } from "@postern/mock-server";
import type { ErrorCode, Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { expectFailure } from "./support/failure.ts";
import { startListening } from "./support/harness.ts";
import { openSocket, type RawReply, sendBytes, sendRequest } from "./support/wire/raw-http.ts";

const AUTHORIZATION = `Authorization: Bearer ${DEMO_TOKEN}`;

async function start() {
  const test = await startListening();
  const port = Number(new URL(test.server.baseUrl).port);
  return {
    ...test,
    port,
    isAlive: async () => (await test.call("GET", "/me", { token: DEMO_TOKEN })).body.success,
    countPosts: async () =>
      (await test.call<Schemas["Post"][]>("GET", "/posts", { token: DEMO_TOKEN })).body.data.length,
  };
}

const lines = (...all: readonly string[]) => [...all, "", ""].join("\r\n");

function expectRefusal(reply: RawReply, expected: { status: number; code: ErrorCode }): void {
  const { status, headers, body } = reply;
  expectFailure({ status, body, requestId: headers["x-request-id"] as string }, expected);
}

describe("what is no request", () => {
  it.for<[string, string | Uint8Array]>([
    ["noise", "hello?\r\n\r\n"],
    ["bytes", Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256)],
    ["the start of TLS", Uint8Array.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc])],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["an unknown version", lines("GET /api/v1/me HTTP/9.9", "Host: localhost")],
    ["a null byte in a header", lines("GET /api/v1/me HTTP/1.1", "Host: localhost", "X-A: a\0b")],
    ["a space before a colon", lines("GET /api/v1/me HTTP/1.1", "Host: localhost", "X-A : b")],
    ["no Host", lines("GET /api/v1/me HTTP/1.1", AUTHORIZATION)],
    ["two Hosts", lines("GET /api/v1/me HTTP/1.1", "Host: a", "Host: b", AUTHORIZATION)],
    [
      "a length that is no number",
      lines("POST /api/v1/posts HTTP/1.1", "Host: localhost", "Content-Length: ten"),
    ],
    [
      "a length beside chunks",
      lines(
        "POST /api/v1/posts HTTP/1.1",
        "Host: localhost",
        "Content-Length: 3",
        "Transfer-Encoding: chunked",
      ),
    ],
  ])("gets 400 in the one failure shape: %s", async ([, bytes]) => {
    const { port, isAlive } = await start();
    expectRefusal(await sendBytes(port, bytes), { status: 400, code: "INVALID_PARAMETER" });
    expect(await isAlive()).toBe(true);
  });

  it("gets 431 where its headers are too large", async () => {
    const { port, isAlive } = await start();
    const bytes = lines("GET /api/v1/me HTTP/1.1", "Host: localhost", `X-A: ${"a".repeat(20_000)}`);
    expectRefusal(await sendBytes(port, bytes), { status: 431, code: "INVALID_PARAMETER" });
    expect(await isAlive()).toBe(true);
  });
});

describe("a request with two Authorization headers", () => {
  it("is nobody's: neither the first nor the second is believed", async () => {
    const { port, server } = await start();
    const { secret } = await server.issueKey();
    const authorization = [`Bearer ${DEMO_TOKEN}`, `Bearer ${secret}`];
    const reply = await sendRequest(port, { path: "/api/v1/me", headers: { authorization } });
    expectRefusal(reply, { status: 401, code: "UNAUTHORIZED" });
    expect(reply.headers["www-authenticate"]).toBe("Bearer");
  });
});

describe("a body", () => {
  const head = (length: number) =>
    lines(
      "POST /api/v1/posts HTTP/1.1",
      "Host: localhost",
      AUTHORIZATION,
      "Content-Type: application/json",
      `Content-Length: ${length}`,
      "Connection: close",
    );

  it("that breaks off makes nothing, and the server goes on", async () => {
    const { port, isAlive, countPosts } = await start();
    for (const part of ["", '{"content": "x"', '{"content": "x"}']) {
      const socket = openSocket(port);
      socket.write(head(100) + part);
      // The request has arrived once a later one on another connection is answered.
      expect(await isAlive()).toBe(true);
      socket.destroy();
      await once(socket, "close");
    }
    expect(await isAlive()).toBe(true);
    expect(await countPosts()).toBe(0);
  });

  it("whose chunks are none gets 400", async () => {
    const { port, isAlive, countPosts } = await start();
    const chunked = head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked");
    const reply = await sendBytes(port, `${chunked}zz\r\n{"content": "x"}\r\n0\r\n\r\n`);
    expectRefusal(reply, { status: 400, code: "INVALID_PARAMETER" });
    expect(await isAlive()).toBe(true);
    expect(await countPosts()).toBe(0);
  });

  it("that comes byte by byte is waited for, while everybody else is answered", async () => {
    const { port, isAlive, countPosts } = await start();
    const body = '{"content": "slow"}';
    const socket = openSocket(port);
    const answer = text(socket);
    socket.write(head(body.length));
    for (const letter of body) {
      socket.write(letter);
      expect(await isAlive()).toBe(true);
    }
    expect(await answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(await countPosts()).toBe(1);
  });

  it("of two requests sent at once is read for each, and both are answered in order", async () => {
    const { port } = await start();
    const request = (content: string) => {
      const body = JSON.stringify({ content });
      return head(body.length).replace("close", "keep-alive") + body;
    };
    const socket = openSocket(port);
    const answers = text(socket);
    socket.write(request("one") + request("two").replace("keep-alive", "close"));
    const contents = [...(await answers).matchAll(/"content":"(\w+)"/g)].map(([, found]) => found);
    expect(contents).toEqual(["one", "two"]);
  });

  it("that nobody asked for does not become the next request", async () => {
    const { port, countPosts } = await start();
    const smuggled = lines(
      "DELETE /api/v1/posts/post_1 HTTP/1.1",
      "Host: localhost",
      AUTHORIZATION,
    );
    const get = lines(
      "GET /api/v1/me HTTP/1.1",
      "Host: localhost",
      AUTHORIZATION,
      `Content-Length: ${smuggled.length}`,
      "Connection: close",
    );
    const socket = openSocket(port);
    const answer = text(socket);
    socket.write(get + smuggled);
    expect((await answer).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200"]);
    expect(await countPosts()).toBe(0);
  });
});

describe("many bad connections at once", () => {
  it("leave the server answering good ones", async () => {
    const { port, isAlive } = await start();
    const sockets = Array.from({ length: 100 }, (_, index) => {
      const socket = openSocket(port);
      socket.write(index % 2 === 0 ? "GET /api/v1/me HTTP/1.1\r\nHost:" : "\0\0\0");
      return socket;
    });
    expect(await isAlive()).toBe(true);
    for (const socket of sockets) socket.destroy();
    expect(await isAlive()).toBe(true);
  });
});
