import type { Schemas } from "@postern/spec";
import { eventValidators } from "@postern/spec/validators";
import { Webhook as Verifier } from "standardwebhooks";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { temporaryFolder } from "./support/temporary-folder.ts";
import {
  type ReceivedWebhook,
  startWebhookReceiver,
  type WebhookReceiver,
} from "./support/webhook-receiver.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Webhook = Schemas["Webhook"];
type WebhookWithSecret = Schemas["WebhookWithSecret"];

const X = "conn_acmex";
const LINKEDIN = "conn_acmelinkedin";
const FAILING = "conn_alwaysfails";
const ENDS = ["post.published", "post.partial", "post.failed"];

interface Subscribed extends Workspace {
  readonly receiver: WebhookReceiver;
  readonly webhook: WebhookWithSecret;
  /** Publishes a post and lets it come to its end. */
  publish(connectionIds: readonly string[], rest?: object): Promise<string>;
  /** The webhook as it is listed. */
  current(): Promise<Webhook>;
}

/** A receiver that ends with the running test. */
async function startReceiver(): Promise<WebhookReceiver> {
  const receiver = await startWebhookReceiver();
  onTestFinished(receiver.close);
  return receiver;
}

async function subscribe(wanted: object = {}): Promise<Subscribed> {
  const workspace = await startWorkspace();
  const receiver = await startReceiver();
  const { body } = await workspace.call<WebhookWithSecret>("POST", "/webhooks", {
    json: { url: receiver.url, events: ENDS, ...wanted },
  });
  return {
    ...workspace,
    receiver,
    webhook: body.data,
    async publish(connectionIds, rest = {}) {
      const made = await workspace.createPost({
        content: "Now",
        targets: connectionIds.map((connection_id) => ({ connection_id })),
        schedule: { mode: "now" },
        allow_duplicate: true,
        ...rest,
      });
      await workspace.server.clock.advance("2s");
      return made.body.data.id;
    },
    async current() {
      const list = await workspace.call<Webhook[]>("GET", "/webhooks");
      return list.body.data[0] as Webhook;
    },
  };
}

const eventOf = ({ body }: ReceivedWebhook) => JSON.parse(body) as Schemas["Event"];
const typesOf = ({ received }: WebhookReceiver) => received.map((one) => eventOf(one).type);

describe("a webhook", () => {
  it("is told when a post is live, with the post and what it needs to trust the message", async () => {
    const { webhook, receiver, publish, server, getPost } = await subscribe();
    const id = await publish([X]);
    const [message] = receiver.received;
    if (message === undefined) throw new Error("Nothing came.");
    const event = eventOf(message);
    expect(event).toMatchObject({ type: "post.published", workspace_id: "ws_acme" });
    expect(event.data).toEqual(await getPost(id));
    expect(message.headers).toMatchObject({
      "content-type": "application/json",
      "webhook-id": event.id,
    });
    // The verifier asks the machine for the time; the event is of the server's.
    vi.setSystemTime(server.clock.now());
    expect(new Verifier(webhook.signing_secret).verify(message.body, message.headers)).toEqual(
      event,
    );
    const other = new Verifier(`whsec_${Buffer.alloc(32).toString("base64")}`);
    expect(() => other.verify(message.body, message.headers)).toThrow("No matching signature");
    const forged = message.body.replace("Now", "Not");
    expect(() => new Verifier(webhook.signing_secret).verify(forged, message.headers)).toThrow();
    vi.useRealTimers();
  });

  it.for<[string, string[]]>([
    ["post.published", [X]],
    ["post.partial", [X, FAILING]],
    ["post.failed", [FAILING]],
  ])("gets %s as the spec describes it", async ([type, connections]) => {
    const { receiver, publish } = await subscribe();
    await publish(connections);
    expect(typesOf(receiver)).toEqual([type]);
    const fits = eventValidators[type];
    const [message] = receiver.received;
    expect([fits?.(message && eventOf(message)), fits?.errors ?? null]).toEqual([true, null]);
  });

  it("gets the events that it asked for alone", async () => {
    const { receiver, publish } = await subscribe({ events: ["post.failed"] });
    await publish([X]);
    await publish([FAILING]);
    expect(typesOf(receiver)).toEqual(["post.failed"]);
  });

  it("gets events of the connections that it named alone", async () => {
    const { receiver, publish } = await subscribe({ connection_ids: [LINKEDIN] });
    await publish([X]);
    expect(receiver.received).toEqual([]);
    await publish([X, LINKEDIN]);
    expect(typesOf(receiver)).toEqual(["post.published"]);
  });

  it("gets nothing any more once it is deleted", async () => {
    const { webhook, receiver, publish, call } = await subscribe();
    const path = `/webhooks/${webhook.id}`;
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("DELETE", path)).status).toBe(404);
    await publish([X]);
    expect(receiver.received).toEqual([]);
  });

  it("gets nothing of another tenant, and cannot be seen, tested or deleted by one", async () => {
    const { webhook, server, call } = await subscribe();
    const { companyId, workspaceId } = await server.addCompany();
    const { secret: token } = await server.issueKey({ companyId, workspace_id: workspaceId });
    expect((await call<Webhook[]>("GET", "/webhooks", { token })).body.data).toEqual([]);
    const path = `/webhooks/${webhook.id}`;
    expect((await call("POST", `${path}/test`, { token })).status).toBe(404);
    expect((await call("DELETE", path, { token })).status).toBe(404);
  });
});

describe("an endpoint that does not take an event", () => {
  it("gets it again after growing pauses, under the same id and freshly signed", async () => {
    const { webhook, receiver, publish, server, current } = await subscribe();
    receiver.answerWith(500);
    await publish([X]);
    expect(await current()).toMatchObject({
      status: "active",
      failure_count: 1,
      last_delivery: { status: "failed", response_code: 500 },
    });
    await server.clock.advance("2s");
    expect(receiver.received).toHaveLength(1);
    await server.clock.advance("2s");
    expect(receiver.received).toHaveLength(2);
    receiver.answerWith(200);
    await server.clock.advance("50s");
    expect(receiver.received).toHaveLength(2);
    await server.clock.advance("10s");
    expect(receiver.received).toHaveLength(3);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    vi.setSystemTime(server.clock.now());
    const last = receiver.received[2] as ReceivedWebhook;
    expect(new Verifier(webhook.signing_secret).verify(last.body, last.headers)).toBeDefined();
    vi.useRealTimers();
    expect(await current()).toMatchObject({
      failure_count: 0,
      last_delivery: { status: "delivered", response_code: 200 },
    });
    await server.clock.advance("2d");
    expect(receiver.received).toHaveLength(3);
  });

  it.for<[string, number | "hang up", number | null]>([
    ["hangs up", "hang up", null],
    ["redirects", 302, 302],
    ["says that it has too much to do", 429, 429],
  ])("has failed when it %s", async ([, answer, response_code]) => {
    const { receiver, publish, current } = await subscribe();
    receiver.answerWith(answer);
    await publish([X]);
    expect((await current()).last_delivery).toMatchObject({ status: "failed", response_code });
  });

  it("is given up after ten failures in a row, a day after the first", async () => {
    const { receiver, publish, server, current } = await subscribe();
    receiver.answerWith(500);
    await publish([X]);
    await server.clock.advance("23h");
    expect(receiver.received).toHaveLength(9);
    expect(await current()).toMatchObject({ status: "active", failure_count: 9 });
    await server.clock.advance("2h");
    expect(receiver.received).toHaveLength(10);
    expect(await current()).toMatchObject({ status: "disabled", failure_count: 10 });
    receiver.answerWith(200);
    await publish([X]);
    await server.clock.advance("2d");
    expect(receiver.received).toHaveLength(10);
  });

  it("is given up at once when it says that it is gone", async () => {
    const { receiver, publish, server, current } = await subscribe();
    receiver.answerWith(410);
    await publish([X]);
    expect(await current()).toMatchObject({ status: "disabled", failure_count: 1 });
    await server.clock.advance("2d");
    expect(receiver.received).toHaveLength(1);
  });

  it("holds up no other", async () => {
    const { receiver, publish, call } = await subscribe();
    const other = await startReceiver();
    await call("POST", "/webhooks", { json: { url: other.url, events: ENDS } });
    receiver.answerWith("hang up");
    await publish([X]);
    expect(typesOf(other)).toEqual(["post.published"]);
  });
});

describe("a test of a webhook", () => {
  it("is answered with the delivery to look for, and arrives signed", async () => {
    const { webhook, receiver, call, server } = await subscribe();
    const { status, body } = await call("POST", `/webhooks/${webhook.id}/test`);
    expect(status).toBe(202);
    expect(body.data).toEqual({ delivery_id: expect.stringMatching(/^delivery_/u) as string });
    expect(receiver.received).toEqual([]);
    await server.clock.advance("1s");
    const [message] = receiver.received;
    if (message === undefined) throw new Error("Nothing came.");
    expect(eventOf(message)).toMatchObject({
      type: "webhook.test",
      data: { webhook_id: webhook.id },
    });
    vi.setSystemTime(server.clock.now());
    expect(() =>
      new Verifier(webhook.signing_secret).verify(message.body, message.headers),
    ).not.toThrow();
    vi.useRealTimers();
  });

  it.for(ENDS)("can look like %s, though the webhook did not ask for it", async (event) => {
    const { webhook, receiver, call, server } = await subscribe({ events: ["webhook.test"] });
    await call("POST", `/webhooks/${webhook.id}/test`, { json: { event } });
    await server.clock.advance("1s");
    expect(typesOf(receiver)).toEqual([event]);
    const fits = eventValidators[event];
    const [message] = receiver.received;
    expect([fits?.(message && eventOf(message)), fits?.errors ?? null]).toEqual([true, null]);
  });
});

describe("the signing secret", () => {
  it("is shown when the webhook is made, and never again", async () => {
    const { webhook, call } = await subscribe();
    expect(webhook.signing_secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/u);
    const list = await call<Webhook[]>("GET", "/webhooks");
    expect(JSON.stringify(list.body)).not.toContain("whsec_");
  });

  it("is not shown to a repeat of the call either", async () => {
    const { call, receiver, server } = await subscribe();
    const make = () =>
      call<WebhookWithSecret>("POST", "/webhooks", {
        json: { url: receiver.url, events: ENDS },
        headers: { "idempotency-key": "hook-1" },
      });
    const { body } = await make();
    const { status, body: again } = await make();
    expect(status).toBe(409);
    expect(again.error).toMatchObject({
      code: "SECRET_ALREADY_SHOWN",
      details: { id: body.data.id },
    });
    expect(JSON.stringify([again, server.journal.entries()])).not.toContain("whsec_");
    expect((await call<Webhook[]>("GET", "/webhooks")).body.data).toHaveLength(2);
  });
});

describe("a callback", () => {
  it("tells once how the post went, unsigned, whatever webhooks there are", async () => {
    const { receiver, publish, server, getPost } = await subscribe({ events: ["webhook.test"] });
    const id = await publish([X, FAILING], { callback_url: receiver.url });
    await server.clock.advance("2d");
    expect(typesOf(receiver)).toEqual(["post.partial"]);
    const [message] = receiver.received as [ReceivedWebhook];
    expect(eventOf(message).data).toEqual(await getPost(id));
    expect(message.headers["webhook-signature"] ?? "").toBe("");
  });

  it("is sent again where it was not taken", async () => {
    const { receiver, publish, server } = await subscribe({ events: ["webhook.test"] });
    receiver.answerWith(503);
    await publish([X], { callback_url: receiver.url });
    receiver.answerWith(204);
    await server.clock.advance("1d");
    expect(receiver.received).toHaveLength(2);
  });

  it("can be named when a draft is published", async () => {
    const { receiver, createPost, call, server } = await subscribe({ events: ["webhook.test"] });
    const { body } = await createPost({ content: "Later", targets: [{ connection_id: X }] });
    const json = { callback_url: receiver.url };
    expect((await call("POST", `/posts/${body.data.id}/publish`, { json })).status).toBe(202);
    await server.clock.advance("2s");
    expect(typesOf(receiver)).toEqual(["post.published"]);
  });
});

describe("an address that leads back inside", () => {
  const inside = [
    "https://127.0.0.1/hook",
    "https://localhost/hook",
    "https://[::1]/hook",
    "https://10.0.0.8/hook",
    "https://169.254.169.254/latest/meta-data",
    "https://[::ffff:192.168.0.1]/hook",
    "https://2130706433/hook",
    "https://user:password@hooks.example.com/",
    "http://hooks.example.com/",
  ];

  it.for(inside)("is refused as a webhook and as a callback: %s", async (url) => {
    const { call, createPost } = await startWorkspace({ allowPrivateUrls: false });
    const webhook = await call("POST", "/webhooks", { json: { url, events: ENDS } });
    const post = await createPost({ content: "Now", callback_url: url });
    for (const { status, body } of [webhook, post]) {
      expect(status).toBe(422);
      expect(body.error.code).toBe("URL_BLOCKED");
    }
  });

  it("is refused as the callback of a draft that is published", async () => {
    const { call, createPost } = await startWorkspace({ allowPrivateUrls: false });
    const draft = await createPost({ content: "Now", targets: [{ connection_id: X }] });
    const { status, body } = await call("POST", `/posts/${draft.body.data.id}/publish`, {
      json: { callback_url: "https://192.168.0.1/" },
    });
    expect(status).toBe(422);
    expect(body.error.code).toBe("URL_BLOCKED");
  });

  it("is not called, though it was taken while the server allowed it", async () => {
    const kept = { database: `sqlite:${temporaryFolder()}/state`, clock: "manual" };
    const receiver = await startReceiver();
    const before = await startWorkspace({ ...kept, allowPrivateUrls: true });
    await before.call("POST", "/webhooks", {
      json: { url: receiver.url, events: ["webhook.test"] },
    });
    const { body } = await before.call<Webhook[]>("GET", "/webhooks");
    await before.call("POST", `/webhooks/${body.data[0]?.id}/test`);
    await before.server.close();
    const after = await startWorkspace({ ...kept, allowPrivateUrls: false });
    await after.server.clock.advance("2s");
    expect(receiver.received).toEqual([]);
    const list = await after.call<Webhook[]>("GET", "/webhooks");
    expect(list.body.data[0]).toMatchObject({ failure_count: 1 });
  });

  it("is taken where the server was told that it may be", async () => {
    const { call } = await startWorkspace({ allowPrivateUrls: true });
    const json = { url: "http://10.0.0.8/hook", events: ENDS };
    expect((await call("POST", "/webhooks", { json })).status).toBe(201);
  });
});

describe("making a webhook", () => {
  it.for<[string, object, string]>([
    ["no events", { events: [] }, "/events"],
    ["an event that does not exist", { events: ["post.loved"] }, "/events/0"],
    ["an event twice", { events: ["post.failed", "post.failed"] }, "/events"],
    ["another scheme", { url: "ftp://hooks.example.com" }, "/url"],
    ["a connection that is not there", { connection_ids: ["conn_nobody"] }, "/connection_ids/0"],
    ["an unknown field", { secret: "mine" }, "/secret"],
  ])("is refused with %s", async ([, wrong, pointer]) => {
    const { call } = await startWorkspace();
    const { status, body } = await call("POST", "/webhooks", {
      json: { url: "https://hooks.example.com/", events: ENDS, ...wrong },
    });
    expect(status).toBe(422);
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it("is refused for more than a hundred", async () => {
    const { call } = await startWorkspace();
    const make = () =>
      call("POST", "/webhooks", { json: { url: "https://hooks.example.com/", events: ENDS } });
    for (let count = 0; count < 100; count++) expect((await make()).status).toBe(201);
    const { status, body } = await make();
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: "WEBHOOK_LIMIT", details: { limit: 100 } });
  });

  it("lists them newest first, and by event", async () => {
    const { call } = await startWorkspace();
    for (const events of [["post.failed"], ["post.published", "post.failed"]]) {
      await call("POST", "/webhooks", { json: { url: "https://hooks.example.com/", events } });
    }
    const all = await call<Webhook[]>("GET", "/webhooks");
    expect(all.body.data.map(({ events }) => events.length)).toEqual([2, 1]);
    const some = await call<Webhook[]>("GET", "/webhooks?event=post.published");
    expect(some.body.data).toHaveLength(1);
  });
});
