/** The control surface: what a test may do to a running server, and who else may not. */
import {
  createMockServer,
  DEMO_TOKEN,
  type JournalEntry,
  type MockServerOptions,
  OptionError,
} from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { onCarrier, startServer } from "./support/harness.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { type RawRequest, sendRequest } from "./support/wire/raw-http.ts";

/** A server on a port, and requests to its control surface. */
async function startControlled(options: MockServerOptions = {}, host = "127.0.0.1") {
  const server = await createMockServer({ clock: "manual", ...options });
  onTestFinished(() => server.close());
  const { port } = await server.listen({ host });
  const send = (request: RawRequest) => sendRequest(port, request);
  return {
    ...onCarrier(server, server.fetch),
    send,
    control: (method: string, path: string, json?: unknown) =>
      send({ method, path: `/__postern/${path}`, body: JSON.stringify(json) ?? "" }),
    /** Over the port, as a caller of the API. */
    get: (path: string, headers: Record<string, string> = {}) =>
      send({
        path: `/api/v1${path}`,
        headers: { authorization: `Bearer ${DEMO_TOKEN}`, ...headers },
      }),
  };
}

const NOT_THERE = {
  status: 404,
  body: { success: false, error: { code: "UNKNOWN_ENDPOINT" } },
};

describe("reset", () => {
  it("empties the server, makes its first data anew, and leaves the clock where it is", async () => {
    const { server, call, control, get } = await startControlled();
    const { secret } = await server.issueKey();
    await call("POST", "/posts", { token: DEMO_TOKEN, json: { content: "Old" } });
    await server.clock.advance("1h");
    const now = server.clock.now();

    expect(await control("POST", "reset")).toMatchObject({ status: 200, body: { reset: true } });
    expect(server.journal.entries()).toEqual([]);
    expect((await get("/posts")).body).toMatchObject({ success: true, data: [] });
    expect((await call("GET", "/me", { token: secret })).status).toBe(403);
    expect(server.clock.now()).toEqual(now);
  });

  it("gives every key its whole quota again, and forgets who has guessed", async () => {
    const { control, get, send } = await startControlled();
    await get("/me");
    const guess = () => send({ path: "/api/v1/me", headers: { authorization: "Bearer rp_guess" } });
    for (let attempt = 1; attempt <= 21; attempt += 1) await guess();
    expect((await guess()).status).toBe(429);

    await control("POST", "reset");
    expect((await guess()).status).toBe(401);
    expect((await get("/me")).headers["x-ratelimit-remaining"]).toBe("299");
  });
});

describe("clock/advance", () => {
  it.for([
    ["30s", 30_000],
    ["5m", 300_000],
    ["12h", 43_200_000],
    ["90d", 7_776_000_000],
    ["1.5s", 1_500],
  ] as const)("moves the clock on by %s", async ([by, durationMs]) => {
    const { server, control } = await startControlled();
    const before = server.clock.now().getTime();
    const { status, body } = await control("POST", "clock/advance", { by });
    expect(status).toBe(200);
    expect(body).toEqual({ now: new Date(before + durationMs).toISOString() });
    expect(server.clock.now().getTime()).toBe(before + durationMs);
  });

  it("does what falls due on the way before it answers", async () => {
    const { server, call, control } = await startControlled();
    const scheduled_at = new Date(server.clock.now().getTime() + 3_600_000).toISOString();
    const schedule = { mode: "at", scheduled_at, timezone: "Europe/Berlin" };
    const targets = [{ connection_id: "conn_acmex" }];
    const { body } = await call<Schemas["Post"]>("POST", "/posts", {
      token: DEMO_TOKEN,
      json: { content: "On time.", targets, schedule },
    });
    await control("POST", "clock/advance", { by: "2h" });
    const path = `/posts/${body.data.id}`;
    const post = await call<Schemas["Post"]>("GET", path, { token: DEMO_TOKEN });
    expect(post.body.data.status).toBe("published");
  });

  it.for([
    ["nothing", undefined],
    ["a number", { by: 90 }],
    ["a unit that there is not", { by: "2w" }],
    ["a step back", { by: "-1d" }],
    ["more than ten years", { by: "9999d" }],
    ["no object", ["90d"]],
    ["null", null],
    ["far too much", { by: "1d", padding: " ".repeat(5_000) }],
  ])("refuses %s, says what would do, and leaves the clock alone", async ([, json]) => {
    const { server, control } = await startControlled();
    const before = server.clock.now();
    const { status, body } = await control("POST", "clock/advance", json);
    expect(status).toBe(400);
    expect(body).toEqual({ error: expect.stringContaining('{"by": "90d"}') as string });
    expect(server.clock.now()).toEqual(before);
  });
});

describe("requests", () => {
  it("tells what was asked and what it came to, oldest first, itself left out", async () => {
    const { server, send, control, get } = await startControlled();
    await control("GET", "requests");
    await get("/posts?limit=5", { "x-request-id": "mine" });
    await send({
      method: "POST",
      path: "/api/v1/posts",
      headers: {
        authorization: `Bearer ${DEMO_TOKEN}`,
        "content-type": "application/json",
        "idempotency-key": "a",
      },
      body: '{"contents": "x"}',
    });
    const { body } = await control("GET", "requests");
    const { requests } = body as { requests: JournalEntry[] };
    expect(requests).toEqual(server.journal.entries());
    expect(requests).toMatchObject([
      {
        at: server.clock.now().toISOString(),
        method: "GET",
        path: "/api/v1/posts",
        query: "limit=5",
        address: "127.0.0.1",
        body: null,
        status: 200,
        request_id: "mine",
      },
      {
        method: "POST",
        path: "/api/v1/posts",
        headers: { "idempotency-key": "a" },
        body: { contents: "x" },
        status: 422,
      },
    ]);
  });

  it("tells of them as they arrived, whichever was answered first", async () => {
    const { server, get } = await startControlled();
    const slow = server.faults.add({ fault: "latency", latencyMs: 1_000, operation: "listPosts" });
    const first = get("/posts");
    await slow.untilMet();
    await get("/me");
    expect(server.journal.entries()).toMatchObject([{ path: "/api/v1/me" }]);
    await server.clock.advance("1s");
    await first;
    expect(server.journal.entries()).toMatchObject([
      { path: "/api/v1/posts" },
      { path: "/api/v1/me" },
    ]);
  });

  it("tells no secret, wherever it was sent", async () => {
    const { server, control, get, call } = await startControlled();
    const { secret } = await server.issueKey();
    await get(`/posts?api_key=${secret}`);
    await get(`/posts/${secret}`);
    await get(`/posts/%72${secret.slice(1)}?key=%72${secret.slice(1)}`);
    await get("/me", { authorization: `Bearer ${secret}` });
    await get("/me", { authorization: secret });
    await call("POST", "/sessions", {
      json: { email: "owner@acme.test", password: "postern-demo" },
    });
    await call("POST", "/posts", { token: secret, json: { content: `Our key is ${secret}.` } });
    const { body } = await control("GET", "requests");
    const told = JSON.stringify(body);
    expect(told).not.toContain(secret.slice(3));
    expect(told).not.toContain("postern-demo");
    expect(told).toContain("Bearer [redacted]");
  });

  it("is emptied by its owner", async () => {
    const { server, get } = await startControlled();
    await get("/me");
    server.journal.clear();
    expect(server.journal.entries()).toEqual([]);
  });
});

describe("whoever may not use it", () => {
  it.for<[string, Record<string, string>]>([
    ["a host name that a web page could have pointed here", { host: "evil.example.com" }],
    ["a host name that only begins like this machine", { host: "localhost.example.com" }],
    ["a proxy", { "x-forwarded-for": "203.0.113.7" }],
    ["a proxy as RFC 7239 has it", { forwarded: "for=203.0.113.7" }],
    ["a proxy that says its own name alone", { via: "1.1 proxy.example.com" }],
    ["a proxy with a header of its own", { "x-real-ip": "203.0.113.7" }],
    ["a page, even of this machine", { origin: "http://localhost:3000" }],
    ["a page of another site", { "sec-fetch-site": "cross-site" }],
    ["a page of a sibling site", { "sec-fetch-site": "same-site" }],
  ])("finds nothing there: %s", async ([, headers]) => {
    const { send, server } = await startControlled();
    await server.issueKey();
    const before = server.clock.now();
    for (const [method, path] of [
      ["POST", "/__postern/reset"],
      ["POST", "/__postern/clock/advance"],
      ["GET", "/__postern/requests"],
    ] as const) {
      const body = method === "POST" ? '{"by": "1d"}' : "";
      expect(await send({ method, path, body, headers })).toMatchObject(NOT_THERE);
    }
    expect(server.clock.now()).toEqual(before);
  });

  it.for<[string, Record<string, string>]>([
    ["localhost", { host: "localhost:4010" }],
    ["an address of this machine", { host: "127.0.0.2:4010" }],
    ["this machine by IPv6", { host: "[::1]:4010" }],
    ["the address bar of a browser", { "sec-fetch-site": "none" }],
    ["the server's own pages", { "sec-fetch-site": "same-origin" }],
  ])("is not %s", async ([, headers]) => {
    const { send } = await startControlled();
    expect((await send({ path: "/__postern/requests", headers })).status).toBe(200);
  });

  it("is everybody on a server that is started without", async () => {
    const { control } = await startControlled({ control: false });
    expect(await control("POST", "reset")).toMatchObject(NOT_THERE);
  });

  it("is everybody on a host that others can reach", async () => {
    const { control } = await startControlled({}, "0.0.0.0");
    expect(await control("POST", "reset")).toMatchObject(NOT_THERE);
  });

  it("is everybody in-process, where the same are functions", async () => {
    const { server } = await startServer();
    const url = new URL("/__postern/requests", server.baseUrl);
    expect((await server.fetch(url)).status).toBe(404);
  });
});

describe("a control token", () => {
  const TOKEN = "let me in";

  it.for(["127.0.0.1", "0.0.0.0"])(
    "opens the surface on %s, through a proxy as well",
    async (host) => {
      const { send } = await startControlled({ controlToken: TOKEN }, host);
      const headers = {
        "x-postern-control-token": TOKEN,
        host: "postern.example.com",
        "x-forwarded-for": "203.0.113.7",
      };
      const { status } = await send({ method: "POST", path: "/__postern/reset", headers });
      expect(status).toBe(200);
    },
  );

  it.for<[string, Record<string, string>]>([
    ["is missing", {}],
    ["is another", { "x-postern-control-token": "let me ix" }],
    ["is empty", { "x-postern-control-token": "" }],
    ["is cut off", { "x-postern-control-token": "let me" }],
  ])("that %s opens nothing, on this machine either", async ([, headers]) => {
    const { send } = await startControlled({ controlToken: TOKEN });
    const reply = await send({ method: "POST", path: "/__postern/reset", headers });
    expect(reply).toMatchObject(NOT_THERE);
  });

  it.for(["", " ", "\t\n"])(
    "is refused where it is empty, as a variable may be: %j",
    async (token) => {
      await expect(createMockServer({ controlToken: token })).rejects.toThrow(
        new OptionError(
          "The control token is empty, and would let everybody in. Give one, or leave the option out.",
        ),
      );
    },
  );

  it("is in no journal", async () => {
    const { send, server } = await startControlled({ controlToken: TOKEN });
    await send({ path: "/api/v1/health", headers: { "x-postern-control-token": TOKEN } });
    expect(JSON.stringify(server.journal.entries())).not.toContain(TOKEN);
  });
});

describe("an unknown control", () => {
  it.for([
    ["GET", "reset"],
    ["POST", "requests"],
    ["DELETE", "requests"],
    ["POST", "explode"],
    ["POST", "constructor"],
  ] as const)("is told which there are: %s %s", async ([method, path]) => {
    const { control } = await startControlled();
    const { status, body } = await control(method, path);
    expect(status).toBe(404);
    expect(body).toEqual({
      error: expect.stringMatching(
        /^No such control; there are: POST reset, POST clock\/advance, .*DELETE worlds\/NAME/,
      ) as string,
    });
  });
});

describe("the same as functions", () => {
  it("advance by a text or milliseconds, and refuse anything else", async () => {
    const { server } = await startServer();
    const before = server.clock.now().getTime();
    await server.clock.advance("1m");
    await server.clock.advance(500);
    expect(server.clock.now().getTime()).toBe(before + 60_500);
    const tooMuch = 3_661 * 86_400_000;
    for (const wrong of ["1w", "", "7300d", -1, Number.NaN, Number.POSITIVE_INFINITY, tooMuch]) {
      const advancing = server.clock.advance(wrong);
      await expect(advancing).rejects.toThrow(RangeError);
      const named = typeof wrong === "string" ? `"${wrong}"` : String(wrong);
      await expect(advancing).rejects.toThrow(`from 0 to 3660 days in one step, not by ${named}.`);
    }
  });

  it("advance at once, by as much as all together, and a restart goes on from there", async () => {
    const { database } = openSqliteFolder();
    const open = () => createMockServer({ database, clock: "manual:2026-11-23T00:00:00Z" });
    const server = await open();
    const { clock } = server;
    await Promise.all([clock.advance("1d"), clock.advance("1d"), server.reset()]);
    expect(clock.now()).toEqual(new Date("2026-11-25T00:00:00Z"));
    await server.close();
    const again = await open();
    onTestFinished(() => again.close());
    expect(again.clock.now()).toEqual(new Date("2026-11-25T00:00:00Z"));
  });

  it("reset in-process as over the port", async () => {
    const { server, call } = await startServer();
    await call("POST", "/posts", { token: DEMO_TOKEN, json: { content: "Old" } });
    await server.reset();
    const { body } = await call("GET", "/posts", { token: DEMO_TOKEN });
    expect(body.data).toEqual([]);
  });
});
