import { createClient } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Trigger } from "zapier-platform-core";
import app from "../index.ts";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { type LocalHost, startLocalHost } from "../testing/local-host.ts";
import { type Stage, scenes } from "../testing/scenes.ts";
import { switchOn as startZap } from "../testing/zap.ts";
import { apiKeyWillBeDeleted } from "./api-key-will-be-deleted.ts";
import { formSubmitted } from "./form-submitted.ts";
import { newDraft } from "./new-draft.ts";
import { postPublished } from "./post-published.ts";

let zapier: LocalHost;
let steps: AppSteps;
let stage: Stage;

beforeAll(async () => {
  zapier = await startLocalHost();
  steps = await startSteps();
});
beforeEach(async () => {
  const { server } = steps;
  await server.reset();
  zapier.received.length = 0;
  zapier.answerWith(200);
  const { secret } = await server.issueKey();
  const client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
  stage = { server, client, feedUrl: `${zapier.url}/feed.xml` };
});
afterAll(async () => {
  await steps.close();
  zapier.close();
});

const switchOn = (
  trigger: Pick<Trigger, "operation">,
  input: Readonly<Record<string, unknown>> = {},
) => startZap(trigger, input, { steps, zapier });

const hooks = Object.values(app.triggers ?? {}).filter(
  ({ operation }) => operation.type === "hook",
);

describe("a subscription whose answer is lost", () => {
  const lose = () => {
    const fault = { fault: "error", code: "INTERNAL", at: "after-work" } as const;
    steps.server.faults.add({ ...fault, operation: "createWebhook", times: 1 });
  };
  const subscribe = async (bundle: object) =>
    appTester(postPublished.operation.performSubscribe, bundle as never);

  it("is found again, so that the Zap has one webhook", async () => {
    const bundle = await steps.bundle({ targetUrl: `${zapier.url}/lost` });
    lose();
    await expect(subscribe(bundle)).rejects.toThrow();
    const { id } = await subscribe(bundle);
    const webhooks = await stage.client.webhooks.list().toArray({ limit: 100 });
    expect(webhooks.map((webhook) => webhook.id)).toEqual([id]);
  });

  it("is made anew where the Zap was switched off since", async () => {
    const bundle = await steps.bundle({ targetUrl: `${zapier.url}/again` });
    const { id } = await subscribe(bundle);
    await stage.client.webhooks.delete(id);
    const again = await subscribe(bundle);
    expect(again.id).not.toBe(id);
    expect(await stage.client.webhooks.get(again.id)).toMatchObject({ status: "active" });
  });
});

describe.each(hooks)("$display.label", (trigger) => {
  async function play() {
    const { prepare, happen } = scenes[trigger.key] ?? {};
    const input = (await prepare?.(stage)) ?? {};
    const zap = await switchOn(trigger, input);
    await happen?.(stage, input);
    await stage.server.clock.advance("5m");
    return zap;
  }

  it("runs when it happens, and is known by an id", async () => {
    const items = await (await play()).items();
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]?.["id"]).toMatch(/./);
  });

  it("shows what has happened in exactly the same shape while a Zap is made", async () => {
    const zap = await play();
    const [item] = await zap.items();
    const sample = (await zap.samples()).find(({ id }) => id === item?.["id"]);
    expect(keysOf(sample)).toEqual(keysOf(item));
  });

  it("has a sample with the members of what really comes", async () => {
    const [item] = await (await play()).items();
    expect(keysOf(item)).toEqual(expect.arrayContaining(keysOf(trigger.operation.sample)));
  });

  it("runs no more once the Zap is switched off, which can be done twice", async () => {
    const { prepare, happen } = scenes[trigger.key] ?? {};
    const input = (await prepare?.(stage)) ?? {};
    const zap = await switchOn(trigger, input);
    await zap.unsubscribe();
    await expect(zap.unsubscribe()).resolves.toEqual({ id: zap.subscribeData.id });
    await happen?.(stage, input);
    await stage.server.clock.advance("5m");
    expect(await zap.items()).toEqual([]);
  });
});

function keysOf(item: object | undefined): string[] {
  return Object.keys(item ?? {}).sort();
}

const publishOn = (connectionId: string, more: object = {}) =>
  stage.client.posts
    .create({
      content: `Live on ${connectionId}.`,
      social_profile_ids: [connectionId],
      schedule: { mode: "now" },
      ...more,
    })
    .then(() => stage.server.clock.advance("5m"));

describe("API Key Will Be Deleted", () => {
  it("says the same of each warning by webhook as in samples", async () => {
    await stage.server.issueKey({ name: "Newsroom" });
    const zap = await switchOn(apiKeyWillBeDeleted);
    await stage.server.clock.advance("89d");
    const [items, samples] = [await zap.items(), await zap.samples()];
    expect(samples).toHaveLength(10);
    expect(items).toEqual(expect.arrayContaining(samples));
    expect(items.map((item) => item["title"])).toEqual(
      expect.arrayContaining([
        "Newsroom will be deleted in 15 days",
        "Newsroom will be deleted in 7 days",
        "Newsroom will be deleted in 1 day",
      ]),
    );
  });
});

describe("Form Submitted", () => {
  it("names its answers as the chosen form does", async () => {
    const [, ...rest] = formSubmitted.operation.outputFields;
    const ask = rest.find((field) => typeof field === "function") as () => Promise<object[]>;
    const bundle = await steps.bundle({ inputData: { form_id: "form_newsletter" } });
    expect(await appTester(ask, bundle)).toEqual(
      expect.arrayContaining([{ key: "fields__email", label: "E-mail address" }]),
    );
    expect(await appTester(ask, await steps.bundle())).toEqual([]);
  });
});

describe("a trigger by webhook", () => {
  it("stands beside other Zaps of one account", async () => {
    const zapsOfOneAccount = [await switchOn(postPublished), await switchOn(postPublished)];
    await publishOn("conn_acmex");
    const items = await Promise.all(zapsOfOneAccount.map((zap) => zap.items()));
    expect(items.map(({ length }) => length)).toEqual([1, 1]);
  });

  it("runs for the chosen connection alone, by webhook and in samples alike", async () => {
    const zap = await switchOn(postPublished, { connection_id: "conn_acmebluesky" });
    await publishOn("conn_acmex");
    expect([await zap.items(), await zap.samples()]).toEqual([[], []]);
    await publishOn("conn_acmebluesky");
    expect([(await zap.items()).length, (await zap.samples()).length]).toEqual([1, 1]);
  });

  it("is for the chosen connection where the server has sent it more", async () => {
    const zap = await switchOn(postPublished);
    await publishOn("conn_acmex");
    const [sent] = zapier.received;
    const { perform } = postPublished.operation;
    const bundle = await steps.bundle({
      inputData: { connection_id: "conn_acmebluesky" },
      cleanedRequest: sent?.event,
    });
    expect([await zap.items(), await appTester(perform, bundle)]).toMatchObject([[{}], []]);
  });

  it("runs for the chosen brand alone, by webhook and in samples alike", async () => {
    const { id } = await stage.client.brands.create({ name: "Acme Rockets" });
    const zap = await switchOn(postPublished, { brand_id: id });
    await publishOn("conn_acmex");
    expect([await zap.items(), await zap.samples()]).toEqual([[], []]);
    await publishOn("conn_acmebluesky", { brand_id: id });
    const both = [await zap.items(), await zap.samples()];
    expect(both).toMatchObject([[{ brand_id: id }], [{ brand_id: id }]]);
  });

  it("lets events of other kinds pass", async () => {
    const { perform } = postPublished.operation;
    const bundle = await steps.bundle({ cleanedRequest: { type: "webhook.test", data: {} } });
    expect(await appTester(perform, bundle)).toEqual([]);
  });

  it("brings a text as it was written, by webhook and in samples alike", async () => {
    const content = `Save {{percent}} {{bundle.inputData.x}} 👩‍🚀 مرحبا \u202Bשלום\u202C ${"é👋x".repeat(8_000)}`;
    const zap = await switchOn(newDraft);
    await stage.client.posts.create({ content });
    await stage.server.clock.advance("1m");
    const [[item], [sample]] = [await zap.items(), await zap.samples()];
    expect([item?.["content"], sample?.["content"]]).toEqual([content, content]);
  });

  it("keeps no secret in what Zapier stores of the webhook", async () => {
    expect(Object.keys((await switchOn(postPublished)).subscribeData)).toEqual(["id"]);
  });

  it("shows what has happened where the platform calls it without an event", async () => {
    await publishOn("conn_acmex");
    const posts = await appTester(postPublished.operation.perform, await steps.bundle());
    expect(posts).toHaveLength(1);
  });

  it("is given up by the server once Zapier answers that the Zap is gone", async () => {
    const zap = await switchOn(postPublished);
    zapier.answerWith(410);
    await publishOn("conn_acmex");
    const webhook = await stage.client.webhooks.get(zap.subscribeData.id);
    expect(webhook).toMatchObject({ status: "disabled", last_delivery: { response_code: 410 } });
    await publishOn("conn_acmebluesky");
    expect(zapier.received).toHaveLength(1);
  });
});
