import { type Client, createClient } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import app from "../index.ts";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { findBrand } from "./find-brand.ts";
import { findContact } from "./find-contact.ts";
import { findMedia } from "./find-media.ts";
import { findNextSlot } from "./find-next-slot.ts";
import { findPost } from "./find-post.ts";
import { getAccountAnalytics } from "./get-account-analytics.ts";
import { getAnalyticsSummary } from "./get-analytics-summary.ts";
import { getPostAnalytics } from "./get-post-analytics.ts";

let steps: AppSteps;
let client: Client;
beforeAll(async () => {
  steps = await startSteps();
});
beforeEach(async () => {
  const { server } = steps;
  await server.reset();
  const { secret } = await server.issueKey({ limits: "none" });
  client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
});
afterAll(() => steps.close());

type Perform<Found> = (z: never, bundle: never) => Promise<Found[]>;

async function find<Found>(
  { operation }: { readonly operation: { readonly perform: Perform<Found> } },
  inputData: Readonly<Record<string, unknown>>,
): Promise<Found[]> {
  return appTester(operation.perform as never, await steps.bundle({ inputData }));
}

const post = (more: object) =>
  client.posts.create({ content: "Rocket skates", social_profile_ids: ["conn_acmex"], ...more });

describe("Find Post", () => {
  it("finds by part of the text, newest first", async () => {
    await post({ content: "Rocket skates, first." });
    await post({ content: "Rocket skates, second." });
    const found = await find(findPost, { q: "rocket" });
    expect(found.map(({ content }) => content)).toEqual([
      "Rocket skates, second.",
      "Rocket skates, first.",
    ]);
  });

  it("finds by the whole external reference, however many posts there are since", async () => {
    const { id } = await post({ external_ref: "sku-47" });
    await post({ external_ref: "sku-4711" });
    for (let count = 0; count < 101; count += 1) await post({ content: `Skates ${count}` });
    expect((await find(findPost, { external_ref: "sku-47" })).map((found) => found.id)).toEqual([
      id,
    ]);
    expect(await find(findPost, { external_ref: "sku" })).toEqual([]);
  });

  it("finds by state, account and network together", async () => {
    await post({});
    const { id } = await post({ social_profile_ids: ["conn_acmelinkedin"] });
    const wanted = { status: ["draft"], network: "linkedin", connection_id: "conn_acmelinkedin" };
    expect((await find(findPost, wanted)).map((found) => found.id)).toEqual([id]);
    expect(await find(findPost, { ...wanted, status: "published" })).toEqual([]);
  });
});

describe("Find Contact", () => {
  it("finds by address, and nobody else", async () => {
    await client.contacts.upsert({ email: "wile@coyote.test" });
    expect(await find(findContact, { email: "WILE@coyote.test" })).toHaveLength(1);
    expect(await find(findContact, { email: "road@runner.test" })).toEqual([]);
  });

  it("asks what to look for, lest it finds everybody", async () => {
    await expect(find(findContact, { email: " " })).rejects.toThrow(/Fill in what to look for/);
  });
});

describe("Find Brand and Find Media", () => {
  it("find by part of a name", async () => {
    expect((await find(findBrand, { q: "labs" })).map(({ name }) => name)).toEqual(["Acme Labs"]);
    expect(await find(findBrand, { q: "nobody" })).toEqual([]);
    expect(await find(findMedia, { q: "nothing", type: "image" })).toEqual([]);
  });
});

describe("Find Next Slot", () => {
  it("gives the first that is free", async () => {
    const window = { day_of_week: 0, time: "09:00" };
    await client.schedule.setWindows({ timezone: "UTC", windows: [window], blackouts: [] });
    const [first] = await find(findNextSlot, {});
    await post({ schedule: { mode: "next_slot" } });
    const [second] = await find(findNextSlot, {});
    expect(first?.taken).toBe(false);
    expect(Date.parse(second?.at ?? "") - Date.parse(first?.at ?? "")).toBe(7 * 86_400_000);
    expect(second?.id).toBe(second?.at);
  });

  it("finds none without a schedule", async () => {
    expect(await find(findNextSlot, {})).toEqual([]);
  });
});

describe("analytics", () => {
  it("of a post come with its text, and by account with the live link", async () => {
    const { id } = await post({ schedule: { mode: "now" } });
    await steps.server.clock.advance("3d");
    expect(await find(getPostAnalytics, { post_id: id })).toMatchObject([
      {
        id,
        post_content: "Rocket skates",
        targets: [{ connection_name: "Acme on x", external_url: expect.stringMatching(/^https/) }],
      },
    ]);
    expect(await find(getPostAnalytics, { post_id: "post_nobody" })).toEqual([]);
  });

  it("of an account take days as the platform gives them", async () => {
    const input = {
      connection_id: "conn_acmex",
      start_date: "2026-11-01T00:00:00+01:00",
      end_date: "2026-11-20T00:00:00+01:00",
    };
    expect(await find(getAccountAnalytics, input)).toMatchObject([
      { id: "conn_acmex", connection_name: "Acme on x", network: "x" },
    ]);
  });

  it("of all accounts are one thing for one question", async () => {
    const [all] = await find(getAnalyticsSummary, {});
    const [one] = await find(getAnalyticsSummary, { connection_id: "conn_acmex" });
    expect(all?.id).not.toBe(one?.id);
    expect(all?.previous).toBeNull();
    const [compared] = await find(getAnalyticsSummary, { compare: "previous_period" });
    expect(compared?.previous).not.toBeNull();
  });
});

describe("Find or Create", () => {
  it.each(Object.values(app.searchOrCreates ?? {}))(
    "$display.label pairs a search with an action of the app",
    ({ search, create }) => {
      expect(app.searches).toHaveProperty([search]);
      expect(app.creates).toHaveProperty([create]);
    },
  );
});
