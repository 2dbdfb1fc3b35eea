/** The client against whatever a wire can do to it: how often it asks, under which key, and how long it waits. */
import {
  ConnectionError,
  createClient,
  PosternError,
  RateLimitError,
  TimeoutError,
  UnexpectedResponseError,
} from "@postern/sdk";
import { describe, expect, it, onTestFinished } from "vitest";
import { SimulatedClock } from "./support/simulated-clock.ts";
import { type Act, type Answer, HostileServer, respond } from "./support/wire/hostile-server.ts";

const post = JSON.stringify({ success: true, data: { id: "post_1", content: "Grüße" } });
const failure = (code: string) =>
  JSON.stringify({ success: false, error: { code, message: "It failed." } });
const ok = respond(200, post);

/** A POST, of whose retries chance is always one half: the waits are 250 ms, 500 ms and so on. */
async function createPost(answer: Answer) {
  const clock = new SimulatedClock(Date.parse("2026-11-21T09:00:00Z"));
  const server = await new HostileServer(clock, answer).listen();
  onTestFinished(() => server.close());
  const client = createClient({
    apiKey: "k".repeat(32),
    baseUrl: server.origin,
    fetch: server.fetch,
    clock,
    random: { fraction: () => 0.5, uniqueKey: () => "key-of-the-call" },
  });
  const result = await clock.run(client.posts.create({ content: "Grüße" }).result());
  expect(new Set(server.arrived.map(({ headers }) => headers["idempotency-key"]))).toEqual(
    new Set(["key-of-the-call"]),
  );
  expect(new Set(server.arrived.map(({ body }) => body))).toEqual(new Set(['{"content":"Grüße"}']));
  return { result, at: server.arrived.map(({ at }) => at), elapsedMs: clock.elapsedMs };
}

/** The first request meets the acts, the next ones a good answer. */
const once = (acts: readonly Act[]): Answer => {
  let requests = 0;
  return () => {
    requests += 1;
    return requests === 1 ? acts : [ok];
  };
};
const always =
  (acts: readonly Act[]): Answer =>
  () =>
    acts;

describe("a connection that breaks is tried again, under the same key, and names the key in the end", () => {
  it.each<[string, readonly Act[]]>([
    ["before the answer", ["drop"]],
    ["in the status line", ["HTTP/1.1 20", "drop"]],
    ["in the headers", ["HTTP/1.1 200 OK\r\ncontent-type: app", "drop"]],
    ["after the headers", [ok.slice(0, -post.length - 1), "drop"]],
    ["in the body", [ok.slice(0, -9), "drop"]],
    ["by a body that ends too soon, in good order", [ok.slice(0, -9)]],
    [
      "before the last chunk",
      ['HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"suc\r\n', "drop"],
    ],
    ["by what is no HTTP", ["\u0000\u0001 hello\r\n\r\n"]],
    ["by headers without end", [`HTTP/1.1 200 OK\r\n${"x-filler: 0123456789\r\n".repeat(2_000)}`]],
    ["by a 100 Continue that nobody asked for", ["HTTP/1.1 100 Continue\r\n\r\n", ok]],
    [
      "by a body that is not compressed as it says",
      [respond(200, post, { "content-encoding": "gzip" })],
    ],
    ["by two lengths that differ", [respond(200, post, { "Content-Length": "7" })]],
  ])("%s", async (_where, acts) => {
    const { result, at } = await createPost(once(acts));
    expect(result).toMatchObject({ ok: true, data: { content: "Grüße" } });
    expect(at).toEqual([0, 250]);

    const { result: lost, at: thrice } = await createPost(always(acts));
    expect(lost.ok || lost.error).toBeInstanceOf(ConnectionError);
    expect(lost).toMatchObject({ error: { attempts: 3, idempotencyKey: "key-of-the-call" } });
    expect(thrice).toEqual([0, 250, 750]);
  });
});

describe("an answer that is whole is taken at once", () => {
  it.each<[string, readonly Act[]]>([
    ["though the connection is dropped behind it", [ok, "drop"]],
    ["byte by byte", [...ok].map((letter) => letter)],
    [
      "slowly, as long as it stays within the time of an attempt",
      [ok.slice(0, -9), 29_000, ok.slice(-9)],
    ],
    ["after early hints", ["HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n", ok]],
    ["as text", [respond(200, post, { "content-type": "text/plain" })]],
    ["as HTML, which it is not", [respond(200, post, { "content-type": "text/html" })]],
    ["of no type", [respond(200, post, { "content-type": "" })]],
    [
      "with the same header twice",
      [respond(200, post, { "X-Request-Id": "req_1", "x-request-id": "req_2" })],
    ],
  ])("%s", async (_how, acts) => {
    const { result, at } = await createPost(always(acts));

    expect(result).toMatchObject({ ok: true, data: { content: "Grüße" } });
    expect(at).toEqual([0]);
  });
});

describe("an answer that comes too slowly ends with the time of its attempt", () => {
  it.each<[string, readonly Act[]]>([
    ["no byte at all", ["hang"]],
    ["headers, and no body", [ok.slice(0, -post.length - 1), "hang"]],
    [
      "a byte now and then",
      [
        ok.slice(0, -9),
        ...Array.from({ length: 9 }, (_, index) => [9_000, ok.slice(index - 9).slice(0, 1)]).flat(),
      ],
    ],
  ])("%s", async (_what, acts) => {
    const { result, at, elapsedMs } = await createPost(always(acts));

    expect(result.ok || result.error).toBeInstanceOf(TimeoutError);
    expect(at).toEqual([0, 30_250, 60_750]);
    expect(elapsedMs).toBe(90_750);
  });
});

describe("an answer that is none of Postern's is not asked for again", () => {
  it.each<[string, string]>([
    ["HTML with 200", respond(200, "<h1>Welcome</h1>", { "content-type": "text/html" })],
    ["half a JSON with 200", respond(200, '{"success":true,"da')],
    ["nothing with 200", respond(200, "")],
    ["another's JSON with 200", respond(200, '{"hello":"world"}')],
    [
      "a redirect to another origin",
      respond(307, "", { location: "http://127.0.0.1:9/api/v1/posts" }),
    ],
    ["a redirect within the origin", respond(308, "", { location: "/api/v2/posts" })],
  ])("%s", async (_what, answer) => {
    const { result, at } = await createPost(always([answer]));

    expect(result.ok || result.error).toBeInstanceOf(UnexpectedResponseError);
    expect(at).toEqual([0]);
  });

  it.each([400, 401, 403, 404, 409, 422, 501])("%i without a body", async (status) => {
    const { result, at } = await createPost(always([respond(status, "")]));

    expect(result).toMatchObject({ ok: false, error: { status } });
    expect(at).toEqual([0]);
  });
});

it("an answer of 304 says that nothing has changed, and is no failure to try again", async () => {
  const { result, at } = await createPost(always([respond(304, "")]));

  expect(result).toMatchObject({ ok: false, error: { code: "NOT_MODIFIED", status: 304 } });
  expect(at).toEqual([0]);
});

it.each([408, 425, 429, 500, 502, 503, 504, 520, 529])(
  "%i without a body is tried again",
  async (status) => {
    const { result, at } = await createPost(once([respond(status, "")]));

    expect(result.ok).toBe(true);
    expect(at).toEqual([0, 250]);
  },
);

describe("the wait that an answer names is kept, never shortened, and spread by at most a second", () => {
  const date = "Sat, 21 Nov 2026 12:00:00 GMT";

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ["whole seconds", { "retry-after": "2" }, 2_125],
    ["decimals", { "retry-after": "0.3" }, 340],
    ["milliseconds", { "retry-after-ms": "1500", "retry-after": "9" }, 1_600],
    ["zero", { "retry-after": "0" }, 25],
    [
      "a date, by the server's clock, which is three hours ahead of ours",
      { date, "retry-after": "Sat, 21 Nov 2026 12:00:02 GMT" },
      2_125,
    ],
    ["a date of RFC 850", { date, "retry-after": "Saturday, 21-Nov-26 12:00:02 GMT" }, 2_125],
    ["a date of asctime()", { date, "retry-after": "Sat Nov 21 12:00:02 2026" }, 2_125],
    ["a date in the past", { date, "retry-after": "Sat, 21 Nov 2020 12:00:02 GMT" }, 25],
    ["two numbers, of which the longer counts", { "Retry-After": "1", "retry-after": "2" }, 2_125],
    ["a rate window without room", { ratelimit: '"minute";r=0;t=2' }, 2_125],
    ["X-RateLimit-Reset", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2" }, 2_125],
    ["words, which name none", { "retry-after": "soon" }, 250],
    ["a negative number, which names none", { "retry-after": "-5" }, 250],
    ["an exponent, which names none", { "retry-after": "1e9" }, 250],
  ])("%s", async (_form, headers, waitMs) => {
    const { result, at } = await createPost(once([respond(503, "", headers)]));

    expect(result.ok).toBe(true);
    expect(at).toEqual([0, waitMs]);
  });

  it.each([["61"], ["Sat, 21 Nov 2026 09:01:01 GMT"], ["99999999999999999999"]])(
    "but is refused at once beyond a minute: %s",
    async (retryAfter) => {
      const answer = respond(429, failure("RATE_LIMIT_EXCEEDED"), { "retry-after": retryAfter });

      const { result, at, elapsedMs } = await createPost(always([answer]));

      expect(result.ok || result.error).toBeInstanceOf(RateLimitError);
      expect(result.ok || result.error.retryAfterMs).toBeGreaterThanOrEqual(61_000);
      expect([at, elapsedMs]).toEqual([[0], 0]);
    },
  );
});

it("a redirect to another origin brings that origin no request, and no key", async () => {
  const elsewhere = await new HostileServer(new SimulatedClock(), () => [ok]).listen();
  onTestFinished(() => elsewhere.close());
  const location = `${elsewhere.origin}/api/v1/posts`;

  await createPost(always([respond(302, "", { location })]));

  expect(elsewhere.arrived).toEqual([]);
});

it("a failure with a long body of somebody else's is told by its status, without the body", async () => {
  const page = `<pre>${"at somewhere\n".repeat(10_000)}</pre>`;

  const { result } = await createPost(
    always([respond(502, page, { "content-type": "text/html" })]),
  );

  const error = result.ok ? undefined : result.error;
  expect(error).toBeInstanceOf(PosternError);
  expect(error?.message.length).toBeLessThan(300);
});
