import process from "node:process";
import { createMockServer, type MockServer, type Snapshot } from "@postern/mock-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import app from "../index.ts";
import { appTester } from "../testing/app-steps.ts";
import { type Failure, failures } from "../testing/failures.ts";
import { formSubmitted } from "./form-submitted.ts";
import type { postPublished } from "./post-published.ts";
import { triggerLinkClicked } from "./trigger-link-clicked.ts";

let server: MockServer;
let moment: Snapshot;

/** On a port of its own, since nothing else breaks off as a network does. */
beforeAll(async () => {
  server = await createMockServer({ clock: "manual" });
  await server.listen({ port: 0 });
  moment = await server.snapshot();
});
beforeEach(async () => {
  await server.restore(moment);
  // The platform ends a process that has run many steps and has grown; here the server has, too.
  const usage = { rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 };
  vi.spyOn(process, "memoryUsage").mockReturnValue(usage);
});
afterEach(() => void vi.useRealTimers());
afterAll(() => server.close());

type Hook = typeof postPublished.operation;

/** The call that lists, and the scope that it takes. */
const lists = {
  post_published: ["listPosts", "posts:read"],
  post_failed: ["listPosts", "posts:read"],
  post_partially_published: ["listPosts", "posts:read"],
  post_scheduled: ["listPosts", "posts:read"],
  new_draft: ["listPosts", "posts:read"],
  post_needs_approval: ["listPosts", "posts:read"],
  post_approved: ["listPosts", "posts:read"],
  post_rejected: ["listPosts", "posts:read"],
  new_feed_item: ["listAllFeedItems", "feeds:read"],
  connection_disconnected: ["listConnections", "connections:read"],
  api_key_will_be_deleted: ["listNotifications", "notifications:read"],
  form_submitted: ["listFormSubmissions", "forms:read"],
  trigger_link_clicked: ["listTriggerLinkClicks", "links:read"],
  metric_threshold_reached: ["listPostAnalytics", "analytics:read"],
} as const;

const inputs: Readonly<Record<string, object>> = {
  form_submitted: { form_id: "form_newsletter" },
  trigger_link_clicked: { link_id: "link_skates" },
  metric_threshold_reached: { metric: "likes", threshold: 1 },
};

const triggers = Object.values(app.triggers ?? {}).filter(({ display }) => !display.hidden);

/** Runs one function of a trigger against a server on which something goes wrong. */
async function failing(
  method: (z: never, bundle: never) => unknown,
  inputData: object,
  { key, secret, fault }: Partial<Failure>,
  operation: (typeof lists)[keyof typeof lists][0] | "createWebhook" | "deleteWebhook",
): Promise<Error> {
  const issued = await server.issueKey(await key?.(server));
  if (fault !== undefined) server.faults.add({ ...fault, operation });
  const bundle = {
    authData: { api_key: secret ?? issued.secret, base_url: server.baseUrl },
    inputData,
    targetUrl: "https://hooks.zapier.com/1",
    subscribeData: { id: "webhook_1" },
  };
  return Promise.resolve(appTester(method as () => Promise<unknown>, bundle)).then(
    (result) => new Error(`It did not fail: ${JSON.stringify(result)}`),
    (reason: Error) => reason,
  );
}

function expectFailure(error: Error, { error: name, says, delaySeconds }: Failure): void {
  expect(error).toMatchObject({ name });
  for (const words of says) expect(error.message).toMatch(words);
  expect(error.message).not.toMatch(/`details\.|undefined|\[object|rp_[0-9a-f]/);
  if (delaySeconds !== undefined) {
    expect(JSON.parse(error.message)).toMatchObject({ delay: delaySeconds });
  }
}

it("knows every trigger of the app", () => {
  expect(Object.keys(lists).sort()).toEqual(triggers.map(({ key }) => key).sort());
});

/** A key for something else. */
const scopeless: Pick<Failure, "key"> = { key: async () => ({ scopes: ["ai:generate"] }) };

const cases = Object.entries(failures).map(
  ([name, failure]) =>
    [name, name.includes("scope") ? { ...failure, ...scopeless } : failure] as const,
);

describe.each(triggers)("the list of $display.label", ({ key, operation }) => {
  const [list, scope] = lists[key as keyof typeof lists];
  const input = inputs[key] ?? {};
  // The platform's types leave open that these are no functions.
  const { perform, performList = perform } = operation as Partial<Hook> & Pick<Hook, "perform">;

  it.each(cases)("tells of %s", async (_name, failure) => {
    expectFailure(await failing(performList, input, failure, list), failure);
  });

  it("ends before the platform does where no answer comes", async () => {
    const { secret } = await server.issueKey();
    const fault = server.faults.add({ fault: "timeout", at: "before-work", operation: list });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const bundle = { authData: { api_key: secret, base_url: server.baseUrl }, inputData: input };
    const running = Promise.resolve(appTester(performList, bundle)).catch((error: Error) => error);
    await fault.untilMet();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await running).toMatchObject({ name: "AppError" });
  });

  it("names the scope that it lacks", async () => {
    const { message } = await failing(performList, input, scopeless, list);
    expect(message).toContain(`needs the scope ${scope}.`);
  });
});

it.each([
  [formSubmitted, { form_id: "form_gone" }],
  [triggerLinkClicked, { link_id: "link_gone" }],
] as const)("$key tells of what its Zap names and is gone", async ({ operation }, input) => {
  const { performList } = operation;
  const error = await failing(performList, input, {}, "createWebhook");
  expect(error).toMatchObject({ name: "AppError" });
  expect(error.message).toMatch(/could not .*"status":404/);
});

const hooks = triggers.filter(({ operation }) => operation.type === "hook");

describe.each(hooks)("the webhook of $display.label", ({ key, operation }) => {
  const input = inputs[key] ?? {};
  const { performSubscribe, performUnsubscribe } = operation as Hook;

  it.each(cases)("tells of %s while a Zap is switched on", async (_name, failure) => {
    expectFailure(await failing(performSubscribe, input, failure, "createWebhook"), failure);
  });

  it("names the scope that it lacks", async () => {
    const { message } = await failing(performSubscribe, input, scopeless, "createWebhook");
    expect(message).toContain("needs the scope webhooks:manage.");
  });

  it("does not hide a fault of the server while a Zap is switched off", async () => {
    const fault = { fault: "error", code: "INTERNAL" } as const;
    const error = await failing(performUnsubscribe, input, { fault }, "deleteWebhook");
    expect(error).toMatchObject({ name: "AppError" });
  });
});
