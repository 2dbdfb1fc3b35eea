/** Making a server fail: whom a fault meets, where it is set, what it leaves alone. */
import { DEMO_TOKEN, FaultSpecError, type JournalEntry, policies } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { startListening, startServer } from "./support/harness.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";
import { sendRequest } from "./support/wire/raw-http.ts";
import { startWorkspace } from "./support/workspace.ts";

const MAINTENANCE = { fault: "error", code: "MAINTENANCE" } as const;

describe("a fault", () => {
  it("meets its operation alone, however often the others are called", async () => {
    const { server, call, createPost } = await startWorkspace();
    server.faults.add({ ...MAINTENANCE, operation: "createPost", times: 1 });
    expect((await call("GET", "/posts")).status).toBe(200);
    expect((await createPost({ content: "One" })).status).toBe(503);
    expect((await createPost({ content: "One" })).status).toBe(201);
  });

  it("meets its key alone, and neither a session nor whoever has no key", async () => {
    const { server, call, logIn } = await startServer();
    const [struck, spared] = [await server.issueKey(), await server.issueKey()];
    server.faults.add({ ...MAINTENANCE, keyId: struck.keyId });
    const statusOf = async (path: string, sent = {}) => (await call("GET", path, sent)).status;
    expect(await statusOf("/me", { token: struck.secret })).toBe(503);
    expect(await statusOf("/me", { token: spared.secret })).toBe(200);
    expect(await statusOf("/sessions/current", { token: await logIn() })).toBe(200);
    expect(await statusOf("/health")).toBe(200);
  });

  it("meets paths that are no operation, where it names none", async () => {
    const { server } = await startServer();
    server.faults.add({ ...MAINTENANCE, operation: "getMe" });
    const page = new URL("/openapi.json", server.baseUrl);
    expect((await server.fetch(page)).status).toBe(200);
    server.faults.add({ fault: "reset", at: "before-work" });
    await expect(server.fetch(page)).rejects.toThrow(TypeError);
  });

  it("meets no preflight of a browser, so that it is there for what the browser sends then", async () => {
    const { server, call } = await startServer();
    server.faults.add({ ...MAINTENANCE, times: 1 });
    expect((await call("OPTIONS", "/me")).status).toBe(204);
    expect((await call("GET", "/me", { token: DEMO_TOKEN })).status).toBe(503);
  });

  it("meets the same requests of a run each time that it has the same seed", async () => {
    const run = async () => {
      const { server, call } = await startWorkspace();
      server.faults.add({ fault: "error", code: "INTERNAL", probability: 0.4, seed: 11 });
      const statuses: number[] = [];
      for (let index = 0; index < 25; index += 1) statuses.push((await call("GET", "/me")).status);
      return statuses;
    };
    const statuses = await run();
    expect(new Set(statuses)).toEqual(new Set([200, 500]));
    expect(await run()).toEqual(statuses);
  });

  it("is over once it is removed, cleared, or the server is reset", async () => {
    const { server, call } = await startWorkspace();
    const isAway = async () => (await call("GET", "/health")).status === 503;
    const ends = [
      (id: string) => server.faults.remove(id),
      () => server.faults.clear(),
      () => server.reset(),
    ];
    for (const end of ends) {
      const { id } = server.faults.add(MAINTENANCE);
      expect(await isAway()).toBe(true);
      await end(id);
      expect(await isAway()).toBe(false);
    }
    const handle = server.faults.add(MAINTENANCE);
    handle.remove();
    expect(await isAway()).toBe(false);
    expect(server.faults.list()).toEqual([]);
  });

  it("says how often it was met", async () => {
    const { server, call } = await startWorkspace();
    const fault = server.faults.add({ ...MAINTENANCE, times: 3 });
    for (let index = 0; index < 2; index += 1) await call("GET", "/health");
    expect(fault.met).toBe(2);
    await fault.untilMet(2);
    expect(server.faults.list()).toEqual([
      { ...MAINTENANCE, times: 3, id: fault.id, met: 2, isOver: false },
    ]);
  });

  it("that is taken back no longer keeps whoever waits for it", async () => {
    const { server } = await startServer();
    const ends = [
      (id: string) => server.faults.remove(id),
      () => server.faults.clear(),
      () => server.reset(),
    ];
    for (const end of ends) {
      const fault = server.faults.add(MAINTENANCE);
      const waiting = expect(fault.untilMet(2)).rejects.toThrow(
        `The fault ${fault.id} was removed after it had applied 0 of 2 times.`,
      );
      await end(fault.id);
      await waiting;
      await expect(fault.untilMet()).rejects.toThrow(RangeError);
    }
  });

  it("that cannot be is refused with what is wrong where", async () => {
    const { server } = await startServer();
    const wrong = { fault: "latency", latencyMs: -1 } as const;
    expect(() => server.faults.add(wrong)).toThrow(FaultSpecError);
    expect(() => server.faults.add(wrong)).toThrow(/^latencyMs: must be a whole number from 0 to/);
    expect(server.faults.list()).toEqual([]);
  });

  it("stays in its world", async () => {
    const { server } = await startServer();
    const world = await server.world("other");
    world.faults.add(MAINTENANCE);
    expect((await world.fetch(`${world.baseUrl}/health`)).status).toBe(503);
    expect((await server.fetch(`${server.baseUrl}/health`)).status).toBe(200);
  });
});

describe("a storm of rate limits", () => {
  it.for([
    ["postern", '"minute";q=60;w=60', '"minute";r=0;t=9'],
    ["crm", '"burst";q=100;w=10', '"burst";r=0;t=9'],
    ["robinreach", '"minute";q=300;w=60', '"minute";r=0;t=9'],
  ] as const)("is told in the terms of the policy: %s", async ([policy, limit, left]) => {
    const { server, call } = await startServer({ policy });
    server.faults.add({ fault: "rate-limit", lastsMs: 9_000, operation: "getHealth" });
    const { status, headers, body } = await call("GET", "/health");
    expect(status).toBe(429);
    expect(headers.get("ratelimit-policy")).toBe(limit);
    expect(headers.get("ratelimit")).toBe(left);
    expect(headers.get("retry-after")).toBe("9");
    expect(body.error.code).toBe("RATE_LIMIT_EXCEEDED");
  });

  it("has no window to tell of where the policy has none", async () => {
    const policy = { ...policies.postern, windows: [] };
    const { server, call } = await startServer({ policy });
    server.faults.add({ fault: "rate-limit", retryAfterSeconds: 4 });
    const { headers } = await call("GET", "/health");
    expect(headers.get("ratelimit")).toBeNull();
    expect(headers.get("retry-after")).toBe("4");
  });
});

describe("what a fault leaves alone", () => {
  it("is the state, where it answers before the work: no post, no kept answer, no use, no request counted", async () => {
    const { server, call, createPost } = await startWorkspace();
    const { secret: token } = await server.issueKey();
    const sent = { token, headers: { "idempotency-key": "first" } };
    server.faults.add({ ...MAINTENANCE, operation: "createPost", times: 1 });
    expect((await createPost({ content: "One" }, sent)).status).toBe(503);
    const other = await createPost({ content: "Another" }, sent);
    expect(other.status).toBe(201);
    expect(other.headers.get("idempotent-replayed")).toBeNull();
    expect(other.headers.get("x-ratelimit-remaining")).toBe("59");
    expect((await call<unknown[]>("GET", "/posts")).body.data).toHaveLength(1);
  });

  it("is the work, where it strikes after: a repeat under the idempotency key finds it done", async () => {
    const { server, call, createPost } = await startWorkspace();
    const sent = { headers: { "idempotency-key": "once" } };
    server.faults.add({ fault: "reset", at: "after-work", operation: "createPost", times: 1 });
    await expect(createPost({ content: "One" }, sent)).rejects.toThrow("fetch failed");
    const again = await createPost({ content: "One" }, sent);
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect((await call<unknown[]>("GET", "/posts")).body.data).toHaveLength(1);
  });

  it("are the headers of an answer that is replaced after the work: none is passed on", async () => {
    const { server, createPost } = await startWorkspace();
    server.faults.add({ fault: "error", code: "UPSTREAM_NETWORK", at: "after-work" });
    const { status, headers } = await createPost({ content: "One" });
    expect(status).toBe(502);
    expect(headers.get("etag")).toBeNull();
  });
});

describe("the journal", () => {
  it("marks what was made to go wrong, and says what the request had come to", async () => {
    const { server, call } = await startWorkspace();
    const fault = (text: string) =>
      call("GET", "/me", { headers: { "x-postern-fault": text } }).catch(() => undefined);
    await fault("latency=0, MAINTENANCE;at=after-work");
    await fault("reset=before-work");
    await fault("reset=in-body");
    await call("GET", "/me");
    const marks = server.journal.entries().map(({ status, faults }: JournalEntry) => ({
      status,
      faults,
    }));
    expect(marks).toEqual([
      { status: 503, faults: ["latency=0", "error=MAINTENANCE;at=after-work"] },
      { status: 0, faults: ["reset=before-work"] },
      { status: 200, faults: ["reset=in-body"] },
      { status: 200, faults: [] },
    ]);
  });
});

describe("webhooks", () => {
  async function subscribe() {
    const workspace = await startWorkspace();
    const receiver = await startWebhookReceiver();
    onTestFinished(receiver.close);
    const json = { url: receiver.url, events: ["post.created"] };
    const { body } = await workspace.call<Schemas["Webhook"]>("POST", "/webhooks", { json });
    const tell = async () => {
      await workspace.createPost({ content: "Told", allow_duplicate: true });
      await workspace.server.clock.advance("1s");
    };
    const deliveries = async () => {
      const path = `/webhooks/${body.data.id}/deliveries`;
      const list = await workspace.call<Schemas["WebhookDelivery"][]>("GET", path);
      return list.body.data.map(({ status, attempt }) => ({ status, attempt }));
    };
    return { ...workspace, receiver, tell, deliveries, webhookId: body.data.id };
  }

  it("get lost while their sender holds them for taken", async () => {
    const { server, receiver, tell, deliveries, webhookId } = await subscribe();
    server.faults.add({ fault: "webhook-lost", event: "post.created", webhookId, times: 1 });
    await tell();
    expect(receiver.received).toEqual([]);
    expect(await deliveries()).toEqual([{ status: "delivered", attempt: 1 }]);
    await tell();
    expect(receiver.received).toHaveLength(1);
  });

  it("come several times under one id, as one delivery", async () => {
    const { server, receiver, tell, deliveries } = await subscribe();
    server.faults.add({ fault: "webhook-duplicated", copies: 3, times: 1 });
    await tell();
    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(await deliveries()).toEqual([{ status: "delivered", attempt: 1 }]);
  });

  it("are left alone where the fault is for another event", async () => {
    const { server, receiver, tell } = await subscribe();
    server.faults.add({ fault: "webhook-lost", event: "post.failed" });
    await tell();
    expect(receiver.received).toHaveLength(1);
  });
});

describe("over /__postern/faults", () => {
  async function startControlled() {
    const { server, call } = await startListening();
    const port = Number(new URL(server.baseUrl).port);
    const control = (method: string, path: string, json?: unknown) =>
      sendRequest(port, { method, path: `/__postern/${path}`, body: JSON.stringify(json) ?? "" });
    return { server, call, control };
  }

  it("faults are set, read, listed and removed", async () => {
    const { call, control } = await startControlled();
    const wanted = { ...MAINTENANCE, operation: "getHealth", times: 2 };
    const kept = { ...wanted, id: "fault_1", met: 0, isOver: false };
    expect(await control("POST", "faults", wanted)).toMatchObject({ status: 200, body: kept });
    expect((await call("GET", "/health")).status).toBe(503);
    expect((await control("GET", "faults/fault_1")).body).toEqual({ ...kept, met: 1 });
    expect((await control("GET", "faults")).body).toEqual({ faults: [{ ...kept, met: 1 }] });
    expect((await control("DELETE", "faults/fault_1")).body).toEqual({ deleted: true });
    expect((await call("GET", "/health")).status).toBe(200);
    await control("POST", "faults", wanted);
    expect((await control("DELETE", "faults")).body).toEqual({ deleted: true });
    expect((await control("GET", "faults")).body).toEqual({ faults: [] });
  });

  it.for<[string, unknown, RegExp]>([
    ["nothing", undefined, /^A fault is an object such as/],
    ["another kind", { fault: "boom" }, /^fault: "boom" is no kind of fault; there are: error, /],
    ["half a fault", { fault: "reset" }, /^at: is missing; it must be one of before-work/],
    [
      "an event that there is not",
      { fault: "webhook-lost", event: "post.publishd" },
      /^event: must be the type of an event, such as post\.published/,
    ],
    ["a word for a number", { fault: "truncate", bytes: "ten" }, /^bytes: must be a whole number/],
  ])("%s is refused, and told what is wrong", async ([, json, message]) => {
    const { control } = await startControlled();
    const { status, body } = await control("POST", "faults", json);
    expect(status).toBe(400);
    expect((body as { error: string }).error).toMatch(message);
  });

  it("a fault that is not there is told to be none", async () => {
    const { control } = await startControlled();
    for (const method of ["GET", "DELETE"]) {
      const { status, body } = await control(method, "faults/fault_9");
      expect({ status, body }).toEqual({
        status: 400,
        body: { error: "There is no fault with this id. GET /__postern/faults lists them." },
      });
    }
  });

  it("no fault locks anybody out of the control surface", async () => {
    const { server, control } = await startControlled();
    server.faults.add({ fault: "reset", at: "before-work" });
    expect((await control("DELETE", "faults")).status).toBe(200);
  });
});

describe("the header X-Postern-Fault", () => {
  const asking = { "x-postern-fault": "MAINTENANCE" };
  const health = "/api/v1/health";

  async function statusOn(options: object, headers: object, host = "127.0.0.1") {
    const { server } = await startServer(options);
    const { port } = await server.listen({ host });
    return (await sendRequest(port, { path: health, headers: { ...asking, ...headers } })).status;
  }

  it.for<[string, object, object, string?]>([
    ["the control surface is off", { control: false }, {}],
    ["the token is missing", { controlToken: "let me in" }, {}],
    ["the token is another", { controlToken: "let me in" }, { "x-postern-control-token": "no" }],
    ["a proxy stands between", {}, { "x-forwarded-for": "203.0.113.7" }],
    ["a web page sends it", {}, { origin: "http://localhost:3000" }],
    ["others can reach the host", {}, {}, "0.0.0.0"],
  ])("is ignored where %s", async ([, options, headers, host]) => {
    expect(await statusOn(options, headers, host)).toBe(200);
  });

  it("is followed with the token, on any host", async () => {
    const headers = { "x-postern-control-token": "let me in" };
    expect(await statusOn({ controlToken: "let me in" }, headers, "0.0.0.0")).toBe(503);
  });

  it("is followed in-process, unless the control surface is off", async () => {
    const send = async (options: object) =>
      (await startServer(options)).call("GET", "/health", { headers: asking });
    expect((await send({})).status).toBe(503);
    expect((await send({ control: false })).status).toBe(200);
    const { server } = await startServer({ control: false });
    const world = await server.world("other");
    const { status } = await world.fetch(`${world.baseUrl}/health`, { headers: asking });
    expect(status).toBe(200);
  });
});
