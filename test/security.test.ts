/** Security: what an attacker would try on keys, and what it gains him. */
import { createMockServer, DEMO_TOKEN, type MockServerOptions } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { startListening, startServer, type TestServer } from "./support/harness.ts";
import { startServerProcess } from "./support/server-process.ts";
import { type RawReply, type RawRequest, sendBytes, sendRequest } from "./support/wire/raw-http.ts";

const AUTHORIZATION = `Bearer ${DEMO_TOKEN}`;

/** A server on a real port, and requests as no well-behaved client sends them. */
async function startRaw(options: MockServerOptions = {}) {
  const test = await startListening(options);
  const port = Number(new URL(test.server.baseUrl).port);
  return {
    ...test,
    port,
    send: (sent: RawRequest) => sendRequest(port, sent),
    me: (headers: RawRequest["headers"] = {}) =>
      sendRequest(port, {
        path: "/api/v1/me",
        headers: { authorization: AUTHORIZATION, ...headers },
      }),
  };
}

const errorOf = ({ body }: RawReply) => (body as { error?: Schemas["Error"] }).error;
const codeOf = (reply: RawReply) => errorOf(reply)?.code;

/** A key that works from these addresses alone. */
async function restrict({ server, call, logIn }: TestServer, change: object): Promise<string> {
  const { keyId, secret } = await server.issueKey();
  const reply = await call("PATCH", `/api-keys/${keyId}`, { token: await logIn(), json: change });
  expect(reply.status).toBe(200);
  return `Bearer ${secret}`;
}

describe("10,000 guesses from one address", () => {
  const GUESSES = 10_000;
  const AT_ONCE = 100;

  it("are throttled, and cost the owner of a good key there nothing", async () => {
    const { server, call } = await startListening();
    const { secret: token } = await server.issueKey({ limits: { per_minute: 60, per_day: 1_000 } });
    const statuses = new Map<number, number>();
    const left: string[] = [];
    for (let made = 0; made < GUESSES; made += AT_ONCE) {
      const guesses = Array.from({ length: AT_ONCE }, (_, index) =>
        call("GET", "/me", { token: `rp_${(made + index).toString(16).padStart(64, "0")}` }),
      );
      for (const { status } of await Promise.all(guesses)) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      if (made % 1_000 > 0) continue;
      const mine = await call("GET", "/me", { token });
      expect(mine.status).toBe(200);
      left.push(mine.headers.get("x-ratelimit-remaining") ?? "");
    }
    expect(Object.fromEntries(statuses)).toEqual({ 403: 20, 429: GUESSES - 20 });
    // The owner's own requests are all that count.
    expect(left).toEqual(["59", "58", "57", "56", "55", "54", "53", "52", "51", "50"]);
  }, 120_000);
});

describe("a header", () => {
  const lines = (...all: readonly string[]) => [...all, "", ""].join("\r\n");

  it.for([
    ["a line feed", "\n"],
    ["a carriage return", "\r"],
    ["a null byte", "\0"],
  ] as const)("with %s in it adds none to the answer", async ([, control]) => {
    const { port, me } = await startRaw();
    for (const name of ["Origin", "X-Request-Id", "Access-Control-Request-Headers"]) {
      const bytes = lines(
        `${name === "Origin" ? "GET" : "OPTIONS"} /api/v1/me HTTP/1.1`,
        "Host: localhost",
        `${name}: a${control}X-Injected: yes`,
        "Connection: close",
      );
      expect(
        (await sendBytes(port, bytes).catch(() => undefined))?.headers ?? {},
      ).not.toHaveProperty("x-injected");
    }
    expect((await me()).status).toBe(200);
  });

  it("cannot be injected by what is decoded: path, query, request id", async () => {
    const { send } = await startRaw();
    for (const path of [
      "/api/v1/posts/a%0d%0aX-Injected:%20yes",
      "/api/v1/x?y=%0d%0aX-Injected:1",
    ]) {
      const { headers, status } = await send({ path, headers: { authorization: AUTHORIZATION } });
      expect(headers).not.toHaveProperty("x-injected");
      expect(status).toBeLessThan(500);
    }
  });
});

describe("a credential", () => {
  const good = [AUTHORIZATION, AUTHORIZATION];

  it.for<[string, readonly string[]]>([
    ["the same key twice", good],
    ["a good key after Basic", ["Basic YTpi", AUTHORIZATION]],
    ["a good key before nothing", [AUTHORIZATION, ""]],
    ["a good key after nothing", ["", AUTHORIZATION]],
    ["a good key before a session", [AUTHORIZATION, `Bearer sess_${"0".repeat(64)}`]],
  ])("in several Authorization headers is nobody's: %s", async ([, authorization]) => {
    const { me } = await startRaw();
    const reply = await me({ authorization });
    expect([reply.status, codeOf(reply)]).toEqual([401, "UNAUTHORIZED"]);
  });

  it("of a megabyte is refused before it is a request, and hurts nobody", async () => {
    const { port, me } = await startRaw();
    const token = "a".repeat(1_048_576);
    const bytes = `GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n\r\n`;
    // A client that goes on sending may be cut off before it has read why.
    const refused = await sendBytes(port, bytes).catch(() => undefined);
    expect(refused?.status ?? 431).toBe(431);
    expect((await me()).status).toBe(200);
  });

  it("of a megabyte is malformed in-process, too", async () => {
    const { call } = await startServer();
    const { status, body } = await call("GET", "/me", { token: "a".repeat(1_048_576) });
    expect([status, body.error.details]).toEqual([
      401,
      { reason: "malformed_token", fault: "length" },
    ]);
  });

  it.for<[string, (authorization: string) => string]>([
    ["a null byte at its end", (text) => `${text}\0`],
    ["a null byte within", (text) => text.replace("rp_", "rp\0_")],
    ["a Cyrillic letter in the prefix", (text) => text.replace("p_", "\u0440_")],
    ["a full-width digit", (text) => text.replace("0", "\uff10")],
    ["a Cyrillic letter among the hex", (text) => text.replace("a", "\u0430")],
    ["a look-alike in the scheme", (text) => text.replace("e", "\u0435")],
    ["a letter that lower case makes plain", (text) => text.replace("Bearer", "BEARE\u211b")],
    ["a space that is none", (text) => text.replace(" ", "\u00a0")],
    ["an invisible letter at its end", (text) => `${text}\u200b`],
    ["capitals", (text) => text.toUpperCase()],
    ["a quote around it", (text) => text.replace(/rp_.*/, '"$&"')],
    ["an encoded letter", (text) => text.replace("rp_", "%72p_")],
  ])("with %s is not the one that it looks like", async ([, change]) => {
    const { port, me } = await startRaw();
    const head = "GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    const bytes = new TextEncoder().encode(
      `${head}Authorization: ${change(AUTHORIZATION)}\r\n\r\n`,
    );
    const reply = await sendBytes(port, bytes);
    expect([400, 401]).toContain(reply.status);
    expect(codeOf(reply)).toBe(reply.status === 400 ? "INVALID_PARAMETER" : "UNAUTHORIZED");
    expect((await me()).status).toBe(200);
  });
});

describe("an address of IPv4 in IPv6", () => {
  it.for(["127.0.0.1", "127.0.0.0/8", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:127.0.0.0/104"])(
    "is the IPv4 address in it, where a key lists %s",
    async (range) => {
      const { server, ...test } = await startServer();
      const { url } = await server.listen({ host: "::ffff:127.0.0.1" });
      const authorization = await restrict({ server, ...test }, { allowed_ips: [range] });
      const response = await fetch(`${url}/api/v1/me`, { headers: { authorization } });
      expect(response.status).toBe(200);
    },
  );

  it("is no way around a list that it is not on", async () => {
    const { server, ...test } = await startServer();
    const { url } = await server.listen({ host: "::ffff:127.0.0.1" });
    const authorization = await restrict(
      { server, ...test },
      { allowed_ips: ["::1", "10.0.0.0/8"] },
    );
    const response = await fetch(`${url}/api/v1/me`, { headers: { authorization } });
    expect(await response.json()).toMatchObject({ error: { code: "IP_NOT_ALLOWED" } });
  });
});

describe("X-Forwarded-For", () => {
  const CALLER = "203.0.113.7";
  const listing = (test: TestServer) => restrict(test, { allowed_ips: [CALLER] });

  it("opens nothing where no proxy is trusted", async () => {
    const test = await startRaw();
    const authorization = await listing(test);
    const reply = await test.me({ authorization, "x-forwarded-for": CALLER });
    expect(codeOf(reply)).toBe("IP_NOT_ALLOWED");
    expect(errorOf(reply)?.details).toEqual({ address: "127.0.0.1" });
  });

  it("opens nothing where other proxies are trusted than who sends it", async () => {
    const test = await startRaw({ trustedProxies: ["10.0.0.0/8", "::1"] });
    const authorization = await listing(test);
    expect(codeOf(await test.me({ authorization, "x-forwarded-for": CALLER }))).toBe(
      "IP_NOT_ALLOWED",
    );
  });

  it.for<[string, string | readonly string[], boolean]>([
    ["the caller", CALLER, true],
    ["the caller behind a chain of trusted proxies", `${CALLER}, 10.1.0.1, 10.2.0.1`, true],
    ["the caller in a line of its own", ["198.51.100.1", CALLER], true],
    ["the caller with a port, in IPv6", `[::ffff:${CALLER}]:4711`, true],
    ["what another caller claims", `${CALLER}, 198.51.100.1`, false],
    ["what another caller claims in a line of its own", [CALLER, "198.51.100.1"], false],
    [
      "what another caller claims behind a trusted proxy",
      `${CALLER}, 198.51.100.1, 10.1.0.1`,
      false,
    ],
    ["nobody", "unknown", false],
  ])("of a trusted proxy tells who calls: %s", async ([, forwarded, isCaller]) => {
    const test = await startRaw({ trustedProxies: ["127.0.0.1", "10.0.0.0/8"] });
    const authorization = await listing(test);
    const { status } = await test.me({ authorization, "x-forwarded-for": forwarded });
    expect(status).toBe(isCaller ? 200 : 403);
  });

  it("does not let a guesser pass for many", async () => {
    const { me } = await startRaw();
    const guess = (turn: number) =>
      me({ authorization: "Bearer rp_guess", "x-forwarded-for": `203.0.113.${turn}` });
    for (let turn = 1; turn <= 20; turn += 1) expect((await guess(turn)).status).toBe(401);
    expect(codeOf(await guess(21))).toBe("AUTH_THROTTLED");
  });

  it("of a trusted proxy throttles whoever guesses, in every spelling, and nobody else", async () => {
    const { me, server } = await startRaw({ trustedProxies: ["127.0.0.1"] });
    const guess = (from: string) =>
      me({ authorization: "Bearer rp_guess", "x-forwarded-for": from });
    for (let turn = 1; turn <= 10; turn += 1) {
      expect((await guess(CALLER)).status).toBe(401);
      expect((await guess(`::ffff:${CALLER}`)).status).toBe(401);
    }
    expect(codeOf(await guess(CALLER))).toBe("AUTH_THROTTLED");
    expect((await guess("198.51.100.1")).status).toBe(401);
    expect(server.journal.entries().at(-1)?.address).toBe("198.51.100.1");
  });

  it("is trusted from the addresses that the command line lists", async () => {
    const list = "10.0.0.0/8, 127.0.0.1";
    const server = await startServerProcess(["--database", "memory", "--trusted-proxies", list]);
    const { port } = new URL(server.origin);
    for (let turn = 1; turn <= 25; turn += 1) {
      const headers = { authorization: "Bearer rp_guess", "x-forwarded-for": `203.0.113.${turn}` };
      const { status } = await sendRequest(Number(port), { path: "/api/v1/me", headers });
      expect(status).toBe(401);
    }
    await server.stop();
  }, 30_000);

  it("is trusted from addresses alone: anything else is refused when the server starts", async () => {
    for (const wrong of ["proxy.example.com", "10.0.0.0/33", "", "*"]) {
      await expect(createMockServer({ trustedProxies: [wrong] })).rejects.toThrow(
        /A trusted proxy is an address or a CIDR range/,
      );
    }
  });
});

describe("an origin", () => {
  const LISTED = "https://app.example.com";

  it.for<[string, boolean]>([
    [LISTED, true],
    ["https://APP.Example.COM", true],
    ["HTTPS://app.example.com", true],
    [`${LISTED}:443`, true],
    ["null", false],
    ["", false],
    ["http://app.example.com", false],
    [`${LISTED}:8443`, false],
    [`${LISTED}:80`, false],
    [`${LISTED}.`, false],
    [`${LISTED}.evil.example`, false],
    ["https://evil-app.example.com", false],
    ["https://x.app.example.com", false],
    ["https://example.com", false],
    [`${LISTED}/`, false],
    [`${LISTED}@evil.example`, false],
    [`https://evil.example#${LISTED}`, false],
    [`${LISTED}, https://evil.example`, false],
    ["https://\u0430pp.example.com", false],
    ["file://", false],
    ["*", false],
  ])(
    "%s, where the key lists https://app.example.com: allowed is %s",
    async ([origin, isAllowed]) => {
      const test = await startRaw();
      const authorization = await restrict(test, { allowed_origins: [LISTED] });
      const reply = await test.me({
        authorization,
        origin: Buffer.from(origin).toString("latin1"),
      });
      expect([reply.status, codeOf(reply)]).toEqual(
        isAllowed ? [200, undefined] : [403, "ORIGIN_NOT_ALLOWED"],
      );
      expect(reply.headers).not.toHaveProperty("access-control-allow-credentials");
    },
  );

  it.for(["null", "*", "https://*.example.com", `${LISTED}/path`, "https://a b", "javascript:x"])(
    "that names nobody cannot be listed: %s",
    async (origin) => {
      const { server, call, logIn } = await startServer();
      const { keyId } = await server.issueKey();
      const json = { allowed_origins: [origin] };
      const { status } = await call("PATCH", `/api-keys/${keyId}`, { token: await logIn(), json });
      expect(status).toBe(422);
    },
  );
});

describe("a key that may only read posts", () => {
  async function start() {
    const test = await startRaw();
    const { secret } = await test.server.issueKey({ scopes: ["posts:read"] });
    const json = { content: "Keep me." };
    const made = await test.call<Schemas["Post"]>("POST", "/posts", { token: DEMO_TOKEN, json });
    const { id } = made.body.data;
    const read = () => test.call<Schemas["Post"]>("GET", `/posts/${id}`, { token: DEMO_TOKEN });
    return { ...test, id, read, authorization: `Bearer ${secret}` };
  }

  const POST = "/api/v1/posts/ID";

  it.for<[title: string, request: RawRequest]>([
    ["DELETE", { method: "DELETE", path: POST }],
    ["DELETE of a whole URL", { method: "DELETE", path: `http://localhost${POST}` }],
    ["DELETE with a slash after it", { method: "DELETE", path: `${POST}/` }],
    ["DELETE with two slashes", { method: "DELETE", path: "/api/v1//posts/ID" }],
    ["DELETE with two slashes first", { method: "DELETE", path: `/${POST}` }],
    ["DELETE with a dot", { method: "DELETE", path: "/api/v1/./posts/ID" }],
    [
      "DELETE up from a path that is open",
      { method: "DELETE", path: "/api/v1/health/../posts/ID" },
    ],
    ["DELETE up, encoded", { method: "DELETE", path: "/api/v1/health/%2e%2e/posts/ID" }],
    ["DELETE up, encoded twice", { method: "DELETE", path: "/api/v1/health/%252e%252e/posts/ID" }],
    ["DELETE with an encoded slash", { method: "DELETE", path: "/api/v1/posts%2fID" }],
    ["DELETE with an encoded letter", { method: "DELETE", path: "/api/v1/%70osts/ID" }],
    ["DELETE with a backslash", { method: "DELETE", path: "/api/v1\\posts\\ID" }],
    ["DELETE with a parameter in the path", { method: "DELETE", path: "/api/v1/posts/ID;x=1" }],
    ["DELETE in capitals", { method: "DELETE", path: "/API/V1/POSTS/ID" }],
    ["DELETE with an ending", { method: "DELETE", path: `${POST}.json` }],
    ["DELETE with a null byte", { method: "DELETE", path: `${POST}%00` }],
    ["DELETE with a fragment", { method: "DELETE", path: `${POST}%23/publish` }],
    ["DELETE of the read operation's own path", { method: "DELETE", path: "/api/v1/posts" }],
    ["GET as DELETE", { path: POST, headers: { "x-http-method-override": "DELETE" } }],
    ["GET as DELETE, the other header", { path: POST, headers: { "x-http-method": "DELETE" } }],
    ["GET as DELETE, the third", { path: POST, headers: { "x-method-override": "DELETE" } }],
    ["GET as DELETE by its query", { path: `${POST}?_method=DELETE` }],
    [
      "POST as DELETE",
      { method: "POST", path: POST, headers: { "x-http-method-override": "DELETE" } },
    ],
    ["HEAD of what writes", { method: "HEAD", path: `${POST}/publish` }],
    ["OPTIONS", { method: "OPTIONS", path: POST }],
    ["another path by a header", { path: "/api/v1/me", headers: { "x-original-url": POST } }],
    [
      "another path by the other header",
      { path: "/api/v1/me", headers: { "x-rewrite-url": POST } },
    ],
    ["PATCH", { method: "PATCH", path: POST, body: '{"content": "Mine."}' }],
    ["publishing", { method: "POST", path: `${POST}/publish` }],
  ])("changes nothing by %s", async ([, { path, headers, ...sent }]) => {
    const { send, id, read, authorization } = await start();
    const before = await read();
    const reply = await send({
      ...sent,
      path: path.replace("ID", id),
      headers: { authorization, "content-type": "application/json", ...headers },
    });
    const isRead = (sent.method ?? "GET") === "GET" || sent.method === "OPTIONS";
    expect(isRead ? [200, 204, 400] : [400, 403, 404, 405]).toContain(reply.status);
    expect((await read()).body).toEqual(before.body);
  });

  it("reads by HEAD what it reads by GET, and nothing else", async () => {
    const { send, id, authorization } = await start();
    const head = (path: string) => send({ method: "HEAD", path, headers: { authorization } });
    expect((await head(`/api/v1/posts/${id}`)).status).toBe(200);
    expect((await head("/api/v1/connections")).status).toBe(403);
  });
});
