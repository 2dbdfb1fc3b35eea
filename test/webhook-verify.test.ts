import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, UsageError, WebhookError } from "@postern/sdk";
import {
  type EventGuard,
  MemoryEventGuard,
  type NodeRequest,
  type NodeResponse,
  routeWebhooks,
  type SignOptions,
  signWebhook,
  type VerifyOptions,
  verifyWebhook,
  type WebhookEvent,
  type WebhookHandlers,
  type WebhookRequest,
} from "@postern/sdk/webhooks";
import { document } from "@postern/spec/document";
import { describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest";
import type { Example } from "./support/spec-examples.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";
import { startWorkspace } from "./support/workspace.ts";

const secrets = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const other = `whsec_${btoa("another secret of 24 byt")}`;
const event = {
  id: "event_1",
  type: "post.published",
  created_at: "2026-12-01T08:00:02.000Z",
  workspace_id: "ws_acme",
  data: { id: "post_1", content: "Größe: 40 €" },
};
const body = JSON.stringify(event);
const url = "https://hooks.acme.test/postern";

/** A delivery as the platform's request. */
async function delivery(sent = body, options: Partial<SignOptions> = {}): Promise<Request> {
  const headers = await signWebhook(sent, { secrets, id: "event_1", ...options });
  return new Request(url, { method: "POST", headers, body: sent });
}

const reasonOf = (request: WebhookRequest, options: Partial<VerifyOptions> = {}) =>
  verifyWebhook(request, { secrets, ...options }).then(
    () => "verified",
    (error: unknown) => (error instanceof WebhookError ? error.reason : error),
  );

/** Listens on a real port until the running test has finished. */
async function listen(listener: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

describe("what the server sends", () => {
  it("is verified, under the old secret and the new one, as bytes came over a port", async () => {
    const { server, call } = await startWorkspace();
    const receiver = await startWebhookReceiver();
    onTestFinished(() => receiver.close());
    const json = { url: receiver.url, events: ["post.created"] };
    const made = await call<{ id: string; signing_secret: string }>("POST", "/webhooks", { json });
    const { id, signing_secret } = made.body.data;
    const content = { content: "Größe: 40 € — “ja”", social_profile_ids: ["conn_acmex"] };
    await call("POST", "/posts", { json: content });
    await server.clock.advance("1m");
    const path = `/webhooks/${id}/rotate-secret`;
    const rotated = await call<{ signing_secret: string }>("POST", path, { json: {} });
    await call("POST", "/posts", { json: { ...content, content: "Another." } });
    await server.clock.advance("1m");

    expect(receiver.received).toHaveLength(2);
    const clock = { now: () => server.clock.now().getTime() };
    const [first, second] = receiver.received;
    if (first === undefined || second === undefined) throw new Error("Two were awaited.");
    const verified = await verifyWebhook(first, { secrets: signing_secret, clock });
    expect(verified).toMatchObject({ type: "post.created", data: { content: content.content } });
    for (const one of [signing_secret, rotated.body.data.signing_secret]) {
      await expect(verifyWebhook(second, { secrets: one, clock })).resolves.toBeDefined();
    }
    expect(await reasonOf(first, { secrets: rotated.body.data.signing_secret, clock })).toBe(
      "NO_MATCH",
    );
  });

  it("is taken from a client as well", async () => {
    const client = createClient({ apiKey: "0123456789abcdef", baseUrl: "http://127.0.0.1:1" });
    expect(await client.webhooks.verify(await delivery(), { secrets })).toEqual(event);
    const seen: string[] = [];
    const receive = client.webhooks.route(
      { "post.published": ({ id }) => seen.push(id) },
      { secrets },
    );
    expect((await receive(await delivery())).status).toBe(204);
    expect(seen).toEqual(["event_1"]);
  });
});

describe("a delivery", () => {
  it("fits the example of the Standard Webhooks specification", async () => {
    const headers = {
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    };
    const clock = { now: () => 1_614_265_330_000 };
    const request = { headers, body: '{"test": 2432232314}' };
    // It is signed, and is none of our events.
    expect(await reasonOf(request, { clock })).toBe("BODY_MALFORMED");
    const changed = { headers, body: '{"test": 2432232315}' };
    expect(await reasonOf(changed, { clock })).toBe("NO_MATCH");
  });

  it.for<[string, (request: Request) => Promise<WebhookRequest>]>([
    ["a Request", async (request) => request],
    ["Headers and text", async ({ headers }) => ({ headers, body })],
    [
      "Headers and bytes",
      async (request) => ({ headers: request.headers, body: await request.bytes() }),
    ],
    [
      "Headers and an ArrayBuffer",
      async (request) => ({ headers: request.headers, body: await request.arrayBuffer() }),
    ],
    [
      "a Buffer and plain headers",
      async (request) => ({
        headers: { ...Object.fromEntries(request.headers), "X-Other": ["1", "2"] },
        body: Buffer.from(body),
      }),
    ],
    [
      "a request of a class of some framework's own",
      async (request) => {
        const headers = { get: (name: string) => request.headers.get(name) };
        const foreign = { headers, body: request.body, bodyUsed: false, arrayBuffer: () => {} };
        return foreign as unknown as Request;
      },
    ],
    [
      "headers in capitals",
      async ({ headers }) => ({
        headers: Object.fromEntries(
          [...headers].map(([name, value]) => [name.toUpperCase(), value]),
        ),
        body,
      }),
    ],
  ])("is verified from %s", async ([, make]) => {
    expect(await verifyWebhook(await make(await delivery()), { secrets })).toEqual(event);
  });

  it("of node:http is verified, read or kept raw by a parser", async () => {
    const told: unknown[] = [];
    const address = await listen(async (request, response) => {
      told.push(await verifyWebhook(request, { secrets }).catch((error: unknown) => error));
      response.end();
    });
    const kept = await listen(async (request, response) => {
      const chunks = await request.toArray();
      Object.assign(request, { body: Buffer.concat(chunks as Buffer[]) });
      told.push(await verifyWebhook(request, { secrets }).catch((error: unknown) => error));
      response.end();
    });
    for (const target of [address, kept]) {
      const { headers } = await delivery();
      await fetch(target, { method: "POST", headers, body });
    }
    expect(told).toEqual([event, event]);
  });

  it("passes under any of several secrets, and any of several signatures", async () => {
    const both = await delivery(body, { secrets: [other, secrets] });
    expect(await reasonOf(both.clone())).toBe("verified");
    expect(await reasonOf(await delivery(), { secrets: [other, secrets] })).toBe("verified");
    expect(await reasonOf(both, { secrets: [`whsec_${btoa("none of them, not at all")}`] })).toBe(
      "NO_MATCH",
    );
  });

  it.for<[string, Record<string, string>]>([
    ["HEADER_MISSING", { "webhook-id": "" }],
    ["HEADER_MISSING", { "webhook-timestamp": "" }],
    ["HEADER_MISSING", { "webhook-signature": "" }],
    ["TIMESTAMP_MALFORMED", { "webhook-timestamp": "yesterday" }],
    ["TIMESTAMP_MALFORMED", { "webhook-timestamp": "1e9" }],
    ["NO_MATCH", { "webhook-id": "event_2" }],
    ["NO_MATCH", { "webhook-signature": "v1,AAAA" }],
    ["NO_MATCH", { "webhook-signature": "v1,%%%" }],
    ["NO_MATCH", { "webhook-signature": "v2,AAAA v1a,BBBB" }],
  ])("is refused as %s with %o", async ([reason, changed]) => {
    const { headers } = await delivery();
    expect(await reasonOf({ headers: { ...Object.fromEntries(headers), ...changed }, body })).toBe(
      reason,
    );
  });

  it("is refused when one byte differs, wherever it is", async () => {
    const { headers } = await delivery();
    const bytes = new TextEncoder().encode(body);
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await reasonOf({ headers, body: changed })).toBe("NO_MATCH");
    }
  });

  it("is refused outside the tolerance, before and after, to the second", async () => {
    const signedAt = new Date("2026-11-22T12:00:00Z");
    const { headers } = await delivery(body, { signedAt });
    const at = (seconds: number, toleranceMs?: number) =>
      reasonOf(
        { headers, body },
        { clock: { now: () => signedAt.getTime() + seconds * 1_000 }, toleranceMs },
      );
    expect(await at(300)).toBe("verified");
    expect(await at(301)).toBe("TOO_OLD");
    expect(await at(-300)).toBe("verified");
    expect(await at(-301)).toBe("TOO_NEW");
    expect(await at(301, 400_000)).toBe("verified");
  });

  it.each([Number.NaN, -1])("is judged by no tolerance that cannot be: %d", async (toleranceMs) => {
    const signedLongAgo = await delivery(body, { signedAt: new Date(0) });
    expect(await reasonOf(signedLongAgo, { toleranceMs })).toBeInstanceOf(UsageError);
  });

  it.each([null, {}, { body }])(
    "that is none is refused as a mistake of the program: %j",
    async (none) => {
      expect(await reasonOf(none as unknown as WebhookRequest)).toBeInstanceOf(UsageError);
    },
  );

  it("is refused when its body is longer than anybody sends", async () => {
    expect(await reasonOf(await delivery(), { maxBytes: 64 })).toBe("BODY_TOO_LONG");
    const { headers } = await delivery();
    expect(await reasonOf({ headers, body }, { maxBytes: 64 })).toBe("BODY_TOO_LONG");
  });

  it("whose body was parsed before says so, with what to do about it", async () => {
    const used = await delivery();
    await used.json();
    const { headers } = await delivery();
    const parsed = { headers, body: event } as unknown as WebhookRequest;
    const drained = { headers, readableEnded: true, async *[Symbol.asyncIterator]() {} };
    for (const request of [used, parsed, drained]) {
      const error = await verifyWebhook(request, { secrets }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ message: expect.stringMatching(/before|gone/) as string });
      expect(String(error)).toContain("express.raw");
    }
  });

  it("needs a secret that is one, and never repeats it", async () => {
    for (const wrong of ["", [], "whsec_", "whsec_%%", undefined as never]) {
      const error = await verifyWebhook(await delivery(), { secrets: wrong }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(UsageError);
      expect(String(error)).not.toContain("%%");
    }
  });
});

/** What the document shows of each event. */
const shown = Object.values(
  document.webhooks as Readonly<
    Record<string, { readonly post: { readonly requestBody: object } }>
  >,
).flatMap(({ post }) => {
  const { content } = post.requestBody as {
    readonly content: Readonly<Record<string, { readonly examples: Record<string, Example> }>>;
  };
  return Object.values(content["application/json"]?.examples ?? {}).map(
    ({ value }) => value as WebhookEvent,
  );
});

describe("every event of the document", () => {
  it("reaches the handler of its type", async () => {
    const types = Object.keys(document.components.schemas.Event.discriminator.mapping);
    const reached: string[] = [];
    const handlers = Object.fromEntries(
      types.map((type) => [type, (got: { type: string }) => reached.push(got.type)]),
    ) as WebhookHandlers;
    const receive = routeWebhooks(handlers, { secrets });
    for (const [index, one] of shown.entries()) {
      // Examples may share an id; events do not.
      const text = JSON.stringify({ ...one, id: `event_${index}` });
      expect((await receive(await delivery(text))).status).toBe(204);
    }
    expect(types).toHaveLength(31);
    expect([...new Set(reached)].sort()).toEqual(types.toSorted());
  });
});

describe("a route", () => {
  const onError = () => {};
  const route = (handlers: WebhookHandlers, options = {}) =>
    routeWebhooks(handlers, { secrets, onError, ...options });

  it("gives an event to the handler of its type, typed by it", async () => {
    const links: string[] = [];
    const receive = route({
      "post.published"({ data }) {
        expectTypeOf(data.targets).toBeArray();
        links.push(data.id);
      },
      "api_key.rotated": ({ type }) => expectTypeOf(type).toEqualTypeOf<"api_key.rotated">(),
    });
    expectTypeOf<WebhookEvent["type"]>().toExtend<string>();
    expect((await receive(await delivery())).status).toBe(204);
    expect(links).toEqual(["post_1"]);
  });

  it("takes events that it does not know, and hands them on where somebody wants them", async () => {
    const future = JSON.stringify({ ...event, id: "event_9", type: "moon.risen" });
    expect((await route({})(await delivery(future))).status).toBe(204);
    const others: string[] = [];
    const receive = route({}, { otherwise: ({ type }: { type: string }) => others.push(type) });
    await receive(await delivery(future));
    await receive(await delivery());
    expect(others).toEqual(["moon.risen", "post.published"]);
    const inherited = JSON.stringify({ ...event, id: "event_8", type: "toString" });
    expect((await receive(await delivery(inherited))).status).toBe(204);
  });

  it("handles an event once, however often it is delivered", async () => {
    const handle = vi.fn<() => void>();
    const receive = route({ "post.published": handle });
    for (let time = 0; time < 3; time += 1) {
      expect((await receive(await delivery())).status).toBe(204);
    }
    expect(handle).toHaveBeenCalledOnce();
  });

  it("asks for another delivery when the handler failed, and then handles it", async () => {
    const errors: unknown[] = [];
    const handle = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error("database away"));
    const receive = route(
      { "post.published": handle },
      { onError: (error: unknown) => errors.push(error) },
    );
    expect((await receive(await delivery())).status).toBe(500);
    expect(errors).toEqual([new Error("database away")]);
    expect((await receive(await delivery())).status).toBe(204);
    expect(handle).toHaveBeenCalledTimes(2);
  });

  it("says 409 while the event is being handled, so that a failure there loses nothing", async () => {
    let finish = () => {};
    const handled = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const receive = route({ "post.published": () => handled });
    const first = receive(await delivery());
    await vi.waitFor(async () => expect((await receive(await delivery())).status).toBe(409));
    finish();
    expect((await first).status).toBe(204);
    expect((await receive(await delivery())).status).toBe(204);
  });

  it("remembers where it is told to, and forgets the oldest first", async () => {
    const calls: string[] = [];
    const guard: EventGuard = {
      async begin(id) {
        calls.push(`begin ${id}`);
        return "first" as const;
      },
      finish: async (id) => void calls.push(`finish ${id}`),
      abandon: async (id) => void calls.push(`abandon ${id}`),
    };
    await route({}, { guard })(await delivery());
    expect(calls).toEqual(["begin event_1", "finish event_1"]);
    const memory = new MemoryEventGuard(2);
    for (const id of ["a", "b", "c"]) memory.begin(id);
    memory.finish("b");
    expect([memory.begin("a"), memory.begin("c")]).toEqual(["first", "running"]);
  });

  it("refuses with 401 what is not the server's, and calls nobody", async () => {
    const handle = vi.fn<() => void>();
    const errors: unknown[] = [];
    const receive = route(
      { "post.published": handle },
      { onError: (error: unknown) => errors.push(error) },
    );
    const forged = await receive(await delivery(body, { secrets: other }));
    expect([forged.status, await forged.text()]).toEqual([401, "NO_MATCH"]);
    expect(handle).not.toHaveBeenCalled();
    expect(errors).toMatchObject([{ reason: "NO_MATCH", code: "WEBHOOK_UNVERIFIED" }]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("The log is down.");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("The log is down.");
      },
    ],
  ])("answers although whoever is told of a failure %s", async (_, onError) => {
    const reported = vi.spyOn(console, "error").mockReturnValue();
    const receive = routeWebhooks({}, { secrets: other, onError });
    expect((await receive(await delivery())).status).toBe(401);
    expect(reported).toHaveBeenCalledOnce();
  });

  it.each([undefined, "", []])("without a secret is not made at all: %j", (missing) => {
    const options = { secrets: missing as string };
    expect(() => routeWebhooks({}, options)).toThrow(UsageError);
    const client = createClient({ apiKey: `rp_${"0".repeat(64)}`, baseUrl: "http://127.0.0.1" });
    expect(() => client.webhooks.route({}, options)).toThrow(UsageError);
  });

  it("listens in node:http", async () => {
    const handle = vi.fn<() => void>();
    const { listener } = route({ "post.published": handle });
    expectTypeOf(listener).parameters.toEqualTypeOf<[NodeRequest, NodeResponse]>();
    const address = await listen(listener);
    const { headers } = await delivery();
    expect((await fetch(address, { method: "POST", headers, body })).status).toBe(204);
    expect((await fetch(address, { method: "POST", body })).status).toBe(401);
    expect(handle).toHaveBeenCalledOnce();
  });
});
