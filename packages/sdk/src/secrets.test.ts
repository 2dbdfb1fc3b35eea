import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { PosternError } from "./errors.ts";
import { type Answer, breakOff, fail, hang, succeed } from "./testing/stub-server.ts";
import { createTestClient, testKey, thrownBy } from "./testing/test-client.ts";

/** Everything that a program may do to look at a value. */
function look(value: unknown): string {
  const inspected = inspect(value, { depth: null, showHidden: true, getters: true });
  return [inspected, JSON.stringify(value), inspect(structuredClone(value))].join("\n");
}

function lookAtError(error: unknown): string {
  return error instanceof Error
    ? [look(error), error.message, error.stack, String(error), look(error.cause)].join("\n")
    : look(error);
}

const showsKey = () => `<pre>authorization: Bearer ${testKey}</pre>`;

/** What packages that stand in for `fetch` throw, each with the request somewhere in it. */
function richErrors(): readonly (readonly [what: string, thrown: unknown])[] {
  const headers = { authorization: `Bearer ${testKey}` };
  const error = (more: object) => Object.assign(new Error("x"), { code: "EBROKEN" }, more);
  const round: { self?: object; headers: object } = { headers };
  round.self = round;
  return [
    ["an error with its Request", error({ request: new Request("https://a.test", { headers }) })],
    ["an error with Headers", error({ headers: new Headers(headers) })],
    ["an error with a round init", error({ init: round })],
    ["an error with a message that is no text", error({ message: headers })],
    ["an error that names the key", error({ [testKey]: true })],
    ["an error with a getter", Object.defineProperty(error({}), "a", { get: () => headers })],
    ["a plain object", { headers }],
    ["text", showsKey()],
    ["an AggregateError", new AggregateError([new Error(showsKey())], "all failed")],
  ];
}

const faults: readonly (readonly [fault: string, answer: Answer])[] = [
  ["a success", succeed()],
  ["a failure", fail(403, { code: "PLAN_LIMIT" })],
  ["a failure that repeats the key", fail(400, { code: "CONFLICT", message: showsKey() })],
  ["a page of debugging that repeats it", () => new Response(showsKey(), { status: 502 })],
  ["a broken connection", breakOff()],
  ["a fetch that tells what it was given", breakOff(new TypeError(showsKey()))],
  ["a fetch that tells it in a cause", breakOff(new Error("x", { cause: new Error(showsKey()) }))],
  ...richErrors().map(
    ([what, thrown]) => [`a fetch that throws ${what}`, breakOff(thrown as Error)] as const,
  ),
  [
    "a proxy that repeats the key in its headers",
    () =>
      new Response("", {
        status: 429,
        headers: {
          "x-request-id": testKey,
          "content-type": `x/${testKey}`,
          ratelimit: `"${testKey}";r=0;t=1`,
        },
      }),
  ],
  [
    "a redirect that repeats it",
    () =>
      new Response(null, {
        status: 302,
        headers: { location: `/?${testKey}`, "x-request-id": testKey },
      }),
  ],
  ["a success that repeats it in its headers", succeed({}, { "x-request-id": testKey })],
  ["no answer", hang()],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "https://a.test" } }),
  ],
];

describe("the key", () => {
  it("is not in the client, however it is looked at", async () => {
    const { client } = createTestClient([succeed()]);
    await client.posts.get("post_1");
    await client.withWorkspace("ws_1").posts.get("post_1");

    for (const value of [client, client.posts, client.media, client.withWorkspace("ws_1")]) {
      expect(look(value)).not.toContain(testKey);
    }
    expect(inspect(client.posts.get("post_1"), { depth: null, showHidden: true })).not.toContain(
      testKey,
    );
  });

  it.each(faults)(
    "is in the one header and nowhere else, whatever comes: %s",
    async (_, answer) => {
      const told: unknown[] = [];
      const tell = (...facts: unknown[]) => {
        told.push(...facts);
      };
      const { client, clock, server } = createTestClient([answer], {
        logger: { debug: tell, info: tell, warn: tell, error: tell },
        logLevel: "debug",
        hooks: { onRequest: tell, onResponse: tell, onFailure: tell, onRetry: tell },
      });

      const result = await clock.run(client.posts.create({ content: "Hello" }).result());

      expect(told.length).toBeGreaterThan(3);
      for (const fact of told) {
        expect(inspect(fact, { depth: null, showHidden: true })).not.toContain(testKey);
      }
      expect(result.ok ? "" : lookAtError(result.error)).not.toContain(testKey);
      for (const { url, body, headers } of server.requests) {
        const places = [...headers].filter(([, value]) => value.includes(testKey));
        expect(places).toEqual([["authorization", `Bearer ${testKey}`]]);
        expect(url + body).not.toContain(testKey);
      }
    },
  );

  it("is in no message that refuses it", async () => {
    const odd = `${testKey} with a space`;
    const { client } = createTestClient([succeed()], { apiKey: () => odd });

    const error = await thrownBy(client.me.get());

    expect(error).toBeInstanceOf(PosternError);
    expect(lookAtError(error)).not.toContain(testKey);
  });
});
