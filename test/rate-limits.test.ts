/** Rate limits: what a key may still do is told with each answer, and what is refused counts nowhere. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createMockServer, DEMO_TOKEN, type MockServer } from "@postern/mock-server";
import { describe, expect, it } from "vitest";
import { type Reply, startListening, startServer, type TestServer } from "./support/harness.ts";

const UNIX_MINUTE = 60;
const UNIX_DAY = 86_400;

const unixSeconds = (server: MockServer) => server.clock.now().getTime() / 1000;

/** The limit headers of an answer by their lower-case names. */
function limitHeaders({ headers }: Reply<unknown>): Record<string, string> {
  const names = [...headers.keys()].filter((name) => /^(x-)?ratelimit/.test(name));
  return Object.fromEntries(names.map((name) => [name, headers.get(name) ?? ""]));
}

/** Calls that take one request each; resolves with the last answer. */
async function take(count: number, token: string, { call }: TestServer): Promise<Reply<unknown>> {
  let reply = await call("GET", "/me", { token });
  for (let taken = 1; taken < count; taken += 1) reply = await call("GET", "/me", { token });
  return reply;
}

/** What is left of the minute and of the day, read off an answer. */
const remaining = ({ headers }: Reply<unknown>): number[] =>
  [...(headers.get("ratelimit")?.matchAll(/;r=(\d+)/g) ?? [])].map(([, left]) => Number(left));

describe("an answer to a key", () => {
  it("carries both windows as Structured Fields, and the one with the least room in X-RateLimit", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey();
    const now = unixSeconds(test.server);

    expect(limitHeaders(await take(1, secret, test))).toEqual({
      "ratelimit-policy": '"minute";q=60;w=60, "day";q=10000;w=86400',
      ratelimit: '"minute";r=59;t=60, "day";r=9999;t=86400',
      "x-ratelimit-limit": "60",
      "x-ratelimit-remaining": "59",
      "x-ratelimit-reset": String(now + UNIX_MINUTE),
      "x-ratelimit-limit-daily": "10000",
      "x-ratelimit-daily-remaining": "9999",
    });
  });

  it("names the day in X-RateLimit once the day has less room than the minute", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: { per_minute: 60, per_day: 10 } });
    const now = unixSeconds(test.server);

    expect(limitHeaders(await take(4, secret, test))).toMatchObject({
      ratelimit: '"minute";r=56;t=60, "day";r=6;t=86400',
      "x-ratelimit-limit": "10",
      "x-ratelimit-remaining": "6",
      "x-ratelimit-reset": String(now + UNIX_DAY),
    });
  });

  it("names the window with the longer wait where both have the same room", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: { per_minute: 5, per_day: 5 } });
    const now = unixSeconds(test.server);
    const { headers } = await take(1, secret, test);
    expect(headers.get("x-ratelimit-reset")).toBe(String(now + UNIX_DAY));
  });

  it("counts the seconds until room grows, not until all of it is back", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey();
    await take(1, secret, test);
    await test.server.clock.advance("18500s");
    await take(1, secret, test);
    await test.server.clock.advance(22_500);
    const { headers } = await take(1, secret, test);
    expect(headers.get("ratelimit")).toBe('"minute";r=58;t=38, "day";r=9997;t=67878');
  });

  it("carries them with a failure, too", async () => {
    const test = await startServer();
    const { secret: token } = await test.server.issueKey({ scopes: ["posts:read"] });
    const replies = [
      await test.call("DELETE", "/posts/post_1", { token }),
      await test.call("GET", "/posts?limit=0", { token }),
      await test.call("GET", "/posts/post_1", { token }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([403, 400, 404]);
    expect(replies.map(remaining)).toEqual([
      [59, 9999],
      [58, 9998],
      [57, 9997],
    ]);
  });

  it("lets scripts on web pages read every one of them", async () => {
    const origin = "https://app.example.com";
    const test = await startServer();
    const { secret: token } = await test.server.issueKey({ allowed_origins: [origin] });
    const reply = await test.call("GET", "/me", { token, headers: { origin } });
    const exposed = reply.headers.get("access-control-expose-headers")?.toLowerCase().split(", ");
    expect(exposed).toEqual(
      expect.arrayContaining([...Object.keys(limitHeaders(reply)), "retry-after", "x-request-id"]),
    );
  });
});

describe("an answer without a key", () => {
  it("carries no limits: to anyone, to a session, to a key that is not known", async () => {
    const test = await startServer();
    const { call, logIn } = test;
    const replies = [
      await call("GET", "/health"),
      await call("GET", "/sessions/current", { token: await logIn() }),
      await call("GET", "/me", { token: `rp_${"ab".repeat(32)}` }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 403]);
    expect(replies.map(limitHeaders)).toEqual([{}, {}, {}]);
  });
});

describe("the minute", () => {
  it("admits the 60th request, and answers the 61st with 429 and when to come again", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey();
    const now = unixSeconds(test.server);

    const last = await take(60, secret, test);
    expect(last.status).toBe(200);
    expect(remaining(last)).toEqual([0, 9940]);

    const { status, headers, body } = await take(1, secret, test);
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("60");
    expect(headers.get("ratelimit")).toBe('"minute";r=0;t=60, "day";r=9940;t=86400');
    expect(body.error).toMatchObject({
      code: "RATE_LIMIT_EXCEEDED",
      message: "Too many requests. Please retry after 60 seconds.",
      retryable: true,
      details: {
        window: "minute",
        limit: 60,
        reset_at: new Date((now + UNIX_MINUTE) * 1000).toISOString(),
      },
    });
  });

  it("admits again after the seconds that Retry-After named, and not a millisecond before", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: { per_minute: 2, per_day: 100 } });
    await take(1, secret, test);
    await test.server.clock.advance(20_400);
    await take(1, secret, test);

    const refused = await take(1, secret, test);
    expect(refused.headers.get("retry-after")).toBe("40");
    await test.server.clock.advance(39_599);
    expect((await take(1, secret, test)).headers.get("retry-after")).toBe("1");
    await test.server.clock.advance(1);
    expect((await take(1, secret, test)).status).toBe(200);
    expect((await take(1, secret, test)).status).toBe(429);
  });

  it("rolls: no span of 60 seconds admits more than the limit, wherever it begins", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: { per_minute: 10, per_day: 1_000 } });
    const admittedAt: number[] = [];
    for (let second = 0; second < 200; second += 1) {
      const { status } = await take(1, secret, test);
      if (status === 200) admittedAt.push(second);
      await test.server.clock.advance("1s");
    }
    const busiest = admittedAt.map(
      (start) => admittedAt.filter((at) => at >= start && at < start + 60).length,
    );
    expect(Math.max(...busiest)).toBe(10);
  });
});

describe("the day", () => {
  it("refuses once it is used up, whatever room the minute has, until the next UTC day", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: { per_minute: 60, per_day: 3 } });
    await test.server.clock.advance("23h");
    await take(3, secret, test);

    const { status, headers, body } = await take(1, secret, test);
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("3600");
    expect(body.error.details).toMatchObject({ window: "day", limit: 3 });

    await test.server.clock.advance(3_599_999);
    expect((await take(1, secret, test)).status).toBe(429);
    await test.server.clock.advance(1);
    expect(remaining(await take(1, secret, test))).toEqual([59, 2]);
  });

  it("has the caller wait for the later window where both are full", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: { per_minute: 2, per_day: 2 } });
    await take(2, secret, test);
    const { headers, body } = await take(1, secret, test);
    expect(headers.get("retry-after")).toBe(String(UNIX_DAY));
    expect(body.error.details).toMatchObject({ window: "day" });
  });
});

describe("a refused request", () => {
  it("counts in no window: neither in the full one nor in the other", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: { per_minute: 2, per_day: 100 } });
    await take(2, secret, test);
    expect(remaining(await take(30, secret, test))).toEqual([0, 98]);
    await test.server.clock.advance("1m");
    expect(remaining(await take(1, secret, test))).toEqual([1, 97]);
  });

  it("for its origin, its address or its key's end uses nothing of the quota", async () => {
    const test = await startServer();
    const { call, logIn, server } = test;
    const { keyId, secret: token } = await server.issueKey();
    const headers = { origin: "https://elsewhere.example.com" };
    expect((await call("GET", "/me", { token, headers })).status).toBe(403);

    const change = async (json: unknown) =>
      call("PATCH", `/api-keys/${keyId}`, { token: await logIn(), json });
    await change({ allowed_ips: ["203.0.113.1"] });
    expect((await call("GET", "/me", { token })).body.error.code).toBe("IP_NOT_ALLOWED");
    await change({ allowed_ips: [] });

    expect((await call("GET", "/pots", { token })).status).toBe(404);
    expect(remaining(await take(1, token, test))).toEqual([59, 9999]);
  });
});

describe("the limits of a key", () => {
  it("are 60 a minute and 10,000 a day unless it is made with others", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey();
    const reply = await take(1, secret, test);
    expect(reply.body.data).toMatchObject({ key: { limits: { per_minute: 60, per_day: 10_000 } } });
  });

  it.for([
    { plan: "thrive", policy: '"minute";q=300;w=60, "day";q=100000;w=86400' },
    { plan: "bloom", policy: '"minute";q=60;w=60, "day";q=10000;w=86400' },
  ])("are capped by the plan: $plan", async ({ plan, policy }) => {
    const test = await startServer();
    const { companyId } = await test.server.addCompany({ plan });
    const limits = { per_minute: 1_000, per_day: 1_000_000 };
    const { secret } = await test.server.issueKey({ companyId, limits });
    const { headers } = await take(1, secret, test);
    expect(headers.get("ratelimit-policy")).toBe(policy);
  });

  it("hold from the next request on when they are changed", async () => {
    const test = await startServer();
    const { keyId, secret } = await test.server.issueKey();
    await take(5, secret, test);
    const json = { rate_limit: { per_minute: 5 } };
    await test.call("PATCH", `/api-keys/${keyId}`, { token: await test.logIn(), json });
    const { status, headers } = await take(1, secret, test);
    expect(status).toBe(429);
    expect(headers.get("ratelimit-policy")).toBe('"minute";q=5;w=60, "day";q=10000;w=86400');
  });

  it("are lifted, headers and all, for a key that is issued without", async () => {
    const test = await startServer();
    const { secret } = await test.server.issueKey({ limits: "none" });
    const reply = await take(400, secret, test);
    expect(reply.status).toBe(200);
    expect(limitHeaders(reply)).toEqual({});
    expect(reply.body.data).toMatchObject({ key: { limits: { per_minute: null, per_day: null } } });
  });

  it("are each key's own: one that is used up leaves the others their room", async () => {
    const test = await startServer();
    const limits = { per_minute: 1, per_day: 10 };
    const [one, other] = [
      await test.server.issueKey({ limits }),
      await test.server.issueKey({ limits }),
    ];
    await take(2, one.secret, test);
    expect((await take(1, other.secret, test)).status).toBe(200);
  });

  it("hold for requests that arrive at once over a real port", async () => {
    const test = await startListening();
    const limits = { per_minute: 10, per_day: 100 };
    const { secret: token } = await test.server.issueKey({ limits });
    const replies = await Promise.all(
      Array.from({ length: 25 }, () => test.call("GET", "/me", { token })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(15);
  });
});

describe("a server that starts again", () => {
  it("goes on with the counts that it had when it closed", async ({ onTestFinished }) => {
    const folder = mkdtempSync(`${tmpdir()}/postern-`);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const options = { clock: "manual", database: `sqlite:${folder}/a.db` };
    const readMinute = async (server: MockServer) => {
      const headers = { authorization: `Bearer ${DEMO_TOKEN}` };
      const { headers: answered } = await server.fetch(`${server.baseUrl}/me`, { headers });
      await server.close();
      return answered.get("x-ratelimit-remaining");
    };
    expect(await readMinute(await createMockServer(options))).toBe("299");
    expect(await readMinute(await createMockServer(options))).toBe("298");
  });
});
