import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { settle } from "../testing/fake-clock.ts";
import { breakOff, succeed } from "../testing/stub-server.ts";
import { createTestClient, testKey, thrownBy } from "../testing/test-client.ts";
import { Credential, createAuthenticate } from "./authenticate.ts";
import type { OutgoingRequest } from "./exchange.ts";

describe("the key", () => {
  it("may come from a function, which is asked before each attempt, so that a rotated key is used at once", async () => {
    const keys = [`rp_${"a".repeat(64)}`, `rp_${"b".repeat(64)}`];
    let asked = 0;
    const { client, clock, server } = createTestClient(
      [() => new Response("", { status: 503 }), succeed()],
      {
        apiKey: async () => {
          asked += 1;
          return keys[asked - 1] ?? "";
        },
      },
    );

    await clock.run(client.me.get());

    expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual(
      keys.map((key) => `Bearer ${key}`),
    );
  });

  it.each([
    ["with Bearer before it", `Bearer ${testKey}`, "Bearer"],
    ["with a line break after it", `${testKey}\n`, "line break"],
    ["with a space in it", "0123456789 abcdef", "space"],
    ["with a letter beyond ASCII", "0123456789abcdéf", "ASCII"],
    ["of 15 characters", "0123456789abcde", "15 characters"],
    ["of 513 characters", "k".repeat(513), "513 characters"],
    ["of none", "", "0 characters"],
  ])("is refused %s, at once, and is not in the message", (_what, apiKey, reason) => {
    let message = "";
    try {
      createTestClient([succeed()], { apiKey });
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      message = error instanceof Error ? error.message : "";
    }

    expect(message).toContain(reason);
    expect(apiKey === "" || !message.includes(apiKey.trim())).toBe(true);
  });

  it("is refused at once where it is neither text nor a function", () => {
    // A program without types may give it.
    expect(() => createTestClient([], { apiKey: 123 as never })).toThrow(UsageError);
  });

  it("from a function is checked before it is sent", async () => {
    const { client, server } = createTestClient([succeed()], { apiKey: () => "short" });

    expect(await thrownBy(client.me.get())).toBeInstanceOf(UsageError);
    expect(server.requests).toHaveLength(0);
  });

  it.each(["k".repeat(16), "k".repeat(512), "0123456789abcdef0123456789abcdef"])(
    "may have any form of 16 to 512 visible characters, since policies have their own: %s",
    (apiKey) => {
      expect(() => createTestClient([succeed()], { apiKey })).not.toThrow();
    },
  );

  it("is missed only by a call that needs one", async () => {
    const { client, server } = createTestClient([succeed()], { apiKey: undefined });

    await client.health.get();
    await expect(client.me.get()).rejects.toThrow("POSTERN_API_KEY");

    expect(server.requests).toHaveLength(1);
  });

  it("is not sent where the spec asks for none", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.health.get();

    expect(server.requests[0]?.headers.has("authorization")).toBe(false);
  });

  it.each([
    "https://evil.test/api/v1/me",
    "https://api.postern.test.evil.test/",
    "http://api.postern.test/",
  ])("never goes to another origin: %s", async (url) => {
    let isSent = false;
    const authenticate = createAuthenticate(new Credential(testKey), "https://api.postern.test");
    const request: OutgoingRequest = {
      operationId: "getMe",
      method: "GET",
      url,
      headers: {},
      isRepeatable: true,
      needsKey: true,
      maxRetries: 0,
      timeoutMs: 1,
      deadlineAt: 1,
      attempt: 1,
    };
    const send = authenticate(() => {
      isSent = true;
      return Promise.reject(new Error("sent"));
    });

    expect(await thrownBy(send(request))).toBeInstanceOf(UsageError);
    expect(isSent).toBe(false);
  });
});

it("a call that ended while its key was read sends nothing, though its fetch listens to no signal", async () => {
  let give: (key: string) => void = () => undefined;
  const apiKey = () =>
    new Promise<string>((resolve) => {
      give = resolve;
    });
  const controller = new AbortController();
  const { client, server } = createTestClient([succeed()], { apiKey });

  const stopped = thrownBy(client.me.get({ signal: controller.signal }));
  await settle();
  controller.abort();
  give(testKey);
  await stopped;
  await settle();

  expect(server.requests).toHaveLength(0);
});

describe("the key in what goes wrong", () => {
  it("is taken out of whatever a fetch of the caller's throws, down to the last cause", async () => {
    const cause = new Error(`socket of Bearer ${testKey}`);
    const thrown = new TypeError(`cannot send Bearer ${testKey}`, { cause });
    const { client } = createTestClient([breakOff(thrown)]);

    const error = await thrownBy(client.me.get({ maxRetries: 0 }));

    expect(error).toMatchObject({
      code: "CONNECTION_FAILED",
      cause: { name: "TypeError", message: "cannot send Bearer ***", cause: { name: "Error" } },
    });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(testKey);
  });

  it("leaves a cause as it is that cannot hold the key", async () => {
    const cause = Object.assign(new Error("other side closed"), {
      code: "UND_ERR_SOCKET",
      socket: { remoteAddress: "127.0.0.1", bytesRead: 0 },
    });
    const thrown = new TypeError("fetch failed", { cause });
    const { client } = createTestClient([breakOff(thrown)]);

    const error = await thrownBy(client.me.get({ maxRetries: 0 }));

    expect(error).toHaveProperty("cause", thrown);
    expect(thrown.cause).toBe(cause);
  });

  it("is waited for no longer than an attempt may take, and not beyond an abort", async () => {
    const { client, clock } = createTestClient([succeed()], {
      apiKey: () => new Promise<string>(() => undefined),
    });
    const controller = new AbortController();

    const late = await thrownBy(clock.run(client.me.get({ maxRetries: 0 })));
    const stopped = thrownBy(client.me.get({ signal: controller.signal }));
    await settle();
    controller.abort();

    expect(late).toMatchObject({ code: "TIMED_OUT" });
    expect(await stopped).toMatchObject({ code: "ABORTED" });
    expect(clock.pending).toBe(0);
  });
});
