import process from "node:process";
import { createMockServer, type MockServer, type Snapshot } from "@postern/mock-server";
import { type Client, createClient } from "@postern/sdk";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import app from "./index.ts";
import { appTester } from "./testing/app-steps.ts";
import { type Failure, failures, type KeyOptions, lostAnswers } from "./testing/failures.ts";
import { type Invocation, invocations } from "./testing/invocations.ts";
import { type LocalHost, startLocalHost } from "./testing/local-host.ts";
import { type Prepared, prepare } from "./testing/prepared.ts";
import { actionFacts, type StepFacts, searchFacts } from "./testing/step-facts.ts";

let server: MockServer;
let host: LocalHost;
let prepared: Prepared;
let client: Client;
let moment: Snapshot;

/** On a port of its own, since nothing else breaks off as a network does. */
beforeAll(async () => {
  server = await createMockServer({ clock: "manual" });
  await server.listen({ port: 0 });
  host = await startLocalHost();
  prepared = await prepare(server, host);
  const { secret } = await server.issueKey({ limits: "none" });
  client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
  moment = await server.snapshot();
});
beforeEach(async () => {
  // The platform ends a process that has run many steps and has grown; here the server has, too.
  const usage = { rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 };
  vi.spyOn(process, "memoryUsage").mockReturnValue(usage);
  await server.restore(moment);
});
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  host.close();
  await server.close();
});

type Bundle = Awaited<ReturnType<typeof connected>>;

/** A step of an account that is connected with a key, by default one with every scope. */
async function connected(key: string, options?: KeyOptions) {
  const { secret } = await server.issueKey(options);
  return {
    authData: { api_key: secret, base_url: server.baseUrl },
    inputData: { ...inputOf(key) },
  };
}

/** Runs a step as Zapier does. */
function run({ kind, key }: Pick<Invocation, "kind" | "key">, bundle: Bundle): Promise<unknown> {
  const { operation } = app[kind]?.[key] ?? {};
  // The platform's types leave open that it is no function.
  return appTester(Reflect.get(operation ?? {}, "perform"), bundle);
}

function inputOf(key: string): Invocation["input"] {
  const found = invocations(prepared).find((invocation) => invocation.key === key);
  if (found === undefined) throw new Error(`Nobody says what to fill in for ${key}.`);
  return { ...found.input, deduplication_key: "order 4711" };
}

async function failing(key: string, { operation }: StepFacts, failure: Failure): Promise<Bundle> {
  const bundle = await connected(key, await failure.key?.(server));
  if (failure.fault !== undefined) server.faults.add({ ...failure.fault, operation });
  const { secret } = failure;
  return secret === undefined
    ? bundle
    : { ...bundle, authData: { ...bundle.authData, api_key: secret } };
}

async function errorOf(running: Promise<unknown>): Promise<Error> {
  const error = await running.then(
    (result) => new Error(`It did not fail: ${JSON.stringify(result)}`),
    (reason: Error) => reason,
  );
  return error;
}

function expectFailure(error: Error, { error: name, says, delaySeconds }: Failure): void {
  expect(error).toMatchObject({ name });
  for (const words of says) expect(error.message).toMatch(words);
  expect(error.message).not.toMatch(/`details\.|undefined|\[object|rp_[0-9a-f]/);
  if (delaySeconds !== undefined) {
    expect(JSON.parse(error.message)).toMatchObject({ delay: delaySeconds });
  }
}

const table = [
  ...Object.entries(actionFacts).map(([key, facts]) => ({ kind: "creates" as const, key, facts })),
  ...Object.entries(searchFacts).map(([key, facts]) => ({ kind: "searches" as const, key, facts })),
];

it("knows every action and every search of the app", () => {
  const keys = [...Object.keys(app.creates ?? {}), ...Object.keys(app.searches ?? {})];
  expect(table.map(({ key }) => key).sort()).toEqual(keys.sort());
});

describe.each(table)("$key", ({ kind, key, facts }) => {
  it("does what it is for", async () => {
    const result = await run({ kind, key }, await connected(key));
    const [first] = [result].flat();
    const { sample } = app[kind]?.[key]?.operation ?? {};
    expect(Object.keys(first as object)).toEqual(expect.arrayContaining(Object.keys(sample ?? {})));
  });

  it.each(Object.entries(failures))("tells of %s", async (_name, failure) => {
    const bundle = await failing(key, facts, failure);
    expectFailure(await errorOf(run({ kind, key }, bundle)), failure);
  });

  it("names the scope that it lacks", async () => {
    const bundle = await connected(key, { scopes: ["notifications:read"] });
    const { message } = await errorOf(run({ kind, key }, bundle));
    expect(message).toContain(`needs the scope ${facts.scope}.`);
  });

  it("ends before the platform does where no answer comes", async () => {
    const bundle = await connected(key);
    const { operation } = facts;
    const fault = server.faults.add({ fault: "timeout", at: "before-work", operation });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const failure = errorOf(run({ kind, key }, bundle));
    await fault.untilMet();
    await vi.advanceTimersByTimeAsync(25_000);
    const error = await failure;
    expect(error).toMatchObject({ name: "AppError" });
    expect(error.message).toMatch(/look in Postern before you replay the step|Try again later/);
  });
});

describe.each(Object.entries(actionFacts))("a replay of %s", (key, facts) => {
  const { operation, count, adds, replay, answersNothing = false } = facts;
  const lost = Object.entries(lostAnswers).filter(
    ([name]) => !(answersNothing && name === "half an answer"),
  );

  it.each(lost)("after %s does nothing twice", async (_name, fault) => {
    const before = await count(client);
    const bundle = await connected(key);
    server.faults.add({ ...fault, operation, times: 1 });
    expect(await errorOf(run({ kind: "creates", key }, bundle))).toMatchObject({
      name: "AppError",
    });
    expect((await count(client)) - before).toBe(adds);
    const second = run({ kind: "creates", key }, bundle);
    if (replay === undefined) await second;
    else expect(await errorOf(second)).toMatchObject({ name: replay });
    expect((await count(client)) - before).toBe(adds);
  });
});

describe("something that is not there", () => {
  it.each(Object.keys(searchFacts))("is no error to %s", async (key) => {
    const { operation } = searchFacts[key] as StepFacts;
    const bundle = await connected(key);
    server.faults.add({ fault: "error", code: "NOT_FOUND", operation });
    expect(await run({ kind: "searches", key }, bundle)).toEqual([]);
  });

  it.each(Object.keys(actionFacts))("is what %s says", async (key) => {
    const { operation, replay } = actionFacts[key] as (typeof actionFacts)[string];
    const bundle = await connected(key);
    server.faults.add({ fault: "error", code: "NOT_FOUND", operation });
    const error = await errorOf(run({ kind: "creates", key }, bundle));
    expect(error).toMatchObject({ name: replay ?? "AppError" });
    expect(error.message).toMatch(/There is no|drop-down/);
  });
});

describe("a replay without a deduplication key", () => {
  it.each(["now", "at", "next_slot", "queue"])(
    "publishes nothing twice where the post goes out by %s",
    async (schedule_mode) => {
      const { count } = actionFacts["create_post"] as (typeof actionFacts)[string];
      const before = await count(client);
      const bundle = await connected("create_post");
      const scheduledAt = new Date(server.clock.now().getTime() + 86_400_000).toISOString();
      const inputData = {
        ...bundle.inputData,
        schedule_mode,
        ...(schedule_mode === "at" && { schedule_scheduled_at: scheduledAt }),
        deduplication_key: "",
      };
      const fault = { fault: "reset", at: "after-work", operation: "createPost" } as const;
      server.faults.add({ ...fault, times: 1 });
      const step = { kind: "creates", key: "create_post" } as const;
      await errorOf(run(step, { ...bundle, inputData }));
      const replay = await errorOf(run(step, { ...bundle, inputData }));
      expect(replay).toMatchObject({ name: "HaltedError" });
      expect(replay.message).toMatch(/It is the post post_/);
      expect((await count(client)) - before).toBe(1);
    },
  );
});
