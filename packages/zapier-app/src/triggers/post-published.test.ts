import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { http, passthrough } from "msw";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { perform as createPost } from "../creates/create-post.ts";
import { type AppSteps, appTester, type BundleParts, startSteps } from "../testing/app-steps.ts";
import { postPublished } from "./post-published.ts";

const { perform, performList, performSubscribe, performUnsubscribe } = postPublished.operation;

const received: unknown[] = [];

/** Stands for Zapier, which gives each Zap an address of its own. */
const zapier = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  received.push(JSON.parse(Buffer.concat(chunks).toString()));
  response.end("{}");
});
let zapierUrl: string;
let steps: AppSteps;

beforeAll(async () => {
  zapier.listen(0, "127.0.0.1");
  await once(zapier, "listening");
  zapierUrl = `http://127.0.0.1:${(zapier.address() as AddressInfo).port}`;
  steps = await startSteps();
});
beforeEach(async () => {
  await steps.server.reset();
  received.length = 0;
  steps.network.use(http.post(`${zapierUrl}/*`, () => passthrough()));
});
afterAll(async () => {
  await steps.close();
  zapier.close();
});

async function publish(connectionId = "conn_acmex") {
  const inputData = {
    social_profile_ids: [connectionId],
    content: `Published on ${connectionId}.`,
    schedule_mode: "now",
  };
  await appTester(createPost, await steps.bundle({ inputData }));
  await steps.server.clock.advance("5m");
}

async function subscribe(parts: BundleParts = {}) {
  return appTester(performSubscribe, await steps.bundle({ targetUrl: `${zapierUrl}/1`, ...parts }));
}

async function receive(cleanedRequest: unknown) {
  return appTester(perform, await steps.bundle({ cleanedRequest }));
}

describe("Post Published", () => {
  it("gets the post once it is live", async () => {
    await subscribe();
    await publish();
    expect(received).toHaveLength(1);
    const [post] = await receive(received[0]);
    expect(post).toMatchObject({ status: "published", content: "Published on conn_acmex." });
  });

  it("gets only posts to the account that was chosen", async () => {
    await subscribe({ inputData: { connection_id: "conn_acmebluesky" } });
    await publish("conn_acmex");
    expect(received).toEqual([]);
    await publish("conn_acmebluesky");
    expect(received).toHaveLength(1);
  });

  it("gives the same members by hook and by list", async () => {
    await subscribe();
    await publish();
    const [byHook] = await receive(received[0]);
    const [byList] = await appTester(performList, await steps.bundle());
    expect(byList).toEqual(byHook);
  });

  it("stands beside other subscriptions of one account", async () => {
    await subscribe();
    await subscribe({ targetUrl: `${zapierUrl}/2` });
    await publish();
    expect(received).toHaveLength(2);
  });

  it("gets nothing once it is unsubscribed", async () => {
    const subscribeData = await subscribe();
    await appTester(performUnsubscribe, await steps.bundle({ subscribeData }));
    await publish();
    expect(received).toEqual([]);
  });

  it("unsubscribes twice without a failure", async () => {
    const bundle = await steps.bundle({ subscribeData: await subscribe() });
    await appTester(performUnsubscribe, bundle);
    await expect(appTester(performUnsubscribe, bundle)).resolves.toBeDefined();
  });

  it("keeps no secret in what Zapier stores of the subscription", async () => {
    expect(Object.keys(await subscribe())).toEqual(["id"]);
  });

  it("lets other events pass", async () => {
    expect(await receive({ type: "webhook.test", data: {} })).toEqual([]);
  });

  it("shows recent posts where no event has come", async () => {
    await publish();
    const posts = await appTester(perform, await steps.bundle());
    expect(posts).toHaveLength(1);
  });
});
