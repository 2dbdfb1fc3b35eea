import { type Client, createClient, type Post } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import app from "../index.ts";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { type LocalHost, startLocalHost } from "../testing/local-host.ts";
import { addContactToWorkflow } from "./add-contact-to-workflow.ts";
import { addFeed } from "./add-feed.ts";
import { addToQueue } from "./add-to-queue.ts";
import { approvePost } from "./approve-post.ts";
import { createPost } from "./create-post.ts";
import { deletePost } from "./delete-post.ts";
import { generatePost } from "./generate-post.ts";
import { rejectPost } from "./reject-post.ts";
import { retryPost } from "./retry-post.ts";
import { updatePost } from "./update-post.ts";
import { upsertContact } from "./upsert-contact.ts";
import { validatePost } from "./validate-post.ts";

let steps: AppSteps;
let host: LocalHost;
let client: Client;
beforeAll(async () => {
  [steps, host] = await Promise.all([startSteps(), startLocalHost()]);
});
beforeEach(async () => {
  const { server } = steps;
  await server.reset();
  const { secret } = await server.issueKey({ limits: "none" });
  client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
});
afterAll(async () => {
  host.close();
  await steps.close();
});

type Perform<Result> = (z: never, bundle: never) => Promise<Result>;

/** Runs an action in a Zap in Berlin. */
async function run<Result>(
  { operation }: { readonly operation: { readonly perform: Perform<Result> } },
  inputData: Readonly<Record<string, unknown>>,
): Promise<Result> {
  const meta = { timezone: "Europe/Berlin" };
  return appTester(operation.perform as never, await steps.bundle({ inputData, meta }));
}

const hello = { social_profile_ids: ["conn_acmex"], content: "Rocket skates are back in stock." };
const draft = (more: object = {}) => client.posts.create({ ...hello, ...more });

/** A day ahead at nine, on clocks in the zone of the Zap. */
const tomorrow = () => {
  const day = new Date(steps.server.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  return { local: `${day}T09:00`, day };
};

describe("Create Post", () => {
  it("means a time without a zone as the Zap's own", async () => {
    const { local, day } = tomorrow();
    const input = { ...hello, schedule_mode: "at", schedule_scheduled_at: local };
    const { schedule } = await run(createPost, input);
    expect(schedule).toMatchObject({ timezone: "Europe/Berlin", mode: "at" });
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Berlin",
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(clock.format(new Date(schedule.scheduled_at ?? ""))).toBe(`${day} 09:00`);
  });

  it("prefers the zone that the step names", async () => {
    const { local } = tomorrow();
    const { schedule } = await run(createPost, {
      ...hello,
      schedule_mode: "at",
      schedule_scheduled_at: local,
      schedule_timezone: "Asia/Tokyo",
    });
    expect(schedule.timezone).toBe("Asia/Tokyo");
    expect(schedule.scheduled_at).toMatch(/T00:00:00\.000Z$/);
  });

  it("says which time it cannot read", async () => {
    const input = { ...hello, schedule_mode: "at", schedule_scheduled_at: "next Tuesday" };
    await expect(run(createPost, input)).rejects.toThrow(
      /"next Tuesday\\" is no time|next Tuesday/,
    );
  });

  it("submits for an approval, to be published at its time", async () => {
    const { local } = tomorrow();
    const { status, schedule } = await run(createPost, {
      ...hello,
      schedule_mode: "approval",
      schedule_scheduled_at: local,
      approval_note: "Mind the numbers.",
    });
    expect(status).toBe("pending_approval");
    expect(schedule.mode).toBe("at");
  });

  it("publishes the same thing once, even where nobody has given a deduplication key", async () => {
    const input = { ...hello, schedule_mode: "now" };
    await run(createPost, input);
    const replay = run(createPost, input);
    await expect(replay).rejects.toMatchObject({ name: "HaltedError" });
    await expect(replay).rejects.toThrow(/It is the post post_/);
    expect((await client.posts.list()).items).toHaveLength(1);
  });

  it("says that a deduplication key belongs to something else", async () => {
    const inputData = { ...hello, schedule_mode: "draft", deduplication_key: "4711" };
    const bundle = await steps.bundle({ inputData });
    await appTester(createPost.operation.perform, bundle);
    const changed = { ...bundle, inputData: { ...inputData, content: "Something else." } };
    await expect(appTester(createPost.operation.perform, changed)).rejects.toThrow(
      /Deduplication Key was used for something else/,
    );
  });

  it("tells the brand by name", async () => {
    const input = { ...hello, schedule_mode: "draft", brand_id: "brand_acme" };
    expect(await run(createPost, input)).toMatchObject({ brand_name: "Acme" });
    expect(await run(createPost, { ...input, brand_id: "" })).toMatchObject({ brand_name: null });
  });

  it("tells the accounts by name, each with what has become of it", async () => {
    const { targets } = await run(createPost, { ...hello, schedule_mode: "draft" });
    expect(targets).toMatchObject([
      { connection_id: "conn_acmex", connection_name: "Acme on x", network: "x" },
    ]);
  });
});

describe("Update or Reschedule Post", () => {
  it("changes what is given, and leaves the rest", async () => {
    const { id } = await draft({ title: "Skates", labels: ["launch"] });
    expect(await run(updatePost, { post_id: id, content: "In red." })).toMatchObject({
      content: "In red.",
      title: "Skates",
      labels: ["launch"],
      targets: [{ connection_id: "conn_acmex" }],
    });
  });

  it("gives a post another time", async () => {
    const { id } = await draft();
    const { local } = tomorrow();
    const input = { post_id: id, schedule_mode: "at", schedule_scheduled_at: local };
    expect(await run(updatePost, input)).toMatchObject({ status: "scheduled" });
    expect(await run(updatePost, { post_id: id, schedule_mode: "draft" })).toMatchObject({
      status: "draft",
    });
  });

  it("stops quietly where there is nothing to change", async () => {
    const { id } = await draft();
    await expect(run(updatePost, { post_id: id })).rejects.toMatchObject({ name: "HaltedError" });
  });
});

describe("Approve Post and Reject Post", () => {
  const waiting = async (): Promise<Post> => client.posts.submitForApproval((await draft()).id);

  it("decide on a post, and only once", async () => {
    const { id } = await waiting();
    expect(await run(approvePost, { post_id: id, note: "Good." })).toMatchObject({
      approval: { status: "approved", note: "Good." },
    });
    const again = run(rejectPost, { post_id: id, note: "No." });
    await expect(again).rejects.toMatchObject({ name: "HaltedError" });
    await expect(again).rejects.toThrow(/Somebody has decided already/);
  });

  it("do not decide on a post that has changed since", async () => {
    const { id, approval } = await waiting();
    const sequence = String(approval.sequence - 1);
    const failure = run(approvePost, { post_id: id, sequence });
    await expect(failure).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    expect((await client.posts.get(id)).status).toBe("pending_approval");
  });

  it("give the reason of a rejection", async () => {
    const { id } = await waiting();
    expect(await run(rejectPost, { post_id: id, note: "Last year's price." })).toMatchObject({
      status: "rejected",
      approval: { note: "Last year's price." },
    });
  });
});

describe("Retry Post", () => {
  it("publishes where it has failed, and stops quietly once nothing is left", async () => {
    const flaky = await steps.server.addConnection({ name: "Fails once: platform_error" });
    const { id } = await draft({ social_profile_ids: [flaky], schedule: { mode: "now" } });
    await steps.server.clock.advance("1m");
    expect(await run(retryPost, { post_id: id })).toMatchObject({ id, status: "publishing" });
    await steps.server.clock.advance("1m");
    const again = run(retryPost, { post_id: id });
    await expect(again).rejects.toMatchObject({ name: "HaltedError" });
  });
});

describe("Delete Post", () => {
  it("says in its form that this cannot be undone", () => {
    const [notice] = deletePost.operation.inputFields as { type?: string; helpText?: string }[];
    expect(notice).toMatchObject({ type: "copy" });
    expect(notice?.helpText).toMatch(/cannot be undone/);
  });

  it("gives back what it has deleted", async () => {
    const { id, content } = await draft();
    expect(await run(deletePost, { post_id: id })).toMatchObject({ id, content });
    await expect(client.posts.get(id)).rejects.toThrow(/no post/);
  });

  it("says where a network lets nobody delete", async () => {
    const { id } = await client.posts.create({ ...hello, schedule: { mode: "now" } });
    await steps.server.clock.advance("1m");
    expect(await run(deletePost, { post_id: id, mode: "network" })).toMatchObject({ id });
    expect((await client.posts.get(id)).status).toBe("draft");
  });
});

describe("Add Post to Queue", () => {
  it("puts it at the place that is asked for, and names its accounts", async () => {
    const window = { day_of_week: 0, time: "09:00" };
    await client.schedule.setWindows({ timezone: "UTC", windows: [window], blackouts: [] });
    await run(addToQueue, { post_id: (await draft()).id });
    const { id } = await draft({ content: "First of all." });
    expect(await run(addToQueue, { post_id: id, position: "first" })).toMatchObject({
      post_id: id,
      position: 1,
      post_content: "First of all.",
      accounts: [{ id: "conn_acmex", name: "Acme on x", network: "x" }],
    });
  });
});

describe("Generate Post and Validate Post", () => {
  it("write texts for the networks that are named, and publish nothing", async () => {
    const input = { prompt: "skates", networks: ["x", "linkedin"], variations: "2", emojis: "no" };
    const { variants } = await run(generatePost, input);
    expect(variants.map(({ network }) => network)).toEqual(["x", "x", "linkedin", "linkedin"]);
    expect((await client.posts.list()).items).toEqual([]);
  });

  it("tell by name which account would refuse a post, and why", async () => {
    const input = { ...hello, social_profile_ids: ["conn_acmex"], content: "a".repeat(281) };
    expect(await run(validatePost, input)).toMatchObject({
      valid: false,
      results: [
        { connection_name: "Acme on x", valid: false, errors: [{ code: "TEXT_TOO_LONG" }] },
      ],
    });
  });

  it("tell so even with a key that may not look at connections", async () => {
    const bundle = await steps.bundle({ inputData: hello, key: { scopes: ["posts:read"] } });
    expect(await appTester(validatePost.operation.perform, bundle)).toMatchObject({
      valid: true,
      results: [{ connection_name: null }],
    });
  });
});

describe("Add Feed", () => {
  it("follows it as the form says, and names its accounts", async () => {
    const feed = await run(addFeed, {
      url: `${host.url}/feed.xml`,
      connection_ids: "conn_acmex",
      mode: "draft",
      ai_tone: "casual",
      filter_include: ["skates", ""],
      max_per_day: "3",
    });
    expect(feed).toMatchObject({
      name: "Blog",
      ai: { enabled: true, tone: "casual" },
      filter: { include: ["skates"], exclude: [] },
      max_per_day: 3,
      accounts: [{ id: "conn_acmex", name: "Acme on x" }],
    });
  });
});

describe("contacts", () => {
  it("are made once for an address, and enter a workflow", async () => {
    const input = {
      email: "wile@coyote.test",
      name: "Wile",
      custom_fields: { shoe: "42", hat: "" },
    };
    const { id, created } = await run(upsertContact, input);
    expect(created).toBe(true);
    expect(await run(upsertContact, { email: "wile@coyote.test" })).toMatchObject({
      id,
      created: false,
      name: "Wile",
      custom_fields: { shoe: "42" },
    });
    const enrolled = await run(addContactToWorkflow, {
      workflow_id: "workflow_welcome",
      contact_id: id,
      event_start_at: "2026-12-24T18:00",
    });
    expect(enrolled).toMatchObject({
      workflow_name: "Welcome",
      contact_name: "Wile",
      event_start_at: "2026-12-24T17:00:00.000Z",
    });
  });
});

describe("the app", () => {
  it("holds steps back at the limit that a key has unless told otherwise", async () => {
    const { authData } = await steps.bundle();
    const { api_key: apiKey, base_url: baseUrl } = authData;
    const usual = createClient({ apiKey, baseUrl, fetch: steps.server.fetch });
    const { limits } = (await usual.me.get()).key;
    expect(app.throttle).toMatchObject({ window: 60, limit: limits.per_minute, scope: ["auth"] });
  });
});
