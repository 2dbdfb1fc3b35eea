import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type WithSecret = Schemas["WebhookWithSecret"];

/** An endpoint that leaves whoever calls it waiting until it is told to answer. */
async function startHangingReceiver() {
  const received: string[] = [];
  const waiting: ServerResponse[] = [];
  const server = createServer(async (request, response) => {
    received.push((JSON.parse(await text(request)) as { id: string }).id);
    waiting.push(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    /** Answers the one that has waited longest. */
    answer: () => waiting.shift()?.writeHead(204).end(),
  };
}

async function startQuickReceiver() {
  const receiver = await startWebhookReceiver();
  onTestFinished(receiver.close);
  return receiver;
}

/** @returns has an event sent to the endpoint. */
async function subscribe({ call }: Workspace, url: string): Promise<() => Promise<void>> {
  const json = { url, events: ["webhook.test"] };
  const { data } = (await call<WithSecret>("POST", "/webhooks", { json })).body;
  return async () => {
    await call("POST", `/webhooks/${data.id}/test`);
  };
}

describe("an endpoint that does not answer", () => {
  it("holds up no other one, and gets its own events one after the other", async () => {
    const workspace = await startWorkspace();
    const hanging = await startHangingReceiver();
    const quick = await startQuickReceiver();
    const toHanging = await subscribe(workspace, hanging.url);
    const toQuick = await subscribe(workspace, quick.url);
    for (const send of [toHanging, toHanging, toHanging, toQuick, toQuick]) await send();
    const advancing = workspace.server.clock.advance(1);
    await vi.waitFor(() => expect(quick.received).toHaveLength(2), 10_000);
    expect(hanging.received).toHaveLength(1);
    for (const sent of [2, 3]) {
      hanging.answer();
      await vi.waitFor(() => expect(hanging.received).toHaveLength(sent), 10_000);
    }
    hanging.answer();
    await advancing;
    // Ids sort as the events happened.
    expect(hanging.received).toEqual([...new Set(hanging.received)].sort());
  });

  it("has the clock stand still until it has answered, as long as a test moves it", async () => {
    const workspace = await startWorkspace();
    const { clock } = workspace.server;
    const hanging = await startHangingReceiver();
    await (await subscribe(workspace, hanging.url))();
    const before = clock.now();
    const advancing = clock.advance("1h");
    await vi.waitFor(() => expect(hanging.received).toHaveLength(1), 10_000);
    expect(clock.now()).toEqual(before);
    hanging.answer();
    await advancing;
    expect(clock.now().getTime() - before.getTime()).toBe(3_600_000);
  });

  it("delays no post that is due in real time", async () => {
    const workspace = await startWorkspace({ clock: "real" });
    const hanging = await startHangingReceiver();
    await (await subscribe(workspace, hanging.url))();
    await vi.waitFor(() => expect(hanging.received).toHaveLength(1), 10_000);
    const { body } = await workspace.createPost({
      content: "Doors open at nine.",
      targets: [{ connection_id: "conn_acmebluesky" }],
      schedule: { mode: "now" },
    });
    const statusOf = async () => (await workspace.getPost(body.data.id)).status;
    await vi.waitFor(async () => expect(await statusOf()).toBe("published"), 15_000);
    hanging.answer();
  });
});
