import type { Client } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPost } from "../creates/create-post.ts";
import { appTester } from "../testing/app-steps.ts";
import { hello, startZapSteps, tomorrow, type ZapSteps } from "../testing/zap-steps.ts";

let steps: ZapSteps;
let client: Client;
beforeAll(async () => {
  steps = await startZapSteps();
});
beforeEach(async () => {
  client = await steps.begin();
});
afterAll(() => steps.close());

describe("Create Post", () => {
  it("means a time without a zone as the Zap's own", async () => {
    const { local, day } = tomorrow(steps);
    const input = { ...hello, schedule_mode: "at", schedule_scheduled_at: local };
    const { schedule } = await steps.run(createPost, input);
    expect(schedule).toMatchObject({ timezone: "Europe/Berlin", mode: "at" });
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Berlin",
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(clock.format(new Date(schedule.scheduled_at ?? ""))).toBe(`${day} 09:00`);
  });

  it("prefers the zone that the step names", async () => {
    const { local } = tomorrow(steps);
    const { schedule } = await steps.run(createPost, {
      ...hello,
      schedule_mode: "at",
      schedule_scheduled_at: local,
      schedule_timezone: "Asia/Tokyo",
    });
    expect(schedule.timezone).toBe("Asia/Tokyo");
    expect(schedule.scheduled_at).toMatch(/T00:00:00\.000Z$/);
  });

  it("takes a free slot in place of a time", async () => {
    const at = `${tomorrow(steps).day}T08:00:00.000Z`;
    const input = { ...hello, schedule_mode: "at", schedule_slot: at };
    const { schedule } = await steps.run(createPost, input);
    expect(schedule).toMatchObject({ mode: "at", scheduled_at: at });
  });

  it("asks for a time where there is neither", async () => {
    await expect(steps.run(createPost, { ...hello, schedule_mode: "at" })).rejects.toThrow(
      /Scheduled Time: it is empty. Fill it in, or choose a Free Slot/,
    );
  });

  it("takes the blanks around a choice for nothing", async () => {
    const { local } = tomorrow(steps);
    const input = { ...hello, schedule_mode: " at ", schedule_scheduled_at: local };
    expect(await steps.run(createPost, input)).toMatchObject({ status: "scheduled" });
  });

  it.each(["Publish Now", "NOW", "schedule", ""])(
    "makes no draft of the unknown choice %j",
    async (schedule_mode) => {
      await expect(steps.run(createPost, { ...hello, schedule_mode })).rejects.toThrow(/When: /);
      expect((await client.posts.list()).items).toEqual([]);
    },
  );

  it("takes connections as one text, parted by commas", async () => {
    const { targets } = await steps.run(createPost, {
      ...hello,
      social_profile_ids: " conn_acmex, conn_acmelinkedin",
      schedule_mode: "draft",
    });
    expect(targets).toMatchObject([
      { connection_id: "conn_acmex" },
      { connection_id: "conn_acmelinkedin" },
    ]);
  });

  it("says which time it cannot read", async () => {
    const input = { ...hello, schedule_mode: "at", schedule_scheduled_at: "next Tuesday" };
    await expect(steps.run(createPost, input)).rejects.toThrow(
      /"next Tuesday\\" is no time|next Tuesday/,
    );
  });

  it("submits for an approval, to be published at its time", async () => {
    const { local } = tomorrow(steps);
    const { status, schedule } = await steps.run(createPost, {
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
    await steps.run(createPost, input);
    const replay = steps.run(createPost, input);
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
    expect(await steps.run(createPost, input)).toMatchObject({ brand_name: "Acme" });
    expect(await steps.run(createPost, { ...input, brand_id: "" })).toMatchObject({
      brand_name: null,
    });
  });

  it("tells the accounts by name, each with what has become of it", async () => {
    const { targets } = await steps.run(createPost, { ...hello, schedule_mode: "draft" });
    expect(targets).toMatchObject([
      { connection_id: "conn_acmex", connection_name: "Acme on x", network: "x" },
    ]);
  });
});
