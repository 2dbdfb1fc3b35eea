import { getEventListeners } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { settle } from "./testing/fake-clock.ts";
import { type Answer, breakOff, fail, hang, stream, succeed } from "./testing/stub-server.ts";
import { createTestClient, type TestClient, thrownBy } from "./testing/test-client.ts";

const headersThenNothing = stream((controller) => {
  controller.enqueue(new TextEncoder().encode('{"success":'));
});

/** Rejections that nobody handles while the test runs. */
function watchRejections(): unknown[] {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => {
    process.off("unhandledRejection", note);
  });
  return unhandled;
}

describe("a call that is aborted", () => {
  const phases: readonly (readonly [phase: string, prepare: () => Promise<TestClient>])[] = [
    [
      "while it waits for a free place",
      async () => {
        const test = createTestClient([hang()], { maxConcurrency: 1 });
        void thrownBy(test.client.posts.get("first", { deadlineMs: 1_000_000 }));
        return test;
      },
    ],
    [
      "while it waits for a rate window",
      async () => {
        const test = createTestClient([succeed({}, { ratelimit: '"minute";r=0;t=30' })]);
        await test.client.me.get();
        return test;
      },
    ],
    [
      "while the key is read",
      async () =>
        createTestClient([succeed()], { apiKey: () => new Promise<string>(() => undefined) }),
    ],
    ["while it is sent", async () => createTestClient([hang()])],
    ["while its answer is read", async () => createTestClient([headersThenNothing])],
    [
      "while it waits for another attempt",
      async () => createTestClient([fail(503, {}, { "retry-after": "30" })]),
    ],
  ];

  it.each(phases)("%s ends at once, and leaves neither timer nor listener", async (_, prepare) => {
    const unhandled = watchRejections();
    const { client, clock } = await prepare();
    await settle();
    const before = clock.pending;
    const controller = new AbortController();

    const work = thrownBy(client.posts.get("post_1", { signal: controller.signal }));
    await settle();
    controller.abort();
    const error = await Promise.race([work, settle().then(() => "not yet")]);

    expect(error).toMatchObject({ code: "ABORTED", operationId: "getPost" });
    expect(clock.elapsedMs).toBe(0);
    expect(clock.pending).toBe(before);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await settle();
    expect(unhandled).toEqual([]);
  });
});

describe("a signal that lives as long as the program", () => {
  const answers: readonly Answer[] = Array.from({ length: 10_000 }, (_, index) => {
    const kinds = [succeed(), succeed(), fail(503), breakOff(), fail(404, { code: "NOT_FOUND" })];
    return kinds[index % kinds.length] ?? succeed();
  });

  it("has no listener left after 5,000 calls that went every way", async () => {
    const unhandled = watchRejections();
    const { signal } = new AbortController();
    const { client, clock } = createTestClient(answers);

    const calls = Array.from({ length: 5_000 }, () => client.me.get({ signal }).result());
    const results = await clock.run(Promise.all(calls));

    expect(new Set(results.map(({ ok }) => ok))).toEqual(new Set([true, false]));
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(clock.pending).toBe(0);
    expect(unhandled).toEqual([]);
  });
});

it.each<[string, Answer]>([
  ["a connection that breaks", breakOff()],
  ["a failure", fail(500)],
  ["HTML", () => new Response("<h1>Hello</h1>")],
  ["a redirect", () => new Response(null, { status: 302, headers: { location: "/" } })],
  ["no answer at all", hang()],
  ["half an answer", headersThenNothing],
])("%s leaves no rejection unhandled", async (_fault, answer) => {
  const unhandled = watchRejections();
  const { client, clock } = createTestClient([answer]);

  await thrownBy(clock.run(client.me.get()));
  await thrownBy(clock.run(client.posts.list().toArray({ limit: 1 })));
  await settle();

  expect(unhandled).toEqual([]);
});
