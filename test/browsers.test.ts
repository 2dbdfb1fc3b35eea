/** Browsers: what a web page may ask and read, and how HEAD and OPTIONS are answered. */
import { DEMO_TOKEN } from "@postern/mock-server";
import { describe, expect, it } from "vitest";
import { startListening, startServer } from "./support/harness.ts";
import { sendRequest } from "./support/wire/raw-http.ts";

const PAGE = "https://app.example.com";

const namesIn = (list: string | null): string[] => list?.toLowerCase().split(/, */) ?? [];

describe("a preflight", () => {
  it.for(["/posts", "/api-keys/key_demo", "/sessions"])(
    "of %s needs no key, and allows any page",
    async (path) => {
      const { call } = await startServer();
      const { status, headers, body } = await call("OPTIONS", path, {
        headers: {
          origin: PAGE,
          "access-control-request-method": "PATCH",
          "access-control-request-headers": "authorization, idempotency-key, x-workspace-id",
        },
      });
      expect(status).toBe(204);
      expect(body).toEqual({});
      expect(headers.get("access-control-allow-origin")).toBe(PAGE);
      expect(headers.get("vary")).toBe("Origin");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(namesIn(headers.get("access-control-allow-methods"))).toEqual(
        expect.arrayContaining(["get", "post", "patch", "delete"]),
      );
      expect(namesIn(headers.get("access-control-allow-headers"))).toEqual([
        "authorization",
        "idempotency-key",
        "x-workspace-id",
      ]);
      expect(Number(headers.get("access-control-max-age"))).toBeGreaterThan(0);
    },
  );

  it("uses nothing of any quota", async () => {
    const { call } = await startServer();
    for (let count = 1; count <= 5; count += 1) {
      await call("OPTIONS", "/posts", { token: DEMO_TOKEN, headers: { origin: PAGE } });
    }
    const { headers } = await call("GET", "/me", { token: DEMO_TOKEN });
    expect(headers.get("x-ratelimit-remaining")).toBe("299");
  });
});

describe("a page that the key lists", () => {
  it("may use the key, and read limits, tags and the request id", async () => {
    const { server, call } = await startServer();
    const { secret: token } = await server.issueKey({ allowed_origins: [PAGE] });
    const { status, headers } = await call("GET", "/posts", { token, headers: { origin: PAGE } });
    expect(status).toBe(200);
    expect(headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(headers.get("vary")).toBe("Origin");
    expect(namesIn(headers.get("access-control-expose-headers"))).toEqual(
      expect.arrayContaining([
        "etag",
        "idempotent-replayed",
        "ratelimit",
        "ratelimit-policy",
        "retry-after",
        "x-request-id",
      ]),
    );
  });

  it.for([
    "http://app.example.com",
    "https://app.example.com:8443",
    "https://app.example.com.evil.example",
    "https://sub.app.example.com",
    "null",
  ])("is not %s", async (origin) => {
    const { server, call } = await startServer();
    const { secret: token } = await server.issueKey({ allowed_origins: [PAGE] });
    const { status, body } = await call("GET", "/posts", { token, headers: { origin } });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({ code: "ORIGIN_NOT_ALLOWED", details: { origin } });
  });
});

describe("a page that the key does not list", () => {
  it.for([
    ["403", "/posts", { authorization: `Bearer ${DEMO_TOKEN}` }],
    ["401", "/posts", {}],
    ["404", "/pots", {}],
  ] as const)("can still read why it is refused: %s", async ([status, path, headers]) => {
    const { call } = await startServer();
    const reply = await call("GET", path, { headers: { ...headers, origin: PAGE } });
    expect(String(reply.status)).toBe(status);
    expect(reply.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(namesIn(reply.headers.get("access-control-expose-headers"))).toContain("x-request-id");
  });

  it("may use what needs no key", async () => {
    const { call } = await startServer();
    expect((await call("GET", "/health", { headers: { origin: PAGE } })).status).toBe(200);
  });
});

describe("a caller that is no page", () => {
  it("gets no header of CORS", async () => {
    const { call } = await startServer();
    const { headers } = await call("GET", "/posts", { token: DEMO_TOKEN });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("HEAD", () => {
  it.for(["/posts", "/posts/post_none", "/pots", "/me?x=1"])(
    "is answered as GET is, without the body: %s",
    async (path) => {
      const { server } = await startListening();
      const port = Number(new URL(server.baseUrl).port);
      const ask = (method: string) =>
        sendRequest(port, {
          method,
          path: `/api/v1${path}`,
          headers: { authorization: `Bearer ${DEMO_TOKEN}`, "x-request-id": "mine" },
        });
      const [get, head] = [await ask("GET"), await ask("HEAD")];
      expect(head.status).toBe(get.status);
      expect(head.body).toBeUndefined();
      expect(get.body).toBeDefined();
      for (const name of ["content-type", "content-length", "etag", "x-ratelimit-limit"]) {
        expect(head.headers[name]).toBe(get.headers[name]);
      }
    },
  );

  it("is not there where GET is not", async () => {
    const { call } = await startServer();
    const { status, headers } = await call("HEAD", "/posts/post_1/publish", { token: DEMO_TOKEN });
    expect(status).toBe(405);
    expect(namesIn(headers.get("allow"))).toEqual(["post", "options"]);
  });
});
