import { createClient } from "@postern/sdk";
import { HttpResponse, http } from "msw";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import app from "../index.ts";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { brandList } from "./lists/brand-list.ts";
import { connectionList } from "./lists/connection-list.ts";
import { contactList } from "./lists/contact-list.ts";
import { mediaList } from "./lists/media-list.ts";
import { postList } from "./lists/post-list.ts";
import { slotList } from "./lists/slot-list.ts";

let steps: AppSteps;
/** What the platform keeps between two pages of a drop-down. */
let cursor: string | null;

beforeAll(async () => {
  steps = await startSteps();
});
beforeEach(async () => {
  await steps.server.reset();
  cursor = null;
  vi.stubEnv("ZAPIER_DEPLOY_KEY", "test");
  steps.network.use(
    http.post("https://rpc.zapier.com/cli", async ({ request }) => {
      const call = (await request.json()) as { id: string; method: string; params: string[] };
      if (call.method === "set_cursor") [cursor = null] = call.params;
      return HttpResponse.json({ id: call.id, result: cursor });
    }),
  );
});
afterAll(() => steps.close());

const open = async (list: typeof brandList, page = 0, inputData = {}) =>
  appTester(list.operation.perform, await steps.bundle({ inputData, meta: { page } }));

async function work() {
  const { server } = steps;
  const { secret } = await server.issueKey({ limits: "none" });
  return createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
}

const lists = Object.values(app.triggers ?? {}).filter(({ display }) => display.hidden);

describe("the list behind a drop-down", () => {
  it.each(lists)("$key gives an id and a label for each, and nothing more", async (list) => {
    const client = await work();
    await client.posts.create({ content: "Rocket skates" });
    await client.contacts.upsert({ email: "wile@coyote.test" });
    const choices = await open(list as typeof brandList);
    for (const choice of choices) {
      expect(choice).toEqual({ id: expect.stringMatching(/./), label: expect.stringMatching(/./) });
    }
  });

  it("goes on page by page, and ends", async () => {
    const client = await work();
    for (let index = 0; index < 205; index += 1) {
      await client.contacts.upsert({ email: `wile${index}@coyote.test` });
    }
    const pages = [await open(contactList), await open(contactList, 1), await open(contactList, 2)];
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 5]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(205);
    expect(await open(contactList, 3)).toEqual([]);
  });

  it("asks the platform for nothing where one page is all", async () => {
    steps.network.use(http.post("https://rpc.zapier.com/cli", () => HttpResponse.error()));
    expect((await open(brandList)).length).toBeGreaterThan(0);
  });
});

describe("a label", () => {
  it("of a connection names account and network", async () => {
    const labels = (await open(connectionList)).map(({ label }) => label);
    expect(labels).toContain("Acme on linkedin (LinkedIn)");
  });

  it("of a post is the beginning of its text, and its state", async () => {
    const client = await work();
    const content = `Rocket skates\nare back: ${"👩‍🚀".repeat(60)}`;
    await client.posts.create({ content });
    const [choice] = await open(postList);
    expect(choice?.label).toBe(`Rocket skates are back: ${"👩‍🚀".repeat(35)}… (Draft)`);
  });

  it("of a post without text says so", async () => {
    const client = await work();
    const { id } = await client.media.create({ file: new Blob([pixel], { type: "image/png" }) });
    await client.posts.create({ media: [{ media_id: id }] });
    expect((await open(postList))[0]?.label).toBe("Without Text (Draft)");
    expect((await open(mediaList))[0]?.label).toMatch(/^image of 20/);
  });

  it("of a contact is the name with what tells people of one name apart", async () => {
    const client = await work();
    await client.contacts.upsert({ email: "wile@coyote.test", name: "Wile E. Coyote" });
    await client.contacts.upsert({ phone: "+4930901820" });
    const labels = (await open(contactList)).map(({ label }) => label);
    expect(labels).toEqual(["+4930901820", "Wile E. Coyote (wile@coyote.test)"]);
  });

  it("of a slot is its time where the workspace is, and slots that are taken are left out", async () => {
    const client = await work();
    await client.schedule.setWindows({
      timezone: "America/New_York",
      windows: [{ day_of_week: 0, time: "09:00" }],
      blackouts: [],
    });
    const [first, second] = await open(slotList);
    expect(first?.label).toMatch(/^Monday, \d+ \w+ \d{4} at 09:00 \(America\/New_York\)$/);
    await client.posts.create({
      content: "Rocket skates",
      social_profile_ids: ["conn_acmex"],
      schedule: { mode: "next_slot" },
    });
    expect((await open(slotList))[0]).toEqual(second);
  });
});

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
