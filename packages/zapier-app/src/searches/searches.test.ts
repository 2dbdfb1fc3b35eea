import type { Client } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import app from "../index.ts";
import { startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { findBrand } from "./find-brand.ts";
import { findConnection } from "./find-connection.ts";
import { findContact } from "./find-contact.ts";
import { findMedia } from "./find-media.ts";
import { findNextSlot } from "./find-next-slot.ts";
import { findPost } from "./find-post.ts";
import { getAccountAnalytics } from "./get-account-analytics.ts";
import { getAnalyticsSummary } from "./get-analytics-summary.ts";
import { getPostAnalytics } from "./get-post-analytics.ts";

let steps: ZapSteps;
let client: Client;
beforeAll(async () => {
  steps = await startZapSteps();
});
beforeEach(async () => {
  client = await steps.begin();
});
afterAll(() => steps.close());

const post = (more: object) =>
  client.posts.create({ content: "Rocket skates", social_profile_ids: ["conn_acmex"], ...more });

describe("Find Post", () => {
  it("finds by part of the text, newest first", async () => {
    await post({ content: "Rocket skates, first." });
    await post({ content: "Rocket skates, second." });
    const found = await steps.run(findPost, { q: "rocket" });
    expect(found.map(({ content }) => content)).toEqual([
      "Rocket skates, second.",
      "Rocket skates, first.",
    ]);
  });

  it("finds by the whole external reference, however many posts there are since", async () => {
    const { id } = await post({ external_ref: "sku-47" });
    await post({ external_ref: "sku-4711" });
    for (let count = 0; count < 101; count += 1) await post({ content: `Skates ${count}` });
    expect(
      (await steps.run(findPost, { external_ref: "sku-47" })).map((found) => found.id),
    ).toEqual([id]);
    expect(await steps.run(findPost, { external_ref: "sku" })).toEqual([]);
  });

  it("asks once for a reference, however old its post is", async () => {
    const { id } = await post({ external_ref: "sku-47" });
    await post({});
    steps.server.journal.clear();
    const [found] = await steps.run(findPost, { external_ref: "sku-47", status: "draft" });
    expect(found?.id).toBe(id);
    expect(steps.server.journal.entries()).toHaveLength(1);
  });

  it("finds by state, account and network together", async () => {
    await post({});
    const { id } = await post({ social_profile_ids: ["conn_acmelinkedin"] });
    const wanted = { status: ["draft"], network: "linkedin", connection_id: "conn_acmelinkedin" };
    expect((await steps.run(findPost, wanted)).map((found) => found.id)).toEqual([id]);
    expect(await steps.run(findPost, { ...wanted, status: "published" })).toEqual([]);
  });
});

describe("what was picked", () => {
  it("comes back by id and by name with a summary", async () => {
    const picked = { connection_id: "conn_acmex", brand_id: "brand_acme" };
    const [summary] = await steps.run(getAnalyticsSummary, picked);
    expect(summary).toMatchObject({
      ...picked,
      connection_name: "Acme on x",
      brand_name: "Acme",
    });
    expect((await steps.run(getAnalyticsSummary, {}))[0]).toMatchObject({ brand_name: null });
  });

  it("comes back by id and by name with a slot", async () => {
    await client.schedule.setWindows({
      timezone: "Europe/Berlin",
      windows: [{ day_of_week: 0, time: "09:00" }],
      blackouts: [],
    });
    const [slot] = await steps.run(findNextSlot, { connection_id: "conn_acmex" });
    expect(slot).toMatchObject({ connection_id: "conn_acmex", connection_name: "Acme on x" });
  });
});

describe("a search that is asked nothing", () => {
  it.each([
    ["Find Post", findPost, { q: "", external_ref: " ", status: [], connection_id: null }],
    ["Find Connection", findConnection, { name: "" }],
    ["Find Brand", findBrand, { q: " " }],
    ["Find Media", findMedia, { q: "", type: "image" }],
    ["Find Contact", findContact, {}],
    ["Get Post Analytics", getPostAnalytics, { post_id: "" }],
    ["Get Account Analytics", getAccountAnalytics, { connection_id: "" }],
  ])("finds no stranger: %s", async (_name, search, input) => {
    await post({});
    const found = steps.run<unknown>(search as never, input);
    await expect(found).rejects.toThrow(/Fill in what to look for|it is empty/);
  });
});

describe("Find Contact", () => {
  it("finds by address, and nobody else", async () => {
    await client.contacts.upsert({ email: "wile@coyote.test" });
    expect(await steps.run(findContact, { email: "WILE@coyote.test" })).toHaveLength(1);
    expect(await steps.run(findContact, { email: "road@runner.test" })).toEqual([]);
  });

  it("asks what to look for, lest it finds everybody", async () => {
    await expect(steps.run(findContact, { email: " " })).rejects.toThrow(
      /Fill in what to look for/,
    );
  });
});

describe("Find Brand and Find Media", () => {
  it("find by part of a name", async () => {
    expect((await steps.run(findBrand, { q: "labs" })).map(({ name }) => name)).toEqual([
      "Acme Labs",
    ]);
    expect(await steps.run(findBrand, { q: "nobody" })).toEqual([]);
    expect(await steps.run(findMedia, { q: "nothing", type: "image" })).toEqual([]);
  });
});

describe("Find Next Slot", () => {
  it("gives the first that is free", async () => {
    const window = { day_of_week: 0, time: "09:00" };
    await client.schedule.setWindows({ timezone: "UTC", windows: [window], blackouts: [] });
    const [first] = await steps.run(findNextSlot, {});
    await post({ schedule: { mode: "next_slot" } });
    const [second] = await steps.run(findNextSlot, {});
    expect(first?.taken).toBe(false);
    expect(Date.parse(second?.at ?? "") - Date.parse(first?.at ?? "")).toBe(7 * 86_400_000);
    expect(second?.id).toBe(second?.at);
  });

  it("finds none without a schedule", async () => {
    expect(await steps.run(findNextSlot, {})).toEqual([]);
  });
});

describe("analytics", () => {
  it("of a post come with its text, and by account with the live link", async () => {
    const { id } = await post({ schedule: { mode: "now" } });
    await steps.server.clock.advance("3d");
    expect(await steps.run(getPostAnalytics, { post_id: id })).toMatchObject([
      {
        id,
        post_content: "Rocket skates",
        targets: [{ connection_name: "Acme on x", external_url: expect.stringMatching(/^https/) }],
      },
    ]);
    expect(await steps.run(getPostAnalytics, { post_id: "post_nobody" })).toEqual([]);
  });

  it("of an account take days as the platform gives them", async () => {
    const input = {
      connection_id: "conn_acmex",
      start_date: "2026-11-01T00:00:00+01:00",
      end_date: "2026-11-20T00:00:00+01:00",
    };
    expect(await steps.run(getAccountAnalytics, input)).toMatchObject([
      { id: "conn_acmex", connection_name: "Acme on x", network: "x" },
    ]);
  });

  it("of all accounts are one thing for one question", async () => {
    const [all] = await steps.run(getAnalyticsSummary, {});
    const [one] = await steps.run(getAnalyticsSummary, { connection_id: "conn_acmex" });
    expect(all?.id).not.toBe(one?.id);
    expect(all?.previous).toBeNull();
    const [compared] = await steps.run(getAnalyticsSummary, { compare: "previous_period" });
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
