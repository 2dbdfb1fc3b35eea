import type { Schemas } from "@postern/spec";
import { Webhook as Verifier } from "standardwebhooks";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  type ReceivedWebhook,
  startWebhookReceiver,
  type WebhookReceiver,
} from "./support/webhook-receiver.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Webhook = Schemas["Webhook"];
type Delivery = Schemas["WebhookDelivery"];
type WithSecret = Schemas["WebhookWithSecret"];

interface Subscribed extends Workspace {
  readonly receiver: WebhookReceiver;
  readonly secret: string;
  /** Of the webhook. */
  readonly path: string;
  /** Has an event sent, and waits until it was. */
  send(): Promise<void>;
  current(): Promise<Webhook>;
  deliveries(query?: string): Promise<Delivery[]>;
}

async function subscribe(): Promise<Subscribed> {
  const workspace = await startWorkspace();
  const { call, server } = workspace;
  const receiver = await startReceiver();
  const json = { url: receiver.url, events: ["webhook.test"] };
  const { data } = (await call<WithSecret>("POST", "/webhooks", { json })).body;
  const path = `/webhooks/${data.id}`;
  return {
    ...workspace,
    receiver,
    secret: data.signing_secret,
    path,
    async send() {
      await call("POST", `${path}/test`);
      await server.clock.advance(1);
    },
    current: async () => (await call<Webhook>("GET", path)).body.data,
    deliveries: async (query = "") =>
      (await call<Delivery[]>("GET", `${path}/deliveries${query}`)).body.data,
  };
}

async function startReceiver(): Promise<WebhookReceiver> {
  const receiver = await startWebhookReceiver();
  onTestFinished(receiver.close);
  return receiver;
}

describe("a webhook", () => {
  it("is shown with its state and its last delivery, never with its secret", async () => {
    const { current, send, secret } = await subscribe();
    await send();
    const webhook = await current();
    expect(webhook).toMatchObject({
      status: "active",
      failure_count: 0,
      last_delivery: { status: "delivered", response_code: 204 },
    });
    expect(JSON.stringify(webhook)).not.toContain(secret);
  });

  it("can be sent elsewhere, with what is on its way", async () => {
    const { call, path, receiver, send, server } = await subscribe();
    receiver.answerWith(500);
    await send();
    const other = await startReceiver();
    await call("PATCH", path, { json: { url: other.url } });
    await server.clock.advance("5s");
    expect([receiver.received.length, other.received.length]).toEqual([1, 1]);
  });

  it("keeps its tag while events are sent, and changes it with a change", async () => {
    const { call, path, send } = await subscribe();
    const tag = (await call("GET", path)).headers.get("etag") ?? "";
    await send();
    const rename = () =>
      call<Webhook>("PATCH", path, { json: { name: "Mine" }, headers: { "if-match": tag } });
    const renamed = await rename();
    expect([renamed.status, renamed.body.data.name]).toEqual([200, "Mine"]);
    expect((await rename()).status).toBe(412);
  });

  it("gets another chance after it was given up, with no failures counted", async () => {
    const { call, path, receiver, send, current } = await subscribe();
    receiver.answerWith(410);
    await send();
    expect(await current()).toMatchObject({ status: "disabled", failure_count: 1 });
    receiver.answerWith(204);
    await call("PATCH", path, { json: { active: true } });
    expect(await current()).toMatchObject({ status: "active", failure_count: 0 });
    await send();
    expect(receiver.received).toHaveLength(2);
  });

  it("gets nothing while it is switched off, nor what was still to come", async () => {
    const { call, path, receiver, send, server, deliveries } = await subscribe();
    receiver.answerWith(500);
    await send();
    await call("PATCH", path, { json: { active: false } });
    expect(await deliveries()).toMatchObject([{ status: "failed", next_attempt_at: null }]);
    const refused = await call("POST", `${path}/test`);
    expect([refused.status, refused.body.error.code]).toEqual([409, "CONFLICT"]);
    await call("PATCH", path, { json: { active: true } });
    await server.clock.advance("1d");
    expect(receiver.received).toHaveLength(1);
  });

  it.for<[string, object, string]>([
    ["no events", { events: [] }, "/events"],
    ["a connection that is not there", { connection_ids: ["conn_nobody"] }, "/connection_ids/0"],
    ["nothing", {}, ""],
  ])("is not changed with %s", async ([, json, pointer]) => {
    const { call, path } = await subscribe();
    const { status, body } = await call("PATCH", path, { json });
    expect(status).toBe(422);
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it("is not changed to lead back inside", async () => {
    const { call, server } = await startWorkspace({ allowPrivateUrls: false });
    const made = await call<Webhook>("POST", "/webhooks", {
      json: { url: "https://hooks.example.com/", events: ["webhook.test"] },
    });
    const json = { url: "https://127.0.0.1/" };
    const { status, body } = await call("PATCH", `/webhooks/${made.body.data.id}`, { json });
    expect([status, body.error.code]).toEqual([422, "URL_BLOCKED"]);
    await server.close();
  });
});

describe("the deliveries of a webhook", () => {
  it("tell of each event how the last attempt went, newest first", async () => {
    const { receiver, send, server, deliveries } = await subscribe();
    await send();
    await server.clock.advance("1m");
    receiver.answerWith(503);
    await send();
    const [second, first] = await deliveries();
    expect(first).toMatchObject({
      event: "webhook.test",
      attempt: 1,
      status: "delivered",
      response_code: 204,
      duration_ms: 0,
      next_attempt_at: null,
    });
    expect(second).toMatchObject({ attempt: 1, status: "pending", response_code: 503 });
    const pauseMs = Date.parse(second?.next_attempt_at ?? "") - Date.parse(second?.at ?? "");
    expect(pauseMs).toBe(5_000);
    await server.clock.advance("5s");
    expect(await deliveries("?status=pending")).toMatchObject([{ id: second?.id, attempt: 2 }]);
    expect(await deliveries("?status=delivered")).toMatchObject([{ id: first?.id }]);
  });

  it("end as failed after ten attempts", async () => {
    const { receiver, send, server, deliveries } = await subscribe();
    receiver.answerWith("hang up");
    await send();
    await server.clock.advance("2d");
    expect(await deliveries()).toMatchObject([
      { attempt: 10, status: "failed", response_code: null, next_attempt_at: null },
    ]);
  });
});

describe("sending an event again", () => {
  const redeliver = ({ call, path }: Subscribed, id: string, headers = {}) =>
    call<Delivery>("POST", `${path}/deliveries/${id}/redeliver`, { headers });

  it("sends the same event in a delivery of its own", async () => {
    const subscribed = await subscribe();
    const { receiver, send, server, deliveries } = subscribed;
    await send();
    const [first] = (await deliveries()) as [Delivery];
    const { status, body } = await redeliver(subscribed, first.id);
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ event_id: first.event_id, attempt: 0, status: "pending" });
    await server.clock.advance("1s");
    const [one, two] = receiver.received as [ReceivedWebhook, ReceivedWebhook];
    expect([two.body, two.headers["webhook-id"]]).toEqual([one.body, one.headers["webhook-id"]]);
    expect(await deliveries()).toMatchObject([
      { id: body.data.id, status: "delivered" },
      { id: first.id },
    ]);
  });

  it("sends it once under one idempotency key", async () => {
    const subscribed = await subscribe();
    await subscribed.send();
    const [first] = (await subscribed.deliveries()) as [Delivery];
    const headers = { "idempotency-key": "again-1" };
    const one = await redeliver(subscribed, first.id, headers);
    const two = await redeliver(subscribed, first.id, headers);
    expect(two.body).toEqual(one.body);
    await subscribed.server.clock.advance("1s");
    expect(subscribed.receiver.received).toHaveLength(2);
  });

  it("tries at once what was to be tried later", async () => {
    const subscribed = await subscribe();
    const { receiver, send, server, deliveries } = subscribed;
    receiver.answerWith(500);
    await send();
    await server.clock.advance("10m");
    expect(receiver.received).toHaveLength(4);
    receiver.answerWith(204);
    const [pending] = (await deliveries()) as [Delivery];
    expect((await redeliver(subscribed, pending.id)).body.data.id).toBe(pending.id);
    await server.clock.advance(1);
    expect(await deliveries()).toMatchObject([{ attempt: 5, status: "delivered" }]);
    await server.clock.advance("1d");
    expect(receiver.received).toHaveLength(5);
  });

  it("is refused for a webhook that is disabled, and for what it was never sent", async () => {
    const subscribed = await subscribe();
    const { call, path, send, deliveries } = subscribed;
    await send();
    const [first] = (await deliveries()) as [Delivery];
    expect((await redeliver(subscribed, "delivery_1")).status).toBe(404);
    await call("PATCH", path, { json: { active: false } });
    const { status, body } = await redeliver(subscribed, first.id);
    expect([status, body.error.code]).toEqual([409, "CONFLICT"]);
  });
});

describe("replacing the signing secret", () => {
  const rotate = ({ call, path }: Subscribed, json?: object, headers = {}) =>
    call<WithSecret>("POST", `${path}/rotate-secret`, { json, headers });

  /** Which of the secrets have signed the last message. */
  function signers({ receiver, server }: Subscribed, secrets: readonly string[]): boolean[] {
    const { body, headers } = receiver.received.at(-1) as ReceivedWebhook;
    vi.setSystemTime(server.clock.now());
    onTestFinished(() => void vi.useRealTimers());
    return secrets.map((secret) => {
      try {
        new Verifier(secret).verify(body, headers);
        return true;
      } catch {
        return false;
      }
    });
  }

  it("has both sign until the overlap is over", async () => {
    const subscribed = await subscribe();
    const { send, server, secret, current } = subscribed;
    const { status, body } = await rotate(subscribed, { overlap_seconds: 3_600 });
    expect(status).toBe(201);
    const fresh = body.data.signing_secret;
    expect(fresh).not.toBe(secret);
    expect((await current()).previous_secret_expires_at).toBe(subscribed.inMinutes(60));
    await send();
    expect(signers(subscribed, [secret, fresh])).toEqual([true, true]);
    await server.clock.advance("1h");
    expect((await current()).previous_secret_expires_at).toBeNull();
    await send();
    expect(signers(subscribed, [secret, fresh])).toEqual([false, true]);
  });

  it("overlaps for a day unless told otherwise, and not at all when told so", async () => {
    const subscribed = await subscribe();
    const first = await rotate(subscribed);
    expect(first.body.data.previous_secret_expires_at).toBe(subscribed.inMinutes(24 * 60));
    const second = await rotate(subscribed, { overlap_seconds: 0 });
    expect(second.body.data.previous_secret_expires_at).toBeNull();
    await subscribed.send();
    const secrets = [first, second].map(({ body }) => body.data.signing_secret);
    expect(signers(subscribed, [subscribed.secret, ...secrets])).toEqual([false, false, true]);
  });

  it("ends an overlap that was still going on", async () => {
    const subscribed = await subscribe();
    const secrets = [subscribed.secret];
    for (let count = 0; count < 2; count++) {
      secrets.push((await rotate(subscribed)).body.data.signing_secret);
    }
    await subscribed.send();
    expect(signers(subscribed, secrets)).toEqual([false, true, true]);
  });

  it("shows the new one once", async () => {
    const subscribed = await subscribe();
    const headers = { "idempotency-key": "rotate-1" };
    const { body } = await rotate(subscribed, {}, headers);
    const again = await rotate(subscribed, {}, headers);
    expect([again.status, again.body.error.code]).toEqual([409, "SECRET_ALREADY_SHOWN"]);
    await subscribed.send();
    expect(signers(subscribed, [body.data.signing_secret])).toEqual([true]);
  });
});
